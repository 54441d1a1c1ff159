package program

import (
	"maps"
	"slices"

	"github.com/getkin/kin-openapi/openapi3"
)

// newer holds the keywords that OpenAPI 3.1 adds.
type newer struct {
	always             *bool
	prefix             []*schema
	contains           *schema
	least, most        *uint64 // of contains
	patterns           []patternMember
	propertyNames      *schema
	cond, then, others *schema // if, then, else
	dependents         map[string]*schema
	dependentRequired  map[string][]string
	unevalMembers      *unevaluated
	unevalItems        *unevaluated
}

type patternMember struct {
	pattern string
	schema  *schema
}

// unevaluated is unevaluatedProperties or unevaluatedItems: false without a schema.
type unevaluated struct {
	schema *schema // nil means that none may be there
}

func (n *newer) shaped() bool {
	return n != nil && (len(n.patterns) > 0 || n.unevalMembers != nil)
}

func (n *newer) sameValue() []*schema {
	if n == nil {
		return nil
	}
	var out []*schema
	for _, s := range []*schema{n.cond, n.then, n.others} {
		if s != nil {
			out = append(out, s)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(n.dependents)) {
		out = append(out, n.dependents[name])
	}
	return out
}

func (r *reader) newer(s *schema) (*newer, error) {
	in := s.in
	if in.Always == nil && in.Const == nil && len(in.PrefixItems) == 0 && in.Contains == nil && len(in.PatternProperties) == 0 &&
		in.PropertyNames == nil && in.If == nil && len(in.DependentSchemas) == 0 && len(in.DependentRequired) == 0 &&
		in.UnevaluatedItems.Schema == nil && in.UnevaluatedItems.Has == nil &&
		in.UnevaluatedProperties.Schema == nil && in.UnevaluatedProperties.Has == nil && in.DynamicRef == "" {
		return nil, nil
	}
	if !r.v31 || in.DynamicRef != "" {
		s.uncovered = kAll // kin-openapi skips the keywords in a document of version 3.0, package validate refuses them
		return nil, nil
	}
	n := &newer{always: in.Always, least: in.MinContains, most: in.MaxContains, dependentRequired: in.DependentRequired}
	if in.Const != nil {
		s.enum = constant(s.enum, in.Const)
	}
	var err error
	if n.prefix, err = r.refs(in.PrefixItems); err != nil {
		return nil, err
	}
	for _, one := range []struct {
		to   **schema
		from *openapi3.SchemaRef
	}{
		{&n.contains, in.Contains},
		{&n.propertyNames, in.PropertyNames},
		{&n.cond, in.If},
		{&n.then, in.Then},
		{&n.others, in.Else},
	} {
		if *one.to, err = r.maybe(one.from); err != nil {
			return nil, err
		}
	}
	if n.cond == nil {
		n.then, n.others = nil, nil
	}
	for _, p := range slices.Sorted(maps.Keys(in.PatternProperties)) {
		m := patternMember{pattern: p}
		if m.schema, err = r.ref(in.PatternProperties[p]); err != nil {
			return nil, err
		}
		n.patterns = append(n.patterns, m)
	}
	n.dependents = map[string]*schema{}
	for _, name := range slices.Sorted(maps.Keys(in.DependentSchemas)) {
		if n.dependents[name], err = r.ref(in.DependentSchemas[name]); err != nil {
			return nil, err
		}
	}
	if n.unevalMembers, err = r.unevaluated(in.UnevaluatedProperties); err != nil {
		return nil, err
	}
	n.unevalItems, err = r.unevaluated(in.UnevaluatedItems)
	return n, err
}

func (r *reader) unevaluated(b openapi3.BoolSchema) (*unevaluated, error) {
	switch {
	case b.Schema != nil:
		s, err := r.ref(b.Schema)
		return &unevaluated{schema: s}, err
	case b.Has != nil && !*b.Has:
		return &unevaluated{}, nil
	}
	return nil, nil
}

// constant joins const to an enum.
func constant(enum []any, value any) []any {
	if len(enum) == 0 || slices.ContainsFunc(enum, func(e any) bool { return sameJSON(e, value) }) {
		return []any{value}
	}
	return []any{impossible{}}
}

// impossible stands for an enum without members.
type impossible struct{}

// null31 is the verdict of JSON Schema about null: every keyword that looks at any kind has its say.
func (r *reader) null31(s *schema) bool {
	n := s.newer
	if n != nil && n.always != nil {
		return *n.always
	}
	if !s.permits(kNull) || s.uncovered != 0 || len(s.enum) > 0 && !slices.Contains(s.enum, nil) || !r.nullParts(s) {
		return false
	}
	if n != nil && n.cond != nil {
		branch := n.others
		if r.null31(n.cond) {
			branch = n.then
		}
		return branch == nil || r.null31(branch)
	}
	return true
}
