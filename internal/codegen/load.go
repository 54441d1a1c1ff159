package codegen

import (
	"errors"
	"fmt"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// maxSpecSize bounds the contract. The whole of the committed contract is well
// below a tenth of it; more is a mistake or an attack.
const maxSpecSize = 32 << 20

// load reads a fresh copy of the contract: oapi-codegen writes into the document
// it is given, so no two steps share one.
func load(spec []byte) (*openapi3.T, error) {
	if len(spec) > maxSpecSize {
		return nil, fmt.Errorf("codegen: the contract has %d bytes, more than the limit of %d", len(spec), maxSpecSize)
	}
	loader := openapi3.NewLoader()
	loader.IsExternalRefsAllowed = false
	// Origins carry the order of the paths, which is the order of the routes.
	loader.IncludeOrigin = true
	doc, err := loader.LoadFromData(spec)
	if err != nil {
		return nil, fmt.Errorf("codegen: load the contract: %w", err)
	}
	if !strings.HasPrefix(doc.OpenAPI, "3.0.") {
		return nil, fmt.Errorf("codegen: the contract says openapi %q; only 3.0 is supported", doc.OpenAPI)
	}
	if doc.Components == nil || len(doc.Components.Schemas) == 0 {
		return nil, errors.New("codegen: the contract has no component schemas")
	}
	return doc, checkCycles(doc)
}

// checkCycles refuses schemas that are composed of themselves. oapi-codegen merges
// allOf by recursion, and a stack overflow cannot be recovered from.
func checkCycles(doc *openapi3.T) error {
	const (
		open = 1 + iota
		done
	)
	state := make(map[*openapi3.Schema]int)
	var visit func(trail []string, s *openapi3.Schema) error
	visit = func(trail []string, s *openapi3.Schema) error {
		switch state[s] {
		case open:
			return fmt.Errorf("codegen: schema is composed of itself: %s", strings.Join(trail, " -> "))
		case done:
			return nil
		}
		state[s] = open
		for _, list := range []openapi3.SchemaRefs{s.AllOf, s.OneOf, s.AnyOf} {
			for _, part := range list {
				if part == nil || part.Value == nil {
					continue
				}
				next := trail
				if part.Ref != "" {
					next = append(trail[:len(trail):len(trail)], componentKey(part.Ref))
				}
				if err := visit(next, part.Value); err != nil {
					return err
				}
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

// componentKey is the key of a component schema a reference points at.
func componentKey(ref string) string {
	return strings.TrimPrefix(ref, "#/components/schemas/")
}
