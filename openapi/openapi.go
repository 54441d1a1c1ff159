// Package openapi holds the contract: the OpenAPI 3.0.3 description of the two areas of Microsoft Graph beta that
// graphcontract covers completely, authentication method policies and partner security.
//
// The document is compiled from the reference pages and the overlay beside it (package compile below this one) and
// committed; this package only embeds both and loads the document, so importing it links no compiler.
package openapi

import (
	_ "embed"
	"fmt"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/openapi/internal/decode"
)

//go:embed graph.yaml
var document []byte

// Bytes returns a copy of the embedded contract, YAML in UTF-8.
func Bytes() []byte { return append([]byte(nil), document...) }

//go:embed overlay.yaml
var overlay []byte

// Overlay returns a copy of the overlay that the contract is compiled with, an OpenAPI Overlay 1.0 document in YAML. It
// addresses the reading of the pages and not the finished contract.
func Overlay() []byte { return append([]byte(nil), overlay...) }

// compact is the same document in JSON, which takes a small part of the time to read.
//
//go:generate go run ./internal/cmd/tojson graph.yaml graph.json
//go:embed graph.json
var compact string

// Load parses the embedded contract. Every call gives a document of its own, which the caller may change. That the
// document is valid, examples included, is what the tests of this package hold, and not checked again.
func Load() (*openapi3.T, error) {
	doc, err := decode.Document(compact)
	if err != nil {
		return nil, fmt.Errorf("load the embedded contract: %w", err)
	}
	return doc, nil
}
