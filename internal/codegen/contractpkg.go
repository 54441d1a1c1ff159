package codegen

// embedded makes the package that carries the contract itself and ties the Validate methods of the models to it. Only
// who imports it links the validator.
func (m *models) embedded(opts Options) ([]byte, error) {
	return execute(embeddedTemplate, map[string]any{
		"Package": opts.Package, "Models": opts.ImportPath, "Objects": len(m.structs) > 0, "From": opts.ContractFrom,
		"File": contractFile[len("contract/"):],
	})
}

const embeddedTemplate = `// Package contract holds the contract that package {{.Package}} was made from, and ties the Validate methods there to it.
package contract

import (
	{{- if not .From}}
	_ "embed"
	{{end}}
	"github.com/getkin/kin-openapi/openapi3"
	"github.com/graphcontract/graphcontract/gen/check"
	"github.com/graphcontract/graphcontract/validate"
	models "{{.Models}}"
	{{- if .From}}
	source "{{.From}}"
	{{- end}}
)
{{if .From}}
func document() []byte { return source.Bytes() }
{{else}}
//go:embed {{.File}}
var text []byte

func document() []byte { return text }
{{end}}
var checker = check.New(document)
{{if .Objects}}
func init() { models.UseContract(checker.Check) }
{{end}}
// Bytes returns a copy of the contract, OpenAPI 3.0 as YAML.
func Bytes() []byte { return append([]byte(nil), document()...) }

// Load parses the contract. Every call gives a document of its own.
func Load() (*openapi3.T, error) { return check.Load(document()) }

// Validator checks values and exchanges against the contract. All calls give the same one.
func Validator() (*validate.Validator, error) { return checker.Validator() }
`
