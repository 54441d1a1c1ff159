package spec_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/internal/spec"
)

const head = `{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{},"components":{"schemas":`

// TestLoadSurvivesCircles loads documents that end the process where they are loaded as they are.
func TestLoadSurvivesCircles(t *testing.T) {
	for _, schemas := range []string{
		`{"a":{"properties":{"x":{"$ref":"#/components/schemas/a","properties":{"y":{"$ref":"#/components/schemas/a"}}}}}}`,
		`{"a":{"properties":{"x":{"$ref":"#/components/schemas/a"}}},"b":{"$ref":"#/components/schemas/a","items":{"$ref":"#/components/schemas/a"}}}`,
		`{"a":{"items":{"allOf":[{"$ref":"#/components/schemas/a","not":{"$ref":"#/components/schemas/a"}}]}}}`,
	} {
		if _, err := spec.Load([]byte(head + schemas + `}}`)); err != nil {
			t.Errorf("%s: %v", schemas, err)
		}
	}
	// A circle of nothing but references is an error of the loader.
	if _, err := spec.Load([]byte(head + `{"a":{"$ref":"#/components/schemas/b"},"b":{"$ref":"#/components/schemas/a"}}}}`)); err == nil {
		t.Log("the loader takes a circle of references")
	}
}

func TestLoadRewrites(t *testing.T) {
	for _, tt := range []struct{ about, schema, want string }{
		{"keywords beside", `{"$ref":"#/components/schemas/t","maxLength":3}`, `{"allOf":[{"$ref":"#/components/schemas/t"}],"maxLength":3}`},
		{"allOf beside", `{"$ref":"#/components/schemas/t","allOf":[{"minLength":1}]}`, `{"allOf":[{"$ref":"#/components/schemas/t"},{"minLength":1}]}`},
		{"a member of that name", `{"properties":{"$ref":{"type":"string"},"a":{}}}`, `{"properties":{"$ref":{"type":"string"},"a":{}}}`},
		{"a value of that form", `{"const":{"$ref":"x","a":1}}`, `{"const":{"$ref":"x","a":1}}`},
		{"inside", `{"not":{"$ref":"#/components/schemas/t","type":"string"}}`, `{"not":{"allOf":[{"$ref":"#/components/schemas/t"}],"type":"string"}}`},
	} {
		doc, err := spec.Load([]byte(head + `{"t":{"type":"string"},"s":` + tt.schema + `}}}`))
		if err != nil {
			t.Errorf("%s: %v", tt.about, err)
			continue
		}
		got, err := json.Marshal(doc.Components.Schemas["s"])
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != tt.want {
			t.Errorf("%s: %s, want %s", tt.about, got, tt.want)
		}
	}
}

// TestLoadKeeps leaves alone what no schema is, and documents of version 3.0.
func TestLoadKeeps(t *testing.T) {
	doc, err := spec.Load([]byte(`
openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /a:
    get:
      parameters: [{$ref: '#/components/parameters/p', description: text}]
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/s', description: text}}}}}
components:
  parameters: {p: {name: p, in: query, schema: {$ref: '#/components/schemas/s', minLength: 1}}}
  schemas: {s: {type: string}}
`))
	if err != nil {
		t.Fatal(err)
	}
	op := doc.Paths.Value("/a").Get
	if op.Parameters[0].Ref == "" || op.Responses.Value("200").Value.Content["application/json"].Schema.Ref == "" {
		t.Error("a reference without keywords was rewritten")
	}
	if len(doc.Components.Parameters["p"].Value.Schema.Value.AllOf) != 1 {
		t.Error("the schema of a parameter was not rewritten")
	}
	doc, err = spec.Load([]byte(strings.Replace(head, "3.1.0", "3.0.3", 1) + `{"t":{"type":"string"},"s":{"$ref":"#/components/schemas/t","maxLength":3}}}}`))
	if err != nil || doc.Components.Schemas["s"].Ref == "" {
		t.Errorf("a document of version 3.0 was rewritten (%v)", err)
	}
	for _, text := range []string{"openapi: 3.1.0\n$ref: [", "{"} {
		if _, err := spec.Load([]byte(text)); err == nil {
			t.Errorf("no error for %q", text)
		}
	}
}

func FuzzLoad(f *testing.F) {
	f.Add(head + `{"a":{"properties":{"x":{"$ref":"#/components/schemas/a","properties":{"y":{"$ref":"#/components/schemas/a"}}}}}}}}`)
	f.Add("openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {a: &a {$ref: '#/components/schemas/b', items: *a}, b: {}}}\n")
	f.Fuzz(func(_ *testing.T, text string) {
		_, _ = spec.Load([]byte(text)) // must come back
	})
}
