package server

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/labstack/echo/v4"

	"github.com/graphcontract/graphcontract/gen/stub"
	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/seed"
	"github.com/graphcontract/graphcontract/server/internal/store"
	"github.com/graphcontract/graphcontract/validate"
)

// Server answers requests from its state. It is an [http.Handler].
type Server struct {
	opts      Options
	validator *validate.Validator
	router    *echo.Echo
	state     store.Store
	builtin   map[string]jsondoc.Object // configurations as they are by default, by id
	resources resources
}

// maxAnswerBytes is the largest answer that is checked; a larger one does not pass.
const maxAnswerBytes = 64 << 20

// basePath is where the service lives on a host.
const basePath = "/beta"

// New returns a server for the contract in doc, which must not be changed afterwards.
// It is an error if the contract cannot be used or lacks an operation of the two areas.
func New(doc *openapi3.T, opts Options) (*Server, error) {
	if doc == nil {
		return nil, errors.New("server: no contract")
	}
	opts, err := opts.withDefaults()
	if err != nil {
		return nil, fmt.Errorf("server: %w", err)
	}
	s := &Server{opts: opts, state: store.NewMemory()}
	s.validator, err = validate.New(doc, validate.Options{
		BasePaths: []string{basePath},
		MaxBytes:  int(max(opts.MaxBodyBytes, maxAnswerBytes)), // requests have met their limit before
		Modes:     map[validate.Code]validate.Mode{validate.CodeMemberUnknown: validate.Enforce},
	})
	if err != nil {
		return nil, fmt.Errorf("server: contract: %w", err)
	}
	if s.resources, err = newResources(doc, opts.PageSize); err != nil {
		return nil, fmt.Errorf("server: contract: %w", err)
	}
	if err := seed.Fill(context.Background(), s.state); err != nil {
		return nil, fmt.Errorf("server: %w", err)
	}
	if s.builtin, err = seed.Builtin(); err != nil {
		return nil, fmt.Errorf("server: %w", err)
	}
	s.router = newRouter(&handlers{s}, s)
	return s, nil
}

// newRouter binds the generated server to its implementation. Paths reach it checked and in the spelling of
// the contract.
func newRouter(impl stub.StrictServerInterface, s *Server) *echo.Echo {
	e := echo.New()
	e.Binder = noBinder{}
	e.HTTPErrorHandler = s.failed
	stub.RegisterHandlers(e, stub.NewStrictHandler(impl, nil))
	return e
}

// noBinder leaves the typed bodies empty: handlers work on the checked bytes, see the package comment.
type noBinder struct{}

func (noBinder) Bind(any, echo.Context) error { return nil }

// failed answers for a handler that returned an error.
func (s *Server) failed(err error, c echo.Context) {
	x, missing := exchangeFrom(c.Request().Context())
	if missing != nil {
		http.Error(c.Response(), missing.Error(), http.StatusInternalServerError)
		return
	}
	s.fail(c.Response(), x, err)
}

// fail writes the fault for err, and logs what the client is not told.
func (s *Server) fail(w http.ResponseWriter, x *exchange, err error) {
	f := faultOf(err, x.area)
	if f.status == http.StatusInternalServerError {
		s.opts.Logger.Error("no answer", "request-id", x.requestID, "error", err)
	}
	body, err := jsondoc.Encode(f.body(x))
	if err != nil { // only strings are in it
		body = nil
	}
	for name, values := range f.header {
		w.Header()[name] = values
	}
	w.Header().Set("Content-Type", contentType)
	w.WriteHeader(f.status)
	_, _ = w.Write(body) // into a buffer, which takes everything
}
