package program

import (
	"encoding/binary"
	"math/bits"
	"unicode/utf16"
	"unicode/utf8"
)

// Positions below zero end a run.
const (
	dirty   = -1 // a finding for certain
	unknown = -2 // cannot be decided
)

// blank skips white space where there seldom is any.
func blank(d []byte, i int) int {
	if uint(i) < uint(len(d)) && d[i] <= ' ' { // no position is negative
		return space(d, i)
	}
	return i
}

// space skips white space: a few bytes, or a line break and what the next line is indented by.
//
//go:noinline
func space(d []byte, i int) int {
	for i = place(i); i <= len(d)-8; i = place(i) {
		switch c := d[i]; c {
		case ' ', '\t':
			i += bits.TrailingZeros64(word(d, i)^uint64(c)*ones) >> 3
		case '\n', '\r':
			i++
		default:
			return i
		}
	}
	for i < len(d) && (d[i] == ' ' || d[i] == '\n' || d[i] == '\r' || d[i] == '\t') {
		i++
	}
	return i
}

const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
)

// place returns a position as it is. The compiler learns that it is not negative, and leaves out checks.
func place(i int) int { return int(uint32(i)) } //nolint:gosec // bodies are smaller

// word is the eight bytes at d[i]. The third index spares the processor the care that slices at the end of an array
// need.
func word(d []byte, i int) uint64 { return binary.LittleEndian.Uint64(d[i : i+8 : i+8]) }

// special marks, by its highest bit, the lowest byte of w that a string has no plain letter for: a quote, a backslash,
// a control character or one beyond ASCII. Bytes above it may be marked, too, by a borrow.
func special(w uint64) uint64 {
	// Swapping two bits makes a quote of a blank, so that one subtraction finds it along with what lies below blanks.
	return (((w ^ 0x0202020202020202) - 0x2121212121212121) | ((w ^ 0x5c5c5c5c5c5c5c5c) - ones) | w) & highs
}

// A form is how a string was written.
type form uint8

const (
	plainASCII form = iota
	plainUTF8
	escaped
)

// scanString reads a string from after its opening quote. It returns the position of the closing quote, dirty if
// there is none or the string is no JSON or no UTF-8.
func scanString(d []byte, i int) (end int, f form) {
	for i = place(i); i <= len(d)-8; i += 8 {
		if s := special(word(d, i)); s != 0 {
			i += bits.TrailingZeros64(s) >> 3
			if d[i] == '"' {
				return i, plainASCII
			}
			return scanSlowly(d, i)
		}
	}
	return scanSlowly(d, i)
}

// skipString reads the string at d[i] without looking at what it says.
func skipString(d []byte, i int) int {
	end, _ := scanString(d, i+1)
	if end < 0 {
		return dirty
	}
	return end + 1
}

func scanSlowly(d []byte, i int) (end int, f form) {
	for i < len(d) {
		c := d[i]
		switch {
		case c == '"':
			return i, f
		case c < ' ':
			return dirty, f
		case c == '\\':
			f = escaped
			n := usualEscape(d, i)
			if n == 0 {
				if _, n = unescape(d[i:]); n == 0 {
					return dirty, f
				}
			}
			i += n
		case c < utf8.RuneSelf:
			i = plainLetters(d, i)
		default:
			f = max(f, plainUTF8)
			start := i
			if i = letters(d, i); i == start {
				return dirty, f
			}
		}
	}
	return dirty, f
}

// usualEscape is the length of the escape at d[i], 0 if that takes a closer look: at surrogates, at the end of a body, and
// at what is no escape.
func usualEscape(d []byte, i int) int {
	if i = place(i); i > len(d)-8 {
		return 0
	}
	w := word(d, i)
	switch w >> 8 & 0xff {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return 2
	case 'u':
		if digits := w >> 16 & 0xffffffff; hexWord(digits)&0x80808080 == 0x80808080 && digits&0xdf != 'D' {
			return 6
		}
	}
	return 0
}

// plainLetters skips letters that a string has no second look for.
func plainLetters(d []byte, i int) int {
	for i = place(i); i <= len(d)-8; i += 8 {
		if s := special(word(d, i)); s != 0 {
			return i + bits.TrailingZeros64(s)>>3
		}
	}
	for i < len(d) && d[i] >= ' ' && d[i] != '"' && d[i] != '\\' && d[i] < utf8.RuneSelf {
		i++
	}
	return i
}

// letters skips letters beyond ASCII. It stops before one that is no UTF-8. What begins with most of the first bytes of
// two and three needs no more than the right marks on the others.
func letters(d []byte, i int) int {
	for i = place(i); i <= len(d)-8; { // two of three bytes each, the first of which is not e0 or ed
		w := word(d, i)
		if a, b := w&0xf, w>>24&0xf; w&0xc0c0f0c0c0f0 != 0x8080e08080e0 || a == 0 || b == 0 || a == 0xd || b == 0xd {
			break
		}
		i += 6
	}
	for i <= len(d)-4 {
		w := binary.LittleEndian.Uint32(d[i : i+4 : i+4])
		switch c := w & 0xff; {
		case c < utf8.RuneSelf:
			return i
		case c >= 0xe1 && c != 0xed && w&0xc0c0f0 == 0x8080e0:
			i += 3
		case c >= 0xc2 && w&0xc0e0 == 0x80c0:
			i += 2
		default:
			r, n := utf8.DecodeRune(d[i:])
			if r == utf8.RuneError && n == 1 {
				return i
			}
			i += n
		}
	}
	for i < len(d) && d[i] >= utf8.RuneSelf {
		r, n := utf8.DecodeRune(d[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return i
}

// unescape reads the escape at the start of b, n is its length: 0 if it is none, or half of a surrogate pair.
func unescape(b []byte) (r rune, n int) {
	if len(b) < 2 {
		return 0, 0
	}
	switch b[1] {
	case '"', '\\', '/':
		return rune(b[1]), 2
	case 'b':
		return '\b', 2
	case 'f':
		return '\f', 2
	case 'n':
		return '\n', 2
	case 'r':
		return '\r', 2
	case 't':
		return '\t', 2
	case 'u':
	default:
		return 0, 0
	}
	r, ok := hex4(b)
	if !ok {
		return 0, 0
	}
	if !utf16.IsSurrogate(r) {
		return r, 6
	}
	if len(b) < 12 || b[6] != '\\' || b[7] != 'u' {
		return 0, 0
	}
	low, ok := hex4(b[6:])
	if r = utf16.DecodeRune(r, low); !ok || r == utf8.RuneError {
		return 0, 0
	}
	return r, 12
}

// hex4 reads the digits of \uXXXX.
func hex4(b []byte) (r rune, ok bool) {
	if len(b) < 6 {
		return 0, false
	}
	w := binary.LittleEndian.Uint32(b[2:6])
	if hexWord(uint64(w))&0x80808080 != 0x80808080 {
		return 0, false
	}
	v := w&0x0f0f0f0f + 9*(w>>6&0x01010101)                               // letters have the bit of 64
	return rune(v&0xf<<12 | v>>8&0xf<<8 | v>>16&0xf<<4 | v>>24&0xf), true //nolint:gosec // sixteen bits
}

// decode appends what a scanned string says to buf.
func decode(buf, b []byte) []byte {
	for i := 0; i < len(b); {
		if b[i] != '\\' {
			buf = append(buf, b[i])
			i++
			continue
		}
		r, n := unescape(b[i:])
		if n == 0 {
			return buf // not reached: the string was scanned
		}
		buf = utf8.AppendRune(buf, r)
		i += n
	}
	return buf
}

// skipNumber reads a number without looking at its value.
func skipNumber(d []byte, i int) int {
	if i < len(d) && d[i] == '-' {
		i++
	}
	start := i
	i = digits(d, i)
	if i == start || i > start+1 && d[start] == '0' {
		return dirty
	}
	if i < len(d) && d[i] == '.' {
		start = i + 1
		if i = digits(d, start); i == start {
			return dirty
		}
	}
	if i < len(d) && d[i]|0x20 == 'e' {
		i++
		if i < len(d) && (d[i] == '+' || d[i] == '-') {
			i++
		}
		start = i
		if i = digits(d, start); i == start {
			return dirty
		}
	}
	return i
}

func digits(d []byte, i int) int {
	for i < len(d) && d[i]-'0' <= 9 {
		i++
	}
	return i
}

// skipWord reads true, false or null, whichever is given.
func skipWord(d []byte, i int, word string) int {
	if len(d)-i >= len(word) && string(d[i:i+len(word)]) == word {
		return i + len(word)
	}
	return dirty
}
