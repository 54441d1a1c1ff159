package compile

import (
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// uniteEnums merges sections and pages that list members of one enumeration.
func (m *model) uniteEnums(enums []*enumFacts) {
	spelling := map[string]string{}
	for _, low := range m.order {
		for _, pr := range m.types[low].props {
			spelling[strings.ToLower(lastSegment(pr.ref.name))] = lastSegment(pr.ref.name)
		}
	}
	for _, e := range enums {
		name := e.name
		if s := spelling[strings.ToLower(name)]; e.guessed && s != "" {
			name = s
		}
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
			have.flags = have.flags || e.flags
			if better(lastSegment(name), lastSegment(have.name)) {
				have.name = name
			}
			continue
		}
		m.enums[low] = &enumType{name: name, members: e.members, gated: e.gated, flags: e.flags, page: e.page, pos: e.pos}
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
				if n, k := m.otherNumber(pr.ref, pr.page); k == kindEnum && shareMember(m.enums[strings.ToLower(n)].members, pr.values) {
					name = n
				}
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
				m.found.Addf(u.prop.pos, diag.EnumConflict, "%s.%s shares no member with the list of %s in %s, which is left aside: make both lists equal", u.t.name, u.prop.name, e.name, e.pos)
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
				m.found.Addf(u.prop.pos, diag.EnumConflict, "%s.%s lists %d of the %d members of %s: add %s", u.t.name, u.prop.name, len(u.prop.values), len(e.members), e.name, strings.Join(missing, ", "))
			}
		}
	}
}

var enumSuffix = []string{"state", "status", "type", "types", "level", "mode", "kind", "severity", "category", "reason", "role", "source", "priority", "sensitivity"}

// looksLikeEnum tells an enumeration without a list from a missing complex type: pages link complex types and do not
// link enumerations.
func (m *model) looksLikeEnum(pr *schemaProp) bool {
	if pr.asString && !pr.navigation {
		return true // complex types are shown as objects
	}
	if pr.navigation || pr.ref.link != "" && !strings.HasPrefix(pr.ref.link, "#") {
		return false
	}
	low := strings.ToLower(pr.ref.name)
	return slices.ContainsFunc(enumSuffix, func(s string) bool { return strings.HasSuffix(low, s) })
}
