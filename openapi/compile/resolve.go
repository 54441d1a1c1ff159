package compile

import (
	"path"
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
)

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
// microsoft.graph, then a namesake elsewhere if the link leads to its page. A name that no page has can still be
// the only type of the page that its link leads to.
func (m *model) resolve(ref typeRef, p *page) (string, kind) {
	if n, k := m.byName(ref, p); k != kindUnknown {
		return n, k
	}
	if _, prim := primitive(ref.name); prim || ref.link == "" {
		return "", kindUnknown
	}
	return m.byLink(ref.link)
}

func (m *model) byName(ref typeRef, p *page) (string, kind) {
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
			if m.linkLeads(ref.link, c) {
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

// otherNumber finds the enumeration for a name that no page describes while one describes it in the singular or plural:
// fooType for fooTypes and the other way round. Of structured types it finds the one that a collection names in the
// plural; a type named like the plural of another is mostly a container of it.
func (m *model) otherNumber(ref typeRef, p *page) (string, kind) {
	if len(lastSegment(ref.name)) < minPlural {
		return "", kindUnknown
	}
	one := ref
	if one.name = singularCamel(ref.name); one.name != ref.name {
		if n, k := m.byName(one, p); k == kindEnum || k == kindStructured && ref.collection && !m.isStub(n) {
			return n, k
		}
	}
	for _, s := range []string{"s", "es"} {
		one.name = ref.name + s
		if n, k := m.byName(one, p); k == kindEnum {
			return n, k
		}
	}
	return "", kindUnknown
}

// minPlural is the length of the shortest name that another number is looked for.
const minPlural = 4

// linkLeads tells whether a link goes to the page of the type.
func (m *model) linkLeads(link, low string) bool {
	slug := linkSlug(link)
	return slug != "" && slices.Contains(m.bySlug[slug], low)
}

var valuesAnchor = lazily(`(?i)^([a-z0-9_]+)-(?:values|members|enum)`)

// byLink gives the type whose page a link leads to: the only one that the page describes, or the enumeration that the
// anchor names.
func (m *model) byLink(link string) (string, kind) {
	names := m.bySlug[linkSlug(link)]
	if _, anchor, ok := strings.Cut(link, "#"); ok {
		if a := valuesAnchor.FindStringSubmatch(anchor); a != nil {
			for _, low := range names {
				if e := m.enums[low]; e != nil && strings.EqualFold(lastSegment(e.name), a[1]) {
					return e.name, kindEnum
				}
			}
			return "", kindUnknown
		}
	}
	if len(names) == 1 {
		return m.lookup(names[0])
	}
	return "", kindUnknown
}

// linkSlug is the name of the page that a link leads to, in lower case; "" for a link within the page.
func linkSlug(link string) string {
	link, _, _ = strings.Cut(link, "#")
	link, _, _ = strings.Cut(link, "?")
	base := path.Base(strings.TrimSpace(link))
	if base == "." || base == "/" {
		return ""
	}
	return strings.ToLower(strings.TrimSuffix(base, path.Ext(base)))
}

// resolveProperties gives every property its type.
func (m *model) resolveProperties() {
	for i := 0; i < len(m.order); i++ { //nolint:intrange // stubs may be added on the way
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
		if !pr.badType {
			m.found.Addf(pr.pos, diag.TypeUnknown, "%s.%s has no type: fill its cell in the table", owner, pr.name)
		}
		return
	}
	if n, k := m.resolve(pr.ref, pr.page); k != kindUnknown {
		if prim, ok := primitive(pr.ref.name); !ok || prim == "Json" || k == kindStructured && m.linkLeads(pr.ref.link, strings.ToLower(n)) {
			pr.named = n
			return
		}
	}
	if prim, ok := primitive(pr.ref.name); ok {
		if n, k := m.resolve(typeRef{name: pr.shownAs}, pr.page); pr.shownAs != "" && k == kindEnum {
			pr.named = n
			return
		}
		pr.primitive = prim
		return
	}
	if n, _ := m.otherNumber(pr.ref, pr.page); n != "" {
		m.found.Addf(pr.pos, diag.TypeUnknown, "%s.%s: no page describes %s, it is taken for %s: correct the name", owner, pr.name, pr.ref.name, n)
		pr.named = n
		return
	}
	name := m.guessName(pr.ref, pr.page)
	low := strings.ToLower(name)
	if m.looksLikeEnum(pr) {
		m.found.Addf(pr.pos, diag.EnumNoMembers, "%s.%s: no page lists the members of %s, list them here or on a page of its own", owner, pr.name, name)
		m.enums[low] = &enumType{name: name, page: pr.page, pos: pr.pos}
		m.know(name, nil)
		pr.named = name
		return
	}
	m.found.Addf(pr.pos, diag.TypeUnknown, "%s.%s: no page describes %s, correct the name or add its page%s", owner, pr.name, pr.ref.name, m.didYouMean(pr.ref.name))
	pr.named = m.stub(name)
}
