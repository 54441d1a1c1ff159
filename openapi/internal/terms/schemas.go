package terms

import (
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

type reader struct {
	c       *Contract
	schemas openapi3.Schemas
	goNames map[string]string // Go name -> component
	helpers map[string]helper
}

// helper is a component that stands for something about another one.
type helper struct {
	kind helperKind
	of   string // the type it is about; "" for a body of its own
}

type helperKind int

const (
	isUnion      helperKind = iota + 1 // any concrete type below of
	isInstance                         // exactly of
	isUpdate                           // members of a PATCH body
	isCreate                           // members of a POST body
	isUpdateAny                        // the update of any concrete type below of
	isCollection                       // a page of values
	isMessage                          // a body or answer that is no type
)

const prefix = "#/components/schemas/"

func refName(r *openapi3.SchemaRef) string {
	if r == nil {
		return ""
	}
	name, _ := strings.CutPrefix(r.Ref, prefix)
	return name
}

// classify finds the helpers. A name alone does not tell: services have types that end in Update or Union, so the
// shape that only a helper has must be there as well.
func (r *reader) classify(name string, s *openapi3.Schema) (helper, bool) {
	if of, ok := strings.CutPrefix(name, "instance."); ok && r.schemas[of] != nil {
		return helper{isInstance, of}, true
	}
	if strings.HasPrefix(name, "request.") {
		return helper{isMessage, ""}, true
	}
	if strings.HasPrefix(name, "response.") {
		if isPage(s) {
			return helper{isCollection, ""}, true
		}
		return helper{isMessage, ""}, true
	}
	if of, ok := strings.CutSuffix(name, "CollectionResponse"); ok && isPage(s) {
		return helper{isCollection, of}, true
	}
	if of, ok := strings.CutSuffix(name, "CreateRequest"); ok && r.schemas[of] != nil && len(s.AllOf) == 0 {
		return helper{isCreate, of}, true
	}
	if of, ok := strings.CutSuffix(name, "UpdateUnion"); ok && r.schemas[of] != nil && len(s.OneOf) > 0 {
		return helper{isUpdateAny, of}, true
	}
	if of, ok := strings.CutSuffix(name, "Union"); ok && r.schemas[of] != nil {
		if len(s.OneOf) > 0 || len(s.AllOf) == 1 && refName(s.AllOf[0]) == of && len(s.Properties) == 0 {
			return helper{isUnion, of}, true
		}
	}
	if strings.HasSuffix(name, "Update") && s.MinProps == 1 && len(s.AllOf) == 0 {
		// xUpdate, or xOperationUpdate where two operations take different members
		of := strings.TrimSuffix(name, "Update")
		for cut := len(of); cut > 0; cut-- {
			if cut < len(of) && (of[cut] < 'A' || of[cut] > 'Z') {
				continue
			}
			if r.schemas[of[:cut]] != nil {
				return helper{isUpdate, of[:cut]}, true
			}
		}
	}
	return helper{}, false
}

// isPage knows the page of a collection by what only it has.
func isPage(s *openapi3.Schema) bool {
	v := s.Properties["value"]
	return s.Properties["@odata.nextLink"] != nil && v != nil && v.Value != nil && v.Value.Items != nil
}

func (r *reader) readSchemas() {
	var names []string
	for name, ref := range r.schemas {
		if ref == nil || ref.Value == nil {
			continue
		}
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		s := r.schemas[name].Value
		if g := text(s.Extensions["x-go-name"]); g != "" {
			r.goNames[g] = name
		}
		if h, ok := r.classify(name, s); ok {
			r.helpers[name] = h
		}
	}
	for _, name := range names {
		s := r.schemas[name].Value
		switch h := r.helpers[name]; {
		case h.kind == isUnion:
			r.union(h.of, s)
		case h.kind != 0:
		case isEnum(s):
			r.c.Enums[name] = enum(name, s)
		default:
			r.c.Types[name] = r.structured(name, s)
		}
	}
}

func isEnum(s *openapi3.Schema) bool {
	return s.Type.Is("string") && len(s.Properties) == 0 && len(s.AllOf) == 0
}

func enum(name string, s *openapi3.Schema) *Enum {
	e := &Enum{Name: name, Members: strs(s.Enum), Deprecated: s.Deprecated, Page: page(s), Description: s.Description}
	if ev, ok := s.Extensions["x-graph-evolvable-enum"].(map[string]any); ok {
		e.Sentinel = text(ev["sentinel"])
	}
	if f, ok := s.Extensions["x-ms-enum-flags"].(map[string]any); ok {
		e.Flags = f["isFlags"] == true
	}
	return e
}

func page(s *openapi3.Schema) string {
	if s.ExternalDocs == nil {
		return ""
	}
	return s.ExternalDocs.URL
}

func (r *reader) union(of string, s *openapi3.Schema) {
	members := []string{}
	for _, v := range s.OneOf {
		name := refName(v)
		if h := r.helpers[name]; h.kind == isInstance {
			name = h.of
		}
		members = append(members, name)
	}
	slices.Sort(members)
	r.c.Unions[of] = members
}

func (r *reader) structured(name string, s *openapi3.Schema) *Type {
	t := &Type{
		Name:        name,
		Deprecated:  s.Deprecated,
		Abstract:    s.Extensions["x-graph-abstract"] == true,
		Stub:        s.Extensions["x-graph-stub"] == true || s.Extensions["x-stub"] == true,
		Key:         anyStrs(s.Extensions["x-graph-key"]),
		Page:        page(s),
		Members:     map[string]*Member{},
		Description: s.Description,
	}
	parts := []*openapi3.Schema{s}
	for _, p := range s.AllOf {
		switch {
		case p == nil || p.Value == nil:
		case p.Ref != "" && t.Base == "":
			t.Base = refName(p)
		case p.Ref == "":
			parts = append(parts, p.Value)
		}
	}
	declares := t.Base != "" || s.ExternalDocs != nil
	for _, p := range parts {
		t.Open = t.Open || open(p)
		for n, m := range r.members(p) {
			t.Members[n] = m
		}
		declares = declares || open(p)
	}
	// A type of which only the name is known has no member, no base and no page.
	t.Stub = t.Stub || !declares && len(t.Members) == 0
	return t
}

func open(s *openapi3.Schema) bool {
	ap := s.AdditionalProperties
	return ap.Schema != nil || ap.Has != nil && *ap.Has
}

// members reads the properties of a schema. Instance annotations follow from the type and are left out.
func (r *reader) members(s *openapi3.Schema) map[string]*Member {
	out := map[string]*Member{}
	for name, p := range s.Properties {
		if strings.Contains(name, "@") || p == nil {
			continue
		}
		m := &Member{Name: name, Value: r.value(p, 0), Required: slices.Contains(s.Required, name)}
		if p.Value != nil {
			m.Navigation = p.Value.Extensions["x-ms-navigationProperty"] == true
		}
		out[name] = m
	}
	return out
}

func text(v any) string {
	s, _ := v.(string)
	return s
}

// strs gives the texts of a list, leaving out the null that stands in it for a value that may be null.
func strs(list []any) []string {
	var out []string
	for _, v := range list {
		if s, ok := v.(string); ok {
			out = append(out, s)
		}
	}
	return out
}

func anyStrs(v any) []string {
	switch list := v.(type) {
	case []any:
		return strs(list)
	case []string:
		return slices.Clone(list)
	}
	return nil
}
