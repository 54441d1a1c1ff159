package validate

// A schema with unevaluatedProperties or unevaluatedItems speaks of the members and items that nothing else in it
// has a say about: not its own keywords, and not the schemas it applies to the same value and that the value fits.
// Both questions are asked for one member or item at a time and walk the schema once, so that nothing has to be
// gathered for large values.

// evaluatesMember reports whether s, without its own unevaluatedProperties, has a say about the member.
func (w *walker) evaluatesMember(s *schema, n *node, name string) bool {
	e := &evaluation{w: w, n: n, seen: map[*schema]bool{}}
	e.own = func(s *schema) bool {
		if s.props[name] != nil || s.additional != nil || s.extras != extrasUnsaid {
			return true
		}
		for _, p := range s.newer.patterns {
			if p.pattern.matches(name) {
				return true
			}
		}
		return false
	}
	e.rest = func(m *newer) bool { return m.unevaluatedProperties != nil }
	return e.ask(s, true)
}

// evaluatesItem reports whether s, without its own unevaluatedItems, has a say about the item.
func (w *walker) evaluatesItem(s *schema, n *node, i int) bool {
	e := &evaluation{w: w, n: n, seen: map[*schema]bool{}}
	e.own = func(s *schema) bool {
		m := s.newer
		return s.items != nil || i < len(m.prefixItems) || m.contains != nil && w.valid(m.contains, &n.kids[i].value)
	}
	e.rest = func(m *newer) bool { return m.unevaluatedItems != nil }
	return e.ask(s, true)
}

// An evaluation asks a schema and its parts for a say about one member or item of a value.
type evaluation struct {
	w    *walker
	n    *node
	own  func(*schema) bool
	rest func(*newer) bool // whether the unevaluated keyword stands there
	seen map[*schema]bool
}

func (e *evaluation) ask(s *schema, outermost bool) bool {
	if e.seen[s] {
		return false // it was asked on another way, and had none
	}
	e.seen[s] = true
	if e.own(s) || !outermost && e.rest(s.newer) {
		return true
	}
	for _, a := range s.allOf {
		if e.ask(a, false) {
			return true
		}
	}
	if v := e.chosen(s); v != nil {
		return e.fitting(v) || e.conditions(s)
	}
	for _, list := range [][]*schema{s.oneOf, s.anyOf} {
		for _, a := range list {
			if e.fitting(a) {
				return true
			}
		}
	}
	return e.conditions(s)
}

// fitting asks a part that applies only if the value fits it.
func (e *evaluation) fitting(s *schema) bool { return e.w.valid(s, e.n) && e.ask(s, false) }

// chosen is the variant that a discriminator names, or the one for values that name none.
func (e *evaluation) chosen(s *schema) *schema {
	if s.disc == nil || e.n.kind != kindObject {
		return nil
	}
	return s.disc.of(e.n)
}

func (e *evaluation) conditions(s *schema) bool {
	m := s.newer
	if m.ifSchema != nil {
		if e.w.valid(m.ifSchema, e.n) {
			if e.ask(m.ifSchema, false) || m.thenSchema != nil && e.fitting(m.thenSchema) {
				return true
			}
		} else if m.elseSchema != nil && e.fitting(m.elseSchema) {
			return true
		}
	}
	if e.n.kind != kindObject {
		return false
	}
	for _, name := range m.dependents {
		if d := m.dependentSchemas[name]; d != nil && e.n.member(name) != nil && e.fitting(d) {
			return true
		}
	}
	return false
}
