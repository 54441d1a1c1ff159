package route

import (
	"net/url"
	"slices"
	"strings"
)

// A Table finds templates.
type Table struct {
	byFirst map[string][]int // indexes of templates whose first segment is a literal or a call
	others  []int
	list    []*Template
}

// NewTable returns a table of templates, which Find gives by their indexes.
func NewTable(templates []*Template) *Table {
	t := &Table{byFirst: map[string][]int{}, list: templates}
	for i, template := range templates {
		if len(template.Segments) == 0 || template.Segments[0].Kind > Call {
			t.others = append(t.others, i)
			continue
		}
		first := head(template.Segments[0].Text)
		t.byFirst[first] = append(t.byFirst[first], i)
	}
	return t
}

// head is a segment up to a parenthesis, in lower case.
func head(segment string) string {
	name, _, _ := strings.Cut(segment, "(")
	return strings.ToLower(name)
}

// A Found is a template that a path belongs to.
type Found struct {
	Index  int
	Params map[string]string // decoded

	ranks []rank // of the segments of the path
}

// rank is how exactly a segment of a path is met, the most exact first.
type rank int

const (
	byText rank = iota
	byCall
	byKey // in parentheses behind a literal
	byPattern
	byParameter
)

// Find returns the templates that an escaped path belongs to, the most exact first. Literals are compared without
// regard to case.
func (t *Table) Find(escaped string) []Found {
	segments := cut(escaped)
	if len(segments) > maxSegments {
		return nil
	}
	for i, s := range segments {
		text, err := url.PathUnescape(s)
		if err != nil || text == "" {
			return nil
		}
		segments[i] = text
	}
	var out []Found
	try := func(index int) {
		f := Found{Index: index, Params: map[string]string{}}
		if f.match(t.list[index].Segments, segments) {
			out = append(out, f)
		}
	}
	if len(segments) > 0 {
		for _, i := range t.byFirst[head(segments[0])] {
			try(i)
		}
	}
	for _, i := range t.others {
		try(i)
	}
	slices.SortStableFunc(out, func(a, b Found) int { return slices.Compare(a.ranks, b.ranks) })
	return out
}

// maxSegments bounds what is compared with templates.
const maxSegments = 100

// match compares decoded segments with those of a template. A template has few segments that span, so what is
// tried again and again stays small.
func (f *Found) match(want []Segment, got []string) bool {
	for len(want) > 0 && len(got) > 0 {
		s := want[0]
		switch {
		case s.Kind == Mixed && s.spans:
			return f.spans(want, got)
		case s.take(got[0], f.Params):
			f.ranks = append(f.ranks, [...]rank{Literal: byText, Call: byCall, Mixed: byPattern, Param: byParameter}[s.Kind])
			want, got = want[1:], got[1:]
		case s.Kind == Literal && len(want) > 1 && want[1].Kind == Param:
			key, ok := keyed(s.Text, got[0])
			if !ok {
				return false
			}
			f.Params[want[1].Text] = key
			f.ranks = append(f.ranks, byKey)
			want, got = want[2:], got[1:]
		default:
			return false
		}
	}
	return len(want) == 0 && len(got) == 0
}

// spans gives a parameter that ends at a colon as few segments as will do.
func (f *Found) spans(want []Segment, got []string) bool {
	mark := len(f.ranks)
	for n := 1; n <= len(got); n++ {
		f.ranks = append(f.ranks[:mark], byPattern)
		if want[0].take(strings.Join(got[:n], "/"), f.Params) && f.match(want[1:], got[n:]) {
			return true
		}
	}
	return false
}

// keyed reads name('key') or name(key).
func keyed(name, segment string) (string, bool) {
	open := strings.IndexByte(segment, '(')
	if open <= 0 || !strings.HasSuffix(segment, ")") || !strings.EqualFold(segment[:open], name) {
		return "", false
	}
	key := segment[open+1 : len(segment)-1]
	if before, after, ok := strings.Cut(key, "="); ok && isName(before) {
		key = after
	}
	key = unquote(key)
	return key, key != ""
}

// take compares one segment, and keeps its parameters.
func (s Segment) take(text string, params map[string]string) bool {
	switch s.Kind {
	case Param:
		params[s.Text] = text
		return true
	case Mixed:
		m := s.pattern.FindStringSubmatch(text)
		if m == nil {
			return false
		}
		for i, name := range s.params {
			params[name] = m[i+1]
		}
		return true
	case Call:
		return s.call.take(text, params)
	default:
		return strings.EqualFold(s.Text, text)
	}
}

// take reads a call. Arguments with names may come in any order.
func (c *call) take(text string, params map[string]string) bool {
	if len(c.args) == 0 && strings.EqualFold(text, c.name) {
		return true // without the parentheses
	}
	open := strings.IndexByte(text, '(')
	if open <= 0 || !strings.HasSuffix(text, ")") || !strings.EqualFold(text[:open], c.name) {
		return false
	}
	list := text[open+1 : len(text)-1]
	if list == "" {
		return len(c.args) == 0
	}
	given := splitArguments(list)
	if len(given) != len(c.args) {
		return false
	}
	for i, part := range given {
		name, value := "", part
		if before, after, ok := strings.Cut(part, "="); ok && isName(before) {
			name, value = strings.TrimSpace(before), strings.TrimSpace(after)
		}
		at := i
		if name != "" {
			at = slices.IndexFunc(c.args, func(a argument) bool { return strings.EqualFold(a.name, name) })
		} else if c.args[i].name != "" {
			at = -1 // a value without a name is a key
		}
		value = unquote(value)
		if at < 0 || value == "" {
			return false
		}
		if p := c.args[at].param; p != "" {
			params[p] = value
		}
	}
	return true
}
