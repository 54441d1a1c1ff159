package program

import (
	"encoding/binary"
	"unicode/utf8"
)

// A textSet is a set of strings, compared in the form they have in a body: with their quotes, and without escapes.
type textSet struct {
	quoted []string
	later  []bool    // members that pass only when they were asked for; nil if there are none
	plain  bool      // no text needs an escape, so that a body can be compared with the quoted form at once
	fast   []literal // the quoted forms of a plain set
	table  hashTable
	slot   int // of the predictions: which member came last, and which came after each
}

// textSet makes a set; texts must not repeat.
func (c *compiler) textSet(texts []string) *textSet {
	c.code += len(texts)
	t := &textSet{plain: true, slot: c.slots}
	c.slots += 1 + len(texts)
	t.quoted = make([]string, 0, len(texts))
	for _, s := range texts {
		t.quoted = append(t.quoted, `"`+s+`"`)
		t.plain = t.plain && plainText(s)
	}
	t.table = newHashTable(t.quoted)
	if len(texts) > maxMembers {
		t.plain = false // predictions are a byte
	}
	if t.plain {
		t.fast = make([]literal, 0, len(texts))
		for _, q := range t.quoted {
			t.fast = append(t.fast, newLiteral(q))
		}
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
// it has to. Only then may a body be compared with its quoted form before its end is known.
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
	index  []uint16 // position + 1, 0 for none
	mul    uint64
	shift  uint8
	texts  []string
	byText map[string]int // instead of an index
}

// mostIndexed is how many texts are tried to be spread without a collision. It hardly ever works out for more.
const mostIndexed = 512

// newHashTable looks for a multiplier that spreads the texts without a collision. There is none for many texts, and
// for some that begin and end alike; these are put into a map. The table keeps the texts.
func newHashTable(texts []string) hashTable {
	t := hashTable{texts: texts}
	if len(texts) == 0 {
		return t
	}
	if len(texts) > mostIndexed {
		return t.mapped()
	}
	bits := uint8(1)
	for 1<<bits < len(texts) {
		bits++
	}
	parts := make([]hashed, len(texts))
	for i, s := range texts {
		parts[i] = hashParts([]byte(s))
	}
	for last := bits + 4; bits <= last; bits++ {
		index := make([]uint16, 1<<bits)
		for try := range uint64(64) {
			mul := 0x9E3779B97F4A7C15 + try<<1
			if spread(index, parts, mul, 32-bits) {
				t.index, t.mul, t.shift = index, mul, 32-bits
				return t
			}
		}
	}
	return t.mapped()
}

// mapped finds the texts by a map.
func (t hashTable) mapped() hashTable {
	t.byText = make(map[string]int, len(t.texts))
	for i, s := range t.texts {
		t.byText[s] = i
	}
	return t
}

// spread puts the texts into an index, and reports false if two of them meet.
func spread(index []uint16, texts []hashed, mul uint64, shift uint8) bool {
	clear(index)
	for i, s := range texts {
		h := s.hash(mul) >> shift
		if index[h] != 0 {
			return false
		}
		index[h] = uint16(i + 1)
	}
	return true
}

// hashed is what the hash of a text depends on: its length, the first and the last eight bytes. Names of one object
// differ there.
type hashed struct{ head, tail uint64 }

func hashParts(b []byte) (p hashed) {
	if n := len(b); n >= 8 {
		p.head, p.tail = binary.LittleEndian.Uint64(b), binary.LittleEndian.Uint64(b[n-8:])
	} else {
		for _, c := range b {
			p.head = p.head<<8 | uint64(c)
		}
	}
	p.head ^= uint64(len(b))
	return p
}

func (p hashed) hash(mul uint64) uint32 {
	h := p.head * mul
	h ^= h >> 29
	return uint32(((h + p.tail) * mul) >> 32)
}

// find returns the position of a quoted text, -1 if it is not there.
func (t *hashTable) find(quoted []byte) int {
	if t.index == nil {
		if i, ok := t.byText[string(quoted)]; ok {
			return i
		}
		return -1
	}
	i := int(t.index[hashParts(quoted).hash(t.mul)>>t.shift]) - 1
	if i >= 0 && t.texts[i] == string(quoted) {
		return i
	}
	return -1
}
