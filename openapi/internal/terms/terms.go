// Package terms reads an OpenAPI document as what it says about the service: types with base and members,
// enumerations with their sentinel, operations with bodies, answers and permissions.
//
// The components that exist for the sake of OpenAPI (unions, bodies of PATCH, pages of collections) do not appear as
// types. They are resolved where they are used, so that a fact stands in one place. The reader takes any document that
// kin-openapi has loaded, skips what it does not understand and never fails; it does not change the document.
package terms

import (
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// Contract is a document in the terms of the service.
type Contract struct {
	Server     string // URL of the service, "" if none or several
	Types      map[string]*Type
	Enums      map[string]*Enum
	Unions     map[string][]string // base type -> concrete types a value declared as the base can be of, sorted
	Referred   map[string]bool     // types that a member, a body or an answer is declared as
	Operations map[string]*Operation
}

// Type is an entity type or a complex type.
type Type struct {
	Name        string
	Base        string // "" if it has none
	Abstract    bool
	Open        bool // takes members that are not declared
	Stub        bool // named by others and described nowhere
	Deprecated  bool
	Key         []string // only if declared on the type itself
	Page        string   // URL of its reference page, "" if it has none
	Members     map[string]*Member
	Description string
}

// Member is a property or a relationship of a type, or a member of a body.
type Member struct {
	Name       string
	Navigation bool
	Required   bool
	Value
}

// Value is what a member, a parameter or an item can hold.
type Value struct {
	Type        string // a primitive such as Int32, or a qualified name
	Collection  bool
	Nullable    bool
	ReadOnly    bool
	WriteOnly   bool
	Deprecated  bool
	Constant    string            // the only value there is, "" if there are others
	Values      []string          // several values that are listed in place
	Known       []string          // values that are known of an open list
	Limits      map[string]string // OpenAPI keywords such as maximum; those of items begin with "items."
	Description string
}

// Enum is an enumeration.
type Enum struct {
	Name        string
	Members     []string // in order, the sentinel among them
	Sentinel    string   // "" if the enumeration does not evolve
	Flags       bool     // a value may hold several members
	Deprecated  bool
	Page        string // URL of its reference page, "" if it has none
	Description string
}

// Evolved gives the place of the sentinel: members from there on are sent only to those who ask for them. It is the
// number of members if there is no sentinel.
func (e *Enum) Evolved() int {
	if i := slices.Index(e.Members, e.Sentinel); i >= 0 && e.Sentinel != "" {
		return i
	}
	return len(e.Members)
}

// Read gives the terms of a document.
func Read(doc *openapi3.T) *Contract {
	c := &Contract{
		Types: map[string]*Type{}, Enums: map[string]*Enum{}, Unions: map[string][]string{},
		Referred: map[string]bool{}, Operations: map[string]*Operation{},
	}
	if doc == nil {
		return c
	}
	if len(doc.Servers) == 1 && doc.Servers[0] != nil {
		c.Server = doc.Servers[0].URL
	}
	r := &reader{c: c, goNames: map[string]string{}, helpers: map[string]helper{}}
	if doc.Components != nil {
		r.schemas = doc.Components.Schemas
	}
	r.readSchemas()
	r.readOperations(doc)
	return c
}

// Flat gives the members of a type with the inherited ones. A member that a derived type states again counts as the
// derived type states it.
func (c *Contract) Flat(name string) map[string]*Member {
	out := map[string]*Member{}
	chain := append([]string{name}, c.Ancestors(name)...)
	for _, t := range slices.Backward(chain) {
		if typ := c.Types[t]; typ != nil {
			for n, m := range typ.Members {
				out[n] = m
			}
		}
	}
	return out
}

// maxDepth bounds how far bases are followed; a document may run in circles.
const maxDepth = 100

// Ancestors gives the base types of a type, nearest first.
func (c *Contract) Ancestors(name string) []string {
	var out []string
	for t := c.Types[name]; t != nil && t.Base != "" && len(out) < maxDepth; t = c.Types[t.Base] {
		if slices.Contains(out, t.Base) || t.Base == name {
			break
		}
		out = append(out, t.Base)
	}
	return out
}

// Descendants gives the types derived from a type, directly or not, sorted.
func (c *Contract) Descendants(name string) []string {
	var out []string
	for n := range c.Types {
		if slices.Contains(c.Ancestors(n), name) {
			out = append(out, n)
		}
	}
	slices.Sort(out)
	return out
}

// Last gives the last segment of a qualified name.
func Last(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }

// KeyOf gives the key of a type, its own or the one it inherits.
func (c *Contract) KeyOf(name string) []string {
	for _, t := range append([]string{name}, c.Ancestors(name)...) {
		if typ := c.Types[t]; typ != nil && len(typ.Key) > 0 {
			return typ.Key
		}
	}
	return nil
}

// ErrorType knows the types of error answers. OData defines them, so no page describes them and no metadata declares
// them; a compiler adds them where there are operations.
func ErrorType(name string) bool { return strings.Contains(name, ".ODataErrors.") }
