package middleware

import (
	"errors"
	"net/http"
	"slices"

	"github.com/graphcontract/graphcontract/validate"
)

// New makes a function that wraps handlers. It is an error if an option cannot be used. The wrapped handlers may serve
// many requests at once, as the handlers inside may.
func New(v *validate.Validator, opts Options) (func(http.Handler) http.Handler, error) {
	if v == nil {
		return nil, errors.New("middleware: no validator")
	}
	opts, err := opts.withDefaults()
	if err != nil {
		return nil, err
	}
	return func(next http.Handler) http.Handler {
		if opts.Requests == Off && opts.Responses == Off {
			return next
		}
		return &handler{v, opts, next}
	}, nil
}

type handler struct {
	v    *validate.Validator
	opts Options
	next http.Handler
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	match, found := h.v.Match(r)
	if match == nil {
		h.unmatched(w, r, found)
		return
	}
	if h.opts.Requests != Off {
		body, problem := readRequest(r, h.opts.MaxRequestBytes)
		match, found = h.v.RequestOf(match, r, body.decoded)
		if problem != nil {
			found = slices.Insert(slices.DeleteFunc(found, isAboutBody), 0, *problem) // which says why there is no body
		}
		r = body.request // the handler reads what was read
		if !h.tell(w, Check{Request: r, Match: match, Findings: found}, h.opts.Requests, requestStatus(found)) {
			return
		}
	}
	switch h.opts.Responses {
	case Report:
		h.report(w, r, match)
	case Enforce:
		h.enforce(w, r, match)
	default:
		h.next.ServeHTTP(w, r)
	}
}

func isAboutBody(f validate.Finding) bool {
	return f.In == validate.InBody || f.In == validate.InMedia
}

// tell reports findings, if there are any. It is false if the exchange ends with a refusal.
func (h *handler) tell(w http.ResponseWriter, c Check, mode Mode, status int) bool {
	if len(c.Findings) == 0 || mode == Off {
		return true
	}
	c.Refused = mode == Enforce && !c.Findings.OK()
	h.opts.Report(c)
	if c.Refused {
		h.opts.Refuse(w, c.Request, Refusal{Status: status, Check: c})
	}
	return !c.Refused
}

// unmatched serves what no operation fits: neither half can be checked.
func (h *handler) unmatched(w http.ResponseWriter, r *http.Request, found validate.Findings) {
	if h.tell(w, Check{Request: r, Findings: found}, h.opts.Unmatched, requestStatus(found)) {
		h.next.ServeHTTP(w, r)
	}
}

// report checks a copy of the response when the handler is through.
func (h *handler) report(w http.ResponseWriter, r *http.Request, match *validate.Match) {
	t := &tee{ResponseWriter: w, limit: h.opts.MaxResponseBytes}
	h.next.ServeHTTP(t.withAbilities(), r)
	status, found := t.check(h.v, match)
	h.tell(w, Check{Request: r, Match: match, Response: true, Status: status, Findings: found}, Report, 0)
}

// enforce holds the response until it was checked.
func (h *handler) enforce(w http.ResponseWriter, r *http.Request, match *validate.Match) {
	b := &held{under: w, header: w.Header().Clone(), limit: h.opts.MaxResponseBytes}
	if b.header == nil {
		b.header = http.Header{}
	}
	h.next.ServeHTTP(b, r)
	status, found := b.check(h.v, match)
	c := Check{Request: r, Match: match, Response: true, Status: status, Findings: found}
	if h.tell(w, c, Enforce, h.opts.BadResponseStatus) {
		b.send()
	}
}
