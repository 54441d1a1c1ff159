package compile

import (
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// schemaType is a structured type as all pages together describe it.
type schemaType struct {
	name       string
	base       string // qualified, "" for none
	stub       bool   // named by a page, described by none
	abstract   bool
	open       bool
	key        string
	deprecated bool
	props      []*schemaProp
	byName     map[string]*schemaProp // props by lower-case name
	page       *page
	pages      []*page
	pos        diag.Pos

	annotatedBase string // as the annotation of a page names it
}

// prop finds a property of the type itself; letter case does not matter.
func (t *schemaType) prop(name string) *schemaProp { return t.byName[strings.ToLower(name)] }

func (t *schemaType) add(pr *schemaProp) {
	if t.byName == nil {
		t.byName = map[string]*schemaProp{}
	}
	t.byName[strings.ToLower(pr.name)] = pr
	t.props = append(t.props, pr)
}

// schemaProp is a property with its type resolved.
type schemaProp struct {
	*property
	primitive string // name of a primitive type, "" if named is set
	named     string // qualified name of a structured type or an enumeration
	owner     *schemaType
	page      *page
}

// enumType is an enumeration as all pages together describe it.
type enumType struct {
	name    string
	members []string
	gated   []string
	flags   bool
	page    *page
	pos     diag.Pos
}

// model is everything the pages state, with names resolved.
type model struct {
	types  map[string]*schemaType // by lower-case qualified name
	enums  map[string]*enumType
	ops    []*opFacts
	order  []string // lower-case names of types and enumerations, in the order of their pages
	short  map[string][]string
	bySlug map[string][]string // page slug to the names its page defines
	near   map[string]string   // answers of nearest
	shorts []shortName         // of order, as far as nearest has looked
	found  *diag.List
}

// buildModel unites the facts of all pages.
func buildModel(types []*typeFacts, enums []*enumFacts, ops []*opFacts, found *diag.List) *model {
	m := &model{
		types: map[string]*schemaType{}, enums: map[string]*enumType{}, ops: ops,
		short: map[string][]string{}, bySlug: map[string][]string{}, near: map[string]string{}, found: found,
	}
	settleNames(types, found)
	settleNamespaces(types, enums)
	m.uniteTypes(types)
	m.uniteEnums(enums)
	m.inlineEnums()
	m.bases(types)
	m.resolveProperties()
	m.settleKeys()
	m.pruneInherited()
	m.settleAnswers()
	m.settleGuids()
	m.settleFlags()
	return m
}

func (m *model) know(name string, p *page) {
	low := strings.ToLower(name)
	m.order = append(m.order, low)
	s := strings.ToLower(lastSegment(name))
	if !slices.Contains(m.short[s], low) {
		m.short[s] = append(m.short[s], low)
	}
	if p != nil {
		slug := strings.ToLower(p.slug)
		m.bySlug[slug] = appendNew(m.bySlug[slug], low)
	}
}
