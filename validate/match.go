package validate

import (
	"cmp"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
)

// A Match is an operation found for a request.
type Match struct {
	Operation
	BasePath   string            // what the path began with, such as "/beta"
	PathParams map[string]string // decoded; nil if the path has none

	op    *operation
	later bool // the request asked for enum members after the sentinel
}

// Match finds the operation of a request by its method and path. Literal segments match without regard to case,
// and before parameters do; a key may stand in parentheses after a segment. It returns nil, with the finding that
// says why, when there is none.
func (v *Validator) Match(r *http.Request) (*Match, Findings) {
	c := v.collector()
	m := v.match(r, c)
	return m, c.findings(nil)
}

func (v *Validator) match(r *http.Request, c *collector) *Match {
	path := r.URL.EscapedPath()
	method := cmp.Or(r.Method, http.MethodGet) // as in net/http, which lets clients leave it out
	var methods []string
	f := finders.Get().(*finder) //nolint:forcetypeassert // nothing else is put there
	defer f.done()
	for _, base := range v.basePaths {
		rest, ok := cutBase(path, base)
		if !ok {
			continue
		}
		var err error
		if f.segments, err = splitPath(rest, f.segments[:0]); err != nil {
			continue
		}
		best, others := f.operation(v.routes, method)
		if best == nil {
			methods = append(methods, others...)
			continue
		}
		m := &Match{Operation: best.Operation, BasePath: base, op: best, later: prefersLater(r.Header)}
		m.PathParams, _ = best.match(f.segments)
		return m
	}
	if len(methods) > 0 {
		slices.Sort(methods)
		methods = slices.Compact(methods)
		c.add(Finding{
			Code: CodeMethodUnknown, In: InPath, Name: clip(path), Offset: noPlace, Found: clip(method), Allowed: methods,
			Message: fmt.Sprintf("the path %s has no method %s; want %s", clip(path), clip(method), joinWords(methods, "or")),
		})
		return nil
	}
	none := Finding{Code: CodePathUnknown, In: InPath, Name: clip(path), Offset: noPlace, Found: clip(path)}
	none.Suggestion = v.nearestPath(path)
	none.Message = fmt.Sprintf("the contract has no path %s%s", clip(path), didYouMean(none.Suggestion))
	c.add(none)
	return nil
}

// cutBase takes the base path off a path, without regard to case.
func cutBase(path, base string) (string, bool) {
	if len(path) < len(base) || !strings.EqualFold(path[:len(base)], base) {
		return "", false
	}
	rest := path[len(base):]
	return rest, rest == "" || rest[0] == '/'
}

// A pathSegment is a decoded segment of a request path, with the key that may stand after it.
type pathSegment struct {
	text   string
	name   string // what stands before the parentheses, "" without
	key    string
	hasKey bool
}

var (
	quotedKey = regexp.MustCompile(`^([^()]+)\((?:[A-Za-z_]\w*=)?'((?:[^']|'')*)'\)$`)
	bareKey   = regexp.MustCompile(`^([^()]+)\((?:[A-Za-z_]\w*=)?([^()',]+)\)$`)
)

// splitPath appends the decoded segments of an escaped path. One slash at the end is left out.
func splitPath(escaped string, out []pathSegment) ([]pathSegment, error) {
	escaped = strings.TrimSuffix(strings.TrimPrefix(escaped, "/"), "/")
	for e := range strings.SplitSeq(escaped, "/") {
		text, err := url.PathUnescape(e)
		if err != nil {
			return out, err
		}
		s := pathSegment{text: text}
		if strings.HasSuffix(text, ")") {
			s.readKey()
		}
		out = append(out, s)
	}
	return out, nil
}

// readKey reads the key in parentheses at the end of a segment.
func (s *pathSegment) readKey() {
	if m := quotedKey.FindStringSubmatch(s.text); m != nil {
		s.name, s.key, s.hasKey = m[1], strings.ReplaceAll(m[2], "''", "'"), true
	} else if m := bareKey.FindStringSubmatch(s.text); m != nil {
		s.name, s.key, s.hasKey = m[1], m[2], true
	}
}

// match compares the segments of a request with those of the operation. Without parameters the map is nil.
func (o *operation) match(segments []pathSegment) (params map[string]string, ok bool) {
	take := func(i int, text string) bool {
		if i >= len(o.segments) || text == "" {
			return false
		}
		if want := o.segments[i]; want.isParam {
			if params == nil {
				params = map[string]string{}
			}
			params[want.text] = text
			return true
		}
		return strings.EqualFold(o.segments[i].text, text)
	}
	i := 0
	for _, s := range segments {
		if s.hasKey && i < len(o.segments) && !o.segments[i].isParam && !strings.EqualFold(o.segments[i].text, s.text) {
			if !take(i, s.name) || !take(i+1, s.key) {
				return nil, false
			}
			i += 2
			continue
		}
		if !take(i, s.text) {
			return nil, false
		}
		i++
	}
	return params, i == len(o.segments)
}

// before reports whether o is the better match of two: the one with a literal where they first differ.
func (o *operation) before(other *operation) bool {
	for i, s := range o.segments {
		if i < len(other.segments) && s.isParam != other.segments[i].isParam {
			return !s.isParam
		}
	}
	return false
}

// nearestPath suggests the path of an operation.
func (v *Validator) nearestPath(path string) string {
	for _, base := range v.basePaths {
		var templates []string
		for _, op := range v.operations {
			templates = append(templates, base+op.PathTemplate)
		}
		if s := nearest(path, slices.Compact(templates)); s != "" {
			return s
		}
	}
	return ""
}

// prefersLater reports whether a request asks for the enum members declared after the sentinel.
func prefersLater(h http.Header) bool {
	for _, line := range h.Values("Prefer") {
		for _, p := range strings.FieldsFunc(line, func(r rune) bool { return r == ',' || r == ';' }) {
			name, _, _ := strings.Cut(p, "=")
			if strings.EqualFold(strings.TrimSpace(name), "include-unknown-enum-members") {
				return true
			}
		}
	}
	return false
}
