package standin

import (
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/store"
	"github.com/graphcontract/graphcontract/server/standin/internal/route"
)

// related adds the relationships that an $expand names: what the paths below a resource hold, or an empty list where
// there are no such paths.
func (s *Server) related(r store.Reader, x *exchange, doc jsondoc.Object, expand string) (jsondoc.Object, error) {
	n := x.op.node
	if n.kind == kindCollection {
		n = n.coll.itemNode
	}
	for _, name := range x.op.navigation {
		if !strings.Contains(expand, name) && !strings.Contains(expand, "*") {
			continue
		}
		if _, there := doc.Get(name); there {
			continue
		}
		if n == nil {
			continue
		}
		v, ok, err := s.below(r, x, n, n.nested[strings.ToLower(name)], doc)
		if err != nil {
			return nil, err
		}
		if ok {
			doc = doc.With(name, v)
		}
	}
	return doc, nil
}

// below is what a path below a resource holds.
func (s *Server) below(r store.Reader, x *exchange, n, child *node, doc jsondoc.Object) (any, bool, error) {
	if child == nil {
		return nil, false, nil
	}
	get := child.ops["GET"]
	if get == nil || !get.stateful {
		return nil, false, nil
	}
	params := map[string]string{}
	for i, segment := range n.template.Segments {
		if segment.Kind != route.Param {
			continue
		}
		if own := x.op.node.template.Segments; i < len(own) && own[i].Kind == route.Param {
			params[child.template.Segments[i].Text] = x.params[own[i].Text]
			continue
		}
		key, _ := doc.Get(n.coll.key)
		params[child.template.Segments[i].Text] = keyText(key)
	}
	sub := *x
	sub.op, sub.params = get, params
	switch get.does {
	case doList:
		items, err := s.list(r, &sub, child.coll, s.place(&sub))
		if err != nil {
			return nil, false, err
		}
		out := make(jsondoc.Array, len(items))
		for i, e := range items {
			out[i] = e.value
		}
		return out, true, nil
	case doRead:
		e, err := s.single(r, &sub)
		return e.value, err == nil && e.value != nil, nil
	}
	return nil, false, nil
}
