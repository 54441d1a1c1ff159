package compile

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// requestBody writes the body of POST, PUT and PATCH.
func (r *readingWriter) requestBody(op *yaml.Node, o *pathOp) {
	if o.method == "GET" || o.method == "DELETE" || o.method == "HEAD" {
		return
	}
	if strings.HasSuffix(o.path, "/$value") || strings.HasSuffix(o.path, "/content") {
		put(op, "requestBody", mapping("required", true, "content", mapping("application/octet-stream", mapping("schema", mapping("type", "string", "format", "binary")))))
		return
	}
	if o.bodyKind == bodyNone && o.bodyType.name == "" && o.bodyExample == nil {
		return
	}
	named := r.bodyType(o)
	var schema *yaml.Node
	switch {
	case named != "" && !(o.bodyKind == bodyParameters && !r.membersOf(named, o.body)):
		schema = refTo(named)
		if o.bodyKind != bodyNone && r.membersOf(named, o.body) {
			members := newTable(nil)
			for _, pr := range o.body {
				word := "optional"
				if pr.required {
					word = "required"
				}
				members.put(pr.name, scalar(word))
			}
			put(op, "x-body-members", members.node())
		} else if o.bodyKind != bodyNone {
			// The table has names of its own: what it lists is the body.
			r.tellStrangers(o, named)
			schema = r.inline(o)
		}
	default:
		schema = r.inline(o)
	}
	put(op, "requestBody", mapping("required", true, "content", mapping("application/json", mapping("schema", schema))))
}

// bodyType names the type of the request body, "" if it is an object of its own.
func (r *readingWriter) bodyType(o *pathOp) string {
	if o.bodyType.name != "" {
		if n, k := r.m.resolve(o.bodyType, o.page); k == kindStructured {
			return n
		}
	}
	if o.bodyKind == bodyParameters {
		return ""
	}
	if ex := o.bodyExample; ex != nil {
		if t := ex.meta["@odata.type"]; t != "" {
			if n, k := r.m.resolve(typeRef{name: cleanType(t)}, o.page); k == kindStructured {
				return n
			}
		}
		if t, ok := ex.value.Get("@odata.type"); ok {
			if n, k := r.m.resolve(typeRef{name: cleanType(t.Str)}, o.page); k == kindStructured {
				return n
			}
		}
	}
	for _, s := range o.status {
		if s.ref.name != "" && !s.ref.collection {
			if n, k := r.m.resolve(s.ref, o.page); k == kindStructured && (len(o.body) == 0 || r.membersOf(n, o.body) && r.typesOf(n, o)) {
				return n
			}
		}
	}
	if m := titleVerb.FindStringSubmatch(o.title); m != nil {
		if n, k := r.m.resolve(typeRef{name: m[2]}, o.page); k == kindStructured {
			return n
		}
	}
	return ""
}

// membersOf tells whether all rows of a body table are properties of the type.
func (r *readingWriter) membersOf(name string, rows []*property) bool {
	return len(r.strangers(name, rows)) == 0
}

// typesOf tells whether the rows of the body table have the types that the properties of the type have. The parameters of
// an action can share names with properties of what it answers.
func (r *readingWriter) typesOf(name string, o *pathOp) bool {
	for _, row := range o.body {
		pr := r.m.findProp(strings.ToLower(name), row.name)
		if pr == nil || row.ref.name == "" {
			continue
		}
		n, k := r.m.resolve(row.ref, o.page)
		structured := pr.named != "" && r.m.types[strings.ToLower(pr.named)] != nil
		if row.ref.collection != pr.ref.collection || (k == kindStructured) != structured || structured && !r.m.related(strings.ToLower(n), strings.ToLower(pr.named)) {
			return false
		}
	}
	return true
}

// strangers gives the rows of a body table that are no properties of the type.
func (r *readingWriter) strangers(name string, rows []*property) []*property {
	var out []*property
	for _, pr := range rows {
		if r.m.findProp(strings.ToLower(name), pr.name) == nil {
			out = append(out, pr)
		}
	}
	return out
}

// tellStrangers reports the rows that the type does not have, where the page says that the body is of the type and
// most rows agree.
func (r *readingWriter) tellStrangers(o *pathOp, name string) {
	odd := r.strangers(name, o.body)
	if o.bodyType.name == "" || len(odd)*2 >= len(o.body) || r.m.isStub(name) {
		return
	}
	for _, pr := range odd {
		near := ""
		if n := r.m.nearProp(strings.ToLower(name), pr.name); n != "" {
			near = "; did you mean " + n + "?"
		}
		r.m.found.Addf(pr.pos, diag.BodyProperty, "%s has no property %s%s", name, pr.name, near)
	}
}

// inline writes a body that is no documented type: the parameters of an action, or members of its own.
func (r *readingWriter) inline(o *pathOp) *yaml.Node {
	s := mapping("type", "object")
	props := newTable(nil)
	var required []string
	for _, pr := range o.body {
		sp := &schemaProp{property: pr, page: o.page}
		r.m.resolveProperty(sp, o.method+" "+o.path)
		props.put(pr.name, r.property(sp))
		if pr.required {
			required = append(required, pr.name)
		}
	}
	if o.bodyExample != nil && (len(o.body) == 0 || o.bodyKind == bodyParameters) {
		// parameters that only the example shows
		for _, m := range o.bodyExample.value.Members {
			if !isIdentifier(m.Name) || slices.ContainsFunc(o.body, func(pr *property) bool { return strings.EqualFold(pr.name, m.Name) }) {
				continue
			}
			if ref, ok := jsonType(m.Value); ok {
				sp := &schemaProp{property: &property{name: m.Name, ref: ref, pos: o.bodyExample.pos}, page: o.page}
				r.m.resolveProperty(sp, o.method+" "+o.path)
				props.put(m.Name, r.property(sp))
			}
		}
	}
	if len(props.names) > 0 {
		put(s, "properties", props.node())
	}
	if len(required) > 0 {
		put(s, "required", list(required...))
	}
	return s
}
