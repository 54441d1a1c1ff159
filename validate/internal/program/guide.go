package program

import "slices"

// A Guide leads a reader that looks for what is wrong through a body that a program was not content with: past the
// values about which there is nothing to say. It is for one goroutine.
//
// A run that ends early leaves a trail: for each object and array around the place, where its first value begins that
// is not known to be clean. What lies before needs no second look. What comes after is run value by value, with the
// code that the program has for it. A value that the guide leads past may be looked at by nobody, so there is no trail
// inside of values that alternatives, conditions, exclusions or comparisons of items depend on.
type Guide struct {
	m    *Machine
	data []byte
	end  int // of the body's value, if that is clean and only what follows is not; or 0
}

// A crumb is one object or array of the trail.
type crumb struct {
	open   int // where it begins
	at     int // values that begin before it are clean
	items  int // of an array: how many items begin before at
	object *objectTest
	array  *arrayTest
}

// leave notes that an object or array could not be finished, on the way out of it.
func (m *Machine) leave(c crumb, why int) int {
	if m.tracing {
		m.trail = append(m.trail, c)
	}
	return why
}

// impure forgets the trail inside of a value that is judged as a whole.
func (m *Machine) impure() { m.trail = m.trail[:0] }

// trace runs a node over a value that stands in depth objects and arrays, and appends to the trail.
func (g *Guide) trace(n *node, depth, i int) int {
	m := g.m
	kept := m.trail[:depth:depth]
	m.trail = nil
	m.depth, m.broken = depth, false
	m.buf, m.names = m.buf[:0], m.names[:0]
	m.table.clear()
	end := m.value(n, g.data, i)
	for k := len(m.trail) - 1; k >= 0 && end < 0; k-- { // it was written from the inside out
		kept = append(kept, m.trail[k])
	}
	m.trail = kept
	return end
}

// Look is [Program.Check] for a caller that will look for what is wrong. With a body that is not clean it returns a
// guide as well, nil if there is nothing to lead past. The guide needs the body unchanged, and is given back with
// [Guide.Done].
func (p *Program) Look(data []byte, later bool) (Verdict, *Guide) {
	m := p.set.machine()
	m.tracing, m.trail = true, m.trail[:0]
	end := m.run(p, data, later)
	v := verdict(data, end)
	if v != Clean && (end >= 0 || len(m.trail) > 0) {
		slices.Reverse(m.trail) // it was written from the inside out
		return v, &Guide{m: m, data: data, end: max(0, end)}
	}
	m.tracing = false
	p.set.put(m)
	return v, nil
}

// Done gives the guide back.
func (g *Guide) Done() {
	g.m.tracing = false
	g.m.set.put(g.m)
	g.m = nil
}

// crumb is what the trail has about the object or array that begins at open, in so many others.
func (g *Guide) crumb(depth, open int) *crumb {
	if depth < len(g.m.trail) && g.m.trail[depth].open == open {
		return &g.m.trail[depth]
	}
	return nil
}

// Value returns the end of the body's value, 0 if it has to be looked at.
func (g *Guide) Value() (end int) { return g.whole(g.end) }

// whole is the end of a value that is clean, 0 if letters follow it at once: these belong to the value for a reader who
// says what is wrong.
func (g *Guide) whole(end int) int {
	if end <= 0 {
		return 0
	}
	switch last := g.data[end-1]; {
	case last == '"', last == '}', last == ']', end == len(g.data):
		return end
	}
	if c := g.data[end]; c == '_' || c|0x20 >= 'a' && c|0x20 <= 'z' {
		return 0
	}
	return end
}

// Leave has the guide know nothing more about what stands in so many objects and arrays.
func (g *Guide) Leave(depth int) { g.m.trail = g.m.trail[:min(depth, len(g.m.trail))] }

// Array begins an array: it returns how many of its first items are clean, and where the next one begins. ok is false
// if nothing is known about the items.
func (g *Guide) Array(depth, open int) (items, at int, ok bool) {
	c := g.crumb(depth, open)
	if c == nil || c.array == nil {
		return 0, 0, false
	}
	return c.items, c.at, true
}

// Object begins an object. It reports whether Member may be asked about it.
func (g *Guide) Object(depth, open int) bool {
	c := g.crumb(depth, open)
	return c != nil && c.object != nil
}

// Item returns the end of an item of an array after the first that was not clean, 0 if the item has to be looked at.
func (g *Guide) Item(depth, i int) (end int) {
	return g.run(g.m.trail[depth].array.item, depth, i)
}

// Member returns the end of the value of a member, 0 if it has to be looked at.
func (g *Guide) Member(depth int, name string, i int) (end int) {
	c, m := &g.m.trail[depth], g.m
	switch {
	case g.data[i] != '{' && g.data[i] != '[':
		return 0
	case i < c.at:
		m.depth = depth
		m.names = m.names[:0]
		return max(0, m.skipNested(g.data, i, false))
	case i == c.at:
		return 0
	}
	m.buf = append(append(append(m.buf[:0], '"'), name...), '"')
	return g.run(c.object.child(m.buf).child, depth, i)
}

func (g *Guide) run(n *node, depth, i int) int {
	if n != nil {
		return g.whole(g.trace(n, depth+1, i))
	}
	return g.whole(g.trace(anyNode, depth+1, i))
}

// anyNode lets any value pass.
var anyNode = &node{clean: kAll, strings: stringsPass}
