package validate

import (
	"cmp"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// A parameter is a declared parameter or response header.
type parameter struct {
	name       string
	in         In
	required   bool
	allowEmpty bool
	separator  string // between the items of an array; "" means one item for each occurrence
	schema     *schema
	uncovered  string // why values cannot be checked, "" if they can

	canonical string // the name as a header
	valueType string // of the schema
	itemType  string // of the items of an array, else valueType
}

func (p *preparer) parameter(in *openapi3.Parameter) (*parameter, error) {
	out := &parameter{name: in.Name, in: In(in.In), required: in.Required, allowEmpty: in.AllowEmptyValue}
	if in.Schema == nil {
		out.uncovered = "it has no schema"
		return out, nil
	}
	var err error
	if out.schema, err = p.ref(in.Schema); err != nil {
		return nil, err
	}
	method, err := in.SerializationMethod()
	if err != nil {
		return nil, fmt.Errorf("validate: parameter %q: %w", in.Name, err)
	}
	switch {
	case in.In == openapi3.ParameterInCookie:
		out.uncovered = "cookies are not read"
	case method.Style == openapi3.SerializationSimple:
		out.separator = ","
	case method.Style == openapi3.SerializationForm && !method.Explode:
		out.separator = ","
	case method.Style == openapi3.SerializationForm:
	case method.Style == openapi3.SerializationSpaceDelimited && !method.Explode:
		out.separator = " "
	case method.Style == openapi3.SerializationPipeDelimited && !method.Explode:
		out.separator = "|"
	default:
		out.uncovered = "its style " + method.Style + " is not read"
	}
	return out, nil
}

// checkParameters checks the path, the query and the headers of a request.
func (v *Validator) checkParameters(m *Match, r *http.Request, c *collector) {
	query := v.query(m.op, r, c)
	for _, p := range m.op.params {
		switch p.in {
		case InPath:
			p.check([]string{m.PathParams[p.name]}, AsRequest, c)
		case InQuery:
			p.check(query[p.name], AsRequest, c)
		case InHeader:
			p.check(headerValues(p.name, r.Header), AsRequest, c)
		default: // a cookie
			if _, err := r.Cookie(p.name); err == nil || p.required {
				p.check([]string{""}, AsRequest, c)
			}
		}
	}
}

// headerValues joins the lines of a header, as HTTP allows a sender to split them.
func headerValues(name string, h http.Header) []string {
	lines := h.Values(name)
	if len(lines) == 0 {
		return nil
	}
	return []string{strings.Join(lines, ", ")}
}

// query reads the query options under their declared names, and reports those that are not declared. An option
// with a dollar sign may come without it.
func (v *Validator) query(op *operation, r *http.Request, c *collector) url.Values {
	given := parseQuery(r.URL.RawQuery, c)
	var declared []string
	for _, p := range op.params {
		if p.in == InQuery {
			declared = append(declared, p.name)
		}
	}
	slices.Sort(declared)
	out := url.Values{}
	for _, name := range slices.Sorted(maps.Keys(given)) {
		known := name
		if !slices.Contains(declared, name) {
			known = "$" + name
		}
		if slices.Contains(declared, known) {
			out[known] = append(out[known], given[name]...)
			continue
		}
		f := Finding{Code: CodeQueryUndeclared, In: InQuery, Name: clip(name), Offset: noPlace, Found: clip(name), Allowed: slices.Clone(declared)}
		f.Suggestion = nearest(name, declared)
		f.Message = fmt.Sprintf("the operation has no query option %q; %s%s", clip(name), wantOption(declared), didYouMean(f.Suggestion))
		c.add(f)
	}
	return out
}

// parseQuery decodes a query string. Other than url.ParseQuery it takes semicolons as they are: OData puts them
// between the options nested in $expand.
func parseQuery(raw string, c *collector) url.Values {
	out := url.Values{}
	for _, pair := range strings.Split(raw, "&") {
		if pair == "" {
			continue
		}
		key, value, _ := strings.Cut(pair, "=")
		name, err := url.QueryUnescape(key)
		text, errText := url.QueryUnescape(value)
		if err = cmp.Or(err, errText); err != nil {
			c.add(Finding{
				Code: CodeQueryMalformed, In: InQuery, Name: clip(key), Offset: noPlace, Found: clip(key),
				Message: fmt.Sprintf("the query option %q cannot be decoded: %v; percent-encode it", clip(key), err),
			})
			continue
		}
		out[name] = append(out[name], text)
	}
	return out
}

func wantOption(declared []string) string {
	if len(declared) == 0 {
		return "it has none, leave it out"
	}
	return "want " + oneOf(declared)
}

// check checks what was given for a parameter; no values mean that it was not given.
func (p *parameter) check(values []string, dir Direction, c *collector) {
	about := Finding{In: p.in, Name: p.name, Offset: noPlace}
	switch {
	case len(values) == 0 && !p.required:
		return
	case len(values) == 0:
		about.Code = CodeParameterMissing
		about.Message = fmt.Sprintf("the %s %q is missing; add it", p.kind(), p.name)
		c.add(about)
		return
	case p.uncovered != "":
		about.Code = CodeUnchecked
		about.Message = fmt.Sprintf("the %s %q could not be checked: %s", p.kind(), p.name, p.uncovered)
		c.add(about)
		return
	}
	isArray := p.schema.valueType() == openapi3.TypeArray
	if len(values) > 1 && (!isArray || p.separator != "") {
		about.Code, about.Found = CodeParameterRepeated, fmt.Sprint(len(values))
		about.Message = fmt.Sprintf("the %s %q is given %d times; give it once", p.kind(), p.name, len(values))
		c.add(about)
	}
	w := &walker{c: c, dir: dir, in: p.in, name: p.name}
	if isArray && p.separator == "" {
		w.visit(p.array(values), []*schema{p.schema})
		return
	}
	for _, value := range values {
		if value == "" && (p.allowEmpty || p.schema.valueType() != openapi3.TypeString) {
			if !p.allowEmpty {
				about.Code = CodeParameterMissing
				about.Message = fmt.Sprintf("the %s %q has no value; give it one, or leave it out", p.kind(), p.name)
				c.add(about)
			}
			continue
		}
		n := textNode(value, p.schema.valueType())
		if isArray {
			n = p.array(slices.Collect(listItems(value, p.separator)))
		}
		w.visit(n, []*schema{p.schema})
	}
}

// kind names the parameter in a message.
func (p *parameter) kind() string {
	switch p.in {
	case InQuery:
		return "query option"
	case InHeader:
		return "header"
	case InPath:
		return "path parameter"
	}
	return "parameter"
}

func (p *parameter) array(values []string) *node {
	itemType := ""
	if items := p.schema.itemSchema(); items != nil {
		itemType = items.valueType()
	}
	n := &node{kind: kindArray, start: noPlace, end: noPlace}
	for _, v := range values {
		n.kids = append(n.kids, kid{nameStart: noPlace, value: *textNode(v, itemType)})
	}
	return n
}

// textNode reads a text as a value of the type. What cannot be read so stays a string, which the type refuses.
func textNode(text, typ string) *node {
	n := &node{kind: kindString, start: noPlace, end: noPlace, text: text}
	switch {
	case (typ == openapi3.TypeInteger || typ == openapi3.TypeNumber) && isNumber(text):
		n.kind = kindNumber
	case typ == openapi3.TypeBoolean && (text == "true" || text == "false"):
		n.kind, n.truth = kindBool, text == "true"
	}
	return n
}

// isNumber reports whether a text is a number as JSON writes them.
func isNumber(text string) bool {
	if text == "" || text[0] != '-' && (text[0] < '0' || text[0] > '9') {
		return false
	}
	s := &scanner{data: []byte(text), c: &collector{opts: &Options{MaxFindings: 1}}}
	_, err := s.number()
	return err == nil && s.pos == len(text)
}
