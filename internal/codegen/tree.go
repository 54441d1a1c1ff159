package codegen

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Documents of other people are changed as YAML nodes: members keep their order, and each knows its line.

// maxNodes bounds what YAML aliases may expand to.
const maxNodes = 8 << 20

// parseTree reads YAML or JSON.
func parseTree(spec []byte) (*yaml.Node, error) {
	if len(spec) > maxSpecSize {
		return nil, fmt.Errorf("codegen: the document has %d bytes, more than the limit of %d", len(spec), maxSpecSize)
	}
	if isJSONDocument(spec) {
		return parseJSON(spec) // YAML is stricter about tabs
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(spec, &doc); err != nil {
		return nil, fmt.Errorf("codegen: read the document: %w", err)
	}
	if doc.Kind != yaml.DocumentNode || len(doc.Content) != 1 || doc.Content[0].Kind != yaml.MappingNode {
		return nil, errors.New("codegen: read the document: it is no mapping")
	}
	budget := maxNodes
	return expandAliases(doc.Content[0], &budget)
}

func isJSONDocument(spec []byte) bool {
	trimmed := bytes.TrimSpace(spec)
	return len(trimmed) > 0 && trimmed[0] == '{' && json.Valid(spec)
}

// expandAliases gives every place a copy of its own, since places are changed by themselves.
func expandAliases(n *yaml.Node, budget *int) (*yaml.Node, error) {
	if *budget--; *budget < 0 {
		return nil, errors.New("codegen: read the document: its YAML aliases expand without end")
	}
	if n.Kind == yaml.AliasNode {
		return expandAliases(n.Alias, budget)
	}
	c := *n
	c.Anchor = ""
	c.Content = make([]*yaml.Node, len(n.Content))
	for i := range n.Content {
		var err error
		if c.Content[i], err = expandAliases(n.Content[i], budget); err != nil {
			return nil, err
		}
	}
	return &c, nil
}

// parseJSON reads valid JSON.
func parseJSON(spec []byte) (*yaml.Node, error) {
	dec := json.NewDecoder(bytes.NewReader(spec))
	dec.UseNumber()
	line, at := 1, 0
	var value func(depth int) (*yaml.Node, error)
	value = func(depth int) (*yaml.Node, error) {
		if depth > maxDepth {
			return nil, fmt.Errorf("codegen: read the document: it is nested more than %d deep", maxDepth)
		}
		token, err := dec.Token()
		if err != nil {
			return nil, fmt.Errorf("codegen: read the document: %w", err)
		}
		end := int(dec.InputOffset())
		line += bytes.Count(spec[at:end], []byte("\n"))
		at = end
		n := &yaml.Node{Line: line, Column: end - bytes.LastIndexByte(spec[:end], '\n') - 1}
		switch token := token.(type) {
		case json.Delim:
			n.Kind, n.Tag = yaml.MappingNode, "!!map"
			if token == '[' {
				n.Kind, n.Tag = yaml.SequenceNode, "!!seq"
			}
			for dec.More() {
				c, err := value(depth + 1)
				if err != nil {
					return nil, err
				}
				n.Content = append(n.Content, c)
			}
			_, err := dec.Token()
			return n, err
		case string:
			n.SetString(token)
		case json.Number:
			n.Kind, n.Tag, n.Value = yaml.ScalarNode, "!!int", token.String()
			if strings.ContainsAny(n.Value, ".eE") {
				n.Tag = "!!float"
			}
		case bool:
			n.Kind, n.Tag, n.Value = yaml.ScalarNode, "!!bool", fmt.Sprint(token)
		default:
			n.Kind, n.Tag, n.Value = yaml.ScalarNode, "!!null", "null"
		}
		return n, nil
	}
	root, err := value(0)
	if err == nil && root.Kind != yaml.MappingNode {
		err = errors.New("codegen: read the document: it is no object")
	}
	return root, err
}

// printTree writes a document as YAML, or as JSON if it came as that: large ones load a great deal faster.
func printTree(root *yaml.Node, asJSON bool) ([]byte, error) {
	var b bytes.Buffer
	if asJSON {
		if err := printJSON(&b, root); err != nil {
			return nil, err
		}
		var indented bytes.Buffer
		if err := json.Indent(&indented, b.Bytes(), "", "  "); err != nil {
			return nil, fmt.Errorf("codegen: print the document: %w", err)
		}
		indented.WriteByte('\n')
		return indented.Bytes(), nil
	}
	enc := yaml.NewEncoder(&b)
	enc.SetIndent(2)
	if err := errors.Join(enc.Encode(root), enc.Close()); err != nil {
		return nil, fmt.Errorf("codegen: print the document: %w", err)
	}
	return b.Bytes(), nil
}

func printJSON(b *bytes.Buffer, n *yaml.Node) error {
	switch n.Kind {
	case yaml.MappingNode, yaml.SequenceNode:
		step, brackets := 1, "[]"
		if n.Kind == yaml.MappingNode {
			step, brackets = 2, "{}"
		}
		b.WriteByte(brackets[0])
		for i := 0; i < len(n.Content); i += step {
			if i > 0 {
				b.WriteByte(',')
			}
			if step == 2 {
				quoteJSON(b, n.Content[i].Value)
				b.WriteByte(':')
			}
			if err := printJSON(b, n.Content[i+step-1]); err != nil {
				return err
			}
		}
		b.WriteByte(brackets[1])
	default:
		switch n.Tag {
		case "!!int", "!!float", "!!bool", "!!null":
			if !json.Valid([]byte(n.Value)) {
				return fmt.Errorf("codegen: print the document: %q is no JSON", n.Value)
			}
			b.WriteString(n.Value)
		default:
			quoteJSON(b, n.Value)
		}
	}
	return nil
}

func quoteJSON(b *bytes.Buffer, s string) {
	quoted, _ := json.Marshal(s) //nolint:errchkjson // a string always can be
	b.Write(quoted)
}

// get follows names from mapping to mapping; nil if there is nothing.
func get(n *yaml.Node, path ...string) *yaml.Node {
	for _, key := range path {
		i := index(n, key)
		if i < 0 {
			return nil
		}
		n = n.Content[i+1]
	}
	return n
}

// index is where a mapping has a key, -1 if it does not.
func index(n *yaml.Node, key string) int {
	if n == nil || n.Kind != yaml.MappingNode {
		return -1
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return i
		}
	}
	return -1
}

func text(n *yaml.Node, path ...string) string {
	if v := get(n, path...); v != nil && v.Kind == yaml.ScalarNode && v.Tag != "!!null" {
		return v.Value
	}
	return ""
}

func isTrue(n *yaml.Node, key string) bool { return text(n, key) == "true" }

func put(n *yaml.Node, key string, value *yaml.Node) {
	if i := index(n, key); i >= 0 {
		n.Content[i+1] = value
		return
	}
	n.Content = append(n.Content, str(key), value)
}

// take removes a member and returns what it was; nil if there was none.
func take(n *yaml.Node, key string) *yaml.Node {
	i := index(n, key)
	if i < 0 {
		return nil
	}
	value := n.Content[i+1]
	n.Content = slices.Delete(n.Content, i, i+2)
	return value
}

// each visits the members of a mapping in their order. The visitor may change values, not keys.
func each(n *yaml.Node, visit func(key string, value *yaml.Node)) {
	if n == nil || n.Kind != yaml.MappingNode {
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		visit(n.Content[i].Value, n.Content[i+1])
	}
}

// items are the elements of a sequence.
func items(n *yaml.Node) []*yaml.Node {
	if n == nil || n.Kind != yaml.SequenceNode {
		return nil
	}
	return n.Content
}

func str(s string) *yaml.Node {
	n := &yaml.Node{}
	n.SetString(s)
	return n
}

func boolTrue() *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!bool", Value: "true"}
}

func mapping(kv ...any) *yaml.Node {
	n := &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map"}
	for i := 0; i+1 < len(kv); i += 2 {
		switch v := kv[i+1].(type) {
		case string:
			put(n, kv[i].(string), str(v))
		case *yaml.Node:
			put(n, kv[i].(string), v)
		}
	}
	return n
}

func sequence(items ...*yaml.Node) *yaml.Node {
	return &yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq", Content: items}
}
