package codegen

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// discriminate keeps the discriminators that make a sealed interface possible and drops the others. A union without one
// becomes a type with a method for each variant, which keeps the JSON it read.
func (n *normalizer) discriminate(s *yaml.Node) {
	d := get(s, "discriminator")
	if d == nil || get(s, "oneOf") == nil {
		if get(s, "anyOf") != nil {
			dropDiscriminator(s)
		}
		return
	}
	mapping, ok := n.mappingOf(s, d)
	union := strings.TrimSuffix(text(s, extGoName), "Union") + "Union"
	if !ok || slices.Contains(n.no.loose, union) {
		dropDiscriminator(s)
		return
	}
	put(d, "mapping", mapping)
	for _, own := range []string{"properties", "required", "allOf"} {
		take(s, own) // the variants say it again, or they would not be told apart
	}
	if name := text(s, extGoName); !strings.HasSuffix(name, "Union") || name == "Union" {
		put(s, extGoName, str(n.names.giveUnion(name)))
	}
}

func dropDiscriminator(s *yaml.Node) {
	take(s, "discriminator")
	take(s, extDefault) // which says nothing without
}

// mappingOf completes the mapping of a discriminator: one value for each variant, each an object with that member. It
// reports whether there is such a mapping.
func (n *normalizer) mappingOf(s, d *yaml.Node) (*yaml.Node, bool) {
	property := text(d, "propertyName")
	wires := make(map[string]string) // component -> value
	for _, p := range pairs(get(d, "mapping")) {
		target := p.value.Value
		if key, ok := strings.CutPrefix(target, schemaPrefix); ok {
			target = pointerEscapes.Replace(key)
		}
		if wires[target] != "" {
			return nil, false
		}
		wires[target] = p.key
	}
	out := mapping()
	used := make(map[string]bool)
	for _, v := range items(get(s, "oneOf")) {
		key := refKey(v)
		if key == "" || used[key] || !n.tells(get(n.schemas, key), property, 0) {
			return nil, false
		}
		used[key] = true
		wire := wires[key]
		if wire == "" {
			wire = key
		}
		if get(out, wire) != nil {
			return nil, false
		}
		delete(wires, key)
		put(out, wire, str(schemaRef(key)))
	}
	return out, len(wires) == 0 && len(out.Content) > 0
}

// tells reports whether a schema is an object with a string of that name.
func (n *normalizer) tells(s *yaml.Node, property string, depth int) bool {
	if s == nil || depth > maxDepth || get(s, "oneOf") != nil || get(s, "anyOf") != nil {
		return false
	}
	if p := get(s, "properties", property); p != nil {
		if key := refKey(p); key != "" {
			p = get(n.schemas, key)
		}
		return text(p, "type") == "string"
	}
	for _, part := range items(get(s, "allOf")) {
		if key := refKey(part); key != "" {
			part = get(n.schemas, key)
		}
		if n.tells(part, property, depth+1) {
			return true
		}
	}
	return false
}

// agree drops the discriminators of unions that give a type another value than an earlier union does: a type writes
// one.
func (n *normalizer) agree() {
	tags := make(map[string]string)
	for _, p := range pairs(n.schemas) {
		d := get(p.value, "discriminator")
		if d == nil || get(p.value, "oneOf") == nil {
			continue
		}
		own := make(map[string]string)
		agreed := true
		for _, m := range pairs(get(d, "mapping")) {
			key := refKey(mapping("$ref", m.value.Value))
			own[key] = text(d, "propertyName") + "=" + m.key
			agreed = agreed && (tags[key] == "" || tags[key] == own[key])
		}
		if !agreed {
			dropDiscriminator(p.value)
			continue
		}
		for key, tag := range own {
			tags[key] = tag
		}
	}
}
