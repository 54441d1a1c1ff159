package standin

import (
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server/standin/internal/route"
	"github.com/graphcontract/graphcontract/server/standin/internal/sample"
	"github.com/graphcontract/graphcontract/validate"
)

// A node is a path of the contract.
type node struct {
	index    int // in the table
	template *route.Template
	item     *openapi3.PathItem
	bases    []string
	ops      map[string]*operation
	kind     kind

	coll     *collection      // of kindCollection, of kindItem, and of the paths that are about one
	property string           // of kindItem: the member that the path names, as in things(code='{code}'), or ""
	parents  []*node          // items that must be there, the outermost first
	nested   map[string]*node // paths that are one segment longer, by that segment in lower case

	seed    any // what a path with one resource begins with
	seeded  bool
	members map[string]sample.Member // of that resource
}

// kind is what a path addresses.
type kind int

const (
	kindCollection kind = iota
	kindSingle          // one resource
	kindItem            // of a collection
	kindRef             // …/$ref: the links of a relationship
	kindRefItem         // …/{id}/$ref: one of them
	kindValue           // a body that is not JSON
	kindCount           // …/$count
	kindCast            // …/microsoft.graph.user or …/delta: items of the collection before it
)

// readPaths makes the nodes and the table.
func (s *Server) readPaths(doc *openapi3.T) ([]*route.Template, error) {
	common, err := basePaths(doc.Servers)
	if err != nil {
		return nil, err
	}
	if len(common) == 0 {
		common = []string{""}
	}
	bases := map[string]bool{}
	var templates []*route.Template
	for _, path := range slices.Sorted(maps.Keys(doc.Paths.Map())) {
		item := doc.Paths.Value(path)
		if item == nil || len(item.Operations()) == 0 {
			continue
		}
		t, err := route.Parse(path)
		if err != nil {
			return nil, err
		}
		own := item.Servers
		for _, method := range slices.Sorted(maps.Keys(item.Operations())) {
			if servers := item.Operations()[method].Servers; servers != nil {
				own = append(slices.Clone(own), *servers...)
			}
		}
		n := &node{index: len(s.nodes), template: t, item: item, bases: common, ops: map[string]*operation{}, nested: map[string]*node{}}
		if len(own) > 0 {
			if n.bases, err = basePaths(own); err != nil {
				return nil, err
			}
		}
		for _, base := range n.bases {
			bases[base] = true
		}
		templates = append(templates, t)
		s.nodes = append(s.nodes, n)
		s.byShape[t.Shape(len(t.Segments))] = n
	}
	s.bases = slices.SortedFunc(maps.Keys(bases), func(a, b string) int {
		if c := len(b) - len(a); c != 0 {
			return c
		}
		return strings.Compare(a, b)
	})
	s.table = route.NewTable(templates)
	return templates, nil
}

// basePaths are the paths of servers. Variables stand for their defaults and for the values they name.
func basePaths(servers openapi3.Servers) ([]string, error) {
	var out []string
	for _, server := range servers {
		if server == nil {
			continue
		}
		urls := []string{server.URL}
		for _, name := range slices.Sorted(maps.Keys(server.Variables)) {
			v := server.Variables[name]
			if v == nil {
				continue
			}
			var next []string
			for _, value := range slices.Compact(append([]string{v.Default}, v.Enum...)) {
				for _, u := range urls {
					next = append(next, strings.ReplaceAll(u, "{"+name+"}", value))
				}
			}
			if urls = next; len(urls) > 1000 {
				return nil, fmt.Errorf("the server %q has too many variants", server.URL)
			}
		}
		for _, text := range urls {
			u, err := url.Parse(text)
			if err != nil {
				return nil, fmt.Errorf("the server %q is no URL: %w", server.URL, err)
			}
			base := strings.TrimRight(u.Path, "/")
			if base != "" && !strings.HasPrefix(base, "/") {
				base = "/" + base
			}
			if !slices.Contains(out, base) {
				out = append(out, base)
			}
		}
	}
	return out, nil
}

// last is the last segment of a path.
func (n *node) last() route.Segment {
	if len(n.template.Segments) == 0 {
		return route.Segment{Kind: route.Literal}
	}
	return n.template.Segments[len(n.template.Segments)-1]
}

// parentShape is the path without its last n segments.
func (n *node) parentShape(by int) string {
	return n.template.Shape(max(0, len(n.template.Segments)-by))
}

// relate finds out what the paths address, and how they belong together.
func (s *Server) relate() {
	for _, n := range s.nodes {
		n.kind = s.kindOf(n)
	}
	for _, n := range s.nodes {
		s.attach(n)
	}
	for _, n := range s.nodes {
		for i := 1; i < len(n.template.Segments); i++ {
			if p := s.byShape[n.template.Shape(i)]; p != nil {
				if p.kind == kindItem {
					n.parents = append(n.parents, p)
				}
				if i == len(n.template.Segments)-1 {
					p.nested[strings.ToLower(n.last().Text)] = n
				}
			}
		}
	}
	for _, n := range s.nodes {
		for _, method := range slices.Sorted(maps.Keys(n.ops)) {
			op := n.ops[method]
			op.does = s.behavior(op)
			s.operations = append(s.operations, op)
		}
	}
	for _, n := range s.nodes {
		s.describe(n)
	}
}

func (s *Server) kindOf(n *node) kind {
	get := n.ops[http.MethodGet]
	last := n.last()
	switch {
	case last.Kind == route.Literal && last.Text == "$ref":
		if n.beforeLast().Kind == route.Param {
			return kindRefItem
		}
		return kindRef
	case last.Kind == route.Literal && last.Text == "$count":
		return kindCount
	case n.isValue():
		return kindValue
	case get != nil && get.success.list != nil && s.isCast(n):
		return kindCast
	case get != nil && get.success.list != nil && last.Kind != route.Call:
		return kindCollection
	case last.Kind == route.Param:
		return kindItem
	case s.isKeyCall(n):
		return kindItem
	case get == nil && last.Kind == route.Literal && n.ops[http.MethodPost] != nil && s.hasItems(n):
		return kindCollection
	}
	return kindSingle
}

func (n *node) beforeLast() route.Segment {
	if len(n.template.Segments) < 2 {
		return route.Segment{Kind: route.Literal}
	}
	return n.template.Segments[len(n.template.Segments)-2]
}

// isValue reports whether the bodies of a path are not JSON.
func (n *node) isValue() bool {
	if get := n.ops[http.MethodGet]; get != nil {
		return get.success.media != "" && !get.success.json
	}
	for _, method := range []string{http.MethodPut, http.MethodPatch} {
		if op := n.ops[method]; op != nil && op.takes != "" && !isJSON(op.takes) && !op.success.json {
			return true
		}
	}
	return false
}

func (s *Server) hasItems(n *node) bool {
	return s.byShape[n.template.Shape(len(n.template.Segments))+"/{}"] != nil
}

// isKeyCall reports whether a path ends in an item by another key than usual, as in things(code='{code}').
func (s *Server) isKeyCall(n *node) bool {
	name, _, _, ok := n.last().Key()
	if !ok {
		return false
	}
	shape := n.parentShape(1) + "/" + strings.ToLower(name)
	return s.byShape[shape] != nil || s.byShape[shape+"/{}"] != nil
}

// isCast reports whether a path shows a part of the collection before it: the items of a type, whose name it ends in,
// or what has changed.
func (s *Server) isCast(n *node) bool {
	p := s.byShape[n.parentShape(1)]
	return p != nil && p.ops[http.MethodGet] != nil && p.ops[http.MethodGet].success.list != nil &&
		(n.isDelta() || n.last().Kind == route.Literal && strings.Contains(n.last().Text, "."))
}

// isDelta reports whether a path asks for the changes of the collection before it, which at first are all its items.
func (n *node) isDelta() bool {
	text := strings.ToLower(n.last().Text)
	return text == "delta" || text == "delta()" || text == "microsoft.graph.delta" || text == "microsoft.graph.delta()"
}

// attach finds the collection that a path is about.
func (s *Server) attach(n *node) {
	switch n.kind {
	case kindCollection:
		n.coll = s.collection(n.template.Shape(len(n.template.Segments)))
		n.coll.node = n
	case kindItem:
		shape := n.parentShape(1)
		if name, property, _, ok := n.last().Key(); ok {
			shape, n.property = shape+"/"+strings.ToLower(name), property
		}
		n.coll = s.collection(shape)
		if n.property == "" {
			n.coll.itemNode = n
		}
	case kindRef, kindCount, kindCast:
		n.coll = s.collection(n.parentShape(1))
	case kindRefItem:
		n.coll = s.collection(n.parentShape(2))
	}
}

func (s *Server) collection(shape string) *collection {
	c := s.collections[shape]
	if c == nil {
		c = &collection{shape: shape}
		s.collections[shape] = c
	}
	return c
}

// describe adds to the collections what their operations say.
func (s *Server) describe(n *node) {
	if n.coll == nil {
		return
	}
	for _, op := range n.ops {
		switch op.does {
		case doList:
			n.coll.listed = true
		case doCreate, doLink:
			n.coll.creatable = true
		}
	}
}

func (s *Server) finding(op *operation, code validate.Code, message string) {
	op.problem = &Finding{Method: op.method, Path: op.node.template.Path, Code: code, Message: message}
	s.findings = append(s.findings, *op.problem)
}

// related reports whether two schemas describe the same type, or one that derives from the other.
func related(a, b *openapi3.SchemaRef) bool {
	if a == nil || b == nil {
		return true
	}
	one, other := sample.Names(a), sample.Names(b)
	if len(one) == 0 || len(other) == 0 {
		return true
	}
	return slices.ContainsFunc(one, func(name string) bool {
		return name != "microsoft.graph.entity" && slices.Contains(other, name)
	})
}
