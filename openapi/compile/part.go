package compile

import (
	"fmt"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// Amend changes a finished document, compiled by this package or written by somebody else: first the overlay is applied
// to it, nil for none, then it is cut down to the selection. Paths and schemas keep their order. Without an overlay and
// a selection the document is returned as it is.
//
// The part is closed over what it refers to. A base type does not bring along the types that derive from it; a union
// does bring its variants.
func Amend(document, overlay []byte, s Selection) ([]byte, diag.List, error) {
	var found diag.List
	if len(overlay) == 0 && s.empty() {
		return document, nil, nil
	}
	if err := s.Check(); err != nil {
		return nil, nil, err
	}
	var n yaml.Node
	if err := yaml.Unmarshal(document, &n); err != nil {
		return nil, nil, fmt.Errorf("read the document: %w", err)
	}
	if len(n.Content) != 1 || n.Content[0].Kind != yaml.MappingNode {
		return nil, nil, fmt.Errorf("read the document: it is no mapping")
	}
	doc, err := applyOverlay(n.Content[0], overlay, &found)
	if err != nil {
		return nil, nil, err
	}
	if !s.empty() {
		p := &part{Selection: s, doc: doc, schemas: get(doc, "components", "schemas"), kept: map[string]bool{}}
		if err := p.cut(&found); err != nil {
			return nil, nil, err
		}
	}
	found.Sort()
	return encode(doc), found, nil
}

// part is a finished document while it is cut down.
type part struct {
	Selection
	doc, schemas *yaml.Node
	kept         map[string]bool // references to components, "schemas/" and their like in front
}

func (p *part) cut(found *diag.List) error {
	hit := map[string]bool{}
	picks := func(patterns []string, name string, path bool) bool {
		some := false
		for _, pattern := range patterns {
			if matchesAny([]string{pattern}, name, path) {
				some, hit[pattern] = true, true
			}
		}
		return some
	}
	all := len(p.Include) == 0
	paths := mapping()
	ofType := func(op *yaml.Node) bool {
		return slices.ContainsFunc(refsOf(op), func(n string) bool { return picks(p.Include, n, false) || picks(p.Include, p.helped(n), false) })
	}
	along := newCompanions(get(p.doc, "paths"), func(path string, op *yaml.Node) bool {
		return !matchesAny(p.Exclude, path, true) && ofType(op)
	})
	each(get(p.doc, "paths"), func(path string, item *yaml.Node) {
		if picks(p.Exclude, path, true) {
			return
		}
		byPath := picks(p.Include, path, true) || all
		item = p.cutItem(item, func(method string, op *yaml.Node) bool { return byPath || ofType(op) || along.takes(path, method, op) })
		if item != nil {
			put(paths, path, item)
		}
	})
	each(p.schemas, func(name string, _ *yaml.Node) {
		if !picks(p.Exclude, name, false) && (picks(p.Include, name, false) || all) {
			p.keep("schemas/" + name)
		}
	})
	if len(paths.Content) == 0 && len(p.kept) == 0 {
		return fmt.Errorf("the selection picks nothing: no path and no type matches %s", strings.Join(p.Include, ", "))
	}
	for _, pattern := range slices.Concat(p.Include, p.Exclude) {
		if !hit[pattern] {
			found.Addf(diag.Pos{File: "selection"}, diag.SelectionUnmatched, "pattern %q matches nothing", pattern)
		}
	}
	put(p.doc, "paths", paths)
	p.refer(paths)
	p.cutComponents()
	dropUnusedTags(p.doc)
	return nil
}

// helped gives the type that a component was made for when the contract was lowered: the body of its updates, a page of
// it. A component of any other name is its own.
func (p *part) helped(name string) string {
	for _, suffix := range []string{"CollectionResponse", "CreateRequest", "Update"} {
		if t, ok := strings.CutSuffix(name, suffix); ok && get(p.schemas, t) != nil {
			return t
		}
	}
	return name
}

// cutItem keeps the operations of a path that are wanted, and what they share. It returns nil when none is.
func (p *part) cutItem(item *yaml.Node, wanted func(method string, op *yaml.Node) bool) *yaml.Node {
	kept, some := mapping(), false
	each(item, func(key string, value *yaml.Node) {
		if slices.Contains(methodNames, key) {
			if !wanted(key, value) {
				return
			}
			some = true
		}
		put(kept, key, value)
	})
	if !some {
		return nil
	}
	return kept
}

const componentPrefix = "#/components/"

// keep takes a component with everything it refers to.
func (p *part) keep(ref string) {
	if p.kept[ref] {
		return
	}
	p.kept[ref] = true
	kind, name, _ := strings.Cut(ref, "/")
	if kind == "schemas" && matchesAny(p.Exclude, name, false) {
		return
	}
	p.refer(get(p.doc, "components", kind, strings.NewReplacer("~1", "/", "~0", "~").Replace(name)))
}

func (p *part) refer(n *yaml.Node) {
	if n == nil {
		return
	}
	if ref, ok := strings.CutPrefix(text(n, "$ref"), componentPrefix); ok {
		kind, rest, _ := strings.Cut(ref, "/")
		name, _, _ := strings.Cut(rest, "/") // a reference into the middle of a component
		p.keep(kind + "/" + name)
	}
	for i, c := range n.Content {
		if n.Kind == yaml.MappingNode && i%2 == 1 && n.Content[i-1].Value == "example" {
			continue
		}
		p.refer(c)
	}
}

// cutComponents drops what nothing refers to. Security schemes stay, as operations name them without a reference.
func (p *part) cutComponents() {
	components := get(p.doc, "components")
	each(components, func(kind string, all *yaml.Node) {
		if kind == "securitySchemes" || strings.HasPrefix(kind, "x-") {
			return
		}
		left := mapping()
		each(all, func(name string, value *yaml.Node) {
			ref := kind + "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(name)
			switch {
			case !p.kept[ref]:
			case kind == "schemas" && matchesAny(p.Exclude, name, false):
				stub := mapping("type", "object", "x-stub", true, "description", "Left out of this contract.")
				if g := text(value, "x-go-name"); g != "" {
					put(stub, "x-go-name", g)
				}
				put(left, name, stub)
			default:
				p.cutChoice(value)
				put(left, name, value)
			}
		})
		all.Content = left.Content
	})
}

// cutChoice takes variants out that were excluded, and types that are not there out of the mapping of a base.
func (p *part) cutChoice(s *yaml.Node) {
	gone := func(ref string) bool {
		name, ok := strings.CutPrefix(ref, schemaPrefix)
		return ok && (!p.kept["schemas/"+name] || matchesAny(p.Exclude, name, false))
	}
	if choice := get(s, "oneOf"); choice != nil && get(s, "discriminator") != nil {
		choice.Content = slices.DeleteFunc(choice.Content, func(v *yaml.Node) bool { return gone(text(v, "$ref")) })
	}
	if m := get(s, "discriminator", "mapping"); m != nil {
		left := mapping()
		each(m, func(wire string, target *yaml.Node) {
			if !gone(target.Value) {
				put(left, wire, target)
			}
		})
		m.Content = left.Content
		if get(m, text(s, defaultExtension)) == nil {
			drop(s, defaultExtension)
		}
	}
}
