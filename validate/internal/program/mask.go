package program

import "math/bits"

// mask is a set of small numbers.
type mask [4]uint64

// maskBits is how many numbers a mask can hold.
const maskBits = 256

func (m *mask) add(i int)      { m[i>>6&3] |= 1 << (i & 63) }
func (m *mask) drop(i int)     { m[i>>6&3] &^= 1 << (i & 63) }
func (m *mask) has(i int) bool { return m[i>>6&3]&(1<<(i&63)) != 0 }

func (m *mask) count() int {
	return bits.OnesCount64(m[0]) + bits.OnesCount64(m[1]) + bits.OnesCount64(m[2]) + bits.OnesCount64(m[3])
}

// holds reports whether all of sub are in m.
func (m *mask) holds(sub *mask) bool {
	return sub[0]&^m[0]|sub[1]&^m[1]|sub[2]&^m[2]|sub[3]&^m[3] == 0
}
