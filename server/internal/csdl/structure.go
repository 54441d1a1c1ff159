package csdl

import (
	"maps"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// writer turns the schemas of one contract into elements.
type writer struct{ all openapi3.Schemas }

// hasKey reports whether a type or one of its bases has a key, which makes it an entity type.
func (w *writer) hasKey(name string) bool {
	for range 32 { // no type has that many bases
		s := w.all[name]
		if s == nil || s.Value == nil {
			return false
		}
		if len(keyOf(s.Value)) > 0 {
			return true
		}
		name = viewOf(s.Value).base
	}
	return false
}

func keyOf(s *openapi3.Schema) []string {
	list, _ := s.Extensions["x-graph-key"].([]any)
	var out []string
	for _, v := range list {
		if name, ok := v.(string); ok {
			out = append(out, name)
		}
	}
	return out
}

// structure writes an entity or complex type with what it adds to its base.
func (w *writer) structure(name string) structure {
	s := w.all[name].Value
	v := viewOf(s)
	out := structure{Name: short(name), Base: v.base, Open: v.open}
	out.Abstract, _ = s.Extensions["x-graph-abstract"].(bool)
	if names := keyOf(s); len(names) > 0 && !w.hasKey(v.base) {
		out.Key = &key{}
		for _, n := range names {
			out.Key.Properties = append(out.Key.Properties, ref{n})
		}
	}
	for _, n := range slices.Sorted(maps.Keys(v.properties)) {
		p := v.properties[n]
		if strings.Contains(n, "@") || p.Value == nil || w.inherits(v.base, n) {
			continue
		}
		t := w.typeOf(p)
		if p.Value.Extensions["x-ms-navigationProperty"] != nil {
			out.Navigation = append(out.Navigation, navigation{n, t, true})
			continue
		}
		q := property{Name: n, Type: t}
		if !p.Value.Nullable && !strings.HasPrefix(t, graph) {
			q.Nullable = "false"
		}
		out.Properties = append(out.Properties, q)
	}
	return out
}

// inherits reports whether a base declares the property: a derived type may narrow it in the contract, but not here.
func (w *writer) inherits(base, property string) bool {
	for range 32 {
		s := w.all[base]
		if s == nil || s.Value == nil {
			return false
		}
		v := viewOf(s.Value)
		if v.properties[property] != nil {
			return true
		}
		base = v.base
	}
	return false
}

// typeOf names the type of a property.
func (w *writer) typeOf(p *openapi3.SchemaRef) string {
	if p.Value.Type.Is(openapi3.TypeArray) && p.Value.Items != nil && p.Value.Items.Value != nil {
		return "Collection(" + w.typeOf(p.Value.Items) + ")"
	}
	if name, ok := strings.CutPrefix(p.Ref, refPrefix); ok {
		return plainName(name, w.all)
	}
	for _, list := range []openapi3.SchemaRefs{p.Value.AllOf, p.Value.OneOf, p.Value.AnyOf} {
		for _, part := range list {
			if part.Value != nil && (part.Ref != "" || len(list) == 1) {
				return w.typeOf(part)
			}
		}
	}
	return primitive(p.Value)
}

func primitive(s *openapi3.Schema) string {
	switch {
	case s.Type.Is(openapi3.TypeBoolean):
		return "Edm.Boolean"
	case s.Type.Is(openapi3.TypeInteger) && s.Format == "int64":
		return "Edm.Int64"
	case s.Type.Is(openapi3.TypeInteger):
		return "Edm.Int32"
	case s.Type.Is(openapi3.TypeNumber) && s.Format == "float":
		return "Edm.Single"
	case s.Type.Is(openapi3.TypeNumber):
		return "Edm.Double"
	}
	switch s.Format {
	case "date-time":
		return "Edm.DateTimeOffset"
	case "date":
		return "Edm.Date"
	case "uuid":
		return "Edm.Guid"
	case "duration":
		return "Edm.Duration"
	case "byte", "binary", "base64url":
		return "Edm.Binary"
	}
	return "Edm.String"
}
