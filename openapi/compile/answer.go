package compile

import (
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// settleAnswers gives every answer its type. Witnesses are the annotation of the example, the prose of the Response
// section and the way of the path through the types. The first that names a known type wins; where several do and
// disagree, the one that the path agrees with; on a page whose request lines lead to different types, the path.
func (m *model) settleAnswers() {
	w := walker{m}
	said := map[diag.Pos]bool{}
	perPage := map[*page][]*opFacts{}
	var order []*page
	for _, o := range m.ops {
		if perPage[o.page] == nil {
			order = append(order, o.page)
		}
		perPage[o.page] = append(perPage[o.page], o)
	}
	for _, p := range order {
		ops := perPage[p]
		ways := map[*opFacts]at{}
		agree := 0
		for _, o := range ops {
			o.status = slices.Clone(o.status) // shared by the lines of a page so far
			way, ok := w.path(o.path)
			switch {
			case ok && o.method == "GET":
				ways[o] = way
			case ok && o.method == "POST" && way.many:
				ways[o] = at{low: way.low} // what is created
			}
			for i := range o.status {
				m.settleAnswer(o, &o.status[i], ways[o], said)
				if ok && m.related(strings.ToLower(o.status[i].ref.name), way.low) {
					agree++
				}
			}
		}
		for _, o := range ops {
			way := ways[o]
			for i := range o.status {
				s := &o.status[i]
				low := strings.ToLower(s.ref.name)
				if way.low == "" || low == "" || agree == 0 || m.related(low, way.low) || strings.HasPrefix(s.code, "3") {
					continue
				}
				s.ref = typeRef{name: m.types[way.low].name, collection: way.many}
			}
		}
	}
}

func (m *model) settleAnswer(o *opFacts, s *response, way at, said map[diag.Pos]bool) {
	if s.code == "204" || s.code[0] == '3' || s.isText {
		return
	}
	var known []typeRef
	for _, c := range append([]typeRef{s.ref}, s.alts...) {
		if n, k := m.resolve(c, o.page); c.name != "" && k != kindUnknown && !m.isStub(n) {
			known = append(known, typeRef{name: n, collection: c.collection})
		}
	}
	if len(known) == 0 {
		for _, c := range append([]typeRef{s.ref}, s.alts...) {
			if prim, ok := primitive(c.name); ok && prim != "Json" {
				s.ref.name = prim
				return
			}
		}
		if way.low != "" && (s.ref.name != "" || s.example != nil || o.method == "GET" || s.code == "201") {
			s.ref = typeRef{name: m.types[way.low].name, collection: s.ref.collection || s.ref.name == "" && way.many}
			return
		}
		if t := titleVerb.FindStringSubmatch(o.title); t != nil && s.ref.name == "" && verbFits(t[1], o.method) {
			if n, k := m.resolve(typeRef{name: t[2]}, o.page); k == kindStructured {
				s.ref = typeRef{name: n, collection: s.ref.collection}
				return
			}
		}
		m.unknownAnswer(o, s, said)
		return
	}
	best := known[0]
	if way.low != "" && !m.related(strings.ToLower(best.name), way.low) {
		for _, k := range known[1:] {
			if m.related(strings.ToLower(k.name), way.low) {
				best = k
				break
			}
		}
	}
	best.collection = best.collection || s.ref.collection
	s.ref = best
}

// unknownAnswer keeps the name of a type that no page describes if it is one for sure.
func (m *model) unknownAnswer(o *opFacts, s *response, said map[diag.Pos]bool) {
	if s.ref.name == "" {
		return
	}
	if !said[s.pos] {
		said[s.pos] = true
		m.found.Addf(s.pos, diag.ResponseUnknown, "the call answers %s, which no page describes: correct the name, or add its page%s", s.ref.name, m.didYouMean(s.ref.name))
	}
	for _, c := range append([]typeRef{s.ref}, s.alts...) {
		sure := strings.HasPrefix(strings.ToLower(c.name), "microsoft.graph.") ||
			strings.Contains(c.link, "resources/") && (strings.ToLower(c.name) != c.name || linkSlug(c.link) == c.name)
		if sure && isIdentifier(lastSegment(c.name)) {
			s.ref.name = m.stub(m.guessName(c, o.page))
			return
		}
	}
	s.ref.name = ""
}

func (m *model) isStub(name string) bool {
	t := m.types[strings.ToLower(name)]
	return t != nil && t.stub
}

// related tells whether one type is the other or derives from it.
func (m *model) related(a, b string) bool {
	return a != "" && b != "" && (a == b || m.isAncestor(a, b) || m.isAncestor(b, a))
}
