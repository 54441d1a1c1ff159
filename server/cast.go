package server

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/model"
	"github.com/graphcontract/graphcontract/server/internal/store"
)

// A path may end in the name of a type, which says that the client wants values of that type only:
// …/requirements/microsoft.graph.partner.security.spendingBudgetSecurityRequirement lists some requirements, and
// behind the key of one it means that one if it is of the type.

// castPrefixes begin the name of a type in a path; the second is the alias that $metadata declares.
var castPrefixes = []string{"microsoft.graph.", "graph."}

// cutCast takes the name of a type off the end of the path.
func cutCast(x *exchange) error {
	escaped := strings.TrimSuffix(x.request.URL.EscapedPath(), "/")
	i := strings.LastIndexByte(escaped, '/')
	if i < 0 {
		return nil
	}
	name, err := url.PathUnescape(escaped[i+1:])
	if err != nil {
		return nil //nolint:nilerr // package validate says what is wrong with it
	}
	for _, prefix := range castPrefixes {
		if len(name) > len(prefix) && strings.EqualFold(name[:len(prefix)], prefix) {
			x.cast = castPrefixes[0] + name[len(prefix):]
			u := *x.request.URL
			u.RawPath = escaped[:i]
			if u.Path, err = url.PathUnescape(u.RawPath); err != nil {
				return notThere(x.original.URL.Path)
			}
			r := *x.request
			r.URL = &u
			x.request = &r
			return nil
		}
	}
	return nil
}

// castTo is the resource as the path casts it: queries may name what the type adds.
func (x *exchange) castTo(r resource) (resource, error) {
	if x.cast == "" {
		return r, nil
	}
	if strings.EqualFold(r.Type.Name, x.cast) {
		x.cast = "" // everything here is
		return r, nil
	}
	for name, t := range r.Type.Derived {
		if strings.EqualFold(name, x.cast) {
			x.cast = name
			r.Type = t
			r.context += "/" + name
			return r, nil
		}
	}
	return r, &fault{status: http.StatusBadRequest, code: x.area.badRequest(),
		message: fmt.Sprintf("%q is no type that %s can be cast to", x.cast, r.Type.Name)}
}

// isCast reports whether a document is of the type that the path ends in.
func (x *exchange) isCast(o jsondoc.Object) bool {
	return x.cast == "" || strings.EqualFold(strings.TrimPrefix(o.Text(model.TypeMember), "#"), x.cast)
}

// asCast is the error for a document that is of another type than the path says.
func (x *exchange) asCast(doc store.Document) error {
	if x.isCast(doc.Body) {
		return nil
	}
	return fmt.Errorf("%q as %s %w", doc.ID, x.cast, store.ErrNotFound)
}

// castOnly leaves out the documents that are of another type.
func (x *exchange) castOnly(docs []store.Document) []store.Document {
	if x.cast == "" {
		return docs
	}
	var out []store.Document
	for _, d := range docs {
		if x.isCast(d.Body) {
			out = append(out, d)
		}
	}
	return out
}
