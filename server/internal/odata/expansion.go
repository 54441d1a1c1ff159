package odata

import (
	"fmt"
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

// expansion is one item of an $expand.
type expansion struct {
	name  string
	query *Query
}

// maxExpandDepth bounds $expand in $expand.
const maxExpandDepth = 4

func parseExpand(src string, r Resource, depth int) ([]expansion, error) {
	if depth > maxExpandDepth {
		return nil, &Error{"$expand", fmt.Sprintf("nested deeper than %d levels", maxExpandDepth)}
	}
	items, err := splitOutside(src, ',')
	if err != nil {
		return nil, &Error{"$expand", err.Error()}
	}
	var out []expansion
	for _, item := range items {
		item = strings.TrimSpace(item)
		if item == "*" {
			for _, name := range r.Navigation {
				if !slices.ContainsFunc(out, func(e expansion) bool { return e.name == name }) {
					out = append(out, expansion{name, &Query{}})
				}
			}
			continue
		}
		e, err := parseExpansion(item, r, depth)
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(out, func(x expansion) bool { return x.name == e.name }) {
			return nil, &Error{"$expand", fmt.Sprintf("%q stands twice", e.name)}
		}
		out = append(out, e)
	}
	return out, nil
}

func parseExpansion(item string, r Resource, depth int) (expansion, error) {
	name, options, nested := strings.Cut(item, "(")
	known := slices.Concat(r.Navigation, r.Expanded)
	if !slices.Contains(known, name) {
		msg := fmt.Sprintf("%s has no relationship %q", r.Type.Name, name)
		switch near := nearest(name, known); {
		case near != "":
			msg += fmt.Sprintf(": did you mean %q?", near)
		case len(known) > 0:
			msg += ": there are " + strings.Join(known, ", ")
		}
		return expansion{}, &Error{"$expand", msg}
	}
	e := expansion{name, &Query{}}
	if !nested {
		return e, nil
	}
	options, closed := strings.CutSuffix(options, ")")
	p, ok := r.Type.Property(name)
	if !closed || !ok || p.Type == nil {
		return e, &Error{"$expand", fmt.Sprintf("%q takes its options in brackets, like %s($select=id)", item, name)}
	}
	parts, err := splitOutside(options, ';')
	if err != nil {
		return e, &Error{"$expand", err.Error()}
	}
	values := map[string]string{}
	for _, part := range parts {
		option, value, ok := strings.Cut(strings.TrimSpace(part), "=")
		if !ok {
			return e, &Error{"$expand", fmt.Sprintf("%q is no option", part)}
		}
		if !strings.HasPrefix(option, "$") {
			option = "$" + option
		}
		if _, twice := values[option]; twice {
			return e, &Error{"$expand", fmt.Sprintf("%s stands twice for %q", option, name)}
		}
		values[option] = value
	}
	e.query, err = parse(values, Resource{Type: p.Type, Collection: p.Collection}, depth+1)
	return e, err
}

// splitOutside cuts src at sep where that stands outside brackets and quotes.
func splitOutside(src string, sep byte) ([]string, error) {
	var out []string
	start, depth, inString := 0, 0, false
	for i := range len(src) {
		switch c := src[i]; {
		case c == '\'':
			inString = !inString
		case inString:
		case c == '(':
			depth++
		case c == ')':
			depth--
			if depth < 0 {
				return nil, fmt.Errorf("closing bracket without an opening one in %q", src)
			}
		case c == sep && depth == 0:
			out = append(out, src[start:i])
			start = i + 1
		}
	}
	if depth > 0 || inString {
		return nil, fmt.Errorf("open bracket or quote in %q", src)
	}
	return append(out, src[start:]), nil
}

// expand drops the relationships of doc that were not asked for and applies the nested options to the others.
func (q *Query) expand(doc jsondoc.Object, r Resource) jsondoc.Object {
	out := make(jsondoc.Object, 0, len(doc))
	for _, m := range doc {
		i := slices.IndexFunc(q.Expand, func(e expansion) bool { return e.name == m.Name })
		switch {
		case i >= 0:
			if items, ok := m.Value.(jsondoc.Array); ok {
				out = append(out, q.Expand[i].query.nested(m.Name, items)...)
				continue
			}
			out = append(out, m)
		case !slices.Contains(r.Navigation, m.Name):
			out = append(out, m)
		}
	}
	return out
}

// nested is the expanded collection and, when asked for, its count in front.
func (q *Query) nested(name string, items jsondoc.Array) jsondoc.Object {
	docs := make([]jsondoc.Object, 0, len(items))
	for _, item := range items {
		if o, ok := item.(jsondoc.Object); ok {
			docs = append(docs, o)
		}
	}
	page := q.Apply(docs, Resource{Collection: true})
	value := make(jsondoc.Array, len(page.Items))
	for i := range page.Items {
		value[i] = page.Items[i]
	}
	var out jsondoc.Object
	if page.Count != nil {
		out = append(out, jsondoc.Member{Name: name + "@odata.count", Value: *page.Count})
	}
	return append(out, jsondoc.Member{Name: name, Value: value})
}
