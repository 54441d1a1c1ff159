package compile

import (
	"cmp"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// paths writes the operations. Paths that differ in parameter names or letter case only are one path.
func (r *readingWriter) paths() *yaml.Node {
	ops := r.chooseOps()
	r.nameOps(ops)
	slices.SortStableFunc(ops, func(a, b *pathOp) int {
		return cmp.Or(strings.Compare(a.path, b.path), cmp.Compare(methodRank(a.method), methodRank(b.method)))
	})
	nodes := make([]*yaml.Node, len(ops))
	for i, o := range ops {
		nodes[i] = r.operation(o)
	}
	inBatches(len(ops), func(i int) { r.complete(nodes[i], ops[i]) })
	out := mapping()
	items := map[string]*yaml.Node{} // thousands of paths, too many to search in the node
	for i, o := range ops {
		item := items[o.path]
		if item == nil {
			item = mapping()
			items[o.path] = item
			out.Content = append(out.Content, node(o.path), item)
		}
		put(item, strings.ToLower(o.method), nodes[i])
	}
	return out
}

func methodRank(m string) int {
	return slices.Index([]string{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"}, m)
}

// operation writes what an operation says of types, which can be the first to name one: the order of operations
// matters. The rest is for complete.
func (r *readingWriter) operation(o *pathOp) *yaml.Node {
	op := mapping("tags", list(r.tag(o.path)))
	r.requestBody(op, o)
	responses := mapping()
	for _, s := range o.status {
		put(responses, s.code, r.response(o, s))
	}
	appendMember(op, "responses", responses)
	return op
}

// complete writes what does not depend on other operations.
func (r *readingWriter) complete(op *yaml.Node, o *pathOp) {
	types := op.Content[2:] // behind the tags
	op.Content = append(make([]*yaml.Node, 0, 20), node("operationId"), node(o.id), op.Content[0], op.Content[1])
	if r.o.KeepProse {
		put(op, "summary", o.title)
		if d := o.page.Front["description"]; d != "" {
			put(op, "description", d)
		}
	}
	appendMember(op, "externalDocs", mapping("url", r.docURL(o.page, false)))
	if o.deprecate {
		put(op, "deprecated", true)
	}
	params := list[string]()
	braces(o.path, func(name string) string {
		params.Content = append(params.Content, mapping("name", name, "in", "path", "required", true, "schema", mapping("type", "string", "minLength", 1)))
		return ""
	})
	for _, name := range r.optionNames(o) {
		params.Content = append(params.Content, mapping("$ref", paramPrefix+name))
	}
	for _, h := range o.headers {
		switch strings.ToLower(h.name) {
		case "if-match":
			params.Content = append(params.Content, mapping("$ref", paramPrefix+"If-Match"))
		case "if-none-match":
			params.Content = append(params.Content, mapping("$ref", paramPrefix+"If-None-Match"))
		case "consistencylevel":
			params.Content = append(params.Content, mapping("$ref", paramPrefix+"ConsistencyLevel"))
		}
	}
	if len(params.Content) > 0 {
		put(op, "parameters", params)
	}
	op.Content = append(op.Content, types...)
	if sec := security(o.scopes); sec != nil {
		put(op, "security", sec)
	}
}

// response writes one success answer.
func (r *readingWriter) response(o *pathOp, s response) *yaml.Node {
	out := mapping()
	if s.code == "204" || s.code[0] == '3' {
		return out
	}
	if strings.HasSuffix(o.path, "/$value") || s.isText || strings.EqualFold(s.ref.name, "stream") {
		put(out, "content", mapping("application/octet-stream", mapping("schema", mapping("type", "string", "format", "binary"))))
		return out
	}
	var schema *yaml.Node
	if s.ref.name != "" {
		named, prim := "", "Json"
		if n, k := r.m.resolve(s.ref, o.page); k != kindUnknown {
			named, prim = n, ""
		} else if p, ok := primitive(s.ref.name); ok {
			prim = p
		}
		schema = r.typed(prim, named, s.ref.collection)
		if prim != "" && prim != "Json" && !s.ref.collection {
			schema = mapping("type", "object", "properties", mapping("@odata.context", mapping("type", "string"), "value", primitiveNode(prim)))
		}
	} else if s.example != nil || s.code == "200" && o.method == "GET" {
		schema = mapping("type", "object")
		if s.ref.collection {
			schema = mapping("type", "array", "items", mapping("type", "object"))
		}
	}
	if schema != nil {
		put(out, "content", mapping("application/json", mapping("schema", schema)))
	}
	return out
}
