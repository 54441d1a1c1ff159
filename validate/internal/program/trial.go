package program

import (
	"slices"
	"strconv"
	"strings"
)

// A trial finds out which of several schemas a value fits, each by itself, in one look at the value. It holds the
// schemas and all those they are made of, parts before wholes; a schema fits if its own keywords hold and the
// parts fit as it wants. Where the walk of package validate tries one alternative after the other, a trial tries
// them side by side, so that nested alternatives do not multiply.
type trial struct {
	parts  []part
	roots  []int // positions of the schemas asked about
	object *trialObject
	array  *trialArray
}

// A part is one schema of a trial.
type part struct {
	never bool // the kind does not fit, or an enum has no value of it

	text   *textTest
	number *numberTest

	least, most int // items or members
	unique      bool
	required    mask // members, by their position in the trialObject

	allOf, oneOf, anyOf []int
	not                 int // -1 for none

	discriminated bool
	key           int // which of the members that choose types
	cases         *textSet
	variants      []int
}

// A trialObject tells how the members of an object bear on the parts.
type trialObject struct {
	table   hashTable
	members []trialMember
	other   trialMember
	noted   trialMember
	keys    []int // by position: which key the member is, -1 if its value chooses no type
}

// A trialMember is what a member demands of the parts.
type trialMember struct {
	child   *trialNode // nil: any value
	effects []effect
	closed  []int // parts that do not have the member
}

// An effect says that a part fits only if its schema for the member fits.
type effect struct {
	part, root int
}

type trialArray struct {
	item    *trialNode
	effects []effect
}

// A trialNode is a trial for values of any kind.
type trialNode struct {
	null  mask // the schemas that take null
	open  kinds
	kinds [6]*trial
	count int
}

func isAnnotation(name string) bool { return strings.Contains(name, "@") }

func trialSlot(k kinds) int {
	switch k {
	case kTrue:
		return 0
	case kFalse:
		return 1
	case kNumber:
		return 2
	case kString:
		return 3
	case kArray:
		return 4
	}
	return 5
}

// trial compiles the trial of the schemas for values of a kind, nil if that cannot be done.
func (c *compiler) trial(list []*schema, k kinds) *trial {
	id := key(list) + strconv.Itoa(int(k))
	if t, ok := c.trials[id]; ok {
		return t
	}
	if len(c.trials) > maxNodes {
		return nil
	}
	b := &trialBuilder{c: c, kind: k, at: map[*schema]int{}}
	for _, s := range list {
		b.add(s)
	}
	t := b.build(list)
	c.trials[id] = t
	return t
}

// trialNode is the trial of the schemas for values of any kind; it is filled in later, as schemas lead back to
// themselves through members and items.
func (c *compiler) trialNode(list []*schema) *trialNode {
	id := key(list)
	if n := c.trialNodes[id]; n != nil {
		return n
	}
	n := &trialNode{count: len(list)}
	c.trialNodes[id] = n
	c.later(func() {
		for i, s := range list {
			if c.reaches(s, kNull) {
				n.open |= kNull
			}
			if c.r.null(s) {
				n.null.add(i)
			}
		}
		for _, k := range []kinds{kTrue, kFalse, kNumber, kString, kArray, kObject} {
			t := c.trial(list, k)
			if t == nil {
				n.open |= k
			}
			n.kinds[trialSlot(k)] = t
		}
	})
	return n
}

type trialBuilder struct {
	c     *compiler
	kind  kinds
	list  []*schema
	at    map[*schema]int
	parts []part
	bad   bool
}

// add puts a schema behind the schemas it is made of.
func (b *trialBuilder) add(s *schema) int {
	if at, ok := b.at[s]; ok {
		return at
	}
	p := part{not: -1, least: 0, most: -1}
	union := len(s.oneOf)+len(s.anyOf) > 0
	switch {
	case s.uncovered&b.kind != 0 || s.newer != nil:
		b.bad = true
	case !s.permits(b.kind):
		p.never = true
	default:
		for _, a := range s.allOf {
			p.allOf = append(p.allOf, b.add(a))
		}
		if s.disc != nil && b.kind == kObject && union {
			p.discriminated = true
			var values []string
			for v := range s.disc.variants {
				values = append(values, v)
			}
			slices.Sort(values)
			for _, v := range values {
				p.variants = append(p.variants, b.add(s.disc.variants[v]))
			}
			p.cases = b.c.textSet(values)
		} else {
			for _, a := range s.oneOf {
				p.oneOf = append(p.oneOf, b.add(a))
			}
			for _, a := range s.anyOf {
				p.anyOf = append(p.anyOf, b.add(a))
			}
		}
		if s.not != nil {
			p.not = b.add(s.not)
		}
		b.own(&p, s)
	}
	at := len(b.parts)
	b.parts = append(b.parts, p)
	b.list = append(b.list, s)
	b.at[s] = at
	if at >= maskBits {
		b.bad = true
	}
	return at
}

// own compiles the keywords of the schema itself.
func (b *trialBuilder) own(p *part, s *schema) {
	ok := fine
	switch b.kind {
	case kTrue, kFalse:
		if len(s.enum) > 0 && !slices.Contains(s.enum, any(b.kind == kTrue)) {
			ok = never
		}
	case kNumber:
		p.number, ok = b.c.numberTest([]*schema{s}, false)
	case kString:
		p.text, ok = b.c.textTest([]*schema{s}, nil, false)
	case kArray:
		p.unique = s.in.UniqueItems
		p.least = clampInt(s.in.MinItems)
		if s.in.MaxItems != nil {
			p.most = clampInt(*s.in.MaxItems)
		}
		if len(s.enum) > 0 || p.unique {
			ok = cannot
		}
	case kObject:
		p.least = clampInt(s.in.MinProps)
		if s.in.MaxProps != nil {
			p.most = clampInt(*s.in.MaxProps)
		}
		if len(s.enum) > 0 {
			ok = cannot
		}
	}
	p.never = ok == never
	b.bad = b.bad || ok == cannot
}

func (b *trialBuilder) build(roots []*schema) *trial {
	if b.bad {
		return nil
	}
	t := &trial{parts: b.parts}
	for _, s := range roots {
		t.roots = append(t.roots, b.at[s])
	}
	switch b.kind {
	case kObject:
		if t.object = b.object(); t.object == nil {
			return nil
		}
	case kArray:
		t.array = b.array()
	}
	return t
}

func (b *trialBuilder) array() *trialArray {
	a := &trialArray{}
	var items []*schema
	for i, s := range b.list {
		if s.items == nil || b.parts[i].never {
			continue
		}
		at := slices.Index(items, s.items)
		if at < 0 {
			at = len(items)
			items = append(items, s.items)
		}
		a.effects = append(a.effects, effect{part: i, root: at})
	}
	if len(items) > 0 {
		a.item = b.c.trialNode(items)
	}
	return a
}

func (b *trialBuilder) object() *trialObject {
	var names []string
	for i, s := range b.list {
		if b.parts[i].never {
			continue
		}
		names = append(names, s.names...)
		names = append(names, s.in.Required...)
		if b.parts[i].discriminated {
			names = append(names, s.disc.property)
		}
	}
	slices.Sort(names)
	names = slices.Compact(names)
	if len(names) > maxMembers {
		return nil
	}
	o := &trialObject{}
	keys := 0
	quoted := make([]string, len(names))
	for k, name := range names {
		if !plainText(name) {
			return nil
		}
		quoted[k] = `"` + name + `"`
		o.members = append(o.members, b.member(name))
		isKey := -1
		for i, s := range b.list {
			p := &b.parts[i]
			if slices.Contains(s.in.Required, name) && !s.exempts(name, b.c.dir) {
				p.required.add(k)
			}
			if p.discriminated && s.disc.property == name {
				p.key, isKey = keys, keys
			}
		}
		o.keys = append(o.keys, isKey)
		if isKey >= 0 {
			if keys++; keys > maxKeys {
				return nil
			}
		}
	}
	o.table = newHashTable(quoted)
	o.other, o.noted = b.member("\x00x"), b.member("\x00@")
	return o
}

// member finds out what a member means for the parts.
func (b *trialBuilder) member(name string) trialMember {
	var m trialMember
	var list []*schema
	for i, s := range b.list {
		if b.parts[i].never {
			continue
		}
		child := s.props[name]
		if child == nil {
			child = s.more
		}
		if child == nil {
			if s.extras == extrasClosed && !isAnnotation(name) {
				m.closed = append(m.closed, i)
			}
			continue
		}
		at := slices.Index(list, child)
		if at < 0 {
			at = len(list)
			list = append(list, child)
		}
		m.effects = append(m.effects, effect{part: i, root: at})
	}
	if len(list) > 0 {
		m.child = b.c.trialNode(list)
	}
	return m
}
