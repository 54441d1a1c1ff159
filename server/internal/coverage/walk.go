package coverage

import (
	"bytes"
	"encoding/json"
	"strings"
)

// maxDepth bounds the recursion; deeper values are not looked at.
const maxDepth = 64

// walk reads a body that is known to be JSON and hits what it shows. Should it be no JSON after all, it stops there.
func (m *Map) walk(data []byte, n *node) {
	if n != nil && len(data) > 0 {
		w := walker{m: m, data: data}
		w.value(w.space(0), n, 0)
	}
}

// Enum gives the place of the first value of an enumeration in an answer, quotes included.
func (m *Map) Enum(operation string, status int, body []byte) (start, end int, ok bool) {
	op := m.operations[operation]
	if op == nil {
		return 0, 0, false
	}
	if r := op.answer(status); r != nil && r.body != nil {
		w := walker{data: body}
		w.value(w.space(0), r.body, 0)
		return w.start, w.end, w.end > 0
	}
	return 0, 0, false
}

// walker hits goals of m, or, if that is nil, looks for an enumeration.
type walker struct {
	m          *Map
	data       []byte
	start, end int
}

func (w *walker) hit(goal int) {
	if w.m != nil {
		w.m.hit(goal)
	}
}

// space gives the place of the next byte that is not blank.
func (w *walker) space(i int) int {
	for i < len(w.data) && (w.data[i] == ' ' || w.data[i] == '\n' || w.data[i] == '\t' || w.data[i] == '\r') {
		i++
	}
	return i
}

func (w *walker) at(i int) byte {
	if i < len(w.data) {
		return w.data[i]
	}
	return 0
}

// value reads the value at i and gives the place behind it.
func (w *walker) value(i int, n *node, depth int) int {
	if n == nil || depth > maxDepth {
		return w.skip(i)
	}
	switch w.at(i) {
	case '{':
		return w.object(i, n, depth)
	case '[':
		return w.array(i, n, depth)
	case '"':
		end := w.str(i)
		if n.enum != nil && end-1 > i {
			if w.end == 0 {
				w.start, w.end = i, end
			}
			w.hitEnum(w.data[i+1:end-1], n)
		}
		return end
	default:
		return w.skip(i)
	}
}

func (w *walker) hitEnum(text []byte, n *node) {
	if g, ok := n.enum[string(text)]; ok {
		w.hit(g)
		return
	}
	if !n.flags {
		return
	}
	for part := range bytes.SplitSeq(text, []byte(",")) {
		if g, ok := n.enum[string(bytes.TrimSpace(part))]; ok {
			w.hit(g)
		}
	}
}

func (w *walker) object(i int, n *node, depth int) int {
	if n.variants != nil {
		if n = w.variant(n, i); n == nil {
			return w.skip(i)
		}
	}
	for _, g := range n.types {
		w.hit(g)
	}
	for i = w.space(i + 1); w.at(i) == '"'; {
		end := w.str(i)
		child := w.member(n, i, end)
		if i = w.space(end); w.at(i) != ':' {
			return len(w.data)
		}
		i = w.space(w.value(w.space(i+1), child, depth+1))
		if w.at(i) == ',' {
			i = w.space(i + 1)
		}
	}
	return i + 1
}

// member gives the node of the member whose name stands between the quotes.
func (w *walker) member(n *node, start, end int) *node {
	if len(n.members) == 0 {
		return nil
	}
	if raw := w.raw(start, end); bytes.IndexByte(raw, '\\') < 0 {
		return n.members[string(raw)] // which makes no copy
	}
	return n.members[w.text(start, end)]
}

func (w *walker) raw(start, end int) []byte {
	if end-1 <= start {
		return nil
	}
	return w.data[start+1 : end-1]
}

// text gives the string between the quotes.
func (w *walker) text(start, end int) string {
	var s string
	if err := json.Unmarshal(w.data[start:end], &s); err != nil {
		return ""
	}
	return s
}

// variant gives the node for the @odata.type of the object at i, which may lack its leading mark.
func (w *walker) variant(n *node, i int) *node {
	start := w.typeOf(i)
	if start == 0 {
		return n.untyped
	}
	end := w.str(start)
	if v := n.variants[string(w.raw(start, end))]; v != nil {
		return v
	}
	tag := w.text(start, end)
	if !strings.HasPrefix(tag, "#") {
		tag = "#" + tag
	}
	return n.variants[tag]
}

// typeOf gives the place of the @odata.type of the object at i, or 0.
func (w *walker) typeOf(i int) int {
	for i = w.space(i + 1); w.at(i) == '"'; {
		end := w.str(i)
		raw := w.raw(i, end)
		found := string(raw) == typeMember || bytes.IndexByte(raw, '\\') >= 0 && w.text(i, end) == typeMember
		if i = w.space(end); w.at(i) != ':' {
			return 0
		}
		i = w.space(i + 1)
		if found && w.at(i) == '"' {
			return i
		}
		if i = w.space(w.skip(i)); w.at(i) == ',' {
			i = w.space(i + 1)
		}
	}
	return 0
}

func (w *walker) array(i int, n *node, depth int) int {
	if n.items == nil {
		return w.skip(i)
	}
	for i = w.space(i + 1); i < len(w.data) && w.data[i] != ']'; {
		next := w.space(w.value(i, n.items, depth+1))
		if w.at(next) == ',' {
			next = w.space(next + 1)
		}
		if next <= i {
			return len(w.data)
		}
		i = next
	}
	return i + 1
}

// str gives the place behind the string at i.
func (w *walker) str(i int) int {
	for i++; i < len(w.data); {
		n := bytes.IndexByte(w.data[i:], '"')
		if n < 0 {
			break
		}
		end, escapes := i+n, 0
		for k := end - 1; k >= i && w.data[k] == '\\'; k-- {
			escapes++
		}
		if i = end + 1; escapes%2 == 0 {
			return i
		}
	}
	return len(w.data)
}

// skip gives the place behind the value at i.
func (w *walker) skip(i int) int {
	depth := 0
	for i < len(w.data) {
		switch w.data[i] {
		case '"':
			i = w.str(i)
		case '{', '[':
			depth++
			i++
		case '}', ']':
			if depth == 0 {
				return i // the end of what the value is in
			}
			depth--
			i++
		case ',', ':':
			if depth == 0 {
				return i
			}
			i++
			continue
		default:
			i++
			if depth == 0 && i < len(w.data) && w.data[i-1] != ' ' && bytes.IndexByte([]byte(",}] \n\t\r"), w.data[i]) < 0 {
				continue
			}
		}
		if depth == 0 {
			return i
		}
	}
	return len(w.data)
}
