package compile

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// encode prints a document the one way it is always printed: block style, two spaces a level, strings plain where that
// cannot be misread. The YAML library could do it, at twenty times the cost, which for all of the reference is seconds;
// a test reads everything back with the library.
func encode(doc *yaml.Node) []byte {
	e := &emitter{}
	if doc.Kind == yaml.MappingNode && len(doc.Content) > 0 {
		e.mapping(doc, 0, false)
	} else {
		e.inline(doc)
		e.buf.WriteByte('\n')
	}
	return bytes.Join(append(e.done, e.buf.Bytes()), nil)
}

type emitter struct {
	done [][]byte // what stands before buf
	buf  bytes.Buffer
}

const spaces = "                                                                "

func (e *emitter) indent(n int) {
	for ; n > len(spaces); n -= len(spaces) {
		e.buf.WriteString(spaces)
	}
	e.buf.WriteString(spaces[:n])
}

// manyMembers is the size from which on a mapping is printed in parts by all processors: paths and schemas.
const manyMembers = 500

// room is the size that a part mostly stays below, in bytes.
const room = 512 << 10

// mapping prints the members of a mapping. The first one follows at once when a dash stands on the line already.
func (e *emitter) mapping(n *yaml.Node, depth int, afterDash bool) {
	if len(n.Content) < 2*manyMembers || afterDash {
		e.members(n, depth, afterDash)
		return
	}
	parts := make([]emitter, len(n.Content)/manyMembers)
	inParallel(len(parts), func(i int) {
		from, to := i*manyMembers, (i+1)*manyMembers
		if i == len(parts)-1 {
			to = len(n.Content)
		}
		parts[i].buf.Grow(room)
		parts[i].members(&yaml.Node{Content: n.Content[from:to]}, depth, false)
	})
	e.done = append(e.done, e.buf.Bytes())
	for i := range parts {
		e.done = append(append(e.done, parts[i].done...), parts[i].buf.Bytes())
	}
	e.buf = bytes.Buffer{}
}

func (e *emitter) members(n *yaml.Node, depth int, afterDash bool) {
	for i := 0; i+1 < len(n.Content); i += 2 {
		if i > 0 || !afterDash {
			e.indent(depth)
		}
		e.scalar(n.Content[i])
		e.buf.WriteByte(':')
		e.value(n.Content[i+1], depth)
	}
}

// value prints what stands behind a key and ends the line.
func (e *emitter) value(v *yaml.Node, depth int) {
	switch {
	case v.Kind == yaml.MappingNode && len(v.Content) > 0:
		e.buf.WriteByte('\n')
		e.mapping(v, depth+2, false)
	case v.Kind == yaml.SequenceNode && len(v.Content) > 0:
		e.buf.WriteByte('\n')
		e.sequence(v, depth+2)
	case v.Kind == yaml.ScalarNode && v.ShortTag() == "!!str" && paragraphs(v.Value):
		e.buf.WriteString(" |-\n")
		for _, l := range strings.Split(v.Value, "\n") {
			if l != "" {
				e.indent(depth + 2)
				e.buf.WriteString(l)
			}
			e.buf.WriteByte('\n')
		}
	default:
		e.buf.WriteByte(' ')
		e.inline(v)
		e.buf.WriteByte('\n')
	}
}

// paragraphs tells whether a text of several lines can stand as a block of its own.
func paragraphs(s string) bool {
	if !strings.Contains(s, "\n") || strings.HasPrefix(s, "\n") || strings.HasSuffix(s, "\n") {
		return false
	}
	for _, l := range strings.Split(s, "\n") {
		if strings.HasPrefix(l, " ") || strings.HasSuffix(l, " ") || !printable(l) {
			return false
		}
	}
	return true
}

func (e *emitter) sequence(n *yaml.Node, depth int) {
	for _, item := range n.Content {
		e.indent(depth)
		e.buf.WriteByte('-')
		switch {
		case item.Kind == yaml.MappingNode && len(item.Content) > 0:
			e.buf.WriteByte(' ')
			e.mapping(item, depth+2, true)
		case item.Kind == yaml.SequenceNode && len(item.Content) > 0:
			e.buf.WriteByte('\n')
			e.sequence(item, depth+2)
		default:
			e.buf.WriteByte(' ')
			e.inline(item)
			e.buf.WriteByte('\n')
		}
	}
}

// inline prints a scalar or an empty collection.
func (e *emitter) inline(n *yaml.Node) {
	switch n.Kind {
	case yaml.MappingNode:
		e.buf.WriteString("{}")
	case yaml.SequenceNode:
		e.buf.WriteString("[]")
	case yaml.AliasNode:
		e.inline(n.Alias)
	default:
		e.scalar(n)
	}
}

func (e *emitter) scalar(n *yaml.Node) {
	if n.ShortTag() != "!!str" {
		e.buf.WriteString(n.Value)
		return
	}
	switch s := n.Value; {
	case plainSafe(s):
		e.buf.WriteString(s)
	case printable(s):
		e.buf.WriteByte('\'')
		e.buf.WriteString(strings.ReplaceAll(s, "'", "''"))
		e.buf.WriteByte('\'')
	default:
		e.quoted(s)
	}
}

// quoted prints a string with escapes; those of Go that YAML has too are used, and \x, \u and \U for the rest.
func (e *emitter) quoted(s string) {
	q := strconv.QuoteToGraphic(s)
	e.buf.WriteString(strings.NewReplacer(`\a`, `\x07`, `\v`, `\x0b`).Replace(q))
}

// printable tells whether a string can stand between single quotes on one line.
func printable(s string) bool {
	for _, r := range s {
		if r != ' ' && !unicode.IsGraphic(r) || r == '\u2028' || r == '\u2029' || r == '\u0085' || r == utf8.RuneError {
			return false
		}
	}
	return true
}

// otherWords lists the words that readers of YAML 1.1 or 1.2 take for something else than a string.
var otherWords = []string{"y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"}

func isOtherWord(s string) bool {
	return slices.ContainsFunc(otherWords, func(w string) bool { return strings.EqualFold(w, s) })
}

// isVersion tells a number with two dots, which no reader takes for a number.
func isVersion(s string) bool {
	parts := strings.Split(s, ".")
	return len(parts) == 3 && !slices.ContainsFunc(parts, func(p string) bool { return !isNumber(p) || p[0] == '-' })
}

// plainSafe tells whether a string reads back as itself without quotes. It errs on the side of quotes.
func plainSafe(s string) bool {
	if s == "" || s[0] == ' ' || s[len(s)-1] == ' ' || s[len(s)-1] == ':' {
		return false
	}
	first := s[0]
	letter := first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z' || first == '/' || first == '$' || first == '^' || first == '(' || first == '_'
	if !letter {
		return isVersion(s)
	}
	for i := range len(s) {
		switch c := s[i]; {
		case c < 0x20 || c == 0x7f:
			return false
		case c >= 0x80:
			return printable(s) && !strings.Contains(s, ": ") && !strings.Contains(s, " #") && !isOtherWord(s)
		case c == ':' && s[i+1] == ' ', c == '#' && s[i-1] == ' ':
			return false
		}
	}
	return len(s) > 5 || !isOtherWord(s)
}
