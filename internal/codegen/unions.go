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
	return execute(unionsTemplate, map[string]any{"Package": opts.Package, "Unions": unions, "Types": types})
}

const unionsTemplate = `package {{.Package}}

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
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

// Value decodes what the union holds. Its type follows from {{.Property}}; a type that the contract does not list comes as *{{.Unknown}}. An empty union, a value without {{.Property}} and a member of the wrong type are errors.
func (t {{.Name}}) Value() ({{.Interface}}, error) {
	name, err := discriminator(t.union, {{printf "%q" .Property}})
	if err != nil {
		return nil, fmt.Errorf("{{.Name}}: %w", err)
	}
	var v {{.Interface}}
	switch name {
	{{- range .Variants}}
	case {{printf "%q" .Wire}}:
		v = new({{.Go}})
	{{- end}}
	default:
		v = new({{.Unknown}})
	}
	if err := json.Unmarshal(t.union, v); err != nil {
		return nil, fmt.Errorf("{{.Name}}: %s: %w", name, err)
	}
	return v, nil
}
{{if .Base}}
// Base decodes the members that all variants share, whatever the type is.
func (t {{.Name}}) Base() ({{.Base}}, error) {
	var v {{.Base}}
	if len(t.union) == 0 {
		return v, errors.New("{{.Name}}: holds no value")
	}
	if err := json.Unmarshal(t.union, &v); err != nil {
		return v, fmt.Errorf("{{.Name}}: %w", err)
	}
	return v, nil
}
{{end}}
// New{{.Name}} wraps v, with its {{.Property}} set. The union keeps a copy: later changes of v do not show in it.
func New{{.Name}}(v {{.Interface}}) ({{.Name}}, error) {
	b, err := encodeVariant(v)
	if err != nil {
		return {{.Name}}{}, fmt.Errorf("{{.Name}}: %w", err)
	}
	return {{.Name}}{union: b}, nil
}

// Discriminator is the {{.Property}} of the value, which need not be one that the contract lists.
func (t {{.Name}}) Discriminator() (string, error) {
	name, err := discriminator(t.union, {{printf "%q" .Property}})
	if err != nil {
		return "", fmt.Errorf("{{.Name}}: %w", err)
	}
	return name, nil
}

// IsZero reports whether the union holds no value.
func (t {{.Name}}) IsZero() bool { return len(t.union) == 0 }

// MarshalJSON writes the value as it was read, unknown members included. A union without a value is an error.
func (t {{.Name}}) MarshalJSON() ([]byte, error) {
	if len(t.union) == 0 {
		return nil, errors.New("{{.Name}}: holds no value")
	}
	return t.union, nil
}

// UnmarshalJSON keeps the value as it is; Value decodes it. null leaves the union as it was.
func (t *{{.Name}}) UnmarshalJSON(b []byte) error {
	raw, err := objectCopy(b)
	if err != nil {
		return fmt.Errorf("{{.Name}}: %w", err)
	}
	if raw != nil {
		t.union = raw
	}
	return nil
}

// {{.Unknown}} is a value of a type that the contract does not list. It survives a round trip without loss.
type {{.Unknown}} struct {
	Type string          // {{.Property}} of the value
	Raw  json.RawMessage // the whole value, a JSON object with that {{.Property}}
}

func (*{{.Unknown}}) is{{.Interface}}() {}

// DiscriminatorValue is the {{.Property}} of the value.
func (v *{{.Unknown}}) DiscriminatorValue() string { return v.Type }

// MarshalJSON writes Raw. It is an error if Raw is of another type than Type says.
func (v {{.Unknown}}) MarshalJSON() ([]byte, error) {
	name, err := discriminator(v.Raw, {{printf "%q" .Property}})
	if err != nil {
		return nil, fmt.Errorf("{{.Unknown}}: %w", err)
	}
	if name != v.Type {
		return nil, fmt.Errorf("{{.Unknown}}: Type is %q, but Raw says %q", v.Type, name)
	}
	return v.Raw, nil
}

// UnmarshalJSON keeps any object that has {{.Property}}.
func (v *{{.Unknown}}) UnmarshalJSON(b []byte) error {
	raw, err := objectCopy(b)
	if err != nil {
		return fmt.Errorf("{{.Unknown}}: %w", err)
	}
	if raw == nil {
		return nil
	}
	name, err := discriminator(raw, {{printf "%q" .Property}})
	if err != nil {
		return fmt.Errorf("{{.Unknown}}: %w", err)
	}
	v.Type, v.Raw = name, raw
	return nil
}
{{end}}
{{range .Types}}
// DiscriminatorValue is "{{.Wire}}".
func (*{{.Go}}) DiscriminatorValue() string { return {{printf "%q" .Wire}} }
{{$go := .Go}}
{{- range .Unions}}
func (*{{$go}}) is{{.Interface}}() {}
{{end}}
{{- end}}
{{if .Unions}}
// discriminator reads the discriminator of a JSON object. To have none is an error.
func discriminator(b []byte, property string) (string, error) {
	if len(b) == 0 {
		return "", errors.New("holds no value")
	}
	var name string
	if err := decodeMembers(b, []member{ {property, &name} }); err != nil {
		return "", err
	}
	if name == "" {
		return "", fmt.Errorf("the value has no %s", property)
	}
	return name, nil
}

// encodeVariant writes a variant, which must not be nil, not even inside the interface.
func encodeVariant(v any) (json.RawMessage, error) {
	b, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	if bytes.Equal(b, []byte("null")) {
		return nil, fmt.Errorf("no value in %T", v)
	}
	return b, nil
}

// objectCopy copies a JSON object; null gives nil.
func objectCopy(b []byte) (json.RawMessage, error) {
	b = bytes.TrimSpace(b)
	switch {
	case bytes.Equal(b, []byte("null")):
		return nil, nil
	case len(b) == 0 || b[0] != '{':
		return nil, errors.New("want a JSON object")
	}
	return bytes.Clone(b), nil
}
{{end}}`
