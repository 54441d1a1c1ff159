package standin

import (
	"context"
	"fmt"
	"net/http"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/store"
)

// replace answers a PUT, and a POST to a path with one resource.
func (s *Server) replace(w *writer, x *exchange) (*answer, error) {
	e, err := s.current(w, x)
	absent := err != nil
	if absent && !x.op.makes() {
		return nil, err
	}
	if !absent {
		if err := x.ifMatch(e); err != nil {
			return nil, err
		}
	}
	var v any
	if len(x.body) > 0 {
		if v, err = jsondoc.Decode(x.body); err != nil {
			return nil, unreadable(err.Error())
		}
	}
	sent, isObject := v.(jsondoc.Object)
	if !isObject && x.op.node.kind == kindItem {
		if sent, err = x.sentObject(); err != nil {
			return nil, err
		}
		isObject = true
	}
	if !isObject {
		e, err = s.stays(w, x, e, v)
		return s.result(x, x.op.success.status, e), err
	}
	doc, id := s.replaced(x, e, sent)
	if absent {
		e = entity{id: id, made: true}
	}
	if e, err = s.stays(w, x, e, doc); err != nil {
		return nil, err
	}
	if absent && x.op.created != nil {
		return s.result(x, x.op.created.status, e), nil
	}
	return s.result(x, x.op.success.status, e), nil
}

// makes reports whether a PUT makes what is not there: the contract says so by 201, or by leaving out 404.
func (op *operation) makes() bool {
	return op.created != nil || op.success.status == http.StatusCreated || op.in.Responses.Value("404") == nil
}

// replaced is the resource that a PUT leaves: what was sent, with the key, and what only the service sets.
func (s *Server) replaced(x *exchange, e entity, sent jsondoc.Object) (jsondoc.Object, string) {
	c := x.op.node.coll
	if c == nil {
		seed, _ := x.op.node.seed.(jsondoc.Object)
		base := e.doc()
		if base == nil {
			base = seed
		}
		return s.complete(x, s.membersOf(x), base, sent), self
	}
	base := e.doc()
	if base == nil {
		base = c.template(sent)
	}
	doc := s.complete(x, c.members, base, sent)
	id := s.keyIn(x.op.node, x.params)
	if key, ok := e.doc().Get(c.key); ok && c.key != "" {
		doc = doc.With(c.key, key)
	} else {
		doc, _ = c.withKey(doc, id, 1)
	}
	if x.op.node.property != "" {
		doc = put(doc, x.op.node.property, id)
		if key, ok := doc.Get(c.key); ok && c.key != "" {
			id = keyText(key)
		}
	}
	return doc, id
}

// upsert changes the item of a collection that the body names, or adds it.
func (s *Server) upsert(w *writer, x *exchange) (*answer, error) {
	sent, err := x.sentObject()
	if err != nil {
		return nil, err
	}
	c, place := x.op.node.coll, s.place(x)
	v, ok := sent.Get(c.key)
	id := keyText(v)
	if !ok || id == "" || c.key == "" {
		return nil, &fault{status: http.StatusBadRequest, code: codeBadRequest, target: c.key,
			message: fmt.Sprintf("the body does not say which item of %s it is about", x.request.URL.Path)}
	}
	e, there := s.item(w, x, c, place, id)
	if !there && !x.op.makes() {
		return nil, notThere(x, id)
	}
	base := e.doc()
	if base == nil {
		base = c.template(sent)
	}
	doc := s.complete(x, c.members, base, sent)
	if x.method == http.MethodPatch {
		doc = s.merged(e.doc(), x.op.kept(sent), c.members)
	}
	e, err = s.keep(w, x, c, place, id, doc, e.made || !there)
	if err != nil {
		return nil, err
	}
	return s.result(x, x.op.success.status, e), nil
}

// echo answers with what was sent, completed from the sample, where the contract has no way to read it again.
func (s *Server) echo(ctx context.Context, x *exchange) (*answer, error) {
	if err := s.state.View(ctx, func(r store.Reader) error { return s.checkParents(r, x) }); err != nil {
		return nil, err
	}
	sent, err := x.sentObject()
	if err != nil {
		return nil, err
	}
	base, _ := x.op.node.seed.(jsondoc.Object)
	doc := s.merged(base, s.complete(x, s.membersOf(x), base, sent), s.membersOf(x))
	if !s.compare(x.op, x.op.shown(doc)).OK() {
		doc = base // what was sent is not what is answered
	}
	return s.result(x, x.op.success.status, entity{value: doc}), nil
}
