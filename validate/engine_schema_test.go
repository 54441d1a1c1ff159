package validate

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
)

// A schemaMaker makes up documents with all keywords, to ask the engine and the walk about values for them.
type schemaMaker struct {
	rng   *rand.Rand
	newer bool
	wide  bool // odd names, expressions that match few texts, discriminators beside other choices, and texts that are no JSON
}

func (m *schemaMaker) one(n int) bool { return m.rng.IntN(n) == 0 }

var (
	madeUpNames = []string{"a", "b", "kind", "@odata.type", "x@y"}
	wideNames   = append(slices.Clone(madeUpNames), "", "é", "name56789012345678901234567890123456789012a", "name56789012345678901234567890123456789012b")
)

// names are those that members have.
func (m *schemaMaker) names() []string {
	if m.wide {
		return wideNames
	}
	return madeUpNames
}

// document makes up a document of a few components that refer to each other.
func (m *schemaMaker) document() *openapi3.T {
	version := "3.0.3"
	if m.newer {
		version = "3.1.0"
	}
	doc := &openapi3.T{
		OpenAPI: version, Info: &openapi3.Info{Title: "t", Version: "1"}, Paths: openapi3.NewPaths(),
		Components: &openapi3.Components{Schemas: openapi3.Schemas{}},
	}
	all := doc.Components.Schemas
	// Leaves first: a component refers to those before it, and to all of them below a member.
	for i := range 4 {
		all[fmt.Sprintf("t.c%d", i)] = &openapi3.SchemaRef{Value: m.schema(3, i)}
	}
	link := func(ref *openapi3.SchemaRef) {
		if name, ok := strings.CutPrefix(ref.Ref, componentPrefix); ok {
			ref.Value = all[name].Value
		}
	}
	for _, ref := range all {
		m.resolve(ref, link)
	}
	return doc
}

func (m *schemaMaker) resolve(ref *openapi3.SchemaRef, link func(*openapi3.SchemaRef)) {
	if ref == nil {
		return
	}
	if ref.Ref != "" {
		link(ref)
		return
	}
	s := ref.Value
	for _, refs := range []openapi3.SchemaRefs{s.AllOf, s.OneOf, s.AnyOf, s.PrefixItems} {
		for _, r := range refs {
			m.resolve(r, link)
		}
	}
	for _, by := range []openapi3.Schemas{s.Properties, s.PatternProperties, s.DependentSchemas} {
		for _, r := range by {
			m.resolve(r, link)
		}
	}
	for _, r := range []*openapi3.SchemaRef{s.Not, s.Items, s.AdditionalProperties.Schema, s.If, s.Then, s.Else, s.Contains, s.PropertyNames, s.UnevaluatedItems.Schema, s.UnevaluatedProperties.Schema} {
		m.resolve(r, link)
	}
}

// schema makes up a schema; below is how many components it may refer to for the same value.
func (m *schemaMaker) schema(depth, below int) *openapi3.Schema {
	rng := m.rng
	s := &openapi3.Schema{}
	sub := func() *openapi3.SchemaRef {
		if below > 0 && m.one(2) {
			return &openapi3.SchemaRef{Ref: fmt.Sprintf("%st.c%d", componentPrefix, rng.IntN(below))}
		}
		return &openapi3.SchemaRef{Value: m.schema(depth-1, below)}
	}
	child := func() *openapi3.SchemaRef {
		if m.one(3) {
			return &openapi3.SchemaRef{Ref: fmt.Sprintf("%st.c%d", componentPrefix, rng.IntN(4))}
		}
		return &openapi3.SchemaRef{Value: m.schema(depth-1, below)}
	}
	subs := func() openapi3.SchemaRefs {
		var out openapi3.SchemaRefs
		for range 1 + rng.IntN(3) {
			out = append(out, sub())
		}
		return out
	}
	types := []string{"object", "object", "object", "array", "string", "integer", "number", "boolean"}
	s.Type = &openapi3.Types{types[rng.IntN(len(types))]}
	if m.newer {
		if m.one(3) {
			*s.Type = append(*s.Type, "null")
		}
		if m.one(4) {
			s.Type = nil
		}
	} else {
		s.Nullable = m.one(6)
	}
	switch rng.IntN(12) {
	case 0:
		s.ReadOnly = true
	case 1:
		s.WriteOnly = true
	case 2:
		s.Deprecated = m.one(3)
	}
	if s.Type.Is("array") {
		s.Items = &openapi3.SchemaRef{Value: &openapi3.Schema{Type: &openapi3.Types{"string"}}}
	}
	bound := func(eb *openapi3.ExclusiveBound) {
		if m.newer {
			eb.Value = openapi3.Ptr(float64(rng.IntN(3)))
		} else {
			eb.Bool = openapi3.Ptr(m.one(2))
		}
	}
	keywords := []func(){
		func() { s.Enum = []any{"a", "b", json.Number("1"), 2.5, true, nil}[:2+rng.IntN(5)] },
		func() { s.Enum = []any{"a", []any{"b"}} },
		func() { s.MinLength = 1 },
		func() { s.MaxLength = openapi3.Ptr(uint64(2)) },
		func() { s.Pattern = "^a" },
		func() { s.Pattern = "^(a|b)$" },
		func() {
			s.Format = []string{"int32", "int64", "float", "double", "date", "uuid", "byte", "odd"}[rng.IntN(8)]
		},
		func() { s.Min = openapi3.Ptr(1.0); bound(&s.ExclusiveMin) },
		func() { s.Max = openapi3.Ptr(2.0); bound(&s.ExclusiveMax) },
		func() { s.MultipleOf = openapi3.Ptr([]float64{0.5, 2, 0.1}[rng.IntN(3)]) },
		func() { s.MinItems = 1 },
		func() { s.MaxItems = openapi3.Ptr(uint64(1)) },
		func() { s.UniqueItems = true },
		func() { s.MinProps = 1 },
		func() { s.MaxProps = openapi3.Ptr(uint64(2)) },
		func() { s.Required = []string{m.names()[rng.IntN(len(m.names()))]} },
		func() { s.Extensions = map[string]any{"x-open-type": true} },
	}
	if m.wide {
		keywords = append(keywords,
			func() {
				s.Pattern = []string{"^[ab]{1,2}$", "^(?i)(a|#t)$", `^(a|[\x{D800}-\x{D803}])$`, "^a?$", "^(a|b|é|日本)$", "^.$", "^[^a]$", "(?m)^a$"}[rng.IntN(8)]
			},
			func() {
				s.Enum = []any{"", "é", "\uFFFD", `q"`, json.Number("-0.0"), json.Number("1e2")}[:1+rng.IntN(6)]
			},
			func() { s.AdditionalProperties.Has = openapi3.Ptr(true) },
		)
	}
	if depth > 0 {
		object := func() {
			s.Properties = openapi3.Schemas{}
			for _, name := range m.names() {
				if m.one(2) {
					s.Properties[name] = child()
				}
			}
		}
		keywords = append(keywords, object, object, object,
			func() { s.AdditionalProperties.Has = openapi3.Ptr(m.one(2)) },
			func() { s.AdditionalProperties.Schema = child() },
			func() { s.Items = child() },
			func() { s.AllOf = subs() },
			func() { s.AllOf = subs() },
			func() { s.OneOf = subs() },
			func() { s.AnyOf = subs() },
			func() { s.AnyOf = openapi3.SchemaRefs{sub(), m.null()} },
			func() { s.OneOf = openapi3.SchemaRefs{m.null(), sub()} },
			func() { s.Not = sub() },
			func() { m.discriminator(s, below) },
			func() { m.discriminator(s, below) },
		)
		if m.newer {
			keywords = append(keywords,
				func() { s.Const = []any{"a", json.Number("1"), true, 2.5}[rng.IntN(4)] },
				func() { s.PrefixItems = subs() },
				func() { s.Contains = child() },
				func() { s.Contains, s.MinContains = child(), openapi3.Ptr(uint64(rng.IntN(2))) },
				func() { s.Contains, s.MaxContains = child(), openapi3.Ptr(uint64(1)) },
				func() { s.PatternProperties = openapi3.Schemas{"^[ab]": child(), "y$": child()} },
				func() {
					s.PropertyNames = &openapi3.SchemaRef{Value: &openapi3.Schema{MaxLength: openapi3.Ptr(uint64(3))}}
				},
				func() { s.If, s.Then = sub(), sub() },
				func() { s.If, s.Then, s.Else = sub(), sub(), sub() },
				func() { s.DependentRequired = map[string][]string{"a": {"b"}} },
				func() { s.DependentSchemas = openapi3.Schemas{m.trigger(): sub()} },
				func() { s.UnevaluatedProperties.Has = openapi3.Ptr(false) },
				func() { s.UnevaluatedProperties.Schema = child() },
				func() { s.UnevaluatedItems.Has = openapi3.Ptr(false) },
				func() { s.UnevaluatedItems.Schema = child() },
			)
		}
	}
	for range 1 + rng.IntN(4) {
		keywords[rng.IntN(len(keywords))]()
	}
	m.defaultType(s)
	if s.AdditionalProperties.Schema != nil {
		s.AdditionalProperties.Has = nil
	}
	if s.UnevaluatedProperties.Schema != nil {
		s.UnevaluatedProperties.Has = nil
	}
	if s.UnevaluatedItems.Schema != nil {
		s.UnevaluatedItems.Has = nil
	}
	return s
}

// null takes null and nothing else, as the version says it.
func (m *schemaMaker) null() *openapi3.SchemaRef {
	if m.newer {
		return &openapi3.SchemaRef{Value: &openapi3.Schema{Type: &openapi3.Types{openapi3.TypeNull}}}
	}
	return &openapi3.SchemaRef{Value: &openapi3.Schema{Type: &openapi3.Types{openapi3.TypeString}, Nullable: true, Enum: []any{nil}}}
}

// trigger is the name of a member that others depend on.
func (m *schemaMaker) trigger() string {
	if m.wide && m.one(2) {
		return ""
	}
	return "a"
}

func (m *schemaMaker) discriminator(s *openapi3.Schema, below int) {
	if below == 0 {
		return
	}
	s.Discriminator = &openapi3.Discriminator{PropertyName: []string{"kind", "@odata.type"}[m.rng.IntN(2)], Mapping: map[string]openapi3.MappingRef{}}
	union := m.one(2)
	if union {
		s.OneOf = nil
		if m.wide && m.one(3) { // what the discriminator has the last word over
			s.AnyOf = openapi3.SchemaRefs{{Value: &openapi3.Schema{Type: &openapi3.Types{"string"}}}}
		}
	}
	for i := range below {
		ref := fmt.Sprintf("%st.c%d", componentPrefix, i)
		s.Discriminator.Mapping[[]string{"a", "b", "#t.c2"}[i%3]] = openapi3.MappingRef{Ref: ref}
		if union {
			s.OneOf = append(s.OneOf, &openapi3.SchemaRef{Ref: ref})
		}
	}
}

// defaultType says what an object is that does not tell.
func (m *schemaMaker) defaultType(s *openapi3.Schema) {
	if s.Discriminator == nil || m.one(2) {
		return
	}
	for _, value := range slices.Sorted(maps.Keys(s.Discriminator.Mapping)) {
		isIt := func(ref *openapi3.SchemaRef) bool { return ref.Ref == s.Discriminator.Mapping[value].Ref }
		if union := slices.Concat(s.OneOf, s.AnyOf); len(union) == 0 || slices.ContainsFunc(union, isIt) {
			s.Extensions = map[string]any{defaultExtension: value}
		}
	}
}

// value makes up a JSON text.
func (m *schemaMaker) value(depth int) string {
	plain := []string{"null", "true", "false", `""`, `"a"`, `"a"`, `"b"`, `"\u0061"`, `"#t.c1"`, `"t.c2"`, `"#t.c2"`, `"abc"`, `"2024-02-30"`, `"2024-02-28"`, `"YQ=="`, "0", "1", "1.0", "1.5", "2", "2.5", "3", "1e400", "2147483648", "0.30000000000000004", "0.3"}
	switch n := m.rng.IntN(5); {
	case depth > 0 && n == 0:
		var items []string
		for range m.rng.IntN(4) {
			items = append(items, m.value(depth-1))
		}
		return "[" + strings.Join(items, ",") + "]"
	case depth > 0 && n <= 3:
		var members []string
		names := m.names()
		for _, i := range m.rng.Perm(len(names)) {
			if m.one(2 * len(names) / len(madeUpNames)) {
				members = append(members, fmt.Sprintf("%q:%s", names[i], m.value(depth-1)))
			}
		}
		if m.one(6) {
			members = append(members, `"other":`+m.value(depth-1))
		}
		return "{" + strings.Join(members, ",") + "}"
	}
	if m.wide {
		plain = append(plain, `"\ufffd"`, `"é"`, `"ab"`, `"aA"`, "-0", "1e2", `"\u65e5本"`, `"q\""`)
	}
	return plain[m.rng.IntN(len(plain))]
}

// text makes up a body: a value, which in a wide test may have something put into it or cut out of it.
func (m *schemaMaker) text() []byte {
	data := []byte(m.value(4))
	if !m.wide || !m.one(6) {
		return data
	}
	at := m.rng.IntN(len(data) + 1)
	if m.one(3) {
		return slices.Delete(data, at, min(len(data), at+1))
	}
	odd := []string{"x", "_", "1", "e", ",", "}", "]", " ", "\r\n\t ", `"`, `\`, "\x00", "\xff", "null", ":"}
	return slices.Insert(data, at, []byte(odd[m.rng.IntN(len(odd))])...)
}

// TestEngineOnMadeUpSchemas asks the engine and the walk about values for schemas with all keywords, of both
// versions.
func TestEngineOnMadeUpSchemas(t *testing.T) {
	for _, newer := range []bool{false, true} {
		t.Run(fmt.Sprintf("newer=%t", newer), func(t *testing.T) {
			counts := verdictTable{}
			for seed := range uint64(mutants(t, 250, 25)) {
				m := &schemaMaker{rng: rand.New(rand.NewPCG(seed, 7)), newer: newer, wide: seed%2 == 1}
				doc := m.document()
				v, err := New(doc, Options{})
				if err != nil {
					t.Fatal(err)
				}
				for _, name := range slices.Sorted(maps.Keys(v.types)) {
					for i := range 20 {
						data := m.text()
						if err := counts.compare(v, v.types[name], data, Direction(i%2), false); err != nil {
							text, _ := json.Marshal(doc.Components.Schemas)
							t.Fatalf("seed %d, schema %s of %s\n%v", seed, name, text, err)
						}
					}
				}
			}
			t.Log(counts)
			if least := counts.bodies() / 25; counts["clean for clean"] < least || counts["dirty for dirty"] < least || counts[passedOver] < least {
				t.Errorf("the values are not mixed well: %v", counts)
			}
			if counts.unknown() > 8 {
				t.Errorf("%.1f percent of the values were left to the walk", counts.unknown())
			}
		})
	}
}
