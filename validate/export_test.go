package validate

import (
	"sync"

	"github.com/getkin/kin-openapi/openapi3"
)

// SeenCodes gathers the codes that the tests produced, of both test packages.
var SeenCodes sync.Map

// Graph is the contract and its validator, shared by all tests.
var Graph = graph

// NameTypes gives the objects of a decoded body the type that they leave out where that stands for the declared one.
// kin-openapi refuses a value of a union that does not name its type, whatever the type is; with this done it has to
// agree about all the rest.
func NameTypes(s *openapi3.SchemaRef, value any) {
	if s == nil || s.Value == nil {
		return
	}
	in := s.Value
	switch v := value.(type) {
	case []any:
		for _, item := range v {
			NameTypes(in.Items, item)
		}
	case map[string]any:
		if said, ok := in.Extensions[defaultExtension].(string); ok {
			if _, there := v[in.Discriminator.PropertyName]; !there {
				v[in.Discriminator.PropertyName] = said
			}
		}
		for name, p := range in.Properties {
			NameTypes(p, v[name])
		}
		for name := range v {
			if in.Properties[name] == nil {
				NameTypes(in.AdditionalProperties.Schema, v[name])
			}
		}
	default:
		return
	}
	for _, list := range []openapi3.SchemaRefs{in.AllOf, in.OneOf, in.AnyOf} {
		for _, part := range list {
			NameTypes(part, value)
		}
	}
}

// KinPointers are the places kin-openapi's error names, by JSON Pointer; a missing member counts for its object.
func KinPointers(err error) []string {
	var out []string
	for _, e := range leaves(err) {
		path := e.JSONPointer()
		if e.SchemaField == "required" {
			path = path[:len(path)-1]
		}
		out = append(out, joinPointer(path))
	}
	return out
}

// Mutants is mutants.
var Mutants = mutants
