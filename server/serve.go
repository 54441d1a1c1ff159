package server

import (
	"bytes"
	"fmt"
	"net/http"
	"net/url"
	"runtime/debug"
	"strconv"
	"strings"

	"github.com/graphcontract/graphcontract/validate"
)

const contentType = "application/json"

// ViolationHeader is set in [Warn] mode on an answer that breaks the contract. Its value is the number of
// findings and the code of the first.
const ViolationHeader = "Graphcontract-Violations"

// ServeHTTP answers one request. Nothing is written before the answer is complete and checked.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	x := s.begin(r)
	out := newBuffer()
	s.guarded(out, x)
	s.commit(w, out, x)
	s.log(x, out)
}

func (s *Server) begin(r *http.Request) *exchange {
	x := &exchange{
		original:        r,
		request:         onePrefer(r),
		began:           s.opts.Now(),
		requestID:       s.opts.NewID(),
		clientRequestID: r.Header.Get("client-request-id"),
		origin:          originOf(r),
		area:            areaOf(strings.TrimPrefix(strings.ToLower(r.URL.Path), basePath)),
	}
	if x.clientRequestID == "" {
		x.clientRequestID = x.requestID
	}
	return x
}

// originOf is where clients reach the service, which links in answers are built from.
func originOf(r *http.Request) string {
	scheme := "http"
	if r.TLS != nil {
		scheme = "https"
	}
	return scheme + "://" + r.Host
}

// guarded answers into out, whatever happens.
func (s *Server) guarded(out *buffer, x *exchange) {
	defer func() {
		if p := recover(); p != nil {
			s.opts.Logger.Error("panic", "request-id", x.requestID, "panic", fmt.Sprint(p), "stack", string(debug.Stack()))
			out.reset()
			s.fail(out, x, fmt.Errorf("panic: %v", p))
		}
	}()
	refused := s.admit(x)
	if refused != nil {
		s.fail(out, x, refused)
	} else {
		s.router.ServeHTTP(out, x.request)
	}
	if x.match != nil {
		s.checkAnswer(out, x, refused != nil)
	}
}

// admit checks a request before any handler sees it, and readies it for the router.
func (s *Server) admit(x *exchange) error {
	match, fs := s.validator.Match(x.request)
	if match == nil {
		return unmatched(x.request, fs)
	}
	x.match, x.area = match, areaOf(match.PathTemplate)
	body, f := readBody(x.request, s.opts.MaxBodyBytes)
	if f != nil {
		return f
	}
	x.body = body
	if _, fs = s.validator.Request(x.request, body); !fs.OK() {
		x.findings += fs.Errors()
		return refusal(fs, x.area)
	}
	x.showAll = prefers(x.request.Header, preferUnknownMembers)
	x.request = routed(x)
	return nil
}

// unmatched is the fault for a path that no operation has, or not with this method.
func unmatched(r *http.Request, fs validate.Findings) *fault {
	if !fs.Has(validate.CodeMethodUnknown) {
		return &fault{status: http.StatusNotFound, code: gateway.notFound(),
			message: fmt.Sprintf("no operation has the path %s", r.URL.Path)}
	}
	f := &fault{status: http.StatusMethodNotAllowed, code: codeMethodNotAllowed, header: http.Header{},
		message: fmt.Sprintf("%s is not allowed for %s", r.Method, r.URL.Path)}
	for i := range fs {
		if len(fs[i].Allowed) > 0 {
			f.header.Set("Allow", strings.Join(fs[i].Allowed, ", "))
		}
	}
	return f
}

// routed is the request under the path that the contract spells: clients may write Fido2 or fido2, and
// requirements('1') or requirements/1.
func routed(x *exchange) *http.Request {
	segments := strings.Split(x.match.PathTemplate, "/")
	for i, seg := range segments {
		if name, ok := strings.CutPrefix(seg, "{"); ok {
			segments[i] = url.PathEscape(x.match.PathParams[strings.TrimSuffix(name, "}")])
		}
	}
	escaped := strings.Join(segments, "/")
	r := x.request.WithContext(withExchange(x.request.Context(), x))
	u := *r.URL
	u.RawPath = escaped
	u.Path, _ = url.PathUnescape(escaped) // just escaped, so it unescapes
	u.RawQuery = canonicalQuery(u.RawQuery)
	r.URL = &u
	return r
}

// checkAnswer compares an answer with the contract. A request that was refused in front of the operation may
// get a status that the operation does not declare, as for a body that is too large.
func (s *Server) checkAnswer(out *buffer, x *exchange, refused bool) {
	if s.opts.Responses == Off {
		return
	}
	fs := s.validator.Response(x.match, out.status, out.header, out.body.Bytes())
	if fs.OK() || refused && fs.Has(validate.CodeStatusUndeclared) {
		return
	}
	x.findings += fs.Errors()
	f := violation(fs)
	s.opts.Logger.Error("the answer breaks the contract", "request-id", x.requestID, "operationId", x.match.OperationID,
		"mode", s.opts.Responses.String(), "status", out.status, "finding", f.message)
	if s.opts.Responses == Warn {
		out.header.Set(ViolationHeader, strconv.Itoa(fs.Errors())+"; "+f.details[0].code)
		return
	}
	out.reset()
	s.fail(out, x, f)
}

// commit sends the finished answer.
func (s *Server) commit(w http.ResponseWriter, out *buffer, x *exchange) {
	h := w.Header()
	for name, values := range out.header {
		h[name] = values
	}
	h.Set("request-id", x.requestID)
	h.Set("client-request-id", x.clientRequestID)
	h.Set("OData-Version", "4.0")
	h.Set("Cache-Control", "no-cache")
	if out.body.Len() > 0 {
		h.Set("Content-Length", strconv.Itoa(out.body.Len()))
	} else {
		h.Del("Content-Type")
	}
	w.WriteHeader(out.status)
	if _, err := w.Write(out.body.Bytes()); err != nil && out.body.Len() > 0 {
		s.opts.Logger.Warn("the client did not take the answer", "request-id", x.requestID, "error", err)
	}
}

// buffer holds an answer back.
type buffer struct {
	header http.Header
	status int
	body   bytes.Buffer
	set    bool
}

func newBuffer() *buffer { return &buffer{header: http.Header{}, status: http.StatusOK} }

func (b *buffer) Header() http.Header { return b.header }

func (b *buffer) WriteHeader(status int) {
	if !b.set {
		b.status, b.set = status, true
	}
}

func (b *buffer) Write(p []byte) (int, error) {
	b.set = true
	return b.body.Write(p)
}

func (b *buffer) reset() {
	b.header, b.status, b.set = http.Header{}, http.StatusOK, false
	b.body.Reset()
}
