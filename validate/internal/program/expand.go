package program

import (
	"maps"
	"slices"
	"strings"
)

// decisions are the answers to what is only known when a body is at hand, in the order the questions came.
type decisions struct {
	keys    map[string]string // values of the members that types are chosen by, or one of the next three
	has     map[string]bool   // members that are there or not
	choices []mask            // which alternatives fit
}

// What is known of a member whose value chooses no type.
const (
	absentValue  = "\x00absent"  // it is not there, or no string
	missingValue = "\x00missing" // it is not there
	noTextValue  = "\x00no text" // it is there, and no string
)

func (d decisions) withKey(name, value string) decisions {
	d.keys = maps.Clone(d.keys)
	if d.keys == nil {
		d.keys = map[string]string{}
	}
	d.keys[name] = value
	return d
}

func (d decisions) withHas(name string, there bool) decisions {
	d.has = maps.Clone(d.has)
	if d.has == nil {
		d.has = map[string]bool{}
	}
	d.has[name] = there
	return d
}

func (d decisions) withChoice(m mask) decisions {
	d.choices = append(slices.Clone(d.choices), m)
	return d
}

func (d decisions) count() int { return len(d.keys) + len(d.has) + len(d.choices) }

// A question is what an expansion has to know to go on.
type question struct {
	key    string   // the value of this member, where
	values []string // these matter
	apart  bool     // a member that is not there and one that is no string differ

	isThere bool   // whether a member is there,
	has     string // which may have the empty name

	among      []*Schema // which of these fit
	exactlyOne bool
	orNone     bool // none is an answer too
}

// An expansion gathers the schemas that have a say about a value, in the order in which the walk of package
// validate does. It stops at the first question that d does not answer.
type expansion struct {
	c     *compiler
	kind  kinds
	d     decisions
	asked int // choices so far

	list    []*Schema
	listed  map[*Schema]bool // of list, if it is long
	nots    []*Schema
	flags   []*Schema // enums of flags whose members are checked one by one
	chosen  bool      // a discriminator named the type
	dirty   bool
	unknown bool
	ask     *question

	fitting  map[*Schema]bool    // the alternatives that were asked about
	restrict map[string][]string // values a member may have if it is a string
}

func (x *expansion) stopped() bool { return x.dirty || x.unknown || x.ask != nil }

// fewSchemas is how many schemas of an expansion are looked for one by one.
const fewSchemas = 64

// expanded reports whether a schema is in the list.
func (x *expansion) expanded(s *Schema) bool {
	if len(x.list) <= fewSchemas {
		return slices.Contains(x.list, s)
	}
	if x.listed == nil {
		x.listed = map[*Schema]bool{}
		for _, l := range x.list {
			x.listed[l] = true
		}
	}
	if x.listed[s] {
		return true
	}
	x.listed[s] = true // the caller appends it, or stops
	return false
}

func (x *expansion) expand(s *Schema, inherited bool) {
	if s == nil || x.stopped() || x.expanded(s) {
		return
	}
	switch {
	case s.uncovered&x.kind != 0:
		x.unknown = true
		return
	case !s.permits(x.kind):
		x.dirty = true
		return
	}
	if x.list == nil {
		x.list = make([]*Schema, 0, 8)
	}
	x.list = append(x.list, s)
	derives := inherited || s.Component != "" || s.shaped()
	for _, a := range s.AllOf {
		x.expand(a, derives)
	}
	if s.Variants != nil && x.kind == kObject && (!inherited || s.union()) {
		x.discriminate(s)
	} else {
		x.alternatives(s)
	}
	x.conditions(s)
	if s.Not != nil && s.Not.canFit(x.kind) && !slices.Contains(x.nots, s.Not) {
		x.nots = append(x.nots, s.Not)
	}
}

func (x *expansion) discriminate(s *Schema) {
	if x.stopped() {
		return
	}
	value, known := x.d.keys[s.PropertyName]
	if !known {
		q := &question{key: s.PropertyName, apart: s.Default != nil, values: slices.AppendSeq(make([]string, 0, len(s.Variants)+2), maps.Keys(s.Variants))}
		if !s.union() {
			q.values = append(q.values, s.TypeName, "#"+s.TypeName)
		}
		slices.Sort(q.values)
		q.values = slices.Compact(q.values)
		x.ask = q
		return
	}
	switch v := s.Variants[value]; {
	case value == missingValue && s.Default != nil:
		x.chosen = true
		x.expand(s.Default, true)
	case value == absentValue && s.Default != nil:
		x.unknown = true // another schema asked, to which it was the same
	case value == absentValue, value == missingValue, value == noTextValue:
		x.dirty = s.union()
	case v != nil:
		x.chosen = true
		x.expand(v, true)
	case s.union() || strings.TrimPrefix(value, "#") != s.TypeName:
		x.dirty = true
	}
}

func (x *expansion) alternatives(s *Schema) {
	if len(s.OneOf) > 0 {
		x.choose(s.OneOf, true)
	}
	if len(s.AnyOf) > 0 {
		x.choose(s.AnyOf, false)
	}
}

func (x *expansion) fits(s *Schema, fits bool) {
	if x.fitting == nil {
		x.fitting = map[*Schema]bool{}
	}
	x.fitting[s] = fits
}

func (x *expansion) choose(among []*Schema, exactlyOne bool) {
	if x.stopped() {
		return
	}
	var viable []*Schema
	for _, a := range among {
		if a.canFit(x.kind) {
			viable = append(viable, a)
		} else {
			x.fits(a, false)
		}
	}
	if len(viable) == 0 {
		x.dirty = true
		return
	}
	if len(viable) == 1 && x.c.impliesFit(viable[0]) {
		x.take(among, viable)
		return
	}
	if x.asked == len(x.d.choices) {
		x.ask = &question{among: viable, exactlyOne: exactlyOne}
		return
	}
	m := x.d.choices[x.asked]
	x.asked++
	var fit []*Schema
	for i, a := range viable {
		x.fits(a, m.has(i))
		if m.has(i) {
			fit = append(fit, a)
		}
	}
	x.take(among, fit)
}

// take goes on with the alternatives that fit.
func (x *expansion) take(among, fit []*Schema) {
	for _, a := range fit {
		x.fits(a, true)
		x.expand(a, false)
	}
	if e := enumAmong(among); e != nil && e.Flags && x.kind == kString && !slices.Contains(fit, e) {
		x.flags = append(x.flags, e)
	}
}

// enumAmong is the enum among alternatives that are all strings or null, nil if there is none.
func enumAmong(among []*Schema) *Schema {
	var enum *Schema
	for _, a := range among {
		if a.OnlyNull {
			continue
		}
		if !a.Text {
			return nil
		}
		if a.Listed && enum == nil {
			enum = a
		}
	}
	return enum
}

// conditions adds the schemas that apply because of what the value is.
func (x *expansion) conditions(s *Schema) {
	if s.If != nil && !x.stopped() {
		x.condition(s)
	}
	if x.kind != kObject {
		return
	}
	for _, name := range slices.Sorted(maps.Keys(s.DependentSchemas)) {
		if x.stopped() {
			return
		}
		there, known := x.d.has[name]
		if !known {
			x.ask = &question{isThere: true, has: name}
			return
		}
		if there {
			x.expand(s.DependentSchemas[name], true)
		}
	}
}

func (x *expansion) condition(s *Schema) {
	holds := false
	if s.If.canFit(x.kind) {
		if x.asked == len(x.d.choices) {
			x.ask = &question{among: []*Schema{s.If}, orNone: true}
			return
		}
		holds = x.d.choices[x.asked].has(0)
		x.asked++
	}
	x.fits(s.If, holds)
	if holds {
		x.expand(s.If, true)
		x.expand(s.Then, true)
	} else {
		x.expand(s.Else, true)
	}
}

// named is the outermost named schema that is no union.
func (x *expansion) named() *Schema {
	for _, s := range x.list {
		if s.Component != "" && !s.union() {
			return s
		}
	}
	return nil
}

// annotated follows the type a value gives itself where no discriminator did.
func (x *expansion) annotated() {
	if x.stopped() || x.chosen {
		return
	}
	declared := x.named()
	if declared == nil || declared.TypeName == "" {
		return
	}
	for _, s := range x.list {
		if a := s.Props[typeMember]; a != nil && a.Listed {
			return
		}
	}
	own := []string{declared.TypeName, "#" + declared.TypeName}
	value, known := x.d.keys[typeMember]
	switch {
	case !known && len(declared.Derived) == 0:
		x.restrict = map[string][]string{typeMember: own}
	case !known:
		q := &question{key: typeMember, values: append(make([]string, 0, 2+2*len(declared.Derived)), own...)}
		for t := range declared.Derived {
			q.values = append(q.values, t, "#"+t)
		}
		slices.Sort(q.values)
		q.values = slices.Compact(q.values)
		x.ask = q
	case value == absentValue, value == missingValue, value == noTextValue:
		// Nothing, or a value that is no string: its schema says that.
	default:
		name := strings.TrimPrefix(value, "#")
		if d := declared.Derived[name]; name != declared.TypeName && d != nil {
			x.expand(d, true)
		} else if name != declared.TypeName {
			x.dirty = true
		}
	}
}

// evaluates reports whether s, without its own unevaluatedProperties or unevaluatedItems, has a say about a member
// or an item. own answers for one schema alone, rest says where the keyword stands. ok is false if that depends on
// the body in a way that was not asked about.
func (x *expansion) evaluates(s *Schema, own, rest func(*Schema) bool) (says, ok bool) {
	seen := map[*Schema]bool{}
	ok = true
	var ask func(s *Schema, outermost bool) bool
	applied := func(s *Schema) bool { // it fits, or the value is not clean
		ok = ok && (s == nil || x.c.impliesFit(s))
		return ask(s, false)
	}
	fitting := func(s *Schema) bool {
		fits, known := x.fitting[s]
		if !known {
			ok = false
		}
		return fits && ask(s, false)
	}
	ask = func(s *Schema, outermost bool) bool {
		if s == nil || seen[s] {
			return false
		}
		seen[s] = true
		if !slices.Contains(x.list, s) {
			ok = false // it does not apply, and was not asked about
			return false
		}
		if own(s) || !outermost && rest(s) {
			return true
		}
		if slices.ContainsFunc(s.AllOf, func(a *Schema) bool { return ask(a, false) }) {
			return true
		}
		if s.Variants != nil && x.kind == kObject {
			value, known := x.d.keys[s.PropertyName]
			if !known || value == absentValue && s.Default != nil {
				ok = false
				return false
			}
			v := s.Variants[value]
			if value == missingValue {
				v = s.Default
			}
			if v != nil {
				return applied(v) || x.evaluatesIf(s, applied)
			}
		}
		if slices.ContainsFunc(s.OneOf, fitting) || slices.ContainsFunc(s.AnyOf, fitting) {
			return true
		}
		return x.evaluatesIf(s, applied)
	}
	says = ask(s, true)
	return says, ok
}

// evaluatesIf asks the schemas that apply because of what the value is.
func (x *expansion) evaluatesIf(s *Schema, applied func(*Schema) bool) bool {
	if s.If != nil {
		if x.fitting[s.If] {
			if applied(s.If) || applied(s.Then) {
				return true
			}
		} else if applied(s.Else) {
			return true
		}
	}
	for _, name := range slices.Sorted(maps.Keys(s.DependentSchemas)) {
		if x.d.has[name] && applied(s.DependentSchemas[name]) {
			return true
		}
	}
	return false
}
