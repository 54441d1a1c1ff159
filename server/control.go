package server

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"

	"github.com/graphcontract/graphcontract/server/internal/control"
	"github.com/graphcontract/graphcontract/validate"
)

// ControlOptions configure what is under /_contract: faults, the journal, claims, state and coverage. The zero
// value lets callers on this machine in, and nobody else.
type ControlOptions struct {
	Token       string // that every caller must bear; "" lets in callers on this machine only
	JournalSize int    // exchanges that are kept of each namespace; 0 means [DefaultJournalSize]
	MaxBody     int    // bytes of a body that the journal keeps; 0 means [DefaultJournalBody]

	// Observe is told of every exchange before the client has its answer, by many goroutines at once. It must not
	// change what it is given.
	Observe func(Observation)
}

// Defaults of [ControlOptions].
const (
	DefaultJournalSize = control.DefaultJournalSize
	DefaultJournalBody = control.DefaultMaxBody
)

// ControlPath is where the control API lives.
const ControlPath = control.Prefix

// PreferFault is the preference by which a request brings a fault of its own, as in
// Prefer: graphcontract-fault="503, 429;retry-after=1".
const PreferFault = control.PreferFault

// An Observation is an exchange as it is seen at its end.
type Observation struct {
	Context          context.Context // of the request
	Namespace        string
	Operation        string // operationId; "" outside of the contract
	Method, Path     string
	Query            string
	Batch            string // id of the item in its $batch, or ""
	Status           int
	Dropped          bool // the connection is closed instead of an answer
	RequestBody      []byte
	RequestFindings  validate.Findings
	ResponseFindings validate.Findings
	Fault            string // what was arranged to happen to it, or ""
}

// newPlane returns the control plane of a server.
func newPlane(s *Server) (plane, error) {
	o := s.opts.Control
	if o == nil {
		return noPlane{}, nil
	}
	c, err := control.New(s.contract.goals, control.Options{
		Token: o.Token, JournalSize: o.JournalSize, MaxBody: o.MaxBody,
		NamespaceHeader: s.opts.NamespaceHeader, State: states{s}, Now: s.opts.Now,
	})
	if err != nil {
		return nil, err
	}
	return &controlPlane{Control: c, s: s, observe: o.Observe}, nil
}

// controlPlane lets a [control.Control] see the exchanges of a server.
type controlPlane struct {
	*control.Control
	s       *Server
	observe func(Observation)
}

func (p *controlPlane) serve(w http.ResponseWriter, r *http.Request) bool {
	if !control.Handles(r.URL.Path) {
		return false
	}
	p.ServeHTTP(w, r)
	return true
}

func (p *controlPlane) close() { p.Close() }

func (p *controlPlane) arrange(x *exchange, out *buffer) bool {
	call := control.Call{Method: x.original.Method, Path: unversioned(x.original.URL.Path)}
	if x.match != nil {
		call.Operation = x.match.OperationID
	}
	in, err := p.Before(x.request.Context(), p.namespaceOf(x), call, x.request.Header)
	x.injection = in
	if err != nil {
		if in != nil { // the client went, or the server closes, while the call was delayed
			out.drop = true
			return true
		}
		p.s.fail(out, x, &fault{status: http.StatusBadRequest, code: x.area.badRequest(), target: "Prefer", message: err.Error()})
		return true
	}
	if in == nil {
		return false
	}
	switch in.Kind {
	case control.Drop:
		out.drop = true
		return true
	case control.Status:
		p.s.fail(out, x, injected(in, x))
		p.applied(in, out)
		return true
	default:
		return false
	}
}

// applied says that the preference was heard, if the fault came by it.
func (p *controlPlane) applied(in *control.Injection, out *buffer) {
	if in.Fault == "Prefer" {
		out.Header().Set("Preference-Applied", PreferFault)
	}
}

// injected is the fault that a step asks for.
func injected(in *control.Injection, x *exchange) *fault {
	f := &fault{status: in.Status, code: in.Code, header: http.Header{}, message: "this answer was arranged by a test: " + in.String()}
	if f.code == "" {
		f.code = usualCode(in.Status, x.area)
	}
	if seconds, ok := in.RetryAfterSeconds(); ok {
		f.header.Set("Retry-After", strconv.Itoa(seconds))
	}
	switch in.Status {
	case http.StatusUnauthorized:
		f.header.Set("Www-Authenticate", `Bearer realm="", error="invalid_token"`)
	case http.StatusPreconditionFailed:
		f.inner = innerTagMismatch
	}
	return f
}

// usualCode is the code that the service gives with a status.
func usualCode(status int, a area) string {
	switch status {
	case http.StatusBadRequest:
		return a.badRequest()
	case http.StatusUnauthorized:
		return codeBadToken
	case http.StatusForbidden:
		return codeDenied
	case http.StatusNotFound:
		return a.notFound()
	case http.StatusMethodNotAllowed:
		return codeMethodNotAllowed
	case http.StatusConflict:
		return "Request_MultipleObjectsWithSameKeyValue"
	case http.StatusPreconditionFailed:
		return codeModified
	case http.StatusRequestEntityTooLarge:
		return codeTooLarge
	case http.StatusUnsupportedMediaType:
		return codeMediaType
	case http.StatusTooManyRequests:
		return "TooManyRequests"
	case http.StatusBadGateway:
		return "BadGateway"
	case http.StatusServiceUnavailable:
		return "serviceNotAvailable"
	case http.StatusGatewayTimeout:
		return "GatewayTimeout"
	case http.StatusInternalServerError:
		return codeInternal
	default:
		return "UnknownError"
	}
}

func (p *controlPlane) distort(x *exchange, out *buffer) {
	in := x.injection
	if in == nil {
		return
	}
	if in.Kind == control.Lose {
		out.drop = true
		return
	}
	a := control.Answer{Status: out.status, Header: out.Header(), Body: out.body}
	operation := ""
	if x.match != nil {
		operation = x.match.OperationID
	}
	if p.Alter(in, operation, &a) != "" {
		x.proof = nil
		out.header = a.Header
		out.status, out.body = a.Status, a.Body
		p.applied(in, out)
	}
}

func (p *controlPlane) record(x *exchange, out *buffer) {
	name := p.namespaceOf(x)
	u := x.original.URL
	e := control.Exchange{
		Namespace: name, Method: x.original.Method, Path: u.Path, Rest: unversioned(u.Path), Query: u.RawQuery, Batch: x.batch,
		Began: x.began, Duration: p.s.opts.Now().Sub(x.began), RequestID: x.requestID, ClientRequestID: x.clientRequestID,
		Status: out.status, Dropped: out.drop, RequestHeader: x.original.Header, Header: out.header, RequestBody: x.body, Body: out.body,
		RequestFindings: x.requestFindings, ResponseFindings: x.answerFindings, Injection: x.injection,
	}
	if x.match != nil {
		e.Operation = x.match.OperationID
	}
	if x.proof != nil {
		e.Proof = x.proof
	}
	if x.composition.is(out.body) {
		e.List = x.composition.list()
	}
	p.After(&e)
	if p.observe == nil {
		return
	}
	o := Observation{
		Context: x.original.Context(), Namespace: name, Operation: e.Operation, Method: e.Method, Path: e.Path, Query: e.Query, Batch: e.Batch,
		Status: e.Status, Dropped: e.Dropped, RequestBody: e.RequestBody, RequestFindings: e.RequestFindings, ResponseFindings: e.ResponseFindings,
	}
	if x.injection != nil {
		o.Fault = x.injection.String()
	}
	p.observe(o)
}

// namespaceOf is the namespace that a request was about, also when it was refused before that was found out.
func (p *controlPlane) namespaceOf(x *exchange) string {
	if x.namespace != nil {
		return x.namespace.name
	}
	if name, err := p.s.namespaceName(x.request, x.claims); err == nil {
		return name
	}
	return ""
}

// states is the state of a server as the control API sees it.
type states struct{ s *Server }

func (t states) Snapshot(ctx context.Context, name string) ([]byte, error) {
	text, err := t.s.Snapshot(ctx, name)
	return text, refusalOf(err)
}

func (t states) Seed(ctx context.Context, name string, data []byte) error {
	return refusalOf(t.s.Seed(ctx, name, data))
}

func (t states) Restore(ctx context.Context, name string, data []byte) error {
	return refusalOf(t.s.Restore(ctx, name, data))
}

func (t states) Reset(ctx context.Context, name string) error {
	return refusalOf(t.s.Reset(ctx, name))
}

func (t states) Drop(ctx context.Context, name string) error {
	return refusalOf(t.s.Drop(ctx, name))
}

func (t states) Namespaces(ctx context.Context) ([]string, error) { return t.s.Namespaces(ctx) }

// refusalOf tells what a caller did wrong from what went wrong here.
func refusalOf(err error) error {
	var seed *SeedError
	var f *fault
	switch {
	case errors.As(err, &seed):
		r := &control.RefusalError{Message: seed.Error()}
		for i := range seed.Findings {
			if len(r.Details) == maxDetails {
				r.Message += fmt.Sprintf("; the first %d are listed", maxDetails)
				break
			}
			d := &seed.Findings[i]
			r.Details = append(r.Details, control.Detail{Code: string(d.Code), Message: d.Message, Pointer: d.Pointer, Line: d.Line, Column: d.Col})
		}
		return r
	case errors.As(err, &f):
		return &control.RefusalError{Message: f.message}
	default:
		return err
	}
}
