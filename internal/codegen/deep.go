package codegen

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// resolveDeep makes components of the schemas that references reach in the middle of something else, and copies what
// else they reach there.
func (n *normalizer) resolveDeep() {
	type deep struct{ owner, ref, target *yaml.Node }
	byTarget := make(map[string][]deep)
	var order []string
	n.eachOwner(n.root, func(owner, ref *yaml.Node) {
		if isComponent(ref.Value) {
			return
		}
		if byTarget[ref.Value] == nil {
			order = append(order, ref.Value)
		}
		byTarget[ref.Value] = append(byTarget[ref.Value], deep{owner, ref, n.lookup(ref.Value)})
	})
	var copies []deep
	for _, pointer := range order {
		first := byTarget[pointer][0]
		if first.target == nil || first.target.Kind != yaml.MappingNode {
			n.refuse(first.ref, "", "the reference to %q leads to no object; correct it", pointer)
			continue
		}
		if !inSchema(pointer) {
			copies = append(copies, byTarget[pointer]...)
			continue
		}
		if text(first.target, "$ref") == "" {
			key := n.freeKey(exportedName(pointerName(pointer)))
			schema := *first.target
			*first.target = *mapping("$ref", schemaRef(key))
			put(n.schemas, key, &schema)
		}
		for _, d := range byTarget[pointer] {
			d.ref.Value = text(first.target, "$ref")
		}
	}
	for _, d := range copies {
		budget := maxNodes
		if c, err := expandAliases(d.target, &budget); err == nil {
			*d.owner = *c
		}
	}
}

// isComponent reports whether a reference names a component as a whole.
func isComponent(ref string) bool {
	return strings.HasPrefix(ref, "#/components/") && strings.Count(ref, "/") == 3
}

// inSchema reports whether a pointer leads to a schema.
func inSchema(pointer string) bool {
	parts := strings.Split(pointer, "/")
	if slices.Contains(parts, "schema") || strings.HasPrefix(pointer, "#/components/schemas/") {
		return true
	}
	return false
}

// pointerName makes a name of the end of a pointer.
func pointerName(pointer string) string {
	var words []string
	for _, part := range strings.Split(pointer, "/")[1:] {
		part = pointerEscapes.Replace(part)
		switch part {
		case "components", "schemas", "paths", "properties", "content", "application/json", "schema", "responses", "requestBody", "items":
		default:
			words = append(words, part)
		}
	}
	return strings.Join(words, " ")
}

// freeKey is a component key that nothing has.
func (n *normalizer) freeKey(name string) string {
	key := name
	for get(n.schemas, key) != nil {
		key += "Part"
	}
	return key
}

// breakCircles makes the members optional that would make a value part of itself: no JSON can hold what they ask for.
func (n *normalizer) breakCircles() {
	const open, done = 1, 2
	state := make(map[string]int)
	var visit func(key string)
	visit = func(key string) {
		state[key] = open
		s := get(n.schemas, key)
		for _, part := range append([]*yaml.Node{s}, items(get(s, "allOf"))...) {
			required := get(part, "required")
			if required == nil || required.Kind != yaml.SequenceNode {
				continue
			}
			required.Content = slices.DeleteFunc(required.Content, func(name *yaml.Node) bool {
				to := refKey(get(part, "properties", name.Value))
				if to == "" || get(n.schemas, to, "properties") == nil && get(n.schemas, to, "allOf") == nil {
					return false
				}
				if state[to] == 0 {
					visit(to)
				}
				return state[to] == open
			})
		}
		state[key] = done
	}
	for _, p := range pairs(n.schemas) {
		if state[p.key] == 0 {
			visit(p.key)
		}
	}
}
