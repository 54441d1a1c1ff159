package server

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"

	"github.com/graphcontract/graphcontract/server/internal/store"
)

// NamespaceHeader is the usual header that names the state that a request is about, see [Options]. Requests that name
// none, and have no token of a tenant, share the default one.
const NamespaceHeader = "X-Graphcontract-Namespace"

// longestNamespace is the length of a name in bytes.
const longestNamespace = 200

// namespace is a state of its own, so that tests that share a server do not meet.
type namespace struct {
	name  string
	state store.Store
}

// namespaces makes the states when they are first asked for.
type namespaces struct {
	limit int
	open  func(name string) (store.Store, error)

	mu  sync.RWMutex
	all map[string]*namespace
}

func newNamespaces(limit int, open func(string) (store.Store, error)) *namespaces {
	return &namespaces{limit: limit, open: open, all: map[string]*namespace{}}
}

// get returns the namespace called name, which is new when nobody asked for it before. A fault is returned
// when there are too many.
func (n *namespaces) get(name string) (*namespace, error) {
	n.mu.RLock()
	ns := n.all[name]
	n.mu.RUnlock()
	if ns != nil {
		return ns, nil
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if ns := n.all[name]; ns != nil {
		return ns, nil
	}
	if len(n.all) >= n.limit {
		return nil, &fault{status: http.StatusForbidden, code: codeQuota,
			message: fmt.Sprintf("namespace %q would be one more than the %d that this server holds; drop some, or raise the limit", name, n.limit)}
	}
	state, err := n.open(name)
	if err != nil {
		return nil, fmt.Errorf("namespace %q: %w", name, err)
	}
	ns = &namespace{name: name, state: state}
	n.all[name] = ns
	return ns, nil
}

// sortedUnion joins lists of names.
func sortedUnion(a, b []string) []string {
	out := slices.Concat(a, b)
	slices.Sort(out)
	return slices.Compact(out)
}

func (n *namespaces) names() []string {
	n.mu.RLock()
	defer n.mu.RUnlock()
	out := make([]string, 0, len(n.all))
	for name := range n.all {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// forget takes a namespace out and returns it, so that the next who asks for it gets a new one.
func (n *namespaces) forget(name string) *namespace {
	n.mu.Lock()
	defer n.mu.Unlock()
	ns := n.all[name]
	delete(n.all, name)
	return ns
}

// namespaceName is the namespace that a request is about: the one its header names, else the tenant of its
// token, else the default one, which is "".
func (s *Server) namespaceName(r *http.Request, who *claims) (string, error) {
	if name := r.Header.Get(s.opts.NamespaceHeader); name != "" {
		return name, s.checkNamespace(name)
	}
	if who != nil && who.Tenant != "" && who.Tenant != defaultTenant {
		return strings.ToLower(who.Tenant), nil
	}
	return "", nil
}

// checkNamespace refuses names that could not be told apart in a log.
func (s *Server) checkNamespace(name string) error {
	if len(name) <= longestNamespace && !strings.ContainsFunc(name, func(c rune) bool { return c <= ' ' || c > '~' }) {
		return nil
	}
	return &fault{status: http.StatusBadRequest, code: gateway.badRequest(), target: s.opts.NamespaceHeader,
		message: fmt.Sprintf("header %s: want up to %d printable ASCII characters without spaces", s.opts.NamespaceHeader, longestNamespace)}
}
