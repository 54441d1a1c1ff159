package server

import (
	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/gen/stub"
)

// NewWrapped is New with an implementation that wrap may change, so that tests can break a handler.
func NewWrapped(doc *openapi3.T, opts Options, wrap func(stub.StrictServerInterface) stub.StrictServerInterface) (*Server, error) {
	s, err := New(doc, opts)
	if err != nil {
		return nil, err
	}
	s.router = newRouter(wrap(&handlers{s}), s)
	return s, nil
}
