package inputs

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
)

// readArray hands out the items of an array, without reading the whole of it.
func readArray(r *bufio.Reader, opts Options, yield func(Item) error) error {
	s := &arrayReader{r: r, at: Place{Line: 1, Col: 1}, limit: opts.MaxBytes + 1}
	c, err := s.next()
	if err != nil {
		return s.ended(err, "the input is empty; want an array")
	}
	if c != '[' {
		return s.problem("found %q; want an array", c)
	}
	s.take(c)
	for i := 0; ; i++ {
		s.pointer = fmt.Sprintf("/%d", i)
		c, err := s.next()
		switch {
		case err != nil:
			return s.ended(err, "the input ends inside the array; want ']'")
		case c == ']' && i == 0:
			s.take(c)
			return s.end()
		case c == ']':
			return s.problem("a comma stands before the closing bracket; remove it")
		case c == ',':
			return s.problem("found a comma where a value should be; remove it or add the value")
		}
		at := s.at
		data, cut, err := s.item()
		if err != nil {
			return err
		}
		if err := yield(Item{Payload: Payload{Data: data, At: at, Pointer: s.pointer}, Record: i + 1}); err != nil || cut {
			return err
		}
		if len(data) >= s.limit {
			return nil // where a value of such a size ends nobody waits to see; the check reports it
		}
		c, err = s.next()
		switch {
		case err != nil:
			return s.ended(err, "the input ends inside the array; want ']'")
		case c == ']':
			s.take(c)
			return s.end()
		case c != ',':
			return s.problem("a comma is missing before %q", c)
		}
		s.take(c)
	}
}

// arrayReader finds where the items of an array begin and end. What is inside of them is not its business.
type arrayReader struct {
	r       *bufio.Reader
	at      Place // of the next byte
	limit   int
	pointer string
}

// take moves over a byte that was looked at. A column is a character: bytes that go on with one do not count.
func (s *arrayReader) take(c byte) {
	_, _ = s.r.Discard(1)
	s.at.Offset++
	switch {
	case c == '\n':
		s.at.Line, s.at.Col = s.at.Line+1, 1
	case c&0xC0 != 0x80:
		s.at.Col++
	}
}

func (s *arrayReader) peek() (byte, error) {
	b, err := s.r.Peek(1)
	if len(b) == 0 {
		return 0, err
	}
	return b[0], nil
}

// next looks at the first byte that is no blank.
func (s *arrayReader) next() (byte, error) {
	for {
		c, err := s.peek()
		if err != nil || c != ' ' && c != '\t' && c != '\r' && c != '\n' {
			return c, err
		}
		s.take(c)
	}
}

// item reads up to the comma or bracket that ends it, by the nesting of brackets outside of strings, or up to the
// limit. cut is set if the input ends first: the check of the item says what is missing.
func (s *arrayReader) item() (data []byte, cut bool, err error) {
	t := itemState{}
	for {
		if _, err := s.r.Peek(1); err != nil && s.r.Buffered() == 0 {
			if !errors.Is(err, io.EOF) {
				return nil, false, err
			}
			return trimRight(data), true, nil
		}
		buffered, _ := s.r.Peek(s.r.Buffered())
		n, done := t.skip(buffered)
		if room := s.limit - len(data); n > room {
			data = append(data, buffered[:room]...)
		} else {
			data = append(data, buffered[:n]...)
		}
		s.at = s.at.advanceBytes(buffered[:n])
		_, _ = s.r.Discard(n)
		if done || len(data) >= s.limit {
			return trimRight(data), false, nil
		}
	}
}

func trimRight(b []byte) []byte { return bytes.TrimRight(b, " \t\r\n") }

// itemState is where in an item the reader is.
type itemState struct {
	depth           int
	quoted, escaped bool
}

// skip moves over the bytes of an item, and reports whether they hold its end.
func (t *itemState) skip(b []byte) (n int, done bool) {
	for i, c := range b {
		switch {
		case t.escaped:
			t.escaped = false
			continue
		case t.quoted:
			t.escaped, t.quoted = c == '\\', c != '"'
		case c == '"':
			t.quoted = true
			continue
		case c == '{' || c == '[':
			t.depth++
			continue
		case t.depth == 0 && (c == ',' || c == ']'):
			return i, true
		case c == '}' || c == ']':
			t.depth--
		default:
			continue
		}
		if t.depth <= 0 && !t.quoted {
			return i + 1, true
		}
	}
	return len(b), false
}

// end wants nothing behind the array.
func (s *arrayReader) end() error {
	c, err := s.next()
	if err == nil {
		s.pointer = ""
		return s.problem("found %q behind the array; remove it", c)
	}
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}

// ended tells the end of the input from a failure to read it.
func (s *arrayReader) ended(err error, message string) error {
	if errors.Is(err, io.EOF) {
		return s.problem("%s", message)
	}
	return err
}

func (s *arrayReader) problem(format string, args ...any) error {
	return &Problem{Code: CodeSyntax, At: s.at, Pointer: s.pointer, Message: fmt.Sprintf(format, args...)}
}
