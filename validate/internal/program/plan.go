package program

import "slices"

// maxDecisions bounds how many choices may hang on one value: the plans for their answers multiply.
const maxDecisions = 6

// plan compiles a value of one kind that all the schemas apply to. The schemas are expanded into the list that
// has a say; where that depends on the body, the plan branches, and the expansion starts again for each answer.
func (c *compiler) plan(apply []*Schema, k kinds, d decisions) *plan {
	if c.plans++; c.plans > maxPlans || c.exhausted() {
		return unknownPlan
	}
	x := &expansion{c: c, kind: k, d: d}
	for _, s := range apply {
		x.expand(s, false)
	}
	if k == kObject {
		x.annotated()
	}
	c.plans += len(x.list) / 64
	c.code += len(x.list)
	switch {
	case x.unknown:
		return unknownPlan
	case x.dirty:
		return dirtyPlan
	case x.ask == nil:
		return c.leaf(x)
	case d.count() >= maxDecisions:
		return unknownPlan
	case x.ask.among != nil:
		return c.choicePlan(apply, x)
	case x.ask.isThere:
		return c.hasPlan(apply, x)
	}
	return c.switchPlan(apply, x)
}

// switchPlan branches on the value of a member.
func (c *compiler) switchPlan(apply []*Schema, x *expansion) *plan {
	q := x.ask
	p := &plan{op: opSwitch, name: q.key, cases: c.textSet(q.values), slot: c.slots}
	c.slots++
	if !plainText(q.key) || !p.cases.plain {
		return unknownPlan
	}
	for _, v := range p.cases.texts() {
		p.forms = append(p.forms, c.plan(apply, kObject, x.d.withKey(q.key, v)))
	}
	if q.apart {
		p.absent = c.plan(apply, kObject, x.d.withKey(q.key, missingValue))
		p.noText = c.plan(apply, kObject, x.d.withKey(q.key, noTextValue))
	} else {
		p.absent = c.plan(apply, kObject, x.d.withKey(q.key, absentValue))
		p.noText = p.absent
	}
	if p.absent.op == opLeaf && p.absent.direct {
		p.plain = p.absent.object.stopAt(q.key)
	}
	return p
}

// stopAt is the code for an object that stops at a member.
func (t *objectTest) stopAt(name string) *objectTest {
	out := *t
	out.without = `"` + name + `"`
	out.members = slices.Clone(t.members)
	for i := range out.members {
		if m := &out.members[i]; m.name.text == out.without+":" {
			m.name = nowhere() // so that lookUp sees it
		}
	}
	return &out
}

// hasPlan branches on whether a member is there.
func (c *compiler) hasPlan(apply []*Schema, x *expansion) *plan {
	name := x.ask.has
	if !plainText(name) {
		return unknownPlan
	}
	return &plan{
		op: opHas, name: name,
		present: c.plan(apply, kObject, x.d.withHas(name, true)),
		absent:  c.plan(apply, kObject, x.d.withHas(name, false)),
	}
}

// maxAlternatives is how many alternatives of an anyOf are compiled in all their combinations.
const maxAlternatives = 4

// choicePlan branches on which alternatives fit.
func (c *compiler) choicePlan(apply []*Schema, x *expansion) *plan {
	q := x.ask
	p := &plan{op: opChoice, exactlyOne: q.exactlyOne, trial: c.trial(q.among, x.kind)}
	if p.trial == nil {
		return unknownPlan
	}
	add := func(m mask) {
		p.masks = append(p.masks, m)
		p.chosen = append(p.chosen, c.plan(apply, x.kind, x.d.withChoice(m)))
	}
	if q.orNone {
		add(mask{})
	}
	if q.exactlyOne || len(q.among) > maxAlternatives {
		for i := range q.among {
			var m mask
			m.add(i)
			add(m)
		}
		return p
	}
	for bits := uint64(1); bits < 1<<len(q.among); bits++ {
		add(mask{bits})
	}
	return p
}

// outcome is what the compiler knows about a test.
type outcome uint8

const (
	fine   outcome = iota // the test decides
	never                 // nothing passes
	cannot                // the test cannot be compiled
)

// leaf compiles a value whose schemas are all known.
func (c *compiler) leaf(x *expansion) *plan {
	p := &plan{op: opLeaf}
	if len(x.nots) > 0 {
		if p.nots = c.notTrials(x); p.nots == nil {
			return unknownPlan
		}
	}
	ok := fine
	switch x.kind {
	case kNull, kTrue, kFalse:
		ok = wordAllowed(x.list, x.kind)
	case kNumber:
		p.number, ok = c.numberTest(x.list, true)
	case kString:
		p.text, ok = c.textTest(x.list, x.flags, true)
	case kArray:
		p.array, ok = c.arrayTest(x)
	case kObject:
		p.object, ok = c.objectTest(x)
		p.direct = len(p.nots) == 0
	}
	switch ok {
	case never:
		return dirtyPlan
	case cannot:
		return unknownPlan
	}
	return p
}

// notTrials are the trials of what must not fit: one, or one for each if they do not go together. It is nil if there is
// none for some.
func (c *compiler) notTrials(x *expansion) []*trial {
	if t := c.trial(x.nots, x.kind); t != nil {
		return []*trial{t}
	}
	var out []*trial
	for _, s := range x.nots {
		t := c.trial([]*Schema{s}, x.kind)
		if t == nil {
			return nil
		}
		out = append(out, t)
	}
	return out
}

// wordAllowed reports whether enums and constants let true, false or null pass.
func wordAllowed(list []*Schema, k kinds) outcome {
	var word any
	if k != kNull {
		word = k == kTrue
	}
	for _, s := range list {
		found := s.Enum == nil
		for _, e := range s.Enum {
			found = found || e == word
		}
		if !found || s.Const != nil && s.Const != word {
			return never
		}
	}
	return fine
}

// nestedAllowed reports whether enums and constants let objects or arrays pass; those that list some are left to
// others.
func nestedAllowed(list []*Schema) outcome {
	for _, s := range list {
		values := s.Enum
		if s.Const != nil {
			values = append(values[:len(values):len(values)], s.Const)
		}
		if s.Enum == nil && s.Const == nil {
			continue
		}
		for _, v := range values {
			switch v.(type) {
			case nil, bool, string:
			default:
				if _, number := float(v); !number {
					return cannot
				}
			}
		}
		return never
	}
	return fine
}
