package codegen

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Normalize gives any OpenAPI 3.0 document the shape that [Generate] asks for: every object, enumeration and union a
// component with a Go name, unions that can be told apart in the shape of sealed interfaces, no component that only
// refers to another. OpenAPI 3.1 is written as 3.0 where it can be. A document that has the shape is returned as it is.
//
// What cannot be brought into shape is a [RefusedError], which says where it stands.
func Normalize(spec []byte) ([]byte, error) {
	shaped, _, err := normalize(spec, hints{})
	return shaped, err
}

// normalize also tells where in spec the Go names come from.
func normalize(spec []byte, no hints) ([]byte, places, error) {
	root, err := parseTree(spec)
	if err != nil {
		return nil, nil, err
	}
	if hasShape(root) {
		return spec, nil, nil
	}
	n := &normalizer{root: root, names: make(goNames), keys: make(map[string]bool), places: make(places), no: no}
	n.names.reserve(no.taken...)
	n.run()
	if len(n.refused) > 0 {
		return nil, nil, n.refused
	}
	shaped, err := printTree(root, isJSONDocument(spec))
	return shaped, n.places, err
}

// hasShape recognises the contracts that are made for Generate, whose mistakes are better reported than mended.
func hasShape(root *yaml.Node) bool {
	shaped, some := strings.HasPrefix(text(root, "openapi"), "3.0."), false
	each(get(root, "components", "schemas"), func(_ string, s *yaml.Node) {
		some = true
		shaped = shaped && text(s, extGoName) != ""
	})
	return shaped && some
}

type normalizer struct {
	root    *yaml.Node
	schemas *yaml.Node      // components.schemas
	keys    map[string]bool // of the schemas
	names   goNames
	places  places
	no      hints
	refused RefusedError
}

const schemaPrefix = "#/components/schemas/"

func (n *normalizer) refuse(at *yaml.Node, where, format string, args ...any) {
	n.refused = append(n.refused, refuse(at, where, format, args...))
}

func (n *normalizer) run() {
	n.checkKeys(n.root)
	switch version := text(n.root, "openapi"); {
	case strings.HasPrefix(version, "3.0"):
	case strings.HasPrefix(version, "3.1"):
		n.downgrade()
	case text(n.root, "swagger") != "":
		n.refuse(get(n.root, "swagger"), "swagger", "is Swagger %s; convert the document to OpenAPI 3.0", text(n.root, "swagger"))
	case version == "":
		n.refuse(n.root, "", "has no member openapi, so it is no OpenAPI document")
	default:
		n.refuse(get(n.root, "openapi"), "openapi", "is %q; 3.0 and 3.1 can be taken, so convert the document", version)
	}
	if len(n.refused) > 0 {
		return
	}
	if n.checkReferences(n.root, ""); len(n.refused) > 0 {
		return
	}
	n.schemas = get(n.root, "components", "schemas")
	if n.schemas == nil || n.schemas.Kind != yaml.MappingNode {
		components := get(n.root, "components")
		if components == nil || components.Kind != yaml.MappingNode {
			components = mapping()
			put(n.root, "components", components)
		}
		n.schemas = mapping()
		put(components, "schemas", n.schemas)
	}
	n.names.reserve(clientNames...)
	n.eachOperation(func(id string, _ *yaml.Node) { n.names.reserve(operationNames(id)...) })
	n.checkPaths()
	n.checkParameters(n.root, "")
	n.resolveDeep()
	n.resolveAliases()
	n.splitBases()
	n.breakCircles()
	each(n.schemas, func(key string, s *yaml.Node) {
		n.keys[key] = true
		if name := text(s, extGoName); isExported(name) {
			n.names.reserve(name)
		}
	})
	// Components that lifting adds are visited in their turn.
	for i := 0; i+1 < len(n.schemas.Content); i += 2 {
		n.component(n.schemas.Content[i].Value, n.schemas.Content[i+1])
	}
	n.eachOperation(n.operation)
	n.sharedBodies()
	for i := 0; i+1 < len(n.schemas.Content); i += 2 {
		n.discriminate(n.schemas.Content[i+1])
	}
	n.agree()
}

// checkKeys refuses mappings that give a key twice, since nothing says which of the two counts.
func (n *normalizer) checkKeys(at *yaml.Node) {
	for _, item := range items(at) {
		n.checkKeys(item)
	}
	if at.Kind != yaml.MappingNode {
		return
	}
	seen := make(map[string]bool, len(at.Content)/2)
	for i := 0; i+1 < len(at.Content); i += 2 {
		key := at.Content[i].Value
		if seen[key] && at.Content[i].Kind == yaml.ScalarNode {
			n.refuse(at.Content[i+1], "", "the key %q stands twice in a mapping; take one out", key)
		}
		seen[key] = true
		n.checkKeys(at.Content[i+1])
	}
}

// checkReferences refuses references that lead out of the document.
func (n *normalizer) checkReferences(at *yaml.Node, where string) {
	if at.Kind == yaml.SequenceNode {
		for i, c := range at.Content {
			n.checkReferences(c, fmt.Sprintf("%s[%d]", where, i))
		}
		return
	}
	each(at, func(key string, value *yaml.Node) {
		if key == "example" || key == "examples" || strings.HasPrefix(key, "x-") {
			return
		}
		if key == "$ref" && value.Kind == yaml.ScalarNode {
			if !strings.HasPrefix(value.Value, "#/") {
				n.refuse(value, where, "refers to %q, outside of the document; bundle the documents into one", value.Value)
			} else if n.lookup(value.Value) == nil {
				n.refuse(value, where, "refers to %q, which the document does not have; add it, or correct the reference", value.Value)
			}
			return
		}
		n.checkReferences(value, join(where, key))
	})
}

func join(where, key string) string {
	switch {
	case strings.ContainsAny(key, "/.{}[] "):
		return where + "[" + key + "]"
	case where == "":
		return key
	default:
		return where + "." + key
	}
}

var pointerEscapes = strings.NewReplacer("~1", "/", "~0", "~", "%7B", "{", "%7D", "}", "%24", "$")

// lookup follows a reference within the document.
func (n *normalizer) lookup(ref string) *yaml.Node {
	at := n.root
	for _, part := range strings.Split(strings.TrimPrefix(ref, "#/"), "/") {
		part = pointerEscapes.Replace(part)
		if at.Kind == yaml.SequenceNode {
			var i int
			if _, err := fmt.Sscanf(part, "%d", &i); err != nil || i < 0 || i >= len(at.Content) {
				return nil
			}
			at = at.Content[i]
			continue
		}
		if at = get(at, part); at == nil {
			return nil
		}
	}
	return at
}

// methods of a path that are operations.
var methods = []string{"get", "put", "post", "delete", "options", "head", "patch", "trace"}

// eachOperation visits all operations with a name for each: the operationId, or one made of method and path.
func (n *normalizer) eachOperation(visit func(id string, op *yaml.Node)) {
	each(get(n.root, "paths"), func(path string, item *yaml.Node) {
		each(item, func(method string, op *yaml.Node) {
			if !slices.Contains(methods, method) {
				return
			}
			id := text(op, "operationId")
			if id == "" {
				id = exportedName(method) + exportedName(path)
			}
			visit(id, op)
		})
	})
}

var pathParameter = regexp.MustCompile(`\{[^}]*\}`)

// checkPaths refuses what no Go function can have: two parameters of one name.
func (n *normalizer) checkPaths() {
	each(get(n.root, "paths"), func(path string, item *yaml.Node) {
		seen := make(map[string]bool)
		for _, name := range pathParameter.FindAllString(path, -1) {
			if seen[name] {
				n.refuse(item, join("paths", path), "has the parameter %s twice, and no Go function can; rename one", name)
			}
			seen[name] = true
		}
	})
}

// checkParameters refuses parameters that say twice what they hold.
func (n *normalizer) checkParameters(at *yaml.Node, where string) {
	if at.Kind == yaml.SequenceNode {
		for i, c := range at.Content {
			n.checkParameters(c, fmt.Sprintf("%s[%d]", where, i))
		}
		return
	}
	if text(at, "in") != "" && text(at, "name") != "" && get(at, "schema") != nil && get(at, "content") != nil {
		n.refuse(at, where, "has both schema and content; a parameter has one of them")
		return
	}
	each(at, func(key string, value *yaml.Node) {
		if key != "example" && key != "examples" && key != "schemas" && !strings.HasPrefix(key, "x-") {
			n.checkParameters(value, join(where, key))
		}
	})
}

// resolveAliases takes out the components that only refer to another, and leads who refers to them there.
func (n *normalizer) resolveAliases() {
	target := make(map[string]string)
	each(n.schemas, func(key string, s *yaml.Node) {
		if to, ok := strings.CutPrefix(text(s, "$ref"), schemaPrefix); ok {
			target[key] = pointerEscapes.Replace(to)
		}
	})
	if len(target) == 0 {
		return
	}
	end := func(key string) string {
		for range len(target) + 1 {
			to, ok := target[key]
			if !ok {
				return key
			}
			key = to
		}
		return ""
	}
	for _, key := range sortedKeys(target) {
		if end(key) == "" {
			n.refuse(get(n.schemas, key), join("components.schemas", key), "refers to itself; write out what it is")
			return
		}
	}
	n.eachReference(n.root, func(ref *yaml.Node) {
		if key, ok := strings.CutPrefix(ref.Value, schemaPrefix); ok {
			if key = pointerEscapes.Replace(key); target[key] != "" {
				ref.Value = schemaRef(end(key))
			}
		}
	})
	for key := range target {
		take(n.schemas, key)
	}
}

func schemaRef(key string) string {
	return schemaPrefix + pointerEscape.Replace(key)
}

// refKey is the component that a schema refers to, empty if it is no reference to one.
func refKey(s *yaml.Node) string {
	key, ok := strings.CutPrefix(text(s, "$ref"), schemaPrefix)
	if !ok {
		return ""
	}
	return pointerEscapes.Replace(key)
}

func (n *normalizer) eachReference(at *yaml.Node, visit func(ref *yaml.Node)) {
	n.eachOwner(at, func(_, ref *yaml.Node) { visit(ref) })
}

// eachOwner visits the references with the mappings that they are the $ref of.
func (n *normalizer) eachOwner(at *yaml.Node, visit func(owner, ref *yaml.Node)) {
	if ref := get(at, "$ref"); ref != nil && ref.Kind == yaml.ScalarNode {
		visit(at, ref)
		return
	}
	for _, c := range at.Content {
		n.eachOwner(c, visit)
	}
}

// splitBases parts a union from the base its variants derive from, where one component is both: it cannot be made of
// types that are made of it.
func (n *normalizer) splitBases() {
	for _, kv := range pairs(n.schemas) {
		key, s := kv.key, kv.value
		variants := append(items(get(s, "oneOf")), items(get(s, "anyOf"))...)
		base := ""
		for _, v := range variants {
			for _, part := range items(get(n.componentOf(v), "allOf")) {
				if refKey(part) != key {
					continue
				}
				if base == "" {
					base = n.addBase(key, s)
				}
				put(part, "$ref", str(schemaRef(base)))
			}
		}
		if base == "" {
			continue
		}
		for _, own := range []string{"properties", "required", "allOf", "additionalProperties", "type"} {
			take(s, own)
		}
	}
}

// componentOf is the component that a schema refers to; nil if it is none.
func (n *normalizer) componentOf(s *yaml.Node) *yaml.Node {
	if key := refKey(s); key != "" {
		return get(n.schemas, key)
	}
	return nil
}

type pair struct {
	key   string
	value *yaml.Node
}

// pairs are the members of a mapping as they are now.
func pairs(n *yaml.Node) []pair {
	var out []pair
	each(n, func(key string, value *yaml.Node) { out = append(out, pair{key, value}) })
	return out
}

func (n *normalizer) addBase(key string, s *yaml.Node) string {
	base := mapping()
	each(s, func(name string, value *yaml.Node) {
		if name != "oneOf" && name != "anyOf" && name != "discriminator" && name != extDefault && name != extGoName {
			put(base, name, value)
		}
	})
	name := key + "Base"
	for get(n.schemas, name) != nil {
		name += "Base"
	}
	put(n.schemas, name, base)
	return name
}
