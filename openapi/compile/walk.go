package compile

import "strings"

// walker follows paths through the types: /users/{id}/messages leads from user over its property messages to message.
// It is a witness for what a call answers where the pages are silent or contradict themselves.
type walker struct{ m *model }

// at is a place on a path: a type and whether there are many of it.
type at struct {
	low  string // qualified, lower case
	many bool
}

// path gives the type that a path leads to, ok is false if the way is not known.
func (w walker) path(p string) (at, bool) {
	segs := strings.Split(strings.Trim(strings.ToLower(p), "/"), "/")
	cur := w.start(segs[0])
	if cur.low == "" {
		return at{}, false
	}
	for i := 1; i < len(segs); i++ {
		s := segs[i]
		switch {
		case strings.HasPrefix(s, "{") && strings.HasSuffix(s, "}") && strings.Count(s, "{") == 1:
			if !cur.many {
				return at{}, false
			}
			cur.many = false
		case strings.HasPrefix(s, "microsoft.graph."):
			if w.m.types[s] == nil {
				return at{}, false
			}
			cur.low = s
		default:
			pr := w.m.findProp(cur.low, s)
			if cur.many || pr == nil || pr.named == "" {
				return at{}, false
			}
			cur = at{strings.ToLower(pr.named), pr.ref.collection}
		}
	}
	return cur, true
}

// start gives the type of an entity set or a singleton by its name: users is a set of user, me is a user.
func (w walker) start(name string) at {
	const ns = "microsoft.graph."
	if name == "me" {
		name = "user"
	} else if one := singular(name); one != name && w.m.types[ns+one] != nil {
		return at{ns + one, true}
	}
	if w.m.types[ns+name] == nil {
		return at{}
	}
	return at{ns + name, false}
}

// findProp finds a property of a type or of one of its ancestors.
func (m *model) findProp(low, name string) *schemaProp {
	for n := 0; low != "" && n < maxAncestors; n++ {
		t := m.types[low]
		if t == nil {
			return nil
		}
		if pr := t.prop(name); pr != nil {
			return pr
		}
		low = strings.ToLower(t.base)
	}
	return nil
}
