package program

import (
	"bytes"
	"encoding/binary"
	"slices"
	"unicode/utf8"
)

// text runs a test over the string at d[i].
func (m *Machine) text(t *textTest, d []byte, i int) int {
	if t == nil {
		end, _ := scanString(d, i+1)
		if end < 0 {
			return dirty
		}
		return end + 1
	}
	if set := t.set; set != nil {
		k, end := m.member(t.set, d, i)
		if end < 0 {
			return end
		}
		if k < 0 || t.set.later != nil && t.set.later[k] && !m.later {
			return dirty
		}
		return end
	}
	if t.quick != quickNone {
		if end := t.quick.read(d, i+1); end > 0 && t.single {
			return end + 1
		}
	}
	end, f := scanString(d, i+1)
	if end < 0 {
		return dirty
	}
	mark := len(m.buf)
	q := m.quoted(d, i, end, f)
	ok := m.textPasses(t, q[1:len(q)-1], f)
	m.buf = m.buf[:mark]
	if !ok {
		return dirty
	}
	return end + 1
}

// fewTexts is how many texts are tried one by one before a string is scanned.
const fewTexts = 8

// member finds the string at d[i] in a set. It returns the position in the set, -1 if it is not there, and the
// position after the string.
func (m *Machine) member(t *textSet, d []byte, i int) (k, end int) {
	if !t.plain || len(t.fast) == 0 {
		return m.memberOf(t, d, i)
	}
	next := m.next[t.slot : t.slot+1+len(t.fast)]
	last := int(next[0])
	if last < len(t.fast) && t.fast[last].starts(d, i) {
		return last, i + t.fast[last].size
	}
	if k = int(next[1+last]); k >= len(t.fast) || !t.fast[k].starts(d, i) {
		k = -1
		if len(t.fast) <= fewTexts {
			for k = len(t.fast) - 1; k >= 0 && !t.fast[k].starts(d, i); {
				k--
			}
		}
	}
	if k >= 0 {
		end = i + t.fast[k].size
	} else if k, end = m.memberOf(t, d, i); k < 0 {
		return k, end
	}
	next[0], next[1+last] = uint8(k), uint8(k) //nolint:gosec // plain sets are small
	return k, end
}

// memberOf finds the string at d[i] in a set by all it says.
func (m *Machine) memberOf(t *textSet, d []byte, i int) (k, end int) {
	end, f := scanString(d, i+1)
	if end < 0 {
		return -1, dirty
	}
	mark := len(m.buf)
	k = t.table.find(m.quoted(d, i, end, f))
	m.buf = m.buf[:mark]
	return k, end + 1
}

// textPasses tries a decoded string that has no set to be in.
func (m *Machine) textPasses(t *textTest, b []byte, f form) bool {
	if t.least > 0 || t.most >= 0 {
		n := len(b)
		if f != plainASCII {
			n = utf8.RuneCount(b)
		}
		if n < t.least || t.most >= 0 && n > t.most {
			return false
		}
	}
	for _, p := range t.patterns {
		if !p.Match(b) {
			return false
		}
	}
	if len(t.formats) > 0 {
		text := string(b)
		for _, check := range t.formats {
			if !check(text) {
				return false
			}
		}
	}
	for i := range t.flags {
		if !t.flags[i].pass(b, m.later) {
			return false
		}
	}
	return true
}

func (t *flagsTest) pass(b []byte, later bool) bool {
	for {
		one, rest, more := bytes.Cut(b, []byte{','})
		one = bytes.TrimSpace(one)
		same := func(s string) bool { return s == string(one) }
		if slices.ContainsFunc(t.refused, same) || !later && slices.ContainsFunc(t.asked, same) {
			return false
		}
		if !more {
			return true
		}
		b = rest
	}
}

// read reads a string of the format from after its opening quote. It returns the position of the closing quote,
// or 0 if the string does not have the format for certain; there is no word on others.
func (q quickFormat) read(d []byte, i int) int {
	switch q {
	case quickUUID:
		if len(d)-i > 36 && d[i+36] == '"' && isUUID(d[i:i+36]) {
			return i + 36
		}
	case quickDate:
		if len(d)-i > 10 && d[i+10] == '"' && isDate(d[i:i+10]) {
			return i + 10
		}
	case quickDateTime:
		return readDateTime(d, i)
	}
	return 0
}

func isUUID(b []byte) bool {
	if len(b) != 36 || b[8] != '-' || b[13] != '-' || b[18] != '-' || b[23] != '-' {
		return false
	}
	le := binary.LittleEndian
	w0 := le.Uint64(b)
	w1 := uint64(le.Uint32(b[9:])) | uint64(le.Uint32(b[14:]))<<32
	w2 := uint64(le.Uint32(b[19:])) | uint64(le.Uint32(b[24:]))<<32
	w3 := le.Uint64(b[28:])
	return hexWord(w0)&hexWord(w1)&hexWord(w2)&hexWord(w3) == highs
}

// hexWord marks the bytes of w that are hexadecimal digits.
func hexWord(w uint64) uint64 {
	low := w &^ highs // so that no sum carries into the next byte
	letter := low | 0x2020202020202020
	digit := (low + 0x5050505050505050) &^ (low + 0x4646464646464646)
	alpha := (letter + 0x1f1f1f1f1f1f1f1f) &^ (letter + 0x1919191919191919)
	return (digit | alpha) & highs &^ w
}

// two reads two digits; above 99 if they are none.
func two(b []byte, i int) int {
	x, y := b[i]-'0', b[i+1]-'0'
	if x > 9 || y > 9 {
		return 100
	}
	return int(x)*10 + int(y)
}

func isDate(b []byte) bool {
	_ = b[9]
	century, year, month, day := two(b, 0), two(b, 2), two(b, 5), two(b, 8)
	if century > 99 || year > 99 || b[4] != '-' || b[7] != '-' || month < 1 || month > 12 || day < 1 {
		return false
	}
	last := 31
	switch month {
	case 4, 6, 9, 11:
		last = 30
	case 2:
		last = 28
		if year%4 == 0 && (year != 0 || century%4 == 0) {
			last = 29
		}
	}
	return day <= last
}

// readDateTime reads date, time and offset; leap seconds are left to others.
func readDateTime(d []byte, i int) int {
	if len(d)-i < 21 {
		return 0
	}
	b := d[i : i+19]
	if !isDate(b) || b[10] != 'T' || b[13] != ':' || b[16] != ':' || two(b, 11) > 23 || two(b, 14) > 59 || two(b, 17) > 59 {
		return 0
	}
	i += 19
	if d[i] == '.' {
		start := i + 1
		if i = digits(d, start); i == start {
			return 0
		}
	}
	if len(d)-i >= 2 && d[i] == 'Z' && d[i+1] == '"' {
		return i + 1
	}
	if len(d)-i >= 7 && (d[i] == '+' || d[i] == '-') && d[i+3] == ':' && d[i+6] == '"' && two(d, i+1) <= 23 && two(d, i+4) <= 59 {
		return i + 6
	}
	return 0
}
