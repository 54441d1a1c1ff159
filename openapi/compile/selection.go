package compile

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"gopkg.in/yaml.v3"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// Selection picks a part of the contract. Patterns that begin with a slash match paths, all others match qualified type
// names; letter case does not matter. A star matches within one segment (of a path between slashes, of a name between
// dots), two stars match across segments; so does the star that a path pattern ends with: /a/b* takes /a/b, /a/bc and
// everything below. What stands in braces matches any parameter. Without Include everything is picked.
//
// What is picked is closed over what it refers to: base types, the types of members, and the derived types where a
// value can be one of them. An operation is picked by its path, or by the types of its body and answers. Those picked
// by a type bring along the other operations of their paths, and what names no type itself but is bound to such a path:
// actions, functions, references.
type Selection struct {
	Include, Exclude []string
}

// ErrNothingSelected is the error of a selection that leaves nothing.
var ErrNothingSelected = errors.New("the selection picks nothing")

func (s Selection) empty() bool { return len(s.Include) == 0 && len(s.Exclude) == 0 }

// Check tells the first pattern that is malformed.
func (s Selection) Check() error {
	for _, p := range slices.Concat(s.Include, s.Exclude) {
		if !doublestar.ValidatePattern(slashed(p)[0]) {
			return fmt.Errorf("pattern %q is malformed", p)
		}
	}
	return nil
}

// slashed gives a pattern the forms that doublestar matches.
func slashed(p string) []string {
	p = strings.ToLower(p)
	if !strings.HasPrefix(p, "/") {
		return []string{strings.ReplaceAll(p, ".", "/")}
	}
	if p != "/" {
		p = strings.TrimSuffix(p, "/")
	}
	// braces hold parameters, not alternatives
	p = braces(p, func(string) string { return "\x00" })
	p = strings.NewReplacer("{", `\{`, "}", `\}`, "\x00", `\{*\}`).Replace(p)
	if strings.HasSuffix(p, "*") && !strings.HasSuffix(p, "**") {
		return []string{p, p + "/**"}
	}
	return []string{p}
}

func matchesAny(patterns []string, name string, path bool) bool {
	name = strings.ToLower(name)
	if !path {
		name = strings.ReplaceAll(name, ".", "/")
	}
	return slices.ContainsFunc(patterns, func(p string) bool {
		if strings.HasPrefix(p, "/") != path {
			return false
		}
		return slices.ContainsFunc(slashed(p), func(p string) bool {
			ok, err := doublestar.Match(p, name)
			return err == nil && ok
		})
	})
}

// apply cuts the reading down to what is picked.
func (s Selection) apply(doc *yaml.Node, found *diag.List) error {
	if s.empty() {
		return nil
	}
	if err := s.Check(); err != nil {
		return err
	}
	schemas, paths := get(doc, "components", "schemas"), get(doc, "paths")
	c := &closure{schemas: schemas, derived: map[string][]string{}, seen: map[string]bool{}, exclude: s.Exclude}
	each(schemas, func(name string, t *yaml.Node) {
		if b := text(t, "x-base-type"); b != "" {
			c.derived[b] = append(c.derived[b], name)
		}
	})
	picked := func(name string, path bool) bool {
		return (len(s.Include) == 0 || matchesAny(s.Include, name, path)) && !matchesAny(s.Exclude, name, path)
	}
	each(schemas, func(name string, _ *yaml.Node) {
		if picked(name, false) {
			c.add(name)
		}
	})
	keptPaths := mapping()
	along := newCompanions(paths, func(path string, op *yaml.Node) bool {
		return !matchesAny(s.Exclude, path, true) && s.ofType(op)
	})
	each(paths, func(path string, item *yaml.Node) {
		if matchesAny(s.Exclude, path, true) {
			return
		}
		kept := mapping()
		byPath := len(s.Include) == 0 || matchesAny(s.Include, path, true)
		each(item, func(method string, op *yaml.Node) {
			if byPath || s.ofType(op) || along.takes(path, method, op) {
				put(kept, method, op)
				c.refer(op)
			}
		})
		if len(kept.Content) > 0 {
			put(keptPaths, path, kept)
		}
	})
	keptSchemas := mapping()
	each(schemas, func(name string, t *yaml.Node) {
		switch {
		case !c.seen[name]:
		case matchesAny(s.Exclude, name, false):
			put(keptSchemas, name, mapping("type", "object", "x-stub", true, "description", "Left out of this contract."))
		default:
			put(keptSchemas, name, t)
		}
	})
	if len(keptPaths.Content) == 0 && len(keptSchemas.Content) == 0 {
		return fmt.Errorf("%w: no path and no type matches %s", ErrNothingSelected, strings.Join(s.Include, ", "))
	}
	for _, p := range s.Include {
		if !c.hit(p, schemas, paths) {
			found.Addf(diag.Pos{File: "selection"}, diag.SelectionUnmatched, "pattern %q matches nothing", p)
		}
	}
	put(doc, "paths", keptPaths)
	put(get(doc, "components"), "schemas", keptSchemas)
	dropUnusedTags(doc)
	return nil
}

// ofType tells whether an operation names a type that is picked.
func (s Selection) ofType(op *yaml.Node) bool {
	return slices.ContainsFunc(refsOf(op), func(n string) bool { return matchesAny(s.Include, n, false) })
}

type closure struct {
	schemas *yaml.Node
	derived map[string][]string
	seen    map[string]bool
	exclude []string
}

func (c *closure) hit(pattern string, schemas, paths *yaml.Node) bool {
	hit := false
	one := []string{pattern}
	each(schemas, func(n string, _ *yaml.Node) { hit = hit || matchesAny(one, n, false) })
	each(paths, func(n string, _ *yaml.Node) { hit = hit || matchesAny(one, n, true) })
	return hit
}

// add takes a type with everything it refers to.
func (c *closure) add(name string) {
	t := get(c.schemas, name)
	if t == nil || c.seen[name] {
		return
	}
	c.seen[name] = true
	if matchesAny(c.exclude, name, false) {
		return
	}
	if b := text(t, "x-base-type"); b != "" {
		c.add(b)
	}
	c.refer(t)
}

// refer takes the types that a tree refers to, and those that a value of them can be.
func (c *closure) refer(tree *yaml.Node) {
	for _, n := range refsOf(tree) {
		c.add(n)
		if n != rootEntity && text(get(c.schemas, n), "x-polymorphic") != "false" {
			c.addDerived(n)
		}
	}
}

func (c *closure) addDerived(name string) {
	for _, d := range c.derived[name] {
		if !c.seen[d] {
			c.add(d)
			c.addDerived(d)
		}
	}
}

func dropUnusedTags(doc *yaml.Node) {
	used := map[string]bool{}
	each(get(doc, "paths"), func(_ string, item *yaml.Node) {
		each(item, func(_ string, op *yaml.Node) {
			for _, t := range strs(get(op, "tags")) {
				used[t] = true
			}
		})
	})
	if tags := get(doc, "tags"); tags != nil {
		tags.Content = slices.DeleteFunc(tags.Content, func(t *yaml.Node) bool { return !used[text(t, "name")] })
	}
}
