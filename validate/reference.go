package validate

import (
	"net/url"
	"strconv"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// beside prepares a reference that has keywords next to it, which in a document of version 3.1 apply as well.
// kin-openapi hands out a copy of what is referred to, with what is beside as one more part of allOf. Here it
// becomes a schema of its own that has the referenced one as a part: so the type keeps its name, and the keywords
// see which members the type takes.
func (p *preparer) beside(ref *openapi3.SchemaRef, target *openapi3.Schema) (*schema, error) {
	if s, ok := p.done[ref.Value]; ok {
		return s, nil
	}
	base, err := p.prepare(target)
	if err != nil {
		return nil, err
	}
	own := &openapi3.Schema{}
	if len(ref.Value.AllOf) > len(target.AllOf) {
		own = ref.Value.AllOf[len(ref.Value.AllOf)-1].Value
	}
	s, err := p.prepare(own)
	if err != nil {
		return nil, err
	}
	p.done[ref.Value] = s
	s.allOf = append([]*schema{base}, s.allOf...)
	s.readOnly, s.writeOnly, s.deprecated = ref.Value.ReadOnly, ref.Value.WriteOnly, ref.Value.Deprecated
	return s, nil
}

// inside finds a schema inside of a component, by the JSON Pointer that a reference has after the prefix of the
// components. It is nil where the pointer leads to no schema.
func (p *preparer) inside(pointer string) *openapi3.Schema {
	if decoded, err := url.PathUnescape(pointer); err == nil {
		pointer = decoded
	}
	tokens := strings.Split(pointer, "/")
	for i, t := range tokens {
		tokens[i] = strings.NewReplacer("~1", "/", "~0", "~").Replace(t)
	}
	ref := p.components[tokens[0]]
	for tokens = tokens[1:]; len(tokens) > 0; {
		if ref == nil || ref.Ref != "" || ref.Value == nil {
			return nil
		}
		ref, tokens = step(ref.Value, tokens)
	}
	if ref == nil || ref.Ref != "" {
		return nil
	}
	return ref.Value
}

// step follows a keyword, and a name or index if it has several schemas.
func step(s *openapi3.Schema, tokens []string) (*openapi3.SchemaRef, []string) {
	keyword, rest := tokens[0], tokens[1:]
	single := map[string]*openapi3.SchemaRef{
		"not": s.Not, "items": s.Items, "contains": s.Contains, "propertyNames": s.PropertyNames, "if": s.If,
		"then": s.Then, "else": s.Else, "additionalProperties": s.AdditionalProperties.Schema,
		"unevaluatedItems": s.UnevaluatedItems.Schema, "unevaluatedProperties": s.UnevaluatedProperties.Schema,
	}
	if ref := single[keyword]; ref != nil {
		return ref, rest
	}
	if len(rest) == 0 {
		return nil, nil
	}
	named := map[string]openapi3.Schemas{
		"properties": s.Properties, "patternProperties": s.PatternProperties, "dependentSchemas": s.DependentSchemas, "$defs": s.Defs,
	}
	if refs, ok := named[keyword]; ok {
		return refs[rest[0]], rest[1:]
	}
	lists := map[string]openapi3.SchemaRefs{"allOf": s.AllOf, "oneOf": s.OneOf, "anyOf": s.AnyOf, "prefixItems": s.PrefixItems}
	if i, err := strconv.Atoi(rest[0]); err == nil && i >= 0 && i < len(lists[keyword]) {
		return lists[keyword][i], rest[1:]
	}
	return nil, nil
}
