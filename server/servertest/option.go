package servertest

import (
	"context"
	"net/http"

	"github.com/graphcontract/graphcontract/server"
)

// An Option changes a Graph.
type Option func(*options)

type options struct {
	allowViolations bool
	requireAuth     bool
	seed            []byte
	server          *server.Options
	elsewhere       http.RoundTripper
}

// AllowViolations lets the client send what the contract forbids. It still gets its 400, and the journal has the
// findings.
func AllowViolations() Option { return func(o *options) { o.allowViolations = true } }

// RequireAuth refuses requests without a token of this Graph that allows the operation.
func RequireAuth() Option { return func(o *options) { o.requireAuth = true } }

// WithSeed seeds the state before the test begins, see [Graph.Seed].
func WithSeed(data []byte) Option { return func(o *options) { o.seed = data } }

// WithServer gives the test a server of its own with these options, where others share one.
func WithServer(opts server.Options) Option { return func(o *options) { o.server = &opts } }

// WithTransport sends requests for hosts that the Graph does not stand in for to rt. Without it they are an error.
func WithTransport(rt http.RoundTripper) Option { return func(o *options) { o.elsewhere = rt } }

type tolerance struct{}

// Tolerate gives a context whose requests may break the contract. It works for requests through [Graph.Client].
func Tolerate(ctx context.Context) context.Context { return context.WithValue(ctx, tolerance{}, true) }

func tolerated(ctx context.Context) bool { return ctx != nil && ctx.Value(tolerance{}) != nil }
