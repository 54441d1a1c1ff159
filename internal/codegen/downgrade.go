package codegen

import (
	"strings"

	"go.yaml.in/yaml/v3"
)

// downgrade writes OpenAPI 3.1 as 3.0, which oapi-codegen and the validator understand in full. What 3.0 has no words
// for is refused where it would let a value pass that the document forbids.
func (n *normalizer) downgrade() {
	put(n.root, "openapi", str("3.0.3"))
	for _, key := range []string{"jsonSchemaDialect", "webhooks"} {
		take(n.root, key)
	}
	take(get(n.root, "info"), "summary")
	take(get(n.root, "info", "license"), "identifier")
	if get(n.root, "paths") == nil {
		put(n.root, "paths", mapping())
	}
	if c := get(n.root, "components"); c != nil {
		take(c, "pathItems")
		for _, p := range pairs(get(c, "schemas")) {
			n.downgradeSchema(p.value, join("components.schemas", p.key), 0)
		}
	}
	n.findSchemas(n.root, "")
}

// findSchemas visits the schemas outside of components.schemas.
func (n *normalizer) findSchemas(at *yaml.Node, where string) {
	for _, item := range items(at) {
		n.findSchemas(item, where)
	}
	each(at, func(key string, value *yaml.Node) {
		here := join(where, key)
		switch {
		case key == "example", key == "examples", strings.HasPrefix(key, "x-"), here == "components.schemas":
		case key == "schema" && value.Kind == yaml.MappingNode:
			n.downgradeSchema(value, here, 0)
		default:
			n.findSchemas(value, here)
		}
	})
}

// unsaid are the keywords of 3.1 that 3.0 cannot say.
var unsaid = []string{
	"if", "then", "else", "dependentSchemas", "dependentRequired", "prefixItems", "unevaluatedItems",
	"contains", "propertyNames", "$dynamicRef", "$dynamicAnchor", "patternProperties",
}

func (n *normalizer) downgradeSchema(s *yaml.Node, where string, depth int) {
	if s.Kind != yaml.MappingNode {
		if s.Kind == yaml.ScalarNode && s.Tag == "!!bool" {
			if s.Value == "true" {
				*s = *mapping()
			} else {
				*s = *mapping("not", mapping())
			}
		}
		return
	}
	if depth > maxDepth {
		n.refuse(s, where, "is nested more than %d deep; make components of its parts", maxDepth)
		return
	}
	if u := take(s, "unevaluatedProperties"); u != nil && u.Kind != yaml.ScalarNode {
		n.refuse(u, where, "uses unevaluatedProperties of OpenAPI 3.1, which 3.0 and Go cannot say; take it out with --overlay, or leave out what uses it with --exclude")
	} // true is the default, and the validator reports undeclared members without being told to
	for _, key := range unsaid {
		if get(s, key) != nil {
			n.refuse(get(s, key), where, "uses %s of OpenAPI 3.1, which 3.0 and Go cannot say; take it out with --overlay, or leave out what uses it with --exclude", key)
		}
	}
	for _, key := range []string{"$schema", "$id", "$anchor", "$comment", "contentMediaType", "contentSchema", "minContains", "maxContains"} {
		take(s, key)
	}
	n.downgradeType(s)
	n.downgradeNull(s)
	if c := take(s, "const"); c != nil {
		put(s, "enum", sequence(c))
		if get(s, "type") == nil {
			put(s, "type", str(map[string]string{"!!int": "integer", "!!float": "number", "!!bool": "boolean"}[c.Tag]+map[bool]string{true: "string"}[c.Tag == "!!str"]))
		}
	}
	for _, bound := range []struct{ exclusive, plain string }{{"exclusiveMinimum", "minimum"}, {"exclusiveMaximum", "maximum"}} {
		if v := get(s, bound.exclusive); v != nil && v.Tag != "!!bool" {
			put(s, bound.plain, v)
			put(s, bound.exclusive, boolTrue())
		}
	}
	if e := take(s, "examples"); len(items(e)) > 0 && get(s, "example") == nil {
		put(s, "example", items(e)[0])
	}
	if encoding := take(s, "contentEncoding"); encoding != nil && strings.HasPrefix(encoding.Value, "base64") && get(s, "format") == nil {
		put(s, "format", str("byte"))
	}
	if ref := get(s, "$ref"); ref != nil && len(s.Content) > 2 {
		if alone := onlyWords(s); alone {
			s.Content = []*yaml.Node{str("$ref"), ref}
		} else {
			take(s, "$ref")
			put(s, "allOf", sequence(append([]*yaml.Node{mapping("$ref", ref)}, items(get(s, "allOf"))...)...))
		}
	}
	for _, key := range []string{"properties", "$defs"} {
		for _, p := range pairs(get(s, key)) {
			n.downgradeSchema(p.value, join(join(where, key), p.key), depth+1)
		}
	}
	for _, key := range []string{"items", "not", "additionalProperties"} {
		v := get(s, key)
		if v == nil || key == "additionalProperties" && v.Kind == yaml.ScalarNode {
			continue
		}
		n.downgradeSchema(v, join(where, key), depth+1)
	}
	for _, key := range []string{"allOf", "oneOf", "anyOf"} {
		for _, part := range items(get(s, key)) {
			n.downgradeSchema(part, join(where, key), depth+1)
		}
	}
	if text(s, "type") == "array" && get(s, "items") == nil {
		put(s, "items", mapping())
	}
}

// onlyWords reports whether a reference has nothing beside it but words.
func onlyWords(s *yaml.Node) bool {
	only := true
	each(s, func(key string, _ *yaml.Node) {
		only = only && (key == "$ref" || key == "description" || key == "title" || key == "summary" || key == "example" || key == "$defs")
	})
	return only
}

// downgradeType writes a list of types as one, as one that may be null, or as a choice.
func (n *normalizer) downgradeType(s *yaml.Node) {
	t := get(s, "type")
	if t != nil && t.Kind == yaml.ScalarNode && t.Value == "null" {
		t = sequence(t)
	}
	if t == nil || t.Kind != yaml.SequenceNode {
		return
	}
	take(s, "type")
	var types []*yaml.Node
	for _, item := range items(t) {
		if item.Value == "null" {
			put(s, "nullable", boolTrue())
		} else {
			types = append(types, item)
		}
	}
	switch {
	case len(types) == 1:
		put(s, "type", types[0])
	case len(types) > 1 && get(s, "anyOf") == nil:
		var parts []*yaml.Node
		for _, typ := range types {
			part := mapping("type", typ)
			if typ.Value == "array" {
				if it := take(s, "items"); it != nil {
					put(part, "items", it)
				}
			}
			parts = append(parts, part)
		}
		put(s, "anyOf", sequence(parts...))
	}
}

// downgradeNull takes the branch for null out of a choice.
func (n *normalizer) downgradeNull(s *yaml.Node) {
	for _, key := range []string{"oneOf", "anyOf"} {
		list := get(s, key)
		var left []*yaml.Node
		for _, part := range items(list) {
			if text(part, "type") == "null" {
				put(s, "nullable", boolTrue())
			} else {
				left = append(left, part)
			}
		}
		if list == nil || len(left) == len(list.Content) {
			continue
		}
		take(s, key)
		switch {
		case len(left) > 1:
			put(s, key, sequence(left...))
		case len(left) == 1 && text(left[0], "$ref") == "":
			each(left[0], func(name string, value *yaml.Node) {
				if get(s, name) == nil {
					put(s, name, value)
				}
			})
		case len(left) == 1:
			put(s, "allOf", sequence(append(left, items(get(s, "allOf"))...)...))
			if target := n.lookup(text(left[0], "$ref")); get(s, "type") == nil && target != nil {
				typ := text(target, "type")
				if typ == "" {
					typ = "object"
				}
				put(s, "type", str(typ))
			}
		}
	}
}
