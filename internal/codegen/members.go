package codegen

// members writes how objects are read and written. encoding/json alone gets some
// things wrong for a contract:
//
//   - it matches member names without regard to case, so a value the validator
//     took for an unknown member would still reach a handler's struct,
//   - it writes a nil list as null where the contract wants a list, and a missing
//     member as an empty string where the contract wants null or a value,
//   - it knows nothing of the discriminator.
func (m *models) members(opts Options) ([]byte, error) {
	type object struct {
		Name     string
		Fields   []field
		Variant  *variant
		Type     field   // the member that names the type, when Variant is set
		Lists    []field // required lists
		Needed   []field // required nullable members
		Marshals bool
	}
	var objects []object
	for _, s := range m.structs {
		if s.Open {
			continue // oapi-codegen wrote exact coding for these
		}
		o := object{
			Name:     s.Name,
			Fields:   s.Fields,
			Variant:  s.Variant,
			Lists:    s.requiredContainers(),
			Needed:   s.requiredNullables(),
			Marshals: s.needsMarshal(),
		}
		if s.Variant != nil {
			o.Type, _ = s.field(s.Variant.Property)
		}
		objects = append(objects, o)
	}
	return execute(membersTemplate, map[string]any{"Package": opts.Package, "Objects": objects})
}

const membersTemplate = `package {{.Package}}

import (
	"encoding/json"
	"errors"
	"fmt"
)

// member ties a name on the wire to the field that holds the value.
type member struct {
	name  string
	field any // pointer to the field
}

// decodeMembers reads an object. Names match exactly, other than in encoding/json: what a validator takes for an unknown member must not end up in a field. Members that no field stands for are skipped, null alone leaves the object as it is.
func decodeMembers(b []byte, members []member) error {
	var object map[string]json.RawMessage
	if err := json.Unmarshal(b, &object); err != nil {
		return err
	}
	return setMembers(object, members)
}

func setMembers(object map[string]json.RawMessage, members []member) error {
	for _, m := range members {
		raw, ok := object[m.name]
		if !ok {
			continue
		}
		if err := json.Unmarshal(raw, m.field); err != nil {
			return fmt.Errorf("%s: %w", m.name, err)
		}
	}
	return nil
}

// decodeVariant is decodeMembers for a type with a discriminator. Another value of it is an error, found before any field changes; its absence is not.
func decodeVariant(b []byte, property, want string, members []member) error {
	var object map[string]json.RawMessage
	if err := json.Unmarshal(b, &object); err != nil {
		return err
	}
	if raw, ok := object[property]; ok {
		var got string
		if err := json.Unmarshal(raw, &got); err != nil {
			return fmt.Errorf("%s: %w", property, err)
		}
		if got != want {
			return fmt.Errorf("%s: found %q, want %q", property, got, want)
		}
	}
	return setMembers(object, members)
}

// setDiscriminator fills in the discriminator of a value to be written.
func setDiscriminator(field *string, property, want string) error {
	if *field != "" && *field != want {
		return fmt.Errorf("%s: is %q, must be %q or empty", property, *field, want)
	}
	*field = want
	return nil
}
{{range .Objects}}
// UnmarshalJSON reads the object; member names match exactly.
{{- if .Variant}} Another {{.Type.Wire}} than {{.Variant.Wire}} is an error.
{{- end}}
func (v *{{.Name}}) UnmarshalJSON(b []byte) error {
	return {{if .Variant}}decodeVariant(b, {{printf "%q" .Type.Wire}}, {{printf "%q" .Variant.Wire}}, {{else}}decodeMembers(b, {{end}}[]member{
		{{- range .Fields}}
		{ {{- printf "%q" .Wire}}, &v.{{.Go}}},
		{{- end}}
	})
}
{{- if .Marshals}}

// MarshalJSON writes the object
{{- if .Variant}} with its {{.Type.Wire}}{{end}}
{{- if .Lists}}{{if .Variant}},{{end}} with an empty list where a required one is nil{{end}}.
{{- if .Needed}} A required member that is neither null nor set is an error.{{end}}
func (v {{.Name}}) MarshalJSON() ([]byte, error) {
	type plain {{.Name}}
	{{- if .Variant}}
	{{- if eq .Type.Type "string"}}
	if err := setDiscriminator(&v.{{.Type.Go}}, {{printf "%q" .Type.Wire}}, {{printf "%q" .Variant.Wire}}); err != nil {
		return nil, err
	}
	{{- else}}
	var discriminator string
	if v.{{.Type.Go}} != nil {
		discriminator = *v.{{.Type.Go}}
	}
	if err := setDiscriminator(&discriminator, {{printf "%q" .Type.Wire}}, {{printf "%q" .Variant.Wire}}); err != nil {
		return nil, err
	}
	v.{{.Type.Go}} = &discriminator
	{{- end}}
	{{- end}}
	{{- range .Needed}}
	if !v.{{.Go}}.IsSpecified() {
		return nil, errors.New({{printf "%q" (printf "%s: required, but neither null nor set" .Wire)}})
	}
	{{- end}}
	{{- range .Lists}}
	if v.{{.Go}} == nil {
		v.{{.Go}} = {{.Type}}{}
	}
	{{- end}}
	return json.Marshal(plain(v))
}
{{- end}}
{{end}}`
