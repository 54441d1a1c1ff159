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

// space skips white space.
func space(d []byte, i int) int {
	for i < len(d) && (d[i] == ' ' || d[i] == '\n' || d[i] == '\r' || d[i] == '\t') {
		i++
	}
	return i
}

const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
)

// text is how a string was written.
type form uint8

const (
	plainASCII form = iota
	plainUTF8
	escaped
)

// scanString reads a string from after its opening quote. It returns the position of the closing quote, dirty if
// there is none or the string is no JSON or no UTF-8.
func scanString(d []byte, i int) (end int, f form) {
	for i+8 <= len(d) {
		w := binary.LittleEndian.Uint64(d[i:])
		quote := w ^ 0x2222222222222222
		slash := w ^ 0x5c5c5c5c5c5c5c5c
		// The lowest byte marked is right, those above it may be marked by a borrow.
		m := ((quote-ones)&^quote | (slash-ones)&^slash | (w-0x2020202020202020)&^w | w) & highs
		if m != 0 {
			i += bits.TrailingZeros64(m) >> 3
			if d[i] == '"' {
				return i, plainASCII
			}
			return scanSlowly(d, i)
		}
		i += 8
	}
	return scanSlowly(d, i)
}

func scanSlowly(d []byte, i int) (end int, f form) {
	for i < len(d) {
		switch c := d[i]; {
		case c == '"':
			return i, f
		case c < ' ':
			return dirty, f
		case c == '\\':
			f = escaped
			_, n := unescape(d[i:])
			if n == 0 {
				return dirty, f
			}
			i += n
		case c < utf8.RuneSelf:
			i++
		default:
			f = max(f, plainUTF8)
			r, n := utf8.DecodeRune(d[i:])
			if r == utf8.RuneError && n == 1 {
				return dirty, f
			}
			i += n
		}
	}
	return dirty, f
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
	for _, c := range b[2:6] {
		switch {
		case c >= '0' && c <= '9':
			r = r<<4 | rune(c-'0')
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			r = r<<4 | rune(c|0x20-'a'+10)
		default:
			return 0, false
		}
	}
	return r, true
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
