package standin

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server/internal/model"
	"github.com/graphcontract/graphcontract/server/internal/store"
	"github.com/graphcontract/graphcontract/server/standin/internal/route"
	"github.com/graphcontract/graphcontract/validate"
)

// Server answers requests from its state. It is an [http.Handler] and may be used by many goroutines at once.
type Server struct {
	opts      Options
	graph     bool // the document has the shape of Microsoft Graph
	validator *validate.Validator
	types     *model.Builder

	bases   []string // what request paths begin with, the longest first
	table   *route.Table
	nodes   []*node          // as in the table
	byShape map[string]*node // by the path without names of parameters

	collections map[string]*collection // by the shape of their path
	operations  []*operation           // sorted by path and method
	findings    []Finding

	state *store.Memory
	kept  atomic.Int64 // documents in the state

	draining atomic.Bool
}

// A Finding is a part of the contract that the stand-in cannot serve.
type Finding struct {
	Method  string        `json:"method"`
	Path    string        `json:"path"`
	Code    validate.Code `json:"code"` // of the rule that no sample keeps; unchecked where nothing can be compared
	Message string        `json:"message"`
}

func (f Finding) String() string {
	return fmt.Sprintf("%s %s: %s [%s]", f.Method, f.Path, f.Message, f.Code)
}

// New returns a stand-in for the contract in doc, which must not be changed afterwards. It is an error if the
// contract cannot be used. What of it cannot be served is told by [Server.Findings].
func New(doc *openapi3.T, opts Options) (*Server, error) {
	if doc == nil || doc.Paths == nil {
		return nil, errors.New("standin: no contract")
	}
	opts, err := opts.withDefaults()
	if err != nil {
		return nil, fmt.Errorf("standin: %w", err)
	}
	s := &Server{
		opts: opts, graph: isGraph(doc), state: store.NewMemory(), types: model.NewBuilder(doc),
		byShape: map[string]*node{}, collections: map[string]*collection{},
	}
	if err := s.readContract(doc); err != nil {
		return nil, fmt.Errorf("standin: contract: %w", err)
	}
	return s, nil
}

func (s *Server) readContract(doc *openapi3.T) error {
	templates, err := s.readPaths(doc)
	if err != nil {
		return err
	}
	if len(s.nodes) == 0 {
		return errors.New("it has no operations")
	}
	// Package validate refuses schemas that lead back to themselves without an end, so it goes first.
	if s.validator, err = validate.New(shadow(doc, templates), s.rules()); err != nil {
		if _, plain := validate.New(doc, s.rules()); plain != nil {
			return plain // the same, with the paths of the contract
		}
		return err
	}
	for _, n := range s.nodes {
		if err := s.readOperations(n); err != nil {
			return err
		}
	}
	s.relate()
	s.types.Finish()
	for _, shape := range slices.Sorted(maps.Keys(s.collections)) {
		s.fill(s.collections[shape])
	}
	for _, op := range s.operations {
		s.prepare(op)
	}
	return nil
}

// rules are those of package validate for the kind of document. Members that nobody declared are a finding in Graph,
// whose types are closed; elsewhere a schema says so itself. The same holds for query options.
func (s *Server) rules() validate.Options {
	out := validate.Options{BasePaths: []string{""}, MaxBytes: int(max(s.opts.MaxBodyBytes, maxAnswerBytes)), Modes: map[validate.Code]validate.Mode{}}
	if s.graph {
		out.Modes[validate.CodeMemberUnknown] = validate.Enforce
	} else {
		out.Modes[validate.CodeMemberUnknown] = validate.Off
		out.Modes[validate.CodeQueryUndeclared] = validate.Off
	}
	return out
}

// Findings lists what of the contract cannot be served, sorted by path and method. Such an operation is answered
// 501 with the reason.
func (s *Server) Findings() []Finding { return slices.Clone(s.findings) }

// Operations is the number of operations of the contract.
func (s *Server) Operations() int { return len(s.operations) }

// Base is what the paths of the contract begin with, such as /beta.
func (s *Server) Base() string { return s.nodes[0].bases[0] }

// Drain has the server say that it is about to end. Requests are answered as before.
func (s *Server) Drain() { s.draining.Store(true) }

// Example is the URL path of a GET to try the server with, or "". It is a short one, of the fewest parameters.
func (s *Server) Example() string {
	var best *operation
	for _, op := range s.operations {
		if op.method != http.MethodGet || op.problem != nil || op.node.kind > kindItem {
			continue
		}
		if best == nil || cmp.Or(
			len(op.node.template.Params)-len(best.node.template.Params),
			len(op.node.template.Segments)-len(best.node.template.Segments),
			len(op.node.template.Path)-len(best.node.template.Path)) < 0 {
			best = op
		}
	}
	if best == nil {
		return ""
	}
	n := best.node
	path := n.template.Path
	for i, segment := range n.template.Segments {
		value := "1"
		if p := s.byShape[n.template.Shape(i+1)]; p != nil && p.kind == kindItem && p.property == "" && len(p.coll.seeds) > 0 {
			value = p.coll.seeds[0].id
		}
		for _, name := range segment.Names() {
			path = strings.ReplaceAll(path, "{"+name+"}", url.PathEscape(value))
		}
	}
	return n.bases[0] + path
}

// isGraph reports whether a document describes an OData service of the kind of Microsoft Graph.
func isGraph(doc *openapi3.T) bool {
	if doc.Components == nil {
		return false
	}
	for name, ref := range doc.Components.Schemas {
		if strings.HasPrefix(name, "microsoft.graph.") {
			return true
		}
		if ref == nil || ref.Value == nil {
			continue
		}
		for member := range ref.Value.Properties {
			if strings.HasPrefix(member, "@odata.") {
				return true
			}
		}
	}
	return false
}
