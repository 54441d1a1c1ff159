package store

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

// Memory is a Store in memory. Its states are immutable and shared: a view takes the current one without a
// lock, and an update copies only the collections it writes to.
type Memory struct {
	current atomic.Pointer[state]
	writing sync.Mutex
	keep    func(context.Context, *draft) error // called before a new state is seen; nil keeps it in memory only
}

type state struct {
	revision    uint64
	collections map[string]*collection
}

type collection struct {
	docs []Document
	at   map[string]int // index in docs by folded id
	lent bool           // at belongs to an earlier state
}

// index is at for one who changes it.
func (c *collection) index() map[string]int {
	if c.lent {
		c.at, c.lent = maps.Clone(c.at), false
	}
	return c.at
}

// NewMemory returns an empty store.
func NewMemory() *Memory {
	m := &Memory{}
	m.current.Store(&state{})
	return m
}

// View implements Store.
func (m *Memory) View(ctx context.Context, read func(Reader) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	return read(m.current.Load())
}

// Update implements Store.
func (m *Memory) Update(ctx context.Context, change func(Writer) error) error {
	m.writing.Lock()
	defer m.writing.Unlock()
	if err := ctx.Err(); err != nil {
		return err
	}
	was := m.current.Load()
	d := &draft{
		state: state{revision: was.revision, collections: maps.Clone(was.collections)},
		log:   m.keep != nil,
	}
	if err := change(d); err != nil {
		return err
	}
	if m.keep != nil {
		if err := m.keep(ctx, d); err != nil {
			return err
		}
	}
	m.current.Store(&d.state)
	return nil
}

// Version implements Store.
func (m *Memory) Version() uint64 { return m.current.Load().revision }

func (s *state) Collections() []string { return slices.Sorted(maps.Keys(s.collections)) }

func (s *state) Get(name, id string) (Document, error) {
	if c := s.collections[name]; c != nil {
		if i, ok := c.at[fold(id)]; ok {
			return c.docs[i], nil
		}
	}
	return Document{}, fmt.Errorf("%s(%q) %w", name, id, ErrNotFound)
}

func (s *state) List(name string) ([]Document, error) {
	if c := s.collections[name]; c != nil {
		return c.docs, nil
	}
	return nil, nil
}

// draft is a state in the making; own names the collections that are already copies.
type draft struct {
	state
	own []string
	log bool

	changes []edit // what was done, if log is set
}

// edit is one document that was put or, without a body, deleted.
type edit struct {
	collection string
	Document
}

func (d *draft) Put(name, id string, body jsondoc.Object) error {
	text, err := jsondoc.Encode(body)
	if err != nil {
		return fmt.Errorf("document %q: %w", id, err)
	}
	return d.PutText(name, id, body, text)
}

func (d *draft) PutText(name, id string, body jsondoc.Object, text []byte) error {
	doc, c := newDocument(id, body, text, d.revision+1), d.writable(name)
	d.revision++
	if i, ok := c.at[fold(id)]; ok {
		doc.ID = c.docs[i].ID
		c.docs[i] = doc
	} else {
		c.index()[fold(id)] = len(c.docs)
		c.docs = append(c.docs, doc)
	}
	d.note(name, doc)
	return nil
}

func (d *draft) note(collection string, doc Document) {
	if d.log {
		d.changes = append(d.changes, edit{collection, doc})
	}
}

func (d *draft) Delete(name, id string) error {
	if _, err := d.Get(name, id); err != nil {
		return err
	}
	c := d.writable(name)
	d.revision++
	at := c.index()
	i := at[fold(id)]
	d.note(name, Document{ID: c.docs[i].ID})
	c.docs = slices.Delete(c.docs, i, i+1)
	delete(at, fold(id))
	for ; i < len(c.docs); i++ {
		at[fold(c.docs[i].ID)] = i
	}
	return nil
}

func (d *draft) writable(name string) *collection {
	c := d.collections[name]
	if c != nil && slices.Contains(d.own, name) {
		return c
	}
	var fresh *collection
	if c != nil {
		fresh = &collection{docs: slices.Clone(c.docs), at: c.at, lent: true}
	} else {
		fresh = &collection{at: map[string]int{}}
	}
	if d.collections == nil {
		d.collections = map[string]*collection{}
	}
	d.collections[name] = fresh
	d.own = append(d.own, name)
	return fresh
}

func fold(id string) string { return strings.ToLower(id) }
