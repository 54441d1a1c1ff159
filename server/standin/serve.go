package standin

import (
	"fmt"
	"net/http"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"

	"github.com/graphcontract/graphcontract/server"
	"github.com/graphcontract/graphcontract/server/internal/wire"
	"github.com/graphcontract/graphcontract/validate"
)

// ServeHTTP answers one request. Nothing is written before the answer is complete and checked.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !strings.HasPrefix(r.URL.Path, server.ControlPath) && wire.CrossOrigin(w, r) {
		return
	}
	x := s.begin(r)
	out := s.special(r)
	if out == nil {
		out = s.batch(x)
	}
	if out == nil {
		out = s.guarded(x)
	}
	s.commit(w, x, out)
	s.log(x, out)
}

func (s *Server) log(x *exchange, out *written) {
	s.opts.Logger.Info("exchange", "method", x.request.Method, "path", x.request.URL.Path, "status", out.status,
		"operationId", x.operationID(), "duration", s.opts.Now().Sub(x.began), "request-id", x.requestID)
}

func (x *exchange) operationID() string {
	if x.op == nil {
		return ""
	}
	return x.op.in.OperationID
}

// written is an answer as it leaves.
type written struct {
	status int
	header http.Header
	body   []byte
}

// guarded answers an exchange, whatever happens.
func (s *Server) guarded(x *exchange) (out *written) {
	defer func() {
		if p := recover(); p != nil {
			s.opts.Logger.Error("panic", "request-id", x.requestID, "panic", fmt.Sprint(p), "stack", string(debug.Stack()))
			out = s.write(x, &fault{status: http.StatusInternalServerError, code: codeInternal, message: "the server could not answer"})
		}
	}()
	a, err := s.answer(x)
	if err != nil {
		return s.refuse(x, faultOf(err))
	}
	return s.checked(x, a)
}

// answer finds the operation, checks the request and has the operation done.
func (s *Server) answer(x *exchange) (*answer, error) {
	if f := s.find(x); f != nil {
		return nil, f
	}
	body, f := readBody(x.request, s.opts.MaxBodyBytes)
	if f != nil {
		return nil, f
	}
	x.body = body
	if f := s.checkRequest(x); f != nil {
		return nil, f
	}
	if p := x.op.problem; p != nil {
		return nil, &fault{status: http.StatusNotImplemented, code: codeNotImplemented,
			message: "the stand-in cannot answer this operation: " + p.Message}
	}
	return s.perform(x)
}

// checkRequest compares a request with the contract.
func (s *Server) checkRequest(x *exchange) *fault {
	r := x.op.node.shadowed(x.request, x.op.method, x.params)
	r.URL.RawQuery = x.withoutOwnToken(r.URL.RawQuery)
	match, fs := s.validator.Request(r, x.body)
	if match == nil { // it was found before, so this is a fault of the server
		return &fault{status: http.StatusInternalServerError, code: codeInternal, message: "the operation was lost"}
	}
	x.match = match
	if free := x.op.freeBody(x.request.Header.Get("Content-Type")); free {
		fs = slices.DeleteFunc(fs, func(f validate.Finding) bool { return f.Code == validate.CodeUnchecked && f.In == validate.InBody })
	}
	if fs.OK() {
		return nil
	}
	return s.refusal(x.op.node, fs)
}

// checked compares an answer with the contract, and writes what it becomes.
func (s *Server) checked(x *exchange, a *answer) *written {
	body, media, err := a.body(x.op, x.context(a))
	if err != nil {
		s.opts.Logger.Error("no answer", "request-id", x.requestID, "error", err)
		return s.write(x, &fault{status: http.StatusInternalServerError, code: codeInternal, message: "the server could not answer"})
	}
	out := &written{status: a.status, header: http.Header{}, body: body}
	for name, values := range a.header {
		out.header[name] = values
	}
	if len(body) > 0 {
		out.header.Set("Content-Type", media)
	}
	s.addHeaders(x.op, a.status, out.header)
	if s.opts.Responses == server.Off {
		return out
	}
	fs := x.op.answerFindings(s.validator.Response(x.match, out.status, out.header, out.body), out.status)
	if fs.OK() {
		return out
	}
	f := s.violation(x.op.node, fs)
	s.opts.Logger.Error("the answer breaks the contract", "request-id", x.requestID, "operationId", x.operationID(),
		"mode", s.opts.Responses.String(), "status", out.status, "finding", f.message)
	if s.opts.Responses == server.Warn {
		out.header.Set(server.ViolationHeader, strconv.Itoa(fs.Errors())+"; "+f.details[0].Code)
		return out
	}
	return s.refuse(x, f)
}

// stamp sets the headers that every answer has.
func (s *Server) stamp(h http.Header, x *exchange) {
	h.Set("Request-Id", x.requestID)
	h.Set("Client-Request-Id", x.clientRequestID)
	h.Set("Cache-Control", "no-cache")
	if s.graph {
		h.Set("OData-Version", "4.0")
	}
}

// commit sends the finished answer.
func (s *Server) commit(w http.ResponseWriter, x *exchange, out *written) {
	h := w.Header()
	for name, values := range out.header {
		h[name] = values
	}
	s.stamp(h, x)
	if len(out.body) > 0 {
		h.Set("Content-Length", strconv.Itoa(len(out.body)))
	}
	w.WriteHeader(out.status)
	if len(out.body) == 0 || x.request.Method == http.MethodHead {
		return
	}
	if _, err := w.Write(out.body); err != nil {
		s.opts.Logger.Warn("the client did not take the answer", "request-id", x.requestID, "error", err)
	}
}
