package validate

import (
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// number reads a number and returns it as written.
func (s *scanner) number() (string, error) {
	start := s.pos
	if s.data[s.pos] == '-' {
		s.pos++
	}
	digits := s.digits()
	switch {
	case digits == 0:
		return "", s.syntax(s.pos, "a minus sign stands without digits; write the number")
	case digits > 1 && s.data[s.pos-digits] == '0':
		return "", s.syntax(start, "a number begins with a zero; remove it, or put the value in quotes if it is text")
	}
	if s.pos < len(s.data) && s.data[s.pos] == '.' {
		s.pos++
		if s.digits() == 0 {
			return "", s.syntax(s.pos, "a number ends with a point; write digits after it")
		}
	}
	if s.pos < len(s.data) && (s.data[s.pos] == 'e' || s.data[s.pos] == 'E') {
		s.pos++
		if s.pos < len(s.data) && (s.data[s.pos] == '+' || s.data[s.pos] == '-') {
			s.pos++
		}
		if s.digits() == 0 {
			return "", s.syntax(s.pos, "a number ends with its exponent sign; write digits after it")
		}
	}
	if s.pos < len(s.data) {
		if c := s.data[s.pos]; c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' {
			return "", s.syntax(s.pos, "found %s in a number; put the value in double quotes if it is text", s.quoteAt(s.pos))
		}
	}
	return string(s.data[start:s.pos]), nil
}

func (s *scanner) digits() int {
	start := s.pos
	for s.pos < len(s.data) && s.data[s.pos] >= '0' && s.data[s.pos] <= '9' {
		s.pos++
	}
	return s.pos - start
}

// str reads a string and decodes it; what is no UTF-8 becomes U+FFFD, as in encoding/json, and is reported once.
func (s *scanner) str() (string, error) {
	open := s.pos
	s.pos++
	start := s.pos
	for s.pos < len(s.data) && s.data[s.pos] != '"' && s.data[s.pos] != '\\' && s.data[s.pos] >= ' ' && s.data[s.pos] < utf8.RuneSelf {
		s.pos++
	}
	if s.pos < len(s.data) && s.data[s.pos] == '"' {
		s.pos++
		return string(s.data[start : s.pos-1]), nil
	}
	var b strings.Builder
	b.Write(s.data[start:s.pos])
	told := false
	bad := func(at int, message string) {
		if !told {
			s.c.add(Finding{Code: CodeJSONUTF8, In: InBody, Offset: at, Pointer: s.c.pointer(s.path), Message: message})
		}
		told = true
		b.WriteRune(utf8.RuneError)
	}
	for s.pos < len(s.data) {
		c := s.data[s.pos]
		switch {
		case c == '"':
			s.pos++
			return b.String(), nil
		case c == '\\':
			if err := s.escape(&b, bad); err != nil {
				return "", err
			}
		case c == '\n' || c == '\r':
			return "", s.syntax(s.pos, "the line ends inside a string; close the string, or write \\n")
		case c < ' ':
			return "", s.syntax(s.pos, "a string holds the control character 0x%02x; write it as an escape", c)
		case c < utf8.RuneSelf:
			b.WriteByte(c)
			s.pos++
		default:
			r, n := utf8.DecodeRune(s.data[s.pos:])
			if r == utf8.RuneError && n == 1 {
				bad(s.pos, fmt.Sprintf("the string holds the byte 0x%02x, which is not UTF-8; encode the body as UTF-8", c))
			} else {
				b.Write(s.data[s.pos : s.pos+n])
			}
			s.pos += n
		}
	}
	line, col := lineCol(s.data, open)
	return "", s.syntax(s.pos, "the body ends inside the string opened at %d:%d; close it", line, col)
}

// simpleEscapes are the escapes of one letter.
var simpleEscapes = map[byte]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

func (s *scanner) escape(b *strings.Builder, bad func(int, string)) error {
	at := s.pos
	if at+1 == len(s.data) {
		return s.syntax(at+1, "the body ends inside an escape")
	}
	c := s.data[at+1]
	if d, ok := simpleEscapes[c]; ok {
		b.WriteByte(d)
		s.pos += 2
		return nil
	}
	if c != 'u' {
		return s.syntax(at, "a string holds the escape \\%s, which JSON does not have; write \\\\ for a backslash", strings.Trim(s.quoteAt(at+1), "'"))
	}
	r, ok := s.hex4(at + 2)
	if !ok {
		return s.syntax(at, "the escape \\u needs four hexadecimal digits")
	}
	s.pos += 6
	if !utf16.IsSurrogate(r) {
		b.WriteRune(r)
		return nil
	}
	if s.pos+1 < len(s.data) && s.data[s.pos] == '\\' && s.data[s.pos+1] == 'u' {
		if low, ok := s.hex4(s.pos + 2); ok {
			if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
				b.WriteRune(pair)
				s.pos += 6
				return nil
			}
		}
	}
	bad(at, fmt.Sprintf("the string holds \\u%04x, half of a surrogate pair; write both halves", r))
	return nil
}

func (s *scanner) hex4(at int) (rune, bool) {
	if at+4 > len(s.data) {
		return 0, false
	}
	var r rune
	for _, c := range s.data[at : at+4] {
		switch {
		case c >= '0' && c <= '9':
			r = r<<4 | rune(c-'0')
		case c >= 'a' && c <= 'f':
			r = r<<4 | rune(c-'a'+10)
		case c >= 'A' && c <= 'F':
			r = r<<4 | rune(c-'A'+10)
		default:
			return 0, false
		}
	}
	return r, true
}
