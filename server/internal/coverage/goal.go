package coverage

// Kind is a dimension of coverage.
type Kind string

// The kinds of goals.
const (
	Statuses    Kind = "statuses"     // a status that an operation declares
	EnumsIn     Kind = "enums-in"     // a value of an enumeration in a request
	EnumsOut    Kind = "enums-out"    // in an answer
	VariantsIn  Kind = "variants-in"  // a type of a union in a request
	VariantsOut Kind = "variants-out" // in an answer
)

// Operations is a dimension that sums up the statuses: operations that answered with any they declare. It has no
// goals of its own and is no part of the total.
const Operations Kind = "operations"

// Kinds lists the dimensions that have goals.
func Kinds() []Kind { return []Kind{Statuses, EnumsIn, EnumsOut, VariantsIn, VariantsOut} }

// A goal is one thing that exchanges can show. Of is the operation, enumeration or union, value the rest.
type goal struct {
	kind      Kind
	of, value string
}

// direction of a body.
type direction int

const (
	in direction = iota
	out
)

func (d direction) enums() Kind    { return [...]Kind{EnumsIn, EnumsOut}[d] }
func (d direction) variants() Kind { return [...]Kind{VariantsIn, VariantsOut}[d] }
