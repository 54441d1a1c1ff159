package program

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
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

	least, most int  // items or members
	required    mask // members, by their position in the trialObject
	dependents  []dependent
	names       *trial // of member names

	counter             int // of items that fit contains, -1 for none
	fewItems, manyItems int

	allOf, oneOf, anyOf []int
	not                 int // -1 for none, as for the next
	cond, then, others  int
	needs               []need

	discriminated bool
	key           int // which of the members that choose types
	cases         *textSet
	variants      []int
	fallback      int // the variant of values without the member, -1 for none
}

// A need says that a part applies if a member is there.
type need struct {
	member, part int
}

// A trialObject tells how the members of an object bear on the parts.
type trialObject struct {
	table   hashTable
	members []trialMember
	keys    []int // by position: which key the member is, -1 if its value chooses no type

	patterns     []*regexp.Regexp
	other, noted []trialMember // members that have no position, by the set of patterns that match
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

// A trialArray tells how the items of an array bear on the parts.
type trialArray struct {
	prefix []trialItem
	rest   trialItem
}

type trialItem struct {
	item    *trialNode
	effects []effect
	counts  []effect // the part counts the items that fit
}

// A trialNode is a trial for values of any kind.
type trialNode struct {
	null  mask // in a document of version 3.0: the schemas that take null
	newer bool
	open  kinds
	kinds [7]*trial
}

func trialSlot(k kinds) int {
	if k == kObject {
		return len(trialNode{}.kinds) - 1
	}
	return planSlot(k)
}

// trial compiles the trial of the schemas for values of a kind, nil if that cannot be done.
func (c *compiler) trial(list []*Schema, k kinds) *trial {
	id := key(list) + strconv.Itoa(int(k))
	if t, ok := c.trials[id]; ok {
		return t
	}
	if c.exhausted() {
		return nil
	}
	b := &trialBuilder{c: c, kind: k, at: map[*Schema]int{}}
	for _, s := range list {
		b.add(s)
	}
	t := b.build(list)
	c.trials[id] = t
	return t
}

// trialNode is the trial of the schemas for values of any kind; it is filled in later, as schemas lead back to
// themselves through members and items.
func (c *compiler) trialNode(list []*Schema) *trialNode {
	id := key(list)
	if n := c.trialNodes[id]; n != nil {
		return n
	}
	n := &trialNode{newer: list[0].Newer}
	c.trialNodes[id] = n
	c.later(func() {
		for i, s := range list {
			if !n.newer && s.reaches(kNull) {
				n.open |= kNull
			}
			if !n.newer && s.null() {
				n.null.add(i)
			}
		}
		for _, k := range eachKind {
			if k == kNull && !n.newer {
				continue
			}
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
	list  []*Schema
	at    map[*Schema]int
	parts []part
	bad   bool

	counters int
}

// add puts a schema behind the schemas it is made of.
func (b *trialBuilder) add(s *Schema) int {
	if s == nil {
		return -1
	}
	if at, ok := b.at[s]; ok {
		return at
	}
	p := part{not: -1, cond: -1, then: -1, others: -1, most: -1, counter: -1}
	switch {
	case s.uncovered&b.kind != 0:
		b.bad = true
	case !s.permits(b.kind):
		p.never = true
	default:
		for _, a := range s.AllOf {
			p.allOf = append(p.allOf, b.add(a))
		}
		if s.Variants != nil && b.kind == kObject && s.union() {
			p.discriminated = true
			values := slices.Sorted(maps.Keys(s.Variants))
			for _, v := range values {
				p.variants = append(p.variants, b.add(s.Variants[v]))
			}
			p.fallback = b.add(s.Default)
			p.cases = b.c.textSet(values)
		} else {
			for _, a := range s.OneOf {
				p.oneOf = append(p.oneOf, b.add(a))
			}
			for _, a := range s.AnyOf {
				p.anyOf = append(p.anyOf, b.add(a))
			}
		}
		p.not = b.add(s.Not)
		if s.If != nil {
			p.cond, p.then, p.others = b.add(s.If), b.add(s.Then), b.add(s.Else)
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
func (b *trialBuilder) own(p *part, s *Schema) {
	ok := fine
	n := counts{most: -1}
	switch b.kind {
	case kNull, kTrue, kFalse:
		ok = wordAllowed([]*Schema{s}, b.kind)
	case kNumber:
		p.number, ok = b.c.numberTest([]*Schema{s}, false)
	case kString:
		p.text, ok = b.c.textTest([]*Schema{s}, nil, false)
	case kArray:
		n.add(s.MinItems, s.MaxItems)
		if ok = nestedAllowed([]*Schema{s}); ok == fine && (s.UniqueItems || s.UnevaluatedItems != nil) {
			ok = cannot
		}
		if s.Contains != nil {
			p.counter, p.fewItems, p.manyItems = b.counters, 1, -1
			if b.counters++; b.counters > maxKeys {
				ok = cannot
			}
			if s.MinContains != nil {
				p.fewItems = clampInt(*s.MinContains)
			}
			if s.MaxContains != nil {
				p.manyItems = clampInt(*s.MaxContains)
			}
		}
	case kObject:
		n.add(s.MinProps, s.MaxProps)
		if ok = nestedAllowed([]*Schema{s}); ok == fine && s.UnevaluatedProperties != nil {
			ok = cannot
		}
		if s.PropertyNames != nil {
			if p.names = b.c.trial([]*Schema{s.PropertyNames}, kString); p.names == nil {
				ok = cannot
			}
		}
		for _, name := range slices.Sorted(maps.Keys(s.DependentSchemas)) {
			p.needs = append(p.needs, need{part: b.add(s.DependentSchemas[name])})
		}
	}
	p.least, p.most = n.least, n.most
	p.never = ok == never
	b.bad = b.bad || ok == cannot
}

func (b *trialBuilder) build(roots []*Schema) *trial {
	if b.bad {
		return nil
	}
	b.c.code += len(b.parts)
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
		if t.array = b.array(); t.array == nil {
			return nil
		}
	}
	return t
}

func (b *trialBuilder) array() *trialArray {
	long := 0
	for _, s := range b.list {
		long = max(long, len(s.PrefixItems))
	}
	if long > maxMembers {
		return nil
	}
	a := &trialArray{rest: b.item(long)}
	for i := range long {
		a.prefix = append(a.prefix, b.item(i))
	}
	return a
}

// item finds out what the item i means for the parts.
func (b *trialBuilder) item(i int) trialItem {
	var out trialItem
	var list []*Schema
	at := func(s *Schema) int {
		k := slices.Index(list, s)
		if k < 0 {
			k = len(list)
			list = append(list, s)
		}
		return k
	}
	for k, s := range b.list {
		if b.parts[k].never {
			continue
		}
		switch {
		case i < len(s.PrefixItems):
			out.effects = append(out.effects, effect{part: k, root: at(s.PrefixItems[i])})
		case s.Items != nil:
			out.effects = append(out.effects, effect{part: k, root: at(s.Items)})
		}
		if s.Contains != nil {
			out.counts = append(out.counts, effect{part: k, root: at(s.Contains)})
		}
	}
	if len(list) > 0 {
		out.item = b.c.trialNode(list)
	}
	return out
}

func (b *trialBuilder) object() *trialObject {
	o := &trialObject{}
	var names []string
	for i, s := range b.list {
		if b.parts[i].never {
			continue
		}
		names = append(names, s.names...)
		names = append(names, s.Required...)
		if b.parts[i].discriminated {
			names = append(names, s.PropertyName)
		}
		for trigger, wanted := range s.DependentRequired {
			names = append(append(names, trigger), wanted...)
		}
		names = slices.AppendSeq(names, maps.Keys(s.DependentSchemas))
		for _, p := range s.PatternProperties {
			if !slices.ContainsFunc(o.patterns, func(re *regexp.Regexp) bool { return re.String() == p.Pattern.String() }) {
				o.patterns = append(o.patterns, p.Pattern)
			}
		}
	}
	slices.Sort(names)
	names = slices.Compact(names)
	if len(names) > maxMembers || len(o.patterns) > maxPatterns {
		return nil
	}
	quoted := make([]string, len(names))
	keys := 0
	for k, name := range names {
		if !plainText(name) {
			return nil
		}
		quoted[k] = `"` + name + `"`
		b.c.code += len(b.parts)
		o.members = append(o.members, b.member(name, isAnnotation(name), func(re *regexp.Regexp) bool { return re.MatchString(name) }))
		isKey := -1
		for i, s := range b.list {
			p := &b.parts[i]
			if slices.Contains(s.Required, name) && !s.exempts(name, b.c.dir) {
				p.required.add(k)
			}
			if p.discriminated && s.PropertyName == name {
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
	b.dependents(names)
	o.table = newHashTable(quoted)
	for set := range 1 << len(o.patterns) {
		matches := func(re *regexp.Regexp) bool {
			i := slices.IndexFunc(o.patterns, func(p *regexp.Regexp) bool { return p.String() == re.String() })
			return set&(1<<i) != 0
		}
		o.other = append(o.other, b.member(noName, false, matches))
		o.noted = append(o.noted, b.member(noName, true, matches))
	}
	return o
}

// dependents fills in what depends on members that are there.
func (b *trialBuilder) dependents(names []string) {
	at := func(name string) int {
		i, _ := slices.BinarySearch(names, name)
		return i
	}
	for i, s := range b.list {
		p := &b.parts[i]
		if p.never {
			continue
		}
		for _, trigger := range slices.Sorted(maps.Keys(s.DependentRequired)) {
			d := dependent{trigger: at(trigger)}
			for _, name := range s.DependentRequired[trigger] {
				d.wanted.add(at(name))
			}
			p.dependents = append(p.dependents, d)
		}
		for k, name := range slices.Sorted(maps.Keys(s.DependentSchemas)) {
			p.needs[k].member = at(name)
		}
	}
}

// member finds out what a member means for the parts.
func (b *trialBuilder) member(name string, noted bool, matches func(*regexp.Regexp) bool) trialMember {
	var m trialMember
	var list []*Schema
	add := func(i int, child *Schema) {
		at := slices.Index(list, child)
		if at < 0 {
			at = len(list)
			list = append(list, child)
		}
		m.effects = append(m.effects, effect{part: i, root: at})
	}
	for i, s := range b.list {
		if b.parts[i].never {
			continue
		}
		named := false
		if name != noName && s.Props[name] != nil {
			named = true
			add(i, s.Props[name])
		}
		for _, p := range s.PatternProperties {
			if matches(p.Pattern) {
				named = true
				add(i, p.Schema)
			}
		}
		switch {
		case named:
		case s.AdditionalProperties != nil:
			add(i, s.AdditionalProperties)
		case s.Closed && !noted:
			m.closed = append(m.closed, i)
		}
	}
	if len(list) > 0 {
		m.child = b.c.trialNode(list)
	}
	return m
}
