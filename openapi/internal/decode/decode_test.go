package decode

import (
	"reflect"
	"strings"
	"testing"
)

// TestDocumentRefuses gives documents that the short way does not know. What it makes of the ones it knows is compared
// with the loader's reading in package openapi.
func TestDocumentRefuses(t *testing.T) {
	for _, tt := range []struct{ about, document, want string }{
		{"no JSON", `{`, "unexpected end"},
		{"nothing", ``, "unexpected end"},
		{"text behind the end", `{} {}`, "found '{' at offset 3; want the end"},
		{"a comma too many", `{"info":{"title":"a",}}`, "want a string"},
		{"no comma", `{"info":{"title":"a" "version":"b"}}`, "want '}'"},
		{"components without an end", `{"components":{"schemas":{`, "want a closing bracket"},
		{"components with brackets of two kinds", `{"components":{"schemas":{]},"paths":{}}`, "/components/schemas: found ']'"},
		{"components twice", `{"components":{},"components":[]}`, "/components: stands twice"},
		{"components that are no object", `{"components":[]}`, "/components: found '['"},
		{"a string without an end", `{"info":{"title":"a\"`, "want the end of a string"},
		{"an unknown escape", `{"info":{"title":"a\x"}}`, "invalid character"},
		{"a word that is none", `{"x-a":nil}`, "want a number"},
		{"values that are nested too deeply", `{"x-a":` + strings.Repeat("[", 200) + strings.Repeat("]", 200) + `}`, "nested deeper"},
		{"an unknown member", `{"openapi":"3.0.3","paths":{"/a":{"got":{}}}}`, "/paths//a/got: unknown member"},
		{"a member of another type", `{"info":{"title":1}}`, "/info/title: found '1' at offset 17; want a string"},
		{"a list of types", `{"components":{"schemas":{"a":{"type":["string"]}}}}`, "/components/schemas/a/type: found '[' at offset 38; want a string"},
		{"a length below zero", `{"components":{"schemas":{"a":{"minLength":-1}}}}`, "/components/schemas/a/minLength: -1 is no length"},
		{"members beside a reference", `{"components":{"schemas":{"a":{"$ref":"#/x","nullable":true}}}}`, "/components/schemas/a/nullable: a reference with members"},
		{"an unknown component", `{"components":{"schemas":{"a":{"$ref":"#/components/schemas/b"}}}}`, "#/components/schemas/b does not lead"},
		{"a component of another kind", `{"components":{"schemas":{"a":{"$ref":"#/components/responses/b"}},"responses":{"b":{"description":"d"}}}}`, "#/components/responses/b does not lead"},
		{"another file", `{"components":{"schemas":{"a":{"$ref":"b.yaml#/a"}}}}`, "b.yaml#/a does not lead"},
		{"a circle of references", `{"components":{"schemas":{"a":{"$ref":"#/components/schemas/b"},"b":{"$ref":"#/components/schemas/a"}}}}`, "does not lead"},
	} {
		t.Run(tt.about, func(t *testing.T) {
			_, err := Document(tt.document)
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("%v, want %q", err, tt.want)
			}
		})
	}
}

func TestAnyValue(t *testing.T) {
	doc, err := Document(`{"x-a":[ {"b":1.5e1,"c":[]}, null, true, false, "d\u00e9\\", "\\\"e" ]}`)
	if err != nil {
		t.Fatal(err)
	}
	want := []any{map[string]any{"b": 15.0, "c": []any{}}, nil, true, false, "d\u00e9\\", `\"e`}
	if got := doc.Extensions["x-a"]; !reflect.DeepEqual(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestReferencesAreFollowedToTheirEnd(t *testing.T) {
	doc, err := Document(`{"components":{"schemas":{
		"a":{"$ref":"#/components/schemas/b"},"b":{"$ref":"#/components/schemas/c"},"c":{"items":{"$ref":"#/components/schemas/a"}}}}}`)
	if err != nil {
		t.Fatal(err)
	}
	schemas := doc.Components.Schemas
	if c := schemas["c"].Value; schemas["a"].Value != c || schemas["b"].Value != c || c.Items.Value != c {
		t.Error("not all lead to c")
	}
}
