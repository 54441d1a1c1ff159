package program

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
)

func clampInt(n uint64) int { return int(min(n, 1<<40)) }

// counts merges the bounds of a count.
type counts struct{ least, most int }

func (c *counts) add(least uint64, most *uint64) {
	c.least = max(c.least, clampInt(least))
	if most != nil && (c.most < 0 || clampInt(*most) < c.most) {
		c.most = clampInt(*most)
	}
}

func (c *compiler) arrayTest(x *expansion) (*arrayTest, outcome) {
	if ok := nestedAllowed(x.list); ok != fine {
		return nil, ok
	}
	n := counts{most: -1}
	t := &arrayTest{}
	long := 0
	for _, s := range x.list {
		n.add(s.MinItems, s.MaxItems)
		t.unique = t.unique || s.UniqueItems
		t.whole = t.whole || s.UniqueItems || s.Contains != nil || s.UnevaluatedItems != nil
		long = max(long, len(s.PrefixItems))
		if s.Contains != nil {
			some := containsTest{trial: c.trialNode([]*Schema{s.Contains}), least: 1, most: -1}
			if s.MinContains != nil {
				some.least = clampInt(*s.MinContains)
			}
			if s.MaxContains != nil {
				some.most = clampInt(*s.MaxContains)
			}
			t.some = append(t.some, some)
		}
	}
	t.least, t.most = n.least, n.most
	if t.most >= 0 && t.least > t.most || long > maxMembers {
		return nil, cannot
	}
	for i := range long {
		item, ok := c.item(x, i)
		if !ok {
			return nil, cannot
		}
		t.prefix = append(t.prefix, item)
	}
	var ok bool
	if t.item, ok = c.item(x, long); !ok {
		return nil, cannot
	}
	return t, fine
}

// item is the node of the item i.
func (c *compiler) item(x *expansion, i int) (*node, bool) {
	var apply []*Schema
	counted := false // an item may be spoken of because it counts for contains
	for _, s := range x.list {
		if s.UnevaluatedItems != nil {
			says, ok := x.evaluates(s, func(s *Schema) bool {
				counted = counted || s.Contains != nil
				return s.Items != nil || i < len(s.PrefixItems)
			}, func(s *Schema) bool { return s.UnevaluatedItems != nil })
			if !ok || counted && !says {
				return nil, false
			}
			if !says {
				apply = append(apply, s.UnevaluatedItems)
			}
		}
		switch {
		case i < len(s.PrefixItems):
			apply = append(apply, s.PrefixItems[i])
		case s.Items != nil:
			apply = append(apply, s.Items)
		}
	}
	if len(apply) == 0 {
		return anyNode, true
	}
	return c.node(apply), true
}

func isAnnotation(name string) bool { return strings.Contains(name, "@") }

func (c *compiler) objectTest(x *expansion) (*objectTest, outcome) {
	if ok := nestedAllowed(x.list); ok != fine {
		return nil, ok
	}
	k := x.objectKey()
	if t := c.objects[k]; t != nil {
		return t, fine
	}
	n := counts{most: -1}
	t := &objectTest{}
	var names []string
	var patterns []*regexp.Regexp
	for _, s := range x.list {
		n.add(s.MinProps, s.MaxProps)
		t.whole = t.whole || s.UnevaluatedProperties != nil
		names = append(names, s.names...)
		names = append(names, s.Required...)
		for trigger, wanted := range s.DependentRequired {
			names = append(append(names, trigger), wanted...)
		}
		for _, p := range s.PatternProperties {
			if !slices.ContainsFunc(patterns, func(re *regexp.Regexp) bool { return re.String() == p.Pattern.String() }) {
				patterns = append(patterns, p.Pattern)
			}
		}
		if s.PropertyNames != nil {
			nt := c.trial([]*Schema{s.PropertyNames}, kString)
			if nt == nil {
				return nil, cannot
			}
			t.names = append(t.names, nt)
		}
	}
	t.least, t.most = n.least, n.most
	names = slices.AppendSeq(names, maps.Keys(x.restrict))
	slices.Sort(names)
	names = slices.Compact(names)
	if len(names) > maxMembers || len(patterns) > maxPatterns || slices.ContainsFunc(names, func(n string) bool { return !plainText(n) }) {
		return nil, cannot
	}
	c.code += len(names)
	quoted := make([]string, len(names))
	t.members = make([]member, 0, len(names))
	for i, name := range names {
		m, ok := c.member(x, name, isAnnotation(name), func(re *regexp.Regexp) bool { return re.MatchString(name) })
		if !ok {
			return nil, cannot
		}
		colon := `"` + name + `":`
		m.name = nowhere()
		if !m.dirty && len(t.names) == 0 && i < 64 {
			m.name = newLiteral(colon)
		}
		quoted[i] = colon[:len(colon)-1]
		t.members = append(t.members, m)
		required := slices.ContainsFunc(x.list, func(s *Schema) bool { return slices.Contains(s.Required, name) })
		if required && !slices.ContainsFunc(x.list, func(s *Schema) bool { return s.exempts(name, c.dir) }) {
			t.required.add(i)
		}
	}
	for _, s := range x.list {
		for _, trigger := range slices.Sorted(maps.Keys(s.DependentRequired)) {
			at, _ := slices.BinarySearch(names, trigger)
			d := dependent{trigger: at}
			for _, name := range s.DependentRequired[trigger] {
				at, _ := slices.BinarySearch(names, name)
				d.wanted.add(at)
			}
			t.dependents = append(t.dependents, d)
		}
	}
	for _, noted := range []bool{false, true} {
		u, ok := c.undeclared(x, patterns, noted)
		if !ok {
			return nil, cannot
		}
		if noted {
			t.noted = u
		} else {
			t.other = u
		}
	}
	t.loose = len(t.members) <= 64 && len(t.dependents) == 0 && t.least == 0 && t.most < 0
	t.slot = c.slots
	c.slots += len(t.members) + 1
	for i := range t.members {
		t.members[i].after = t.slot + i + 1
	}
	t.table = newHashTable(quoted)
	c.objects[k] = t
	return t, fine
}

// objectKey names the object test that the expansion leads to. Answers count only where the list of schemas does not
// tell them: for members that are free until somebody has a say.
func (x *expansion) objectKey() string {
	k := key(x.list)
	if len(x.restrict) > 0 {
		k += fmt.Sprint(x.restrict)
	}
	if slices.ContainsFunc(x.list, func(s *Schema) bool { return s.UnevaluatedProperties != nil }) {
		k += fmt.Sprint(x.d.keys, x.d.has, x.d.choices)
	}
	return k
}

// undeclared finds out what becomes of members that are not in the list, for each set of patterns they match.
func (c *compiler) undeclared(x *expansion, patterns []*regexp.Regexp, noted bool) (undeclared, bool) {
	u := undeclared{patterns: patterns}
	for set := range 1 << len(patterns) {
		m, ok := c.member(x, noName, noted, func(re *regexp.Regexp) bool {
			i := slices.IndexFunc(patterns, func(p *regexp.Regexp) bool { return p.String() == re.String() })
			return set&(1<<i) != 0
		})
		if !ok {
			return u, false
		}
		u.by = append(u.by, m)
	}
	return u, true
}

// noName stands for the names that no schema declares. No declared name that is compiled has a control character.
const noName = "\x00"

// member compiles a member, as the walk treats it.
func (c *compiler) member(x *expansion, name string, noted bool, matches func(*regexp.Regexp) bool) (out member, ok bool) {
	prop := func(s *Schema) *Schema {
		if name == noName {
			return nil
		}
		return s.Props[name]
	}
	matched := func(s *Schema) bool {
		return slices.ContainsFunc(s.PatternProperties, func(p PatternProperty) bool { return matches(p.Pattern) })
	}
	var apply []*Schema
	declared, open, shaped, closed := false, false, false, false
	for _, s := range x.list {
		shaped = shaped || s.shaped()
		named := false
		if m := prop(s); m != nil {
			named = true
			apply = append(apply, m)
		}
		for _, p := range s.PatternProperties {
			if matches(p.Pattern) {
				named = true
				apply = append(apply, p.Schema)
			}
		}
		if s.UnevaluatedProperties != nil && !noted {
			says, ok := x.evaluates(s, func(s *Schema) bool {
				return prop(s) != nil || s.AdditionalProperties != nil || s.Open || s.Closed || matched(s)
			}, func(s *Schema) bool { return s.UnevaluatedProperties != nil })
			switch {
			case !ok:
				return out, false
			case says:
			case s.UnevaluatedProperties.Never:
				closed = true
			default:
				open = true
				apply = append(apply, s.UnevaluatedProperties)
			}
		}
		if named {
			declared = true
			continue
		}
		switch {
		case s.AdditionalProperties != nil:
			open = true
			apply = append(apply, s.AdditionalProperties)
		case s.Open:
			open = true
		case s.Closed:
			closed = true
		}
	}
	out.dirty = !noted && (closed || !declared && !open && shaped) ||
		declared && slices.ContainsFunc(apply, func(s *Schema) bool {
			return s.otherSide(c.dir) || c.dir == Request && s.deprecated()
		})
	if only := x.restrict[name]; only != nil && name != noName {
		out.child = c.restricted(apply, only)
	} else if out.child = anyNode; len(apply) > 0 {
		out.child = c.node(apply)
	}
	return out, true
}
