package validate

import (
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// isNewer reports whether a document is OpenAPI 3.1, whose schemas are those of JSON Schema 2020-12.
func isNewer(doc *openapi3.T) bool { return strings.HasPrefix(doc.OpenAPI, "3.1.") }

// documentRules says what kin-openapi leaves out when it looks at the document: examples and defaults, which say
// nothing about a payload, and in version 3.1 patterns. One that cannot be read is reported there where a value
// meets it.
func (p *preparer) documentRules() []openapi3.ValidationOption {
	rules := []openapi3.ValidationOption{openapi3.DisableExamplesValidation(), openapi3.DisableSchemaDefaultsValidation()}
	if p.newer {
		rules = append(rules, openapi3.DisableSchemaPatternValidation())
	}
	return rules
}

// newer holds the keywords that OpenAPI 3.1 adds, and those of 3.0 that look at one value alone: kin-openapi
// would compile the schema anew for each value, so they are checked here.
type newer struct {
	always   bool               // the schema true
	never    bool               // the schema false
	enum     map[string]bool    // keys of the members, nil without an enum
	constant string             // key of the constant, "" without one
	rounded  map[string]float64 // those of both that lost digits when the document was read, by key

	minLength, minItems, minProps uint64
	maxLength, maxItems, maxProps *uint64
	pattern                       *pattern

	patterns          []patterned
	propertyNames     *schema
	dependentRequired map[string][]string
	dependentSchemas  map[string]*schema
	dependents        []string // keys of both, sorted

	prefixItems              []*schema
	contains                 *schema
	minContains, maxContains *uint64

	ifSchema, thenSchema, elseSchema *schema

	unevaluatedProperties, unevaluatedItems *schema
}

// patterned is a schema for the members whose names match.
type patterned struct {
	pattern *pattern
	schema  *schema
}

// shaped reports whether the keywords have a say about the members of an object.
func (m *newer) shaped() bool {
	return len(m.patterns) > 0 || m.unevaluatedProperties != nil
}

// A pattern is a regular expression, or what is wrong with one that cannot be read.
type pattern struct {
	text  string
	re    *regexp.Regexp
	wrong error
}

// codePoint is an escape that ECMA-262 has and RE2 writes in another way.
var codePoint = regexp.MustCompile(`\\u([0-9A-Fa-f]{4})|\\u\{([0-9A-Fa-f]+)\}`)

// longNames are the general categories ECMA-262 knows by a word too.
var longNames = strings.NewReplacer(
	"{Letter}", "{L}", "{Uppercase_Letter}", "{Lu}", "{Lowercase_Letter}", "{Ll}", "{Number}", "{N}",
	"{Decimal_Number}", "{Nd}", "{digit}", "{Nd}", "{Punctuation}", "{P}", "{Symbol}", "{S}", "{Separator}", "{Z}",
)

// readPattern compiles a pattern. RE2 has no look-around and no references back, and is linear for that.
func readPattern(text string) *pattern {
	p := &pattern{text: text}
	p.re, p.wrong = regexp.Compile(longNames.Replace(codePoint.ReplaceAllString(text, `\x{$1$2}`)))
	return p
}

// matches is false for a pattern that could not be read.
func (p *pattern) matches(s string) bool { return p.re != nil && p.re.MatchString(s) }

// newerOf prepares the keywords of a schema in a document of version 3.1.
func (p *preparer) newerOf(s *schema, in *openapi3.Schema) (*newer, error) {
	if in.DynamicRef != "" {
		return nil, fmt.Errorf("validate: %s uses $dynamicRef, which is not read; write $ref", s.label())
	}
	m := &newer{
		minLength: in.MinLength, maxLength: clone(in.MaxLength), minItems: in.MinItems, maxItems: clone(in.MaxItems),
		minProps: in.MinProps, maxProps: clone(in.MaxProps), minContains: clone(in.MinContains), maxContains: clone(in.MaxContains),
		dependentRequired: map[string][]string{},
	}
	if in.Always != nil {
		rest := *in
		rest.Always, rest.Origin = nil, nil
		if data, err := rest.MarshalJSON(); err != nil || string(data) != "{}" {
			return nil, fmt.Errorf("validate: %s is true or false and has keywords too", s.label())
		}
		m.always, m.never = *in.Always, !*in.Always
		return m, nil
	}
	s.bounds = newerBounds(in)
	if in.Pattern != "" {
		m.pattern = readPattern(in.Pattern)
	}
	if p.checkedHere(in.Format) {
		s.format = in.Format
	}
	if err := m.valuesOf(s, in); err != nil {
		return nil, err
	}
	for name, names := range in.DependentRequired {
		m.dependentRequired[name] = slices.Clone(names)
	}
	if err := p.newerParts(m, in); err != nil {
		return nil, err
	}
	m.dependents = slices.AppendSeq(slices.Collect(maps.Keys(m.dependentRequired)), maps.Keys(m.dependentSchemas))
	slices.Sort(m.dependents)
	m.dependents = slices.Compact(m.dependents)
	return m, nil
}

// valuesOf reads enum and const. Both are compared as JSON Schema does it: numbers by value, objects without
// regard to order.
func (m *newer) valuesOf(s *schema, in *openapi3.Schema) error {
	if in.Enum != nil {
		m.enum = map[string]bool{}
		for _, v := range in.Enum {
			key, err := keyOf(v)
			if err != nil {
				return fmt.Errorf("validate: the enum of %s: %w", s.label(), err)
			}
			m.enum[key] = true
			m.round(key, v)
		}
	}
	if in.Const == nil {
		return nil
	}
	key, err := keyOf(in.Const)
	if err != nil {
		return fmt.Errorf("validate: the constant of %s: %w", s.label(), err)
	}
	m.constant, s.enum = key, []string{enumText(in.Const)}
	m.round(key, in.Const)
	return nil
}

// round notes a number of the document of which a double may not have kept all digits.
func (m *newer) round(key string, v any) {
	if f, ok := v.(float64); ok && math.Abs(f) >= exactLimit {
		if m.rounded == nil {
			m.rounded = map[string]float64{}
		}
		m.rounded[key] = f
	}
}

// lists reports whether the enum has the value of a node, by its key.
func (m *newer) lists(n *node, key string) bool {
	if m.enum[key] {
		return true
	}
	for k := range m.rounded {
		if m.enum[k] && m.sameRounded(n, k) {
			return true
		}
	}
	return false
}

// sameRounded reports whether a number is the one with the key, once it is rounded too.
func (m *newer) sameRounded(n *node, key string) bool {
	f, ok := m.rounded[key]
	if !ok || n.kind != kindNumber {
		return false
	}
	d, err := strconv.ParseFloat(n.text, 64)
	return err == nil && d == f
}

// keyOf is the key of a value that stands in the document.
func keyOf(v any) (string, error) {
	data, err := json.Marshal(v)
	if err != nil {
		return "", err
	}
	c := &collector{opts: &Options{MaxBytes: math.MaxInt, MaxDepth: highestMaxDepth, MaxValues: math.MaxInt, MaxFindings: 1}}
	n, ok := scan(data, c, nil)
	if !ok {
		return "", fmt.Errorf("%s", c.list[0].Message)
	}
	return n.key(), nil
}

// newerBounds reads the bounds of 3.1, where an exclusive one is a number of its own.
func newerBounds(in *openapi3.Schema) bounds {
	b := bounds{min: clone(in.Min), max: clone(in.Max), rounded: true}
	if x := in.ExclusiveMin.Value; x != nil && (b.min == nil || *x >= *b.min) {
		b.min, b.exclusiveMin = clone(x), true
	}
	if x := in.ExclusiveMax.Value; x != nil && (b.max == nil || *x <= *b.max) {
		b.max, b.exclusiveMax = clone(x), true
	}
	return b
}

func (p *preparer) newerParts(m *newer, in *openapi3.Schema) (err error) {
	if m.prefixItems, err = p.refs(in.PrefixItems); err != nil {
		return err
	}
	for _, part := range []struct {
		to   **schema
		from *openapi3.SchemaRef
	}{
		{&m.propertyNames, in.PropertyNames},
		{&m.contains, in.Contains},
		{&m.ifSchema, in.If},
		{&m.thenSchema, in.Then},
		{&m.elseSchema, in.Else},
		{&m.unevaluatedProperties, boolSchema(in.UnevaluatedProperties)},
		{&m.unevaluatedItems, boolSchema(in.UnevaluatedItems)},
	} {
		if part.from == nil {
			continue
		}
		if *part.to, err = p.ref(part.from); err != nil {
			return err
		}
	}
	for _, text := range slices.Sorted(maps.Keys(in.PatternProperties)) {
		s, err := p.ref(in.PatternProperties[text])
		if err != nil {
			return err
		}
		m.patterns = append(m.patterns, patterned{readPattern(text), s})
	}
	for _, name := range slices.Sorted(maps.Keys(in.DependentSchemas)) {
		s, err := p.ref(in.DependentSchemas[name])
		if err != nil {
			return err
		}
		if m.dependentSchemas == nil {
			m.dependentSchemas = make(map[string]*schema, len(in.DependentSchemas))
		}
		m.dependentSchemas[name] = s
	}
	return nil
}

// boolSchema gives a keyword that may be true or false the form of a schema.
func boolSchema(b openapi3.BoolSchema) *openapi3.SchemaRef {
	if b.Schema != nil {
		return b.Schema
	}
	if b.Has == nil {
		return nil
	}
	return &openapi3.SchemaRef{Value: &openapi3.Schema{Always: clone(b.Has)}}
}
