package compile

import (
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// bases settles the base type of every type. Evidence, strongest first: the annotation and plain prose of the page,
// hints in its prose, the list on the page of the base, rows that say what they are inherited from. Where a weaker
// witness names a type below the one that a stronger witness names, it is the more exact.
func (m *model) bases(types []*typeFacts) {
	listed := m.listedBases(types)
	hints := m.hintedBases(types)
	candidates := map[string][]string{}
	for _, low := range slices.Clone(m.order) {
		t := m.types[low]
		if t == nil {
			continue
		}
		var c []string
		add := func(name string) {
			if name != "" && !strings.EqualFold(name, t.name) && !slices.Contains(c, strings.ToLower(name)) {
				c = append(c, strings.ToLower(name))
			}
		}
		if t.annotatedBase != "" {
			if n, k := m.resolve(typeRef{name: t.annotatedBase}, t.page); k == kindStructured {
				add(n)
			} else if k == kindUnknown && isQualified(t.annotatedBase) && len(hints[low]) == 0 {
				add(m.stub(m.guessName(typeRef{name: t.annotatedBase}, t.page)))
			}
		}
		for _, h := range hints[low] {
			if listed[h] != low {
				add(h)
			}
		}
		add(listed[low])
		for _, pr := range t.props {
			if pr.inherited != "" && pr.inherited != "-" {
				if n, k := m.resolve(typeRef{name: pr.inherited, link: pr.inheritedLink}, pr.page); k == kindStructured {
					add(n)
				}
			}
		}
		candidates[low] = c
	}
	for _, low := range m.order {
		t := m.types[low]
		for _, c := range candidates[low] {
			switch {
			case t.base != "":
			case !m.isAncestor(low, c):
				t.base = m.types[c].name
			case t.annotatedBase != "" && strings.EqualFold(lastSegment(t.annotatedBase), lastSegment(c)):
				m.found.Addf(t.pos, diag.ConflictingTypes, "%s is to derive from %s, which derives from it: correct one of the two pages", t.name, m.types[c].name)
			}
		}
	}
	m.entities()
	for _, low := range m.order {
		t := m.types[low]
		for _, c := range candidates[low] {
			if b := strings.ToLower(t.base); b != c && m.isAncestor(b, c) && !m.isAncestor(low, c) {
				t.base = m.types[c].name
			}
		}
	}
	for _, low := range m.order {
		m.breakCycle(low)
	}
}

// listedBases maps types to the base whose page lists them as derived, both in lower case.
func (m *model) listedBases(types []*typeFacts) map[string]string {
	out := map[string]string{}
	for _, t := range types {
		for _, d := range t.derived {
			if n, k := m.resolve(d, t.page); k == kindStructured && !strings.EqualFold(n, t.name) {
				if low := strings.ToLower(n); out[low] == "" {
					out[low] = strings.ToLower(t.name)
				}
			}
		}
	}
	return out
}

// hintedBases maps types to what prose names as their base, as far as it is a known type.
func (m *model) hintedBases(types []*typeFacts) map[string][]string {
	out := map[string][]string{}
	for _, t := range types {
		low := strings.ToLower(t.name)
		for _, h := range t.baseHints {
			if n, k := m.resolve(h, t.page); k == kindStructured && !m.isStub(n) && !strings.EqualFold(n, t.name) {
				out[low] = appendNew(out[low], strings.ToLower(n))
				break // a sentence goes on to other things
			}
		}
	}
	return out
}

// stub keeps the name of a type that no page describes.
func (m *model) stub(name string) string {
	low := strings.ToLower(name)
	if t := m.types[low]; t != nil {
		return t.name
	}
	t := &schemaType{name: name, stub: true}
	if low == "microsoft.graph.entity" {
		t.key = "id"
		t.add(&schemaProp{property: &property{name: "id", ref: typeRef{name: "String"}, readOnly: true}, primitive: "String", owner: t})
	}
	m.types[low] = t
	m.know(name, nil)
	return name
}

// maxAncestors bounds the way up from a type; Graph's longest has seven steps.
const maxAncestors = 50

func (m *model) isAncestor(anc, low string) bool {
	for range maxAncestors {
		t := m.types[low]
		if t == nil {
			return false
		}
		if low == anc {
			return true
		}
		low = strings.ToLower(t.base)
	}
	return true
}

func (m *model) breakCycle(low string) {
	seen := map[string]bool{}
	for cur := low; cur != ""; {
		t := m.types[cur]
		if t == nil {
			return
		}
		if seen[cur] {
			m.found.Addf(t.pos, diag.ConflictingTypes, "%s is among its own base types", t.name)
			t.base = ""
			return
		}
		seen[cur] = true
		cur = strings.ToLower(t.base)
	}
}

// pruneInherited takes the rows off derived types that an ancestor has already with the same type.
func (m *model) pruneInherited() {
	for _, low := range m.order {
		t := m.types[low]
		if t == nil || t.base == "" {
			continue
		}
		t.props = slices.DeleteFunc(t.props, func(pr *schemaProp) bool {
			if pr.sent || !m.inherits(t, pr) {
				return false
			}
			delete(t.byName, strings.ToLower(pr.name))
			return true
		})
	}
}

// inherits tells whether an ancestor has the property with the same type.
func (m *model) inherits(t *schemaType, pr *schemaProp) bool {
	for n := 0; t != nil && t.base != "" && n < maxAncestors; n++ {
		t = m.types[strings.ToLower(t.base)]
		if t == nil {
			return false
		}
		if have := t.prop(pr.name); have != nil && (pr.jsonOnly || strings.EqualFold(have.named, pr.named) && have.primitive == pr.primitive && have.ref.collection == pr.ref.collection) {
			return true
		}
	}
	return false
}
