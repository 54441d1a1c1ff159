package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// odataType is the member that names a type.
const odataType = "@odata.type"

// maker makes valid instances of the schemas of a document, as one side of an exchange sends them. It knows the
// keywords the built-in contract uses; a test that needs another finds out because the instance is refused.
type maker struct {
	doc     *openapi3.T
	rng     *rand.Rand
	request bool
	full    bool // all members, and not some of them
	enums   []enumSpot
}

// enumSpot is a value of an enum in an instance.
type enumSpot struct {
	name    string // of the enum
	pointer string
	members []string
}

func (m *maker) one(n int) bool { return m.rng.IntN(n) == 0 }

func choose[T any](m *maker, list []T) T { return list[m.rng.IntN(len(list))] }

// merged is what the schemas of an allOf say together.
type merged struct {
	typ      string
	format   string
	enum     []any
	enumName string
	sentinel []string
	props    map[string]*openapi3.SchemaRef
	required []string
	items    *openapi3.SchemaRef
	more     *openapi3.SchemaRef
	open     bool
	nullable bool
	min, max *float64
	minLen   uint64
	maxLen   *uint64
	minItems uint64
	maxItems *uint64
	minProps uint64
	pattern  string
	consts   map[string]string // members that a discriminator fixes
}

func (m *maker) merge(ref *openapi3.SchemaRef, out *merged, inherited bool) {
	s := ref.Value
	name := strings.TrimPrefix(ref.Ref, "#/components/schemas/")
	out.typ, out.format = cmp.Or(first(s.Type.Slice()), out.typ), cmp.Or(s.Format, out.format)
	out.nullable = out.nullable || s.Nullable && !inherited
	if len(s.Enum) > 0 {
		out.enum, out.enumName = s.Enum, name
		if ext, ok := s.Extensions["x-graph-evolvable-enum"].(map[string]any); ok {
			out.sentinel = append(out.sentinel, fmt.Sprint(ext["sentinel"]))
			if after, ok := ext["afterSentinel"].([]any); ok {
				for _, a := range after {
					out.sentinel = append(out.sentinel, fmt.Sprint(a))
				}
			}
		}
	}
	maps.Copy(out.props, s.Properties)
	out.required = append(out.required, s.Required...)
	if s.Items != nil {
		out.items = s.Items
	}
	if s.AdditionalProperties.Schema != nil {
		out.more = s.AdditionalProperties.Schema
	}
	out.open = out.open || s.AdditionalProperties.Has != nil && *s.AdditionalProperties.Has
	out.min, out.max = cmp.Or(s.Min, out.min), cmp.Or(s.Max, out.max)
	out.minLen, out.maxLen = max(out.minLen, s.MinLength), cmp.Or(s.MaxLength, out.maxLen)
	out.minItems, out.maxItems = max(out.minItems, s.MinItems), cmp.Or(s.MaxItems, out.maxItems)
	out.minProps = max(out.minProps, s.MinProps)
	out.pattern = cmp.Or(s.Pattern, out.pattern)
	for _, a := range s.AllOf {
		m.merge(a, out, true)
	}
	switch {
	case s.Discriminator != nil && (len(s.OneOf) > 0 || !inherited && m.one(2)):
		value := choose(m, slices.Sorted(maps.Keys(s.Discriminator.Mapping)))
		target := s.Discriminator.Mapping[value].Ref
		out.consts[s.Discriminator.PropertyName] = value
		m.merge(m.component(strings.TrimPrefix(target, "#/components/schemas/")), out, true)
	case len(s.OneOf) > 0:
		m.merge(choose(m, s.OneOf), out, true)
	case len(s.AnyOf) > 0:
		m.merge(choose(m, s.AnyOf), out, true)
	}
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

func (m *maker) component(name string) *openapi3.SchemaRef {
	return &openapi3.SchemaRef{Ref: "#/components/schemas/" + name, Value: m.doc.Components.Schemas[name].Value}
}

// instance makes a value of a component.
func (m *maker) instance(name string) any {
	m.enums = nil
	if m.doc.Components.Schemas[name+"Union"] != nil {
		name += "Union" // a base type says which of its types it is
	}
	return m.value(m.component(name), "", 0)
}

func (m *maker) value(ref *openapi3.SchemaRef, pointer string, depth int) any {
	s := &merged{props: map[string]*openapi3.SchemaRef{}, consts: map[string]string{}}
	m.merge(ref, s, false)
	if s.nullable && depth > 0 && !m.full && m.one(6) {
		return nil
	}
	switch {
	case len(s.enum) == 1 && s.enum[0] == nil:
		return nil // the other choice beside a reference
	case len(s.enum) > 0:
		return m.member(s, pointer)
	case s.typ == "object" || len(s.props) > 0 || s.more != nil:
		return m.object(s, pointer, depth)
	case s.typ == "array":
		return m.array(s, pointer, depth)
	case s.typ == "integer" || s.typ == "number":
		return m.number(s)
	case s.typ == "boolean":
		return m.one(2)
	case s.typ == "string":
		return m.text(s)
	}
	return "anything"
}

func (m *maker) member(s *merged, pointer string) any {
	var members []string
	for _, e := range s.enum {
		if text, ok := e.(string); ok && !slices.Contains(s.sentinel, text) {
			members = append(members, text)
		}
	}
	m.enums = append(m.enums, enumSpot{s.enumName, pointer, members})
	return choose(m, members)
}

func (m *maker) object(s *merged, pointer string, depth int) any {
	out := map[string]any{}
	for _, name := range slices.Sorted(maps.Keys(s.props)) {
		p := s.props[name]
		if name == odataType && len(p.Value.Enum) == 0 && p.Value.Pattern == "" {
			continue // says what discriminators say, or nothing
		}
		required := slices.Contains(s.required, name)
		other := m.otherSide(p)
		if (other || deprecated(p)) && m.request || !required && (depth > 5 || !m.full && m.one(3)) {
			continue
		}
		out[name] = m.value(p, pointer+"/"+name, depth+1)
	}
	for name, value := range s.consts {
		out[name] = value
	}
	if s.more != nil && m.one(2) {
		out["extra"] = m.value(s.more, pointer+"/extra", depth+1)
	}
	for name := range s.props { // a body that may not be empty
		if uint64(len(out)) >= s.minProps {
			break
		}
		if !m.otherSide(s.props[name]) {
			out[name] = m.value(s.props[name], pointer+"/"+name, depth+1)
		}
	}
	if len(out) == 0 && s.open {
		out["anything"] = 1
	}
	return out
}

// otherSide reports whether only the service sets the member.
func (m *maker) otherSide(ref *openapi3.SchemaRef) bool {
	return ref.Value.ReadOnly || slices.ContainsFunc(ref.Value.AllOf, m.otherSide)
}

func deprecated(ref *openapi3.SchemaRef) bool {
	return ref.Value.Deprecated || slices.ContainsFunc(slices.Concat(ref.Value.AllOf, ref.Value.AnyOf), deprecated)
}

func (m *maker) array(s *merged, pointer string, depth int) any {
	n := int(s.minItems) + 1
	if !m.full {
		n += m.rng.IntN(3) - 1
	}
	if s.maxItems != nil {
		n = min(n, int(*s.maxItems))
	}
	out := make([]any, 0, n)
	for i := range n {
		out = append(out, m.value(s.items, fmt.Sprintf("%s/%d", pointer, i), depth+1))
	}
	return out
}

func (m *maker) number(s *merged) any {
	low, high := 0.0, 100.0
	if s.min != nil {
		low = *s.min
		high = low + 100
	}
	if s.max != nil {
		high = *s.max
		low = max(low, high-1000)
		if s.min != nil {
			low = *s.min
		}
	}
	n := int64(low) + m.rng.Int64N(int64(high-low)+1)
	if s.typ == "number" && m.one(2) && float64(n)+0.5 <= high {
		return json.Number(fmt.Sprintf("%d.5", n))
	}
	return json.Number(fmt.Sprint(n))
}

func (m *maker) text(s *merged) any {
	switch s.format {
	case "date-time":
		return choose(m, []string{"2024-02-29T12:30:00Z", "2016-12-31T23:59:60Z", "1999-01-01T00:00:00.1234567+14:00"})
	case "date":
		return "2024-02-29"
	case "time":
		return "12:30:00Z"
	case "duration":
		return choose(m, []string{"P1DT2H", "PT0.5S", "-P3D"})
	case "uuid":
		return fmt.Sprintf("%08x-0000-4000-8000-%012x", m.rng.Uint32(), m.rng.Uint32())
	case "uri":
		return "https://example.com/a?b=c#d"
	case "email":
		return "someone@example.com"
	case "byte":
		return "aGVsbG8="
	case "base64url":
		return "aGVsbG8"
	}
	out := choose(m, []string{"", "text", "with \"quotes\" and \\", "дом 🏠", "line\nend"})
	if name, ok := strings.CutPrefix(s.pattern, "^#?"); ok { // the name of a type
		return "#" + strings.ReplaceAll(strings.TrimSuffix(name, "$"), `\.`, ".")
	}
	if list, ok := strings.CutPrefix(s.pattern, "^("); ok { // members of an enum, joined
		names := strings.Split(list[:strings.IndexByte(list, ')')], "|")
		return names[0] + "," + names[1]
	}
	for uint64(len([]rune(out))) < s.minLen {
		out += "x"
	}
	if s.maxLen != nil {
		if r := []rune(out); uint64(len(r)) > *s.maxLen {
			out = string(r[:*s.maxLen])
		}
	}
	return out
}
