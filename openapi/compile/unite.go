package compile

import (
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// uniteTypes merges the pages of one type. The newest page comes first, so what it says wins; the others only add.
func (m *model) uniteTypes(types []*typeFacts) {
	groups := map[string][]*typeFacts{}
	var order []string
	for _, t := range types {
		low := strings.ToLower(t.name)
		if groups[low] == nil {
			order = append(order, low)
		}
		groups[low] = append(groups[low], t)
	}
	for _, low := range order {
		g := groups[low]
		slices.SortStableFunc(g, func(a, b *typeFacts) int { return strings.Compare(b.page.date, a.page.date) })
		s := &schemaType{name: g[0].name, page: g[0].page, pos: g[0].pos}
		for _, t := range g {
			if better(lastSegment(t.name), lastSegment(s.name)) {
				s.name = t.name
			}
			// A page with the name of the type in its file name is the public one.
			if !slugNames(s.page.slug, s.name) && slugNames(t.page.slug, s.name) {
				s.page = t.page
			}
			s.pages = append(s.pages, t.page)
			s.abstract = s.abstract || t.abstract
			s.open = s.open || t.open
			if s.key == "" {
				s.key = t.key
			}
			if s.annotatedBase == "" && t.base != "" {
				s.annotatedBase = t.base
			}
			s.deprecated = s.deprecated || strings.Contains(strings.ToLower(t.page.title), "(deprecated)")
			for _, pr := range t.props {
				m.uniteProp(s, pr, t.page)
			}
		}
		m.types[low] = s
		m.know(s.name, s.page)
		for _, t := range g[1:] {
			slug := strings.ToLower(t.page.slug)
			m.bySlug[slug] = appendNew(m.bySlug[slug], low)
		}
	}
}

func slugNames(slug, name string) bool {
	return strings.HasSuffix(strings.ToLower(slug), strings.ToLower(lastSegment(name)))
}

func (m *model) uniteProp(s *schemaType, pr *property, p *page) {
	have := s.prop(pr.name)
	switch {
	case have == nil:
		s.add(&schemaProp{property: pr, owner: s, page: p})
		return
	case pr.jsonOnly:
		return
	case have.jsonOnly || have.ref.name == "":
		have.property, have.page = pr, p
		return
	}
	if pr.ref.name != "" && !strings.EqualFold(lastSegment(have.ref.name), lastSegment(pr.ref.name)) {
		m.found.Addf(pr.pos, diag.ConflictingTypes, "%s.%s is %s here and %s in %s, which is newer: make both pages agree", s.name, pr.name, pr.ref.name, have.ref.name, have.pos)
	}
	have.values = appendNew(have.values, pr.values...)
	have.flags = have.flags || pr.flags
	have.gated = appendNew(have.gated, pr.gated...)
}
