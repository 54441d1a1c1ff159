package sample

import (
	"maps"
	"slices"
	"strconv"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

// A Member is what a schema says about a member of an object.
type Member struct {
	Schemas   []*openapi3.SchemaRef
	Types     []string
	Format    string
	Nullable  bool
	ReadOnly  bool
	WriteOnly bool
	Required  bool
	Navigates bool // it is given only on request
	Default   any  // as package jsondoc holds values, nil for none
}

// Is reports whether values of the member can be of a JSON type.
func (m Member) Is(t string) bool { return slices.Contains(m.Types, t) }

// Members are the members of the objects that a schema describes, those of all alternatives together.
func Members(ref *openapi3.SchemaRef) map[string]Member {
	out := map[string]Member{}
	collect(shapeOf(ref), out, 0)
	return out
}

func collect(s *shape, out map[string]Member, depth int) {
	for _, name := range slices.Sorted(maps.Keys(s.props)) {
		if _, there := out[name]; there {
			continue
		}
		sub := shapeOf(s.props[name]...)
		m := Member{
			Schemas: s.props[name], Types: sub.types, Format: sub.format, Nullable: sub.nullable, ReadOnly: sub.readOnly, WriteOnly: sub.writeOnly,
			Navigates: sub.navigates, Required: slices.Contains(s.required, name),
		}
		for _, part := range sub.parts {
			if m.Default == nil && part.Default != nil {
				if v, err := plain(part.Default); err == nil {
					m.Default = v
				}
			}
		}
		out[name] = m
	}
	if depth > 2 {
		return
	}
	for _, c := range s.choices {
		for _, option := range c.options {
			collect(shapeOf(option), out, depth+1)
		}
	}
}

// Names are the components that a schema takes part in: its own, those of its allOf, and its alternatives.
func Names(ref *openapi3.SchemaRef) []string { return names(shapeOf(ref), 0) }

func names(s *shape, depth int) []string {
	out := slices.Clone(s.names)
	for _, c := range s.choices {
		for _, option := range c.options {
			if depth < 2 {
				out = append(out, names(shapeOf(option), depth+1)...)
			}
		}
	}
	return out
}

// Extension returns an extension of a schema or of a part of its allOf.
func Extension(ref *openapi3.SchemaRef, name string) any {
	s := shapeOf(ref)
	for _, c := range s.choices {
		for _, option := range c.options {
			s.parts = append(s.parts, shapeOf(option).parts...)
		}
	}
	for _, part := range s.parts {
		if v, ok := part.Extensions[name]; ok {
			return v
		}
	}
	return nil
}

// IsObject reports whether a schema describes objects.
func IsObject(ref *openapi3.SchemaRef) bool {
	s := shapeOf(ref)
	if s.is(openapi3.TypeObject) {
		return true
	}
	for _, c := range s.choices {
		for _, option := range c.options {
			if option != nil && shapeOf(option).is(openapi3.TypeObject) {
				return true
			}
		}
	}
	return len(s.types) == 0 && len(s.choices) == 0
}

// Items is the schema of the items of an array, or nil for anything else.
func Items(ref *openapi3.SchemaRef) *openapi3.SchemaRef {
	s := shapeOf(ref)
	if !s.is(openapi3.TypeArray) || len(s.items) == 0 {
		return nil
	}
	return s.items[0]
}

// Lists returns the members of an object schema that are arrays of objects, by name in order, with their items.
func Lists(ref *openapi3.SchemaRef) (out []string, items map[string]*openapi3.SchemaRef) {
	s := shapeOf(ref)
	items = map[string]*openapi3.SchemaRef{}
	for _, name := range slices.Sorted(maps.Keys(s.props)) {
		for _, p := range s.props[name] {
			if item := Items(p); item != nil && IsObject(item) {
				out, items[name] = append(out, name), item
				break
			}
		}
	}
	return out, items
}

// Plain turns a value as encoding/json reads it, such as an example of a document, into one of package jsondoc.
func Plain(v any) (any, error) { return plain(v) }

// WithoutAt returns a value without the member that a JSON Pointer leads to, and whether it was there. What is no
// member of an object stays.
func WithoutAt(v any, pointer []string) (any, bool) {
	if len(pointer) == 0 {
		return v, false
	}
	switch v := v.(type) {
	case jsondoc.Object:
		sub, ok := v.Get(pointer[0])
		if !ok {
			return v, false
		}
		if len(pointer) == 1 {
			return v.Without(pointer[0]), true
		}
		changed, ok := WithoutAt(sub, pointer[1:])
		if !ok {
			return v, false
		}
		return v.With(pointer[0], changed), true
	case jsondoc.Array:
		for i := range v {
			if len(pointer) > 1 && pointer[0] == index(i) {
				changed, ok := WithoutAt(v[i], pointer[1:])
				if !ok {
					return v, false
				}
				out := slices.Clone(v)
				out[i] = changed
				return out, true
			}
		}
	}
	return v, false
}

func index(i int) string { return strconv.Itoa(i) }
