package inputs

import (
	"encoding/json"
	"errors"
	"fmt"
	"unicode/utf16"
	"unicode/utf8"
)

// tree is a JSON value with the place of its parts, for files whose form is known.
type tree struct {
	start, end int
	raw        []byte
	members    map[string]*tree // of an object, the last of each name
	items      []*tree
}

// maxTreeDepth is more than any recording has.
const maxTreeDepth = 200

// parseTree reads JSON. The error is a *Problem.
func parseTree(data []byte) (*tree, error) {
	if !json.Valid(data) {
		var v any
		at, message := len(data), "the input is not JSON"
		if err := json.Unmarshal(data, &v); err != nil {
			message += ": " + err.Error()
			var syntax *json.SyntaxError
			if errors.As(err, &syntax) {
				at = max(int(syntax.Offset)-1, 0)
			}
		}
		return nil, &Problem{Code: CodeSyntax, At: newText(data).place(at), Message: message}
	}
	p := &treeParser{data: data}
	t := p.value(0)
	if p.deep {
		return nil, &Problem{Code: CodeExchange, Message: fmt.Sprintf("the recording is nested more than %d levels deep", maxTreeDepth)}
	}
	return t, nil
}

// treeParser walks over bytes that are known to be JSON.
type treeParser struct {
	data []byte
	pos  int
	deep bool
}

func (p *treeParser) space() {
	for p.pos < len(p.data) {
		switch p.data[p.pos] {
		case ' ', '\t', '\r', '\n', ',', ':':
			p.pos++
		default:
			return
		}
	}
}

func (p *treeParser) value(depth int) *tree {
	p.space()
	t := &tree{start: p.pos}
	if depth > maxTreeDepth {
		p.deep = true
		p.pos = len(p.data)
		return t
	}
	switch p.data[p.pos] {
	case '{':
		t.members = map[string]*tree{}
		p.pos++
		for p.space(); !p.deep && p.data[p.pos] != '}'; p.space() {
			name := p.value(depth + 1)
			value := p.value(depth + 1)
			t.members[name.text()] = value
		}
		p.pos++
	case '[':
		p.pos++
		for p.space(); !p.deep && p.data[p.pos] != ']'; p.space() {
			t.items = append(t.items, p.value(depth+1))
		}
		p.pos++
	case '"':
		for p.pos++; p.data[p.pos] != '"'; p.pos++ {
			if p.data[p.pos] == '\\' {
				p.pos++
			}
		}
		p.pos++
	default:
		for p.pos < len(p.data) && !isBreak(p.data[p.pos]) {
			p.pos++
		}
	}
	if p.deep {
		return t
	}
	t.end = p.pos
	t.raw = p.data[t.start:t.end]
	return t
}

func isBreak(c byte) bool {
	switch c {
	case ' ', '\t', '\r', '\n', ',', ':', '}', ']':
		return true
	}
	return false
}

// at follows member names; it is nil where there is no such member.
func (t *tree) at(names ...string) *tree {
	for _, n := range names {
		if t == nil {
			return nil
		}
		t = t.members[n]
	}
	return t
}

// text is the string of a value, "" if it is none.
func (t *tree) text() string {
	var s string
	if t == nil || json.Unmarshal(t.raw, &s) != nil {
		return ""
	}
	return s
}

// number is the integer of a value, 0 if it is none.
func (t *tree) number() int {
	var n int
	if t == nil || json.Unmarshal(t.raw, &n) != nil {
		return 0
	}
	return n
}

// rawOffset finds the byte of a string, as it is written, that a byte of its text comes from.
func (t *tree) rawOffset(offset int) int {
	i := 1 // the quote
	for offset > 0 && i < len(t.raw)-1 {
		if t.raw[i] != '\\' {
			_, n := utf8.DecodeRune(t.raw[i:])
			i, offset = i+n, offset-n
			continue
		}
		if t.raw[i+1] != 'u' {
			i, offset = i+2, offset-1
			continue
		}
		r := hex4(t.raw[i+2:])
		i += 6
		if utf16.IsSurrogate(r) && i+6 < len(t.raw) && t.raw[i] == '\\' && t.raw[i+1] == 'u' {
			if pair := utf16.DecodeRune(r, hex4(t.raw[i+2:])); pair != utf8.RuneError {
				r, i = pair, i+6
			}
		}
		offset -= max(utf8.RuneLen(r), 1)
	}
	return t.start + i
}

func hex4(b []byte) rune {
	var r rune
	for _, c := range b[:min(4, len(b))] {
		r <<= 4
		switch {
		case c >= '0' && c <= '9':
			r |= rune(c - '0')
		case c >= 'a' && c <= 'f':
			r |= rune(c-'a') + 10
		case c >= 'A' && c <= 'F':
			r |= rune(c-'A') + 10
		}
	}
	return r
}
