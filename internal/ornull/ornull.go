// Package ornull reads the choice by which a schema allows null beside a reference. A reference cannot say nullable, so
// documents write "this, or null":
//
//	anyOf: [{$ref: …}, {type: string, nullable: true, enum: [null]}]   # OpenAPI 3.0
//	anyOf: [{$ref: …}, {type: 'null'}]                                 # OpenAPI 3.1
package ornull

import (
	"slices"

	"github.com/getkin/kin-openapi/openapi3"
)

// IsNull reports whether a schema takes null and nothing else, by its type or by its enum.
func IsNull(s *openapi3.Schema) bool {
	if s == nil {
		return false
	}
	isValue := func(v any) bool { return v != nil }
	return s.Type.Is(openapi3.TypeNull) ||
		(s.Nullable || s.Type.IncludesNull()) && len(s.Enum) > 0 && !slices.ContainsFunc(s.Enum, isValue)
}

// Other returns the alternative for what is not null. It is nil if the schema is no choice between null and one other
// alternative, by anyOf or by oneOf.
func Other(s *openapi3.Schema) *openapi3.SchemaRef {
	if s == nil {
		return nil
	}
	among := s.AnyOf
	if len(among) == 0 {
		among = s.OneOf
	} else if len(s.OneOf) > 0 {
		return nil
	}
	isNull := func(r *openapi3.SchemaRef) bool { return r != nil && IsNull(r.Value) }
	null := slices.IndexFunc(among, isNull)
	if len(among) != 2 || null < 0 || isNull(among[1-null]) {
		return nil
	}
	return among[1-null]
}
