// Package spec loads OpenAPI documents of other people.
//
// kin-openapi applies what a document of version 3.1 writes beside a reference while it loads, and follows the
// schemas for that without an end if they lead back to themselves: the process ends, and nothing can be recovered.
// Load writes such references in the form that needs no such step, and means the same.
package spec

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"go.yaml.in/yaml/v3"
)

// Load reads a document in JSON or YAML. References to other files are not followed: they are an error.
func Load(data []byte) (*openapi3.T, error) {
	if newer.Match(data) && bytes.Contains(data, []byte("$ref")) {
		var root yaml.Node
		if err := yaml.Unmarshal(data, &root); err != nil {
			return nil, fmt.Errorf("the document is neither JSON nor YAML: %w", err)
		}
		r := &rewriter{seen: map[*yaml.Node]bool{}}
		r.document(&root)
		if r.changed {
			var err error
			if data, err = yaml.Marshal(&root); err != nil {
				return nil, fmt.Errorf("the document cannot be rewritten: %w", err)
			}
		}
	}
	return openapi3.NewLoader().LoadFromData(data)
}

// newer finds the version of a document that may have something beside references.
var newer = regexp.MustCompile(`["']?openapi["']?\s*:\s*["']?3\.[1-9]`)

// annotations are the keywords that describe a value and demand nothing of it. They may stay beside a reference.
var annotations = []string{
	"$comment", "allowEmptyValue", "default", "deprecated", "description", "discriminator", "example", "examples", "externalDocs",
	"nullable", "readOnly", "summary", "title", "writeOnly", "xml",
}

type rewriter struct {
	seen    map[*yaml.Node]bool
	changed bool
}

// document looks for schemas: the components, and what a member named schema holds.
func (r *rewriter) document(n *yaml.Node) {
	for i, sub := range n.Content {
		if n.Kind != yaml.MappingNode {
			r.document(sub)
			continue
		}
		if i%2 == 0 {
			continue
		}
		switch key := n.Content[i-1].Value; {
		case key == "schema":
			r.schema(sub)
		case key == "schemas" && sub.Kind == yaml.MappingNode:
			for j := 1; j < len(sub.Content); j += 2 {
				r.schema(sub.Content[j])
			}
		case key != "example" && key != "examples":
			r.document(sub)
		}
	}
}

// schema rewrites the references of a schema and of its parts.
func (r *rewriter) schema(n *yaml.Node) {
	if n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	if r.seen[n] {
		return
	}
	r.seen[n] = true
	if n.Kind == yaml.MappingNode {
		r.reference(n)
	}
	for i, sub := range n.Content {
		if n.Kind == yaml.MappingNode {
			if i%2 == 0 || slices.Contains([]string{"enum", "const", "default", "example", "examples"}, n.Content[i-1].Value) {
				continue
			}
		}
		r.schema(sub)
	}
}

// reference turns {$ref: x, keywords} into {allOf: [{$ref: x}], keywords}.
func (r *rewriter) reference(n *yaml.Node) {
	at, all, asserts := -1, -1, false
	for i := 0; i+1 < len(n.Content); i += 2 {
		switch key := n.Content[i].Value; {
		case key == "$ref" && n.Content[i+1].Kind == yaml.ScalarNode:
			at = i
		case key == "allOf" && n.Content[i+1].Kind == yaml.SequenceNode:
			all, asserts = i, true
		case !slices.Contains(annotations, key) && !strings.HasPrefix(key, "x-"):
			asserts = true
		}
	}
	if at < 0 || !asserts {
		return
	}
	r.changed = true
	ref := &yaml.Node{Kind: yaml.MappingNode, Content: []*yaml.Node{n.Content[at], n.Content[at+1]}}
	if all >= 0 {
		n.Content[all+1].Content = append([]*yaml.Node{ref}, n.Content[all+1].Content...)
		n.Content = slices.Delete(n.Content, at, at+2)
		return
	}
	n.Content[at] = &yaml.Node{Kind: yaml.ScalarNode, Value: "allOf"}
	n.Content[at+1] = &yaml.Node{Kind: yaml.SequenceNode, Content: []*yaml.Node{ref}}
}
