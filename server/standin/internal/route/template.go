// Package route finds the path template that a request path belongs to.
//
// Besides the parameters that fill a segment, as OpenAPI means them, it reads what paths of OData services have:
// parameters inside a segment, calls with arguments in parentheses, keys in parentheses behind a segment, and
// parameters that hold slashes and end at a colon.
package route

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"
)

// A Template is a path with parameters. It does not change after Parse.
type Template struct {
	Path     string   // as it was given
	Params   []string // names, in the order of the path
	Segments []Segment
}

// A Segment is what stands between two slashes of a template.
type Segment struct {
	Kind Kind
	Text string // as it was given; of a parameter, its name

	pattern *regexp.Regexp // of Mixed
	params  []string       // of Mixed
	spans   bool           // of Mixed: the parameter may hold slashes
	call    *call          // of Call
}

// Kind is the kind of a segment, the more exact ones first.
type Kind int

// The kinds of segments.
const (
	Literal Kind = iota // /pets
	Call                // /range(address='{address}') or /delta()
	Mixed               // /{name}.json or /{item-path}:
	Param               // /{id}
)

// call is a name with arguments.
type call struct {
	name string
	args []argument
}

type argument struct {
	name  string // "" when there is only a value
	param string // name of the parameter that the value is, or ""
	value string // without a parameter: what the contract wrote, which stands for any value
}

var parameter = regexp.MustCompile(`\{([^{}/]+)\}`)

// Parse reads a template. It is an error if braces do not pair up, or if a parameter stands twice.
func Parse(path string) (*Template, error) {
	t := &Template{Path: path}
	for _, text := range cut(path) {
		s, err := parseSegment(text)
		if err != nil {
			return nil, fmt.Errorf("path %q: %w", path, err)
		}
		t.Segments = append(t.Segments, s)
		t.Params = append(t.Params, s.Names()...)
	}
	seen := map[string]bool{}
	for _, name := range t.Params {
		if seen[name] {
			return nil, fmt.Errorf("path %q: the parameter %q stands twice", path, name)
		}
		seen[name] = true
	}
	return t, nil
}

// cut splits a path at its slashes, without one at the end.
func cut(path string) []string {
	path = strings.TrimSuffix(strings.TrimPrefix(path, "/"), "/")
	if path == "" {
		return nil
	}
	return strings.Split(path, "/")
}

func parseSegment(text string) (Segment, error) {
	s := Segment{Kind: Literal, Text: text}
	if m := parameter.FindStringSubmatch(text); m != nil && m[0] == text {
		s.Kind, s.Text = Param, m[1]
		return s, nil
	}
	if strings.ContainsAny(parameter.ReplaceAllString(text, ""), "{}") {
		return s, fmt.Errorf("the braces of %q do not pair up", text)
	}
	if c := parseCall(text); c != nil {
		s.Kind, s.call = Call, c
		return s, nil
	}
	if !strings.Contains(text, "{") {
		return s, nil
	}
	return s.mixed()
}

// mixed prepares a segment that has more than a parameter.
func (s Segment) mixed() (Segment, error) {
	var b strings.Builder
	b.WriteString("(?is)^")
	at := 0
	for _, m := range parameter.FindAllStringSubmatchIndex(s.Text, -1) {
		b.WriteString(regexp.QuoteMeta(s.Text[at:m[0]]))
		b.WriteString("(.+?)")
		s.params = append(s.params, s.Text[m[2]:m[3]])
		at = m[1]
	}
	b.WriteString(regexp.QuoteMeta(s.Text[at:]) + "$")
	re, err := regexp.Compile(b.String())
	if err != nil {
		return s, fmt.Errorf("segment %q: %w", s.Text, err)
	}
	s.Kind, s.pattern = Mixed, re
	s.spans = len(s.params) == 1 && strings.HasPrefix(s.Text, "{") && strings.HasSuffix(s.Text, ":")
	return s, nil
}

// parseCall reads name(a='{x}',b={y}), or returns nil.
func parseCall(text string) *call {
	open := strings.IndexByte(text, '(')
	if open <= 0 || !strings.HasSuffix(text, ")") || strings.ContainsAny(text[:open], "{}") {
		return nil
	}
	c := &call{name: text[:open]}
	list := text[open+1 : len(text)-1]
	if list == "" {
		return c
	}
	for _, part := range splitArguments(list) {
		a := argument{value: part}
		if name, value, ok := strings.Cut(part, "="); ok && isName(name) {
			a.name, a.value = strings.TrimSpace(name), strings.TrimSpace(value)
		}
		plain := unquote(a.value)
		if m := parameter.FindStringSubmatch(plain); m != nil && m[0] == plain {
			a.param = m[1]
		}
		if a.param == "" && strings.ContainsAny(a.value, "{}") {
			return nil // a part of a value is a parameter: it is matched as text
		}
		c.args = append(c.args, a)
	}
	return c
}

func isName(s string) bool {
	s = strings.TrimSpace(s)
	return s != "" && !strings.ContainsAny(s, "'{}()")
}

// splitArguments splits at commas outside of quotes.
func splitArguments(list string) []string {
	var out []string
	start, quoted := 0, false
	for i := range len(list) {
		switch {
		case list[i] == '\'':
			quoted = !quoted
		case list[i] == ',' && !quoted:
			out = append(out, list[start:i])
			start = i + 1
		}
	}
	return append(out, list[start:])
}

// unquote takes the quotes off an OData literal, in which a quote is written twice.
func unquote(s string) string {
	if len(s) >= 2 && s[0] == '\'' && s[len(s)-1] == '\'' {
		return strings.ReplaceAll(s[1:len(s)-1], "''", "'")
	}
	return s
}

// Names are the parameters of a segment.
func (s Segment) Names() []string {
	switch s.Kind {
	case Param:
		return []string{s.Text}
	case Mixed:
		return s.params
	case Call:
		var out []string
		for _, a := range s.call.args {
			if a.param != "" {
				out = append(out, a.param)
			}
		}
		return out
	}
	return nil
}

// Key returns the name of a call with one argument that is a parameter, as in things(code='{code}'), and the name
// of the argument: such a segment addresses a member of the collection things.
func (s Segment) Key() (collection, property, param string, ok bool) {
	if s.Kind != Call || len(s.call.args) != 1 || s.call.args[0].param == "" {
		return "", "", "", false
	}
	a := s.call.args[0]
	return s.call.name, a.name, a.param, true
}

// Address writes the first n segments of the template with the values of parameters. Two paths of a template have
// the same address if and only if they mean the same.
func (t *Template) Address(n int, params map[string]string) string {
	var b strings.Builder
	for _, s := range t.Segments[:n] {
		b.WriteByte('/')
		if s.Kind == Param {
			b.WriteString(url.PathEscape(params[s.Text]))
			continue
		}
		text := strings.ToLower(s.Text)
		if s.Kind != Literal {
			text = parameter.ReplaceAllStringFunc(s.Text, func(p string) string { return url.PathEscape(params[p[1:len(p)-1]]) })
		}
		b.WriteString(text)
	}
	return b.String()
}

// Shape is the path of the first n segments without the names of parameters, in lower case.
func (t *Template) Shape(n int) string {
	var b strings.Builder
	for _, s := range t.Segments[:n] {
		b.WriteByte('/')
		if s.Kind == Param {
			b.WriteString("{}")
			continue
		}
		b.WriteString(strings.ToLower(parameter.ReplaceAllString(s.Text, "{}")))
	}
	return b.String()
}
