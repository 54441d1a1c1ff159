package csdl

import (
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

const (
	refPrefix = "#/components/schemas/"
	graph     = "microsoft.graph"
)

// helpers are the suffixes and prefixes of components that are no types of the service but forms of one.
var (
	helperSuffixes = []string{"CollectionResponse", "UpdateUnion", "Union", "CreateRequest", "Update"}
	helperPrefixes = []string{"instance."}
)

// typeNames lists the components that are types, sorted.
func typeNames(all openapi3.Schemas) []string {
	var out []string
	for name, s := range all {
		if strings.HasPrefix(name, graph+".") && s.Value != nil && !strings.HasPrefix(name, graph+".ODataErrors.") && plainName(name, all) == name {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

// plainName is the type that a component is a form of, or its own name.
func plainName(name string, all openapi3.Schemas) string {
	for _, p := range helperPrefixes {
		name = strings.TrimPrefix(name, p)
	}
	for _, s := range helperSuffixes {
		if short, ok := strings.CutSuffix(name, s); ok && all[short] != nil {
			return short
		}
	}
	return name
}

// view is a schema with the parts of its allOf laid together.
type view struct {
	base       string // name of the type it derives from
	properties openapi3.Schemas
	open       bool
}

func viewOf(s *openapi3.Schema) view {
	v := view{properties: openapi3.Schemas{}}
	v.take(s)
	return v
}

func (v *view) take(s *openapi3.Schema) {
	for _, part := range s.AllOf {
		if name, ok := strings.CutPrefix(part.Ref, refPrefix); ok && v.base == "" {
			v.base = name
		} else if part.Value != nil {
			v.take(part.Value)
		}
	}
	for name, p := range s.Properties {
		v.properties[name] = p
	}
	if more := s.AdditionalProperties; more.Schema != nil || more.Has != nil && *more.Has {
		v.open = true
	}
}

func isEnum(s *openapi3.Schema) bool {
	return len(s.Enum) > 0 && s.Type.Is(openapi3.TypeString)
}

func isFlags(s *openapi3.Schema) bool { return s.Extensions["x-ms-enum-flags"] != nil }

// enumOf writes an enumeration. The members of one whose values can be combined are bits.
func enumOf(name string, s *openapi3.Schema) enum {
	out := enum{Name: short(name), IsFlags: isFlags(s)}
	for i, v := range s.Enum {
		text, ok := v.(string)
		if !ok {
			continue
		}
		n := i
		if out.IsFlags {
			n = 1 << i
		}
		out.Members = append(out.Members, member{text, n})
	}
	return out
}

func short(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }

func namespace(name string) string { return name[:max(strings.LastIndexByte(name, '.'), 0)] }
