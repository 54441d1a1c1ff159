package program

import (
	"encoding/binary"
	"slices"
	"unicode/utf8"
)

// A textSet is a set of strings, compared in the form they have in a body: with their quotes, and without escapes.
type textSet struct {
	quoted []string
	later  []bool // members that pass only when they were asked for; nil if there are none
	plain  bool   // no text needs an escape, so that a body can be compared with the quoted form at once
	table  hashTable
	slot   int // of the prediction: which member came last
}

// textSet makes a set; texts must not repeat. One member more than texts is predicted: none.
func (c *compiler) textSet(texts []string) *textSet {
	t := &textSet{plain: true, slot: c.slots}
	c.slots++
	for _, s := range texts {
		t.quoted = append(t.quoted, `"`+s+`"`)
		t.plain = t.plain && plainText(s)
	}
	t.table = newHashTable(t.quoted)
	if len(texts) > maxMembers {
		t.plain = false // predictions are a byte
	}
	return t
}

// texts are the members without their quotes.
func (t *textSet) texts() []string {
	out := make([]string, len(t.quoted))
	for i, q := range t.quoted {
		out[i] = q[1 : len(q)-1]
	}
	return out
}

// plainText reports whether a string is the same in a body as it is decoded, if the writer escapes no more than
// he has to. Only then may a body be compared with its quoted form before its end is known.
func plainText(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] == '"' || s[i] == '\\' {
			return false
		}
	}
	return utf8.ValidString(s)
}

// A hashTable finds a quoted text without comparing it with more than one other.
type hashTable struct {
	index []uint16 // position + 1, 0 for none
	mul   uint64
	shift uint8
	texts []string
}

// newHashTable looks for a multiplier that spreads the texts without a collision. If there is none it gives
// a table without an index, which is searched in order.
func newHashTable(texts []string) hashTable {
	t := hashTable{texts: slices.Clone(texts)}
	if len(texts) == 0 {
		return t
	}
	bits := uint8(1)
	for 1<<bits < len(texts) {
		bits++
	}
	for last := bits + 4; bits <= last; bits++ {
		for try := range uint64(64) {
			mul := 0x9E3779B97F4A7C15 + try<<1
			if index := spread(texts, mul, 32-bits); index != nil {
				t.index, t.mul, t.shift = index, mul, 32-bits
				return t
			}
		}
	}
	return t
}

func spread(texts []string, mul uint64, shift uint8) []uint16 {
	index := make([]uint16, 1<<(32-shift))
	for i, s := range texts {
		h := hash([]byte(s), mul) >> shift
		if index[h] != 0 {
			return nil
		}
		index[h] = uint16(i + 1)
	}
	return index
}

// hash mixes the length, the first and the last eight bytes: names of one object differ there.
func hash(b []byte, mul uint64) uint32 {
	var x, y uint64
	if n := len(b); n >= 8 {
		x, y = binary.LittleEndian.Uint64(b), binary.LittleEndian.Uint64(b[n-8:])
	} else {
		for _, c := range b {
			x = x<<8 | uint64(c)
		}
	}
	h := (x ^ uint64(len(b))) * mul
	h ^= h >> 29
	return uint32(((h + y) * mul) >> 32)
}

// find returns the position of a quoted text, -1 if it is not there.
func (t *hashTable) find(quoted []byte) int {
	if t.index == nil {
		for i, s := range t.texts {
			if s == string(quoted) {
				return i
			}
		}
		return -1
	}
	i := int(t.index[hash(quoted, t.mul)>>t.shift]) - 1
	if i >= 0 && t.texts[i] == string(quoted) {
		return i
	}
	return -1
}
