package model

import (
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/internal/ornull"
)

const refPrefix = "#/components/schemas/"

// Builder turns schemas of one document into types. It is not safe for concurrent use; the types are.
type Builder struct {
	schemas openapi3.Schemas
	types   map[string]*Type // by component name
	enums   map[string]*EnumType
}

// NewBuilder returns a Builder for the component schemas of doc.
func NewBuilder(doc *openapi3.T) *Builder {
	b := &Builder{types: map[string]*Type{}, enums: map[string]*EnumType{}}
	if doc.Components != nil {
		b.schemas = doc.Components.Schemas
	}
	return b
}

// Type returns the type a schema stands for, or nil when it describes no object.
// A reference, a reference wrapped in allOf to carry a description, and a union of derived types all count.
func (b *Builder) Type(ref *openapi3.SchemaRef) *Type {
	if ref == nil || ref.Value == nil {
		return nil
	}
	if name, ok := strings.CutPrefix(ref.Ref, refPrefix); ok {
		return b.component(name, ref.Value)
	}
	s := ref.Value
	if len(s.AllOf) == 1 && len(s.Properties) == 0 {
		return b.Type(s.AllOf[0])
	}
	if len(s.OneOf) > 0 {
		return b.union("", s)
	}
	if len(s.Properties) == 0 && len(s.AllOf) == 0 {
		return nil
	}
	t := &Type{}
	b.fill(t, s)
	return t
}

func (b *Builder) component(name string, s *openapi3.Schema) *Type {
	if t, ok := b.types[name]; ok {
		return t
	}
	if len(s.OneOf) > 0 {
		return b.union(name, s)
	}
	if !s.Type.Is(openapi3.TypeObject) && len(s.AllOf) == 0 && len(s.Properties) == 0 {
		return nil
	}
	t := &Type{Name: name}
	b.types[name] = t // before its properties: a type may refer to itself
	b.fill(t, s)
	return t
}

// fill reads the parts of an allOf, and the properties beside it, into t.
func (b *Builder) fill(t *Type, s *openapi3.Schema) {
	for _, part := range s.AllOf {
		if part.Ref != "" && t.Base == nil {
			t.Base = b.Type(part)
			continue
		}
		if part.Value != nil {
			b.fill(t, part.Value)
		}
	}
	for _, name := range sortedNames(s.Properties) {
		if strings.Contains(name, "@") {
			continue
		}
		t.Properties = append(t.Properties, b.property(name, s.Properties[name]))
	}
}

// union makes the type for "one of these derived types": it has the properties of their common base and
// knows all of them. The members are found through the base's name, so a member that stands for the base
// itself is known by that.
func (b *Builder) union(name string, s *openapi3.Schema) *Type {
	t := &Type{Derived: map[string]*Type{}}
	if name != "" {
		b.types[name] = t
	}
	members := make([]*Type, 0, len(s.OneOf))
	for _, ref := range s.OneOf {
		if m := b.Type(ref); m != nil {
			members = append(members, m)
		}
	}
	t.Base = commonBase(members)
	if t.Base != nil {
		t.Name = t.Base.Name
	}
	for i, m := range members {
		t.Derived[typeName(s.OneOf[i], m)] = m
	}
	return t
}

// commonBase returns the nearest type that all of types derive from.
func commonBase(types []*Type) *Type {
	if len(types) == 0 {
		return nil
	}
	for c := types[0].Base; c != nil; c = c.Base {
		if !slices.ContainsFunc(types, func(t *Type) bool { return !t.derivesFrom(c) }) {
			return c
		}
	}
	return nil
}

func (t *Type) derivesFrom(base *Type) bool {
	for ; t != nil; t = t.Base {
		if t == base {
			return true
		}
	}
	return false
}

// typeName is the name that instances of a union's member carry: what its @odata.type is bound to, or the
// name of its component.
func typeName(ref *openapi3.SchemaRef, t *Type) string {
	if name := boundName(ref.Value, 0); name != "" {
		return name
	}
	return t.Name
}

func boundName(s *openapi3.Schema, depth int) string {
	if s == nil || depth > 16 {
		return ""
	}
	if p := s.Properties[TypeMember]; p != nil && p.Value != nil && len(p.Value.Enum) > 0 {
		if name, ok := p.Value.Enum[0].(string); ok {
			return strings.TrimPrefix(name, "#")
		}
	}
	for _, part := range slices.Backward(s.AllOf) {
		if name := boundName(part.Value, depth+1); name != "" {
			return name
		}
	}
	return ""
}

func (b *Builder) property(name string, ref *openapi3.SchemaRef) *Property {
	p := &Property{Name: name}
	if ref.Value == nil {
		return p
	}
	p.Nullable = ref.Value.Nullable || ornull.Other(ref.Value) != nil
	if ref.Value.Type.Is(openapi3.TypeArray) {
		p.Collection = true
		ref = ref.Value.Items
		if ref == nil || ref.Value == nil {
			return p
		}
	}
	p.Kind, p.Type, p.Enum = b.kind(ref)
	p.Integer = unwrapped(ref).Value.Type.Is(openapi3.TypeInteger)
	return p
}

func (b *Builder) kind(ref *openapi3.SchemaRef) (Kind, *Type, *EnumType) {
	ref = unwrapped(ref)
	s := ref.Value
	switch {
	case s.Type.Is(openapi3.TypeBoolean):
		return Bool, nil, nil
	case s.Type.Is(openapi3.TypeInteger), s.Type.Is(openapi3.TypeNumber):
		return Number, nil, nil
	case s.Type.Is(openapi3.TypeString) && len(s.Enum) > 0:
		return Enum, nil, b.enum(ref)
	case s.Type.Is(openapi3.TypeString) && s.Format == "date-time":
		return DateTime, nil, nil
	case s.Type.Is(openapi3.TypeString) && s.Format == "uuid":
		return GUID, nil, nil
	case s.Type.Is(openapi3.TypeString), allStrings(s.AnyOf):
		return String, nil, nil
	}
	if t := b.Type(ref); t != nil {
		return Complex, t, nil
	}
	return Other, nil, nil
}

// allStrings reports whether schemas are alternatives of strings, as for an enumeration whose members can be
// combined.
func allStrings(schemas openapi3.SchemaRefs) bool {
	for _, s := range schemas {
		if s.Value == nil || !s.Value.Type.Is(openapi3.TypeString) {
			return false
		}
	}
	return len(schemas) > 0
}

// unwrapped follows an allOf that only adds a description or nullability to one reference, and a choice between one
// reference and null.
func unwrapped(ref *openapi3.SchemaRef) *openapi3.SchemaRef {
	for range 16 {
		s := ref.Value
		other := ornull.Other(s)
		switch {
		case ref.Ref == "" && other != nil && other.Ref != "" && other.Value != nil:
			ref = other
		case ref.Ref != "" || len(s.AllOf) != 1 || len(s.Properties) > 0 || s.AllOf[0].Value == nil:
			return ref
		default:
			ref = s.AllOf[0]
		}
	}
	return ref
}

func sortedNames(s openapi3.Schemas) []string {
	names := make([]string, 0, len(s))
	for name := range s {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
