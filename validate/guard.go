package validate

import (
	"fmt"
	"slices"

	"github.com/getkin/kin-openapi/openapi3"
)

// guard refuses documents whose schemas a checker could follow for ever: a schema that reaches itself through
// allOf, oneOf, anyOf, not or a condition looks at the same value again and again, and one that reaches itself
// through schemas that say nothing but their parts has no bottom at which kin-openapi stops. It must run before
// anything else follows the prepared schemas, and before kin-openapi sees the document. The schemas are settled then.
func (p *preparer) guard() error {
	var order []*schema // parts before wholes
	same := &guarded[*schema]{
		state:     make(map[*schema]visit, len(p.order)),
		component: func(s *schema) string { return s.component },
		edges:     func(s *schema) ([]*schema, error) { return s.sameValue(), nil },
		done: func(s *schema) {
			s.settle()
			order = append(order, s)
		},
	}
	for _, in := range p.order {
		if err := same.walk(p.done[in], ""); err != nil {
			return err
		}
	}
	for _, s := range order {
		s.settleNames()
	}
	if p.newer {
		return nil // kin-openapi looks at no value here
	}
	bottom := &guarded[*openapi3.Schema]{
		state:     make(map[*openapi3.Schema]visit, len(p.order)),
		component: func(in *openapi3.Schema) string { return p.names[in] },
		edges:     p.bottomless,
	}
	for _, in := range p.order {
		if err := bottom.walk(in, ""); err != nil {
			return err
		}
	}
	return nil
}

type visit uint8

const (
	visitOpen visit = iota + 1
	visitDone
)

// guarded looks for a circle among schemas.
type guarded[S comparable] struct {
	state     map[S]visit
	component func(S) string // its name, "" for other schemas
	edges     func(S) ([]S, error)
	done      func(S) // called when all of its parts are done; may be nil
}

// walk goes depth first; component is the nearest one on the way, for the error.
func (g *guarded[S]) walk(s S, component string) error {
	if own := g.component(s); own != "" {
		component = own
	}
	switch g.state[s] {
	case visitDone:
		return nil
	case visitOpen:
		return fmt.Errorf("validate: %s refers to itself without an end; give the schemas of the circle a type, and keep the circle out of allOf, oneOf, anyOf and not", labelOf(component))
	}
	g.state[s] = visitOpen
	next, err := g.edges(s)
	if err != nil {
		return err
	}
	for _, n := range next {
		if err := g.walk(n, component); err != nil {
			return err
		}
	}
	g.state[s] = visitDone
	if g.done != nil {
		g.done(s)
	}
	return nil
}

// sameValue are the parts of a schema that look at the same value as the schema.
func (s *schema) sameValue() []*schema {
	out := slices.Concat(s.allOf, s.oneOf, s.anyOf)
	if s.not != nil {
		out = append(out, s.not)
	}
	if s.newer == nil {
		return out
	}
	for _, part := range []*schema{s.newer.ifSchema, s.newer.thenSchema, s.newer.elseSchema} {
		if part != nil {
			out = append(out, part)
		}
	}
	for _, name := range keysOf(s.newer.dependentSchemas) {
		out = append(out, s.newer.dependentSchemas[name])
	}
	return out
}

// bottomless are all parts of a schema that says nothing of its own. A schema with a type, an enum or any other
// keyword of its own has no such parts: a reader stops there.
func (p *preparer) bottomless(s *openapi3.Schema) ([]*openapi3.Schema, error) {
	bare := *s
	bare.AllOf, bare.OneOf, bare.AnyOf, bare.Not, bare.Items = nil, nil, nil, nil, nil
	bare.Properties, bare.AdditionalProperties.Schema = nil, nil
	if !bare.IsEmpty() {
		return nil, nil
	}
	refs := slices.Concat(s.AllOf, s.OneOf, s.AnyOf)
	for _, name := range keysOf(s.Properties) {
		refs = append(refs, s.Properties[name])
	}
	for _, ref := range []*openapi3.SchemaRef{s.Not, s.Items, s.AdditionalProperties.Schema} {
		if ref != nil {
			refs = append(refs, ref)
		}
	}
	out := make([]*openapi3.Schema, len(refs))
	for i, ref := range refs {
		var err error
		if out[i], err = p.resolve(ref); err != nil {
			return nil, err
		}
	}
	return out, nil
}
