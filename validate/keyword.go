package validate

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/getkin/kin-openapi/openapi3"
)

// keywordsOf prepares the keywords that look at one value alone. Those of kin-openapi go into a schema without
// parts: it cannot lead anywhere, whatever the document says.
func (p *preparer) keywordsOf(s *schema, in *openapi3.Schema) {
	sh := openapi3.Schema{
		Format: in.Format, Enum: slices.Clone(in.Enum),
		ExclusiveMin: in.ExclusiveMin, ExclusiveMax: in.ExclusiveMax,
		Min: clone(in.Min), Max: clone(in.Max),
		MinLength: in.MinLength, MaxLength: clone(in.MaxLength), Pattern: in.Pattern,
		MinItems: in.MinItems, MaxItems: clone(in.MaxItems),
		MinProps: in.MinProps, MaxProps: clone(in.MaxProps),
	}
	s.bounds = boundsOf(in)
	if p.checkedHere(in.Format) {
		s.format, sh.Format = in.Format, ""
	}
	onlyType := sh.IsEmpty()
	sh.Type = cloneTypes(in.Type)
	switch {
	case onlyType && len(in.Type.Slice()) == 1:
		s.shallow, s.onlyType = p.ofType(in.Type.Slice()[0]), true
	case !sh.IsEmpty():
		own := sh
		s.shallow = &own
	}
}

// ofType is the schema that names a type and says no more. Most do, and they are large, so there is one for each type.
func (p *preparer) ofType(name string) *openapi3.Schema {
	s := p.bare[name]
	if s == nil {
		s = &openapi3.Schema{Type: &openapi3.Types{name}}
		if p.bare == nil {
			p.bare = map[string]*openapi3.Schema{}
		}
		p.bare[name] = s
	}
	return s
}

func cloneTypes(t *openapi3.Types) *openapi3.Types {
	if t == nil {
		return nil
	}
	c := t.Clone()
	return &c
}

// limits are the keywords a finding tells about.
func (s *schema) limits() *openapi3.Schema {
	m := s.newer
	if m == nil {
		return s.shallow
	}
	out := &openapi3.Schema{
		Format: s.format, MinLength: m.minLength, MaxLength: m.maxLength,
		MinItems: m.minItems, MaxItems: m.maxItems, MinProps: m.minProps, MaxProps: m.maxProps,
	}
	if m.pattern != nil {
		out.Pattern = m.pattern.text
	}
	return out
}

// plain gives kin-openapi the value. A schema without parts only counts items and members, so these are empty
// unless an enum compares them.
func (s *schema) plain(n *node) any {
	whole := len(s.enum) > 0
	switch n.kind {
	case kindBool:
		return n.truth
	case kindNumber:
		return json.Number(n.text)
	case kindString:
		return n.text
	case kindArray:
		out := make([]any, len(n.kids))
		for i := range n.kids {
			if whole {
				out[i] = s.plain(&n.kids[i].value)
			}
		}
		return out
	case kindObject:
		out := make(map[string]any, len(n.kids))
		for i := range n.kids {
			out[n.kids[i].name] = nil
			if whole {
				out[n.kids[i].name] = s.plain(&n.kids[i].value)
			}
		}
		return out
	}
	return nil
}

// permits reports whether the schema's type allows the kind.
func (s *schema) permits(k kind) bool {
	if len(s.types) == 0 {
		return true
	}
	switch k {
	case kindNull: // asked in a document of version 3.1 only
		return slices.Contains(s.types, openapi3.TypeNull)
	case kindBool:
		return slices.Contains(s.types, openapi3.TypeBoolean)
	case kindNumber:
		return slices.Contains(s.types, openapi3.TypeNumber) || slices.Contains(s.types, openapi3.TypeInteger)
	case kindString:
		return slices.Contains(s.types, openapi3.TypeString)
	case kindArray:
		return slices.Contains(s.types, openapi3.TypeArray)
	case kindObject:
		return slices.Contains(s.types, openapi3.TypeObject)
	}
	return false
}

// wantsInteger reports whether a number must be an integer.
func (s *schema) wantsInteger() bool {
	return slices.Contains(s.types, openapi3.TypeInteger) && !slices.Contains(s.types, openapi3.TypeNumber)
}

// leaves walks kin-openapi's tree of errors down to the keywords that failed. The tree mixes lists, errors about
// a schema and wrappers; errors.As would find the first of them only.
func leaves(err error) []*openapi3.SchemaError {
	switch e := err.(type) { //nolint:errorlint // the tree is walked by hand, wrappers included
	case nil:
		return nil
	case openapi3.MultiError:
		var out []*openapi3.SchemaError
		for _, sub := range e {
			out = append(out, leaves(sub)...)
		}
		return out
	case *openapi3.SchemaError:
		if list := new(openapi3.MultiError); e.Origin != nil && errors.As(e.Origin, list) {
			return leaves(*list)
		}
		return []*openapi3.SchemaError{e}
	}
	if sub := errors.Unwrap(err); sub != nil {
		return leaves(sub)
	}
	return []*openapi3.SchemaError{{SchemaField: "schema", Reason: err.Error()}}
}

// asksKin reports whether kin-openapi has more to say than whether the type is right, which is known. It goes through all
// members of an object to say that.
func (s *schema) asksKin(k kind) bool { return s.shallow != nil && (!s.onlyType || k == kindNumber) }

// keywords checks the keywords of s that look at n alone.
func (w *walker) keywords(s *schema, n *node) {
	if s.newer != nil {
		w.newerKeywords(s, n)
		return
	}
	if !s.permits(n.kind) {
		w.wrongType(s, n)
		return
	}
	if n.kind == kindNumber && !w.number(s, n) {
		return
	}
	if s.asksKin(n.kind) {
		for _, e := range leaves(s.shallow.VisitJSON(s.plain(n), openapi3.MultiErrors())) {
			w.keyword(s, n, e.SchemaField, e.Reason)
		}
	}
	if n.kind != kindString {
		return
	}
	if s.format != "" {
		w.checkFormat(s, n)
	}
	w.evolvable(s, n)
}

func (w *walker) wrongType(s *schema, n *node) {
	f := w.at(s, n, CodeValueType)
	f.Allowed = slices.Clone(s.types)
	f.Message = fmt.Sprintf("found %s; want %s", w.shown(n), typesText(s))
	if n.kind == kindString && w.in == InBody && slices.ContainsFunc(s.types, unquoted) {
		f.Message += ", without quotes"
	}
	w.c.add(f)
}

// unquoted are the types people put into quotes by mistake.
func unquoted(t string) bool {
	return t == openapi3.TypeBoolean || t == openapi3.TypeInteger || t == openapi3.TypeNumber
}

// typesText names what a schema wants: "an integer (Int64)", "a string or null".
func typesText(s *schema) string {
	if len(s.types) == 0 {
		return "a value"
	}
	texts := expected(s.types)
	for i, t := range texts {
		switch t {
		case openapi3.TypeNull:
			continue
		case openapi3.TypeArray, openapi3.TypeInteger, openapi3.TypeObject:
			texts[i] = "an " + t
		default:
			texts[i] = "a " + t
		}
		if odata := formatNames[s.format]; odata != "" && (t == openapi3.TypeInteger || t == openapi3.TypeNumber) {
			texts[i] += " (" + odata + ")"
		}
	}
	return joinWords(texts, "or")
}

// keyword turns a failed keyword, by kin-openapi's name and reason, into a finding.
func (w *walker) keyword(s *schema, n *node, field, reason string) {
	f := w.at(s, n, CodeSchema)
	limits := s.limits()
	switch field {
	case "type": // the kinds were compared before; this is kin-openapi's view of the same
		f.Code, f.Allowed = CodeValueType, slices.Clone(s.types)
		f.Message = fmt.Sprintf("found %s; want %s", w.shown(n), typesText(s))
	case "enum":
		w.enumFinding(s, n, &f)
	case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum":
		w.rangeFinding(s, n, &f)
	case "minLength", "maxLength":
		f.Code, f.Allowed = CodeValueLength, countTexts(limits.MinLength, limits.MaxLength)
		f.Message = fmt.Sprintf("found %s, which has %d characters; want %s", w.shown(n), utf8.RuneCountInString(n.text), between(limits.MinLength, limits.MaxLength, "character"))
	case "pattern":
		f.Code, f.Allowed = CodeValuePattern, []string{limits.Pattern}
		f.Message = fmt.Sprintf("found %s; want a string that matches %s", w.shown(n), limits.Pattern)
	case "format":
		f.Code, f.Allowed = CodeValueFormat, []string{limits.Format}
		f.Message = fmt.Sprintf("found %s; want a value of the format %s", w.shown(n), limits.Format)
	case "minItems", "maxItems":
		f.Code, f.Allowed = CodeValueItems, countTexts(limits.MinItems, limits.MaxItems)
		f.Message = fmt.Sprintf("found an array of %s; want %s", count(uint64(len(n.kids)), "item"), between(limits.MinItems, limits.MaxItems, "item"))
	case "minProperties", "maxProperties":
		f.Code, f.Allowed = CodeValueMembers, countTexts(limits.MinProps, limits.MaxProps)
		f.Message = fmt.Sprintf("found an object of %s; want %s", count(uint64(len(n.kids)), "member"), between(limits.MinProps, limits.MaxProps, "member"))
	default:
		f.Message = fmt.Sprintf("found %s, which breaks the keyword %q: %s", w.shown(n), field, reason)
	}
	w.c.add(f)
}

func (w *walker) rangeFinding(s *schema, n *node, f *Finding) {
	f.Code, f.Allowed = CodeValueRange, s.bounds.texts()
	f.Message = fmt.Sprintf("found %s; want a number %s", w.shown(n), joinWords(f.Allowed, "and"))
}

func countTexts(least uint64, most *uint64) []string {
	var out []string
	if least > 0 {
		out = append(out, fmt.Sprintf(">= %d", least))
	}
	if most != nil {
		out = append(out, fmt.Sprintf("<= %d", *most))
	}
	return out
}

// between says a range of counts in words.
func between(least uint64, most *uint64, what string) string {
	switch {
	case most == nil:
		return "at least " + count(least, what)
	case least == 0:
		return "at most " + count(*most, what)
	}
	return fmt.Sprintf("%d to %s", least, count(*most, what))
}

func count(n uint64, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
