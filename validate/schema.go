package validate

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/internal/ornull"
	"github.com/graphcontract/graphcontract/validate/internal/program"
)

// componentPrefix begins a reference to a component schema.
const componentPrefix = "#/components/schemas/"

// instancePrefix begins the name of a component that stands for a base type used as a type of its own.
const instancePrefix = "instance."

// discriminatorName is the member that names a type in OData.
const discriminatorName = "@odata.type"

// defaultExtension stands beside a discriminator. It is the value that counts where the member is not there: OData
// takes a value that does not name its type for one of the type that is declared.
const defaultExtension = "x-graph-default-type"

// extras says what a schema does with members it does not declare.
type extras uint8

const (
	extrasUnsaid extras = iota // nothing said: the schema lets them pass, the strict rule does not
	extrasOpen                 // said to be open
	extrasClosed               // said to be closed
)

// A schema is the prepared form of an OpenAPI schema. The keywords that look at one value alone (type, enum,
// bounds, lengths, pattern) stay with kin-openapi, in shallow; how schemas are put together is ours, so that every
// violation is found, none twice, and no input costs more than its size times the size of the schema.
type schema struct {
	component string // name of the component, "" for an inline schema
	typeName  string // qualified name of the type the component stands for
	docURL    string

	shallow     *openapi3.Schema
	onlyType    bool     // shallow says the type and no more
	types       []string // nil means any
	nullable    bool
	onlyNull    bool   // it takes null and nothing else
	format      string // a format checked here, not by kin-openapi
	bounds      bounds
	multipleOf  *float64
	uniqueItems bool
	enum        []string
	sentinel    string
	after       []string // members declared after the sentinel
	flags       bool     // a value may hold several members, joined by commas

	readOnly, writeOnly, deprecated bool

	newer *newer // the keywords of OpenAPI 3.1; nil in a document of version 3.0

	props      map[string]*schema
	names      []string // of props, sorted
	required   []string
	extras     extras
	additional *schema // additionalProperties, if it is a schema
	items      *schema

	allOf, oneOf, anyOf []*schema
	not                 *schema
	disc                *discriminator

	programs      [2]*program.Program // by direction
	update, union *schema             // of a type: its update body, and the union of the types derived from it

	derived map[string]*schema // types derived from this one, by qualified name
	full    *schema            // of a request body: the type it is a form of

	settled
}

// A discriminator chooses a schema by the value of a member.
type discriminator struct {
	property string
	variants map[string]*schema
	values   []string // keys of variants, sorted
	fallback *schema  // chosen if the member is not there; nil if it has to be
}

// of gives the variant that the value chooses, nil if there is none.
func (d *discriminator) of(n *node) *schema {
	m := n.member(d.property)
	switch {
	case m == nil:
		return d.fallback
	case m.kind == kindString:
		return d.variants[m.text]
	}
	return nil
}

// shaped reports whether the schema has a say about the members of an object.
func (s *schema) shaped() bool {
	return len(s.props) > 0 || s.extras != extrasUnsaid || s.additional != nil || s.newer != nil && s.newer.shaped()
}

// unlessNull is the one schema that a choice leaves for what is not null, nil if there is none such. Documents of
// both versions write a nullable reference this way.
func (s *schema) unlessNull() *schema {
	if only := besideNull(s.anyOf); only != nil {
		return only
	}
	return besideNull(s.oneOf)
}

// besideNull is the alternative beside one that takes only null, nil if there are not just these two.
func besideNull(among []*schema) *schema {
	null := slices.IndexFunc(among, func(a *schema) bool { return a.onlyNull })
	if len(among) != 2 || null < 0 || among[1-null].onlyNull {
		return nil
	}
	return among[1-null]
}

// A preparer turns the schemas of a document into prepared ones, each once.
type preparer struct {
	components openapi3.Schemas
	newer      bool // the document is OpenAPI 3.1

	assertFormats bool
	names         map[*openapi3.Schema]string
	done          map[*openapi3.Schema]*schema
	order         []*openapi3.Schema // the keys of done, as they came
	bare          map[string]*openapi3.Schema
}

func newPreparer(doc *openapi3.T) *preparer {
	p := &preparer{
		components: openapi3.Schemas{},
		newer:      isNewer(doc),
		names:      map[*openapi3.Schema]string{},
		done:       map[*openapi3.Schema]*schema{},
	}
	if doc.Components != nil {
		p.components = doc.Components.Schemas
	}
	for _, name := range keysOf(p.components) {
		if ref := p.components[name]; ref != nil && ref.Value != nil && ref.Ref == "" {
			p.names[ref.Value] = name
		}
	}
	return p
}

// resolve finds the schema behind a reference.
func (p *preparer) resolve(ref *openapi3.SchemaRef) (*openapi3.Schema, error) {
	if ref == nil {
		return nil, fmt.Errorf("validate: the document has a schema that is null")
	}
	if name, ok := strings.CutPrefix(ref.Ref, componentPrefix); ok {
		if c := p.components[name]; c != nil && c.Value != nil && !strings.Contains(name, "/") {
			return c.Value, nil
		}
		if s := p.inside(name); s != nil {
			return s, nil
		}
	}
	if ref.Value == nil {
		return nil, fmt.Errorf("validate: the reference %q is not resolved; load the document with openapi3.Loader", ref.Ref)
	}
	return ref.Value, nil
}

func (p *preparer) ref(ref *openapi3.SchemaRef) (*schema, error) {
	s, err := p.resolve(ref)
	if err != nil {
		return nil, err
	}
	if p.newer && ref.Ref != "" && ref.Value != nil && ref.Value != s {
		return p.beside(ref, s)
	}
	return p.prepare(s)
}

func (p *preparer) refs(refs openapi3.SchemaRefs) ([]*schema, error) {
	var out []*schema
	for _, r := range refs {
		s, err := p.ref(r)
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

// prepare is safe on schemas that refer to themselves: a schema is recorded before its parts are prepared.
func (p *preparer) prepare(in *openapi3.Schema) (*schema, error) {
	if s, ok := p.done[in]; ok {
		return s, nil
	}
	s := &schema{component: p.names[in]}
	p.done[in] = s
	p.order = append(p.order, in)
	if !p.newer {
		if err := refuseNewer(s, in); err != nil {
			return nil, err
		}
	}
	s.typeName = p.typeName(s.component)
	if in.ExternalDocs != nil {
		s.docURL = in.ExternalDocs.URL
	}
	s.nullable, s.onlyNull = in.Nullable, ornull.IsNull(in)
	s.readOnly, s.writeOnly, s.deprecated = in.ReadOnly, in.WriteOnly, in.Deprecated
	s.types = slices.Clone(in.Type.Slice())
	s.uniqueItems, s.multipleOf = in.UniqueItems, clone(in.MultipleOf)
	s.required = slices.Clone(in.Required)
	s.enumOf(in)
	if err := p.parts(s, in); err != nil {
		return nil, err
	}
	var err error
	if p.newer {
		s.newer, err = p.newerOf(s, in)
	} else {
		p.keywordsOf(s, in)
	}
	if err != nil {
		return nil, err
	}
	s.disc, err = p.discriminator(s, in)
	return s, err
}

// refuseNewer refuses keywords of OpenAPI 3.1: kin-openapi skips them in a document of version 3.0, and what is
// skipped is not checked.
func refuseNewer(s *schema, in *openapi3.Schema) error {
	newer := in.Always != nil || in.Const != nil || len(in.PrefixItems) > 0 || in.Contains != nil ||
		in.MinContains != nil || in.MaxContains != nil || len(in.PatternProperties) > 0 ||
		len(in.DependentSchemas) > 0 || len(in.DependentRequired) > 0 || in.PropertyNames != nil ||
		in.UnevaluatedItems.Schema != nil || in.UnevaluatedItems.Has != nil ||
		in.UnevaluatedProperties.Schema != nil || in.UnevaluatedProperties.Has != nil ||
		in.If != nil || in.Then != nil || in.Else != nil || in.ContentSchema != nil || len(in.Defs) > 0 ||
		in.ExclusiveMin.Value != nil || in.ExclusiveMax.Value != nil || in.Type.IsMultiple() || in.Type.Is("null")
	if newer {
		return fmt.Errorf("validate: %s uses a keyword of OpenAPI 3.1, which a document of version 3.0 does not have", s.label())
	}
	return nil
}

// bodySuffixes end the names of components that are request bodies of a type.
var bodySuffixes = []string{"Update", "CreateRequest"}

// typeName is the type a component stands for: request bodies and instances are forms of a type.
func (p *preparer) typeName(component string) string {
	name := strings.TrimPrefix(component, instancePrefix)
	for _, suffix := range bodySuffixes {
		if t, ok := strings.CutSuffix(name, suffix); ok && p.components[t] != nil {
			return t
		}
	}
	return name
}

func (s *schema) enumOf(in *openapi3.Schema) {
	for _, e := range in.Enum {
		s.enum = append(s.enum, enumText(e))
	}
	ext, _ := in.Extensions["x-graph-evolvable-enum"].(map[string]any)
	s.sentinel, _ = ext["sentinel"].(string)
	flags, _ := in.Extensions["x-ms-enum-flags"].(map[string]any)
	s.flags, _ = flags["isFlags"].(bool)
	after, _ := ext["afterSentinel"].([]any)
	for _, a := range after {
		if m, ok := a.(string); ok {
			s.after = append(s.after, m)
		}
	}
}

// enumText shows an enum member: a string as it is, other values as JSON.
func enumText(e any) string {
	if s, ok := e.(string); ok {
		return s
	}
	data, err := json.Marshal(e)
	if err != nil {
		return fmt.Sprint(e) // not in a document that was read as JSON or YAML
	}
	return string(data)
}

func (p *preparer) parts(s *schema, in *openapi3.Schema) (err error) {
	if s.allOf, err = p.refs(in.AllOf); err != nil {
		return err
	}
	if s.oneOf, err = p.refs(in.OneOf); err != nil {
		return err
	}
	if s.anyOf, err = p.refs(in.AnyOf); err != nil {
		return err
	}
	if in.Not != nil {
		if s.not, err = p.ref(in.Not); err != nil {
			return err
		}
	}
	if in.Items != nil {
		if s.items, err = p.ref(in.Items); err != nil {
			return err
		}
	}
	s.names = keysOf(in.Properties)
	if len(s.names) > 0 {
		s.props = make(map[string]*schema, len(s.names))
	}
	for _, name := range s.names {
		if s.props[name], err = p.ref(in.Properties[name]); err != nil {
			return err
		}
	}
	open, _ := in.Extensions["x-open-type"].(bool)
	switch more := in.AdditionalProperties; {
	case more.Schema != nil:
		s.additional, err = p.ref(more.Schema)
	case more.Has != nil && !*more.Has:
		s.extras = extrasClosed
	case more.Has != nil || open:
		s.extras = extrasOpen
	}
	return err
}

// discriminator prepares the choice by a member. Without a mapping the names of the referenced components count,
// with and without the mark OData puts before a type name.
func (p *preparer) discriminator(s *schema, in *openapi3.Schema) (*discriminator, error) {
	if in.Discriminator == nil {
		return nil, refuseDefault(s, in, nil)
	}
	d := &discriminator{property: in.Discriminator.PropertyName, variants: map[string]*schema{}}
	for _, value := range keysOf(in.Discriminator.Mapping) {
		name := in.Discriminator.Mapping[value].Ref
		if !strings.Contains(name, "/") {
			name = componentPrefix + name
		}
		v, err := p.ref(&openapi3.SchemaRef{Ref: name})
		if err != nil {
			return nil, fmt.Errorf("validate: the discriminator of %s maps %q to nothing: %w", s.label(), value, err)
		}
		if union := slices.Concat(s.oneOf, s.anyOf); len(union) == 0 || slices.Contains(union, v) {
			d.variants[value] = v // kin-openapi takes no value of a type that the union does not list
		}
	}
	if len(in.Discriminator.Mapping) == 0 {
		for _, refs := range []openapi3.SchemaRefs{in.OneOf, in.AnyOf} {
			for _, r := range refs {
				v, err := p.ref(r)
				if err != nil {
					return nil, err
				}
				if v.component != "" {
					d.variants[v.component] = v
					d.variants["#"+v.component] = v
				}
			}
		}
	}
	d.values = keysOf(d.variants)
	if err := refuseDefault(s, in, d); err != nil {
		return nil, err
	}
	if len(d.values) == 0 && len(in.Discriminator.Mapping) == 0 {
		return nil, nil // nothing to choose by
	}
	if value, ok := in.Extensions[defaultExtension].(string); ok {
		d.fallback = d.variants[value]
	}
	return d, nil
}

// refuseDefault refuses a default that no variant answers to: a value without the member could not be checked.
func refuseDefault(s *schema, in *openapi3.Schema, d *discriminator) error {
	said, ok := in.Extensions[defaultExtension]
	if value, text := said.(string); !ok || text && d != nil && d.variants[value] != nil {
		return nil
	}
	shown := fmt.Sprint(said)
	if _, text := said.(string); text {
		shown = strconv.Quote(shown)
	}
	return fmt.Errorf("validate: %s of %s is %s, which is no value that its discriminator maps to a variant", defaultExtension, s.label(), shown)
}

// label names the schema in an error about the document.
func (s *schema) label() string {
	return labelOf(s.component)
}

func labelOf(component string) string {
	if component == "" {
		return "an inline schema"
	}
	return fmt.Sprintf("schema %q", component)
}

// link fills in what needs all components prepared: which types derive from which, and which a body is a form of.
func (p *preparer) link() error {
	pairs := 0
	for turn, name := range keysOf(p.components) {
		s, err := p.ref(p.components[name])
		if err != nil {
			return err
		}
		if s.component == "" || s.component != name {
			continue
		}
		if s.typeName != name && !strings.HasPrefix(name, instancePrefix) {
			if s.full, err = p.ref(p.components[s.typeName]); err != nil {
				return err
			}
		}
		if pairs += s.register(s.typeName, s, turn+1); pairs > maxDerivations {
			return fmt.Errorf("validate: the types of the document derive from each other in more than %d ways; nest allOf less deeply", maxDerivations)
		}
	}
	return nil
}

// maxDerivations is how many pairs of a type and one it derives from a document may have: each is remembered, and with
// types that derive from each other in a long row there are half as many as the square of their number.
const maxDerivations = 1 << 18

// register tells every named schema that s is made of that s derives from it. turn tells types apart: a schema that is
// reached on many ways is told once. It returns how many were told.
func (s *schema) register(typeName string, derived *schema, turn int) (told int) {
	for _, base := range s.allOf {
		if base.registered == turn {
			continue
		}
		base.registered = turn
		if base.component != "" && base.typeName != typeName {
			if base.derived == nil {
				base.derived = map[string]*schema{}
			}
			if _, taken := base.derived[typeName]; !taken {
				base.derived[typeName] = derived
				told++
			}
		}
		told += base.register(typeName, derived, turn)
	}
	return told
}
