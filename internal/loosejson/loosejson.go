// Package loosejson reads JSON as people write it on reference pages: trailing and missing commas, comments, bare
// words, single or typographic quotes and ellipses are repaired and reported, members keep their order and every value
// knows where it stands.
package loosejson

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Kind is the kind of a JSON value.
type Kind int

// The kinds of values. Bare is a word without quotes that is no JSON literal; its text is in Str.
const (
	Null Kind = iota
	Bool
	Number
	String
	Array
	Object
	Bare
)

// Value is a JSON value.
type Value struct {
	Kind    Kind
	Str     string // of strings, numbers (as spelled), bare words and Booleans
	Items   []Value
	Members []Member
	Off     int // byte offset in the source
}

// Member is a member of an object.
type Member struct {
	Name  string
	Value Value
	Off   int // of the name
}

// Get returns the first member of that name.
func (v Value) Get(name string) (Value, bool) {
	for _, m := range v.Members {
		if m.Name == name {
			return m.Value, true
		}
	}
	return Value{}, false
}

// Problem is a repair: what was wrong and where.
type Problem struct {
	Off int
	Msg string
}

// maxDepth bounds nesting; reference pages stay below 20.
const maxDepth = 200

// Parse reads the first JSON value in s. The problems tell every repair; the error says that the text could not be
// read at all.
func Parse(s string) (Value, []Problem, error) {
	p := &parser{s: s}
	p.space()
	v, err := p.value(0)
	if err != nil {
		return Value{}, p.problems, err
	}
	p.space()
	if p.i < len(p.s) {
		p.note("text after the value: a brace too many, or one that closes too early")
	}
	return v, p.problems, nil
}

type parser struct {
	s        string
	i        int
	problems []Problem
}

// maxProblems bounds the repairs that are told; after that many the block is beyond help anyway.
const maxProblems = 100

func (p *parser) note(msg string) { p.noteAt(p.i, msg) }

func (p *parser) noteAt(off int, msg string) {
	if len(p.problems) < maxProblems {
		p.problems = append(p.problems, Problem{off, msg})
	}
}

// clip shortens what a message quotes.
func clip(s string) string {
	const most = 40
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "…"
}

func (p *parser) errorf(format string, args ...any) error {
	return &Error{Off: p.i, Msg: fmt.Sprintf(format, args...)}
}

// Error tells where reading had to stop.
type Error struct {
	Off int
	Msg string
}

func (e *Error) Error() string { return e.Msg }

// space skips white space, comments and ellipses.
func (p *parser) space() {
	for p.i < len(p.s) {
		switch c := p.s[p.i]; {
		case c == ' ' || c == '\n' || c == '\t' || c == '\r':
			p.i++
			continue
		case c > ' ' && c < utf8.RuneSelf && c != '/' && c != '<' && c != '.':
			return
		}
		rest := p.s[p.i:]
		switch {
		case strings.HasPrefix(rest, "//"):
			p.note("a comment: JSON has none, take it out")
			if n := strings.IndexByte(rest, '\n'); n >= 0 {
				p.i += n
			} else {
				p.i = len(p.s)
			}
		case strings.HasPrefix(rest, "/*"), strings.HasPrefix(rest, "<!--"):
			p.note("a comment: JSON has none, take it out")
			end := "*/"
			if rest[0] == '<' {
				end = "-->"
			}
			if n := strings.Index(rest, end); n >= 0 {
				p.i += n + len(end)
			} else {
				p.i = len(p.s)
			}
		case strings.HasPrefix(rest, "..."), strings.HasPrefix(rest, "…"):
			p.note("an ellipsis: leave members out without a mark")
			if rest[0] == '.' {
				p.i += len(rest) - len(strings.TrimLeft(rest, "."))
			} else {
				p.i += len("…")
			}
		default:
			r, n := utf8.DecodeRuneInString(rest)
			if !unicode.IsSpace(r) && r != '\ufeff' {
				return
			}
			p.i += n
		}
	}
}

func (p *parser) value(depth int) (Value, error) {
	if depth > maxDepth {
		return Value{}, p.errorf("nested deeper than %d", maxDepth)
	}
	if p.i >= len(p.s) {
		return Value{}, p.errorf("a value is missing at the end")
	}
	off := p.i
	switch c := p.s[p.i]; {
	case c == '{':
		return p.object(depth)
	case c == '[':
		return p.array(depth)
	case p.quote() != "":
		s, err := p.str()
		return Value{Kind: String, Str: s, Off: off}, err
	default:
		w := p.word()
		if w == "" {
			return Value{}, p.errorf("%q is not the start of a value", string(p.s[p.i]))
		}
		v := Value{Str: w, Off: off}
		switch {
		case w == "null":
			v.Kind = Null
		case w == "true", w == "false":
			v.Kind = Bool
		case isNumber(w):
			v.Kind = Number
		default:
			v.Kind = Bare
			p.note(fmt.Sprintf("%q has no quotes", clip(w)))
		}
		return v, nil
	}
}

func (p *parser) object(depth int) (Value, error) {
	v := Value{Kind: Object, Off: p.i}
	p.i++
	for {
		p.space()
		if p.i >= len(p.s) {
			p.note("a closing brace is missing at the end")
			return v, nil
		}
		switch p.s[p.i] {
		case '}':
			p.i++
			return v, nil
		case ',':
			p.i++
			continue
		case ']':
			p.note("found ] where } closes the object")
			p.i++
			return v, nil
		}
		m := Member{Off: p.i}
		if p.quote() != "" {
			s, err := p.str()
			if err != nil {
				return v, err
			}
			m.Name = s
		} else if m.Name = p.word(); m.Name != "" {
			p.note(fmt.Sprintf("the name %q has no quotes", clip(m.Name)))
		} else if p.s[p.i] == '{' || p.s[p.i] == '[' {
			// a value without a name: {"a": 1, {…}}
			p.note("a value without a name among the members of an object")
			if _, err := p.value(depth + 1); err != nil {
				return v, err
			}
			continue
		} else {
			return v, p.errorf("%q is not the start of a member", string(p.s[p.i]))
		}
		p.space()
		if p.i >= len(p.s) || p.s[p.i] != ':' {
			p.note(fmt.Sprintf("the member %q has no colon", clip(m.Name)))
			if p.i < len(p.s) && p.s[p.i] != '{' && p.s[p.i] != '[' && p.quote() == "" {
				v.Members = append(v.Members, m)
				continue
			}
		} else {
			p.i++
		}
		p.space()
		if p.i < len(p.s) && (p.s[p.i] == ',' || p.s[p.i] == '}') {
			p.note(fmt.Sprintf("the member %q has no value", clip(m.Name)))
			v.Members = append(v.Members, m)
			continue
		}
		val, err := p.value(depth + 1)
		if err != nil {
			return v, err
		}
		m.Value = val
		v.Members = append(v.Members, m)
		p.separator('}')
	}
}

func (p *parser) array(depth int) (Value, error) {
	v := Value{Kind: Array, Off: p.i}
	p.i++
	for {
		p.space()
		if p.i >= len(p.s) {
			p.note("a closing bracket is missing")
			return v, nil
		}
		switch p.s[p.i] {
		case ']':
			p.i++
			return v, nil
		case ',':
			p.i++
			continue
		case '}':
			p.note("a closing bracket is missing")
			return v, nil
		}
		item, err := p.value(depth + 1)
		if err != nil {
			return v, err
		}
		v.Items = append(v.Items, item)
		p.separator(']')
	}
}

// separator takes the comma between two values and notes one that is missing or trails.
func (p *parser) separator(closing byte) {
	p.space()
	if p.i >= len(p.s) || p.s[p.i] == closing {
		return
	}
	if p.s[p.i] == ',' {
		at := p.i
		p.i++
		p.space()
		if p.i < len(p.s) && p.s[p.i] == closing {
			p.noteAt(at, "a trailing comma: take it out")
		}
		return
	}
	if p.s[p.i] == '}' || p.s[p.i] == ']' {
		return
	}
	p.note("a comma is missing before this place")
}

// maxAhead bounds the look at what follows a line break, so that a text of line breaks takes linear time.
const maxAhead = 200

// nextMember tells whether the next thing in s is a member of an object or the end of a value.
func nextMember(s string) bool {
	s = strings.TrimLeft(s[:min(len(s), maxAhead)], " \t\r\n")
	if strings.HasPrefix(s, "}") || strings.HasPrefix(s, "]") {
		return true
	}
	name, ok := strings.CutPrefix(s, `"`)
	if !ok {
		return false
	}
	n := strings.IndexAny(name, "\"\n")
	return n >= 0 && name[n] == '"' && strings.HasPrefix(strings.TrimLeft(name[n+1:], " \t\r\n"), ":")
}

var quotes = map[rune]string{'"': `"`, '\'': "'", '“': "”\"", '”': "”\"", '‘': "’'", '’': "’'", '`': "`"}

// quote returns the characters that can close the string that begins here, "" if none begins.
func (p *parser) quote() string {
	switch c := p.s[p.i]; {
	case c == '"':
		return `"`
	case c < utf8.RuneSelf && c != '\'' && c != '`':
		return ""
	}
	r, _ := utf8.DecodeRuneInString(p.s[p.i:])
	return quotes[r]
}

func (p *parser) str() (string, error) {
	if p.s[p.i] == '"' {
		// Nearly all strings are strict, and a part of the source.
		if n := strings.IndexByte(p.s[p.i+1:], '"'); n >= 0 && !strings.ContainsAny(p.s[p.i+1:p.i+1+n], "\\\n") {
			s := p.s[p.i+1 : p.i+1+n]
			p.i += n + 2
			return s, nil
		}
	}
	closing := p.quote()
	start := p.i
	r, n := utf8.DecodeRuneInString(p.s[p.i:])
	if r != '"' {
		p.note("quotes that JSON does not have: write \"")
	}
	p.i += n
	var b strings.Builder
	for p.i < len(p.s) {
		r, n := utf8.DecodeRuneInString(p.s[p.i:])
		switch {
		case strings.ContainsRune(closing, r):
			p.i += n
			return b.String(), nil
		case r == '\\' && p.i+1 < len(p.s):
			p.escape(&b)
			continue
		case r == '\n':
			// A string that runs over the end of its line has lost its closing quote.
			if nextMember(p.s[p.i:]) {
				p.note("a closing quote is missing")
				return strings.TrimRight(b.String(), " ,"), nil
			}
			p.note("a line break in a string")
		}
		b.WriteString(p.s[p.i : p.i+n])
		p.i += n
	}
	p.i = start
	return "", p.errorf("a string does not end")
}

func (p *parser) escape(b *strings.Builder) {
	c := p.s[p.i+1]
	p.i += 2
	switch c {
	case 'n':
		b.WriteByte('\n')
	case 't':
		b.WriteByte('\t')
	case 'r':
		b.WriteByte('\r')
	case 'b':
		b.WriteByte('\b')
	case 'f':
		b.WriteByte('\f')
	case 'u':
		var r rune
		n := 0
		for n < 4 && p.i+n < len(p.s) {
			d := strings.IndexByte("0123456789abcdef", lower(p.s[p.i+n]))
			if d < 0 {
				break
			}
			r = r<<4 | rune(d) //nolint:gosec // d is a digit below 16
			n++
		}
		if n < 4 {
			p.note("a bad escape")
		}
		p.i += n
		b.WriteRune(r)
	case '"', '\\', '/', '\'':
		b.WriteByte(c)
	default:
		p.note("a bad escape")
		b.WriteByte('\\')
		b.WriteByte(c)
	}
}

func lower(c byte) byte {
	if c >= 'A' && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// word takes a run of characters that end no value.
func (p *parser) word() string {
	start := p.i
	for p.i < len(p.s) && !strings.ContainsRune("{}[],:\"\n\r", rune(p.s[p.i])) {
		if strings.HasPrefix(p.s[p.i:], "//") || strings.HasPrefix(p.s[p.i:], "/*") {
			break
		}
		p.i++
	}
	return strings.TrimSpace(p.s[start:p.i])
}

func isNumber(w string) bool {
	i := 0
	digits := func() bool {
		from := i
		for i < len(w) && w[i] >= '0' && w[i] <= '9' {
			i++
		}
		return i > from
	}
	if i < len(w) && w[i] == '-' {
		i++
	}
	if !digits() {
		return false
	}
	if i < len(w) && w[i] == '.' {
		i++
		if !digits() {
			return false
		}
	}
	if i < len(w) && (w[i] == 'e' || w[i] == 'E') {
		i++
		if i < len(w) && (w[i] == '+' || w[i] == '-') {
			i++
		}
		if !digits() {
			return false
		}
	}
	return i == len(w)
}
