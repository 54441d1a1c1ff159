package program

// pick looks ahead for the member that a switch goes by, if guess did not, and returns the plan for its value. The object
// is read from its beginning afterwards, wherever the member stood.
func (m *Machine) pick(p *plan, d []byte, i, at int) (*plan, int) {
	if at == notFound {
		at = m.find(p.name, d, i)
	}
	switch {
	case at < 0:
		return nil, at
	case at == 0:
		m.next[p.slot] = likelyAbsent
		return p.absent, 0
	case d[at] != '"':
		return p.noText, 0
	}
	k, end := m.member(p.cases, d, at)
	switch {
	case end < 0:
		return nil, end
	case k < 0:
		return nil, dirty
	}
	return p.forms[k], 0
}

// Predictions of a switch: whether the member was there last time.
const (
	likelyAbsent  = 0
	likelyPresent = 1
)

// notFound says that nobody looked for the member yet.
const notFound = -3

// guess reads an object as if the member that a switch goes by were not there. If that does not end well, it looks for
// the member. It returns the position after the object, or why there is none, if the member is not there; and 0 if the
// object has to be read as what the member at the second position says, which is notFound if nobody looked. What is read
// in vain here is less than what looking ahead spends.
func (m *Machine) guess(p *plan, d []byte, i int) (end, at int) {
	if p.plain == nil || m.next[p.slot] != likelyAbsent {
		return 0, notFound
	}
	depth, names, buf, used, objects := m.depth, len(m.names), len(m.buf), m.table.used, m.table.objects
	if end = m.object(p.plain, d, i); end >= 0 {
		return end, 0
	}
	m.depth, m.names, m.buf = depth, m.names[:names], m.buf[:buf]
	switch {
	case m.broken:
		m.impure()
		return dirty, 0
	case m.budget < 0:
		m.impure()
		return unknown, 0
	}
	if at = m.find(p.name, d, i); at == 0 {
		return end, 0 // what is wrong is so in any case, and the trail is the right one
	}
	m.impure()
	switch {
	case at < 0:
		m.broken = at == dirty // so that nobody around the object looks as well
		return at, 0
	case objects == 0:
		m.table.clear()
	case m.table.used != used: // beside names of objects around this one the table has some that would be read again
		m.next[p.slot] = likelyPresent
		return unknown, 0
	}
	m.next[p.slot] = likelyPresent
	return 0, at
}

// has looks ahead for a member, and returns the plan for its being there or not.
func (m *Machine) has(p *plan, d []byte, i int) (*plan, int) {
	at := m.find(p.name, d, i)
	switch {
	case at < 0:
		return nil, at
	case at == 0:
		return p.absent, 0
	}
	return p.present, 0
}

// find looks ahead for the value of a member of the object at d[open]. It returns 0 if the object has none.
func (m *Machine) find(name string, d []byte, open int) int {
	depth := m.depth
	m.depth++
	i := blank(d, open+1)
	if i < len(d) && d[i] == '}' {
		m.depth = depth
		return 0
	}
	for {
		if i >= len(d) || d[i] != '"' {
			return dirty
		}
		end := i + 1 + len(name)
		hit := end < len(d) && d[end] == '"' && string(d[i+1:end]) == name
		if !hit {
			var f form
			if end, f = scanString(d, i+1); end < 0 {
				return dirty
			}
			if f == escaped {
				mark := len(m.buf)
				q := m.quoted(d, i, end, f)
				hit = string(q[1:len(q)-1]) == name
				m.buf = m.buf[:mark]
			}
		}
		if i = blank(d, end+1); i >= len(d) || d[i] != ':' {
			return dirty
		}
		if i = blank(d, i+1); i >= len(d) {
			return dirty
		}
		if hit {
			m.depth = depth
			if !m.spend(i - open) {
				return unknown
			}
			return i
		}
		if d[i] == '{' || d[i] == '[' {
			i = m.skipNested(d, i, false)
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
		case '}':
			m.depth = depth
			if !m.spend(i - open) {
				return unknown
			}
			return 0
		default:
			return dirty
		}
	}
}
