package program

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
	// Formats are the formats of strings that are asserted.
	Formats map[string]func(string) bool
	// LooseFormats says that a string of the wrong format may fit an alternative all the same, because the rule
	// is switched off. Such alternatives are then left to others.
	LooseFormats bool

	MaxDepth  int // nesting of objects and arrays; 0 means 100
	MaxValues int // JSON values in a body; 0 means 1,000,000
}

// A Set holds programs that were compiled together. It does not change after [Compile] and may be shared.
type Set struct {
	opts     Options
	slots    int // of predictions, see Machine
	programs map[*Schema]*[2]Program
	pool     machinePool
}

// A Program checks bodies against one schema in one direction.
type Program struct {
	set  *Set
	root *node
}

// Compile makes the programs of the schemas, in both directions. It is an error if a schema refers to itself
// without an end; the schemas must not be used for another Set.
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
	set := &Set{opts: opts, programs: make(map[*Schema]*[2]Program, len(roots))}
	shared := newShared(list, opts)
	for _, dir := range []Direction{Response, Request} {
		c := newCompiler(shared, dir)
		for _, s := range roots {
			p := set.programs[s]
			if p == nil {
				p = new([2]Program)
				set.programs[s] = p
			}
			p[dir] = Program{set: set, root: c.node([]*Schema{s})}
		}
		c.finish()
	}
	set.slots = shared.slots
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
