package validate

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
)

// The tests of this file are about documents and bodies that nobody sends by accident. What they would cost is counted,
// or so large that a test of it would not end.

// hostile makes a validator of schemas. kin-openapi is not asked: it follows each way through them.
func hostile(t *testing.T, version string, schemas map[string]any) *Validator {
	t.Helper()
	text, err := json.Marshal(map[string]any{
		"openapi": version, "info": map[string]any{"title": "t", "version": "1"}, "paths": map[string]any{},
		"components": map[string]any{"schemas": schemas},
	})
	if err != nil {
		t.Fatal(err)
	}
	doc, err := openapi3.NewLoader().LoadFromData(text)
	if err != nil {
		t.Fatal(err)
	}
	v, err := New(doc, Options{KnownValid: true})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func refTo(name string) map[string]any {
	return map[string]any{"$ref": componentPrefix + name}
}

// TestPartsOnManyWays: each of 200 levels refers to the one below twice. Following all ways to the lowest would take
// 2^200 steps, in preparing, in compiling and in walking.
func TestPartsOnManyWays(t *testing.T) {
	for _, version := range []string{"3.0.3", "3.1.0"} {
		for _, keyword := range []string{"allOf", "oneOf", "anyOf", "not"} {
			schemas := map[string]any{"t0": map[string]any{"type": "object", "properties": map[string]any{"a": map[string]any{"type": "integer", "readOnly": true}}, "required": []any{"a"}}}
			const levels = 200
			for i := 1; i <= levels; i++ {
				below := refTo(fmt.Sprintf("t%d", i-1))
				s := map[string]any{keyword: []any{below, below}}
				if keyword == "not" {
					s = map[string]any{"allOf": []any{below}, "not": below}
				}
				schemas[fmt.Sprintf("t%d", i)] = s
			}
			top := refTo(fmt.Sprintf("t%d", levels))
			schemas["t"] = map[string]any{"type": "object", "properties": map[string]any{"m": top, "u": map[string]any{"anyOf": []any{top, map[string]any{"type": "integer"}}}}}
			v := hostile(t, version, schemas)
			for body, clean := range map[string]bool{
				`{"m":{"a":1}}`: keyword == "allOf" || keyword == "anyOf", `{"m":null}`: false, `{"m":{"b":1}}`: false, `{"u":1}`: true,
				`{"u":{"a":1}}`: keyword == "allOf" || keyword == "anyOf", `{"u":"x"}`: false, `{"u":null}`: false,
			} {
				if _, fs := v.Payload([]byte(body), PayloadOptions{Type: "t"}); fs.OK() != clean {
					t.Errorf("%s, %s, %s: %v", version, keyword, body, fs)
				}
			}
			if body := `{"m":{"a":1}}`; keyword == "allOf" {
				if _, fs := v.Payload([]byte(body), PayloadOptions{Type: "t", Direction: AsRequest}); len(fs) != 1 || fs[0].Code != CodeMemberReadOnly {
					t.Errorf("%s, %s, %s in a request: %v", version, keyword, body, fs)
				}
			}
		}
	}
}
