package servertest

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/server"
)

// host is a server that tests share, each in a namespace of its own: reading the contract takes much longer than a
// test does.
type host struct {
	server *server.Server
	mu     sync.RWMutex
	graphs map[string]*Graph // by namespace
}

// maxTests bounds the namespaces, that is the tests that run at a time.
const maxTests = 1 << 20

var contract = sync.OnceValues(func() (*server.Contract, error) {
	doc, err := openapi.Load()
	if err != nil {
		return nil, err
	}
	return server.PrepareValid(doc)
})

func newHost(opts server.Options) (*host, error) {
	c, err := contract()
	if err != nil {
		return nil, err
	}
	h := &host{graphs: map[string]*Graph{}}
	control := server.ControlOptions{}
	if opts.Control != nil {
		control = *opts.Control
	}
	told := control.Observe
	control.Observe = func(o server.Observation) {
		if told != nil {
			told(o)
		}
		h.observe(o)
	}
	opts.Control = &control
	if opts.MaxNamespaces == 0 {
		opts.MaxNamespaces = maxTests
	}
	h.server, err = c.NewServer(opts)
	return h, err
}

var (
	open   = sync.OnceValues(func() (*host, error) { return newHost(server.Options{}) })
	locked = sync.OnceValues(func() (*host, error) { return newHost(server.Options{RequireAuth: true}) })
)

// hostOf gives the host for the options of a test: one that all tests share unless it has options of its own.
func hostOf(o options) (*host, error) {
	switch {
	case o.server != nil:
		opts := *o.server
		opts.RequireAuth = opts.RequireAuth || o.requireAuth
		return newHost(opts)
	case o.requireAuth:
		return locked()
	default:
		return open()
	}
}

var tests atomic.Uint64

// enter gives a test a namespace.
func (h *host) enter(g *Graph) string {
	name := fmt.Sprintf("servertest-%d", tests.Add(1))
	h.mu.Lock()
	defer h.mu.Unlock()
	h.graphs[name] = g
	return name
}

func (h *host) observe(o server.Observation) {
	h.mu.RLock()
	g := h.graphs[o.Namespace]
	h.mu.RUnlock()
	if g != nil {
		g.observe(o)
	}
}

// leave forgets all about a test.
func (h *host) leave(g *Graph) {
	h.mu.Lock()
	delete(h.graphs, g.Namespace)
	h.mu.Unlock()
	ctx := context.Background() // that of the test is over
	err := h.server.Drop(ctx, g.Namespace)
	if err == nil {
		err = h.server.ClearFaults(g.Namespace)
	}
	if err == nil {
		err = h.server.ClearExchanges(g.Namespace)
	}
	if err == nil && g.opts.server != nil {
		err = h.server.Close()
	}
	if err != nil {
		g.t.Errorf("servertest: cleaning up: %v", err)
	}
}
