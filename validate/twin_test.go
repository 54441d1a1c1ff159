package validate

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
)

// Twin rewrites a document of version 3.0 the way converters do: null becomes a type, exclusive bounds numbers.
func Twin(t testing.TB, doc *openapi3.T) *openapi3.T {
	t.Helper()
	data, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	var root map[string]any
	if err := json.Unmarshal(data, &root); err != nil {
		t.Fatal(err)
	}
	root["openapi"] = "3.1.0"
	rewrite(root)
	if data, err = json.Marshal(root); err != nil {
		t.Fatal(err)
	}
	doc, err = openapi3.NewLoader().LoadFromData(data)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func rewrite(v any) {
	if list, ok := v.([]any); ok {
		for _, sub := range list {
			rewrite(sub)
		}
	}
	m, ok := v.(map[string]any)
	if !ok {
		return
	}
	for _, sub := range m {
		rewrite(sub)
	}
	for bound, exclusive := range map[string]string{"minimum": "exclusiveMinimum", "maximum": "exclusiveMaximum"} {
		if m[exclusive] == true {
			m[exclusive] = m[bound]
			delete(m, bound)
		}
	}
	if m["nullable"] != true {
		return
	}
	delete(m, "nullable")
	if parts, ok := m["allOf"]; ok {
		delete(m, "allOf")
		delete(m, "type")
		m["anyOf"] = []any{map[string]any{"allOf": parts}, map[string]any{"type": "null"}}
		return
	}
	if enum, ok := m["enum"].([]any); ok {
		m["enum"] = append(slices.Clone(enum), nil)
	}
	if typ, ok := m["type"]; ok {
		m["type"] = []any{typ, "null"}
	}
}
