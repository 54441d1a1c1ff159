package compile

import (
	"path"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// schemaType is a structured type as all pages together describe it.
type schemaType struct {
	name       string
	base       string // qualified, "" for none
	stub       bool   // named by a page, described by none
	abstract   bool
	open       bool
	key        string
	deprecated bool
	props      []*schemaProp
	page       *page
	pages      []*page
	pos        diag.Pos

	// evidence of the base type, strongest first
	annotatedBase, proseBase string
	rowBases                 []string
}

// schemaProp is a property with its type resolved.
type schemaProp struct {
	*property
	primitive string // name of a primitive type, "" if named is set
	named     string // qualified name of a structured type or an enumeration
	owner     *schemaType
	page      *page
}

// enumType is an enumeration as all pages together describe it.
type enumType struct {
	name    string
	members []string
	gated   []string
	page    *page
	pos     diag.Pos
}

// model is everything the pages state, with names resolved.
type model struct {
	types  map[string]*schemaType // by lower-case qualified name
	enums  map[string]*enumType
	ops    []*opFacts
	order  []string // lower-case names of types and enumerations, in the order of their pages
	short  map[string][]string
	bySlug map[string][]string // page slug to the names its page defines
	found  *diag.List
}

// buildModel unites the facts of all pages.
func buildModel(types []*typeFacts, enums []*enumFacts, ops []*opFacts, found *diag.List) *model {
	m := &model{
		types: map[string]*schemaType{}, enums: map[string]*enumType{}, ops: ops,
		short: map[string][]string{}, bySlug: map[string][]string{}, found: found,
	}
	settleNames(types, found)
	m.uniteTypes(types)
	m.uniteEnums(enums)
	m.inlineEnums()
	m.bases(types)
	m.resolveProperties()
	m.pruneInherited()
	return m
}

// settleNames decides between title and annotation where they disagree.
func settleNames(types []*typeFacts, found *diag.List) {
	titled := map[string]bool{}
	for _, t := range types {
		if t.title != "" {
			titled[strings.ToLower(t.page.ns+"."+t.title)] = true
		}
	}
	for _, t := range types {
		if t.title == "" || !t.annotated {
			continue
		}
		short := lastSegment(t.name)
		title := lastSegment(t.title)
		switch {
		case short == title:
		case strings.EqualFold(short, title):
			if better(title, short) {
				t.name = t.name[:len(t.name)-len(short)] + title
			}
		default:
			found.Addf(t.pos, diag.TitleType, "the title names %q, the annotation %q", t.title, t.name)
			own := strings.ToLower(t.page.ns + "." + title)
			if titled[strings.ToLower(t.name)] && strings.ToLower(t.name) != own {
				t.name = t.page.ns + "." + title
			}
		}
	}
}

// better tells whether a is nearer to lower camel case than b.
func better(a, b string) bool {
	score := func(s string) int {
		n := 0
		if s[0] >= 'a' && s[0] <= 'z' {
			n += 2
		}
		if strings.ToLower(s[1:]) != s[1:] {
			n++
		}
		return n
	}
	return score(a) > score(b)
}

func (m *model) know(name string, p *page) {
	low := strings.ToLower(name)
	m.order = append(m.order, low)
	s := strings.ToLower(lastSegment(name))
	if !slices.Contains(m.short[s], low) {
		m.short[s] = append(m.short[s], low)
	}
	if p != nil {
		slug := strings.ToLower(p.slug)
		m.bySlug[slug] = appendNew(m.bySlug[slug], low)
	}
}

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
	for _, have := range s.props {
		if !strings.EqualFold(have.name, pr.name) {
			continue
		}
		if pr.jsonOnly {
			return
		}
		if have.jsonOnly || have.ref.name == "" {
			have.property, have.page = pr, p
			return
		}
		if pr.ref.name != "" && !strings.EqualFold(lastSegment(have.ref.name), lastSegment(pr.ref.name)) {
			m.found.Addf(pr.pos, diag.ConflictingTypes, "%s.%s: %s here, %s on a newer page", s.name, pr.name, pr.ref.name, have.ref.name)
		}
		have.values = appendNew(have.values, pr.values...)
		have.gated = appendNew(have.gated, pr.gated...)
		return
	}
	s.props = append(s.props, &schemaProp{property: pr, owner: s, page: p})
}

// uniteEnums merges sections and pages that list members of one enumeration.
func (m *model) uniteEnums(enums []*enumFacts) {
	for _, e := range enums {
		name := e.name
		if !strings.Contains(name, ".") {
			name = e.ns + "." + name
		} else if !strings.HasPrefix(strings.ToLower(name), "microsoft.graph.") {
			name = "microsoft.graph." + strings.TrimPrefix(name, "graph.")
		}
		low := strings.ToLower(name)
		if m.types[low] != nil {
			continue // the members of something that is a structured type elsewhere
		}
		if have := m.enums[low]; have != nil {
			have.members = uniteMembers(have.members, e.members, e.gated)
			have.gated = appendNew(have.gated, e.gated...)
			if better(lastSegment(name), lastSegment(have.name)) {
				have.name = name
			}
			continue
		}
		m.enums[low] = &enumType{name: name, members: e.members, gated: e.gated, page: e.page, pos: e.pos}
		m.know(name, e.page)
	}
}

// uniteMembers adds members that the first list lacks: before the sentinel, or at the end if they are gated.
func uniteMembers(have, more, gated []string) []string {
	for _, v := range more {
		if slices.ContainsFunc(have, func(h string) bool { return strings.EqualFold(h, v) }) {
			continue
		}
		i := slices.Index(have, sentinel)
		if i < 0 || slices.Contains(gated, v) {
			have = append(have, v)
			continue
		}
		have = slices.Insert(slices.Clone(have), i, v)
	}
	return have
}

// sentinel is the member that stands for values added later, in every evolvable enumeration of Graph.
const sentinel = "unknownFutureValue"

// inlineEnums makes enumerations of the types that cells name and only descriptions list.
func (m *model) inlineEnums() {
	type use struct {
		prop *schemaProp
		t    *schemaType
	}
	uses := map[string][]use{}
	names := map[string]string{}
	var order []string
	for _, low := range slices.Clone(m.order) {
		t := m.types[low]
		if t == nil {
			continue
		}
		for _, pr := range t.props {
			if pr.ref.name == "" || len(pr.values) == 0 {
				continue
			}
			if _, ok := primitive(pr.ref.name); ok {
				continue
			}
			name, kind := m.resolve(pr.ref, pr.page)
			if kind == kindStructured {
				continue
			}
			if kind == kindUnknown {
				name = m.guessName(pr.ref, pr.page)
			}
			l := strings.ToLower(name)
			if uses[l] == nil {
				order = append(order, l)
				names[l] = name
			}
			uses[l] = append(uses[l], use{pr, t})
		}
	}
	for _, l := range order {
		us := uses[l]
		// the longest list first: short ones leave members out
		slices.SortStableFunc(us, func(a, b use) int { return len(b.prop.values) - len(a.prop.values) })
		e := m.enums[l]
		listed := e != nil
		if e == nil {
			e = &enumType{name: names[l], page: us[0].prop.page, pos: us[0].prop.pos}
			m.enums[l] = e
			m.know(e.name, nil)
		}
		for _, u := range us {
			if listed && len(e.members) > 0 && !shareMember(e.members, u.prop.values) {
				e.members = nil // the section belongs to something else
			}
			listed = false
			if len(e.members) == 0 {
				e.members = slices.Clone(u.prop.values)
			} else {
				e.members = uniteMembers(e.members, u.prop.values, u.prop.gated)
			}
			e.gated = appendNew(e.gated, u.prop.gated...)
		}
		for _, u := range us {
			if missing := without(e.members, u.prop.values); len(missing) > 0 {
				m.found.Addf(u.prop.pos, diag.EnumConflict, "%s.%s lists %d of the %d members of %s: %s left out", u.t.name, u.prop.name, len(u.prop.values), len(e.members), e.name, strings.Join(missing, ", "))
			}
		}
	}
}

func shareMember(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool {
		return !strings.EqualFold(x, sentinel) && slices.ContainsFunc(b, func(y string) bool { return strings.EqualFold(x, y) })
	})
}

func without(all, some []string) []string {
	var out []string
	for _, v := range all {
		if !slices.ContainsFunc(some, func(s string) bool { return strings.EqualFold(s, v) }) {
			out = append(out, v)
		}
	}
	return out
}

type kind int

const (
	kindUnknown kind = iota
	kindStructured
	kindEnum
)

func (m *model) lookup(low string) (string, kind) {
	if t := m.types[low]; t != nil {
		return t.name, kindStructured
	}
	if e := m.enums[low]; e != nil {
		return e.name, kindEnum
	}
	return "", kindUnknown
}

// resolve finds the type that a name on a page means: qualified names first, then the page's own namespace, then
// microsoft.graph, then a namesake elsewhere if the link leads to its page.
func (m *model) resolve(ref typeRef, p *page) (string, kind) {
	name := strings.TrimPrefix(ref.name, "#")
	low := strings.ToLower(name)
	if strings.Contains(low, ".") {
		for _, try := range []string{low, "microsoft." + low, "microsoft.graph." + low, strings.ToLower(p.ns) + "." + low} {
			if n, k := m.lookup(try); k != kindUnknown {
				return n, k
			}
		}
		// microsoft.graph.x for a type of a namespace below it, when there is no other of that name
		if strings.HasPrefix(low, "microsoft.graph.") {
			if c := m.short[lastSegment(low)]; len(c) == 1 && (strings.HasPrefix(c[0], strings.ToLower(p.ns)+".") || m.linkLeads(ref.link, c[0])) {
				return m.lookup(c[0])
			}
		}
		return "", kindUnknown
	}
	if ref.link != "" {
		for _, c := range m.short[low] {
			if m.linkLeads(ref.link, c) && !strings.HasPrefix(c, strings.ToLower(p.ns)+".") {
				return m.lookup(c)
			}
		}
	}
	for _, ns := range []string{p.ns, "microsoft.graph"} {
		if n, k := m.lookup(strings.ToLower(ns) + "." + low); k != kindUnknown {
			return n, k
		}
	}
	return "", kindUnknown
}

// linkLeads tells whether a link goes to the page of the type.
func (m *model) linkLeads(link, low string) bool {
	link, _, _ = strings.Cut(link, "#")
	base := path.Base(link)
	slug := strings.ToLower(strings.TrimSuffix(base, path.Ext(base)))
	return slug != "" && slices.Contains(m.bySlug[slug], low)
}

// guessName gives an unknown name its namespace.
func (m *model) guessName(ref typeRef, p *page) string {
	name := strings.TrimPrefix(ref.name, "#")
	switch low := strings.ToLower(name); {
	case strings.HasPrefix(low, "microsoft.graph."):
		return "microsoft.graph." + name[len("microsoft.graph."):]
	case strings.HasPrefix(low, "graph."):
		return "microsoft." + name
	case strings.Contains(name, "."):
		return "microsoft.graph." + name
	case ref.link != "" && !strings.Contains(ref.link, "-"):
		return "microsoft.graph." + name
	}
	return p.ns + "." + name
}

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

func (m *model) isAncestor(anc, low string) bool {
	for range 50 {
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

// resolveProperties gives every property its type.
func (m *model) resolveProperties() {
	for i := 0; i < len(m.order); i++ { // stubs may be added on the way
		t := m.types[m.order[i]]
		if t == nil || t.stub {
			continue
		}
		for _, pr := range t.props {
			m.resolveProperty(pr, t.name)
		}
	}
}

func (m *model) resolveProperty(pr *schemaProp, owner string) {
	if pr.primitive != "" || pr.named != "" {
		return
	}
	if pr.ref.name == "" {
		pr.primitive = "Json"
		m.found.Addf(pr.pos, diag.TypeUnknown, "%s.%s has no type", owner, pr.name)
		return
	}
	if n, k := m.resolve(pr.ref, pr.page); k != kindUnknown {
		if prim, ok := primitive(pr.ref.name); !ok || prim == "Json" || k == kindStructured && m.linkLeads(pr.ref.link, strings.ToLower(n)) {
			pr.named = n
			return
		}
	}
	if prim, ok := primitive(pr.ref.name); ok {
		pr.primitive = prim
		return
	}
	name := m.guessName(pr.ref, pr.page)
	low := strings.ToLower(name)
	if m.looksLikeEnum(pr) {
		m.found.Addf(pr.pos, diag.EnumNoMembers, "%s.%s: no page lists the members of %s", owner, pr.name, name)
		m.enums[low] = &enumType{name: name, page: pr.page, pos: pr.pos}
		m.know(name, nil)
		pr.named = name
		return
	}
	near := ""
	if n := m.nearest(lastSegment(name)); n != "" {
		near = "; did you mean " + n + "?"
	}
	m.found.Addf(pr.pos, diag.TypeUnknown, "%s.%s: no page describes %s%s", owner, pr.name, pr.ref.name, near)
	pr.named = m.stub(name)
}

var enumSuffix = []string{"state", "status", "type", "types", "level", "mode", "kind", "severity", "category", "reason", "role", "source", "priority", "sensitivity"}

// looksLikeEnum tells an enumeration without a list from a missing complex type: pages link complex types and do not
// link enumerations.
func (m *model) looksLikeEnum(pr *schemaProp) bool {
	if pr.navigation || pr.ref.link != "" && !strings.HasPrefix(pr.ref.link, "#") {
		return false
	}
	low := strings.ToLower(pr.ref.name)
	return slices.ContainsFunc(enumSuffix, func(s string) bool { return strings.HasSuffix(low, s) })
}

// nearest gives the known type name closest to an unknown one, "" if none is close.
func (m *model) nearest(short string) string {
	best, dist := "", len(short)/4+1
	for _, low := range m.order {
		name, _ := m.lookup(low)
		if d := levenshtein.ComputeDistance(strings.ToLower(short), strings.ToLower(lastSegment(name))); d < dist {
			best, dist = name, d
		}
	}
	return best
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
