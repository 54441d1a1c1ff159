package codegen

// unions writes a sealed interface for every polymorphic type, so that a type
// switch over Value covers what the contract lists and keeps what it does not.
func (m *models) unions(opts Options) ([]byte, error) {
	type typ struct {
		Go, Wire string
		Unions   []union
	}
	type unionWithBase struct {
		union
		Base string // model of what all variants share; empty when there is none
	}
	var types []*typ
	byName := make(map[string]*typ)
	var unions []unionWithBase
	for _, u := range m.contract.unions {
		ub := unionWithBase{union: u}
		if s := m.byName[u.Stem]; s != nil && s.Variant == nil { // of any type
			ub.Base = u.Stem
		}
		unions = append(unions, ub)
		for _, v := range u.Variants {
			t := byName[v.Go]
			if t == nil {
				t = &typ{Go: v.Go, Wire: v.Wire}
				byName[v.Go] = t
				types = append(types, t)
			}
			t.Unions = append(t.Unions, u)
		}
	}
	return execute(unionsTemplate, map[string]any{"Package": opts.Package, "Runtime": wirePackage, "Unions": unions, "Types": types})
}

const unionsTemplate = `package {{.Package}}

import (
	"encoding/json"
	"fmt"

	"{{.Runtime}}"
)
{{range $u := .Unions}}
// {{.Interface}} is what {{.Name}} holds: a pointer to one of
//
{{- range .Variants}}
//   - [{{.Go}}]
{{- end}}
//   - [{{.Unknown}}], for a type the contract does not list
//
// The set is sealed: no type outside this package can join it.
type {{.Interface}} interface {
	// DiscriminatorValue is the {{.Property}} of the value on the wire.
	DiscriminatorValue() string
	is{{.Interface}}()
}

// Value decodes what the union holds. Its type follows from {{.Property}}; a type that the contract does not list comes as *{{.Unknown}}. A value without {{.Property}} is {{with .DefaultGo}}a *{{.}}{{else}}an error{{end}}.
func (t {{.Name}}) Value() ({{.Interface}}, error) {
	v, err := wire.Value{{if .Default}}Or{{end}}(t.Union, {{printf "%q" .Property}}, {{if .Default}}{{printf "%q" .Default}}, {{end}}func(name string) {{.Interface}} {
		switch name {
		{{- range .Variants}}
		case {{printf "%q" .Wire}}:
			return new({{.Go}})
		{{- end}}
		}
		return new({{.Unknown}})
	})
	if err != nil {
		return nil, fmt.Errorf("{{.Name}}: %w", err)
	}
	return v, nil
}
{{if .Base}}
// Base decodes the members that all variants share, whatever the type is.
func (t {{.Name}}) Base() (v {{.Base}}, err error) { return v, t.Decode(&v) }
{{end}}
// New{{.Name}} wraps v, with its {{.Property}} set. The union keeps a copy.
func New{{.Name}}(v {{.Interface}}) ({{.Name}}, error) {
	u, err := wire.Wrap(v)
	if err != nil {
		return {{.Name}}{}, fmt.Errorf("{{.Name}}: %w", err)
	}
	return {{.Name}}{u}, nil
}

// Discriminator is the {{.Property}} of the value, which need not be one that the contract lists.
{{- if .Default}} A value without the member is of the type {{.Default}}.
func (t {{.Name}}) Discriminator() (string, error) { return t.NameOr({{printf "%q" .Property}}, {{printf "%q" .Default}}) }
{{- else}}
func (t {{.Name}}) Discriminator() (string, error) { return t.NameIn({{printf "%q" .Property}}) }
{{- end}}

// {{.Unknown}} is a value of a type that the contract does not list. It survives a round trip without loss.
type {{.Unknown}} struct {
	Type string          // {{.Property}} of the value
	Raw  json.RawMessage // the whole value, a JSON object with that {{.Property}}
}

func (*{{.Unknown}}) is{{.Interface}}() {}

// DiscriminatorValue is the {{.Property}} of the value.
func (v *{{.Unknown}}) DiscriminatorValue() string { return v.Type }

// MarshalJSON writes Raw. It is an error if Raw is of another type than Type says.
func (v {{.Unknown}}) MarshalJSON() ([]byte, error) { return wire.WriteUnknown(v.Raw, {{printf "%q" .Property}}, v.Type) }

// UnmarshalJSON keeps any object that has {{.Property}}.
func (v *{{.Unknown}}) UnmarshalJSON(b []byte) error {
	name, raw, err := wire.ReadUnknown(b, {{printf "%q" .Property}})
	if raw != nil {
		v.Type, v.Raw = name, raw
	}
	return err
}
{{end}}
{{range .Types}}
// DiscriminatorValue is "{{.Wire}}".
func (*{{.Go}}) DiscriminatorValue() string { return {{printf "%q" .Wire}} }
{{$go := .Go}}
{{- range .Unions}}
func (*{{$go}}) is{{.Interface}}() {}
{{end}}
{{- end}}`
