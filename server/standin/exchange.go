package standin

import (
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/graphcontract/graphcontract/server/standin/internal/route"
	"github.com/graphcontract/graphcontract/validate"
)

// An exchange is a request on its way, with what every step needs to know of it.
type exchange struct {
	request         *http.Request
	method          string // GET for a HEAD that the contract does not have
	began           time.Time
	requestID       string
	clientRequestID string
	base            string // what the path began with
	rest            string // the path behind it, escaped
	op              *operation
	params          map[string]string
	match           *validate.Match // of this request, with its headers
	body            []byte
	showAll         bool // the client asked for enumeration members declared late
}

func (s *Server) begin(r *http.Request) *exchange {
	x := &exchange{request: r, method: r.Method, began: s.opts.Now(), requestID: s.opts.NewID()}
	if x.method == "" {
		x.method = http.MethodGet
	}
	x.clientRequestID = r.Header.Get("client-request-id")
	if x.clientRequestID == "" {
		x.clientRequestID = x.requestID
	}
	for _, line := range r.Header.Values("Prefer") {
		for _, wish := range strings.FieldsFunc(line, func(c rune) bool { return c == ',' || c == ';' }) {
			x.showAll = x.showAll || strings.EqualFold(strings.TrimSpace(wish), "include-unknown-enum-members")
		}
	}
	return x
}

// origin is where clients reach the service, which links in answers are built from.
func (x *exchange) origin() string {
	if x.request.TLS != nil {
		return "https://" + x.request.Host
	}
	return "http://" + x.request.Host
}

// link is the address of what is below the path of the request.
func (x *exchange) link(id string) string {
	return x.origin() + strings.TrimSuffix(x.request.URL.EscapedPath(), "/") + "/" + url.PathEscape(id)
}

// find finds the operation of an exchange.
func (s *Server) find(x *exchange) *fault {
	path := x.request.URL.EscapedPath()
	var allowed []string
	for _, base := range s.bases {
		if len(path) < len(base) || !strings.EqualFold(path[:len(base)], base) || len(path) > len(base) && path[len(base)] != '/' {
			continue
		}
		for _, found := range s.table.Find(path[len(base):]) {
			n := s.nodes[found.Index]
			if !n.under(base) {
				continue
			}
			if op := n.operation(x.method); op != nil {
				x.take(op, base, path[len(base):], found)
				return nil
			}
			allowed = append(allowed, n.methods()...)
		}
	}
	if len(allowed) > 0 {
		return notAllowed(x, allowed)
	}
	return &fault{status: http.StatusNotFound, code: codeNotFound, message: "the contract has no path " + x.request.URL.Path}
}

func (x *exchange) take(op *operation, base, rest string, found route.Found) {
	x.op, x.base, x.rest, x.params = op, base, rest, found.Params
	if x.method == http.MethodHead && op.method == http.MethodGet {
		x.method = http.MethodGet
	}
}

func (n *node) under(base string) bool {
	for _, b := range n.bases {
		if b == base {
			return true
		}
	}
	return false
}

// operation is the operation for a method; a HEAD is a GET where the contract has none.
func (n *node) operation(method string) *operation {
	if op := n.ops[method]; op != nil || method != http.MethodHead {
		return op
	}
	return n.ops[http.MethodGet]
}

// methods are those that a path answers.
func (n *node) methods() []string {
	out := []string{http.MethodOptions}
	for method := range n.ops {
		out = append(out, method)
		if method == http.MethodGet {
			out = append(out, http.MethodHead)
		}
	}
	return out
}
