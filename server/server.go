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
)

// Server answers requests from its state. It is an [http.Handler].
type Server struct {
	opts      Options
	contract  *Contract
	resources resources // those of the contract, with pages of the size that the options say
	router    *echo.Echo
	login     *login.Issuer
	plane     plane
	reads     *readCache
	matches   matchCache

	spaces *namespaces
	file   *store.File // nil when the state is in memory only
	first  seed.Documents
	// Configurations as they are by default, in order and by id.
	defaults []jsondoc.Object
	builtin  map[string]jsondoc.Object
}

// New returns a server for the contract in doc, see [Prepare] and [Contract.NewServer].
func New(doc *openapi3.T, opts Options) (*Server, error) {
	c, err := Prepare(doc)
	if err != nil {
		return nil, err
	}
	return c.NewServer(opts)
}

// NewServer returns a server with a state of its own. A [*SeedError] says what is wrong with a seed. Close ends a
// server that has a state file.
func (c *Contract) NewServer(opts Options) (*Server, error) {
	opts, err := opts.withDefaults()
	if err != nil {
		return nil, fmt.Errorf("server: %w", err)
	}
	s := &Server{opts: opts, contract: c, resources: c.resources.paged(opts.PageSize), reads: newReadCache(c.readHeaders)}
	s.login = login.New(login.Permissions{Delegated: c.permissions.all(true), Application: c.permissions.all(false)}, opts.Now)
	if err := s.openState(context.Background()); err != nil {
		return nil, fmt.Errorf("server: %w", err)
	}
	s.router = newRouter(&handlers{s}, s)
	if s.plane, err = newPlane(s); err != nil {
		return nil, errors.Join(fmt.Errorf("server: %w", err), s.Close())
	}
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
