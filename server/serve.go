package server

import (
	"errors"
	"fmt"
	"net/http"
	"runtime/debug"
	"strconv"

	"github.com/graphcontract/graphcontract/server/internal/wire"
)

const contentType = "application/json"

// jsonContent is the header of nearly all answers, which nobody writes into.
var jsonContent = []string{contentType}

// ViolationHeader is set in [Warn] mode on an answer that breaks the contract. Its value is the number of
// findings and the code of the first.
const ViolationHeader = "Graphcontract-Violations"

// ServeHTTP answers one request. Nothing is written before the answer is complete and checked.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if s.plane.serve(w, r) || wire.CrossOrigin(w, r) || s.login.Serve(w, r) {
		return
	}
	x, out := s.begin(direct(r), ""), newBuffer()
	s.run(x, out, s.answerAny)
	s.commit(w, out, x)
	s.log(x, out)
}

// step puts the answer to an exchange into out, or returns why there is none.
type step func(x *exchange, out *buffer) error

// run answers an exchange, whatever happens, and lets the control plane see it.
func (s *Server) run(x *exchange, out *buffer, answer step) {
	x.out = out
	s.guarded(x, out, answer)
	s.guarded(x, out, func(x *exchange, out *buffer) error {
		s.plane.distort(x, out)
		s.plane.record(x, out)
		return nil
	})
}

func (s *Server) guarded(x *exchange, out *buffer, answer step) {
	defer func() {
		if p := recover(); p != nil {
			s.opts.Logger.Error("panic", "request-id", x.requestID, "panic", fmt.Sprint(p), "stack", string(debug.Stack()))
			out.reset()
			s.fail(out, x, fmt.Errorf("panic: %v", p))
		}
	}()
	if err := answer(x, out); err != nil {
		s.fail(out, x, err)
	}
}

// answerAny answers a request of any kind.
func (s *Server) answerAny(x *exchange, out *buffer) error {
	if special := specialOf(x.original.URL.Path); special != nil {
		return special(s, x, out)
	}
	return s.answerOperation(x, out)
}

// answerOperation answers a request to an operation of the contract.
func (s *Server) answerOperation(x *exchange, out *buffer) error {
	if err := s.identify(x); err != nil {
		return err
	}
	known := s.reads.find(x)
	if known != nil {
		x.proof, x.match, x.base = known, known.match, known.base
		x.area = areaOf(x.match.PathTemplate)
	} else if err := s.findOperation(x); err != nil {
		return err
	}
	if err := s.authorize(x); err != nil {
		return err
	}
	body, f := readBody(x.request, s.opts.MaxBodyBytes)
	if f != nil {
		return f
	}
	x.body = body
	switch {
	case s.plane.arrange(x, out):
		x.proof = nil
		_, x.requestFindings = s.contract.validator.RequestOf(x.match, x.request, x.body) // for the record only
		return nil
	case known != nil:
		known.answer(out)
		return nil
	}
	return s.answerChecked(x, out)
}

// answerChecked checks a request, has it handled and checks the answer.
func (s *Server) answerChecked(x *exchange, out *buffer) error {
	before := x.namespace.state.Version()
	refused := s.checkRequest(x)
	if refused != nil {
		s.fail(out, x, refused)
	} else {
		s.router.ServeHTTP(out, routed(x))
	}
	if s.checkAnswer(x, out, refused != nil) {
		s.reads.keep(x, out, before)
	}
	return nil
}

// checkRequest compares a request with the contract.
func (s *Server) checkRequest(x *exchange) error {
	match, fs := s.contract.validator.RequestOf(x.match, x.request, x.body)
	x.match, x.requestFindings = match, fs // the match is of this very request, with its headers
	if !fs.OK() {
		return refusal(fs, x.area)
	}
	x.showAll = prefers(x.request.Header, preferUnknownMembers)
	return nil
}

// checkAnswer compares an answer with the contract, and reports whether it was found good. A request that was
// refused in front of the operation may get a status that the operation does not declare, as for a body that is
// too large.
func (s *Server) checkAnswer(x *exchange, out *buffer, refused bool) bool {
	if s.opts.Responses == Off {
		return true
	}
	fs := s.answerFindingsOf(x, out)
	if fs.OK() || refused && onlyStatus(fs) {
		return fs.OK()
	}
	x.answerFindings = fs
	f := violation(fs)
	s.opts.Logger.Error("the answer breaks the contract", "request-id", x.requestID, "operationId", x.match.OperationID,
		"mode", s.opts.Responses.String(), "status", out.status, "finding", f.message)
	if s.opts.Responses == Warn {
		out.Header().Set(ViolationHeader, strconv.Itoa(fs.Errors())+"; "+f.details[0].Code)
		return false
	}
	out.reset()
	s.fail(out, x, f)
	return false
}

// fail writes the fault for err, and logs what the client is not told.
func (s *Server) fail(w http.ResponseWriter, x *exchange, err error) {
	f := faultOf(err, x.area)
	if f.status == http.StatusInternalServerError && !errors.As(err, new(*fault)) {
		s.opts.Logger.Error("no answer", "request-id", x.requestID, "error", err)
	}
	f.write(w, x)
}
