package seed

import (
	"context"
	"embed"
	"fmt"

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

// files names each collection and the member that identifies its documents.
var files = []struct{ collection, key string }{
	{Policy, "id"},
	{Configurations, "id"},
	{Score, "id"},
	{CustomerInsights, "tenantId"},
	{History, "id"},
	{Requirements, "id"},
	{Alerts, "id"},
}

//go:embed *.json
var data embed.FS

// Fill puts the initial documents into s.
func Fill(ctx context.Context, s store.Store) error {
	return s.Update(ctx, func(w store.Writer) error {
		for _, f := range files {
			docs, err := read(f.collection)
			if err != nil {
				return err
			}
			for _, d := range docs {
				if err := w.Put(f.collection, d.Text(f.key), d); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// Builtin returns the built-in configurations as they are by default, by id.
func Builtin() (map[string]jsondoc.Object, error) {
	docs, err := read(Configurations)
	if err != nil {
		return nil, err
	}
	out := make(map[string]jsondoc.Object, len(docs))
	for _, d := range docs {
		out[d.Text("id")] = d
	}
	return out, nil
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
