package program

// pick looks ahead for the member that a switch goes by, and returns the plan for its value. The object is read
// from its beginning afterwards, wherever the member stood.
func (m *Machine) pick(p *plan, d []byte, open int) (*plan, int) {
	key := p.key
	depth := m.depth
	m.depth++
	i := space(d, open+1)
	if i < len(d) && d[i] == '}' {
		m.depth = depth
		return p.absent, 0
	}
	for {
		if i >= len(d) || d[i] != '"' {
			return nil, dirty
		}
		hit := len(d)-i >= len(key) && string(d[i:i+len(key)]) == key
		end := i + len(key) - 1
		if !hit {
			var f form
			if end, f = scanString(d, i+1); end < 0 {
				return nil, dirty
			}
			if f == escaped {
				mark := len(m.buf)
				hit = string(m.quoted(d, i, end, f)) == key
				m.buf = m.buf[:mark]
			}
		}
		if i = space(d, end+1); i >= len(d) || d[i] != ':' {
			return nil, dirty
		}
		if i = space(d, i+1); i >= len(d) {
			return nil, dirty
		}
		if hit {
			m.depth = depth
			if !m.spend(i - open) {
				return nil, unknown
			}
			return m.variant(p, d, i)
		}
		if d[i] == '{' || d[i] == '[' {
			i = m.skipNested(d, i, false)
		} else {
			i = m.skip(d, i)
		}
		if i < 0 {
			return nil, i
		}
		if i = space(d, i); i >= len(d) {
			return nil, dirty
		}
		switch d[i] {
		case ',':
			i = space(d, i+1)
		case '}':
			m.depth = depth
			if !m.spend(i - open) {
				return nil, unknown
			}
			return p.absent, 0
		default:
			return nil, dirty
		}
	}
}

// variant is the plan for the value at d[i].
func (m *Machine) variant(p *plan, d []byte, i int) (*plan, int) {
	if d[i] != '"' {
		return p.absent, 0
	}
	k, end := m.member(p.cases, d, i)
	switch {
	case end < 0:
		return nil, end
	case k < 0:
		return nil, dirty
	}
	return p.forms[k], 0
}
