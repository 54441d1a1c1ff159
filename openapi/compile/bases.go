package compile

import (
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// bases settles the base type of every type.
func (m *model) bases(types []*typeFacts) {
	derivedOf := map[string]string{} // derived to base, from lists on the base's page
	for _, t := range types {
		for _, d := range t.derived {
			if n, k := m.resolve(d, t.page); k == kindStructured && !strings.EqualFold(n, t.name) {
				low := strings.ToLower(n)
				if derivedOf[low] == "" {
					derivedOf[low] = strings.ToLower(t.name)
				}
			}
		}
	}
	for _, low := range slices.Clone(m.order) {
		t := m.types[low]
		if t == nil {
			continue
		}
		if t.annotatedBase != "" {
			if n, k := m.resolve(typeRef{name: t.annotatedBase}, t.page); k == kindStructured {
				t.base = n
			} else if k == kindUnknown && qualified.MatchString(t.annotatedBase) {
				t.base = m.stub(m.guessName(typeRef{name: t.annotatedBase}, t.page))
			}
		}
		for _, pr := range t.props {
			if pr.inherited != "" && pr.inherited != "-" {
				if n, k := m.resolve(typeRef{name: pr.inherited}, pr.page); k == kindStructured && !strings.EqualFold(n, t.name) {
					t.rowBases = appendNew(t.rowBases, n)
				}
			}
		}
	}
	for _, low := range m.order {
		t := m.types[low]
		if t == nil || t.base != "" || t.stub {
			continue
		}
		switch {
		case derivedOf[low] != "" && !m.isAncestor(low, derivedOf[low]):
			t.base = m.types[derivedOf[low]].name
		case len(t.rowBases) > 0:
			t.base = m.mostDerived(t.rowBases)
		case t.key == "id" && m.types["microsoft.graph.entity"] != nil && low != "microsoft.graph.entity":
			t.base = "microsoft.graph.entity"
		case t.key == "id" && low != "microsoft.graph.entity":
			t.base = m.stub("microsoft.graph.entity")
		}
		if strings.EqualFold(t.base, t.name) {
			t.base = ""
		}
	}
	for _, low := range m.order {
		m.breakCycle(low)
	}
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
		t.props = []*schemaProp{{property: &property{name: "id", ref: typeRef{name: "String"}, readOnly: true}, primitive: "String", owner: t}}
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

func (m *model) mostDerived(names []string) string {
	best := names[0]
	for _, n := range names[1:] {
		if m.isAncestor(strings.ToLower(best), strings.ToLower(n)) {
			best = n
		}
	}
	return best
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
			for anc := m.types[strings.ToLower(t.base)]; anc != nil; anc = m.types[strings.ToLower(anc.base)] {
				for _, have := range anc.props {
					if strings.EqualFold(have.name, pr.name) && (pr.jsonOnly || strings.EqualFold(have.named, pr.named) && have.primitive == pr.primitive && have.ref.collection == pr.ref.collection) {
						return true
					}
				}
				if anc.base == "" {
					break
				}
			}
			return false
		})
	}
}
