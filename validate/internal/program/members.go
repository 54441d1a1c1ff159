package program

import "math/bits"

// A halt is why members returned.
type halt uint8

const (
	atName  halt = iota // d[i] is where the name of a member may begin
	atValue             // d[i] is where the value of child begins
	atEnd               // a value ends before d[i], and what follows is neither a comma nor a brace
	closed              // the object ends before d[i]
)

// members reads members of an object from the name at d[i] as long as they come in the order of the last time, there is
// no white space, and their values are strings that need one look, short integers, true or false. Everything else is left to object.
// It calls nothing, so that all it works with stays in registers. seen are the members that were there, at is the slot
// of the prediction for the next one.
func (m *Machine) members(t *objectTest, d []byte, i int, seen uint64, at int) (int, uint64, int, *node, halt) {
	next := m.next
	list := t.members
	for {
		j := place(i)
		if j > len(d)-window || uint(at) >= uint(len(next)) {
			break
		}
		k := int(next[at])
		if k >= len(list) || seen>>(k&63)&1 != 0 {
			break
		}
		mem := &list[k]
		name := &mem.name
		if w := d[j : j+window : j+window]; !name.first(w) {
			break
		} else if name.size > 8 {
			if !name.second(w) {
				break
			}
			if name.size > 16 {
				if !name.third(w) {
					break
				}
				if name.size > 24 {
					if !name.fourth(w) || name.size > window && (!name.ends(d, j) || name.size > window+8 && !name.fifth(d, j)) {
						break
					}
				}
			}
		}
		seen |= 1 << (k & 63)
		at = mem.after
		i = place(i + name.size)
		child := mem.child
		if i > len(d)-8 {
			return i, seen, at, child, atValue
		}
		head := word(d, i)
		switch {
		case head&0xff == '"' && child.strings == stringsListed:
			set := child.listed
			if uint(set.slot) >= uint(len(next)) || i > len(d)-window {
				return i, seen, at, child, atValue
			}
			g := int(next[set.slot])
			if g >= len(set.fast) {
				return i, seen, at, child, atValue
			}
			l := &set.fast[g]
			if w := d[i : i+window : i+window]; !l.first(w) {
				return i, seen, at, child, atValue
			} else if l.size > 8 {
				if !l.second(w) {
					return i, seen, at, child, atValue
				}
				if l.size > 16 {
					if !l.third(w) {
						return i, seen, at, child, atValue
					}
					if l.size > 24 {
						if !l.fourth(w) || l.size > window && (!l.ends(d, i) || l.size > window+8 && !l.fifth(d, i)) {
							return i, seen, at, child, atValue
						}
					}
				}
			}
			i += l.size
		case head&0xff == '"' && child.strings == stringsPass:
			j := place(i + 1)
			for {
				if j > len(d)-8 {
					return i, seen, at, child, atValue
				}
				if s := special(word(d, j)); s != 0 {
					j = place(j + bits.TrailingZeros64(s)>>3)
					break
				}
				j += 8
			}
			if j >= len(d) || d[j] != '"' {
				return i, seen, at, child, atValue
			}
			i = j + 1
		case head&0xffffffff == trueWord && child.clean&^child.late&kTrue != 0:
			i += 4
		case head&0xffffffffff == falseWord && child.clean&^child.late&kFalse != 0:
			i += 5
		case head&0xff-'0' <= 9 && child.clean&^child.late&kNumber != 0:
			// Up to seven digits, which are in head. What follows them is looked at below.
			v, n := int64(0), 0
			for c := head; n < 7 && c&0xff-'0' <= 9; c >>= 8 {
				v = v*10 + int64(c&0xff-'0')
				n++
			}
			j := place(i + n)
			test := child.number
			if n > 1 && head&0xff == '0' || j >= len(d) || d[j] != ',' && d[j] != '}' ||
				test != nil && (!test.simple || v < test.lowInt || v > test.highInt) {
				return i, seen, at, child, atValue
			}
			i = j
		default:
			return i, seen, at, child, atValue
		}
		i = place(i)
		if i >= len(d) {
			return i, seen, at, nil, atEnd
		}
		switch d[i] {
		case ',':
			i++
		case '}':
			return i + 1, seen, at, nil, closed
		default:
			return i, seen, at, nil, atEnd
		}
	}
	return i, seen, at, nil, atName
}

const (
	trueWord  = 't' | 'r'<<8 | 'u'<<16 | 'e'<<24
	falseWord = 'f' | 'a'<<8 | 'l'<<16 | 's'<<24 | 'e'<<32
)
