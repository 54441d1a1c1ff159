package ornull_test

import (
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/internal/ornull"
)

// read reads a schema as a document has it.
func read(t *testing.T, text string) *openapi3.Schema {
	t.Helper()
	s := new(openapi3.Schema)
	if err := s.UnmarshalJSON([]byte(text)); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestIsNull(t *testing.T) {
	for text, want := range map[string]bool{
		`{"type":"null"}`: true,
		`{"type":"string","nullable":true,"enum":[null]}`:     true,
		`{"nullable":true,"enum":[null]}`:                     true,
		`{"type":["string","null"],"enum":[null,null]}`:       true,
		`{"type":"string","enum":[null]}`:                     false, // it takes nothing
		`{"type":["string","null"]}`:                          false,
		`{"type":"string","nullable":true}`:                   false,
		`{"type":"string","nullable":true,"enum":["a",null]}`: false,
		`{}`: false,
	} {
		if got := ornull.IsNull(read(t, text)); got != want {
			t.Errorf("IsNull(%s) = %t", text, got)
		}
	}
	if ornull.IsNull(nil) {
		t.Error("IsNull(nil) = true")
	}
}

func TestOther(t *testing.T) {
	const null = `{"type":"null"}`
	for text, want := range map[string]string{
		`{"anyOf":[{"$ref":"#/a"},` + null + `]}`:                                       "#/a",
		`{"anyOf":[` + null + `,{"$ref":"#/a"}]}`:                                       "#/a",
		`{"oneOf":[{"$ref":"#/a"},{"type":"string","nullable":true,"enum":[null]}]}`:    "#/a",
		`{"anyOf":[{"$ref":"#/a"},{"$ref":"#/b"}]}`:                                     "",
		`{"anyOf":[{"$ref":"#/a"},{"$ref":"#/b"},` + null + `]}`:                        "",
		`{"anyOf":[{"$ref":"#/a"}]}`:                                                    "",
		`{"anyOf":[` + null + `,` + null + `]}`:                                         "",
		`{"anyOf":[{"$ref":"#/a"},` + null + `],"oneOf":[{"$ref":"#/b"},` + null + `]}`: "",
		`{"allOf":[{"$ref":"#/a"},` + null + `]}`:                                       "",
		`{}`: "",
	} {
		got := ""
		if other := ornull.Other(read(t, text)); other != nil {
			got = other.Ref
		}
		if got != want {
			t.Errorf("Other(%s) = %q, want %q", text, got, want)
		}
	}
	if ornull.Other(nil) != nil {
		t.Error("Other(nil) is not nil")
	}
}
