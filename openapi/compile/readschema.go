package compile

import (
	"cmp"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

func (r *readingWriter) schemas() *yaml.Node {
	type name struct{ low, name string }
	var names []name
	seen := map[string]bool{}
	for _, low := range r.m.order {
		if n, k := r.m.lookup(low); k != kindUnknown && !seen[low] {
			seen[low] = true
			names = append(names, name{strings.ToLower(n), n})
		}
	}
	slices.SortFunc(names, func(a, b name) int {
		return cmp.Or(strings.Compare(a.low, b.low), strings.Compare(a.name, b.name))
	})
	out := mapping()
	out.Content = make([]*yaml.Node, 2*len(names))
	inBatches(len(names), func(i int) {
		out.Content[2*i] = scalar(names[i].name)
		if t := r.m.types[names[i].low]; t != nil {
			out.Content[2*i+1] = r.structured(t)
		} else {
			out.Content[2*i+1] = r.enum(r.m.enums[names[i].low])
		}
	})
	return out
}

func (r *readingWriter) enum(e *enumType) *yaml.Node {
	s := mapping("type", "string")
	if e.page != nil && !strings.HasPrefix(e.page.slug, "enums") && strings.Contains(strings.ToLower(e.page.title), "enum") {
		put(s, "externalDocs", mapping("url", r.docURL(e.page, true)))
	}
	if len(e.members) > 0 {
		put(s, "enum", list(e.members...))
	}
	if e.flags && len(e.members) > 1 {
		put(s, "x-ms-enum-flags", mapping("isFlags", true))
	}
	return s
}

func (r *readingWriter) structured(t *schemaType) *yaml.Node {
	s := mapping("type", "object")
	if t.page != nil {
		if r.o.KeepProse {
			if d := t.page.Front["description"]; d != "" {
				put(s, "description", d)
			}
		}
		put(s, "externalDocs", mapping("url", r.docURL(t.page, true)))
	}
	if t.base != "" {
		put(s, "x-base-type", t.base)
	}
	if t.stub {
		put(s, "x-stub", true)
	}
	if t.abstract {
		put(s, "x-abstract", true)
	}
	if t.open {
		put(s, "x-open-type", true)
	}
	if t.key != "" {
		put(s, "x-key", list(t.key))
	}
	if t.deprecated {
		put(s, "deprecated", true)
	}
	props := mapping()
	var nav []string
	for _, pr := range t.props {
		ps := r.property(pr)
		if t.key != "" && pr.name == t.key {
			put(ps, "nullable", false)
		}
		appendMember(props, pr.name, ps)
		if pr.navigation {
			nav = append(nav, pr.name)
		}
	}
	if len(props.Content) > 0 {
		put(s, "properties", props)
	}
	if len(nav) > 0 {
		put(s, "x-navigation", list(nav...))
	}
	return s
}

// primitiveSchemas gives each OData primitive its OpenAPI type and format (OData JSON 4.01, OpenAPI format registry).
var primitiveSchemas = map[string][2]string{
	"String": {"string", ""}, "Boolean": {"boolean", ""},
	"Int16": {"integer", "int16"}, "Int32": {"integer", "int32"}, "Int64": {"integer", "int64"},
	"Byte": {"integer", "uint8"}, "SByte": {"integer", "int8"},
	"Single": {"number", "float"}, "Double": {"number", "double"}, "Decimal": {"number", "decimal"},
	"DateTimeOffset": {"string", "date-time"}, "Date": {"string", "date"}, "TimeOfDay": {"string", "time"},
	"Duration": {"string", "duration"}, "Guid": {"string", "uuid"}, "Binary": {"string", "base64url"}, "Stream": {"string", "base64url"},
}

func primitiveNode(name string) *yaml.Node {
	p, ok := primitiveSchemas[name]
	if !ok {
		return mapping("type", "object") // Json: any object
	}
	s := mapping("type", p[0])
	if p[1] != "" {
		put(s, "format", p[1])
	}
	return s
}

func (r *readingWriter) property(pr *schemaProp) *yaml.Node {
	s := r.typed(pr.primitive, pr.named, pr.ref.collection)
	switch {
	case pr.primitive != "String" || len(pr.values) < 2:
	case pr.flags && !pr.ref.collection:
		put(s, "pattern", flagsPattern(pr.values))
	default:
		// An enumeration in all but name: the metadata mostly has a type for it that the page does not tell.
		put(enumNode(s), "enum", list(pr.values...))
	}
	if pr.readOnly {
		put(s, "readOnly", true)
	}
	if pr.deprecated {
		put(s, "deprecated", true)
	}
	return s
}

// enumNode is the schema that an inline list of members belongs to: the items of a collection.
func enumNode(s *yaml.Node) *yaml.Node {
	if items := get(s, "items"); items != nil {
		return items
	}
	return s
}

func (r *readingWriter) typed(primitive, named string, collection bool) *yaml.Node {
	var s *yaml.Node
	if named != "" {
		s = refTo(named)
	} else {
		s = primitiveNode(primitive)
	}
	if collection {
		return mapping("type", "array", "items", s)
	}
	return s
}
