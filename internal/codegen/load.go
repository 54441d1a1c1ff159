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

// maxDepth bounds how deep schemas may be nested, bases and members together.
const maxDepth = 200

// load reads the contract within limits.
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
	if doc.Components == nil {
		doc.Components = &openapi3.Components{}
	}
	if doc.Paths == nil {
		doc.Paths = openapi3.NewPaths()
	}
	if len(doc.Components.Schemas) == 0 && doc.Paths.Len() == 0 {
		return nil, errors.New("codegen: the contract has neither component schemas nor paths")
	}
	if err := errors.Join(checkCycles(doc, composition), checkCycles(doc, expansion)); err != nil {
		return nil, err
	}
	return doc, nil
}

// componentKey is the key of a component schema a reference points at.
func componentKey(ref string) string {
	return strings.TrimPrefix(ref, "#/components/schemas/")
}
