package sample

import (
	"maps"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// navigation marks a member that an answer holds only when it is asked for.
const navigation = "x-ms-navigationProperty"

// A shape is what a schema and the parts of its allOf say together.
type shape struct {
	names    []string // of the components, the outermost first
	types    []string // nil for any
	nullable bool     // every part allows null
	parts    []*openapi3.Schema

	props     map[string][]*openapi3.SchemaRef
	required  []string
	items     []*openapi3.SchemaRef
	choices   []choice
	examples  []any
	enum      []any
	hasEnum   bool
	format    string
	readOnly  bool
	writeOnly bool
	navigates bool
}

// choice is a oneOf or an anyOf.
type choice struct {
	options       openapi3.SchemaRefs
	discriminator *openapi3.Discriminator
}

const refPrefix = "#/components/schemas/"

// ComponentOf is the name of the component that a reference leads to, or "".
func ComponentOf(ref *openapi3.SchemaRef) string {
	if ref == nil {
		return ""
	}
	name, _ := strings.CutPrefix(ref.Ref, refPrefix)
	if name == ref.Ref {
		return ""
	}
	return name
}

// maxParts bounds how many schemas are taken together: a document can lead back to itself.
const maxParts = 200

func shapeOf(refs ...*openapi3.SchemaRef) *shape {
	s := &shape{nullable: true, props: map[string][]*openapi3.SchemaRef{}}
	for _, ref := range refs {
		s.add(ref)
		s.nullable = s.nullable && nullable(ref, 0)
	}
	slices.Sort(s.required)
	s.required = slices.Compact(s.required)
	if s.types == nil {
		s.guessType()
	}
	return s
}

func (s *shape) add(ref *openapi3.SchemaRef) {
	if ref == nil || ref.Value == nil || len(s.parts) >= maxParts {
		return
	}
	if name := ComponentOf(ref); name != "" {
		s.names = append(s.names, name)
	}
	in := ref.Value
	if slices.Contains(s.parts, in) {
		return
	}
	s.parts = append(s.parts, in)
	s.addType(in)
	s.required = append(s.required, in.Required...)
	for _, name := range slices.Sorted(maps.Keys(in.Properties)) {
		s.props[name] = append(s.props[name], in.Properties[name])
	}
	if in.Items != nil {
		s.items = append(s.items, in.Items)
	}
	if len(in.OneOf) > 0 {
		s.choices = append(s.choices, choice{in.OneOf, in.Discriminator})
	}
	if len(in.AnyOf) > 0 {
		s.choices = append(s.choices, choice{in.AnyOf, in.Discriminator})
	}
	if in.Example != nil {
		s.examples = append(s.examples, in.Example)
	}
	s.examples = append(s.examples, in.Examples...)
	if in.Const != nil {
		s.limit([]any{in.Const})
	}
	if len(in.Enum) > 0 {
		s.limit(in.Enum)
	}
	if in.Format != "" && s.format == "" {
		s.format = in.Format
	}
	s.readOnly = s.readOnly || in.ReadOnly
	s.writeOnly = s.writeOnly || in.WriteOnly
	if yes, ok := in.Extensions[navigation].(bool); ok && yes {
		s.navigates = true
	}
	for _, part := range in.AllOf {
		s.add(part)
	}
}

// nullable reports whether a schema allows null. What stands beside an allOf decides, as package validate has it.
func nullable(ref *openapi3.SchemaRef, depth int) bool {
	if ref == nil || ref.Value == nil || depth > maxDepth {
		return false
	}
	in := ref.Value
	types := in.Type.Slice()
	if in.Nullable || slices.Contains(types, openapi3.TypeNull) {
		return true
	}
	if len(types) > 0 || in.Enum != nil || in.Const != nil {
		return false
	}
	for _, part := range in.AllOf {
		if !nullable(part, depth+1) {
			return false
		}
	}
	for _, options := range []openapi3.SchemaRefs{in.OneOf, in.AnyOf} {
		if len(options) > 0 && !slices.ContainsFunc(options, func(o *openapi3.SchemaRef) bool { return nullable(o, depth+1) }) {
			return false
		}
	}
	return len(in.AllOf)+len(in.OneOf)+len(in.AnyOf) > 0
}

// addType keeps the types that all parts allow.
func (s *shape) addType(in *openapi3.Schema) {
	types := slices.DeleteFunc(slices.Clone(in.Type.Slice()), func(t string) bool { return t == openapi3.TypeNull })
	if len(types) == 0 {
		return
	}
	if s.types == nil {
		s.types = types
		return
	}
	s.types = slices.DeleteFunc(s.types, func(t string) bool {
		return !slices.Contains(types, t) && (t != openapi3.TypeNumber || !slices.Contains(types, openapi3.TypeInteger))
	})
	if len(s.types) == 1 && s.types[0] == openapi3.TypeNumber && slices.Contains(types, openapi3.TypeInteger) {
		s.types = []string{openapi3.TypeInteger}
	}
}

// limit keeps the values that all enums allow. Values are compared as they print.
func (s *shape) limit(values []any) {
	if !s.hasEnum {
		s.enum, s.hasEnum = slices.Clone(values), true
		return
	}
	s.enum = slices.DeleteFunc(s.enum, func(v any) bool {
		return !slices.ContainsFunc(values, func(o any) bool { return sameText(v, o) })
	})
}

// guessType names the type of a schema that does not tell it.
func (s *shape) guessType() {
	for _, in := range s.parts {
		switch {
		case len(in.Properties) > 0 || len(in.Required) > 0 || in.MinProps > 0 || in.AdditionalProperties.Schema != nil:
			s.types = []string{openapi3.TypeObject}
		case in.Items != nil || in.MinItems > 0:
			s.types = []string{openapi3.TypeArray}
		case in.Pattern != "" || in.MinLength > 0 || in.MaxLength != nil:
			s.types = []string{openapi3.TypeString}
		case in.Min != nil || in.Max != nil || in.MultipleOf != nil:
			s.types = []string{openapi3.TypeNumber}
		default:
			continue
		}
		return
	}
}

// is reports whether a type is allowed.
func (s *shape) is(t string) bool { return slices.Contains(s.types, t) }

// closed reports whether members that are not declared are forbidden.
func (s *shape) closed() bool {
	return slices.ContainsFunc(s.parts, func(in *openapi3.Schema) bool {
		return in.AdditionalProperties.Has != nil && !*in.AdditionalProperties.Has
	})
}

// additional is the schema of members that are not declared, or nil.
func (s *shape) additional() *openapi3.SchemaRef {
	for _, in := range s.parts {
		if in.AdditionalProperties.Schema != nil {
			return in.AdditionalProperties.Schema
		}
	}
	return nil
}
