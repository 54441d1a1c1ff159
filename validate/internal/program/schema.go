package program

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
)

// kinds is a set of JSON kinds. True and false are apart, as an enum may hold one of them.
type kinds uint8

const (
	kNull kinds = 1 << iota
	kTrue
	kFalse
	kNumber
	kString
	kArray
	kObject

	kBool = kTrue | kFalse
	kAll  = kNull | kBool | kNumber | kString | kArray | kObject
)

// eachKind are the kinds one by one.
var eachKind = []kinds{kNull, kTrue, kFalse, kNumber, kString, kArray, kObject}

// typeMember names the type of a value.
const typeMember = "@odata.type"

// A Schema is a schema of the document as package validate has prepared it: references are followed, names and
// derived types are known. The fields follow the keywords. [Compile] reads the schemas and does not keep them.
type Schema struct {
	Component string // name of the component, "" for an inline schema
	TypeName  string // qualified name of the type the component stands for
	Newer     bool   // the keywords mean what OpenAPI 3.1 says

	Types                           []string // nil means any
	Nullable                        bool     // 3.0
	OnlyNull                        bool     // null and nothing else fits
	ReadOnly, WriteOnly, Deprecated bool
	Text                            bool // a string, or a wrapper of one
	Listed                          bool // has an enum or a constant

	Enum     []any // nil means any value
	Const    any   // nil means any value
	Sentinel string
	After    []string // members declared after the sentinel
	Flags    bool     // a value may hold several members

	Min, Max                   *float64
	ExclusiveMin, ExclusiveMax bool
	MultipleOf                 *float64
	Range                      string // format of a number: int32, int64, float or double

	MinLength uint64
	MaxLength *uint64
	Pattern   *regexp.Regexp
	Format    string // one of the asserted formats, or ""
	// Foreign are kinds about which a keyword says something that only others can check, such as a format that
	// somebody registered with kin-openapi or a pattern that cannot be read.
	Foreign []string

	MinItems, MinProps uint64
	MaxItems, MaxProps *uint64
	UniqueItems        bool
	Items              *Schema

	Props                map[string]*Schema
	Required             []string
	Open                 bool // said to be open
	Closed               bool // said to be closed
	AdditionalProperties *Schema

	AllOf, OneOf, AnyOf []*Schema
	Not                 *Schema
	PropertyName        string // of the discriminator
	Variants            map[string]*Schema
	Default             *Schema            // one of Variants, for values without the member; nil if there is none
	Derived             map[string]*Schema // by type name

	// OpenAPI 3.1.
	Never                                   bool // the schema false
	PatternProperties                       []PatternProperty
	PropertyNames                           *Schema
	DependentRequired                       map[string][]string
	DependentSchemas                        map[string]*Schema
	PrefixItems                             []*Schema
	Contains                                *Schema
	MinContains, MaxContains                *uint64
	If, Then, Else                          *Schema
	UnevaluatedProperties, UnevaluatedItems *Schema

	known     bool
	id        int
	types     kinds
	integer   bool
	uncovered kinds
	names     []string // of Props, sorted
	settled
}

// PatternProperty is an entry of patternProperties.
type PatternProperty struct {
	Pattern *regexp.Regexp
	Schema  *Schema
}

// ErrCircle says that a schema looks at the same value again and again.
var ErrCircle = errors.New("program: a schema refers to itself without an end")

var typeKinds = map[string]kinds{
	"null": kNull, "boolean": kBool, "integer": kNumber, "number": kNumber, "string": kString, "array": kArray, "object": kObject,
}

// gather finds all schemas that the roots lead to, and prepares them.
func gather(roots []*Schema) []*Schema {
	var list []*Schema
	var visit func(s *Schema)
	visit = func(s *Schema) {
		if s == nil || s.known {
			return
		}
		s.known, s.id = true, len(list)
		list = append(list, s)
		s.prepare()
		for _, part := range s.sameValue() {
			visit(part)
		}
		for _, part := range s.children() {
			visit(part)
		}
		for _, byName := range []map[string]*Schema{s.Variants, s.Derived} {
			if len(byName) == 0 {
				continue
			}
			for _, name := range slices.Sorted(maps.Keys(byName)) {
				visit(byName[name])
			}
		}
	}
	for _, s := range roots {
		visit(s)
	}
	return list
}

func (s *Schema) prepare() {
	s.types, s.fitting = kAll, kAll
	if len(s.Types) > 0 {
		s.types = 0
		for _, t := range s.Types {
			s.types |= typeKinds[t]
		}
		s.integer = slices.Contains(s.Types, "integer") && !slices.Contains(s.Types, "number")
	}
	for _, t := range s.Foreign {
		s.uncovered |= typeKinds[t]
	}
	if len(s.Props) > 0 {
		s.names = slices.AppendSeq(make([]string, 0, len(s.Props)), maps.Keys(s.Props))
		slices.Sort(s.names)
	}
}

func (s *Schema) shaped() bool {
	return len(s.Props) > 0 || s.Open || s.Closed || s.AdditionalProperties != nil || len(s.PatternProperties) > 0 || s.UnevaluatedProperties != nil
}

func (s *Schema) union() bool { return len(s.OneOf) > 0 || len(s.AnyOf) > 0 }

// permits reports whether the type keyword allows the kind.
func (s *Schema) permits(k kinds) bool { return s.types&k != 0 && !s.Never }

// exempts reports whether s, or a schema it is made of, marks a member as one that only the other side sends.
func (s *Schema) exempts(name string, dir Direction) bool { return s.exempted[dir][name] }

// otherSide reports whether only the other side of the exchange sends a value of this schema.
func (s *Schema) otherSide(dir Direction) bool { return s.oneSided[dir] }

// unlessNull is the one schema that a choice leaves for what is not null, nil if there is none such.
func (s *Schema) unlessNull() *Schema {
	for _, among := range [...][]*Schema{s.AnyOf, s.OneOf} {
		null := slices.IndexFunc(among, func(a *Schema) bool { return a.OnlyNull })
		if len(among) == 2 && null >= 0 && !among[1-null].OnlyNull {
			return among[1-null]
		}
	}
	return nil
}

// deprecated follows wrappers, allOf and the choice beside null, and no other choice: of several types one may be
// deprecated and the other not.
func (s *Schema) deprecated() bool { return s.anyDeprecated }

// sameValue are the schemas that look at the same value as s.
func (s *Schema) sameValue() []*Schema {
	out := slices.Concat(s.AllOf, s.OneOf, s.AnyOf)
	for _, p := range []*Schema{s.Not, s.If, s.Then, s.Else} {
		if p != nil {
			out = append(out, p)
		}
	}
	if len(s.DependentSchemas) > 0 {
		for _, name := range slices.Sorted(maps.Keys(s.DependentSchemas)) {
			out = append(out, s.DependentSchemas[name])
		}
	}
	return out
}

// children are the schemas of members, of items and of names.
func (s *Schema) children() []*Schema {
	out := make([]*Schema, 0, len(s.Props)+2)
	names := s.names
	if len(names) != len(s.Props) { // not gathered yet
		names = slices.Sorted(maps.Keys(s.Props))
	}
	for _, name := range names {
		out = append(out, s.Props[name])
	}
	for _, p := range s.PatternProperties {
		out = append(out, p.Schema)
	}
	out = append(out, s.PrefixItems...)
	for _, p := range []*Schema{s.AdditionalProperties, s.Items, s.PropertyNames, s.Contains, s.UnevaluatedProperties, s.UnevaluatedItems} {
		if p != nil {
			out = append(out, p)
		}
	}
	return out
}

// guard refuses schemas that look at the same value again and again, and settles what the others say together.
func guard(list []*Schema) error {
	const open, closed = 1, 2
	state := make([]uint8, len(list))
	order := make([]*Schema, 0, len(list)) // parts before wholes
	var walk func(s *Schema) error
	walk = func(s *Schema) error {
		switch state[s.id] {
		case open:
			return fmt.Errorf("%w: %q", ErrCircle, s.Component)
		case closed:
			return nil
		}
		state[s.id] = open
		for _, next := range s.sameValue() {
			if err := walk(next); err != nil {
				return err
			}
		}
		state[s.id] = closed
		s.settle()
		order = append(order, s)
		return nil
	}
	for _, s := range list {
		if err := walk(s); err != nil {
			return err
		}
	}
	for _, s := range order {
		s.settleNames()
	}
	return nil
}

// null reports whether a schema of OpenAPI 3.0 takes null: one that is nullable does whatever its parts say, and
// one that is not does if it has parts that all do. In 3.1 null is a value like others.
func (s *Schema) null() bool { return s.takesNull }

// reaches reports whether a schema that looks at the same value says something the compiler does not know.
func (s *Schema) reaches(k kinds) bool { return s.reached&k != 0 }

// canFit reports whether a value of the kind may fit; false is certain.
func (s *Schema) canFit(k kinds) bool { return s.fitting&k != 0 }
