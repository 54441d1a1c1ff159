package validate

import (
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
)

// TestEngineCases has bodies over which the engine, the walk along its trail and the walk over all once came apart, or
// nearly did. The schemas are components in YAML; the bodies are for the component t.
func TestEngineCases(t *testing.T) {
	for _, tt := range []struct {
		name, version, schemas string
		clean, dirty           []string // what the walk must say of them
	}{
		{
			"a member that is left over once another does not fit", "3.1.0",
			"  t: {type: object, dependentSchemas: {a: {properties: {a: {type: integer}}, additionalProperties: true}}, unevaluatedProperties: {type: string}}",
			[]string{`{"a":1,"b":{"c":1}}`, `{"b":"x"}`}, []string{`{"a":"x","b":{"c":1}}`, `{"b":{"c":1},"a":"x"}`},
		},
		{
			"items that are left over once another does not fit", "3.1.0",
			"  t: {anyOf: [{type: array, items: {type: object, required: [x]}}, {type: string}], unevaluatedItems: {type: string}}",
			[]string{`[{"x":1},{"x":2}]`}, []string{`[{},{"x":[1]}]`, `[{"x":[1]},{}]`},
		},
		{
			"a discriminator beside alternatives that fit no object", "3.0.3",
			"  t: {type: object, not: {$ref: '#/components/schemas/u'}}\n" +
				"  u: {type: object, oneOf: [{$ref: '#/components/schemas/v'}], anyOf: [{type: string}], discriminator: {propertyName: kind, mapping: {v: '#/components/schemas/v'}}}\n" +
				"  v: {type: object, properties: {kind: {type: string}}}",
			[]string{`{}`, `{"kind":"w"}`}, []string{`{"kind":"v"}`},
		},
		{
			"a part that is clean and does not fit evaluates nothing", "3.1.0",
			"  t: {type: object, properties: {a: {type: integer, readOnly: true, writeOnly: true}}, if: {type: object}, then: {required: [a], properties: {b: {type: integer}}}, unevaluatedProperties: false}",
			[]string{`{}`}, []string{`{"b":1}`},
		},
		{
			"a base that has a discriminator evaluates what the variant does", "3.1.0",
			"  t: {type: object, discriminator: {propertyName: kind, mapping: {b: '#/components/schemas/b', c: '#/components/schemas/c'}}, properties: {kind: {type: string}}}\n" +
				"  b: {allOf: [{$ref: '#/components/schemas/t'}], patternProperties: {^x: {type: integer}}, unevaluatedProperties: false}\n" +
				"  c: {allOf: [{$ref: '#/components/schemas/t'}], patternProperties: {^y: {type: integer}}}",
			[]string{`{"kind":"b","x":1}`}, []string{`{"kind":"b","y":1}`},
		},
		{
			"a member with the empty name", "3.0.3",
			"  t: {type: object, properties: {'': {type: integer}}, additionalProperties: true}",
			[]string{`{"":1,"a":[]}`}, []string{`{"":"x"}`, `{"":{}}`},
		},
		{
			"alternatives for the empty name", "3.0.3",
			"  t: {oneOf: [{type: object, properties: {'': {type: integer}}, additionalProperties: false}, {type: object, properties: {'': {type: string}}, additionalProperties: false}]}",
			[]string{`{"":1}`, `{"":"x"}`}, []string{`{"":[]}`, `{}`, `{"a":1}`},
		},
		{
			"what depends on the empty name", "3.1.0",
			"  t: {type: object, additionalProperties: true, dependentSchemas: {'': {required: [a]}}}",
			[]string{`{"":1,"a":[]}`, `{}`}, []string{`{"":"x"}`, `{"b":1,"":2}`},
		},
		{
			"letters right after a value", "3.0.3",
			"  t: {nullable: true, additionalProperties: true, items: {nullable: true, type: integer}}",
			[]string{`null`, `1`, `[null,1]`}, []string{`0d`, `nullx`, `1_`, `["x",1z]`, `["x",nullx]`, `["x",null1]`, `{"a":1z}`, `[1,2] x`, `"a"x`},
		},
		{
			"an expression that asks for halves of surrogate pairs", "3.0.3",
			"  t: {type: array, items: {type: string, pattern: '^(a|[\\x{D800}-\\x{D803}]|\\x{DC00}b)$'}}",
			[]string{`["a"]`}, []string{"[\"\uFFFD\"]", "[\"\uFFFDb\"]"},
		},
		{
			"an enum of numbers that no double keeps", "3.1.0",
			"  t: {type: array, items: {type: object, required: [a], properties: {a: {type: integer, enum: [9223372036854775807, -9007199254740995, 9007199254740993, 1]}, b: {type: integer, const: 9007199254740995}}}}",
			[]string{`[{"a":9223372036854775807}]`, `[{"a":9007199254740993}]`, `[{"a":-9007199254740995,"b":9007199254740995},{"a":1.0}]`},
			[]string{`[{"a":9223372036854770000}]`, `[{"a":9007199254740995}]`, `[{"a":1,"b":9007199254740999}]`},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v, err := New(load(t, tt.version, tt.schemas), Options{})
			if err != nil {
				t.Fatal(err)
			}
			for clean, bodies := range map[bool][]string{true: tt.clean, false: tt.dirty} {
				for _, body := range bodies {
					for _, dir := range []Direction{AsResponse, AsRequest} {
						fs, err := (verdictTable{}).findings(v, v.types["t"], []byte(body), dir, false)
						if err != nil {
							t.Error(err)
						}
						if clean != (len(fs) == 0) {
							t.Errorf("%s: %v", strings.TrimSpace(body), fs)
						}
					}
				}
			}
		})
	}
}

// load makes a document of components in YAML, with two blanks in front.
func load(t *testing.T, version, schemas string) *openapi3.T {
	t.Helper()
	doc, err := openapi3.NewLoader().LoadFromData([]byte("openapi: " + version + "\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n schemas:\n" + schemas + "\n"))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}
