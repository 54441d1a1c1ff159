package codegen

// members writes how objects are read and written, and how they are held against the contract. The work is done by the
// package wire, which all generated packages share.
func (m *models) members(opts Options) ([]byte, error) {
	type object struct {
		Name, Key string
		Coded     bool // reads and writes itself; unions have that from wire.Union
		Request   bool // goes in requests only
	}
	var objects []object
	for _, s := range m.structs {
		if !s.Loose {
			objects = append(objects, object{s.Name, m.contract.keys[s.Name], true, m.contract.requests[s.Name]})
		}
	}
	for _, u := range m.contract.unions {
		objects = append(objects, object{u.Name, m.contract.keys[u.Name], false, m.contract.requests[u.Name]})
	}
	return execute(membersTemplate, map[string]any{"Package": opts.Package, "Runtime": wirePackage, "Objects": objects})
}

const membersTemplate = `package {{.Package}}

import "{{.Runtime}}"
{{if .Objects}}
// contract is what Validate holds values against.
var contract wire.Contract

// UseContract sets what the Validate methods of this package hold values against. To import the package contract below this one does it.
func UseContract(check wire.Check) { contract.Use(check) }
{{end}}
{{- range .Objects}}
{{- if .Coded}}
func (v *{{.Name}}) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v {{.Name}}) MarshalJSON() ([]byte, error) { return wire.Marshal(&v) }
{{- end}}

// Validate holds v against the contract{{if .Request}}, in a request{{end}}.
func (v {{.Name}}) Validate(as ...wire.Direction) error { return contract.Validate{{if .Request}}Request{{end}}(v, {{printf "%q" .Key}}, as) }
{{end}}`
