package program

import (
	"bytes"
	"hash/maphash"
	"sync"
)

// A Machine runs the programs of a [Set]. It remembers in which order members came, which makes the next body
// faster and never changes an answer. A Machine is for one goroutine at a time; [Program.Check] takes one from a
// pool.
type Machine struct {
	set    *Set
	next   []uint8 // by slot: what came last, or came after it
	depth  int
	budget int  // bytes that may still be looked at twice
	later  bool // enum members after the sentinel may be shown
	white  bool // there is white space where members are
	broken bool // looking ahead found that the body is no JSON, or nested too deep

	buf   []byte // decoded strings
	names []nameRef
	table nameTable

	tracing bool    // for a guide
	trail   []crumb // from the inside out
}

// keepBuffer is how large the buffers of a machine may be for it to be kept: enough for 100,000 names in one object.
const keepBuffer = 1 << 18

type machinePool struct{ p sync.Pool }

// NewMachine makes a machine for the programs of the set.
func (s *Set) NewMachine() *Machine {
	return &Machine{set: s, table: nameTable{seed: maphash.MakeSeed()}}
}

// machine takes a machine from the pool, put gives it back.
func (s *Set) machine() *Machine {
	if m, ok := s.pool.p.Get().(*Machine); ok {
		return m
	}
	return s.NewMachine()
}

func (s *Set) put(m *Machine) {
	if cap(m.buf) <= keepBuffer && cap(m.names) <= keepBuffer && len(m.table.entries) <= keepBuffer {
		s.pool.p.Put(m)
	}
}

// Check runs the program over a body. later says that enum members after the sentinel may be shown.
func (p *Program) Check(data []byte, later bool) Verdict {
	m := p.set.machine()
	v := m.Check(p, data, later)
	p.set.put(m)
	return v
}

// maxBody is what positions of 32 bits reach.
const maxBody = 1 << 30

const (
	budgetFactor = 32      // how often a body may be looked at again
	budgetFloor  = 1 << 16 // for small bodies
)

// Check runs a program of the machine's set over a body.
func (m *Machine) Check(p *Program, data []byte, later bool) Verdict {
	return verdict(data, m.run(p, data, later))
}

// verdict is what a run says that ended at a position, or did not.
func verdict(data []byte, end int) Verdict {
	switch {
	case end == unknown:
		return Unknown
	case end < 0 || blank(data, end) != len(data):
		return Dirty
	}
	return Clean
}

// run runs a program over the value of a body. It returns the position after it if the value is clean, and otherwise
// dirty or unknown.
func (m *Machine) run(p *Program, data []byte, later bool) int {
	if p == nil || p.set != m.set || len(data) > maxBody {
		return unknown
	}
	if len(data)/2 >= m.set.opts.MaxValues && !m.set.fewValues(data) {
		return unknown
	}
	p.once.Do(p.compile)
	m.room(p)
	m.reset(len(data))
	m.later = later
	return m.value(p.root, data, blank(data, 0))
}

// room makes room for the predictions of a program.
func (m *Machine) room(p *Program) {
	if len(m.next) < p.slots {
		m.next = append(m.next, make([]uint8, p.slots-len(m.next))...)
	}
}

// reset makes the machine ready for a body of some size.
func (m *Machine) reset(size int) {
	m.depth, m.white, m.broken = 0, false, false
	m.budget = budgetFactor*size + budgetFloor
	m.buf, m.names = m.buf[:0], m.names[:0]
	m.table.clear()
}

// fewValues reports whether a body surely keeps the limit of values: one more than its commas and brackets.
func (s *Set) fewValues(data []byte) bool {
	n := 1 + bytes.Count(data, []byte(",")) + bytes.Count(data, []byte("[")) + bytes.Count(data, []byte("{"))
	return n <= s.opts.MaxValues
}

// spend takes looking again at n bytes out of the budget.
func (m *Machine) spend(n int) bool {
	m.budget -= n
	return m.budget >= 0
}

// quoted is the string d[i:end+1], decoded and in quotes. What it returns is good until the next call that decodes,
// unless the caller keeps the buffer.
func (m *Machine) quoted(d []byte, i, end int, f form) []byte {
	if f != escaped {
		return d[i : end+1]
	}
	start := len(m.buf)
	m.buf = append(m.buf, '"')
	m.buf = decode(m.buf, d[i+1:end])
	m.buf = append(m.buf, '"')
	return m.buf[start:]
}
