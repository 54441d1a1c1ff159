package decode

import (
	"strings"
	"testing"
)

// TestDocumentRefuses gives documents that the short way does not know. What it makes of the ones it knows is compared
// with the loader's reading in package openapi.
func TestDocumentRefuses(t *testing.T) {
	for _, tt := range []struct{ about, document, want string }{
		{"no JSON", `{`, "unexpected end"},
		{"an unknown member", `{"openapi":"3.0.3","paths":{"/a":{"got":{}}}}`, "/paths//a/got: unknown member"},
		{"a member of another type", `{"info":{"title":1}}`, "/info/title: float64 does not fit string"},
		{"a list of types", `{"components":{"schemas":{"a":{"type":["string"]}}}}`, "/components/schemas/a/type: []interface {} does not fit"},
		{"a length below zero", `{"components":{"schemas":{"a":{"minLength":-1}}}}`, "/components/schemas/a/minLength: float64 does not fit uint64"},
		{"members beside a reference", `{"components":{"schemas":{"a":{"$ref":"#/x","nullable":true}}}}`, "/components/schemas/a: a reference with members"},
		{"an unknown component", `{"components":{"schemas":{"a":{"$ref":"#/components/schemas/b"}}}}`, "#/components/schemas/b does not lead"},
		{"a component of another kind", `{"components":{"schemas":{"a":{"$ref":"#/components/responses/b"}},"responses":{"b":{"description":"d"}}}}`, "#/components/responses/b does not lead"},
		{"another file", `{"components":{"schemas":{"a":{"$ref":"b.yaml#/a"}}}}`, "b.yaml#/a does not lead"},
		{"a circle of references", `{"components":{"schemas":{"a":{"$ref":"#/components/schemas/b"},"b":{"$ref":"#/components/schemas/a"}}}}`, "does not lead"},
	} {
		t.Run(tt.about, func(t *testing.T) {
			_, err := Document([]byte(tt.document))
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("%v, want %q", err, tt.want)
			}
		})
	}
}

func TestReferencesAreFollowedToTheirEnd(t *testing.T) {
	doc, err := Document([]byte(`{"components":{"schemas":{
		"a":{"$ref":"#/components/schemas/b"},"b":{"$ref":"#/components/schemas/c"},"c":{"items":{"$ref":"#/components/schemas/a"}}}}}`))
	if err != nil {
		t.Fatal(err)
	}
	schemas := doc.Components.Schemas
	if c := schemas["c"].Value; schemas["a"].Value != c || schemas["b"].Value != c || c.Items.Value != c {
		t.Error("not all lead to c")
	}
}
