package codegen

import (
	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/internal/ornull"
)

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
	if other := ornull.Other(s); ref.Ref == "" && s.Type == nil && len(s.AllOf) == 0 && other != nil && other.Ref != "" {
		s.AllOf, s.AnyOf, s.OneOf, s.Nullable = openapi3.SchemaRefs{other}, nil, nil, true
		s.Type = &openapi3.Types{openapi3.TypeObject}
		if to := other.Value; to != nil && to.Type.Is(openapi3.TypeString) {
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
