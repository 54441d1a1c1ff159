package program

import "math/bits"

// spaced does what members does, in bodies with white space: after colons and commas, or with a line for each member.
// That it is a loop of its own keeps the other one short.
func (m *Machine) spaced(t *objectTest, d []byte, i int, seen uint64, at int) (int, uint64, int, *node, halt) {
	next := m.next
	list := t.members
	for {
		i = place(i)
		if i > len(d)-window {
			break
		}
		// A line break, and what the line is indented by.
		if d[i] <= ' ' {
			if d[i] == '\r' {
				i++
			}
			if d[i] == '\n' {
				i++
			}
			for i <= len(d)-8 && (d[i] == ' ' || d[i] == '\t') {
				i = place(i + bits.TrailingZeros64(word(d, i)^uint64(d[i])*ones)>>3)
			}
		}
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
		if i > len(d)-16 {
			return i, seen, at, child, atValue
		}
		if d[i] == ' ' {
			i++
		}
		head := word(d, i)
		switch {
		case head&0xff == '"' && child.strings == stringsListed:
			set := child.listed
			if uint(set.slot) >= uint(len(next)) {
				return i, seen, at, child, atValue
			}
			g := int(next[set.slot])
			if g >= len(set.fast) || !set.fast[g].starts(d, i) {
				return i, seen, at, child, atValue
			}
			i += set.fast[g].size
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
			v, n := int64(0), 0
			for c := head; n < 7 && c&0xff-'0' <= 9; c >>= 8 {
				v = v*10 + int64(c&0xff-'0')
				n++
			}
			j := place(i + n)
			test := child.number
			if n > 1 && head&0xff == '0' || j >= len(d) || d[j] != ',' && d[j] != '}' && d[j] > ' ' ||
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
