package middleware

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/graphcontract/graphcontract/validate"
)

// Mode says what becomes of findings.
type Mode int

// The modes. Report is the zero value.
const (
	Report  Mode = iota // tell them
	Enforce             // tell them, and let nothing through that has errors
	Off                 // do not look
)

// String names the mode.
func (m Mode) String() string {
	switch m {
	case Report:
		return "report"
	case Enforce:
		return "enforce"
	case Off:
		return "off"
	}
	return fmt.Sprintf("Mode(%d)", int(m))
}

// Options says what is checked and what becomes of it. With the zero value of the modes, Report is needed.
type Options struct {
	Requests  Mode
	Responses Mode
	// Unmatched is about requests that no operation of the contract fits; their responses are not checked. Enforce
	// answers them with 404 or 405. It counts unless both directions are Off.
	Unmatched Mode

	// Report gets each half of an exchange that has findings, warnings too. It is called by the goroutines of the
	// requests, so by several at once, and before the answer goes out under Enforce. Nil discards.
	Report func(Check)

	// MaxRequestBytes and MaxResponseBytes limit what is held of a body, packed and unpacked; 0 means
	// validate.DefaultMaxBytes. The Validator has a limit of its own.
	MaxRequestBytes, MaxResponseBytes int

	// BadResponseStatus is the status in the place of a response that breaks the contract: 500 if 0. A proxy says 502.
	BadResponseStatus int

	// Refuse writes the answer in the place of the handler's. Nil means [Refusal.ServeHTTP].
	Refuse func(http.ResponseWriter, *http.Request, Refusal)
}

// Check is what was found in one half of an exchange.
type Check struct {
	// Request is the request as the handler saw it. What the handler left of the body can still be read.
	Request *http.Request
	// Match is the operation, nil if none fits.
	Match *validate.Match
	// Response tells the second half from the first.
	Response bool
	// Status is that of the response the handler gave, 0 in the first half.
	Status int
	// Findings is never empty.
	Findings validate.Findings
	// Refused says that the client gets another answer than the handler's.
	Refused bool
}

// withDefaults checks o and fills in what is 0.
func (o Options) withDefaults() (Options, error) {
	for _, m := range []struct {
		name string
		mode Mode
	}{{"Requests", o.Requests}, {"Responses", o.Responses}, {"Unmatched", o.Unmatched}} {
		if m.mode < Report || m.mode > Off {
			return o, fmt.Errorf("middleware: option %s is %v; want Report, Enforce or Off", m.name, m.mode)
		}
	}
	for _, l := range []struct {
		name  string
		limit *int
	}{{"MaxRequestBytes", &o.MaxRequestBytes}, {"MaxResponseBytes", &o.MaxResponseBytes}} {
		switch {
		case *l.limit < 0:
			return o, fmt.Errorf("middleware: option %s is %d; want 0 or more", l.name, *l.limit)
		case *l.limit == 0:
			*l.limit = validate.DefaultMaxBytes
		}
	}
	if o.BadResponseStatus == 0 {
		o.BadResponseStatus = http.StatusInternalServerError
	}
	if o.BadResponseStatus < 500 || o.BadResponseStatus > 599 {
		return o, fmt.Errorf("middleware: option BadResponseStatus is %d; want 500 to 599", o.BadResponseStatus)
	}
	if o.Report == nil {
		if (o.Requests == Report || o.Responses == Report) && o.Requests != Enforce && o.Responses != Enforce {
			return o, errors.New("middleware: findings are to be reported and option Report is nil; set it, or a mode to Enforce")
		}
		o.Report = func(Check) {}
	}
	if o.Refuse == nil {
		o.Refuse = func(w http.ResponseWriter, r *http.Request, refusal Refusal) { refusal.ServeHTTP(w, r) }
	}
	return o, nil
}
