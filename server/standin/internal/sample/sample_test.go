package sample

import (
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

func schema(t testing.TB, text string) *openapi3.SchemaRef {
	t.Helper()
	doc, err := openapi3.NewLoader().LoadFromData([]byte(`{"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{},"components":{"schemas":{"X":` + text + `,
		"Node":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"next":{"$ref":"#/components/schemas/Node"},"all":{"type":"array","items":{"$ref":"#/components/schemas/Node"}}}},
		"Endless":{"type":"object","required":["next"],"properties":{"next":{"$ref":"#/components/schemas/Endless"}}}}}}`))
	if err != nil {
		t.Fatal(err)
	}
	return doc.Components.Schemas["X"]
}

func TestValue(t *testing.T) {
	for _, tc := range []struct{ schema, want string }{
		{`{"type":"string"}`, `"sample"`},
		{`{"type":"string","maxLength":3}`, `"sam"`},
		{`{"type":"string","minLength":9}`, `"samplexxx"`},
		{`{"type":"string","enum":["unknownFutureValue","a","b"]}`, `"a"`},
		{`{"type":"string","enum":["unknownFutureValue"]}`, `"unknownFutureValue"`},
		{`{"type":"string","nullable":true,"enum":[null,"b"]}`, `"b"`},
		{`{"type":"string","format":"date-time"}`, `"2026-01-15T09:30:00Z"`},
		{`{"type":"string","format":"date"}`, `"2026-01-15"`},
		{`{"type":"string","pattern":"^[A-Z]{3}-\\d+$"}`, `"AAA-1"`},
		{`{"type":"string","pattern":"^\\u0041b?$"}`, `"A"`},
		{`{"type":"string","pattern":"^a*$","minLength":4,"maxLength":4}`, `"aaaa"`},
		{`{"type":"string","pattern":"^#?microsoft\\.graph\\.user$"}`, `"microsoft.graph.user"`},
		{`{"type":"integer","minimum":3}`, `3`},
		{`{"type":"integer","maximum":-3}`, `-3`},
		{`{"type":"integer","minimum":10,"multipleOf":7}`, `14`},
		{`{"type":"number","minimum":0.5,"maximum":0.75}`, `0.625`},
		{`{"type":"number","minimum":0,"exclusiveMinimum":true}`, `1`},
		{`{"type":"boolean"}`, `false`},
		{`{"type":"array","items":{"type":"integer"}}`, `[1]`},
		{`{"type":"array","minItems":2,"uniqueItems":true,"items":{"type":"integer"}}`, `[1,2]`},
		{`{"type":"array","maxItems":0,"items":{"type":"integer"}}`, `[]`},
		{`{"type":"object","properties":{"b":{"type":"boolean"},"a":{"type":"string","writeOnly":true},"id":{"type":"integer"}}}`, `{"id":1,"b":false}`},
		{`{"type":"object","additionalProperties":{"type":"integer"}}`, `{"key1":1}`},
		{`{"type":"object","minProperties":2}`, `{"key1":{},"key2":{}}`},
		{`{"type":"object","maxProperties":1,"required":["b"],"properties":{"a":{"type":"integer"},"b":{"type":"integer"}}}`, `{"b":1}`},
		{`{"allOf":[{"type":"string","minLength":7},{"type":"string","maxLength":8}]}`, `"samplex"`},
		{`{"allOf":[{"type":"string","enum":["a","b"]},{"type":"string","enum":["b","c"]}]}`, `"b"`},
		{`{"oneOf":[{"type":"integer"},{"type":"string"}]}`, `1`},
		{`{"type":"object","example":{"x":1}}`, `{"x":1}`},
		{`{"type":"string","example":5}`, `"sample"`},
		{`{}`, `{}`},
		{`{"$ref":"#/components/schemas/Node"}`, `{"name":"sample"}`},
	} {
		v, err := Value(schema(t, tc.schema), Wish{Full: true, Examples: true})
		if err != nil {
			t.Errorf("%s: %v", tc.schema, err)
			continue
		}
		got, err := jsondoc.Encode(v)
		if err != nil || string(got) != tc.want {
			t.Errorf("%s: %s %v, want %s", tc.schema, got, err, tc.want)
		}
	}
}

func TestNoValue(t *testing.T) {
	for _, text := range []string{
		`{"type":"integer","minimum":5,"maximum":4}`,
		`{"type":"string","minLength":5,"maxLength":4}`,
		`{"type":"string","minLength":100000000}`,
		`{"type":"array","minItems":3,"maxItems":2,"items":{}}`,
		`{"type":"object","minProperties":3,"additionalProperties":false}`,
		`{"type":"string","enum":[1,2]}`,
		`{"allOf":[{"type":"string"},{"type":"integer"}]}`,
		`{"type":"string","pattern":"^a$","minLength":3}`,
		`{"$ref":"#/components/schemas/Endless"}`,
	} {
		if v, err := Value(schema(t, text), Wish{}); err == nil {
			t.Errorf("%s: got %v", text, v)
		}
	}
}

func TestMedia(t *testing.T) {
	for media, want := range map[string]string{
		"image/*": "image/png", "*/*": "application/octet-stream", "text/csv": "text/csv", "application/pdf": "application/pdf",
	} {
		if body, got := Media(media); got != want || len(body) == 0 {
			t.Errorf("%s: %s, %d bytes", media, got, len(body))
		}
	}
}

func FuzzPattern(f *testing.F) {
	for _, p := range []string{"^a+$", "[^a]", `\d{2,}`, "(a|b)*c", "x{1000}", "^$", "(?i)A", `\p{L}`, "((((a{9}){9}){9}){9})"} {
		f.Add(p)
	}
	f.Fuzz(func(t *testing.T, p string) {
		v, err := matching([]string{p}, []string{"sample"}, 0, maxText)
		if text, ok := v.(string); err == nil && (!ok || len(text) > 8*maxText) {
			t.Errorf("%q: %T of %d bytes", p, v, len(text))
		}
	})
}
