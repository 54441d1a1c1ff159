package standin

import (
	"context"
	"encoding/base64"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/store"
)

// The state holds what clients have changed; all else is as the samples have it. A document of the store is a record:
// what it says stands over the sample of the same key, or says that it is gone.

// record is a document of the store.
type record struct {
	gone  bool
	made  bool // by a client: what belongs to it begins empty
	value any
	media string // of raw
	raw   []byte
}

func (r record) object() jsondoc.Object {
	out := jsondoc.Object{{Name: "gone", Value: r.gone}, {Name: "made", Value: r.made}}
	if r.value != nil {
		out = append(out, jsondoc.Member{Name: "value", Value: r.value})
	}
	if r.media != "" {
		out = append(out, jsondoc.Member{Name: "media", Value: r.media},
			jsondoc.Member{Name: "raw", Value: base64.StdEncoding.EncodeToString(r.raw)})
	}
	return out
}

func recordOf(d store.Document) record {
	var r record
	gone, _ := d.Body.Get("gone")
	made, _ := d.Body.Get("made")
	r.gone, r.made = gone == true, made == true
	r.value, _ = d.Body.Get("value")
	if r.media = d.Body.Text("media"); r.media != "" {
		r.raw, _ = base64.StdEncoding.DecodeString(d.Body.Text("raw")) // as record.object wrote it
	}
	return r
}

// entity is a resource as clients see it.
type entity struct {
	id       string
	value    any
	revision uint64
	made     bool
}

func (e entity) doc() jsondoc.Object {
	o, _ := e.value.(jsondoc.Object)
	return o
}

// self is the id of the resource of a path that has only one, in the collection of that name.
const self = "."

// stored is the key of a document in the store, which folds case. Outside of Graph case matters, so capitals are
// marked.
func (s *Server) stored(id string) string {
	if s.graph {
		return id
	}
	var b strings.Builder
	for _, r := range id {
		if r >= 'A' && r <= 'Z' || r == '^' {
			b.WriteByte('^')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// address is the path of the first n segments, as the name of a collection.
func (s *Server) address(n *node, segments int, params map[string]string) string {
	a := n.template.Address(segments, params)
	if s.graph {
		a = strings.ToLower(a)
	}
	return a
}

// place is where the collection of a path stands.
func (s *Server) place(x *exchange) string {
	n := x.op.node
	depth := len(n.template.Segments)
	switch n.kind {
	case kindItem:
		if name, _, _, ok := n.last().Key(); ok {
			return s.address(n, depth-1, x.params) + "/" + strings.ToLower(name)
		}
		return s.address(n, depth-1, x.params)
	case kindRef, kindCount, kindCast:
		return s.address(n, depth-1, x.params)
	case kindRefItem:
		return s.address(n, depth-2, x.params)
	default:
		return s.address(n, depth, x.params)
	}
}

func found(r store.Reader, collection, id string) (record, uint64, bool) {
	d, err := r.Get(collection, id)
	if err != nil {
		return record{}, 0, false
	}
	return recordOf(d), d.Revision, true
}

// seedsAt are the samples of a collection. What a client made begins without what clients can add.
func (s *Server) seedsAt(r store.Reader, x *exchange, c *collection) []seed {
	if c.creatable {
		for _, p := range x.op.node.parents {
			if rec, _, ok := found(r, s.parentPlace(x, p), s.stored(s.keyIn(p, x.keyFor(p)))); ok && rec.made {
				return nil
			}
		}
	}
	return c.seeds
}

func (s *Server) parentPlace(x *exchange, p *node) string {
	depth := len(p.template.Segments) - 1
	place := x.op.node.template.Address(depth, x.params)
	if name, _, _, ok := p.last().Key(); ok {
		place += "/" + strings.ToLower(name)
	}
	if s.graph {
		place = strings.ToLower(place)
	}
	return place
}

// keyIn is the key that a request gives for an item of its path.
func (s *Server) keyIn(p *node, params map[string]string) string {
	if _, _, param, ok := p.last().Key(); ok {
		return params[param]
	}
	return params[p.last().Text]
}

// keyFor is the key of a parent of the path of a request, whose template may name the parameter otherwise.
func (x *exchange) keyFor(p *node) map[string]string {
	segment := x.op.node.template.Segments[len(p.template.Segments)-1]
	own, theirs := segment.Text, p.last().Text
	if _, _, param, ok := segment.Key(); ok {
		_, _, other, _ := p.last().Key()
		own, theirs = param, other
	}
	return map[string]string{theirs: x.params[own]}
}

// list returns the items of a collection: the samples in their order, then what was added.
func (s *Server) list(r store.Reader, x *exchange, c *collection, place string) ([]entity, error) {
	docs, err := r.List(place)
	if err != nil {
		return nil, err
	}
	var out []entity
	seen := map[string]bool{}
	for _, sd := range s.seedsAt(r, x, c) {
		key := s.stored(sd.id)
		seen[strings.ToLower(key)] = true
		rec, revision, ok := found(r, place, key)
		switch {
		case !ok:
			out = append(out, entity{id: sd.id, value: sd.doc})
		case !rec.gone:
			out = append(out, entity{sd.id, rec.value, revision, rec.made})
		}
	}
	for _, d := range docs {
		if rec := recordOf(d); !rec.gone && !seen[strings.ToLower(d.ID)] {
			out = append(out, entity{s.unstored(d.ID), rec.value, d.Revision, rec.made})
		}
	}
	return out, nil
}

func (s *Server) unstored(key string) string {
	if s.graph {
		return key
	}
	var b strings.Builder
	for i := 0; i < len(key); i++ {
		if key[i] == '^' && i+1 < len(key) {
			i++
		}
		b.WriteByte(key[i])
	}
	return b.String()
}

// item returns one item of a collection.
func (s *Server) item(r store.Reader, x *exchange, c *collection, place, id string) (entity, bool) {
	if rec, revision, ok := found(r, place, s.stored(id)); ok {
		return entity{id, rec.value, revision, rec.made}, !rec.gone
	}
	for _, sd := range s.seedsAt(r, x, c) {
		if sd.id == id || s.graph && strings.EqualFold(sd.id, id) {
			return entity{id: sd.id, value: sd.doc}, true
		}
	}
	if !c.open() {
		return entity{}, false
	}
	if len(c.seeds) == 0 {
		return entity{id: id}, true
	}
	doc, _ := c.withKey(c.seeds[0].doc, id, 1)
	return entity{id: id, value: doc}, true
}

// itemBy returns the item with a value of a member.
func (s *Server) itemBy(r store.Reader, x *exchange, c *collection, place, property, value string) (entity, bool) {
	items, err := s.list(r, x, c, place)
	if err != nil {
		return entity{}, false
	}
	i := slices.IndexFunc(items, func(e entity) bool {
		v, ok := e.doc().Get(property)
		return ok && strings.EqualFold(keyText(v), value)
	})
	if i >= 0 {
		return items[i], true
	}
	if !c.open() || len(items) == 0 {
		return entity{}, c.open()
	}
	return entity{id: value, value: items[0].doc().With(property, value)}, true
}

// addressed returns the item that the path of a request ends in.
func (s *Server) addressed(r store.Reader, x *exchange) (entity, error) {
	n := x.op.node
	key := s.keyIn(n, x.params)
	var (
		e  entity
		ok bool
	)
	if n.property != "" {
		e, ok = s.itemBy(r, x, n.coll, s.place(x), n.property, key)
	} else {
		e, ok = s.item(r, x, n.coll, s.place(x), key)
	}
	if !ok {
		return e, notThere(x, key)
	}
	return e, nil
}

func notThere(x *exchange, key string) *fault {
	return &fault{status: http.StatusNotFound, code: codeNotFound, message: fmt.Sprintf("%s: %q does not exist", x.request.URL.Path, key)}
}

// checkParents refuses a path through an item that is not there.
func (s *Server) checkParents(r store.Reader, x *exchange) error {
	for _, p := range x.op.node.parents {
		params := x.keyFor(p)
		key, place := s.keyIn(p, params), s.parentPlace(x, p)
		var ok bool
		if p.property != "" {
			_, ok = s.itemBy(r, x, p.coll, place, p.property, key)
		} else {
			_, ok = s.item(r, x, p.coll, place, key)
		}
		if !ok {
			return notThere(x, key)
		}
	}
	return nil
}

// single returns the resource of a path that has only one.
func (s *Server) single(r store.Reader, x *exchange) (entity, error) {
	rec, revision, ok := found(r, s.place(x), self)
	switch {
	case !ok:
		return entity{id: self, value: x.op.node.seed}, nil
	case rec.gone:
		return entity{}, &fault{status: http.StatusNotFound, code: codeNotFound, message: x.request.URL.Path + " does not exist"}
	}
	return entity{self, rec.value, revision, rec.made}, nil
}

// update changes the state as a whole or not at all.
func (s *Server) update(ctx context.Context, change func(w *writer) error) error {
	var added int64
	err := s.state.Update(ctx, func(inner store.Writer) error {
		w := &writer{Writer: inner, room: int64(s.opts.MaxDocuments) - s.kept.Load()}
		err := change(w)
		added = w.added
		if err == nil {
			s.kept.Add(added) // still alone in here
		}
		return err
	})
	return err
}

// writer counts the documents of the store.
type writer struct {
	store.Writer
	room, added int64
}

func (w *writer) put(collection, id string, r record) error {
	if docs, err := w.List(collection); err != nil {
		return err
	} else if docs == nil {
		w.added++ // a collection that was there once stays known to the store
	}
	if _, _, there := found(w, collection, id); !there {
		w.added++
	}
	if w.added > w.room {
		return &fault{status: http.StatusInsufficientStorage, code: codeQuota, message: "the state is full; delete something, or start the server again"}
	}
	return w.Put(collection, id, r.object())
}

func (w *writer) remove(collection, id string) error {
	if _, _, there := found(w, collection, id); !there {
		return nil
	}
	w.added--
	return w.Delete(collection, id)
}

// drop removes all that belongs to a path.
func (w *writer) drop(path string) error {
	for _, name := range w.Collections() {
		if name != path && !strings.HasPrefix(name, path+"/") {
			continue
		}
		docs, err := w.List(name)
		if err != nil {
			return err
		}
		for _, d := range slices.Backward(slices.Clone(docs)) {
			if err := w.remove(name, d.ID); err != nil {
				return err
			}
		}
	}
	return nil
}
