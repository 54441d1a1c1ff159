package validate

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/validate/internal/program"
)

// An engine is the compiled form of the prepared schemas.
type engine struct {
	schemas  map[*schema]*program.Schema
	patterns map[string]*regexp.Regexp // by text
}

// compile makes the programs of all prepared schemas.
func (p *preparer) compile(v *Validator) error {
	opts := &v.opts
	e := &engine{schemas: make(map[*schema]*program.Schema, len(p.order)), patterns: map[string]*regexp.Regexp{}}
	all := make([]program.Schema, len(p.order))
	for i, in := range p.order {
		e.schemas[p.done[in]] = &all[i]
	}
	roots := make([]*program.Schema, len(p.order))
	for i, in := range p.order {
		s := p.done[in]
		roots[i] = e.schemas[s]
		e.fill(roots[i], s, in)
	}
	off := func(c Code) bool { return opts.Modes[c] == Off }
	set, err := program.Compile(roots, program.Options{
		Formats: stringFormats(opts.AssertFormats), LooseFormats: off(CodeValueFormat) || off(CodeValueDate),
		MaxDepth: opts.MaxDepth, MaxValues: opts.MaxValues,
	})
	if err != nil {
		return fmt.Errorf("validate: the schemas cannot be compiled: %w", err)
	}
	v.set = set
	v.forms()
	for i, in := range p.order {
		for _, dir := range []Direction{AsResponse, AsRequest} {
			p.done[in].programs[dir] = set.Program(roots[i], program.Direction(dir))
		}
	}
	return nil
}

// forms finds the update body and the union of each type.
func (v *Validator) forms() {
	for _, s := range v.types {
		for _, suffix := range []string{"Update", "UpdateUnion"} {
			if u := v.types[s.component+suffix]; u != nil {
				s.update = u
			}
		}
		s.union = v.types[s.component+"Union"]
	}
}

// stringFormats are the formats of strings as plain questions.
func stringFormats(asserted bool) map[string]func(string) bool {
	out := map[string]func(string) bool{}
	for _, known := range []map[string]formatCheck{formats, jsonSchemaFormats} {
		for name := range known {
			if check := formatCheckOf(name, asserted); check != nil {
				out[name] = func(s string) bool {
					wrong, _ := check(s)
					return wrong == ""
				}
			}
		}
	}
	return out
}

// fill hands a prepared schema over to the compiler.
func (e *engine) fill(to *program.Schema, s *schema, in *openapi3.Schema) {
	*to = program.Schema{
		Component: s.component, TypeName: s.typeName, Newer: s.newer != nil,
		Types: s.types, Nullable: s.nullable, OnlyNull: s.onlyNull, ReadOnly: s.readOnly, WriteOnly: s.writeOnly, Deprecated: s.deprecated,
		Text: s.valueType() == openapi3.TypeString, Listed: len(s.enum) > 0,
		Sentinel: s.sentinel, After: s.after, Flags: s.flags,
		Min: s.bounds.min, Max: s.bounds.max, ExclusiveMin: s.bounds.exclusiveMin, ExclusiveMax: s.bounds.exclusiveMax, MultipleOf: s.multipleOf,
		Range: s.format, Format: s.format,
		MinLength: in.MinLength, MaxLength: clone(in.MaxLength), MinItems: in.MinItems, MaxItems: clone(in.MaxItems), MinProps: in.MinProps, MaxProps: clone(in.MaxProps),
		UniqueItems: s.uniqueItems, Items: e.schemas[s.items],
		Props: e.byName(s.props), Required: s.required, Open: s.extras == extrasOpen, Closed: s.extras == extrasClosed, AdditionalProperties: e.schemas[s.additional],
		AllOf: e.list(s.allOf), OneOf: e.list(s.oneOf), AnyOf: e.list(s.anyOf), Not: e.schemas[s.not],
		Derived: e.byName(s.derived),
	}
	if s.disc != nil {
		to.PropertyName, to.Variants, to.Default = s.disc.property, e.byName(s.disc.variants), e.schemas[s.disc.fallback]
		if to.Variants == nil {
			to.Variants = map[string]*program.Schema{}
		}
	}
	if s.newer != nil {
		e.fillNewer(to, s.newer, in)
		return
	}
	if len(in.Enum) > 0 {
		to.Enum = slices.Clone(in.Enum)
	}
	if in.Pattern != "" {
		if re := e.pattern(in.Pattern); re != nil {
			to.Pattern = re
		} else {
			to.Foreign = append(to.Foreign, openapi3.TypeString)
		}
	}
	if f := in.Format; f != "" && s.format == "" {
		if openapi3.SchemaStringFormats[f] != nil {
			to.Foreign = append(to.Foreign, openapi3.TypeString)
		}
		if openapi3.SchemaNumberFormats[f] != nil || openapi3.SchemaIntegerFormats[f] != nil {
			to.Foreign = append(to.Foreign, openapi3.TypeNumber)
		}
	}
}

// kinCodePoint are the escapes that kin-openapi rewrites for regexp.
var kinCodePoint = regexp.MustCompile(`\\u([0-9A-F]{4})`)

// pattern compiles a pattern of a document of version 3.0 once, nil if that fails.
func (e *engine) pattern(text string) *regexp.Regexp {
	re, done := e.patterns[text]
	if !done {
		re = kinPattern(text)
		e.patterns[text] = re
	}
	return re
}

// kinPattern compiles a pattern as kin-openapi does, nil if that fails.
func kinPattern(text string) *regexp.Regexp {
	if strings.Contains(text, `\u`) {
		text = kinCodePoint.ReplaceAllString(text, `\x{$1}`)
	}
	re, err := regexp.Compile(text)
	if err != nil {
		return nil
	}
	return re
}

func (e *engine) fillNewer(to *program.Schema, m *newer, in *openapi3.Schema) {
	to.Never = m.never
	to.Enum, to.Const = slices.Clone(in.Enum), in.Const
	if p := m.pattern; p != nil {
		if to.Pattern = p.re; p.wrong != nil {
			to.Pattern, to.Foreign = nil, append(to.Foreign, openapi3.TypeString)
		}
	}
	for _, p := range m.patterns {
		if p.pattern.wrong != nil {
			to.Foreign = append(to.Foreign, openapi3.TypeObject)
			continue
		}
		to.PatternProperties = append(to.PatternProperties, program.PatternProperty{Pattern: p.pattern.re, Schema: e.schemas[p.schema]})
	}
	to.PropertyNames, to.Contains = e.schemas[m.propertyNames], e.schemas[m.contains]
	to.DependentRequired, to.DependentSchemas = m.dependentRequired, e.byName(m.dependentSchemas)
	to.PrefixItems = e.list(m.prefixItems)
	to.MinContains, to.MaxContains = m.minContains, m.maxContains
	to.If, to.Then, to.Else = e.schemas[m.ifSchema], e.schemas[m.thenSchema], e.schemas[m.elseSchema]
	to.UnevaluatedProperties, to.UnevaluatedItems = e.schemas[m.unevaluatedProperties], e.schemas[m.unevaluatedItems]
}

func (e *engine) list(in []*schema) []*program.Schema {
	var out []*program.Schema
	for _, s := range in {
		out = append(out, e.schemas[s])
	}
	return out
}

func (e *engine) byName(in map[string]*schema) map[string]*program.Schema {
	if len(in) == 0 {
		return nil
	}
	out := make(map[string]*program.Schema, len(in))
	for name, s := range in {
		out[name] = e.schemas[s]
	}
	return out
}

// clean reports whether nothing at all is to be said about a body, not even a warning. It asks the compiled
// program of the schema, which reads the bytes once; if the answer is no, the walk finds out what there is to say.
func (v *Validator) clean(data []byte, s *schema, dir Direction, later bool) bool {
	if len(data) > v.opts.MaxBytes || dir != AsResponse && dir != AsRequest || s.programs[dir] == nil {
		return false
	}
	return s.programs[dir].Check(data, later) == program.Clean
}

// look asks what clean asks, for a caller that will walk the body if the answer is no. The guide leads the scanner past
// what the program of the schema is content with, and is nil if there is no such thing.
func (v *Validator) look(data []byte, s *schema, dir Direction, later bool) (clean bool, guide *program.Guide) {
	if len(data) > v.opts.MaxBytes || dir != AsResponse && dir != AsRequest || s.programs[dir] == nil {
		return false, nil
	}
	verdict, guide := s.programs[dir].Look(data, later)
	return verdict == program.Clean, guide
}
