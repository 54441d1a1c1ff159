package servertest

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/graphcontract/graphcontract/server"
	"github.com/graphcontract/graphcontract/validate"
)

// A Graph is a Microsoft Graph for one test. Its methods may be called by several goroutines at once, and fail the
// test when they cannot do what they say.
type Graph struct {
	// URL is where the Graph is for clients that open connections, such as http://127.0.0.1:4711. The versions are
	// below it: URL + "/beta".
	URL string
	// Client sends requests to graph.microsoft.com, to login.microsoftonline.com and to URL to the Graph, without a
	// socket. Any other host is an error.
	Client *http.Client
	// Namespace is the name of the state, see server.NamespaceHeader.
	Namespace string

	t      testing.TB
	opts   options
	server *server.Server

	mu       sync.Mutex
	closed   bool // the test is over and must not hear any more
	expected []validate.Code
}

// Start starts a Graph that ends with the test.
func Start(t testing.TB, opts ...Option) *Graph {
	t.Helper()
	g := &Graph{t: t}
	for _, o := range opts {
		o(&g.opts)
	}
	host, err := hostOf(g.opts)
	if err != nil {
		t.Fatalf("servertest: %v", err)
	}
	g.server, g.Namespace = host.server, host.enter(g)
	web := httptest.NewServer(g.handler())
	g.URL = web.URL
	g.Client = &http.Client{Transport: &transport{g: g, own: strings.TrimPrefix(web.URL, "http://")}}
	t.Cleanup(func() {
		web.Close()
		host.leave(g)
		g.over()
	})
	if g.opts.seed != nil {
		g.Seed(g.opts.seed)
	}
	return g
}

// Handler is the Graph as a handler, for tests that put something in front of it.
func (g *Graph) Handler() http.Handler { return g.handler() }

// handler gives requests the namespace of the test, unless they name one.
func (g *Graph) handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if header := g.namespaceHeader(); r.Header.Get(header) == "" {
			r.Header.Set(header, g.Namespace)
		}
		g.server.ServeHTTP(w, r)
	})
}

func (g *Graph) namespaceHeader() string {
	if o := g.opts.server; o != nil && o.NamespaceHeader != "" {
		return o.NamespaceHeader
	}
	return server.NamespaceHeader
}

// observe is told of the exchanges of the namespace.
func (g *Graph) observe(o server.Observation) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.closed {
		return
	}
	if !o.ResponseFindings.OK() {
		g.t.Errorf("%s", describe("the answer breaks the contract", o, o.ResponseFindings))
	}
	if o.RequestFindings.OK() {
		return
	}
	for i, code := range g.expected {
		if o.RequestFindings.Has(code) {
			g.expected = append(g.expected[:i:i], g.expected[i+1:]...)
			return
		}
	}
	if !g.opts.allowViolations && !tolerated(o.Context) {
		g.t.Errorf("%s", describe("the client sent what the contract forbids", o, o.RequestFindings))
	}
}

// over checks at the end that what was expected has come.
func (g *Graph) over() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.closed = true
	for _, code := range g.expected {
		g.t.Errorf("servertest: a violation %s was expected, and no client sent one", code)
	}
}

// maxShown is how much of a body a failure shows, in bytes.
const maxShown = 2000

func describe(what string, o server.Observation, fs validate.Findings) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s %s", what, o.Method, o.Path)
	if o.Query != "" {
		b.WriteString("?" + o.Query)
	}
	if o.Operation != "" {
		fmt.Fprintf(&b, " (%s)", o.Operation)
	}
	fmt.Fprintf(&b, " was answered with %d", o.Status)
	if o.Fault != "" {
		fmt.Fprintf(&b, " by the arranged fault %q", o.Fault)
	}
	for _, f := range fs {
		fmt.Fprintf(&b, "\n    %s", f)
	}
	if body := o.RequestBody; len(body) > 0 {
		cut := ""
		if len(body) > maxShown {
			body, cut = body[:maxShown], "…"
		}
		fmt.Fprintf(&b, "\n    body: %s%s", body, cut)
	}
	return b.String()
}
