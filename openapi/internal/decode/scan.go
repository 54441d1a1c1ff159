package decode

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// A scanner reads JSON, value by value. What it reads is committed with the program, so it says only where it stopped.
type scanner struct {
	text string
	at   int
	deep int
}

// maxDepth is deeper than any document of ours.
const maxDepth = 100

// peek returns the byte that the next token begins with, 0 at the end.
func (s *scanner) peek() byte {
	for ; s.at < len(s.text); s.at++ {
		if c := s.text[s.at]; c != ' ' && c != '\n' && c != '\t' && c != '\r' {
			return c
		}
	}
	return 0
}

func (s *scanner) unexpected(want string) error {
	if s.at >= len(s.text) {
		return fmt.Errorf(": unexpected end; want %s", want)
	}
	return fmt.Errorf(": found %q at offset %d; want %s", s.text[s.at], s.at, want)
}

// take moves over a byte.
func (s *scanner) take(c byte) error {
	if s.peek() != c {
		return s.unexpected(strconv.QuoteRune(rune(c)))
	}
	s.at++
	return nil
}

// string reads a string. It is part of the text unless it has escapes.
func (s *scanner) string() (string, error) {
	if s.peek() != '"' {
		return "", s.unexpected("a string")
	}
	start := s.at
	for i := start + 1; ; i++ {
		n := strings.IndexByte(s.text[i:], '"')
		if n < 0 {
			s.at = len(s.text)
			return "", s.unexpected("the end of a string")
		}
		i += n
		if plain := s.text[start+1 : i]; strings.IndexByte(plain, '\\') < 0 {
			s.at = i + 1
			return plain, nil
		}
		before := i
		for s.text[before-1] == '\\' {
			before--
		}
		if (i-before)%2 == 1 {
			continue // the quote is escaped
		}
		var out string
		err := json.Unmarshal([]byte(s.text[start:i+1]), &out)
		s.at = i + 1
		return out, err
	}
}

// word moves over a name, and reports false if another one stands there.
func (s *scanner) word(word string) bool {
	if !strings.HasPrefix(s.text[s.at:], word) {
		return false
	}
	s.at += len(word)
	return true
}

func (s *scanner) bool() (bool, error) {
	switch s.peek(); {
	case s.word("true"):
		return true, nil
	case s.word("false"):
		return false, nil
	}
	return false, s.unexpected("true or false")
}

func (s *scanner) number() (float64, error) {
	s.peek()
	end := s.at
	for end < len(s.text) && strings.IndexByte("+-.0123456789eE", s.text[end]) >= 0 {
		end++
	}
	n, err := strconv.ParseFloat(s.text[s.at:end], 64)
	if err != nil {
		return 0, s.unexpected("a number")
	}
	s.at = end
	return n, nil
}

// members reads an object. The values are read by each.
func (s *scanner) members(each func(name string) error) error {
	return s.list('{', '}', "an object", func(int) error {
		name, err := s.string()
		if err != nil {
			return err
		}
		if err := s.take(':'); err != nil {
			return err
		}
		if err := each(name); err != nil {
			return fmt.Errorf("/%s%w", name, err)
		}
		return nil
	})
}

// items reads an array. The items are read by each.
func (s *scanner) items(each func() error) error {
	return s.list('[', ']', "an array", func(i int) error {
		if err := each(); err != nil {
			return fmt.Errorf("/%d%w", i, err)
		}
		return nil
	})
}

// list reads what stands between brackets and is separated by commas.
func (s *scanner) list(opening, closing byte, what string, each func(i int) error) error {
	if s.peek() != opening {
		return s.unexpected(what)
	}
	if s.deep++; s.deep > maxDepth {
		return fmt.Errorf(": nested deeper than %d", maxDepth)
	}
	s.at++
	for i := 0; ; i++ {
		if i == 0 && s.peek() == closing {
			break
		}
		if err := each(i); err != nil {
			return err
		}
		if s.peek() != ',' {
			break
		}
		s.at++
	}
	s.deep--
	return s.take(closing)
}

// skip moves over an object or an array. What is inside is not its business.
func (s *scanner) skip() error {
	for depth := 0; ; {
		switch s.peek() {
		case 0:
			return s.unexpected("a closing bracket")
		case '"':
			if _, err := s.string(); err != nil {
				return err
			}
			continue
		case '{', '[':
			depth++
		case '}', ']':
			depth--
		}
		s.at++
		if depth == 0 {
			return nil
		}
	}
}

// refers reports whether an object begins with the member $ref.
func (s *scanner) refers() bool {
	if s.peek() != '{' {
		return false
	}
	ahead := *s
	ahead.at++
	return ahead.peek() == '"' && ahead.word(`"$ref"`)
}

// any reads any value, as encoding/json does.
func (s *scanner) any() (any, error) {
	switch s.peek() {
	case '{':
		out := map[string]any{}
		return out, s.members(func(name string) (err error) {
			out[name], err = s.any()
			return err
		})
	case '[':
		out := []any{}
		return out, s.items(func() error {
			item, err := s.any()
			out = append(out, item)
			return err
		})
	case '"':
		return s.string()
	case 't', 'f':
		return s.bool()
	case 'n':
		if s.word("null") {
			return nil, nil
		}
	}
	return s.number()
}
