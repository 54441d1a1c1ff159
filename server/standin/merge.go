package standin

import (
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/model"
	"github.com/graphcontract/graphcontract/server/standin/internal/sample"
)

func sortedNames(members map[string]sample.Member) []string {
	return slices.Sorted(maps.Keys(members))
}

// membersOf are the members of the resource that an operation is about.
func (s *Server) membersOf(x *exchange) map[string]sample.Member {
	if c := x.op.node.coll; c != nil {
		return c.members
	}
	return x.op.node.members
}

// template is the sample that completes what was sent: the one of the same type if there is one.
func (c *collection) template(sent jsondoc.Object) jsondoc.Object {
	if len(c.seeds) == 0 {
		return nil
	}
	said := strings.TrimPrefix(sent.Text(model.TypeMember), "#")
	for _, sd := range c.seeds {
		if said != "" && strings.TrimPrefix(sd.doc.Text(model.TypeMember), "#") == said {
			return sd.doc
		}
	}
	return c.seeds[0].doc
}

// complete is a new resource: what was sent, the defaults, the times, and the required members that only the service
// sets, which are those of base.
func (s *Server) complete(x *exchange, members map[string]sample.Member, base, sent jsondoc.Object) jsondoc.Object {
	doc := x.op.kept(sent)
	for _, name := range sortedNames(x.op.sends) {
		if _, there := doc.Get(name); !there && x.op.sends[name].Default != nil && has(members, name) {
			doc = doc.With(name, x.op.sends[name].Default)
		}
	}
	for _, name := range sortedNames(members) {
		m := members[name]
		if _, there := doc.Get(name); there {
			continue
		}
		v, known := base.Get(name)
		switch {
		case m.Default != nil && !m.ReadOnly:
			doc = doc.With(name, m.Default)
		case known && (m.Required || m.ReadOnly && !m.Nullable && !m.Navigates):
			doc = doc.With(name, v)
		}
	}
	if known := base.Text(model.TypeMember); known != "" && doc.Text(model.TypeMember) == "" {
		doc = doc.WithFirst(model.TypeMember, known)
	}
	return s.stamped(x, doc, members, true)
}

// kept is what the state takes of what was sent: nothing that only requests carry.
func (op *operation) kept(sent jsondoc.Object) jsondoc.Object {
	out := kept(sent)
	for _, name := range sortedNames(op.sends) {
		if op.sends[name].WriteOnly {
			out = out.Without(name)
		}
	}
	return out
}

// kept is what was sent without annotations, but for the names of types: the others steer the request.
func kept(o jsondoc.Object) jsondoc.Object {
	out := make(jsondoc.Object, 0, len(o))
	for _, m := range o {
		if strings.Contains(m.Name, "@") && m.Name != model.TypeMember {
			continue
		}
		out = append(out, jsondoc.Member{Name: m.Name, Value: keptValue(m.Value)})
	}
	return out
}

func keptValue(v any) any {
	switch v := v.(type) {
	case jsondoc.Object:
		return kept(v)
	case jsondoc.Array:
		out := make(jsondoc.Array, len(v))
		for i := range v {
			out[i] = keptValue(v[i])
		}
		return out
	}
	return v
}

// The members that say when something was made and changed, as folded spells them.
var (
	madeAt    = []string{"createddatetime", "createdat", "created", "creationtime", "dateadded"}
	changedAt = []string{"lastmodifieddatetime", "lastupdateddatetime", "updatedat", "modifiedat", "modified", "updated"}
)

// stamped sets the times that only the service sets.
func (s *Server) stamped(x *exchange, doc jsondoc.Object, members map[string]sample.Member, fresh bool) jsondoc.Object {
	now := x.began.UTC().Format(time.RFC3339)
	for _, name := range sortedNames(members) {
		m := members[name]
		if m.Format != "date-time" || m.Navigates || len(m.Types) == 0 {
			continue
		}
		made, changed := slices.Contains(madeAt, folded(name)), slices.Contains(changedAt, folded(name))
		_, there := doc.Get(name)
		if changed || fresh && (made && !there || m.ReadOnly && !m.Nullable) {
			doc = doc.With(name, now)
		}
	}
	return doc
}

// merged is a resource that a PATCH has changed. In Graph a nested object is merged, a list replaced, and null is
// stored; elsewhere the rules of RFC 7396 hold, and a member that the schema lets be null becomes so.
func (s *Server) merged(doc, sent jsondoc.Object, members map[string]sample.Member) jsondoc.Object {
	if s.graph {
		return mergeEntity(doc, sent)
	}
	out := mergePatch(doc, sent)
	for _, m := range sent {
		if _, there := out.Get(m.Name); m.Value == nil && !there && members[m.Name].Nullable {
			out = out.With(m.Name, nil)
		}
	}
	return out
}

// mergeEntity is the PATCH of an OData service. Of a nested object that is of another type than before nothing stays.
func mergeEntity(doc, sent jsondoc.Object) jsondoc.Object {
	out := doc
	for _, m := range sent {
		if strings.Contains(m.Name, "@") {
			continue
		}
		v := keptValue(m.Value)
		if inner, ok := v.(jsondoc.Object); ok {
			was, _ := out.Get(m.Name)
			before, _ := was.(jsondoc.Object)
			said := inner.Text(model.TypeMember)
			if len(before) > 0 && (said == "" || said == before.Text(model.TypeMember)) {
				v = mergeEntity(before, inner)
			}
		}
		out = out.With(m.Name, v)
	}
	return out
}

// mergePatch is the JSON Merge Patch of RFC 7396.
func mergePatch(doc, patch jsondoc.Object) jsondoc.Object {
	out := doc
	for _, m := range patch {
		switch v := m.Value.(type) {
		case nil:
			out = out.Without(m.Name)
		case jsondoc.Object:
			was, _ := out.Get(m.Name)
			inner, _ := was.(jsondoc.Object)
			out = out.With(m.Name, mergePatch(inner, v))
		default:
			out = out.With(m.Name, v)
		}
	}
	return out
}
