package standin

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/odata"
)

// change does an operation that changes the state.
func (s *Server) change(ctx context.Context, x *exchange) (out *answer, err error) {
	err = s.update(ctx, func(w *writer) (err error) {
		if err := s.checkParents(w, x); err != nil {
			return err
		}
		switch x.op.does {
		case doCreate:
			out, err = s.create(w, x)
		case doUpsert:
			out, err = s.upsert(w, x)
		case doPatch:
			out, err = s.patch(w, x)
		case doPut:
			out, err = s.replace(w, x)
		case doDelete:
			out, err = s.remove(w, x)
		case doClear:
			out, err = s.clear(w, x)
		case doLink:
			out, err = s.link(w, x)
		case doUnlink:
			out, err = s.unlink(w, x)
		case doPutRaw:
			out, err = s.putRaw(w, x)
		default:
			out, err = s.removeRaw(w, x)
		}
		return err
	})
	return out, err
}

// sentObject is the body of a request.
func (x *exchange) sentObject() (jsondoc.Object, error) {
	if len(x.body) == 0 {
		return jsondoc.Object{}, nil
	}
	v, err := jsondoc.Decode(x.body)
	if err != nil {
		return nil, unreadable(err.Error())
	}
	o, ok := v.(jsondoc.Object)
	if !ok {
		return nil, &fault{status: http.StatusNotImplemented, code: codeNotImplemented,
			message: fmt.Sprintf("the stand-in does not carry out a %s whose body is no object", x.method)}
	}
	return o, nil
}

// result answers a change with the resource, or as the contract says.
func (s *Server) result(x *exchange, status int, e entity) *answer {
	p := x.op.success
	if x.op.created != nil && status == x.op.created.status {
		p = *x.op.created
	}
	doc, isObject := e.value.(jsondoc.Object)
	switch {
	case p.media == "":
		return &answer{status: p.status, header: http.Header{"Etag": {etag(e.revision)}}}
	case !x.op.stateful:
		return x.op.sampled()
	case !isObject:
		return &answer{status: p.status, value: e.value, hasValue: true}
	}
	res := s.resource(x.op)
	res.PageSize = 0
	return s.one(x, p.status, &odata.Query{}, res, doc, e.revision)
}

// create adds an item to a collection.
func (s *Server) create(w *writer, x *exchange) (*answer, error) {
	sent, err := x.sentObject()
	if err != nil {
		return nil, err
	}
	c, place := x.op.node.coll, s.place(x)
	doc, id, err := s.newItem(w, x, c, place, sent)
	if err != nil {
		return nil, err
	}
	e, err := s.keep(w, x, c, place, id, doc, true)
	if err != nil {
		return nil, err
	}
	out := s.result(x, x.op.success.status, e)
	if out.header == nil {
		out.header = http.Header{}
	}
	out.header.Set("Location", x.link(id))
	return out, nil
}

// newItem is what a POST makes: what was sent, with what only the service sets.
func (s *Server) newItem(w *writer, x *exchange, c *collection, place string, sent jsondoc.Object) (jsondoc.Object, string, error) {
	doc := s.complete(x, c.members, c.template(sent), sent)
	if v, ok := doc.Get(c.key); ok && c.key != "" && keyText(v) != "" && wasSent(sent, c.key) {
		id := keyText(v)
		if _, there := s.item(w, x, c, place, id); there && !c.open() {
			return nil, "", &fault{status: http.StatusConflict, code: codeConflict, target: c.key,
				message: fmt.Sprintf("%s %q exists already", c.key, id)}
		}
		return doc, id, nil
	}
	doc = doc.Without(c.key)
	items, err := s.list(w, x, c, place)
	if err != nil {
		return nil, "", err
	}
	number := len(items) + 1
	id := s.opts.NewID()
	for {
		doc, took := c.withKey(doc, id, number)
		if !took && c.key != "" {
			v, _ := doc.Get(c.key)
			id = keyText(v)
		}
		if id == "" {
			id = s.opts.NewID()
		}
		if _, there := s.item(w, x, c, place, id); !there || c.open() {
			return doc, id, nil
		}
		if number++; number > len(items)+10_000 {
			return nil, "", &fault{status: http.StatusInternalServerError, code: codeInternal, message: "no free key was found"}
		}
		if took {
			id = s.opts.NewID()
		}
	}
}

func wasSent(sent jsondoc.Object, name string) bool { v, ok := sent.Get(name); return ok && v != nil }

// keep stores an item after it was compared with what reads it.
func (s *Server) keep(w *writer, x *exchange, c *collection, place, id string, doc jsondoc.Object, made bool) (entity, error) {
	for _, op := range append(c.reads(), x.op) {
		if err := s.fits(x, op, doc); err != nil {
			return entity{}, err
		}
	}
	rec := record{made: made, value: doc}
	if err := w.put(place, s.stored(id), rec); err != nil {
		return entity{}, err
	}
	d, err := w.Get(place, s.stored(id))
	return entity{id, doc, d.Revision, made}, err
}

// patch changes a resource.
func (s *Server) patch(w *writer, x *exchange) (*answer, error) {
	e, err := s.current(w, x)
	if err != nil {
		return nil, err
	}
	if err := x.ifMatch(e); err != nil {
		return nil, err
	}
	sent, err := x.sentObject()
	if err != nil {
		return nil, err
	}
	return s.patched(w, x, e, sent)
}

func (s *Server) patched(w *writer, x *exchange, e entity, sent jsondoc.Object) (*answer, error) {
	members := s.membersOf(x)
	doc := s.merged(e.doc(), x.op.kept(sent), members)
	if c := x.op.node.coll; c != nil && c.key != "" {
		if key, ok := e.doc().Get(c.key); ok {
			doc = doc.With(c.key, key)
		}
	}
	doc = s.stamped(x, doc, members, false)
	e, err := s.stays(w, x, e, doc)
	if err != nil {
		return nil, err
	}
	return s.result(x, x.op.success.status, e), nil
}

// stays stores the resource that a path addresses.
func (s *Server) stays(w *writer, x *exchange, e entity, v any) (entity, error) {
	doc, isObject := v.(jsondoc.Object)
	if isObject && x.op.typ != nil {
		doc = x.op.typ.Canonical(doc)
		v = doc
	}
	if x.op.node.kind == kindItem {
		return s.keep(w, x, x.op.node.coll, s.place(x), e.id, doc, e.made)
	}
	for _, op := range []*operation{x.op.node.ops[http.MethodGet], x.op} {
		if op == nil || !isObject {
			continue
		}
		if err := s.fits(x, op, doc); err != nil {
			return e, err
		}
	}
	if err := w.put(s.place(x), self, record{made: e.made, value: v}); err != nil {
		return e, err
	}
	d, err := w.Get(s.place(x), self)
	return entity{self, v, d.Revision, e.made}, err
}

// ifMatch refuses a change of something that is no longer what the client saw.
func (x *exchange) ifMatch(e entity) error {
	header := strings.Join(x.request.Header.Values("If-Match"), ",")
	if header == "" {
		return nil
	}
	for _, tag := range strings.Split(header, ",") {
		if tag = strings.TrimSpace(tag); tag == "*" || strings.TrimPrefix(tag, "W/") == strings.TrimPrefix(etag(e.revision), "W/") {
			return nil
		}
	}
	return &fault{status: http.StatusPreconditionFailed, code: codeModified, target: "If-Match",
		message: fmt.Sprintf("header If-Match: %s is not the current tag %s; read the resource again", header, etag(e.revision))}
}

// remove removes a resource and all below it.
func (s *Server) remove(w *writer, x *exchange) (*answer, error) {
	e, err := s.current(w, x)
	if err != nil {
		return nil, err
	}
	if err := x.ifMatch(e); err != nil {
		return nil, err
	}
	place := s.place(x)
	if x.op.node.kind != kindItem {
		if err := w.drop(place); err != nil {
			return nil, err
		}
		return s.farewell(x, e), w.put(place, self, record{gone: true})
	}
	return s.farewell(x, e), s.discard(w, x, x.op.node.coll, place, e.id)
}

// farewell is the last answer with a resource, which has no tag any more.
func (s *Server) farewell(x *exchange, e entity) *answer {
	out := s.result(x, x.op.success.status, e)
	out.header.Del("Etag")
	return out
}

// discard removes an item and all below it. A sample has to be marked as gone.
func (s *Server) discard(w *writer, x *exchange, c *collection, place, id string) error {
	below := place + "/" + url.PathEscape(id)
	if s.graph {
		below = strings.ToLower(below)
	}
	if err := w.drop(below); err != nil {
		return err
	}
	if err := w.remove(place, s.stored(id)); err != nil {
		return err
	}
	if _, still := s.item(w, x, c, place, id); !still {
		return nil
	}
	return w.put(place, s.stored(id), record{gone: true})
}

// clear empties a collection.
func (s *Server) clear(w *writer, x *exchange) (*answer, error) {
	items, err := s.list(w, x, x.op.node.coll, s.place(x))
	if err != nil {
		return nil, err
	}
	for _, e := range items {
		if err := s.discard(w, x, x.op.node.coll, s.place(x), e.id); err != nil {
			return nil, err
		}
	}
	return x.op.sampled(), nil
}
