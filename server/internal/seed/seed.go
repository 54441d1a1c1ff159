package seed

import (
	"context"
	"embed"
	"fmt"
	"maps"
	"sync"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/store"
)

// The collections of the state. A singleton is a collection of one document under its own id.
const (
	Policy           = "policy"
	Configurations   = "authenticationMethodConfigurations"
	Score            = "score"
	CustomerInsights = "customerInsights"
	History          = "history"
	Requirements     = "requirements"
	Alerts           = "securityAlerts"
)

// Kind says how the documents of a collection are told apart, and how many there are.
type Kind struct {
	Collection string
	Key        string // member that identifies a document
	Single     bool   // there is exactly one
}

// Kinds are the collections, in the order they are written.
var Kinds = []Kind{
	{Policy, "id", true},
	{Configurations, "id", false},
	{Score, "id", true},
	{CustomerInsights, "tenantId", false},
	{History, "id", false},
	{Requirements, "id", false},
	{Alerts, "id", false},
}

//go:embed *.json
var data embed.FS

// Documents are the documents of collections, by the names of these.
type Documents map[string][]jsondoc.Object

// Default returns the documents of a new tenant, which must not be changed. The map is the caller's own.
func Default() (Documents, error) {
	docs, err := defaults()
	return maps.Clone(docs), err
}

// defaults are read once: documents are shared between states anyhow.
var defaults = sync.OnceValues(func() (Documents, error) {
	out := Documents{}
	for _, k := range Kinds {
		docs, err := read(k.Collection)
		if err != nil {
			return nil, err
		}
		out[k.Collection] = docs
	}
	return out, nil
})

// Fill puts the documents into s in place of what its collections hold. Collections that d does not name stay as
// they are.
func (d Documents) Fill(ctx context.Context, s store.Store) error {
	return s.Update(ctx, func(w store.Writer) error {
		for _, k := range Kinds {
			docs, ok := d[k.Collection]
			if !ok {
				continue
			}
			if err := replace(w, k, docs); err != nil {
				return err
			}
		}
		return nil
	})
}

func replace(w store.Writer, k Kind, docs []jsondoc.Object) error {
	old, err := w.List(k.Collection)
	if err != nil {
		return err
	}
	for i := len(old) - 1; i >= 0; i-- { // the list is of the state before
		if err := w.Delete(k.Collection, old[i].ID); err != nil {
			return err
		}
	}
	for _, d := range docs {
		if err := w.Put(k.Collection, d.Text(k.Key), d); err != nil {
			return err
		}
	}
	return nil
}

func read(collection string) ([]jsondoc.Object, error) {
	name := collection + ".json"
	text, err := data.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("initial state: %w", err)
	}
	v, err := jsondoc.Decode(text)
	if err != nil {
		return nil, fmt.Errorf("initial state: %s: %w", name, err)
	}
	items, _ := v.(jsondoc.Array)
	out := make([]jsondoc.Object, 0, len(items))
	for i, item := range items {
		o, ok := item.(jsondoc.Object)
		if !ok {
			return nil, fmt.Errorf("initial state: %s: item %d is no object", name, i)
		}
		out = append(out, o)
	}
	return out, nil
}
