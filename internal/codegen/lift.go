package codegen

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v3"
)

// component gives a component its Go name and makes components of what stands inside it.
func (n *normalizer) component(key string, s *yaml.Node) {
	if s.Kind != yaml.MappingNode {
		n.refuse(s, join("components.schemas", key), "is no schema; a schema is a mapping")
		return
	}
	name := text(s, extGoName)
	if !isExported(name) {
		name = n.names.give(key)
		put(s, extGoName, str(name))
	}
	n.places[name] = Refusal{Line: s.Line, Col: s.Column, Where: join("components.schemas", key)}
	raisePlace(s)
	n.inside(name, s)
}

// inside visits the schemas that a schema consists of; name is the Go name that theirs begin with.
func (n *normalizer) inside(name string, s *yaml.Node) {
	n.mendEnum(s)
	dropTwins(s)
	fields := make(goNames)
	for _, p := range pairs(get(s, "properties")) {
		if p.key == "" || p.key == "-" || strings.ContainsAny(p.key, ",`\"\\\x00\n\r") {
			n.refuse(p.value, name, "has the property %q, which no Go struct tag can name; take it out with --overlay", p.key)
			return
		}
		n.nameField(fields, p)
		n.value(name+exportedName(p.key), get(s, "properties"), p.key)
	}
	n.value(name+"Item", s, "items")
	if a := get(s, "additionalProperties"); a != nil && a.Kind == yaml.MappingNode {
		n.value(name+"Value", s, "additionalProperties")
	}
	for _, part := range items(get(s, "allOf")) {
		if text(part, "$ref") == "" {
			n.inside(name, part)
		}
	}
	for _, list := range []string{"oneOf", "anyOf"} {
		for i, part := range items(get(s, list)) {
			n.variant(fmt.Sprintf("%s%d", name, i), part)
		}
	}
}

// dropTwins takes out the parts of a choice that stand there already.
func dropTwins(s *yaml.Node) {
	for _, list := range []string{"oneOf", "anyOf"} {
		seen := make(map[string]bool)
		if choice := get(s, list); choice != nil {
			choice.Content = slices.DeleteFunc(choice.Content, func(part *yaml.Node) bool {
				key := refKey(part)
				twin := key != "" && seen[key]
				seen[key] = true
				return twin
			})
		}
	}
}

// nameField keeps two members from becoming the same field.
func (n *normalizer) nameField(fields goNames, p pair) {
	if p.value.Kind != yaml.MappingNode {
		return
	}
	name := exportedName(p.key)
	switch {
	case fields[strings.ToLower(name)], name == "AdditionalProperties":
		put(p.value, extGoName, str(fields.give(p.key+" field")))
	case !strings.ContainsFunc(p.key, isASCIIWord) && text(p.value, extGoName) == "":
		put(p.value, extGoName, str(fields.give("field"))) // oapi-codegen would find no name in it
	default:
		fields.reserve(name)
	}
}

func isASCIIWord(r rune) bool {
	return r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// value visits the schema at a key, and makes a component of it if Go needs a type for it.
func (n *normalizer) value(name string, owner *yaml.Node, key string) {
	s := get(owner, key)
	if s == nil || text(s, "$ref") != "" {
		return
	}
	if s.Kind != yaml.MappingNode {
		n.refuse(s, name, "is no schema; a schema is a mapping")
		return
	}
	raisePlace(s)
	if !needsType(s) {
		n.inside(name, s)
		return
	}
	put(owner, key, n.lift(name, s))
}

// variant is value for a part of a oneOf: a type of its own for whatever is more than a word.
func (n *normalizer) variant(name string, s *yaml.Node) {
	if s.Kind != yaml.MappingNode || text(s, "$ref") != "" {
		return
	}
	if !needsType(s) {
		n.inside(name, s)
		return
	}
	*s = *n.lift(name, ptr(*s))
}

func ptr[T any](v T) *T { return &v }

// needsType reports whether oapi-codegen would invent a type for a schema where it stands, which then has no name that
// can be relied on and no coding of its own.
func needsType(s *yaml.Node) bool {
	switch {
	case get(s, "oneOf") != nil, get(s, "anyOf") != nil:
		return true
	case get(s, "allOf") != nil:
		return len(items(get(s, "allOf"))) != 1 || refKey(items(get(s, "allOf"))[0]) == "" || get(s, "properties") != nil
	case len(pairs(get(s, "properties"))) > 0:
		return true
	case text(s, "type") == "string":
		return len(enumMembers(s)) > 1
	}
	return false
}

// enumMembers are the members of an enumeration of strings, null aside.
func enumMembers(s *yaml.Node) []*yaml.Node {
	return slices.DeleteFunc(slices.Clone(items(get(s, "enum"))), func(m *yaml.Node) bool { return m.Tag == "!!null" })
}

// place is what a schema says of the place it stands in, rather than of the value there.
var place = []string{"readOnly", "writeOnly", "deprecated", "default", "x-go-name", "x-deprecated-reason"}

// raisePlace moves what parts of an allOf say of the place up to the schema, since the parts must agree in it.
func raisePlace(s *yaml.Node) {
	for _, part := range items(get(s, "allOf")) {
		for _, key := range []string{"readOnly", "writeOnly"} {
			if text(part, "$ref") == "" && isTrue(part, key) {
				put(s, key, take(part, key))
			}
		}
	}
}

// lift makes a component of a schema and returns the reference that takes its place.
func (n *normalizer) lift(name string, s *yaml.Node) *yaml.Node {
	ref := mapping("$ref", "")
	outer := mapping()
	for _, key := range place {
		if v := take(s, key); v != nil {
			put(outer, key, v)
		}
	}
	if isTrue(s, "nullable") && get(s, "oneOf") == nil && get(s, "anyOf") == nil {
		take(s, "nullable")
		put(outer, "nullable", boolTrue())
		typ := "object"
		if len(enumMembers(s)) > 0 && text(s, "type") != "" {
			typ = text(s, "type")
			put(s, "enum", sequence(enumMembers(s)...))
		}
		put(outer, "type", str(typ))
	}
	key := name
	for i := 2; n.keys[key]; i++ {
		key = fmt.Sprintf("%s%d", name, i)
	}
	n.keys[key] = true
	put(n.schemas, key, s) // visited with the other components
	put(ref, "$ref", str(schemaRef(key)))
	if len(outer.Content) == 0 {
		return ref
	}
	if d := get(s, "description"); d != nil {
		put(outer, "description", d)
	}
	put(outer, "allOf", sequence(ref))
	return outer
}

// mendEnum takes out what no Go constant can stand for: members given twice, and null.
func (n *normalizer) mendEnum(s *yaml.Node) {
	enum := get(s, "enum")
	if enum == nil {
		return
	}
	seen := make(map[string]bool)
	var members []*yaml.Node
	for _, m := range items(enum) {
		if m.Tag == "!!null" && isTrue(s, "nullable") {
			members = append(members, m)
			continue
		}
		if m.Kind != yaml.ScalarNode || m.Tag == "!!null" || seen[m.Value] {
			continue
		}
		if typ := text(s, "type"); (typ == "integer" || typ == "number") && m.Tag != "!!int" && m.Tag != "!!float" || typ == "boolean" && m.Tag != "!!bool" {
			continue // no value can be it
		}
		if text(s, "type") == "string" && m.Tag != "!!str" {
			m = str(m.Value) // an unquoted word that YAML takes for a date or truth value
		}
		seen[m.Value] = true
		members = append(members, m)
	}
	if len(members) == 0 {
		take(s, "enum")
		return
	}
	put(s, "enum", sequence(members...))
}

// operation lifts the types of bodies.
func (n *normalizer) operation(id string, op *yaml.Node) {
	name := exportedName(id)
	if _, taken := n.places[name]; !taken {
		n.places[name] = Refusal{Line: op.Line, Col: op.Column, Where: "operation " + id}
	}
	for _, p := range items(get(op, "parameters")) {
		n.parameter(name, p)
	}
	n.content(name+"RequestBody", get(op, "requestBody"))
	each(get(op, "responses"), func(status string, answer *yaml.Node) {
		n.content(name+exportedName("status " + status)[len("Status"):]+"Answer", answer)
	})
}

// content lifts the schemas of a body or answer: those of JSON, and those of forms, within which oapi-codegen names the
// branches of choices twice otherwise.
func (n *normalizer) content(name string, body *yaml.Node) {
	if text(body, "$ref") != "" {
		return
	}
	each(get(body, "content"), func(media string, c *yaml.Node) {
		switch {
		case isJSON(media):
			n.body(name, c)
		case strings.HasPrefix(media, "application/x-www-form-urlencoded"):
			n.body(name+"Form", c)
		case strings.HasPrefix(media, "multipart/"):
			n.body(name+"Multipart", c)
		}
	})
}

func isJSON(media string) bool {
	media, _, _ = strings.Cut(media, ";")
	return media == "application/json" || strings.HasSuffix(media, "+json")
}

// parameter lifts the schemas that are a choice; oapi-codegen names their branches twice otherwise. The others become
// types that begin with the name of the operation.
func (n *normalizer) parameter(name string, p *yaml.Node) {
	if s := get(p, "schema"); get(s, "oneOf") != nil || get(s, "anyOf") != nil {
		n.body(name+exportedName(text(p, "name"))+"Parameter", p)
	}
}

// body lifts the schema of a media type or parameter, and what that makes components of.
func (n *normalizer) body(name string, media *yaml.Node) {
	before := len(n.schemas.Content)
	n.value(name, media, "schema")
	for i := before; i+1 < len(n.schemas.Content); i += 2 {
		n.component(n.schemas.Content[i].Value, n.schemas.Content[i+1])
	}
}

// sharedBodies does for components what operation does for operations.
func (n *normalizer) sharedBodies() {
	each(get(n.root, "components", "parameters"), func(key string, p *yaml.Node) { n.parameter(exportedName(key), p) })
	for _, kind := range []struct{ section, suffix string }{{"requestBodies", "RequestBody"}, {"responses", "Answer"}} {
		n.spreadBodies(kind.section)
		n.renameBodies(kind.section)
		each(get(n.root, "components", kind.section), func(key string, body *yaml.Node) {
			n.content(exportedName(key)+kind.suffix, body)
		})
	}
}

// spreadBodies writes out the shared bodies that have more than one JSON media type where they are used: oapi-codegen
// does not find the names of their parts.
func (n *normalizer) spreadBodies(section string) {
	prefix := "#/components/" + section + "/"
	spread := make(map[string]*yaml.Node)
	for _, p := range pairs(get(n.root, "components", section)) {
		media := 0
		each(get(p.value, "content"), func(name string, _ *yaml.Node) {
			if isJSON(name) {
				media++
			}
		})
		if media > 1 {
			spread[p.key] = p.value
			n.content(exportedName(p.key)+"Shared", p.value)
		}
	}
	if len(spread) == 0 {
		return
	}
	n.eachOwner(n.root, func(owner, ref *yaml.Node) {
		key, ok := strings.CutPrefix(ref.Value, prefix)
		if body := spread[pointerEscapes.Replace(key)]; ok && body != nil {
			*owner = *body // the same nodes are printed in each place and changed no more
		}
	})
	for key := range spread {
		take(get(n.root, "components", section), key)
	}
}

// renameBodies gives shared bodies keys that are Go names of their own: oapi-codegen calls those that share a name with
// a schema one way where they are declared and another way where they are used.
func (n *normalizer) renameBodies(section string) {
	bodies := get(n.root, "components", section)
	prefix := "#/components/" + section + "/"
	renamed := make(map[string]string)
	for i := 0; bodies != nil && i+1 < len(bodies.Content); i += 2 {
		key := bodies.Content[i]
		if name := n.names.give(key.Value); name != key.Value {
			renamed[key.Value] = name
			bodies.Content[i] = str(name)
		}
	}
	if len(renamed) == 0 {
		return
	}
	n.eachReference(n.root, func(ref *yaml.Node) {
		key, ok := strings.CutPrefix(ref.Value, prefix)
		if name := renamed[pointerEscapes.Replace(key)]; ok && name != "" {
			ref.Value = prefix + name
		}
	})
}
