package validate

import (
	"fmt"
	"slices"
	"strings"
)

// object checks which members an object has, and then each of them.
func (w *walker) object(n *node, p *parts) {
	w.missing(n, p)
	for _, s := range p.list {
		if s.newer != nil {
			w.newerObject(s, n)
		}
	}
	known := &knownNames{p: p}
	for i := range n.kids {
		k := &n.kids[i]
		w.path = append(w.path, k.name)
		w.member(n, k, p, known)
		w.path = w.path[:len(w.path)-1]
	}
}

// missing reports required members that are not there. One that only the other side sends is not missed.
func (w *walker) missing(n *node, p *parts) {
	var told []string
	for _, s := range p.list {
		for _, name := range s.required {
			if slices.Contains(told, name) || n.member(name) != nil || w.exempt(p, name) {
				continue
			}
			told = append(told, name)
			f := w.at(s, n, CodeMemberMissing)
			f.Name, f.Found = name, ""
			f.Message = fmt.Sprintf("the object has no member %q; add it", name)
			if other := p.misspelled(n, name); other != "" {
				f.Message = fmt.Sprintf("the object has no member %q; it has %q, is that meant?", name, clip(other))
			}
			w.c.add(f)
		}
	}
}

// misspelled finds an undeclared member that looks like the missing one. Large objects are not searched.
func (p *parts) misspelled(n *node, name string) string {
	const large = 64
	if len(n.kids) > large {
		return ""
	}
	for i := range n.kids {
		if other := n.kids[i].name; !p.declares(other) && nearest(other, []string{name}) != "" {
			return other
		}
	}
	return ""
}

func (w *walker) exempt(p *parts, name string) bool {
	return slices.ContainsFunc(p.list, func(s *schema) bool { return s.exempts(name, w.dir) })
}

func (p *parts) declares(name string) bool {
	return slices.ContainsFunc(p.list, func(s *schema) bool { return s.props[name] != nil })
}

// knownNames gathers the names an object may have when the first unknown one needs them.
type knownNames struct {
	p     *parts
	names []string
	done  bool
}

func (k *knownNames) all() []string {
	if !k.done {
		for _, s := range k.p.list {
			k.names = append(k.names, s.names...)
		}
		slices.Sort(k.names)
		k.names = slices.Compact(k.names)
		k.done = true
	}
	return k.names
}

func (w *walker) member(n *node, k *kid, p *parts, known *knownNames) {
	var apply []*schema
	declared, open, shaped := false, p.open, false
	var closed *schema
	for _, s := range p.list {
		shaped = shaped || s.shaped()
		named := false
		if m := s.props[k.name]; m != nil {
			named = true
			apply = append(apply, m)
		}
		if s.newer != nil {
			matched, other := w.newerMember(n, k, s)
			apply, named = append(apply, matched...), named || len(matched) > 0
			switch {
			case other == nil:
			case other.newer.never:
				closed = s
			default:
				apply, open = append(apply, other), true
			}
		}
		if named {
			declared = true
			continue
		}
		switch {
		case s.additional != nil:
			open = true
			apply = append(apply, s.additional)
		case s.extras == extrasOpen:
			open = true
		case s.extras == extrasClosed:
			closed = s
		}
	}
	annotation := strings.Contains(k.name, "@")
	switch {
	case annotation:
	case closed != nil: // kin-openapi asks every branch on its own
		w.unknown(closed, k, known, true)
	case !declared && !open && shaped:
		w.unknown(p.shape(), k, known, false)
	}
	if declared {
		w.wrongSide(k, apply)
		w.deprecated(k, apply)
	}
	if p.told && k.name == discriminatorName && k.value.kind == kindString {
		return
	}
	if len(apply) > 0 {
		w.visit(&k.value, apply)
	}
}

// shape is the first schema of an object that says something about members.
func (p *parts) shape() *schema {
	if t := p.named(); t != nil {
		return t
	}
	for _, s := range p.list {
		if s.shaped() {
			return s
		}
	}
	return nil
}

// unknown reports a member that its type does not declare. In a response it is a warning: services add members
// before anybody writes them down.
func (w *walker) unknown(s *schema, k *kid, known *knownNames, closed bool) {
	if w.c.full() {
		w.c.cut++
		return
	}
	f := w.atName(s, k, CodeMemberUnknown)
	if s != nil && s.full != nil && w.dir == AsRequest && s.full.readOnlyMember(k.name) {
		w.readOnly(f, k)
		return
	}
	f.Suggestion = w.c.nearest(k.name, known.all())
	f.Allowed = w.c.copied(known.all())
	if w.dir == AsResponse && !closed {
		f.Severity = Warning
	}
	f.Message = fmt.Sprintf("the type has no member %q%s", clip(k.name), didYouMean(f.Suggestion))
	if f.Suggestion == "" {
		f.Message += "; leave it out"
	}
	if closed {
		w.c.force(f)
		return
	}
	w.c.add(f)
}

// atName begins a finding about a member that should not be there; it points at the name.
func (w *walker) atName(s *schema, k *kid, code Code) Finding {
	f := w.at(s, &k.value, code)
	f.Name, f.Found, f.Offset = clip(k.name), clip(k.name), k.nameStart
	return f
}

// wrongSide reports a read-only member in a request and a write-only one in a response.
func (w *walker) wrongSide(k *kid, apply []*schema) {
	for _, s := range apply {
		if !s.otherSide(w.dir) {
			continue
		}
		if w.dir == AsRequest {
			w.readOnly(w.atName(nil, k, CodeMemberReadOnly), k)
			return
		}
		f := w.atName(nil, k, CodeMemberWriteOnly)
		f.Message = fmt.Sprintf("the member %q is write-only and stands in a response; leave it out", clip(k.name))
		w.c.add(f)
		return
	}
}

// deprecated reports a member that a request should do without. In a response it is the service's choice.
func (w *walker) deprecated(k *kid, apply []*schema) {
	if w.dir != AsRequest || !slices.ContainsFunc(apply, (*schema).isDeprecated) {
		return
	}
	f := w.atName(nil, k, CodeMemberDeprecated)
	f.Message = fmt.Sprintf("the member %q is deprecated; see its reference page for what replaces it", clip(k.name))
	w.c.add(f)
}

func (w *walker) readOnly(f Finding, k *kid) {
	f.Code, f.Suggestion, f.Allowed = CodeMemberReadOnly, "", nil
	f.Message = fmt.Sprintf("the member %q is read-only and stands in a request; leave it out", clip(k.name))
	w.c.add(f)
}
