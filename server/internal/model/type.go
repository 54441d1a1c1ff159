package model

import (
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

// Kind says how the values of a property are written and compared.
type Kind int

// The kinds of values. Everything that is no single value of a known kind is Other.
const (
	Other Kind = iota
	Bool
	Number
	String
	Enum
	DateTime
	GUID
	Complex
)

// TypeMember is the annotation that names the type of an object.
const TypeMember = "@odata.type"

// Type is a resource or complex type.
type Type struct {
	Name       string // qualified, without #
	Base       *Type  // nil at the root
	Properties []*Property
	Derived    map[string]*Type // by qualified name; the types that values of this type may turn out to be

	hiding bool // a value of this type may hold members that are shown on request only
}

// Property is a declared member of a type.
type Property struct {
	Name       string
	Kind       Kind
	Collection bool
	Integer    bool      // of Number values: there are no fractions
	Type       *Type     // of Complex values
	Enum       *EnumType // of Enum values
	Nullable   bool
}

// EnumType is an enumeration. Sentinel is empty unless it may grow; Hidden are the members that a client
// sees only when it asks for them.
type EnumType struct {
	Name     string
	Members  []string
	Sentinel string
	Hidden   []string
}

// Property returns the property called name of t or one of its bases.
func (t *Type) Property(name string) (*Property, bool) {
	for ; t != nil; t = t.Base {
		for _, p := range t.Properties {
			if p.Name == name {
				return p, true
			}
		}
	}
	return nil, false
}

// Names lists the properties of t, those of its bases first.
func (t *Type) Names() []string {
	all := t.All()
	out := make([]string, 0, len(all))
	for _, p := range all {
		out = append(out, p.Name)
	}
	return out
}

// All lists the properties of t, those of its bases first; a property that t states again stands once.
func (t *Type) All() []*Property {
	if t == nil {
		return nil
	}
	out := slices.Clone(t.Base.All())
	for _, p := range t.Properties {
		if i := slices.IndexFunc(out, func(q *Property) bool { return q.Name == p.Name }); i >= 0 {
			out[i] = p
			continue
		}
		out = append(out, p)
	}
	return out
}

// Of returns the type of o: the one that its annotation names among t and what derives from t, else t.
func (t *Type) Of(o jsondoc.Object) *Type {
	if t == nil || len(t.Derived) == 0 {
		return t
	}
	if d := t.Derived[strings.TrimPrefix(o.Text(TypeMember), "#")]; d != nil {
		return d
	}
	return t
}
