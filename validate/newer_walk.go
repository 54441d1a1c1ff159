package validate

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/getkin/kin-openapi/openapi3"
)

// newerFailures are the keywords of s that look at n alone and that n breaks, by the names kin-openapi has for
// them. The type, the numbers and the formats are checked elsewhere.
func (s *schema) newerFailures(n *node) []string {
	m := s.newer
	var out []string
	fail := func(broken bool, keyword string) {
		if broken {
			out = append(out, keyword)
		}
	}
	if m.enum != nil || m.constant != "" {
		key := n.key()
		fail(m.enum != nil && !m.lists(n, key), "enum")
		fail(m.constant != "" && m.constant != key && !m.sameRounded(n, m.constant) && len(out) == 0, "enum")
	}
	switch n.kind {
	case kindString:
		if m.minLength > 0 || m.maxLength != nil {
			length := uint64(utf8.RuneCountInString(n.text)) // #nosec G115 -- a length
			fail(length < m.minLength, "minLength")
			fail(m.maxLength != nil && length > *m.maxLength, "maxLength")
		}
		fail(m.pattern != nil && m.pattern.wrong == nil && !m.pattern.matches(n.text), "pattern")
	case kindArray:
		length := uint64(len(n.kids))
		fail(length < m.minItems, "minItems")
		fail(m.maxItems != nil && length > *m.maxItems, "maxItems")
	case kindObject:
		if m.minProps == 0 && m.maxProps == nil {
			break
		}
		length := n.members()
		fail(length < m.minProps, "minProperties")
		fail(m.maxProps != nil && length > *m.maxProps, "maxProperties")
	}
	return out
}

// members is how many members an object has, as kin-openapi counts: one that stands twice is one.
func (n *node) members() uint64 {
	names := make(map[string]bool, len(n.kids))
	for i := range n.kids {
		names[n.kids[i].name] = true
	}
	return uint64(len(names))
}

// newerKeywords checks the keywords of s that look at n alone, in a document of version 3.1.
func (w *walker) newerKeywords(s *schema, n *node) {
	m := s.newer
	if m.never {
		f := w.at(s, n, CodeValueForbidden)
		f.Message = fmt.Sprintf("found %s where the schema allows no value; leave it out", w.shown(n))
		w.c.add(f)
		return
	}
	if !s.permits(n.kind) {
		if n.kind == kindNull {
			w.noNull(s, n)
		} else {
			w.wrongType(s, n)
		}
		return
	}
	if n.kind == kindNumber && !w.number(s, n) {
		return
	}
	for _, keyword := range s.newerFailures(n) {
		if n.kind == kindNull && keyword == "enum" {
			w.noNull(s, n)
			continue
		}
		w.keyword(s, n, keyword, "")
	}
	w.unreadPattern(s, n, m.pattern)
	for _, p := range m.patterns {
		if n.kind == kindObject {
			w.unreadPattern(s, n, p.pattern)
		}
	}
	if n.kind == kindString {
		w.checkFormat(s, n)
		w.evolvable(s, n)
	}
}

// unreadPattern reports a value that a pattern could not be asked about.
func (w *walker) unreadPattern(s *schema, n *node, p *pattern) {
	if p == nil || p.wrong == nil || n.kind != kindString && n.kind != kindObject {
		return
	}
	f := w.at(s, n, CodeUnchecked)
	f.Message = fmt.Sprintf("the value could not be checked: the pattern %q cannot be read: %v", clip(p.text), p.wrong)
	w.c.add(f)
}

// conditions adds the schemas that apply because of what the value is: then or else, and those that depend on a
// member.
func (w *walker) conditions(n *node, s *schema, p *parts) {
	m := s.newer
	if m == nil {
		return
	}
	if m.ifSchema != nil {
		if w.valid(m.ifSchema, n) {
			w.expand(n, m.ifSchema, true, p)
			w.expandPart(n, m.thenSchema, p)
		} else {
			w.expandPart(n, m.elseSchema, p)
		}
	}
	if n.kind != kindObject {
		return
	}
	for _, name := range m.dependents {
		if n.member(name) != nil {
			w.expandPart(n, m.dependentSchemas[name], p)
		}
	}
}

func (w *walker) expandPart(n *node, s *schema, p *parts) {
	if s != nil {
		w.expand(n, s, true, p)
	}
}

// newerObject checks the names of the members, and the members that others ask for.
func (w *walker) newerObject(s *schema, n *node) {
	m := s.newer
	if m.propertyNames != nil {
		for i := range n.kids {
			k := &n.kids[i]
			if w.valid(m.propertyNames, k.asValue()) {
				continue
			}
			w.path = append(w.path, k.name)
			f := w.atName(s, k, CodeMemberName)
			f.Message = fmt.Sprintf("the member name %q is not one the schema allows", clip(k.name))
			if e := m.propertyNames; len(e.enum) > 0 {
				f.Allowed, f.Suggestion = w.c.copied(e.enum), w.c.nearest(k.name, e.enum)
				f.Message += "; want " + oneOf(e.enum) + didYouMean(f.Suggestion)
			}
			w.c.add(f)
			w.path = w.path[:len(w.path)-1]
		}
	}
	for _, name := range m.dependents {
		if n.member(name) == nil {
			continue
		}
		for _, other := range m.dependentRequired[name] {
			if n.member(other) != nil {
				continue
			}
			f := w.at(s, n, CodeMemberMissing)
			f.Name, f.Found = other, ""
			f.Message = fmt.Sprintf("the object has the member %q and not %q; add it", name, other)
			w.c.add(f)
		}
	}
}

// asValue is the name of a member as a value.
func (k *kid) asValue() *node {
	if k.named == nil {
		k.named = &node{kind: kindString, start: k.nameStart, end: k.nameStart, text: k.name}
	}
	return k.named
}

// fitsNewer reports whether the value fits the keywords of 3.1 and what they lead to.
func (w *walker) fitsNewer(s *schema, n *node) bool {
	m := s.newer
	if m.never || len(s.newerFailures(n)) > 0 {
		return false
	}
	if n.kind == kindString && m.pattern != nil && m.pattern.wrong != nil {
		return false
	}
	if m.ifSchema != nil {
		branch := m.elseSchema
		if w.valid(m.ifSchema, n) {
			branch = m.thenSchema
		}
		if branch != nil && !w.valid(branch, n) {
			return false
		}
	}
	switch n.kind {
	case kindObject:
		return w.fitsNewerObject(s, n)
	case kindArray:
		return w.fitsNewerArray(s, n)
	}
	return true
}

func (w *walker) fitsNewerObject(s *schema, n *node) bool {
	m := s.newer
	for _, name := range m.dependents {
		if n.member(name) == nil {
			continue
		}
		for _, other := range m.dependentRequired[name] {
			if n.member(other) == nil {
				return false
			}
		}
		if d := m.dependentSchemas[name]; d != nil && !w.valid(d, n) {
			return false
		}
	}
	for i := range n.kids {
		k := &n.kids[i]
		if m.propertyNames != nil && !w.valid(m.propertyNames, k.asValue()) {
			return false
		}
		for _, p := range m.patterns {
			if p.pattern.wrong != nil || p.pattern.matches(k.name) && !w.valid(p.schema, &k.value) {
				return false
			}
		}
		if m.unevaluatedProperties != nil && !strings.Contains(k.name, "@") && !w.evaluatesMember(s, n, k.name) && !w.valid(m.unevaluatedProperties, &k.value) {
			return false
		}
	}
	return true
}

func (w *walker) fitsNewerArray(s *schema, n *node) bool {
	m := s.newer
	if m.contains != nil {
		found := uint64(0)
		for i := range n.kids {
			if w.valid(m.contains, &n.kids[i].value) {
				found++
			}
		}
		if found < m.least() || m.maxContains != nil && found > *m.maxContains {
			return false
		}
	}
	for i := range n.kids {
		item := &n.kids[i].value
		if i < len(m.prefixItems) && !w.valid(m.prefixItems[i], item) {
			return false
		}
		if m.unevaluatedItems != nil && !w.evaluatesItem(s, n, i) && !w.valid(m.unevaluatedItems, item) {
			return false
		}
	}
	return true
}

// least is how many items contains asks for.
func (m *newer) least() uint64 {
	if m.minContains != nil {
		return *m.minContains
	}
	return 1
}

// newerItems adds what the keywords of 3.1 say about the item i, and reports whether items speaks of it.
func (w *walker) newerItems(s *schema, n *node, i int, apply []*schema) (_ []*schema, items bool) {
	m := s.newer
	if m.unevaluatedItems != nil && !w.evaluatesItem(s, n, i) {
		apply = append(apply, m.unevaluatedItems)
	}
	if i < len(m.prefixItems) {
		return append(apply, m.prefixItems[i]), false
	}
	return apply, true
}

// contains checks how many items fit.
func (w *walker) contains(s *schema, n *node) {
	m := s.newer
	if m.contains == nil {
		return
	}
	found := uint64(0)
	for i := range n.kids {
		if w.valid(m.contains, &n.kids[i].value) {
			found++
		}
	}
	if found >= m.least() && (m.maxContains == nil || found <= *m.maxContains) {
		return
	}
	f := w.at(s, n, CodeValueContains)
	f.Allowed = countTexts(m.least(), m.maxContains)
	f.Message = fmt.Sprintf("found an array with %s that fit; want %s of them", count(found, "item"), between(m.least(), m.maxContains, "item"))
	if name := m.contains.typeName; name != "" {
		f.Message += " of the type " + name
	}
	w.c.add(f)
}

// expected names the types of a schema, null last.
func expected(types []string) []string {
	out := slices.DeleteFunc(slices.Clone(types), func(t string) bool { return t == openapi3.TypeNull })
	if len(out) < len(types) {
		out = append(out, openapi3.TypeNull)
	}
	return out
}

// newerMember gathers what the keywords of 3.1 say about a member: the schemas of patterns its name matches, and
// the schema of unevaluated members where s takes or refuses it as one.
func (w *walker) newerMember(n *node, k *kid, s *schema) (matched []*schema, other *schema) {
	for _, p := range s.newer.patterns {
		if p.pattern.matches(k.name) {
			matched = append(matched, p.schema)
		}
	}
	if other = s.newer.unevaluatedProperties; other == nil || strings.Contains(k.name, "@") || w.evaluatesMember(s, n, k.name) {
		return matched, nil
	}
	return matched, other
}

// matches reports whether the name of a member matches one of the patterns.
func (m *newer) matches(name string) bool {
	for _, p := range m.patterns {
		if p.pattern.matches(name) {
			return true
		}
	}
	return false
}
