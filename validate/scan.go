package validate

import (
	"errors"
	"fmt"
	"strconv"
	"unicode/utf8"

	"github.com/graphcontract/graphcontract/validate/internal/program"
)

// kind is the JSON type of a node.
type kind uint8

const (
	kindNull kind = iota
	kindBool
	kindNumber
	kindString
	kindArray
	kindObject
)

// article names the kind in a message.
func (k kind) article() string {
	return [...]string{"null", "a boolean", "a number", "a string", "an array", "an object"}[k]
}

// A node is a JSON value with its place in the body.
type node struct {
	kind       kind
	truth      bool   // of a boolean
	clean      bool   // there is nothing to say about the value, and it was not read
	start, end int    // data[start:end] is the value; both -1 for a value that came from a parameter
	text       string // of a string, decoded; of a number, as written
	kids       []kid  // items of an array, members of an object, in order and with duplicates
}

// A kid is an item or a member.
type kid struct {
	name      string
	nameStart int
	value     node
	named     *node // the name as a value, once a schema asked for it
}

// member finds the member that counts, which is the last of its name, as in encoding/json.
func (n *node) member(name string) *node {
	for i := len(n.kids) - 1; i >= 0; i-- {
		if n.kids[i].name == name {
			return &n.kids[i].value
		}
	}
	return nil
}

// A scanner reads a body once into nodes. It stops at the first syntax error; what does not hinder reading
// (duplicates, bad UTF-8, bytes after the value) it reports and goes on.
type scanner struct {
	data   []byte
	pos    int
	depth  int
	values int
	path   []string
	c      *collector
	guide  *program.Guide // leads past what is clean; nil reads everything
	again  int            // bytes that were read in vain
}

// stopError unwinds the scanner after a finding that ends the reading.
type stopError struct{}

func (stopError) Error() string { return "stopped" }

// errTwice says that a member stands twice in an object of which values were gone past.
var errTwice = errors.New("a member stands twice")

// scan reads data, but for what the guide leads past. ok is false when there is no value to go on with; the findings
// say why.
func scan(data []byte, c *collector, guide *program.Guide) (root *node, ok bool) {
	if limit := c.opts.MaxBytes; len(data) > limit {
		c.add(Finding{
			Code: CodeLimitBytes, In: InBody, Offset: noPlace,
			Message: fmt.Sprintf("the body has %d bytes and the limit is %d; nothing in it was checked", len(data), limit),
		})
		return nil, false
	}
	before := c.mark()
	root = new(node)
	err := (&scanner{data: data, c: c, guide: guide}).document(root)
	if errors.Is(err, errTwice) { // the guide is of no more use
		c.back(before)
		root = new(node)
		err = (&scanner{data: data, c: c}).document(root)
	}
	if err != nil {
		return nil, false
	}
	return root, true
}

func (s *scanner) document(root *node) error {
	switch {
	case len(s.data) >= 3 && s.data[0] == 0xEF && s.data[1] == 0xBB && s.data[2] == 0xBF:
		return s.syntax(0, "the body begins with a byte order mark; save it as UTF-8 without one")
	case len(s.data) >= 2 && s.data[0] == 0x1F && s.data[1] == 0x8B:
		return s.syntax(0, "the body is compressed with gzip; decode it before it is checked")
	}
	s.space()
	if s.pos == len(s.data) {
		return s.syntax(s.pos, "the body is empty; want a JSON value")
	}
	if s.guide != nil && s.guide.Value() > 0 {
		s.pass(root, s.guide.Value())
	} else if err := s.value(root); err != nil {
		return err
	}
	s.space()
	if s.pos < len(s.data) {
		s.c.add(Finding{
			Code: CodeJSONTrailing, In: InBody, Offset: s.pos, Found: clip(string(s.data[s.pos:min(len(s.data), s.pos+4*foundRunes)])),
			Message: fmt.Sprintf("found %s after the JSON value, beginning with %s; remove what follows it", count(uint64(len(s.data[s.pos:])), "byte"), s.quoteAt(s.pos)),
		})
	}
	return nil
}

// syntax reports the one syntax error that ends the reading.
func (s *scanner) syntax(at int, format string, args ...any) error {
	s.c.add(Finding{
		Code: CodeJSONSyntax, In: InBody, Offset: at, Pointer: joinPointer(s.path),
		Message: fmt.Sprintf(format, args...),
	})
	return stopError{}
}

func (s *scanner) space() {
	for s.pos < len(s.data) {
		switch s.data[s.pos] {
		case ' ', '\t', '\r', '\n':
			s.pos++
		default:
			return
		}
	}
}

// quoteAt shows the character at an offset.
func (s *scanner) quoteAt(at int) string {
	r, n := utf8.DecodeRune(s.data[at:])
	if r == utf8.RuneError && n == 1 {
		return fmt.Sprintf("byte 0x%02x", s.data[at])
	}
	return strconv.QuoteRune(r)
}

func (s *scanner) value(n *node) error {
	s.values++
	if limit := s.c.opts.MaxValues; s.values > limit {
		s.c.add(Finding{
			Code: CodeLimitValues, In: InBody, Offset: s.pos, Pointer: joinPointer(s.path),
			Message: fmt.Sprintf("the body holds more than %d values; nothing in it was checked", limit),
		})
		return stopError{}
	}
	n.start = s.pos
	var err error
	switch c := s.data[s.pos]; {
	case c == '{':
		n.kind = kindObject
		err = s.nested(n, s.object)
	case c == '[':
		n.kind = kindArray
		err = s.nested(n, s.array)
	case c == '"':
		n.kind = kindString
		n.text, err = s.str()
	case c == '-' || c >= '0' && c <= '9':
		n.kind = kindNumber
		n.text, err = s.number()
	default:
		err = s.word(n)
	}
	n.end = s.pos
	return err
}

func (s *scanner) nested(n *node, read func(*node) error) error {
	s.depth++
	if limit := s.c.opts.MaxDepth; s.depth > limit {
		s.c.add(Finding{
			Code: CodeLimitDepth, In: InBody, Offset: s.pos, Pointer: joinPointer(s.path),
			Message: fmt.Sprintf("the body is nested more than %d levels deep; nothing in it was checked", limit),
		})
		return stopError{}
	}
	err := read(n)
	s.depth--
	return err
}

func (s *scanner) object(n *node) error {
	guided := s.guide != nil && s.guide.Object(s.depth-1, n.start)
	if !guided {
		return s.members(n, false)
	}
	before, values, depth := s.c.mark(), s.values, len(s.path)
	err := s.members(n, true)
	if !errors.Is(err, errTwice) {
		return err
	}
	// The objects around this one may have a member twice as well. What is read again is no more than the body, then all
	// is read without the guide.
	if s.again += s.pos - n.start; s.again > len(s.data) {
		return err
	}
	// The program went by the first discriminator, and the walk goes by the last.
	s.guide.Leave(s.depth - 1)
	s.c.back(before)
	s.values, s.pos, s.path, n.kids = values, n.start, s.path[:depth], nil
	return s.members(n, false)
}

// members reads an object. If it is guided, a second member of a name ends that with errTwice.
func (s *scanner) members(n *node, guided bool) error {
	s.pos++ // the brace
	var seen map[string]bool
	for {
		s.space()
		if s.pos == len(s.data) {
			return s.unclosed(n, "object", '}')
		}
		c := s.data[s.pos]
		if c == '}' && len(n.kids) == 0 {
			s.pos++
			return nil
		}
		if c != '"' {
			return s.badName(c, len(n.kids) > 0)
		}
		k := kid{nameStart: s.pos}
		var err error
		if k.name, err = s.str(); err != nil {
			return err
		}
		s.path = append(s.path, k.name)
		if dup := s.duplicate(n, k.name, &seen); dup {
			if guided {
				return errTwice
			}
			s.c.add(Finding{
				Code: CodeJSONDuplicate, In: InBody, Offset: k.nameStart, Pointer: s.c.pointer(s.path), Name: clip(k.name), Found: clip(k.name),
				Message: fmt.Sprintf("the object has the member %q twice; keep one of them", clip(k.name)),
			})
		}
		s.space()
		if s.pos == len(s.data) {
			return s.syntax(s.pos, "the body ends after the member name %q; want a colon and a value", clip(k.name))
		}
		if s.data[s.pos] != ':' {
			return s.syntax(s.pos, "found %s after the member name %q; want a colon", s.quoteAt(s.pos), clip(k.name))
		}
		s.pos++
		s.space()
		if s.pos == len(s.data) {
			return s.syntax(s.pos, "the body ends where the value of %q should be", clip(k.name))
		}
		end := 0
		if guided {
			end = s.guide.Member(s.depth-1, k.name, s.pos)
		}
		if end > 0 {
			s.pass(&k.value, end)
		} else if err := s.value(&k.value); err != nil {
			return err
		}
		s.path = s.path[:len(s.path)-1]
		n.kids = append(n.kids, k)
		if seen != nil {
			seen[k.name] = true
		}
		done, err := s.separator(n, "object", '}')
		if done || err != nil {
			return err
		}
	}
}

// pass goes on at the end of a value that is clean.
func (s *scanner) pass(n *node, end int) {
	s.values++
	n.kind = kindAt(s.data[s.pos])
	n.clean, n.start, n.end = true, s.pos, end
	s.pos = end
}

// kindAt is the kind of a value by its first byte.
func kindAt(c byte) kind {
	switch c {
	case '{':
		return kindObject
	case '[':
		return kindArray
	case '"':
		return kindString
	case 't', 'f':
		return kindBool
	case 'n':
		return kindNull
	}
	return kindNumber
}

// duplicate reports whether name is already a member of n. Small objects are searched, large ones get a set.
func (s *scanner) duplicate(n *node, name string, seen *map[string]bool) bool {
	const small = 16
	if len(n.kids) < small {
		return n.member(name) != nil
	}
	if *seen == nil {
		*seen = make(map[string]bool, 2*small)
		for i := range n.kids {
			(*seen)[n.kids[i].name] = true
		}
	}
	return (*seen)[name]
}

func (s *scanner) badName(c byte, afterComma bool) error {
	switch {
	case c == '}' && afterComma:
		return s.syntax(s.pos, "a comma stands before the closing brace; remove it")
	case c == '\'':
		return s.syntax(s.pos, "a member name stands in single quotes; use double quotes")
	case c == '/':
		return s.syntax(s.pos, "found %s; JSON has no comments", s.quoteAt(s.pos))
	case c == ',':
		return s.syntax(s.pos, "found a comma where a member should be; remove it")
	case c == '_' || c == '$' || c == '@' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
		return s.syntax(s.pos, "a member name stands without quotes; put it in double quotes")
	}
	return s.syntax(s.pos, "found %s where a member name should be; want a string in double quotes", s.quoteAt(s.pos))
}

func (s *scanner) array(n *node) error {
	s.pos++ // the bracket
	guided := false
	if s.guide != nil {
		var items, at int
		if items, at, guided = s.guide.Array(s.depth-1, n.start); guided {
			n.kids = make([]kid, items, items+1) // there is one that is not clean
			for i := range n.kids {
				n.kids[i].nameStart, n.kids[i].value.clean = noPlace, true
			}
			s.values += items
			s.pos = at
		}
	}
	for first := true; ; first = false {
		s.space()
		if s.pos == len(s.data) {
			return s.unclosed(n, "array", ']')
		}
		if s.data[s.pos] == ']' {
			if len(n.kids) > 0 {
				return s.syntax(s.pos, "a comma stands before the closing bracket; remove it")
			}
			s.pos++
			return nil
		}
		n.kids = append(n.kids, kid{nameStart: noPlace})
		if err := s.item(n, guided && !first); err != nil {
			return err
		}
		done, err := s.separator(n, "array", ']')
		if done || err != nil {
			return err
		}
	}
}

// item reads the last item of an array, if the guide does not lead past it.
func (s *scanner) item(n *node, guided bool) error {
	last := len(n.kids) - 1
	if guided {
		if end := s.guide.Item(s.depth-1, s.pos); end > 0 {
			s.pass(&n.kids[last].value, end)
			return nil
		}
	}
	s.path = append(s.path, strconv.Itoa(last))
	if err := s.value(&n.kids[last].value); err != nil {
		return err
	}
	s.path = s.path[:len(s.path)-1]
	return nil
}

// separator reads the comma after a member or item, or the closing mark.
func (s *scanner) separator(n *node, what string, closing byte) (done bool, err error) {
	s.space()
	if s.pos == len(s.data) {
		return false, s.unclosed(n, what, closing)
	}
	switch c := s.data[s.pos]; {
	case c == closing:
		s.pos++
		return true, nil
	case c == ',':
		s.pos++
		return false, nil
	case c == '/':
		return false, s.syntax(s.pos, "found %s; JSON has no comments", s.quoteAt(s.pos))
	case c == '}' || c == ']':
		return false, s.syntax(s.pos, "found %s inside the %s; want a comma or %q", s.quoteAt(s.pos), what, closing)
	case c == '"' || c == '{' || c == '[' || c == '-' || c >= '0' && c <= '9' || c == 't' || c == 'f' || c == 'n':
		return false, s.syntax(s.pos, "a comma is missing before %s", s.quoteAt(s.pos))
	}
	return false, s.syntax(s.pos, "found %s inside the %s; want a comma or %q", s.quoteAt(s.pos), what, closing)
}

func (s *scanner) unclosed(n *node, what string, closing byte) error {
	line, col := lineCol(s.data, n.start)
	return s.syntax(s.pos, "the body ends inside the %s opened at %d:%d; want %q", what, line, col, closing)
}

// word reads true, false and null, and explains what else may stand there.
func (s *scanner) word(n *node) error {
	end := s.pos
	for end < len(s.data) && (s.data[end] >= 'a' && s.data[end] <= 'z' || s.data[end] >= 'A' && s.data[end] <= 'Z') {
		end++
	}
	switch w := string(s.data[s.pos:min(end, s.pos+4*foundRunes)]); w {
	case "true", "false":
		n.kind, n.truth = kindBool, w == "true"
	case "null":
		n.kind = kindNull
	case "True", "TRUE", "False", "FALSE":
		return s.syntax(s.pos, "found %s; JSON writes true and false in lower case", w)
	case "None", "Null", "NULL", "nil", "undefined":
		return s.syntax(s.pos, "found %s; JSON writes null", w)
	case "NaN", "Infinity", "INF":
		return s.syntax(s.pos, "found %s; JSON has no such number", w)
	case "":
		return s.notValue()
	default:
		return s.syntax(s.pos, "found %q where a value should be; put text in double quotes", clip(w))
	}
	s.pos = end
	return nil
}

func (s *scanner) notValue() error {
	switch c := s.data[s.pos]; c {
	case '\'':
		return s.syntax(s.pos, "a string stands in single quotes; use double quotes")
	case '/':
		return s.syntax(s.pos, "found %s; JSON has no comments", s.quoteAt(s.pos))
	case '+':
		return s.syntax(s.pos, "a number begins with a plus sign; remove it")
	case '.':
		return s.syntax(s.pos, "a number begins with a point; write a zero before it")
	case '<':
		return s.syntax(s.pos, "found %s where a value should be; this looks like XML or HTML, want JSON", s.quoteAt(s.pos))
	case ',':
		return s.syntax(s.pos, "found a comma where a value should be; remove it or add the value")
	}
	return s.syntax(s.pos, "found %s where a value should be", s.quoteAt(s.pos))
}
