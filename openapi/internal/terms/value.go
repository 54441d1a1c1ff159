package terms

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/internal/ornull"
)

// primitives gives each OpenAPI type and format the name of the OData primitive.
var primitives = map[[2]string]string{
	{"string", ""}: "String", {"boolean", ""}: "Boolean",
	{"integer", "uint8"}: "Byte", {"integer", "int8"}: "SByte", {"integer", "int16"}: "Int16",
	{"integer", "int32"}: "Int32", {"integer", "int64"}: "Int64",
	{"number", "float"}: "Single", {"number", "double"}: "Double", {"number", "decimal"}: "Decimal",
	{"string", "date-time"}: "DateTimeOffset", {"string", "date"}: "Date", {"string", "time"}: "TimeOfDay",
	{"string", "duration"}: "Duration", {"string", "uuid"}: "Guid", {"string", "base64url"}: "Binary",
}

// maxNesting bounds schemas within schemas. A document that was made in memory may run in circles.
const maxNesting = 8

// value reads the schema of a value.
func (r *reader) value(ref *openapi3.SchemaRef, depth int) Value {
	if ref == nil || depth > maxNesting {
		return Value{Type: "unknown"}
	}
	if name := refName(ref); name != "" {
		return Value{Type: r.target(name)}
	}
	s := ref.Value
	if s == nil {
		return Value{Type: "unknown"}
	}
	v := Value{
		Nullable: s.Nullable || ornull.Other(s) != nil, ReadOnly: s.ReadOnly, WriteOnly: s.WriteOnly, Deprecated: s.Deprecated,
		Known: anyStrs(s.Extensions["x-extensible-enum"]), Limits: limits(s), Description: s.Description,
	}
	switch values := strs(s.Enum); len(values) {
	case 0:
	case 1:
		v.Constant = values[0]
	default:
		v.Values = values
	}
	switch named := r.named(s); {
	case named != "":
		v.Type = r.target(named)
	case s.Type.Is("array"):
		item := r.value(s.Items, depth+1)
		v.Collection, v.Type = true, item.Type
		if item.Collection {
			v.Type = "Collection(" + item.Type + ")"
		}
		v.Constant, v.Values, v.Known = item.Constant, item.Values, append(v.Known, item.Known...)
		for k, l := range item.Limits {
			v.Limits["items."+k] = l
		}
		if item.Nullable {
			v.Limits["items.nullable"] = "true"
		}
	default:
		v.Type = r.anonymous(s, depth)
	}
	return v
}

// named finds the component that a schema wraps to say more about it: allOf or anyOf with one reference, or the type
// that a constant belongs to.
func (r *reader) named(s *openapi3.Schema) string {
	if other := ornull.Other(s); other != nil && refName(other) != "" {
		return refName(other)
	}
	for _, list := range []openapi3.SchemaRefs{s.AllOf, s.AnyOf} {
		if len(list) > 0 && refName(list[0]) != "" && (len(list) == 1 || list[1] != nil && list[1].Ref == "") {
			return refName(list[0])
		}
	}
	if g := text(s.Extensions["x-go-type"]); g != "" && len(s.Enum) > 0 {
		return r.goNames[g]
	}
	return ""
}

// target resolves the helpers that values refer to, and notes the reference.
func (r *reader) target(name string) string {
	if h := r.helpers[name]; h.of != "" {
		name = h.of
	}
	r.c.Referred[name] = true
	return name
}

// anonymous names what has no component: a primitive, or an object that is described in place.
func (r *reader) anonymous(s *openapi3.Schema, depth int) string {
	if len(s.Properties) > 0 {
		var parts []string
		for _, n := range slices.Sorted(maps.Keys(s.Properties)) {
			v := r.value(s.Properties[n], depth+1)
			parts = append(parts, n+" "+v.Declared())
		}
		return "{" + strings.Join(parts, ", ") + "}"
	}
	t := ""
	if types := s.Type.Slice(); len(types) > 0 {
		t = types[0]
	}
	if p := primitives[[2]string{t, s.Format}]; p != "" {
		return p
	}
	switch {
	case t == "":
		return "any"
	case s.Format != "":
		return t + " (" + s.Format + ")"
	}
	return t
}

// Declared writes the type the way the documentation does.
func (v *Value) Declared() string {
	if v.Collection {
		return "Collection(" + v.Type + ")"
	}
	return v.Type
}

// limits lists the keywords that narrow a value. Those that are off by default are listed only if they are on.
func limits(s *openapi3.Schema) map[string]string {
	out := map[string]string{}
	number := func(k string, v *float64) {
		if v != nil {
			out[k] = strconv.FormatFloat(*v, 'g', -1, 64)
		}
	}
	count := func(k string, v uint64) {
		if v > 0 {
			out[k] = strconv.FormatUint(v, 10)
		}
	}
	upper := func(k string, v *uint64) {
		if v != nil {
			out[k] = strconv.FormatUint(*v, 10)
		}
	}
	on := func(k string, v bool) {
		if v {
			out[k] = "true"
		}
	}
	number("minimum", s.Min)
	number("maximum", s.Max)
	number("multipleOf", s.MultipleOf)
	on("exclusiveMinimum", s.ExclusiveMin.IsTrue())
	on("exclusiveMaximum", s.ExclusiveMax.IsTrue())
	number("exclusiveMinimum", s.ExclusiveMin.Value)
	number("exclusiveMaximum", s.ExclusiveMax.Value)
	count("minLength", s.MinLength)
	upper("maxLength", s.MaxLength)
	count("minItems", s.MinItems)
	upper("maxItems", s.MaxItems)
	count("minProperties", s.MinProps)
	upper("maxProperties", s.MaxProps)
	on("uniqueItems", s.UniqueItems)
	if s.Pattern != "" {
		out["pattern"] = s.Pattern
	}
	return out
}
