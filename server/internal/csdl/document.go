package csdl

import (
	"encoding/xml"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// roots are the types of what paths begin with, which the contract does not name.
var roots = map[string]string{"policies": "policyRoot"}

// Document writes the metadata of the paths that serves lets pass, and of the types of their namespaces.
func Document(doc *openapi3.T, serves func(path string) bool) ([]byte, error) {
	if doc.Components == nil {
		return nil, fmt.Errorf("csdl: the contract has no types")
	}
	w := &writer{doc.Components.Schemas}
	byName := map[string]*schema{graph: {Namespace: graph, Alias: "graph"}}
	spaces := served(doc, w, serves)
	for _, name := range typeNames(w.all) {
		ns := namespace(name)
		if !spaces[ns] {
			continue
		}
		if byName[ns] == nil {
			byName[ns] = &schema{Namespace: ns}
		}
		s := w.all[name].Value
		switch {
		case isEnum(s):
			byName[ns].Enums = append(byName[ns].Enums, enumOf(name, s))
		case w.hasKey(name):
			byName[ns].Entities = append(byName[ns].Entities, w.structure(name))
		default:
			byName[ns].Complex = append(byName[ns].Complex, w.structure(name))
		}
	}
	w.container(byName[graph], treeOf(doc, serves))
	out := edmx{NS: "http://docs.oasis-open.org/odata/ns/edmx", Version: "4.0"}
	for _, ns := range slices.Sorted(maps.Keys(byName)) {
		byName[ns].NS = "http://docs.oasis-open.org/odata/ns/edm"
		out.Schemas = append(out.Schemas, *byName[ns])
	}
	text, err := xml.MarshalIndent(out, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("csdl: %w", err)
	}
	return append([]byte(xml.Header), append(text, '\n')...), nil
}

// served are the namespaces of the answers of the paths that are served, and the common one.
func served(doc *openapi3.T, w *writer, serves func(string) bool) map[string]bool {
	out := map[string]bool{graph: true}
	for path, item := range doc.Paths.Map() {
		if t := w.answer(item.Get); serves(path) && t != "" {
			out[namespace(t)] = true
		}
	}
	return out
}

// answer is the type of what an operation answers with, as one or as many, or "".
func (w *writer) answer(op *openapi3.Operation) string {
	if op == nil || op.Responses == nil {
		return ""
	}
	ok := op.Responses.Status(http.StatusOK)
	if ok == nil || ok.Value == nil || ok.Value.Content.Get("application/json") == nil {
		return ""
	}
	return plainName(strings.TrimPrefix(ok.Value.Content.Get("application/json").Schema.Ref, refPrefix), w.all)
}

// node is a segment of the paths.
type node struct {
	item  *openapi3.PathItem // nil when no path ends here
	below map[string]*node
}

func treeOf(doc *openapi3.T, serves func(string) bool) *node {
	root := &node{below: map[string]*node{}}
	for path, item := range doc.Paths.Map() {
		if !serves(path) {
			continue
		}
		at := root
		for _, seg := range strings.Split(strings.Trim(path, "/"), "/") {
			if at.below[seg] == nil {
				at.below[seg] = &node{below: map[string]*node{}}
			}
			at = at.below[seg]
		}
		at.item = item
	}
	return root
}

// container adds what paths begin with, and types for the segments that the contract has none for.
func (w *writer) container(s *schema, root *node) {
	s.Container = &container{Name: "GraphService"}
	for _, name := range slices.Sorted(maps.Keys(root.below)) {
		t := roots[name]
		if t == "" {
			t = name
		}
		s.Container.Singletons = append(s.Container.Singletons, singleton{name, graph + "." + t})
		e := structure{Name: t, Base: graph + ".entity"}
		for _, below := range slices.Sorted(maps.Keys(root.below[name].below)) {
			if t := w.typeAt(root.below[name].below[below]); t != "" {
				e.Navigation = append(e.Navigation, navigation{below, t, true})
			}
		}
		s.Entities = append(s.Entities, e)
	}
	slices.SortFunc(s.Entities, func(a, b structure) int { return strings.Compare(a.Name, b.Name) })
}

// typeAt is the type of what stands at a segment: what a path that ends there answers with, or the type that has
// what stands below it.
func (w *writer) typeAt(n *node) string {
	if n.item != nil {
		return w.answer(n.item.Get)
	}
	for _, name := range typeNames(w.all) {
		v := viewOf(w.all[name].Value)
		if w.hasKey(name) && !slices.ContainsFunc(slices.Collect(maps.Keys(n.below)), func(seg string) bool { return v.properties[seg] == nil }) {
			return name
		}
	}
	return ""
}
