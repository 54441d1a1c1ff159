package sample

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

// object makes the members that are required, and the others where the wish and the depth leave room.
func (m *maker) object(depth int, s *shape) (any, error) {
	least, most := s.members()
	var out jsondoc.Object
	var spare []string
	for _, name := range s.memberNames() {
		required := slices.Contains(s.required, name)
		sub := shapeOf(s.props[name]...)
		if m.foreign(sub) {
			continue
		}
		if !required && !m.wanted(name, depth, sub, s.props[name]) {
			spare = append(spare, name)
			continue
		}
		v, err := m.member(name, depth, sub, s.props[name])
		switch {
		case err == nil:
			out = append(out, jsondoc.Member{Name: name, Value: v})
		case required:
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	for _, name := range spare { // minProperties asks for them
		if uint64(len(out)) >= least {
			break
		}
		if v, err := m.member(name, depth, shapeOf(s.props[name]...), s.props[name]); err == nil {
			out = append(out, jsondoc.Member{Name: name, Value: v})
		}
	}
	out, err := m.more(depth, s, out, least)
	if err != nil {
		return nil, err
	}
	return fewer(out, s.required, most)
}

// foreign reports whether a member belongs to the other direction.
func (m *maker) foreign(sub *shape) bool {
	if m.wish.Request {
		return sub.readOnly
	}
	return sub.writeOnly
}

// member makes the value of a member. Where the types lead back to themselves, null ends it.
func (m *maker) member(name string, depth int, sub *shape, refs []*openapi3.SchemaRef) (any, error) {
	if sub.nullable && m.recursive(refs) {
		return nil, nil
	}
	return m.value(name, depth+1, refs...)
}

// wanted reports whether a member that is not required is made.
func (m *maker) wanted(name string, depth int, sub *shape, refs []*openapi3.SchemaRef) bool {
	return m.wish.Full && depth < fullDepth && !sub.navigates && !strings.Contains(name, "@") && !m.recursive(refs) &&
		(!sub.is(openapi3.TypeArray) || !m.recursive(sub.items))
}

// memberNames lists the members of a schema: the annotations and the id first, then by name.
func (s *shape) memberNames() []string {
	names := slices.Collect(maps.Keys(s.props))
	for _, name := range s.required {
		if _, declared := s.props[name]; !declared {
			names = append(names, name)
		}
	}
	rank := func(name string) int {
		switch {
		case strings.HasPrefix(name, "@"):
			return 0
		case name == "id":
			return 1
		default:
			return 2
		}
	}
	slices.SortFunc(names, func(a, b string) int {
		if c := rank(a) - rank(b); c != 0 {
			return c
		}
		return strings.Compare(a, b)
	})
	return names
}

// members are the bounds of how many members an object has.
func (s *shape) members() (least, most uint64) {
	most = ^uint64(0)
	for _, in := range s.parts {
		least = max(least, in.MinProps)
		if in.MaxProps != nil {
			most = min(most, *in.MaxProps)
		}
	}
	return least, most
}

// more adds members with names of their own until there are enough of them; a map gets one to show.
func (m *maker) more(depth int, s *shape, out jsondoc.Object, least uint64) (jsondoc.Object, error) {
	additional := s.additional()
	if additional != nil && len(s.props) == 0 && m.wish.Full && depth < fullDepth && !m.recursive([]*openapi3.SchemaRef{additional}) {
		least = max(least, 1)
	}
	if least > maxItems {
		return nil, fmt.Errorf("at least %d members are too many", least)
	}
	for i := 1; uint64(len(out)) < least; i++ {
		if additional == nil && s.closed() {
			return nil, fmt.Errorf("at least %d members, and none but %d may be there", least, len(s.props))
		}
		var refs []*openapi3.SchemaRef
		if additional != nil {
			refs = append(refs, additional)
		}
		v, err := m.value("", depth+1, refs...)
		if err != nil {
			return nil, err
		}
		name := "key" + strconv.Itoa(i)
		if _, there := out.Get(name); !there {
			out = append(out, jsondoc.Member{Name: name, Value: v})
		}
	}
	return out, nil
}

// fewer drops members that are not required until there are few enough.
func fewer(out jsondoc.Object, required []string, most uint64) (any, error) {
	for i := len(out) - 1; i >= 0 && uint64(len(out)) > most; i-- {
		if !slices.Contains(required, out[i].Name) {
			out = slices.Delete(out, i, i+1)
		}
	}
	if uint64(len(out)) > most {
		return nil, fmt.Errorf("more members are required than the %d that may be there", most)
	}
	if out == nil {
		out = jsondoc.Object{}
	}
	return out, nil
}
