// Package csdl reads the metadata of an OData service (CSDL 4.0 XML, what $metadata answers) and holds a contract
// against it.
//
// The metadata is a second witness. The pages say what people wrote down, the metadata what the service was built from;
// where they differ, one of them is wrong, or they describe different versions. [Check] tells each disagreement with
// both statements and decides nothing, and nothing of the metadata gets into a contract.
package csdl

import (
	"cmp"
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// Metadata is what a metadata document declares. Names of types are qualified with the namespace, never with its
// alias; primitives go without Edm, as in Int32.
type Metadata struct {
	Schemas    []Schema
	Types      map[string]*Type
	Enums      map[string]*Enum
	Operations []*Operation // actions and functions, in the order of the document
	Containers []*Container
}

// Schema is a namespace that the document covers.
type Schema struct {
	Namespace, Alias string
	Pos              diag.Pos
}

// Type is an entity type or a complex type.
type Type struct {
	Name     string
	Entity   bool
	Base     string
	Abstract bool
	Open     bool
	Key      []string
	Members  []*Member // in the order of the document
	Pos      diag.Pos
}

// Member is a property or a navigation property, or a parameter of an operation.
type Member struct {
	Name       string
	Type       string
	Collection bool
	Nullable   bool
	Navigation bool
	Pos        diag.Pos
}

// Declared writes the type of the member the way the documentation does.
func (m *Member) Declared() string {
	if m.Collection {
		return "Collection(" + m.Type + ")"
	}
	return m.Type
}

// Enum is an enumeration.
type Enum struct {
	Name    string
	Flags   bool
	Members []EnumMember
	Pos     diag.Pos
}

// EnumMember is a member of an enumeration. Value is the text of the document, "" if it gives none.
type EnumMember struct {
	Name, Value string
	Pos         diag.Pos
}

// Operation is an action or a function. The first parameter of a bound one is what it is called on.
type Operation struct {
	Name       string
	Function   bool
	Bound      bool
	Parameters []*Member
	Returns    *Member // nil if it answers nothing
	Pos        diag.Pos
}

// Container lists what the service has at its root.
type Container struct {
	Name       string
	Sets       []Root
	Singletons []Root
}

// Root is an entity set or a singleton.
type Root struct {
	Name, Type string
	Pos        diag.Pos
}

// maxDepth bounds how far bases are followed; metadata may run in circles.
const maxDepth = 100

// chain gives the type and its bases, nearest first, and whether the last of them has no base: false if one is declared
// elsewhere.
func (md *Metadata) chain(name string) (types []*Type, whole bool) {
	for name != "" {
		t := md.Types[name]
		if t == nil || len(types) == maxDepth || slices.Contains(types, t) {
			return types, false
		}
		types = append(types, t)
		name = t.Base
	}
	return types, true
}

// flat gives the members of a type with the inherited ones, and whether the document declares all of them.
func (md *Metadata) flat(name string) (members map[string]*Member, whole bool) {
	chain, whole := md.chain(name)
	members = map[string]*Member{}
	for _, t := range slices.Backward(chain) {
		for _, m := range t.Members {
			members[m.Name] = m
		}
	}
	return members, whole
}

func (md *Metadata) key(name string) []string {
	chain, _ := md.chain(name)
	for _, t := range chain {
		if len(t.Key) > 0 {
			return t.Key
		}
	}
	return nil
}

// schemaOf finds the schema that a type belongs to: the namespace is all but the last segment of its name.
func (md *Metadata) schemaOf(name string) (Schema, bool) {
	i := strings.LastIndexByte(name, '.')
	for _, s := range md.Schemas {
		if i >= 0 && strings.EqualFold(s.Namespace, name[:i]) {
			return s, true
		}
	}
	return Schema{}, false
}

// Disagreement is a statement of the contract that the metadata contradicts, or the other way round.
type Disagreement struct {
	Code     diag.Code `json:"code"`
	Pos      diag.Pos  `json:"pos"`              // in the metadata; of the schema if the metadata says nothing
	Where    string    `json:"where"`            // qualified name of the type
	Member   string    `json:"member,omitempty"` // member of the type or of the enumeration
	Contract string    `json:"contract"`         // what the contract says, "" if nothing
	Metadata string    `json:"metadata"`         // what the metadata says, "" if nothing
	Message  string    `json:"message"`
}

// Findings gives disagreements the form of all other findings.
func Findings(ds []Disagreement) diag.List {
	var out diag.List
	for _, d := range ds {
		out = append(out, diag.Diagnostic{Pos: d.Pos, Code: d.Code, Message: d.Message})
	}
	return out
}

func sortDisagreements(ds []Disagreement) {
	slices.SortFunc(ds, func(a, b Disagreement) int {
		return cmp.Or(
			strings.Compare(a.Pos.File, b.Pos.File), cmp.Compare(a.Pos.Line, b.Pos.Line), cmp.Compare(a.Pos.Col, b.Pos.Col),
			strings.Compare(string(a.Code), string(b.Code)), strings.Compare(a.Where, b.Where), strings.Compare(a.Member, b.Member),
		)
	})
}
