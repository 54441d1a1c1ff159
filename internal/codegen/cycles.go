package codegen

import (
	"errors"
	"fmt"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// edges lists the schemas that a schema cannot be made into Go without.
type edges func(*openapi3.Schema) openapi3.SchemaRefs

// composition follows how schemas are put together: no type can be a part of
// itself, be it as a base or as a variant.
func composition(s *openapi3.Schema) openapi3.SchemaRefs {
	var out openapi3.SchemaRefs
	return append(append(append(out, s.AllOf...), s.OneOf...), s.AnyOf...)
}

// expansion follows how oapi-codegen writes schemas out: a reference is a name and
// ends the matter, but the parts of an allOf are merged, members and all.
func expansion(s *openapi3.Schema) openapi3.SchemaRefs {
	out := append(openapi3.SchemaRefs(nil), s.AllOf...)
	below := append(append(openapi3.SchemaRefs{s.Items, s.AdditionalProperties.Schema}, s.OneOf...), s.AnyOf...)
	for _, name := range sortedKeys(s.Properties) {
		below = append(below, s.Properties[name])
	}
	for _, ref := range below {
		if ref != nil && ref.Ref == "" && !isWrappedReference(ref.Value) {
			out = append(out, ref)
		}
	}
	return out
}

// isWrappedReference reports whether a schema only adds words to a reference.
func isWrappedReference(s *openapi3.Schema) bool {
	return s != nil && len(s.AllOf) == 1 && s.AllOf[0].Ref != "" && len(s.Properties) == 0
}

// checkCycles refuses schemas that lead back to themselves. oapi-codegen follows
// them by recursion, and a stack overflow cannot be recovered from.
func checkCycles(doc *openapi3.T, next edges) error {
	const (
		open = 1 + iota
		done
	)
	state := make(map[*openapi3.Schema]int)
	var visit func(trail []string, s *openapi3.Schema) error
	visit = func(trail []string, s *openapi3.Schema) error {
		switch state[s] {
		case open:
			return fmt.Errorf("codegen: schema is made of itself: %s", strings.Join(trail, " -> "))
		case done:
			return nil
		}
		if len(trail) > maxDepth {
			return fmt.Errorf("codegen: schemas are nested more than %d deep below %s", maxDepth, trail[0])
		}
		state[s] = open
		for _, part := range next(s) {
			if part == nil || part.Value == nil {
				continue
			}
			name := "…"
			if part.Ref != "" {
				name = componentKey(part.Ref)
			}
			if err := visit(append(trail[:len(trail):len(trail)], name), part.Value); err != nil {
				return err
			}
		}
		state[s] = done
		return nil
	}
	var errs []error
	for _, key := range sortedKeys(doc.Components.Schemas) {
		if ref := doc.Components.Schemas[key]; ref != nil && ref.Value != nil {
			errs = append(errs, visit([]string{key}, ref.Value))
		}
	}
	return errors.Join(errs...)
}
