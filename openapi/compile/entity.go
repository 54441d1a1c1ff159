package compile

import "strings"

const entityLow = "microsoft.graph.entity"

// entities gives the types that stand on their own and are entities the base type entity. Pages mostly do not say
// that a type is one, so it is taken from what only entities have: an annotated key, relationships, being the target
// of a relationship or the members of an entity set, or entities derived from them; and, in any case, an id.
func (m *model) entities() {
	entity := map[string]bool{}
	mark := func(low string) {
		for n := 0; n < maxAncestors && m.types[low] != nil && !entity[low]; n++ {
			entity[low] = true
			low = strings.ToLower(m.types[low].base)
		}
	}
	for _, low := range m.order {
		t := m.types[low]
		if t == nil {
			continue
		}
		if t.key != "" {
			mark(low)
		}
		for _, pr := range t.props {
			if !pr.navigation {
				continue
			}
			mark(low)
			if n, k := m.resolve(pr.ref, pr.page); k == kindStructured {
				mark(strings.ToLower(n))
			}
		}
	}
	w := walker{m}
	for _, o := range m.ops {
		segs := strings.SplitN(strings.Trim(strings.ToLower(o.path), "/"), "/", 3)
		if len(segs) > 1 && strings.HasPrefix(segs[1], "{") {
			if set := w.start(segs[0]); set.many {
				mark(set.low)
			}
		}
	}
	for i := 0; i < len(m.order); i++ { //nolint:intrange // entity itself may be added
		low := m.order[i]
		t := m.types[low]
		if t == nil || t.stub || t.base != "" || low == entityLow || !entity[low] || t.key != "" && t.key != "id" {
			continue
		}
		if id := t.prop("id"); id != nil && strings.EqualFold(id.ref.name, "string") && !id.ref.collection {
			t.base = m.stub("microsoft.graph.entity")
		}
	}
}
