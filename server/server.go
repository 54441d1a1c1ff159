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
	"github.com/graphcontract/graphcontract/server/internal/login"
	"github.com/graphcontract/graphcontract/server/internal/seed"
	"github.com/graphcontract/graphcontract/server/internal/store"
	"github.com/graphcontract/graphcontract/validate"
)

// Server answers requests from its state. It is an [http.Handler].
type Server struct {
	opts        Options
	doc         *openapi3.T
	validator   *validate.Validator
	router      *echo.Echo
	login       *login.Issuer
	permissions permissions
	plane       plane
	reads       *readCache
	matches     matchCache
	metadata    func(base string) ([]byte, error)
	resources   resources

	spaces *namespaces
	file   *store.File // nil when the state is in memory only
	first  seed.Documents
	// Configurations as they are by default, in order and by id.
	defaults []jsondoc.Object
	builtin  map[string]jsondoc.Object
}

// maxAnswerBytes is the largest answer that is checked; a larger one does not pass.
const maxAnswerBytes = 64 << 20

// New returns a server for the contract in doc, which must not be changed afterwards.
// It is an error if the contract cannot be used or lacks an operation of the two areas; a [*SeedError] says
// what is wrong with a seed. Close ends a server that has a state file.
func New(doc *openapi3.T, opts Options) (*Server, error) {
	if doc == nil {
		return nil, errors.New("server: no contract")
	}
	opts, err := opts.withDefaults()
	if err != nil {
		return nil, fmt.Errorf("server: %w", err)
	}
	s := &Server{opts: opts, doc: doc, reads: newReadCache(doc), metadata: newMetadata(doc)}
	if err := s.readContract(doc); err != nil {
		return nil, fmt.Errorf("server: contract: %w", err)
	}
	s.login = login.New(login.Permissions{Delegated: s.permissions.all(true), Application: s.permissions.all(false)}, opts.Now)
	if err := s.openState(context.Background()); err != nil {
		return nil, fmt.Errorf("server: %w", err)
	}
	s.router = newRouter(&handlers{s}, s)
	if s.plane, err = newPlane(s); err != nil {
		return nil, errors.Join(fmt.Errorf("server: %w", err), s.Close())
	}
	return s, nil
}

func (s *Server) readContract(doc *openapi3.T) (err error) {
	s.validator, err = validate.New(doc, validate.Options{
		BasePaths: []string{basePath, stablePath},
		MaxBytes:  int(max(s.opts.MaxBodyBytes, maxAnswerBytes)), // requests have met their limit before
		Modes:     map[validate.Code]validate.Mode{validate.CodeMemberUnknown: validate.Enforce},
	})
	if err != nil {
		return err
	}
	if s.permissions, err = newPermissions(doc); err != nil {
		return err
	}
	s.resources, err = newResources(doc, s.opts.PageSize)
	return err
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
