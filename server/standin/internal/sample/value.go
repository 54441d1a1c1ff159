package sample

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

// A Wish says which of the values that a schema accepts is wanted.
type Wish struct {
	Examples bool // take the examples of the schemas
	Full     bool // give members that are not required as well, down to a few levels
	Branch   int  // which alternative of the outermost oneOf or anyOf to begin with
	Number   int  // values of different numbers differ where the schema leaves room
	Request  bool // the value is for a request: without what only answers have, with what only requests have
}

// Limits of what is made.
const (
	fullDepth = 3  // levels that get members which are not required
	maxDepth  = 24 // levels at all
	maxItems  = 1000
	maxText   = 1 << 16
)

var errTooDeep = errors.New("required members lead back to themselves without an end")

// Value returns a value for a schema, as package jsondoc holds values. The schema must not lead back to itself
// through allOf, oneOf or anyOf alone, which package validate makes sure of.
func Value(ref *openapi3.SchemaRef, w Wish) (any, error) {
	m := &maker{wish: w}
	return m.value("", 0, ref)
}

// Branches is how many alternatives the outermost oneOf or anyOf of a schema has, and 1 if it has none.
func Branches(ref *openapi3.SchemaRef) int {
	s := shapeOf(ref)
	if len(s.choices) == 0 {
		return 1
	}
	return max(1, len(s.choices[0].options))
}

type maker struct {
	wish  Wish
	stack []string // components that are being made
	inner bool     // within the outermost choice
}

// value makes a value for a member called name.
func (m *maker) value(name string, depth int, refs ...*openapi3.SchemaRef) (any, error) {
	if depth > maxDepth {
		return nil, errTooDeep
	}
	s := shapeOf(refs...)
	mark := len(m.stack)
	m.stack = append(m.stack, s.names...)
	defer func() { m.stack = m.stack[:mark] }()
	return m.shaped(name, depth, s)
}

func (m *maker) shaped(name string, depth int, s *shape) (any, error) {
	if m.wish.Examples {
		for _, e := range s.examples {
			if v, err := plain(e); err == nil && s.fits(v) {
				return v, nil
			}
		}
	}
	if s.hasEnum {
		return s.member()
	}
	if len(s.choices) > 0 {
		return m.chosen(name, depth, s)
	}
	switch {
	case s.is(openapi3.TypeObject):
		return m.object(depth, s)
	case s.is(openapi3.TypeArray):
		return m.array(name, depth, s)
	case s.is(openapi3.TypeString):
		return m.text(name, s)
	case s.is(openapi3.TypeInteger), s.is(openapi3.TypeNumber):
		return m.number(s)
	case s.is(openapi3.TypeBoolean):
		return false, nil
	case s.types != nil && !s.nullable:
		return nil, errors.New("the parts of the schema ask for different types")
	case s.nullable && len(s.parts) > 0 && slices.ContainsFunc(s.parts, isNull):
		return nil, nil
	default:
		return jsondoc.Object{}, nil // anything will do
	}
}

func isNull(in *openapi3.Schema) bool {
	return len(in.Type.Slice()) == 1 && in.Type.Is(openapi3.TypeNull)
}

// member is the first value of an enum that a client would see: not the sentinel of enumerations that may grow.
func (s *shape) member() (any, error) {
	for _, sentinel := range []bool{false, true} {
		for _, e := range s.enum {
			v, err := plain(e)
			if err != nil {
				return nil, err
			}
			if s.fits(v) && (v != nil || sentinel) && (v == "unknownFutureValue") == sentinel || v == nil && sentinel && s.nullable {
				return v, nil
			}
		}
	}
	return nil, errors.New("no member of the enum has the type of the schema")
}

// fits reports whether a value is of a type that the schema allows.
func (s *shape) fits(v any) bool {
	if len(s.types) == 0 {
		return true
	}
	switch v := v.(type) {
	case nil:
		return s.nullable
	case bool:
		return s.is(openapi3.TypeBoolean)
	case string:
		return s.is(openapi3.TypeString)
	case json.Number:
		return s.is(openapi3.TypeNumber) || s.is(openapi3.TypeInteger) && !strings.ContainsAny(v.String(), ".eE")
	case jsondoc.Array:
		return s.is(openapi3.TypeArray)
	case jsondoc.Object:
		return s.is(openapi3.TypeObject)
	}
	return false
}

// chosen makes a value for one alternative of the first choice.
func (m *maker) chosen(name string, depth int, s *shape) (any, error) {
	c, first := s.choices[0], 0
	if !m.inner {
		first, m.inner = m.wish.Branch, true
		defer func() { m.inner = false }()
	}
	err := errors.New("a choice without alternatives")
	for i := range c.options {
		option := c.options[(first+i)%len(c.options)]
		component := ComponentOf(option)
		if component != "" && slices.Contains(m.stack, component) && i < len(c.options)-1 {
			continue // another alternative may end
		}
		var v any
		mark := len(m.stack)
		rest := s.choosing(option)
		m.stack = append(m.stack, rest.names...)
		v, err = m.shaped(name, depth, rest)
		m.stack = m.stack[:mark]
		if err != nil {
			continue
		}
		if o, ok := v.(jsondoc.Object); ok && c.discriminator != nil && c.discriminator.PropertyName != "" {
			if said := discriminated(c.discriminator, option); said != "" {
				return o.WithFirst(c.discriminator.PropertyName, said), nil
			}
		}
		return v, nil
	}
	return nil, err
}

// choosing is the shape with one alternative of its first choice in place of the choice.
func (s *shape) choosing(option *openapi3.SchemaRef) *shape {
	out := *s
	out.props = map[string][]*openapi3.SchemaRef{}
	for name, refs := range s.props {
		out.props[name] = slices.Clone(refs)
	}
	out.parts, out.required, out.items = slices.Clone(s.parts), slices.Clone(s.required), slices.Clone(s.items)
	out.names, out.enum, out.types = nil, slices.Clone(s.enum), slices.Clone(s.types)
	out.choices, out.examples = slices.Clone(s.choices[1:]), nil
	out.add(option)
	if out.types == nil {
		out.guessType()
	}
	return &out
}

// discriminated is the value of the discriminator for an alternative.
func discriminated(d *openapi3.Discriminator, option *openapi3.SchemaRef) string {
	for _, value := range slices.Sorted(maps.Keys(d.Mapping)) {
		if d.Mapping[value].Ref == option.Ref {
			return value
		}
	}
	return ComponentOf(option)
}

func (m *maker) array(name string, depth int, s *shape) (any, error) {
	least, most, unique := uint64(0), uint64(maxItems), false
	var prefix openapi3.SchemaRefs
	for _, in := range s.parts {
		least = max(least, in.MinItems)
		if in.MaxItems != nil {
			most = min(most, *in.MaxItems)
		}
		unique = unique || in.UniqueItems
		if len(in.PrefixItems) > 0 {
			prefix = in.PrefixItems
		}
		if in.Contains != nil {
			least = max(least, 1)
		}
	}
	n := least
	if n == 0 && m.wish.Full && depth < fullDepth && most > 0 && !m.recursive(s.items) {
		n = max(1, uint64(len(prefix)))
	}
	if n > most {
		return nil, fmt.Errorf("an array with at least %d and at most %d items", least, most)
	}
	out := make(jsondoc.Array, 0, n)
	number := m.wish.Number
	defer func() { m.wish.Number = number }()
	for i := range n {
		refs := s.items
		if i < uint64(len(prefix)) {
			refs = openapi3.SchemaRefs{prefix[i]}
		} else if contained := s.contains(); contained != nil && i == uint64(len(prefix)) {
			refs = append(slices.Clone(refs), contained)
		}
		if unique {
			m.wish.Number = number + int(i) // #nosec G115 -- at most maxItems
		}
		v, err := m.value(name, depth+1, refs...)
		if err != nil {
			if least == 0 {
				return jsondoc.Array{}, nil
			}
			return nil, err
		}
		out = append(out, v)
	}
	return out, nil
}

func (s *shape) contains() *openapi3.SchemaRef {
	for _, in := range s.parts {
		if in.Contains != nil {
			return in.Contains
		}
	}
	return nil
}

// recursive reports whether one of the schemas is a component that is being made.
func (m *maker) recursive(refs []*openapi3.SchemaRef) bool {
	for _, ref := range refs {
		for _, name := range shapeOf(ref).names {
			if slices.Contains(m.stack, name) {
				return true
			}
		}
	}
	return false
}

// plain turns a value of a document into one of package jsondoc.
func plain(v any) (any, error) {
	text, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	return jsondoc.Decode(text)
}

func sameText(a, b any) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && string(x) == string(y)
}
