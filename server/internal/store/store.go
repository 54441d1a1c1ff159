package store

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

// ErrNotFound is returned for a document that is not there.
var ErrNotFound = errors.New("does not exist")

// Document is a stored document and what the store knows about it.
type Document struct {
	ID       string         // in its canonical spelling
	Body     jsondoc.Object // must not be changed
	Revision uint64         // grows with every change of this or any other document; never given twice
	Text     []byte         // the body as JSON; must not be changed
	Marks    *atomic.Uint32 // bits that others may set on this revision, to know it again
}

// NewDocument encodes a document.
func NewDocument(id string, body jsondoc.Object, revision uint64) (Document, error) {
	text, err := jsondoc.Encode(body)
	if err != nil {
		return Document{}, fmt.Errorf("document %q: %w", id, err)
	}
	return newDocument(id, body, text, revision), nil
}

func newDocument(id string, body jsondoc.Object, text []byte, revision uint64) Document {
	return Document{ID: id, Body: body, Revision: revision, Text: text, Marks: &atomic.Uint32{}}
}

// Reader reads one state. Ids are matched without regard to case.
type Reader interface {
	// Get returns one document, or an error that wraps ErrNotFound.
	Get(collection, id string) (Document, error)
	// List returns the documents of a collection in the order they were first put. The slice must not be changed.
	List(collection string) ([]Document, error)
	// Collections returns the names of the collections that were ever written to, sorted.
	Collections() []string
}

// Writer changes a state that nobody else sees yet.
type Writer interface {
	Reader
	// Put adds a document or replaces its body. A document that is there keeps its place and spelling.
	Put(collection, id string, body jsondoc.Object) error
	// PutText is Put for a body whose JSON is there already.
	PutText(collection, id string, body jsondoc.Object, text []byte) error
	// Delete removes a document, or returns an error that wraps ErrNotFound.
	Delete(collection, id string) error
}

// Store holds the state. Its methods may be called at the same time by several goroutines.
type Store interface {
	View(ctx context.Context, read func(Reader) error) error
	// Update runs change alone; when it returns an error, that error is returned and nothing is kept.
	Update(ctx context.Context, change func(Writer) error) error
	// Version is a number that no other state of this store has had.
	Version() uint64
}
