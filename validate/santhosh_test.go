package validate_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
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
	plain := []any{
		nil, true, false, "", "a", "b", "ab", "1", 0, 1, 1.5, 2, 2.5, 3, -1, "é", "😀", 1e30,
		spelled("1.0"), spelled("1e0"), spelled("10e-1"), spelled("15E-1"), spelled("2.50"), spelled("-0"), spelled(`"\u0061"`), spelled(`"\ud83d\ude00"`),
	}
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

// spelled is a value written in a way of its own.
func spelled(text string) json.RawMessage { return json.RawMessage(text) }

// fitting makes up a value that a schema might take: it follows the keywords that build values, not all of them and not
// always.
func (m *schemaMaker) fitting(all map[string]any, schema any, depth int) any {
	s, ok := schema.(map[string]any)
	if !ok || depth < 0 || m.one(8) {
		return m.value(max(depth, 0))
	}
	if ref, ok := s["$ref"].(string); ok {
		return m.fitting(all, all[ref[strings.LastIndexByte(ref, '/')+1:]], depth)
	}
	if v, ok := s["const"]; ok {
		return v
	}
	if list, ok := s["enum"].([]any); ok {
		return list[m.rng.IntN(len(list))]
	}
	for _, keyword := range []string{"allOf", "anyOf", "oneOf"} {
		if list, ok := s[keyword].([]any); ok && m.one(2) {
			return m.fitting(all, list[m.rng.IntN(len(list))], depth)
		}
	}
	for _, keyword := range []string{"if", "then", "else", "not"} {
		if sub, ok := s[keyword]; ok && m.one(3) {
			return m.fitting(all, sub, depth)
		}
	}
	typ, _ := s["type"].(string)
	if list, ok := s["type"].([]any); ok {
		typ, _ = list[m.rng.IntN(len(list))].(string)
	}
	switch {
	case typ == "object" || typ == "" && (s["properties"] != nil || s["patternProperties"] != nil || s["required"] != nil || s["dependentSchemas"] != nil):
		return m.object(all, s, depth)
	case typ == "array" || typ == "" && (s["items"] != nil || s["prefixItems"] != nil || s["contains"] != nil):
		return m.array(all, s, depth)
	case typ == "string":
		return []any{"", "a", "b", "ab", "a1b", "1", spelled(`"\u0061"`)}[m.rng.IntN(7)]
	case typ == "integer", typ == "number":
		return []any{0, 1, 2, 3, 1.5, -1, spelled("1.0"), spelled("20e-1")}[m.rng.IntN(8)]
	case typ == "boolean":
		return m.one(2)
	case typ == "null":
		return nil
	}
	return m.value(depth)
}

func (m *schemaMaker) object(all, s map[string]any, depth int) any {
	out := map[string]any{}
	props, _ := s["properties"].(map[string]any)
	patterns, _ := s["patternProperties"].(map[string]any)
	required, _ := s["required"].([]any)
	for _, name := range append(names, "other") {
		sub := props[name]
		for _, pattern := range []string{"^a", "b$"} {
			if in, ok := patterns[pattern]; ok && sub == nil && strings.Contains(name, pattern[1:2]) {
				sub = in
			}
		}
		if sub == nil {
			sub = s["additionalProperties"]
		}
		if slices.Contains(required, any(name)) || sub != nil && m.one(2) || m.one(5) {
			out[name] = m.fitting(all, sub, depth-1)
		}
	}
	return out
}

func (m *schemaMaker) array(all, s map[string]any, depth int) any {
	out := []any{}
	prefix, _ := s["prefixItems"].([]any)
	for _, sub := range prefix {
		if !m.one(5) {
			out = append(out, m.fitting(all, sub, depth-1))
		}
	}
	for range m.rng.IntN(3) {
		out = append(out, m.fitting(all, s["items"], depth-1))
	}
	if sub, ok := s["contains"]; ok {
		for range m.rng.IntN(3) {
			out = append(out, m.fitting(all, sub, depth-1))
		}
	}
	if len(out) > 0 && m.one(4) {
		out = append(out, out[0])
	}
	return out
}

const (
	components = 3
	values     = 150 // for each component
)

// TestAgainstSanthosh makes up schemas with the keywords of JSON Schema 2020-12, as components of a document of
// version 3.1, and values for them. santhosh-tekuri/jsonschema must judge each as we do, once the rules above the
// schema are switched off. GRAPHCONTRACT_MUTANTS is how many documents there are.
func TestAgainstSanthosh(t *testing.T) {
	documents := validate.Mutants(t, 200, 20)
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
			for i := range values {
				made := m.value(3)
				if i%2 == 0 {
					made = m.fitting(schemas, schemas[name], 4)
				}
				data, err := json.Marshal(made)
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
	if least := components * values * documents / 4; fit < least || unfit < least {
		t.Errorf("%d values fit and %d do not; they are not mixed well", fit, unfit)
	}
}
