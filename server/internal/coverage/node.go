package coverage

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// typeMember names the type of an object that is one of several.
const typeMember = "@odata.type"

// A node is what a schema says about the places of its values: where enumerations are, and unions.
// A nil node has nothing to look for below it.
type node struct {
	enum     map[string]int   // goal of each value; -1 for one that does not count
	named    bool             // enum is a component of its own
	flags    bool             // values are joined by commas
	types    []int            // goals that an object here hits, as a type of unions
	variants map[string]*node // by @odata.type
	untyped  *node            // the variant without @odata.type; nil if there is none
	members  map[string]*node
	items    *node
}

// defaultExtension names the type of values that do not name theirs.
const defaultExtension = "x-graph-default-type"

const componentPrefix = "#/components/schemas/"

// reader turns schemas of one direction into nodes. A node is cached by its schema before it is complete, so that
// types may refer to themselves.
type reader struct {
	goals *Goals
	dir   direction
	cache map[*openapi3.Schema]*node
}

func newReader(goals *Goals, dir direction) *reader {
	return &reader{goals: goals, dir: dir, cache: map[*openapi3.Schema]*node{}}
}

// node gives the node of a schema. where names its place, for enumerations without a name of their own.
func (r *reader) node(ref *openapi3.SchemaRef, where string) *node {
	if ref == nil || ref.Value == nil {
		return nil
	}
	if n := r.cache[ref.Value]; n != nil {
		return n
	}
	n := &node{}
	r.cache[ref.Value] = n
	r.fill(n, ref, where, map[*openapi3.Schema]bool{})
	return n
}

// fill adds what a schema says to a node. The branches of allOf, anyOf and oneOf are added to the same node: a value
// that the contract was checked against cannot hit what its branch does not have, but for the names of members, which
// branches share only if they mean the same.
func (r *reader) fill(n *node, ref *openapi3.SchemaRef, where string, open map[*openapi3.Schema]bool) {
	if ref == nil || ref.Value == nil || open[ref.Value] {
		return
	}
	s := ref.Value
	open[s] = true
	name, component := strings.CutPrefix(ref.Ref, componentPrefix)
	if component {
		where = name
	}
	if d := s.Discriminator; d != nil && len(s.OneOf) > 0 {
		r.union(n, ref, where)
		return
	}
	r.enumeration(n, s, where, component)
	for _, list := range []openapi3.SchemaRefs{s.AllOf, s.AnyOf, s.OneOf} {
		for _, branch := range list {
			r.fill(n, branch, where, open)
		}
	}
	for _, member := range sortedKeys(s.Properties) {
		p := s.Properties[member]
		if member == typeMember || p.Value == nil || r.dir == in && p.Value.ReadOnly || r.dir == out && p.Value.WriteOnly {
			continue
		}
		if n.members == nil {
			n.members = map[string]*node{}
		}
		if was := n.members[member]; was != nil { // a derived type that says more of an inherited member
			both := &node{}
			r.merge(both, was)
			r.fill(both, p, where+"."+member, map[*openapi3.Schema]bool{})
			n.members[member] = both
			continue
		}
		n.members[member] = r.node(p, where+"."+member)
	}
	if s.Items != nil && n.items == nil {
		n.items = r.node(s.Items, where)
	}
}

func (r *reader) merge(to, from *node) {
	to.enum, to.named, to.flags, to.types, to.variants, to.untyped, to.members, to.items = from.enum, from.named, from.flags, from.types, from.variants, from.untyped, from.members, from.items
}

// enumeration makes goals of the values. A constant that narrows a named enumeration adds none.
func (r *reader) enumeration(n *node, s *openapi3.Schema, where string, component bool) {
	if len(s.Enum) == 0 || n.named {
		return
	}
	n.enum, n.named = map[string]int{}, component
	sentinel, shown := evolvable(s)
	flags, _ := s.Extensions["x-ms-enum-flags"].(map[string]any)
	n.flags, _ = flags["isFlags"].(bool)
	for _, v := range s.Enum {
		text, ok := v.(string)
		switch {
		case !ok:
		case text == sentinel && (r.dir == in || !shown):
			n.enum[text] = -1
			if r.dir == out {
				r.goals.leaveOut(where, text)
			}
		default:
			n.enum[text] = r.goals.goal(r.dir.enums(), where, text)
		}
	}
}

// evolvable gives the sentinel of an enumeration that may grow, and whether answers can show it: it stands for the
// members behind it, and no request may send it.
func evolvable(s *openapi3.Schema) (sentinel string, shown bool) {
	raw, err := json.Marshal(s.Extensions["x-graph-evolvable-enum"])
	if err != nil {
		return "", false
	}
	var x struct {
		Sentinel      string
		AfterSentinel []string
	}
	if err := json.Unmarshal(raw, &x); err != nil {
		return "", false
	}
	return x.Sentinel, len(x.AfterSentinel) > 0
}

// union makes a goal of each type. The goal belongs to the type and not to the place: a request to the path of one
// type shows the type as well as one to the path of all.
func (r *reader) union(n *node, ref *openapi3.SchemaRef, where string) {
	s := ref.Value
	n.variants = map[string]*node{}
	for _, tag := range sortedKeys(s.Discriminator.Mapping) {
		target := s.Discriminator.Mapping[tag].Ref
		i := slices.IndexFunc(s.OneOf, func(b *openapi3.SchemaRef) bool { return b.Ref == target })
		if i < 0 {
			continue
		}
		branch := r.node(s.OneOf[i], where)
		branch.types = append(branch.types, r.goals.goal(r.dir.variants(), where, tag))
		n.variants[tag] = branch
		if s.Extensions[defaultExtension] == tag {
			n.untyped = branch
		}
	}
}
