package program

import "bytes"

// choose looks at a value to find out which alternatives fit, and returns the plan for them.
func (m *Machine) choose(p *plan, d []byte, i int) (*plan, int) {
	fit, end := m.look(p.trial, d, i)
	if end < 0 {
		return nil, end
	}
	for k := range p.masks {
		if p.masks[k] == fit {
			return p.chosen[k], 0
		}
	}
	if fit == (mask{}) || p.exactlyOne {
		return nil, dirty
	}
	return nil, unknown
}

// excluded makes sure that a value fits none of the schemas.
func (m *Machine) excluded(nots []*trial, d []byte, i int) int {
	for _, t := range nots {
		fit, end := m.look(t, d, i)
		if end < 0 {
			return end
		}
		if fit != (mask{}) {
			return dirty
		}
	}
	return 0
}

// look runs a trial ahead of the pass that checks the value.
func (m *Machine) look(t *trial, d []byte, i int) (mask, int) {
	mark, depth := len(m.buf), m.depth
	fit, end := m.try(t, d, i)
	m.buf = m.buf[:mark]
	if end < 0 {
		return fit, end
	}
	m.depth = depth
	if !m.spend(end - i) {
		return fit, unknown
	}
	return fit, end
}

// try runs a trial over the value at d[i], which has its kind.
func (m *Machine) try(t *trial, d []byte, i int) (fit mask, end int) {
	var holds mask // the parts whose own keywords hold
	for k := range t.parts {
		if !t.parts[k].never {
			holds.add(k)
		}
	}
	var keys [maxKeys]span
	var seen mask // members
	switch d[i] {
	case '"':
		end = m.tryText(t, &holds, d, i)
	case '{':
		end = m.tryObject(t, &holds, &seen, &keys, d, i)
	case '[':
		end = m.tryArray(t, &holds, d, i)
	case 't':
		end = skipWord(d, i, "true")
	case 'f':
		end = skipWord(d, i, "false")
	case 'n':
		end = skipWord(d, i, "null")
	default:
		end = m.tryNumber(t, &holds, d, i)
	}
	if end < 0 {
		return fit, end
	}
	for k := range t.parts {
		if holds.has(k) && !m.assembled(&t.parts[k], &holds, &seen, &keys, d) {
			holds.drop(k)
		}
	}
	for k, at := range t.roots {
		if holds.has(at) {
			fit.add(k)
		}
	}
	return fit, end
}

// assembled reports whether the schemas a part is made of fit as it wants; holds is final for them.
func (m *Machine) assembled(p *part, holds, seen *mask, keys *[maxKeys]span, d []byte) bool {
	for _, a := range p.allOf {
		if !holds.has(a) {
			return false
		}
	}
	if p.discriminated {
		variant := p.fallback
		if at := keys[p.key]; at.end != 0 {
			variant = -1
			if d[at.start] == '"' {
				if k, _ := m.member(p.cases, d, at.start); k >= 0 {
					variant = p.variants[k]
				}
			}
		}
		if variant < 0 || !holds.has(variant) {
			return false
		}
	}
	if len(p.oneOf) > 0 {
		n := 0
		for _, a := range p.oneOf {
			if holds.has(a) {
				n++
			}
		}
		if n != 1 {
			return false
		}
	}
	if len(p.anyOf) > 0 {
		some := false
		for _, a := range p.anyOf {
			some = some || holds.has(a)
		}
		if !some {
			return false
		}
	}
	for _, n := range p.needs {
		if seen.has(n.member) && !holds.has(n.part) {
			return false
		}
	}
	if p.cond >= 0 {
		branch := p.others
		if holds.has(p.cond) {
			branch = p.then
		}
		if branch >= 0 && !holds.has(branch) {
			return false
		}
	}
	return p.not < 0 || !holds.has(p.not)
}

func (m *Machine) tryText(t *trial, holds *mask, d []byte, i int) int {
	end, f := scanString(d, i+1)
	if end < 0 {
		return dirty
	}
	q := m.quoted(d, i, end, f)
	for k := range t.parts {
		text := t.parts[k].text
		switch {
		case text == nil || !holds.has(k):
		case text.set != nil:
			if text.set.table.find(q) < 0 {
				holds.drop(k)
			}
		case !m.textPasses(text, q[1:len(q)-1], f):
			holds.drop(k)
		}
	}
	return end + 1
}

func (m *Machine) tryNumber(t *trial, holds *mask, d []byte, i int) int {
	end := skipNumber(d, i)
	if end < 0 {
		return dirty
	}
	for k := range t.parts {
		if n := t.parts[k].number; n != nil && holds.has(k) {
			switch n.long(d[i:end]) {
			case Unknown:
				return unknown
			case Dirty:
				holds.drop(k)
			}
		}
	}
	return end
}

// span is a value in the body; end is 0 if it is not there.
type span struct{ start, end int }

// maxKeys is how many members can choose types in one trial, and how many of its parts can count items.
const maxKeys = 4

func (m *Machine) tryArray(t *trial, holds *mask, d []byte, i int) int {
	if m.depth++; m.depth > m.set.opts.MaxDepth {
		return dirty
	}
	var fits [maxKeys]int // items that fit contains, by counter
	i = blank(d, i+1)
	count := 0
	if i < len(d) && d[i] == ']' {
		i++
	} else {
		for {
			a := t.array.at(count)
			fit, end := m.tryChild(a.item, d, i)
			if end < 0 {
				return end
			}
			for _, e := range a.effects {
				if !fit.has(e.root) {
					holds.drop(e.part)
				}
			}
			for _, e := range a.counts {
				if fit.has(e.root) {
					fits[t.parts[e.part].counter]++
				}
			}
			count++
			if i = blank(d, end); i >= len(d) {
				return dirty
			}
			if d[i] == ',' {
				i = blank(d, i+1)
				continue
			}
			if d[i] != ']' {
				return dirty
			}
			i++
			break
		}
	}
	t.count(holds, count)
	for k := range t.parts {
		if p := &t.parts[k]; p.counter >= 0 && (fits[p.counter] < p.fewItems || p.manyItems >= 0 && fits[p.counter] > p.manyItems) {
			holds.drop(k)
		}
	}
	m.depth--
	return i
}

func (a *trialArray) at(i int) *trialItem {
	if i < len(a.prefix) {
		return &a.prefix[i]
	}
	return &a.rest
}

// count drops the parts that want more or fewer.
func (t *trial) count(holds *mask, n int) {
	for k := range t.parts {
		if p := &t.parts[k]; n < p.least || p.most >= 0 && n > p.most {
			holds.drop(k)
		}
	}
}

func (m *Machine) tryObject(t *trial, holds, seen *mask, keys *[maxKeys]span, d []byte, i int) int {
	if m.depth++; m.depth > m.set.opts.MaxDepth {
		return dirty
	}
	count := 0
	i = blank(d, i+1)
	if i < len(d) && d[i] == '}' {
		i++
	} else {
		for {
			if i >= len(d) || d[i] != '"' {
				return dirty
			}
			end, f := scanString(d, i+1)
			if end < 0 {
				return dirty
			}
			mark := len(m.buf)
			name := m.quoted(d, i, end, f)
			k := t.object.table.find(name)
			var mem *trialMember
			switch {
			case k >= 0:
				mem = &t.object.members[k]
				seen.add(k)
			case bytes.IndexByte(name, '@') >= 0:
				mem = &t.object.noted[t.object.matching(name)]
			default:
				mem = &t.object.other[t.object.matching(name)]
			}
			m.buf = m.buf[:mark]
			if v := m.tryName(t, holds, d, i); v < 0 {
				return v
			}
			if i = blank(d, end+1); i >= len(d) || d[i] != ':' {
				return dirty
			}
			i = blank(d, i+1)
			fit, end := m.tryChild(mem.child, d, i)
			if end < 0 {
				return end
			}
			for _, e := range mem.effects {
				if !fit.has(e.root) {
					holds.drop(e.part)
				}
			}
			for _, at := range mem.closed {
				holds.drop(at)
			}
			if k >= 0 {
				if at := t.object.keys[k]; at >= 0 {
					keys[at] = span{i, end}
				}
			}
			count++
			if i = blank(d, end); i >= len(d) {
				return dirty
			}
			if d[i] == ',' {
				i = blank(d, i+1)
				continue
			}
			if d[i] != '}' {
				return dirty
			}
			i++
			break
		}
	}
	m.depth--
	t.count(holds, count)
	for k := range t.parts {
		if p := &t.parts[k]; !p.hasMembers(seen) {
			holds.drop(k)
		}
	}
	return i
}

func (p *part) hasMembers(seen *mask) bool {
	if !seen.holds(&p.required) {
		return false
	}
	for i := range p.dependents {
		if d := &p.dependents[i]; seen.has(d.trigger) && !seen.holds(&d.wanted) {
			return false
		}
	}
	return true
}

// matching is the set of patterns that a name in quotes matches.
func (o *trialObject) matching(quoted []byte) int {
	set := 0
	for i, re := range o.patterns {
		if re.Match(quoted[1 : len(quoted)-1]) {
			set |= 1 << i
		}
	}
	return set
}

// tryName asks the parts that have a say about names.
func (m *Machine) tryName(t *trial, holds *mask, d []byte, i int) int {
	for k := range t.parts {
		n := t.parts[k].names
		if n == nil || !holds.has(k) {
			continue
		}
		mark := len(m.buf)
		fit, end := m.try(n, d, i)
		m.buf = m.buf[:mark]
		if end < 0 {
			return end
		}
		if !fit.has(0) {
			holds.drop(k)
		}
	}
	return 0
}

// tryChild runs the trial of a member or an item.
func (m *Machine) tryChild(n *trialNode, d []byte, i int) (mask, int) {
	if i >= len(d) {
		return mask{}, dirty
	}
	if n == nil {
		if d[i] == '{' || d[i] == '[' {
			return mask{}, m.skipNested(d, i, false)
		}
		return mask{}, m.skip(d, i)
	}
	k := kNumber
	switch d[i] {
	case '"':
		k = kString
	case '{':
		k = kObject
	case '[':
		k = kArray
	case 't':
		k = kTrue
	case 'f':
		k = kFalse
	case 'n':
		if k = kNull; !n.newer && n.open&kNull == 0 {
			return n.null, skipWord(d, i, "null")
		}
	}
	if n.open&k != 0 {
		return mask{}, unknown
	}
	mark := len(m.buf)
	fit, end := m.try(n.kinds[trialSlot(k)], d, i)
	m.buf = m.buf[:mark]
	return fit, end
}
