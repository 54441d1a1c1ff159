package validate

import (
	"fmt"
	"maps"
	"slices"

	"github.com/getkin/kin-openapi/openapi3"
)

// guard refuses documents whose schemas a checker could follow for ever: a schema that reaches itself through
// allOf, oneOf, anyOf or not looks at the same value again and again, and one that reaches itself through schemas
// that say nothing but their parts has no bottom at which kin-openapi stops. It must run before anything else
// follows the prepared schemas, and before kin-openapi sees the document.
func (p *preparer) guard() error {
	for _, edges := range []func(*openapi3.Schema) openapi3.SchemaRefs{sameValue, bottomless} {
		g := &guarded{p: p, state: map[*openapi3.Schema]visit{}, edges: edges}
		for _, s := range p.order {
			if err := g.walk(s, p.done[s].label()); err != nil {
				return err
			}
		}
	}
	return nil
}

type visit uint8

const (
	visitOpen visit = iota + 1
	visitDone
)

type guarded struct {
	p     *preparer
	state map[*openapi3.Schema]visit
	edges func(*openapi3.Schema) openapi3.SchemaRefs
}

// walk goes depth first; label is the nearest component on the way, for the error.
func (g *guarded) walk(s *openapi3.Schema, label string) error {
	if g.p.names[s] != "" {
		label = g.p.done[s].label()
	}
	switch g.state[s] {
	case visitDone:
		return nil
	case visitOpen:
		return fmt.Errorf("validate: %s refers to itself without an end; give the schemas of the circle a type, and keep the circle out of allOf, oneOf, anyOf and not", label)
	}
	g.state[s] = visitOpen
	for _, ref := range g.edges(s) {
		next, err := g.p.resolve(ref)
		if err != nil {
			return err
		}
		if err := g.walk(next, label); err != nil {
			return err
		}
	}
	g.state[s] = visitDone
	return nil
}

// sameValue are the parts of a schema that look at the same value as the schema.
func sameValue(s *openapi3.Schema) openapi3.SchemaRefs {
	out := slices.Concat(s.AllOf, s.OneOf, s.AnyOf)
	if s.Not != nil {
		out = append(out, s.Not)
	}
	return out
}

// bottomless are all parts of a schema that says nothing of its own. A schema with a type, an enum or any other
// keyword of its own has no such parts: a reader stops there.
func bottomless(s *openapi3.Schema) openapi3.SchemaRefs {
	bare := *s
	bare.AllOf, bare.OneOf, bare.AnyOf, bare.Not, bare.Items = nil, nil, nil, nil, nil
	bare.Properties, bare.AdditionalProperties.Schema = nil, nil
	if !bare.IsEmpty() {
		return nil
	}
	out := sameValue(s)
	for _, name := range slices.Sorted(maps.Keys(s.Properties)) {
		out = append(out, s.Properties[name])
	}
	if s.Items != nil {
		out = append(out, s.Items)
	}
	if s.AdditionalProperties.Schema != nil {
		out = append(out, s.AdditionalProperties.Schema)
	}
	return out
}
