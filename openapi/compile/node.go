package compile

import (
	"strconv"

	"gopkg.in/yaml.v3"
)

// The compiler builds documents as YAML nodes: members keep their order, and the overlay library works on the same.

func mapping(kv ...any) *yaml.Node {
	n := &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map"}
	for i := 0; i+1 < len(kv); i += 2 {
		put(n, kv[i].(string), kv[i+1])
	}
	return n
}

func list[T any](items ...T) *yaml.Node {
	n := &yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq"}
	for _, it := range items {
		n.Content = append(n.Content, node(it))
	}
	return n
}

func node(v any) *yaml.Node {
	switch v := v.(type) {
	case *yaml.Node:
		return v
	case string:
		n := &yaml.Node{}
		n.SetString(v)
		return n
	case bool:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!bool", Value: strconv.FormatBool(v)}
	case int:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!int", Value: strconv.Itoa(v)}
	case []string:
		return list(v...)
	}
	panic("compile: no YAML node for this type") // a programming error, never input
}

// put sets a member; a nil node is left out.
func put(n *yaml.Node, key string, v any) {
	val := node(v)
	if val == nil {
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			n.Content[i+1] = val
			return
		}
	}
	n.Content = append(n.Content, node(key), val)
}

// get returns a member, nil if there is none.
func get(n *yaml.Node, path ...string) *yaml.Node {
	for _, key := range path {
		if n == nil || n.Kind != yaml.MappingNode {
			return nil
		}
		var next *yaml.Node
		for i := 0; i+1 < len(n.Content); i += 2 {
			if n.Content[i].Value == key {
				next = n.Content[i+1]
				break
			}
		}
		n = next
	}
	return n
}

// text returns the value of a scalar member, "" if there is none.
func text(n *yaml.Node, path ...string) string {
	if v := get(n, path...); v != nil && v.Kind == yaml.ScalarNode {
		return v.Value
	}
	return ""
}

// drop removes a member and returns it.
func drop(n *yaml.Node, key string) *yaml.Node {
	if n == nil {
		return nil
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			v := n.Content[i+1]
			n.Content = append(n.Content[:i:i], n.Content[i+2:]...)
			return v
		}
	}
	return nil
}

// each calls f for every member in order.
func each(n *yaml.Node, f func(key string, v *yaml.Node)) {
	if n == nil || n.Kind != yaml.MappingNode {
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		f(n.Content[i].Value, n.Content[i+1])
	}
}

// strs returns the scalars of a sequence.
func strs(n *yaml.Node) []string {
	if n == nil {
		return nil
	}
	var out []string
	for _, c := range n.Content {
		out = append(out, c.Value)
	}
	return out
}

// clone copies a tree, so that no two places of the document share nodes (shared nodes would print as aliases).
func clone(n *yaml.Node) *yaml.Node {
	if n == nil {
		return nil
	}
	c := *n
	c.Content = make([]*yaml.Node, len(n.Content))
	for i, k := range n.Content {
		c.Content[i] = clone(k)
	}
	return &c
}

const schemaPrefix = "#/components/schemas/"

func refTo(name string) *yaml.Node { return mapping("$ref", schemaPrefix+name) }

// table is a mapping of thousands of members with quick access; a mapping node is searched from its first member on.
type table struct {
	names  []string
	byName map[string]*yaml.Node
}

func newTable(n *yaml.Node) *table {
	t := &table{byName: map[string]*yaml.Node{}}
	each(n, t.put)
	return t
}

func (t *table) get(name string) *yaml.Node { return t.byName[name] }

func (t *table) put(name string, n *yaml.Node) {
	if t.byName[name] == nil {
		t.names = append(t.names, name)
	}
	t.byName[name] = n
}

func (t *table) each(f func(name string, n *yaml.Node)) {
	for _, n := range t.names {
		f(n, t.byName[n])
	}
}

// appendMember puts a member that is known to be new, without looking for an old one.
func appendMember(n *yaml.Node, key string, v *yaml.Node) {
	n.Content = append(n.Content, node(key), v)
}
