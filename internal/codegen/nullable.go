package codegen

import "github.com/getkin/kin-openapi/openapi3"

// plainNullables writes each choice between a component and null as the nullable reference that oapi-codegen has a
// type for. As a choice, it would get a type that holds raw JSON.
func plainNullables(doc *openapi3.T) {
	seen := make(map[*openapi3.Schema]bool)
	for _, key := range sortedKeys(doc.Components.Schemas) {
		plainNullablesIn(doc.Components.Schemas[key], seen)
	}
}

func plainNullablesIn(ref *openapi3.SchemaRef, seen map[*openapi3.Schema]bool) {
	if ref == nil || ref.Value == nil || seen[ref.Value] {
		return
	}
	s := ref.Value
	seen[s] = true
	if ref.Ref == "" && len(s.AnyOf) == 2 && s.Type == nil && s.AnyOf[0].Ref != "" && takesNullOnly(s.AnyOf[1].Value) {
		s.AllOf, s.AnyOf, s.Nullable = s.AnyOf[:1], nil, true
		s.Type = &openapi3.Types{openapi3.TypeObject}
		if to := s.AllOf[0].Value; to != nil && to.Type.Is(openapi3.TypeString) {
			s.Type = &openapi3.Types{openapi3.TypeString}
		}
	}
	for _, name := range sortedKeys(s.Properties) {
		plainNullablesIn(s.Properties[name], seen)
	}
	for _, list := range []openapi3.SchemaRefs{s.AllOf, s.OneOf, s.AnyOf, {s.Items, s.AdditionalProperties.Schema}} {
		for _, part := range list {
			plainNullablesIn(part, seen)
		}
	}
}

func takesNullOnly(s *openapi3.Schema) bool {
	return s != nil && s.Nullable && len(s.Enum) == 1 && s.Enum[0] == nil
}
