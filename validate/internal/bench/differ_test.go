package bench

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	santhosh "github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/graphcontract/graphcontract/validate"
)

// A schemaMaker makes up schemas of JSON Schema 2020-12 and values for them.
type schemaMaker struct{ rng *rand.Rand }

func (m *schemaMaker) one(n int) bool { return m.rng.IntN(n) == 0 }

var names = []string{"a", "b", "c", "ab"}

// schema makes up a schema. It may refer to the components before at for the same value, and to all below a member.
func (m *schemaMaker) schema(depth, at int) map[string]any {
	s := map[string]any{}
	ref := func(n int) any {
		return map[string]any{"$ref": fmt.Sprintf("#/components/schemas/t%d", m.rng.IntN(n))}
	}
	same := func() any {
		if at > 0 && m.one(3) {
			return ref(at)
		}
		return m.schema(depth-1, at)
	}
	below := func() any {
		if m.one(4) {
			return ref(components)
		}
		return m.schema(depth-1, at)
	}
	list := func(one func() any) []any {
		var out []any
		for range 1 + m.rng.IntN(3) {
			out = append(out, one())
		}
		return out
	}
	if !m.one(3) {
		types := []any{"object", "object", "array", "string", "integer", "number", "boolean", "null"}
		i, j := m.rng.IntN(len(types)), m.rng.IntN(len(types))
		if s["type"] = types[i]; m.one(3) && types[i] != types[j] {
			s["type"] = []any{types[i], types[j]}
		}
	}
	keywords := []func(){
		func() { s["enum"] = []any{"a", 1, true, nil, 2.5}[:1+m.rng.IntN(5)] },
		func() { s["enum"] = []any{"a", []any{1}, map[string]any{"a": 1}} },
		func() { s["const"] = []any{"a", 1, false, 0.5}[m.rng.IntN(4)] },
		func() { s["minLength"] = 1 }, func() { s["maxLength"] = 1 }, func() { s["pattern"] = []string{"^a", "b$", "^(a|b)$", "[0-9]"}[m.rng.IntN(4)] },
		func() { s["minimum"] = 1 }, func() { s["maximum"] = 2 }, func() { s["exclusiveMinimum"] = 1 }, func() { s["exclusiveMaximum"] = 2 }, func() { s["multipleOf"] = []float64{2, 0.5}[m.rng.IntN(2)] },
		func() { s["minItems"] = 1 }, func() { s["maxItems"] = 2 }, func() { s["uniqueItems"] = true },
		func() { s["minProperties"] = 1 }, func() { s["maxProperties"] = 2 }, func() { s["required"] = []any{names[m.rng.IntN(len(names))]} },
		func() { s["dependentRequired"] = map[string]any{"a": []any{"b"}} },
	}
	if depth > 0 {
		members := func() {
			p := map[string]any{}
			for range 1 + m.rng.IntN(3) {
				p[names[m.rng.IntN(len(names))]] = below()
			}
			s["properties"] = p
		}
		keywords = append(keywords, members, members, members,
			func() { s["additionalProperties"] = below() }, func() { s["additionalProperties"] = m.one(2) },
			func() { s["patternProperties"] = map[string]any{"^a": below(), "b$": below()} },
			func() { s["propertyNames"] = map[string]any{"maxLength": 1} },
			func() { s["items"] = below() }, func() { s["prefixItems"] = list(below) },
			func() { s["contains"] = below() }, func() { s["contains"], s["minContains"] = below(), m.rng.IntN(3) }, func() { s["contains"], s["maxContains"] = below(), 1 },
			func() { s["allOf"] = list(same) }, func() { s["anyOf"] = list(same) }, func() { s["oneOf"] = list(same) }, func() { s["not"] = same() },
			func() { s["if"], s["then"] = same(), same() }, func() { s["if"], s["then"], s["else"] = same(), same(), same() },
			func() { s["dependentSchemas"] = map[string]any{"b": same()} },
			func() { s["unevaluatedProperties"] = false }, func() { s["unevaluatedProperties"] = below() },
			func() { s["unevaluatedItems"] = false }, func() { s["unevaluatedItems"] = below() },
		)
	}
	for range m.rng.IntN(4) {
		keywords[m.rng.IntN(len(keywords))]()
	}
	return s
}

func (m *schemaMaker) value(depth int) any {
	plain := []any{nil, true, false, "", "a", "b", "ab", "1", 0, 1, 1.5, 2, 2.5, 3, -1}
	switch n := m.rng.IntN(5); {
	case depth > 0 && n <= 1:
		out := map[string]any{}
		for _, name := range append(names, "other") {
			if m.one(2) {
				out[name] = m.value(depth - 1)
			}
		}
		return out
	case depth > 0 && n == 2:
		out := []any{}
		for range m.rng.IntN(4) {
			out = append(out, m.value(depth-1))
		}
		return out
	}
	return plain[m.rng.IntN(len(plain))]
}

const components = 3

// TestAgainstSanthosh makes up schemas with the keywords of JSON Schema 2020-12, as components of a document of
// version 3.1, and values for them. santhosh-tekuri/jsonschema must judge each as we do, once the rules above the
// schema are switched off. GRAPHCONTRACT_MUTANTS is how many documents there are.
func TestAgainstSanthosh(t *testing.T) {
	documents := 400
	if text := os.Getenv("GRAPHCONTRACT_MUTANTS"); text != "" {
		var err error
		if documents, err = strconv.Atoi(text); err != nil {
			t.Fatal(err)
		}
	}
	modes := map[validate.Code]validate.Mode{}
	for _, r := range validate.Codes() {
		if r.Adjustable {
			modes[r.Code] = validate.Off
		}
	}
	fit, unfit := 0, 0
	for seed := range uint64(documents) {
		m := &schemaMaker{rng: rand.New(rand.NewPCG(seed, 21))}
		schemas := map[string]any{}
		for i := range components {
			schemas[fmt.Sprintf("t%d", i)] = m.schema(3, i)
		}
		root := map[string]any{
			"openapi": "3.1.0", "info": map[string]any{"title": "t", "version": "1"}, "paths": map[string]any{},
			"components": map[string]any{"schemas": schemas},
		}
		text, err := json.Marshal(root)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := openapi3.NewLoader().LoadFromData(text)
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		v, err := validate.New(doc, validate.Options{Modes: modes})
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		resource, err := santhosh.UnmarshalJSON(bytes.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		c := santhosh.NewCompiler()
		c.DefaultDraft(santhosh.Draft2020)
		if err := c.AddResource("mem:root", resource); err != nil {
			t.Fatal(err)
		}
		for i := range components {
			name := fmt.Sprintf("t%d", i)
			s, err := c.Compile("mem:root#/components/schemas/" + name)
			if err != nil {
				t.Fatalf("%v\n%s", err, text)
			}
			for range 30 {
				data, err := json.Marshal(m.value(3))
				if err != nil {
					t.Fatal(err)
				}
				value, err := santhosh.UnmarshalJSON(bytes.NewReader(data))
				if err != nil {
					t.Fatal(err)
				}
				theirs := s.Validate(value)
				_, fs := v.Payload(data, validate.PayloadOptions{Type: name})
				if theirs == nil {
					fit++
				} else {
					unfit++
				}
				if (theirs == nil) != fs.OK() {
					t.Fatalf("seed %d, %s of %s\nvalue %s\nsanthosh: %v\nours: %v", seed, name, text, data, theirs, fs)
				}
			}
		}
	}
	t.Logf("%d values fit and %d do not", fit, unfit)
	if least := 90 * documents / 5; fit < least || unfit < least {
		t.Errorf("%d values fit and %d do not; they are not mixed well", fit, unfit)
	}
}
