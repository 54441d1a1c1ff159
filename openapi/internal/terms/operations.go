package terms

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// Operation is a method on a path.
type Operation struct {
	Method, Path string // as the document writes them
	ID           string
	Deprecated   bool
	Parameters   map[string]*Parameter // by place and name; path parameters by their number
	Body         *Body                 // nil if there is none
	Answers      map[string]*Answer    // by status code, those of success
	Permissions  map[string][]string   // by scheme; alternatives, least privileged first
	Description  string
	Summary      string
}

// Where names the operation.
func (o *Operation) Where() string { return o.Method + " " + o.Path }

// Parameter is an option, a header or a part of the path.
type Parameter struct {
	In, Name string
	Required bool
	Value
}

// Body is what a call takes.
type Body struct {
	Component string // the component the document refers to, "" for a schema in place
	Media     string
	Required  bool
	Of        string             // the type whose members are sent; "" if it is no type
	Declared  string             // the type as the document declares it
	Members   map[string]*Member // nil if all writable members of the type may be sent
	Variants  map[string]*Body   // by concrete type, if the body can be of several
}

// Answer is what a successful call gives.
type Answer struct {
	Media    string             // "" if there is no body
	Declared string             // type, "" if there is no body
	Members  map[string]*Member // of an answer that is no type
	Headers  []string           // sorted
}

func (r *reader) readOperations(doc *openapi3.T) {
	if doc.Paths == nil {
		return
	}
	items := doc.Paths.Map()
	for _, path := range slices.Sorted(maps.Keys(items)) {
		item := items[path]
		if item == nil {
			continue
		}
		ops := item.Operations()
		for _, method := range slices.Sorted(maps.Keys(ops)) {
			op := ops[method]
			if op == nil {
				continue
			}
			key := method + " " + Normal(path)
			if r.c.Operations[key] != nil {
				key = method + " " + path // two paths that differ in letter case only
			}
			r.c.Operations[key] = r.operation(doc, method, path, item, op)
		}
	}
}

var parameterSegment = regexp.MustCompile(`\{[^{}]*\}`)

// Normal gives a path in the form in which paths are the same: names of parameters and letter case do not matter.
func Normal(path string) string {
	return strings.ToLower(parameterSegment.ReplaceAllString(strings.TrimSuffix(path, "/"), "{}"))
}

func (r *reader) operation(doc *openapi3.T, method, path string, item *openapi3.PathItem, op *openapi3.Operation) *Operation {
	o := &Operation{
		Method: method, Path: path, ID: op.OperationID, Deprecated: op.Deprecated,
		Parameters: map[string]*Parameter{}, Answers: map[string]*Answer{}, Permissions: map[string][]string{},
		Description: op.Description, Summary: op.Summary,
	}
	for _, list := range []openapi3.Parameters{item.Parameters, op.Parameters} {
		for _, p := range list {
			if p != nil && p.Value != nil {
				key, param := r.parameter(path, p.Value)
				o.Parameters[key] = param
			}
		}
	}
	if op.RequestBody != nil && op.RequestBody.Value != nil {
		b := op.RequestBody.Value
		media, schema := content(b.Content)
		o.Body = r.body(schema)
		o.Body.Media, o.Body.Required = media, b.Required
	}
	if op.Responses != nil {
		for code, resp := range op.Responses.Map() {
			if resp != nil && resp.Value != nil && len(code) == 3 && (code[0] == '2' || code[0] == '3') {
				o.Answers[code] = r.answer(resp.Value)
			}
		}
	}
	security := doc.Security
	if op.Security != nil {
		security = *op.Security
	}
	for _, alternative := range security {
		for _, scheme := range slices.Sorted(maps.Keys(alternative)) {
			scopes := strings.Join(alternative[scheme], " and ")
			if !slices.Contains(o.Permissions[scheme], scopes) {
				o.Permissions[scheme] = append(o.Permissions[scheme], scopes)
			}
		}
	}
	return o
}

func (r *reader) parameter(path string, p *openapi3.Parameter) (string, *Parameter) {
	out := &Parameter{In: p.In, Name: p.Name, Required: p.Required, Value: r.value(p.Schema, 0)}
	out.Deprecated = p.Deprecated
	out.Description = p.Description
	key := p.In + " " + p.Name
	switch p.In {
	case "path":
		// renamed in the path, it is still the same part of it
		for i, seg := range parameterSegment.FindAllString(path, -1) {
			if seg == "{"+p.Name+"}" {
				key = "path " + strconv.Itoa(i)
			}
		}
	case "header":
		key = strings.ToLower(key)
	}
	return key, out
}

// content picks the media type that counts: JSON if it is there.
func content(c openapi3.Content) (string, *openapi3.SchemaRef) {
	for _, media := range append([]string{"application/json"}, slices.Sorted(maps.Keys(c))...) {
		if m := c[media]; m != nil {
			return media, m.Schema
		}
	}
	return "", nil
}

func (r *reader) body(s *openapi3.SchemaRef) *Body {
	if s == nil {
		return &Body{}
	}
	name := refName(s)
	h := r.helpers[name]
	b := &Body{Component: name, Of: h.of}
	switch {
	case h.kind == isUpdateAny:
		b.Variants = map[string]*Body{}
		for _, v := range valueOf(s).OneOf {
			if vb := r.body(v); vb.Of != "" {
				b.Variants[vb.Of] = vb
			}
		}
	case h.kind == isUpdate, h.kind == isCreate, h.kind == isMessage:
		b.Members = r.members(valueOf(s))
	case name == "":
		// An object in place has members like one with a name.
		if v := valueOf(s); len(v.Properties) > 0 {
			b.Members = r.members(v)
			return b
		}
		v := r.value(s, 0)
		b.Declared = v.Declared()
		if !v.Collection && r.c.Types[v.Type] != nil {
			b.Of = v.Type
		}
		return b
	case b.Of == "":
		b.Of = name
	}
	b.Declared = b.Of
	if b.Of != "" {
		r.c.Referred[b.Of] = true
	}
	return b
}

func valueOf(s *openapi3.SchemaRef) *openapi3.Schema {
	if s == nil || s.Value == nil {
		return &openapi3.Schema{}
	}
	return s.Value
}

func (r *reader) answer(resp *openapi3.Response) *Answer {
	a := &Answer{Headers: slices.SortedFunc(maps.Keys(resp.Headers), func(a, b string) int {
		return cmp.Compare(strings.ToLower(a), strings.ToLower(b))
	})}
	media, s := content(resp.Content)
	a.Media = media
	if s == nil {
		return a
	}
	name := refName(s)
	switch h := r.helpers[name]; {
	case h.kind == isCollection:
		v := r.value(valueOf(s).Properties["value"], 0)
		a.Declared = v.Declared()
	case h.kind == isMessage:
		a.Members = r.members(valueOf(s))
	case name == "" && len(valueOf(s).Properties) > 0:
		a.Members = r.members(valueOf(s))
	default:
		v := r.value(s, 0)
		a.Declared = v.Declared()
	}
	return a
}

// BodyMembers gives the members that a body takes: those it lists, or all of its type that are not read-only.
func (c *Contract) BodyMembers(b *Body) map[string]*Member {
	if b.Members != nil {
		return b.Members
	}
	out := map[string]*Member{}
	for n, m := range c.Flat(b.Of) {
		if !m.ReadOnly {
			out[n] = m
		}
	}
	return out
}
