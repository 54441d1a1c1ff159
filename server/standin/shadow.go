package standin

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server/standin/internal/route"
)

// Package validate knows parameters that fill a segment of a path. It gets the document with other paths, which
// have the number of the path and its parameters and nothing else, and each request under such a path.

// shadowPath is the path of template number i for the validator.
func shadowPath(i int, t *route.Template) string {
	var b strings.Builder
	b.WriteString("/" + strconv.Itoa(i))
	for _, name := range t.Params {
		b.WriteString("/{" + name + "}")
	}
	return b.String()
}

// shadow is the document for the validator.
func shadow(doc *openapi3.T, templates []*route.Template) *openapi3.T {
	out := *doc
	out.Servers = nil
	out.Paths = openapi3.NewPaths()
	for i, t := range templates {
		out.Paths.Set(shadowPath(i, t), doc.Paths.Value(t.Path))
	}
	return &out
}

// shadowed is a request as the validator gets it.
func (n *node) shadowed(r *http.Request, method string, params map[string]string) *http.Request {
	path, raw := "/"+strconv.Itoa(n.index), "/"+strconv.Itoa(n.index)
	for _, name := range n.template.Params {
		path += "/" + params[name]
		raw += "/" + url.PathEscape(params[name])
	}
	out := *r
	out.Method = method
	u := *r.URL
	u.Path, u.RawPath = path, raw
	out.URL = &u
	return &out
}

// unshadowed writes the path of the contract where a message has the one of the validator.
func (n *node) unshadowed(message string) string {
	return strings.ReplaceAll(message, shadowPath(n.index, n.template), n.template.Path)
}
