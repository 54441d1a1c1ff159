package odata

import (
	"fmt"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/model"
)

// Selection is a $select: a tree of the members to keep. A nil Selection keeps everything.
type Selection struct {
	all     bool
	members map[string]*Selection // nil value: the whole member
	texts   []string              // the items as written, for the context
}

// parseSelect reads a $select for documents of type t.
func parseSelect(src string, t *model.Type) (*Selection, error) {
	s := &Selection{members: map[string]*Selection{}}
	for _, item := range strings.Split(src, ",") {
		item = strings.TrimSpace(item)
		if item == "*" {
			s.all = true
			s.texts = append(s.texts, item)
			continue
		}
		if err := s.add(strings.Split(item, "/"), t); err != nil {
			return nil, &Error{"$select", err.Error()}
		}
		s.texts = append(s.texts, item)
	}
	return s, nil
}

func (s *Selection) add(path []string, t *model.Type) error {
	name := path[0]
	if strings.Contains(name, ".") {
		d := t.Derived[name]
		if d == nil {
			return fmt.Errorf("%q is no type derived from %s", name, t.Name)
		}
		if len(path) == 1 {
			return fmt.Errorf("the type %s needs a property behind it", name)
		}
		return s.add(path[1:], d)
	}
	if name == "" {
		return fmt.Errorf("a property name is missing")
	}
	p, ok := t.Property(name)
	if !ok {
		return fmt.Errorf("%s", unknownProperty(t, name))
	}
	below, taken := s.members[name]
	if len(path) == 1 {
		s.members[name] = nil
		return nil
	}
	if p.Type == nil {
		return fmt.Errorf("%q has no properties to select from", name)
	}
	if taken && below == nil {
		return nil // the whole member is selected already
	}
	if below == nil {
		below = &Selection{members: map[string]*Selection{}}
		s.members[name] = below
	}
	return below.add(path[1:], p.Type)
}

// Keep returns o without what is not selected. Annotations stay, since they say how to read the rest.
func (s *Selection) Keep(o jsondoc.Object) jsondoc.Object {
	if s == nil || s.all {
		return o
	}
	out := make(jsondoc.Object, 0, len(o))
	for _, m := range o {
		below, ok := s.members[m.Name]
		switch {
		case ok && below != nil:
			out = append(out, jsondoc.Member{Name: m.Name, Value: below.keepIn(m.Value)})
		case ok || strings.Contains(m.Name, "@"):
			out = append(out, m)
		}
	}
	return out
}

func (s *Selection) keepIn(v any) any {
	switch v := v.(type) {
	case jsondoc.Object:
		return s.Keep(v)
	case jsondoc.Array:
		out := make(jsondoc.Array, len(v))
		for i := range v {
			out[i] = s.keepIn(v[i])
		}
		return out
	default:
		return v
	}
}

func (s *Selection) has(name string) bool {
	if s == nil || s.all {
		return true
	}
	_, ok := s.members[name]
	return ok
}
