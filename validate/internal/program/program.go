package program

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/getkin/kin-openapi/openapi3"
)

// Direction says who sends a body.
type Direction int

// The directions, numbered as in package validate.
const (
	Response Direction = iota
	Request
)

// Verdict is what a program says about a body.
type Verdict int8

// The verdicts. The zero value is Unknown, so that nothing passes by being forgotten.
const (
	Unknown Verdict = iota
	Clean
	Dirty
)

// String names the verdict.
func (v Verdict) String() string {
	return [...]string{"unknown", "clean", "dirty"}[v]
}

// Options say what holds above the schemas.
type Options struct {
	// Formats are the formats of strings that are asserted. A format that is not among them, and that
	// kin-openapi does not know either, demands nothing.
	Formats map[string]func(string) bool

	MaxDepth  int // nesting of objects and arrays; 0 means 100
	MaxValues int // JSON values in a body; 0 means 1,000,000
}

// A Set holds the programs of a document. It does not change after [Compile] and may be shared.
type Set struct {
	opts     Options
	slots    int // of predictions, see Machine
	programs map[*openapi3.Schema]*[2]Program
	pool     machinePool
}

// A Program checks bodies against one schema in one direction.
type Program struct {
	set  *Set
	root *node
}

// Compile makes the programs of all component schemas and of the bodies of all operations. The document is only
// read, and not kept. It is an error if a reference is not resolved or a schema refers to itself without an end.
func Compile(doc *openapi3.T, opts Options) (*Set, error) {
	if doc == nil {
		return nil, errors.New("program: no document")
	}
	if opts.MaxDepth <= 0 {
		opts.MaxDepth = 100
	}
	if opts.MaxValues <= 0 {
		opts.MaxValues = 1_000_000
	}
	r := newReader(doc)
	var roots []*schema
	for _, name := range slices.Sorted(maps.Keys(r.components)) {
		s, err := r.ref(r.components[name])
		if err != nil {
			return nil, fmt.Errorf("%w (schema %q)", err, name)
		}
		roots = append(roots, s)
	}
	bodies, err := r.bodies()
	if err != nil {
		return nil, err
	}
	roots = append(roots, bodies...)
	if err := r.guard(); err != nil {
		return nil, err
	}
	r.link()
	set := &Set{opts: opts, programs: map[*openapi3.Schema]*[2]Program{}}
	shared := newShared(r, opts)
	for _, dir := range []Direction{Response, Request} {
		c := newCompiler(shared, dir)
		for _, s := range roots {
			p := set.programs[s.in]
			if p == nil {
				p = new([2]Program)
				set.programs[s.in] = p
			}
			p[dir] = Program{set: set, root: c.node([]*schema{s})}
		}
		c.finish()
	}
	set.slots = shared.slots
	return set, nil
}

// bodies reads the schemas of the request and response bodies.
func (r *reader) bodies() ([]*schema, error) {
	var out []*schema
	content := func(c openapi3.Content) error {
		for _, name := range slices.Sorted(maps.Keys(c)) {
			if mt := c[name]; mt != nil && mt.Schema != nil {
				s, err := r.ref(mt.Schema)
				if err != nil {
					return err
				}
				out = append(out, s)
			}
		}
		return nil
	}
	paths := r.doc.Paths.Map()
	for _, path := range slices.Sorted(maps.Keys(paths)) {
		if paths[path] == nil {
			continue
		}
		ops := paths[path].Operations()
		for _, method := range slices.Sorted(maps.Keys(ops)) {
			op := ops[method]
			if op.RequestBody != nil && op.RequestBody.Value != nil {
				if err := content(op.RequestBody.Value.Content); err != nil {
					return nil, fmt.Errorf("%w (%s %s)", err, method, path)
				}
			}
			responses := op.Responses.Map()
			for _, status := range slices.Sorted(maps.Keys(responses)) {
				if ref := responses[status]; ref != nil && ref.Value != nil {
					if err := content(ref.Value.Content); err != nil {
						return nil, fmt.Errorf("%w (%s %s)", err, method, path)
					}
				}
			}
		}
	}
	return out, nil
}

// Program returns the program of a schema of the document, nil if there is none.
func (s *Set) Program(schema *openapi3.Schema, dir Direction) *Program {
	p := s.programs[schema]
	if p == nil || dir < Response || dir > Request {
		return nil
	}
	return &p[dir]
}
