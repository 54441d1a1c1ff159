package program

import "sync"

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

// Options say what holds for all schemas of a [Set].
type Options struct {
	// Formats are the formats of strings that are asserted.
	Formats map[string]func(string) bool
	// LooseFormats says that a string of the wrong format may fit an alternative all the same, because the rule
	// is switched off. Such alternatives are then left to others.
	LooseFormats bool

	MaxDepth  int // nesting of objects and arrays; 0 means 100
	MaxValues int // JSON values in a body; 0 means 1,000,000
}

// A Set holds programs that were compiled together. It may be shared: what [Compile] leaves to the first check of a
// program is done under a lock, and changes no answer.
type Set struct {
	opts     Options
	all      [][2]Program
	programs map[*Schema]*[2]Program // in all
	pool     machinePool

	mu        sync.Mutex // guards the compilers
	compilers [2]*compiler
}

// A Program checks bodies against one schema in one direction.
type Program struct {
	set    *Set
	schema *Schema
	dir    Direction

	once  sync.Once
	root  *node
	slots int // of predictions, see Machine
}

// Compile makes the programs of the schemas, in both directions. It is an error if a schema refers to itself
// without an end; the schemas must not be used for another Set, nor changed.
//
// The code of a program is made when the program is first used: documents have many types, and a process sees
// bodies of few. [Set.CompileAll] does not wait.
func Compile(roots []*Schema, opts Options) (*Set, error) {
	if opts.MaxDepth <= 0 {
		opts.MaxDepth = 100
	}
	if opts.MaxValues <= 0 {
		opts.MaxValues = 1_000_000
	}
	list := gather(roots)
	if err := guard(list); err != nil {
		return nil, err
	}
	set := &Set{opts: opts, all: make([][2]Program, len(roots)), programs: make(map[*Schema]*[2]Program, len(roots))}
	shared := newShared(list, opts)
	for dir := range set.compilers {
		set.compilers[dir] = newCompiler(shared, Direction(dir))
	}
	for i, s := range roots {
		for dir := range set.all[i] {
			p := &set.all[i][dir]
			p.set, p.schema, p.dir = set, s, Direction(dir)
		}
		set.programs[s] = &set.all[i]
	}
	return set, nil
}

// Program returns the program of a schema that was given to [Compile], nil for others.
func (s *Set) Program(schema *Schema, dir Direction) *Program {
	p := s.programs[schema]
	if p == nil || dir < Response || dir > Request {
		return nil
	}
	return &p[dir]
}

// CompileAll makes the code of all programs now.
func (s *Set) CompileAll() {
	for i := range s.all {
		for dir := range s.all[i] {
			p := &s.all[i][dir]
			p.once.Do(p.compile)
		}
	}
}

// compile makes the code of a program. Programs share nodes; those that another program has are finished, as
// compilers do not rest before all is done.
func (p *Program) compile() {
	p.set.mu.Lock()
	defer p.set.mu.Unlock()
	c := p.set.compilers[p.dir]
	p.root = c.node([]*Schema{p.schema})
	c.finish()
	p.slots = c.slots
}
