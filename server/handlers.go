package server

import (
	"context"
	"fmt"
	"net/http"

	"github.com/graphcontract/graphcontract/gen/stub"
	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/model"
	"github.com/graphcontract/graphcontract/server/internal/odata"
	"github.com/graphcontract/graphcontract/server/internal/store"
)

// handlers implements the operations of the contract.
type handlers struct{ *Server }

var _ stub.StrictServerInterface = (*handlers)(nil)

// readOne answers a GET of one document.
func (h *handlers) readOne(ctx context.Context, r resource, get reading) (answer, error) {
	x, err := exchangeFrom(ctx)
	if err != nil {
		return answer{}, err
	}
	if r, err = x.castTo(r); err != nil {
		return answer{}, err
	}
	q, err := x.query(r.Resource)
	if err != nil {
		return answer{}, err
	}
	var (
		doc   store.Document
		parts []store.Document
	)
	err = x.namespace.state.View(ctx, func(s store.Reader) (err error) {
		doc, parts, err = get(s)
		return err
	})
	if err != nil {
		return answer{}, err
	}
	if err := x.asCast(doc); err != nil {
		return answer{}, err
	}
	if r.parts == "" {
		return x.single(http.StatusOK, r, q, doc)
	}
	if q.IsPlain() {
		return x.composed(http.StatusOK, r, doc, parts)
	}
	return x.single(http.StatusOK, r, q, withParts(doc, r.parts, parts))
}

// readAll answers a GET of a collection.
func (h *handlers) readAll(ctx context.Context, r resource, collection string) (answer, error) {
	x, err := exchangeFrom(ctx)
	if err != nil {
		return answer{}, err
	}
	if r, err = x.castTo(r); err != nil {
		return answer{}, err
	}
	q, err := x.query(r.Resource)
	if err != nil {
		return answer{}, err
	}
	var docs []store.Document
	err = x.namespace.state.View(ctx, func(s store.Reader) (err error) {
		docs, err = s.List(collection)
		return err
	})
	if err != nil {
		return answer{}, err
	}
	return x.list(r, q, x.castOnly(docs))
}

// byKey reads one document of a collection.
func byKey(collection, id string) reading {
	return func(s store.Reader) (doc store.Document, _ []store.Document, err error) {
		doc, err = s.Get(collection, id)
		return doc, nil, err
	}
}

// reading gets a document, and the documents that are parts of it.
type reading func(store.Reader) (store.Document, []store.Document, error)

// change is a PATCH of one document: how the stored body becomes the new one.
type change func(x *exchange, stored, sent jsondoc.Object) (jsondoc.Object, error)

// patch changes one document of a type, and hands it to show inside the same update, so that the answer shows the
// state that this very PATCH made.
func (h *handlers) patch(ctx context.Context, collection, id string, t *model.Type, edit change, show func(*exchange, store.Writer, store.Document) error) error {
	x, err := exchangeFrom(ctx)
	if err != nil {
		return err
	}
	sent, err := jsondoc.DecodeObject(x.body)
	if err != nil {
		return unreadable(err.Error())
	}
	return x.namespace.state.Update(ctx, func(w store.Writer) error {
		doc, err := w.Get(collection, id)
		if err != nil {
			return err
		}
		if err := x.asCast(doc); err != nil {
			return err
		}
		if err := x.ifMatch(doc); err != nil {
			return err
		}
		body, err := edit(x, doc.Body, sent)
		if err != nil {
			return err
		}
		body = t.Canonical(body)
		text, err := h.checkState(x, t, body)
		if err != nil {
			return err
		}
		if err := w.PutText(collection, doc.ID, body, text); err != nil {
			return err
		}
		if doc, err = w.Get(collection, doc.ID); err != nil {
			return err
		}
		doc.Marks.Or(markProven) // checkState did that
		return show(x, w, doc)
	})
}

// only returns the one document of a singleton's collection.
func only(s store.Reader, collection string) (store.Document, error) {
	docs, err := s.List(collection)
	if err != nil {
		return store.Document{}, err
	}
	if len(docs) != 1 {
		return store.Document{}, fmt.Errorf("%s: %d documents where one is expected", collection, len(docs))
	}
	return docs[0], nil
}

// embed adds the documents of a collection to doc as the member called name.
func embed(s store.Reader, doc store.Document, name, collection string) (store.Document, error) {
	docs, err := s.List(collection)
	if err != nil {
		return doc, err
	}
	return withParts(doc, name, docs), nil
}

// withParts adds documents to doc as the member called name.
func withParts(doc store.Document, name string, docs []store.Document) store.Document {
	items := make(jsondoc.Array, len(docs))
	for i := range docs {
		items[i] = docs[i].Body
	}
	doc.Body = doc.Body.With(name, items)
	return doc
}

// everything is the query of an answer that has no options.
var everything = odata.Everything()
