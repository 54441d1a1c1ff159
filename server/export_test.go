package server

import (
	"github.com/graphcontract/graphcontract/gen/stub"
)

// NewWrapped is Contract.NewServer with an implementation that wrap may change, so that tests can break a handler.
func NewWrapped(c *Contract, opts Options, wrap func(stub.StrictServerInterface) stub.StrictServerInterface) (*Server, error) {
	s, err := c.NewServer(opts)
	if err != nil {
		return nil, err
	}
	s.router = newRouter(wrap(&handlers{s}), s)
	return s, nil
}
