package server

import (
	"fmt"
	"net/http"

	"github.com/graphcontract/graphcontract/gen/stub"
	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/odata"
	"github.com/graphcontract/graphcontract/server/internal/store"
)

// answer fits every operation of the generated interface.
type answer = stub.RawResponse

// single answers with one resource, shaped as q wants it.
func (x *exchange) single(status int, r resource, q *odata.Query, doc store.Document) (answer, error) {
	body := x.shown(r, q.Shape(doc.Body, r.Resource))
	body = body.WithFirst(contextMember, x.contextURL(r.context+q.Shaped()+r.single))
	out, err := encoded(status, body)
	if err == nil {
		out.Header.Set("ETag", etag(doc))
	}
	return out, err
}

// list answers with a page of a collection.
func (x *exchange) list(r resource, q *odata.Query, docs []store.Document) (answer, error) {
	if n := preferredPageSize(x.request.Header); n > 0 && (r.PageSize == 0 || n < r.PageSize) {
		r.PageSize = n
	}
	bodies := make([]jsondoc.Object, len(docs))
	for i := range docs {
		bodies[i] = docs[i].Body
	}
	page := q.Apply(bodies, r.Resource)
	items := make(jsondoc.Array, len(page.Items))
	for i, item := range page.Items {
		items[i] = x.shown(r, item)
	}
	body := jsondoc.Object{{Name: contextMember, Value: x.contextURL(r.context + q.Shaped())}}
	if page.Count != nil {
		body = append(body, jsondoc.Member{Name: "@odata.count", Value: *page.Count})
	}
	if page.Next != nil {
		body = append(body, jsondoc.Member{Name: "@odata.nextLink", Value: x.nextLink(page.Next)})
	}
	return encoded(http.StatusOK, append(body, jsondoc.Member{Name: "value", Value: items}))
}

// shown hides enumeration members that the client did not ask to see.
func (x *exchange) shown(r resource, o jsondoc.Object) jsondoc.Object {
	if x.showAll {
		return o
	}
	return r.Type.Mask(o)
}

func encoded(status int, body jsondoc.Object) (answer, error) {
	text, err := jsondoc.Encode(body)
	if err != nil {
		return answer{}, fmt.Errorf("writing the answer: %w", err)
	}
	return answer{Status: status, Header: http.Header{"Content-Type": jsonContent}, Body: text}, nil
}

// done answers that there is nothing to show.
func done() answer { return answer{Status: http.StatusNoContent} }
