package standin

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/store"
)

// linkMember names what a reference leads to.
const linkMember = "@odata.id"

func linkTo(address string) jsondoc.Object { return jsondoc.Object{{Name: linkMember, Value: address}} }

// links lists the references of a relationship.
func (s *Server) links(r store.Reader, x *exchange) (*answer, error) {
	if !x.op.stateful {
		return x.op.sampled(), nil
	}
	items, err := s.list(r, x, x.op.node.coll, s.place(x))
	if err != nil {
		return nil, err
	}
	docs := make([]jsondoc.Object, len(items))
	path := strings.TrimSuffix(strings.TrimSuffix(x.request.URL.EscapedPath(), "/"), "/$ref")
	for i, e := range items {
		docs[i] = linkTo(x.origin() + path + "/" + url.PathEscape(e.id))
	}
	return x.op.shown(docs...), nil
}

// link adds a reference: the collection behind it gets a copy of what the reference leads to, or of its sample with
// that key.
func (s *Server) link(w *writer, x *exchange) (*answer, error) {
	sent, err := x.sentObject()
	if err != nil {
		return nil, err
	}
	c, place := x.op.node.coll, s.place(x)
	id := s.keyIn(x.op.node, x.params)
	target, err := url.Parse(sent.Text(linkMember))
	if err != nil {
		return nil, unreadable(linkMember + ": " + err.Error())
	}
	if last := strings.Split(strings.Trim(target.EscapedPath(), "/"), "/"); last[0] != "" {
		if id, err = url.PathUnescape(keyOfSegment(last[len(last)-1])); err != nil {
			return nil, unreadable(linkMember + ": " + err.Error())
		}
	}
	if id == "" {
		return nil, unreadable(linkMember + " does not say what the reference leads to")
	}
	if single := s.byShape[x.op.node.parentShape(1)]; single != nil && single.kind == kindSingle {
		return x.op.sampled(), w.put(place, self, record{value: single.seed})
	}
	doc, ok := s.resolved(w, x, target, c)
	if !ok {
		doc, _ = c.withKey(c.template(nil), id, 1)
	}
	return x.op.sampled(), w.put(place, s.stored(id), record{value: doc})
}

// keyOfSegment is the key in the last segment of an address: users/1 or users('1').
func keyOfSegment(segment string) string {
	if open := strings.IndexByte(segment, '('); open > 0 && strings.HasSuffix(segment, ")") {
		return strings.Trim(segment[open+1:len(segment)-1], "'")
	}
	return segment
}

// resolved is what an address leads to, if it is in the state and fits the collection.
func (s *Server) resolved(w *writer, x *exchange, target *url.URL, c *collection) (jsondoc.Object, bool) {
	sub := *x
	r := *x.request
	r.URL = target
	sub.request, sub.method = &r, http.MethodGet
	if s.find(&sub) != nil || sub.op.node.kind != kindItem || s.checkParents(w, &sub) != nil {
		return nil, false
	}
	e, err := s.addressed(w, &sub)
	if err != nil || e.doc() == nil {
		return nil, false
	}
	for _, op := range c.reads() {
		if !s.compareDoc(op, e.doc()).OK() {
			return nil, false
		}
	}
	return e.doc(), true
}

// unlink removes a reference.
func (s *Server) unlink(w *writer, x *exchange) (*answer, error) {
	n, place := x.op.node, s.place(x)
	if n.kind == kindRefItem {
		id := x.params[n.beforeLast().Text]
		if _, there := s.item(w, x, n.coll, place, id); !there {
			return nil, notThere(x, id)
		}
		return x.op.sampled(), s.discard(w, x, n.coll, place, id)
	}
	if id := x.request.URL.Query().Get("$id"); id != "" { // the other way to say which
		key := keyOfSegment(id[strings.LastIndexByte(id, '/')+1:])
		if _, there := s.item(w, x, n.coll, place, key); !there {
			return nil, notThere(x, key)
		}
		return x.op.sampled(), s.discard(w, x, n.coll, place, key)
	}
	return x.op.sampled(), w.put(place, self, record{gone: true})
}

// count answers how many items a collection has.
func (s *Server) count(r store.Reader, x *exchange) (*answer, error) {
	items, err := s.list(r, x, x.op.node.coll, s.place(x))
	if err != nil {
		return nil, err
	}
	n := strconv.Itoa(len(items))
	if x.op.success.json {
		if !x.op.stateful {
			return x.op.sampled(), nil
		}
		return &answer{status: x.op.success.status, value: json.Number(n), hasValue: true}, nil
	}
	a := x.op.sampled()
	a.raw = []byte(n)
	return a, nil
}
