package program

import "maps"

// settled is what the schemas that look at the same value say together with one of them. It is worked out once, from
// the parts to the wholes: documents may refer to the same parts on so many ways that following them all has no end
// one could wait for.
type settled struct {
	reached       kinds              // values of these meet a keyword the compiler does not know
	fitting       kinds              // values of others fit for certain not
	takesNull     bool               // as null says
	oneSided      [2]bool            // as otherSide says
	anyDeprecated bool               // as deprecated says
	exempted      [2]map[string]bool // members that only the other side sends, its own or those of a base; may be shared
}

// settle works out all but the exempted members. The parts are settled.
func (s *Schema) settle() {
	f := s.types
	switch {
	case s.Never:
		f = 0
	case s.OnlyNull:
		f &= kNull
	}
	s.reached = s.uncovered
	for _, p := range s.sameValue() {
		s.reached |= p.reached
	}
	for _, a := range s.AllOf {
		f &= a.fitting
	}
	for _, among := range [...][]*Schema{s.OneOf, s.AnyOf} {
		if len(among) == 0 {
			continue
		}
		var some kinds
		for _, a := range among {
			some |= a.fitting
		}
		if s.Variants != nil { // of objects the discriminator chooses, and nothing else is asked
			some |= kObject
		}
		f &= some
	}
	if s.Variants != nil && s.union() {
		var some kinds
		for _, v := range s.Variants {
			some |= v.fitting
		}
		f &= some | kAll&^kObject
	}
	s.takesNull = s.settleNull()
	if !s.Newer {
		if f &^= kNull; s.takesNull {
			f |= kNull
		}
	}
	s.fitting = f | s.uncovered
	only := s.unlessNull()
	s.oneSided = [2]bool{Response: s.WriteOnly, Request: s.ReadOnly}
	s.anyDeprecated = s.Deprecated
	for _, a := range append(s.AllOf[:len(s.AllOf):len(s.AllOf)], only) {
		if a == nil {
			continue
		}
		for dir := range s.oneSided {
			s.oneSided[dir] = s.oneSided[dir] || a.oneSided[dir]
		}
		s.anyDeprecated = s.anyDeprecated || s.Component == "" && a.anyDeprecated
	}
}

// settleNull follows the parts as null says.
func (s *Schema) settleNull() bool {
	if s.Nullable {
		return true
	}
	if len(s.AllOf)+len(s.OneOf)+len(s.AnyOf) == 0 {
		return false
	}
	for _, a := range s.AllOf {
		if !a.takesNull {
			return false
		}
	}
	one, some := 0, 0
	for _, o := range s.OneOf {
		if o.takesNull {
			one++
		}
	}
	for _, a := range s.AnyOf {
		if a.takesNull {
			some++
		}
	}
	return (len(s.OneOf) == 0 || one == 1) && (len(s.AnyOf) == 0 || some > 0) && (s.Not == nil || !s.Not.takesNull)
}

// settleNames works out the exempted members. All schemas are settled, and those of AllOf have theirs.
func (s *Schema) settleNames() {
	for dir := range s.exempted {
		var bases []map[string]bool
		for _, a := range s.AllOf {
			bases = append(bases, a.exempted[dir])
		}
		var own []string
		for name, p := range s.Props {
			if p.oneSided[dir] {
				own = append(own, name)
			}
		}
		s.exempted[dir] = MergeNames(bases, own)
	}
}

// MergeNames is the set of all names of the bases and the own ones. It may be the set of a base: types often add nothing
// to what they derive from, and chains of them would take much memory.
func MergeNames(bases []map[string]bool, own []string) map[string]bool {
	var set map[string]bool
	shared := false
	add := func(name string) {
		switch {
		case set[name]:
			return
		case set == nil:
			set = map[string]bool{}
		case shared:
			set, shared = maps.Clone(set), false
		}
		set[name] = true
	}
	for _, base := range bases {
		if set == nil && len(base) > 0 {
			set, shared = base, true
			continue
		}
		for name := range base {
			add(name)
		}
	}
	for _, name := range own {
		add(name)
	}
	return set
}

// impliesFit reports whether a value that the walk finds nothing about is sure to fit s by itself. It is, but for
// one thing: a required member that another schema marks as the other side's.
func (c *compiler) impliesFit(s *Schema) bool {
	if c.doubtful == nil {
		c.doubtful = c.doubts()
	}
	return !c.doubtful[s.id]
}

// doubts finds, by id, the schemas that lead to one with such a member.
func (c *compiler) doubts() []bool {
	doubtful := make([]bool, len(c.list))
	var todo []*Schema
	for _, s := range c.list {
		for _, name := range s.Required {
			if c.marked[c.dir][name] && !s.exempts(name, c.dir) {
				doubtful[s.id] = true
			}
		}
		if doubtful[s.id] {
			todo = append(todo, s)
		}
	}
	if len(todo) == 0 {
		return doubtful
	}
	from := make([][]*Schema, len(c.list)) // who leads to a schema
	for _, s := range c.list {
		for _, parts := range [][]*Schema{s.sameValue(), s.children()} {
			for _, p := range parts {
				from[p.id] = append(from[p.id], s)
			}
		}
		for _, p := range s.Variants {
			from[p.id] = append(from[p.id], s)
		}
	}
	for len(todo) > 0 {
		s := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for _, f := range from[s.id] {
			if !doubtful[f.id] {
				doubtful[f.id] = true
				todo = append(todo, f)
			}
		}
	}
	return doubtful
}
