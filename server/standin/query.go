package standin

import (
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/odata"
	"github.com/graphcontract/graphcontract/server/standin/internal/route"
)

// option is one name and value of a query string, with the text it came from.
type option struct{ name, value, raw string }

// options cuts a query string. Options of OData get the $ that clients may leave out.
func options(rawQuery string) []option {
	var out []option
	for _, pair := range strings.Split(rawQuery, "&") {
		rawName, rawValue, _ := strings.Cut(pair, "=")
		name, errName := url.QueryUnescape(rawName)
		value, errValue := url.QueryUnescape(rawValue)
		if pair == "" || errName != nil || errValue != nil {
			continue // package validate has refused them
		}
		if low := strings.ToLower(name); slices.Contains(odata.Options, "$"+low) {
			name = "$" + low
		} else if slices.Contains(odata.Options, low) {
			name = low
		}
		out = append(out, option{name, value, pair})
	}
	return out
}

const tokenOption = "$skiptoken"

// pages reports whether an operation gives its list in pages, whose links carry a token of this server.
func (op *operation) pages() bool { return op.success.list != nil && op.query["$top"] }

// withoutOwnToken takes the token of a next link off a query, where the contract does not declare it: such a link
// is the server's own, and opaque.
func (x *exchange) withoutOwnToken(rawQuery string) string {
	if !x.op.pages() || x.op.query[tokenOption] || !strings.Contains(rawQuery, "skiptoken") {
		return rawQuery
	}
	var kept []string
	for _, o := range options(rawQuery) {
		if o.name != tokenOption {
			kept = append(kept, o.raw)
		}
	}
	return strings.Join(kept, "&")
}

// queryOf reads the options that the contract declares. An option of OData that is declared and that the engine does not
// know, such as $search, is refused: to leave it out would be to answer something else.
func (s *Server) queryOf(x *exchange, r odata.Resource) (*odata.Query, map[string]string, error) {
	values := map[string]string{}
	for _, o := range options(x.request.URL.RawQuery) {
		declared := x.op.query[o.name] || o.name == tokenOption && x.op.pages()
		if !strings.HasPrefix(o.name, "$") || !declared {
			continue
		}
		if !slices.Contains(odata.Options, o.name) && o.name != "$format" {
			return nil, nil, &fault{status: http.StatusNotImplemented, code: codeNotImplemented, target: o.name,
				message: "the stand-in does not carry out " + o.name + "; leave it out"}
		}
		if o.name != "$format" {
			values[o.name] = o.value
		}
	}
	q, err := odata.Parse(values, r)
	return q, values, err
}

// nextLink is the address of the next page: the request's own, with the token in place of $skip.
func (x *exchange) nextLink(next *odata.Token) string {
	var kept []string
	for _, o := range options(x.request.URL.RawQuery) {
		if o.name != "$skip" && o.name != tokenOption {
			kept = append(kept, o.raw)
		}
	}
	kept = append(kept, tokenOption+"="+url.QueryEscape(next.String()))
	return x.origin() + x.request.URL.EscapedPath() + "?" + strings.Join(kept, "&")
}

// context is the address of the metadata that describes an answer: the path of the collection, with keys in
// parentheses.
func (x *exchange) context(a *answer) string {
	if !x.op.context {
		return ""
	}
	n := x.op.node
	var parts []string
	for i, segment := range n.template.Segments {
		switch key := "('" + url.PathEscape(x.params[segment.Text]) + "')"; {
		case strings.HasPrefix(segment.Text, "$"):
		case segment.Kind != route.Param:
			parts = append(parts, segment.Text)
		case i == len(n.template.Segments)-1: // the item itself: the context names its collection
		case len(parts) > 0:
			parts[len(parts)-1] += key
		}
	}
	fragment := strings.Join(parts, "/") + a.shaped
	if x.op.success.list == nil && (n.kind == kindItem || x.op.does == doCreate) {
		fragment += "/$entity"
	}
	return x.origin() + x.base + "/$metadata#" + fragment
}
