package standin

import (
	"encoding/json"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/model"
	"github.com/graphcontract/graphcontract/server/standin/internal/route"
	"github.com/graphcontract/graphcontract/server/standin/internal/sample"
	"github.com/graphcontract/graphcontract/validate"
)

// A collection is a set of resources that paths address by a key.
type collection struct {
	shape     string
	node      *node // of the whole, or nil
	itemNode  *node // of one by its key, or nil
	listed    bool
	creatable bool

	key     string // the member that is the key, or ""
	members map[string]sample.Member
	seeds   []seed
}

// seed is what a collection begins with.
type seed struct {
	id  string
	doc jsondoc.Object
}

// open reports whether there is no way to learn which items there are: then all are.
func (c *collection) open() bool { return !c.listed && !c.creatable }

// schema is the type of the items: what a GET of one answers, or else the list, or else what makes them.
func (c *collection) schema() *openapi3.SchemaRef {
	if c.itemNode != nil {
		for _, method := range []string{http.MethodGet, http.MethodPatch, http.MethodPut} {
			if op := c.itemNode.ops[method]; op != nil && op.success.json && op.success.schema != nil {
				return op.success.schema
			}
		}
	}
	if c.node != nil {
		if op := c.node.ops[http.MethodGet]; op != nil && op.success.list != nil {
			return op.success.list.items
		}
		if op := c.node.ops[http.MethodPost]; op != nil && op.success.list == nil {
			if op.success.json && op.success.schema != nil {
				return op.success.schema
			}
			if isJSON(op.takes) {
				return op.sent
			}
		}
	}
	return nil
}

// keyOf finds the member that is the key of a collection.
func (s *Server) keyOf(c *collection) string {
	ref := c.schema()
	if list, ok := sample.Extension(ref, "x-graph-key").([]any); ok && len(list) == 1 {
		if name, ok := list[0].(string); ok && has(c.members, name) {
			return name
		}
	}
	param := ""
	if c.itemNode != nil {
		param = c.itemNode.last().Text
	}
	exact := ""
	for name := range c.members {
		if folded(name) == folded(param) {
			exact = name
		}
	}
	switch {
	case s.graph && has(c.members, "id"), exact == "" && has(c.members, "id"):
		return "id"
	default:
		return exact
	}
}

func has(members map[string]sample.Member, name string) bool { _, ok := members[name]; return ok }

// folded is a name without what differs between spellings of it.
func folded(name string) string {
	return strings.ToLower(strings.NewReplacer("-", "", "_", "", " ", "").Replace(name))
}

// maxBranches bounds how many alternatives of a type a collection begins with.
const maxBranches = 12

// fill makes the items that a collection begins with: one for each type that its items can be of.
func (s *Server) fill(c *collection) {
	ref := c.schema()
	if ref == nil || !sample.IsObject(ref) {
		return
	}
	c.members = sample.Members(ref)
	c.key = s.keyOf(c)
	reads := c.reads()
	if len(reads) == 0 {
		return
	}
	for i := range min(sample.Branches(ref), maxBranches) {
		id := s.seedID(c, i)
		doc := s.propose(ref, i, func(o jsondoc.Object) jsondoc.Object {
			o, _ = c.withKey(o, id, i+1)
			return o
		}, func(o jsondoc.Object) validate.Findings {
			for _, op := range reads {
				if fs := s.proveDoc(op, o); !fs.OK() {
					return fs
				}
			}
			return nil
		})
		if doc == nil {
			continue
		}
		if key, ok := doc.Get(c.key); ok && c.key != "" {
			id = keyText(key)
		}
		if id == "" || strings.Contains(id, "/") && c.itemNode != nil && c.itemNode.last().Kind != route.Param {
			continue
		}
		c.seeds = append(c.seeds, seed{id, doc})
	}
}

// seedID is a key that paths to the items can carry: a GUID if they take one.
func (s *Server) seedID(c *collection, number int) string {
	id := sample.ID(c.shape, number)
	if c.itemNode == nil {
		return id
	}
	name := c.itemNode.last().Text
	for _, method := range slices.Sorted(maps.Keys(c.itemNode.ops)) {
		op := c.itemNode.ops[method]
		if s.takesKey(op, name, id) {
			break
		}
		v, err := sample.Value(op.parameter(name), sample.Wish{Number: number})
		if other := keyText(v); err == nil && other != "" && s.takesKey(op, name, other) {
			return other
		}
	}
	return id
}

// takesKey reports whether a path can carry a value for a parameter.
func (s *Server) takesKey(op *operation, name, value string) bool {
	params := map[string]string{}
	for _, other := range op.node.template.Params {
		params[other] = "1"
	}
	params[name] = value
	r := &http.Request{Method: op.method, URL: &url.URL{}, Header: http.Header{}}
	_, fs := s.validator.Request(op.node.shadowed(r, op.method, params), nil)
	return !slices.ContainsFunc(fs, func(f validate.Finding) bool { return f.In == validate.InPath && f.Name == name })
}

// parameter is the schema of a parameter of the path, or nil.
func (op *operation) parameter(name string) *openapi3.SchemaRef {
	for _, list := range []openapi3.Parameters{op.in.Parameters, op.node.item.Parameters} {
		for _, p := range list {
			if p != nil && p.Value != nil && p.Value.In == openapi3.ParameterInPath && p.Value.Name == name {
				return p.Value.Schema
			}
		}
	}
	return nil
}

// reads are the operations that show items of a collection.
func (c *collection) reads() []*operation {
	var out []*operation
	for _, n := range []*node{c.node, c.itemNode} {
		if n == nil {
			continue
		}
		if op := n.ops[http.MethodGet]; op != nil && op.success.json {
			out = append(out, op)
		}
	}
	if len(out) > 0 {
		return out
	}
	for _, n := range []*node{c.node, c.itemNode} {
		if n == nil {
			continue
		}
		for _, method := range []string{http.MethodPost, http.MethodPatch, http.MethodPut} {
			if op := n.ops[method]; op != nil && op.does != doCall && op.success.json && op.success.schema != nil {
				return []*operation{op}
			}
		}
	}
	return nil
}

// withKey gives an item its key, and reports whether the type of the key has room for it.
func (c *collection) withKey(o jsondoc.Object, id string, number int) (jsondoc.Object, bool) {
	if c.key == "" {
		return o, true
	}
	m := c.members[c.key]
	switch {
	case m.Is(openapi3.TypeString), len(m.Types) == 0:
		return put(o, c.key, id), true
	case m.Is(openapi3.TypeInteger), m.Is(openapi3.TypeNumber):
		if n, err := strconv.ParseInt(id, 10, 64); err == nil {
			return put(o, c.key, json.Number(strconv.FormatInt(n, 10))), true
		}
		return put(o, c.key, json.Number(strconv.Itoa(number))), false
	}
	return o, false
}

// put sets a member; a new one goes to the front, where keys stand, behind the name of the type.
func put(o jsondoc.Object, name string, v any) jsondoc.Object {
	if _, ok := o.Get(name); ok {
		return o.With(name, v)
	}
	o = o.WithFirst(name, v)
	if said, ok := o.Get(model.TypeMember); ok && name != model.TypeMember {
		o = o.WithFirst(model.TypeMember, said)
	}
	return o
}

// keyText is a key as paths write it.
func keyText(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case json.Number:
		return v.String()
	case bool:
		return strconv.FormatBool(v)
	}
	return ""
}
