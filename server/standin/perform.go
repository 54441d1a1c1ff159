package standin

import (
	"context"
	"fmt"
	"net/http"
	"slices"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/model"
	"github.com/graphcontract/graphcontract/server/internal/odata"
	"github.com/graphcontract/graphcontract/server/internal/store"
)

// perform does what an operation does.
func (s *Server) perform(x *exchange) (*answer, error) {
	ctx := x.request.Context()
	does := x.op.does
	if len(x.body) > 0 && !isJSON(x.request.Header.Get("Content-Type")) && does != doPutRaw {
		does = doCall // nothing that could be merged
	}
	switch does {
	case doList, doRead, doLinks, doCount, doReadRaw:
		return s.view(ctx, x)
	case doCreate, doUpsert, doPatch, doPut, doDelete, doClear, doLink, doUnlink, doPutRaw, doDeleteRaw:
		return s.change(ctx, x)
	case doEcho:
		if x.op.stateful {
			return s.echo(ctx, x)
		}
	}
	err := s.state.View(ctx, func(r store.Reader) error { return s.checkParents(r, x) })
	return x.op.sampled(), err
}

// sampled is the answer that does not depend on the state.
func (op *operation) sampled() *answer {
	a := &answer{status: op.success.status}
	if op.fixed != nil {
		*a = *op.fixed
	}
	return a
}

func (s *Server) view(ctx context.Context, x *exchange) (out *answer, err error) {
	err = s.state.View(ctx, func(r store.Reader) (err error) {
		if err := s.checkParents(r, x); err != nil {
			return err
		}
		switch x.op.does {
		case doReadRaw:
			out, err = s.readRaw(r, x)
		case doCount:
			out, err = s.count(r, x)
		case doLinks:
			out, err = s.links(r, x)
		case doList:
			out, err = s.readList(r, x)
		default:
			out, err = s.readOne(r, x)
		}
		return err
	})
	return out, err
}

// readList answers a GET of a collection.
func (s *Server) readList(r store.Reader, x *exchange) (*answer, error) {
	if !x.op.stateful {
		return s.sampledList(r, x)
	}
	items, err := s.list(r, x, x.op.node.coll, s.place(x))
	if err != nil {
		return nil, err
	}
	docs := make([]jsondoc.Object, 0, len(items))
	for _, e := range items {
		if x.op.node.kind != kindCast || x.op.node.isDelta() || castTo(e.doc(), x.op.node.last().Text) {
			docs = append(docs, e.doc())
		}
	}
	return s.page(r, x, docs)
}

// sampledList is a list that is not held in the state. Query options apply to it all the same.
func (s *Server) sampledList(r store.Reader, x *exchange) (*answer, error) {
	a := x.op.sampled()
	if x.op.success.list == nil || !a.hasValue {
		return a, nil
	}
	value := a.value
	if o, ok := value.(jsondoc.Object); ok {
		value, _ = o.Get(x.op.success.list.member)
	}
	list, _ := value.(jsondoc.Array)
	docs := make([]jsondoc.Object, 0, len(list))
	for _, v := range list {
		o, ok := v.(jsondoc.Object)
		if !ok {
			return a, nil
		}
		docs = append(docs, o)
	}
	return s.page(r, x, docs)
}

// page shapes a list as the query wants it.
func (s *Server) page(r store.Reader, x *exchange, docs []jsondoc.Object) (*answer, error) {
	res := s.resource(x.op)
	q, values, err := s.queryOf(x, res)
	if err != nil {
		return nil, err
	}
	if x.op.stateful {
		docs = s.showing(x.op, docs)
	}
	if values["$expand"] != "" {
		docs = slices.Clone(docs)
		for i := range docs {
			if docs[i], err = s.related(r, x, docs[i], values["$expand"]); err != nil {
				return nil, err
			}
		}
	}
	page := q.Apply(docs, res)
	items := make(jsondoc.Array, len(page.Items))
	for i, item := range page.Items {
		items[i] = x.shown(res.Type, item)
	}
	out := &answer{status: x.op.success.status, value: x.op.listed(items, len(docs)), hasValue: true, shaped: q.Shaped()}
	if o, ok := out.value.(jsondoc.Object); ok {
		if page.Next != nil {
			o = put(o, "@odata.nextLink", x.nextLink(page.Next))
		}
		if page.Count != nil {
			o = put(o, "@odata.count", *page.Count)
		}
		out.value = o
	}
	return out, nil
}

// readOne answers a GET of one resource.
func (s *Server) readOne(r store.Reader, x *exchange) (*answer, error) {
	e, err := s.current(r, x)
	if err != nil {
		return nil, err
	}
	if !x.op.stateful || x.op.success.media == "" {
		a := x.op.sampled()
		if a.status >= 300 && a.status < 400 {
			a.header = http.Header{"Location": {x.origin() + downloadPath}}
		}
		if !a.hasValue {
			return a, nil
		}
		e.value = a.value
	}
	doc, isObject := e.value.(jsondoc.Object)
	if !isObject {
		return &answer{status: x.op.success.status, value: e.value, hasValue: true}, nil
	}
	res := s.resource(x.op)
	if x.op.success.list != nil {
		res.Collection, res.Type = false, &model.Type{}
	}
	q, values, err := s.queryOf(x, res)
	if err != nil {
		return nil, err
	}
	if values["$expand"] != "" {
		if doc, err = s.related(r, x, doc, values["$expand"]); err != nil {
			return nil, err
		}
	}
	return s.one(x, x.op.success.status, q, res, doc, e.revision), nil
}

// one is the answer with one resource.
func (s *Server) one(x *exchange, status int, q *odata.Query, res odata.Resource, doc jsondoc.Object, revision uint64) *answer {
	if x.op.stateful && x.op.success.list == nil && x.op.narrow.Load() {
		if shown, ok := s.narrowed(x.op, doc); ok {
			doc = shown
		}
	}
	return &answer{
		status: status, hasValue: true, value: x.shown(res.Type, q.Shape(doc, res)), shaped: q.Shaped(),
		header: http.Header{"Etag": {etag(revision)}},
	}
}

// current is the resource that the path of a request addresses.
func (s *Server) current(r store.Reader, x *exchange) (entity, error) {
	if x.op.node.kind == kindItem {
		return s.addressed(r, x)
	}
	return s.single(r, x)
}

// shown hides enumeration members that the client did not ask to see.
func (x *exchange) shown(t *model.Type, o jsondoc.Object) jsondoc.Object {
	if x.showAll || t == nil {
		return o
	}
	return t.Mask(o)
}

// etag is weak: the same state may be written in more than one way.
func etag(revision uint64) string { return fmt.Sprintf(`W/"%d"`, revision) }

// castTo reports whether an item is of the type that a path ends in.
func castTo(o jsondoc.Object, name string) bool {
	said := o.Text(model.TypeMember)
	return len(said) > 0 && folded(said[1:]) == folded(name) || folded(said) == folded(name)
}
