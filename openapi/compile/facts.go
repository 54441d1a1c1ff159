package compile

import (
	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/loosejson"
)

// The facts of one page, as it states them. Names are not resolved yet: that takes all pages.

// typeRef is a type as a cell, a comment or a sentence names it.
type typeRef struct {
	name       string // as written, without Edm., leading # and markup
	link       string // where the name links to, "" if it does not
	collection bool
}

// property is a row of a property or relationship table, or a member that only the JSON representation has.
type property struct {
	name       string
	ref        typeRef
	badType    bool   // the type cell holds something that is no type, which was reported
	asString   bool   // the JSON representation shows a string
	shownAs    string // the type that the JSON representation names where the table has a plain string, "" if none
	navigation bool
	values     []string // members of an enumeration named inline, in order
	gated      []string // members that the page shows only with the Prefer header
	flags      bool     // a value can hold several of the members
	inherited  string   // the type the row is inherited from, as written; "-" if it only says so

	inheritedLink string // where that name links to
	readOnly      bool
	required      bool
	sent          bool // the key, which the client chooses
	deprecated    bool
	jsonOnly      bool
	pos           diag.Pos
}

// typeFacts is what one page says of one structured type.
type typeFacts struct {
	name      string    // qualified
	title     string    // the name in the title, unqualified
	base      string    // as written; "" if the page names none
	baseHints []typeRef // what prose names in a sentence on inheritance; counts if it is a type
	derived   []typeRef // what the page lists as derived from this type
	abstract  bool
	open      bool
	key       string
	props     []*property
	byName    map[string]*property // props by lower-case name
	page      *page
	pos       diag.Pos
	annotated bool // there is a resource annotation
}

// enumFacts is one list of members.
type enumFacts struct {
	name    string // qualified if the page says so, else short
	ns      string // namespace of the page
	members []string
	gated   []string
	flags   bool // a value can hold several of them
	page    *page
	pos     diag.Pos
	guessed bool // the name is a file name: its letter case follows the cells that use the type
}

// opFacts is one request line of an API page with what the page says of the call.
type opFacts struct {
	method, path string
	query        []string // option names given in the request line
	page         *page
	pos          diag.Pos
	title        string
	multi        bool // the page has request lines of several methods

	body        []*property // rows of the request body table
	bodyKind    bodyKind
	bodyType    typeRef // the type that the request body section names
	bodyExample *example

	status    []response
	options   []string // OData options that the page allows
	headers   []headerFact
	scopes    permissions
	deprecate bool
}

// bodyKind tells what the request body table lists.
type bodyKind int

const (
	bodyNone       bodyKind = iota
	bodyProperties          // properties of a type
	bodyParameters          // parameters of an action
)

type headerFact struct {
	name     string
	required bool
}

type response struct {
	code    string
	ref     typeRef
	alts    []typeRef // what other witnesses on the page say
	isText  bool      // no JSON body although there is one
	example *example
	pos     diag.Pos
}

// example is a JSON block of an example.
type example struct {
	value loosejson.Value
	src   string
	pos   diag.Pos
	meta  map[string]string
}

// permissions are the scopes by kind, least privileged first.
type permissions struct {
	delegated, application []string
	found                  bool
}
