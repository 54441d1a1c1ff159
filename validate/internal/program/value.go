package program

import (
	"bytes"
	"math/bits"
)

// refuse is the answer to a kind that does not pass.
func (n *node) refuse(k kinds) int {
	if n.open&k != 0 {
		return unknown
	}
	return dirty
}

// value runs a node over the value at d[i] and returns the position after it, or why there is none. What most values
// are is decided here, and only what takes more is left to others.
func (m *Machine) value(n *node, d []byte, i int) int {
	if uint(i) >= uint(len(d)) { // no position is negative
		return dirty
	}
	plain := n.clean &^ n.late
	switch d[i] {
	case '"':
		if plain&kString == 0 {
			return m.planned(n, kString, slotString, d, i)
		}
		if n.text != nil {
			return m.text(n.text, d, i)
		}
		for j := place(i + 1); j <= len(d)-8; j += 8 {
			if s := special(word(d, j)); s != 0 {
				if j += bits.TrailingZeros64(s) >> 3; d[j] == '"' {
					return j + 1
				}
				break
			}
		}
		return skipString(d, i)
	case '{':
		if p := n.object; p != nil && p.direct {
			return m.object(p.object, d, i)
		}
		switch {
		case n.clean&kObject == 0:
			return n.refuse(kObject)
		case n.object == nil:
			return m.skip(d, i)
		}
		return m.follow(n.object, kObject, d, i)
	case '[':
		if plain&kArray == 0 {
			return m.planned(n, kArray, slotArray, d, i)
		}
		return m.array(n.array, d, i)
	case 't':
		if plain&kTrue == 0 {
			return m.planned(n, kTrue, slotTrue, d, i)
		}
		return skipWord(d, i, "true")
	case 'f':
		if plain&kFalse == 0 {
			return m.planned(n, kFalse, slotFalse, d, i)
		}
		return skipWord(d, i, "false")
	case 'n':
		if plain&kNull == 0 {
			return m.planned(n, kNull, slotNull, d, i)
		}
		return skipWord(d, i, "null")
	}
	if plain&kNumber == 0 {
		return m.planned(n, kNumber, slotNumber, d, i)
	}
	return m.number(n.number, d, i)
}

// planned runs a node over a value of a kind whose code has a plan, or that may not pass.
func (m *Machine) planned(n *node, k kinds, slot int, d []byte, i int) int {
	if n.clean&k == 0 {
		return n.refuse(k)
	}
	return m.follow(n.plans[slot], k, d, i)
}

// leaf runs the code of a kind.
func (m *Machine) leaf(p *plan, k kinds, d []byte, i int) int {
	switch k {
	case kObject:
		return m.object(p.object, d, i)
	case kArray:
		return m.array(p.array, d, i)
	case kString:
		return m.text(p.text, d, i)
	case kNumber:
		return m.number(p.number, d, i)
	case kTrue:
		return skipWord(d, i, "true")
	case kFalse:
		return skipWord(d, i, "false")
	}
	return skipWord(d, i, "null")
}

// follow goes through a plan to its leaf and runs it.
func (m *Machine) follow(p *plan, k kinds, d []byte, i int) int {
	whole := false // the value is judged as a whole
	for {
		switch p.op {
		case opLeaf:
			if p.nots != nil {
				if v := m.excluded(p.nots, d, i); v < 0 {
					return v
				}
				whole = true
			}
			end := m.leaf(p, k, d, i)
			if end < 0 && whole {
				m.impure()
			}
			return end
		case opSwitch:
			end, at := m.guess(p, d, i)
			if end != 0 {
				return end
			}
			next, why := m.pick(p, d, i, at)
			if next == nil {
				return why
			}
			p = next
		case opHas:
			next, why := m.has(p, d, i)
			if next == nil {
				return why
			}
			p = next
		case opChoice:
			next, why := m.choose(p, d, i)
			if next == nil {
				return why
			}
			p, whole = next, true
		case opDirty:
			return dirty
		default:
			return unknown
		}
	}
}

func (m *Machine) number(t *numberTest, d []byte, i int) int {
	start := i
	neg := d[i] == '-'
	if neg {
		i++
	}
	first := i
	var v int64
	for i < len(d) && d[i]-'0' <= 9 {
		v = v*10 + int64(d[i]-'0') // wraps for long numbers, which go another way
		i++
	}
	n := i - first
	if n == 0 || n > 1 && d[first] == '0' {
		return dirty
	}
	if n <= 15 && (i == len(d) || d[i] != '.' && d[i]|0x20 != 'e') && (t == nil || !t.allDigits) {
		if neg {
			v = -v
		}
		if t == nil || t.short(v) {
			return i
		}
		return dirty
	}
	if t != nil && t.free && n <= 15 && i < len(d) && d[i] == '.' {
		if end := t.fraction(d, i, n, v, neg); end > 0 {
			return end
		}
	}
	if i = skipNumber(d, start); i < 0 || t == nil {
		return i
	}
	switch t.long(d[start:i]) {
	case Clean:
		return i
	case Dirty:
		return dirty
	}
	return unknown
}

func (m *Machine) array(t *arrayTest, d []byte, i int) int {
	if t == nil {
		return m.skip(d, i)
	}
	if m.depth++; m.depth > m.set.opts.MaxDepth {
		return dirty
	}
	open := i
	i = blank(d, i+1)
	count, start := 0, i
	if i < len(d) && d[i] == ']' {
		i++
	} else {
		base := len(m.names)
		for {
			start = i
			item := t.item
			if count < len(t.prefix) {
				item = t.prefix[count]
			}
			if p := item.object; p != nil && p.direct && uint(i) < uint(len(d)) && d[i] == '{' {
				i = m.object(p.object, d, i)
			} else {
				i = m.value(item, d, i)
			}
			if i < 0 {
				return m.leaveArray(t, open, start, count, i)
			}
			if t.unique {
				if v := m.repeated(d, base, open, start, i); v < 0 {
					return m.leaveArray(t, open, start, count, v)
				}
			}
			count++
			i = blank(d, i)
			if i >= len(d) {
				return m.leaveArray(t, open, start, count-1, dirty)
			}
			if d[i] == ',' {
				i++
				i = blank(d, i)
				continue
			}
			if d[i] != ']' {
				return m.leaveArray(t, open, start, count-1, dirty)
			}
			i++
			break
		}
		m.forget(len(m.names) - base)
	}
	m.depth--
	if count < t.least || t.most >= 0 && count > t.most {
		return m.leaveArray(t, open, start, count-1, dirty)
	}
	for k := range t.some {
		if v := m.some(&t.some[k], d, open); v < 0 {
			return m.leaveArray(t, open, start, count-1, v)
		}
	}
	return i
}

// leaveArray notes that an array could not be finished. Its last item is looked at again, whatever is wrong.
//
//go:noinline
func (m *Machine) leaveArray(t *arrayTest, open, at, items, why int) int {
	if t.whole || len(t.prefix) > 0 || items < 0 {
		m.impure()
		return m.leave(crumb{open: open}, why)
	}
	return m.leave(crumb{open: open, at: at, items: items, array: t}, why)
}

// some counts the items of a read array that fit.
func (m *Machine) some(t *containsTest, d []byte, i int) int {
	n, open, depth := 0, i, m.depth
	m.depth++
	for i = blank(d, i+1); d[i] != ']'; {
		fit, end := m.tryChild(t.trial, d, i)
		if end < 0 {
			return end
		}
		if fit.has(0) {
			n++
		}
		if i = blank(d, end); d[i] == ',' {
			i = blank(d, i+1)
		}
	}
	m.depth = depth
	switch {
	case !m.spend(i - open):
		return unknown
	case n < t.least || t.most >= 0 && n > t.most:
		return dirty
	}
	return 0
}

// repeated looks for an item that was there before. Strings are compared by what they say; other items are left
// to others unless they stand alone.
func (m *Machine) repeated(d []byte, base, array, i, end int) int {
	if d[i] != '"' {
		if next := blank(d, end); len(m.names) > base || next < len(d) && d[next] == ',' {
			return unknown
		}
		return 0
	}
	_, f := scanString(d, i+1)
	if m.again(d, base, array, i, end-1, f) {
		return dirty
	}
	return 0
}

func (m *Machine) object(t *objectTest, d []byte, i int) int {
	if m.depth++; m.depth > m.set.opts.MaxDepth {
		return dirty
	}
	open := i
	var seen uint64 // the first members
	var far mask    // the others
	extra := 0      // members that are not declared
	at := t.slot    // of the prediction: the start, or one more than the member that was last
	if i = blank(d, i+1); i >= len(d) {
		return m.leaveObject(t, open, open, dirty)
	}
	if d[i] == '}' {
		i++
	} else {
	loop:
		for {
			var child *node
			var why halt
			if m.white {
				i, seen, at, child, why = m.spaced(t, d, i, seen, at)
			} else {
				i, seen, at, child, why = m.members(t, d, i, seen, at)
			}
			switch why {
			case closed:
				break loop
			case atName:
				if next := blank(d, i); next > i {
					i, m.white = next, true
					continue
				}
				// Near the end of a body, and where a name is long, the guess may be right all the same.
				if k := int(m.next[at]); k < len(t.members) && seen>>(k&63)&1 == 0 && t.members[k].name.starts(d, i) {
					mem := &t.members[k]
					seen |= 1 << (k & 63)
					at = mem.after
					child, i = mem.child, i+mem.name.size
					break
				}
				k, found, end := m.lookUp(t, d, len(m.names)-extra, open, i)
				if end < 0 {
					return m.leaveObject(t, open, i, end)
				}
				switch {
				case k < 0:
					extra++
				case k < 64 && seen>>k&1 != 0 || far.has(k):
					return m.leaveObject(t, open, i, dirty)
				case k < 64:
					seen |= 1 << k
				default:
					far.add(k)
				}
				if k >= 0 {
					m.next[at] = uint8(k) //nolint:gosec // at most maxMembers
					at = t.slot + k + 1
				}
				child, i = found, end
			}
			if why != atEnd {
				if i = blank(d, i); uint(i) >= uint(len(d)) { // no position is negative
					return m.leaveObject(t, open, i, dirty)
				}
				var end int
				switch {
				case d[i] == '{' && child.object != nil && child.object.direct:
					end = m.object(child.object.object, d, i)
				case d[i] == '[' && child.clean&^child.late&kArray != 0:
					end = m.array(child.array, d, i)
				case d[i] == '"' && child.strings == stringsListed:
					var k int
					if k, end = m.member(child.listed, d, i); k < 0 {
						end = dirty
					}
				default:
					end = m.value(child, d, i)
				}
				if end < 0 {
					return m.leaveObject(t, open, i, end)
				}
				i = end
			}

			// What follows a value.
			if i = blank(d, i); uint(i) >= uint(len(d)) {
				return m.leaveObject(t, open, i, dirty)
			}
			if d[i] == ',' {
				i++
				continue
			}
			if d[i] != '}' {
				return m.leaveObject(t, open, i, dirty)
			}
			i++
			break
		}
		if extra > 0 {
			m.forget(extra)
		}
	}
	m.depth--
	if t.required[0]&^seen != 0 {
		return m.leaveObject(t, open, i, dirty)
	}
	if !t.loose {
		far[0] = seen
		if !t.complete(&far, extra) {
			return m.leaveObject(t, open, i, dirty)
		}
	}
	return i
}

// complete reports whether an object has as many members as it needs, and all that these ask for. extra is how many
// others it has.
func (t *objectTest) complete(seen *mask, extra int) bool {
	count := extra + seen.count()
	if !seen.holds(&t.required) || count < t.least || t.most >= 0 && count > t.most {
		return false
	}
	for k := range t.dependents {
		if dep := &t.dependents[k]; seen.has(dep.trigger) && !seen.holds(&dep.wanted) {
			return false
		}
	}
	return true
}

// lookUp reads the name at d[i] and the colon after it. It returns the position of the member, -1 if it is not
// declared, the code for its value and where that begins, if it may be there.
func (m *Machine) lookUp(t *objectTest, d []byte, base, open, i int) (k int, child *node, end int) {
	if t.names != nil {
		if v := m.named(t, d, i); v < 0 {
			return -1, nil, v
		}
	}
	if i >= len(d) || d[i] != '"' {
		return -1, nil, dirty
	}
	end, f := scanString(d, i+1)
	if end < 0 {
		return -1, nil, dirty
	}
	name := m.quoted(d, i, end, f)
	if t.without != "" && string(name) == t.without {
		return -1, nil, dirty
	}
	var mem *member
	if k = t.table.find(name); k >= 0 {
		mem = &t.members[k]
	} else if mem = t.undeclared(name).member(name); m.again(d, base, open, i, end, f) {
		return -1, nil, dirty
	}
	if end = blank(d, end+1); mem.dirty || end >= len(d) || d[end] != ':' {
		return -1, nil, dirty
	}
	return k, mem.child, end + 1
}

// leaveObject notes that an object could not be finished.
//
//go:noinline
func (m *Machine) leaveObject(t *objectTest, open, at, why int) int {
	if t.whole {
		m.impure()
		return m.leave(crumb{open: open}, why)
	}
	return m.leave(crumb{open: open, at: at, object: t}, why)
}

// child is the entry for a name in quotes.
func (t *objectTest) child(quoted []byte) *member {
	if k := t.table.find(quoted); k >= 0 {
		return &t.members[k]
	}
	return t.undeclared(quoted).member(quoted)
}

func (t *objectTest) undeclared(quoted []byte) *undeclared {
	if bytes.IndexByte(quoted, '@') >= 0 {
		return &t.noted
	}
	return &t.other
}

// member is the entry for a name in quotes.
func (u *undeclared) member(quoted []byte) *member {
	set := 0
	for i, re := range u.patterns {
		if re.Match(quoted[1 : len(quoted)-1]) {
			set |= 1 << i
		}
	}
	return &u.by[set]
}

// named makes sure that the name at d[i] fits what the object asks of names.
func (m *Machine) named(t *objectTest, d []byte, i int) int {
	if i >= len(d) || d[i] != '"' {
		return dirty
	}
	for _, n := range t.names {
		fit, end := m.look(n, d, i)
		if end < 0 {
			return end
		}
		if !fit.has(0) {
			return dirty
		}
	}
	return 0
}

// skip reads any value. It checks what holds for every value: the grammar, UTF-8, the depth, and that no object
// has a member twice.
func (m *Machine) skip(d []byte, i int) int {
	if i >= len(d) {
		return dirty
	}
	switch d[i] {
	case '"':
		return skipString(d, i)
	case '{', '[':
		return m.skipNested(d, i, true)
	case 't':
		return skipWord(d, i, "true")
	case 'f':
		return skipWord(d, i, "false")
	case 'n':
		return skipWord(d, i, "null")
	}
	return skipNumber(d, i)
}

// skipNested reads an object or an array. unique says that names must not repeat; looking ahead leaves that to
// the pass that follows.
func (m *Machine) skipNested(d []byte, i int, unique bool) int {
	if m.depth++; m.depth > m.set.opts.MaxDepth {
		return dirty
	}
	open, closing := i, d[i]+2
	named := d[i] == '{'
	base := len(m.names)
	if i = blank(d, i+1); i < len(d) && d[i] == closing {
		m.depth--
		return i + 1
	}
	for {
		if named {
			if i >= len(d) || d[i] != '"' {
				return dirty
			}
			end, f := scanString(d, i+1)
			if end < 0 || unique && m.again(d, base, open, i, end, f) {
				return dirty
			}
			if i = blank(d, end+1); i >= len(d) || d[i] != ':' {
				return dirty
			}
			i = blank(d, i+1)
		}
		if i < len(d) && (d[i] == '{' || d[i] == '[') {
			i = m.skipNested(d, i, unique)
		} else {
			i = m.skip(d, i)
		}
		if i < 0 {
			return i
		}
		if i = blank(d, i); i >= len(d) {
			return dirty
		}
		switch d[i] {
		case ',':
			i = blank(d, i+1)
		case closing:
			m.forget(len(m.names) - base)
			m.depth--
			return i + 1
		default:
			return dirty
		}
	}
}
