package program

import (
	"bytes"
	"hash/maphash"
)

// A nameRef is the name of a member that has no position in its object: d[start:end] or, if it had escapes,
// buf[start:end].
type nameRef struct {
	start, end int32
	decoded    bool
}

// fewNames is up to how many names of an object are compared one by one.
const fewNames = 16

// again records a name of the object whose names begin at base, and reports whether it was there before. object
// tells objects apart.
func (m *Machine) again(d []byte, base, object, i, end int, f form) bool {
	ref := nameRef{start: int32(i + 1), end: int32(end)} //nolint:gosec // bodies are smaller
	if f == escaped {
		q := m.quoted(d, i, end, f)
		ref = nameRef{start: int32(len(m.buf) - len(q) + 1), end: int32(len(m.buf) - 1), decoded: true} //nolint:gosec // as above
	}
	name := m.nameOf(d, ref)
	if n := len(m.names) - base; n >= fewNames {
		if n == fewNames {
			m.table.objects++
			for _, old := range m.names[base:] {
				m.table.add(m, d, object, old)
			}
		}
		m.names = append(m.names, ref)
		return m.table.add(m, d, object, ref)
	}
	for _, old := range m.names[base:] {
		if bytes.Equal(m.nameOf(d, old), name) {
			return true
		}
	}
	m.names = append(m.names, ref)
	return false
}

func (m *Machine) nameOf(d []byte, r nameRef) []byte {
	if r.decoded {
		return m.buf[r.start:r.end]
	}
	return d[r.start:r.end]
}

// forget drops the names of the innermost object or array, of which count were recorded. Once no object is left that has
// many, their table is empty again: a body of many objects needs no more of it than its largest nest of them.
func (m *Machine) forget(count int) {
	m.names = m.names[:len(m.names)-count]
	if count > fewNames {
		if m.table.objects--; m.table.objects == 0 {
			m.table.clear()
		}
	}
}

// A nameTable finds the names of objects that have many. Its hash has a secret seed, so that no body can make
// the names collide.
type nameTable struct {
	seed    maphash.Seed
	entries []tableEntry
	used    int
	objects int // that have names here and are still read
	epoch   uint32
}

type tableEntry struct {
	ref    nameRef
	object int32
	epoch  uint32
}

// clear empties the table without touching it.
func (t *nameTable) clear() {
	t.used, t.objects = 0, 0
	if t.epoch++; t.epoch == 0 {
		clear(t.entries)
		t.epoch = 1
	}
}

// add records a name of an object and reports whether it was there.
func (t *nameTable) add(m *Machine, d []byte, object int, ref nameRef) bool {
	if 2*(t.used+1) > len(t.entries) {
		t.grow(m, d)
	}
	name := m.nameOf(d, ref)
	at := int(t.hash(name, object)) & (len(t.entries) - 1) //nolint:gosec // masked
	for t.entries[at].epoch == t.epoch {
		if e := &t.entries[at]; int(e.object) == object && bytes.Equal(m.nameOf(d, e.ref), name) {
			return true
		}
		at = (at + 1) & (len(t.entries) - 1)
	}
	t.entries[at] = tableEntry{ref: ref, object: int32(object), epoch: t.epoch} //nolint:gosec // bodies are smaller
	t.used++
	return false
}

func (t *nameTable) hash(name []byte, object int) uint64 {
	return maphash.Bytes(t.seed, name) ^ uint64(object)*0x9E3779B97F4A7C15 //nolint:gosec // a position
}

func (t *nameTable) grow(m *Machine, d []byte) {
	old := t.entries
	t.entries = make([]tableEntry, max(256, 2*len(old)))
	for _, e := range old {
		if e.epoch != t.epoch {
			continue
		}
		at := int(t.hash(m.nameOf(d, e.ref), int(e.object))) & (len(t.entries) - 1) //nolint:gosec // masked
		for t.entries[at].epoch == t.epoch {
			at = (at + 1) & (len(t.entries) - 1)
		}
		t.entries[at] = e
	}
}
