package compile

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// The compiler builds documents as YAML nodes: members keep their order, and the overlay library works on the same.

// mapping makes a mapping of names and values in turn; no name stands twice, and a nil value is left out.
func mapping(kv ...any) *yaml.Node {
	n := &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map", Content: make([]*yaml.Node, 0, len(kv))}
	for i := 0; i+1 < len(kv); i += 2 {
		if v := node(kv[i+1]); v != nil {
			n.Content = append(n.Content, scalar(kv[i].(string)), v)
		}
	}
	return n
}

func list[T any](items ...T) *yaml.Node {
	n := &yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq", Content: make([]*yaml.Node, 0, len(items))}
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
		return scalar(v)
	case bool:
		return bools[v]
	case int:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!int", Value: strconv.Itoa(v)}
	case []string:
		return list(v...)
	}
	panic("compile: no YAML node for this type") // a programming error, never input
}

// Nodes of scalars that a document has thousands of are shared: whoever changes a scalar in place works on a clone.
var (
	bools  = map[bool]*yaml.Node{true: {Kind: yaml.ScalarNode, Tag: "!!bool", Value: "true"}, false: {Kind: yaml.ScalarNode, Tag: "!!bool", Value: "false"}}
	common = map[string]*yaml.Node{}
)

func init() {
	for _, w := range strings.Fields(`
		$ref type string object array integer number boolean format date-time int32 int64 double uuid binary base64url nullable items properties
		required allOf anyOf oneOf enum pattern default example readOnly writeOnly deprecated minLength minimum minProperties minItems additionalProperties
		discriminator propertyName mapping description summary operationId tags externalDocs url parameters requestBody responses content schema headers
		security delegated application name in path query header get post put patch delete value values error code message details @odata.type
		@odata.context @odata.count @odata.nextLink application/json application/octet-stream id displayName unknownFutureValue sentinel afterSentinel
		modelAsString x-go-name x-go-type x-base-type x-key x-abstract x-open-type x-navigation x-body-members x-ms-enum x-ms-navigationProperty
		x-graph-key x-graph-abstract x-graph-stub x-graph-evolvable-enum optional 200 201 202 204 400 401 403 404 409 412 415 429 500 503
		#/components/parameters/select #/components/parameters/expand #/components/parameters/filter #/components/parameters/Prefer
		#/components/parameters/client-request-id #/components/schemas/microsoft.graph.entity`) {
		common[w] = &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: w}
	}
	for _, r := range errorReplies {
		ref := replyPrefix + r.name
		common[ref] = &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: ref}
	}
}

// scalar is the node of a string.
func scalar(s string) *yaml.Node {
	if n := common[s]; n != nil {
		return n
	}
	n := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: s}
	if !utf8.ValidString(s) {
		n.SetString(s) // as binary
	}
	return n
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
	n.Content = append(n.Content, scalar(key), val)
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

// same tells whether two trees state the same; how they are written does not count.
func same(a, b *yaml.Node) bool {
	if a == b {
		return true
	}
	if a == nil || b == nil || a.Kind != b.Kind || a.Value != b.Value || len(a.Content) != len(b.Content) || a.ShortTag() != b.ShortTag() {
		return false
	}
	for i := range a.Content {
		if !same(a.Content[i], b.Content[i]) {
			return false
		}
	}
	return true
}

// clone copies a tree, so that a change at one place of the document does not reach another.
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

// eachRef calls f for the schemas that a tree refers to, in order.
func eachRef(n *yaml.Node, f func(name string)) {
	if n == nil || len(n.Content) == 0 {
		return
	}
	if n.Kind == yaml.MappingNode {
		for i := 0; i+1 < len(n.Content); i += 2 {
			if v := n.Content[i+1]; n.Content[i].Value == "$ref" {
				if name, ok := strings.CutPrefix(v.Value, schemaPrefix); ok && v.Kind == yaml.ScalarNode {
					f(name)
				}
				break
			}
		}
	}
	for _, c := range n.Content {
		if len(c.Content) > 0 {
			eachRef(c, f)
		}
	}
}

// refsOf lists the schemas that a tree refers to, each once, in order.
func refsOf(n *yaml.Node) []string {
	var out []string
	var seen map[string]bool // once there are many
	eachRef(n, func(name string) {
		if seen == nil && slices.Contains(out, name) || seen[name] {
			return
		}
		out = append(out, name)
		if len(out) == 16 {
			seen = map[string]bool{}
			for _, have := range out {
				seen[have] = true
			}
		}
		if seen != nil {
			seen[name] = true
		}
	})
	return out
}

// refsOfEach is refsOf for each of many trees.
func refsOfEach(trees []*yaml.Node) [][]string {
	out := make([][]string, len(trees))
	inBatches(len(trees), func(i int) { out[i] = refsOf(trees[i]) })
	return out
}

// memberNodes gives the values of a mapping.
func memberNodes(n *yaml.Node) []*yaml.Node {
	var out []*yaml.Node
	each(n, func(_ string, v *yaml.Node) { out = append(out, v) })
	return out
}

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

// node gives the table as a mapping.
func (t *table) node() *yaml.Node {
	out := mapping()
	t.each(func(name string, n *yaml.Node) { appendMember(out, name, n) })
	return out
}

// nodes gives the values, in the order of the names.
func (t *table) nodes() []*yaml.Node {
	out := make([]*yaml.Node, len(t.names))
	for i, n := range t.names {
		out[i] = t.byName[n]
	}
	return out
}

func (t *table) each(f func(name string, n *yaml.Node)) {
	for _, n := range t.names {
		f(n, t.byName[n])
	}
}

// putNew puts a property that is known to be new unless it is a control information of OData.
func putNew(n *yaml.Node, key string, v *yaml.Node) {
	if strings.HasPrefix(key, "@") {
		put(n, key, v)
		return
	}
	appendMember(n, key, v)
}

// appendMember puts a member that is known to be new, without looking for an old one.
func appendMember(n *yaml.Node, key string, v *yaml.Node) {
	n.Content = append(n.Content, scalar(key), v)
}
