package diag

import "slices"

// Code names a kind of finding. Codes are public and stable: one is never renamed or used for something else.
type Code string

// Rule says what a code stands for.
type Rule struct {
	Code    Code
	Summary string // one line, lower case
	Remedy  string // what to do about it
}

// Codes of findings about reference pages, the overlay and the document compiled from them.
const (
	BodyProperty       Code = "body-property-unknown"
	ConflictingTypes   Code = "type-conflict"
	DescriptionAbsent  Code = "description-missing"
	DuplicateOp        Code = "operation-claimed-twice"
	EnumConflict       Code = "enum-members-differ"
	EnumNoMembers      Code = "enum-members-missing"
	ExampleInvalid     Code = "example-breaks-schema"
	ExampleSyntax      Code = "json-not-strict"
	ExampleUnreadable  Code = "json-unreadable"
	IncludeMissing     Code = "include-missing"
	LinkBroken         Code = "link-broken"
	MetaSyntax         Code = "annotation-not-strict"
	OverlayUnmatched   Code = "overlay-target-unmatched"
	PageUnreadable     Code = "page-unreadable"
	PermissionTable    Code = "permission-table"
	RequestLine        Code = "request-line"
	ResponseUnknown    Code = "response-unknown"
	RowShape           Code = "table-row-shape"
	SelectionUnmatched Code = "selection-unmatched"
	SuppressionInvalid Code = "suppression-invalid"
	SuppressionUnused  Code = "suppression-unused"
	TableJSON          Code = "table-json-differ"
	TitleType          Code = "title-type-differ"
	TypeUnknown        Code = "type-not-described"
)

// Codes of findings about a contract that the service metadata contradicts. One of the two is wrong; which, is for
// people to tell.
const (
	CSDLAbstract       Code = "csdl-abstract-differs"
	CSDLBase           Code = "csdl-base-differs"
	CSDLEnumExtra      Code = "csdl-enum-member-extra"
	CSDLEnumMissing    Code = "csdl-enum-member-missing"
	CSDLEnumOrder      Code = "csdl-enum-order-differs"
	CSDLEnumSpelling   Code = "csdl-enum-spelling-differs"
	CSDLFlags          Code = "csdl-flags-differ"
	CSDLKey            Code = "csdl-key-differs"
	CSDLKind           Code = "csdl-kind-differs"
	CSDLMemberExtra    Code = "csdl-member-extra"
	CSDLMemberMissing  Code = "csdl-member-missing"
	CSDLMemberSpelling Code = "csdl-member-spelling-differs"
	CSDLMemberType     Code = "csdl-member-type-differs"
	CSDLNullable       Code = "csdl-nullable-differs"
	CSDLOpen           Code = "csdl-open-differs"
	CSDLRelationship   Code = "csdl-relationship-differs"
	CSDLTypeExtra      Code = "csdl-type-extra"
	CSDLTypeMissing    Code = "csdl-type-missing"
	CSDLTypeSpelling   Code = "csdl-type-spelling-differs"
)

// Codes of findings about generated packages and the documents they are made from.
const (
	DocumentUnsupported Code = "document-unsupported"
	GeneratedExtra      Code = "generated-extra"
	GeneratedMissing    Code = "generated-missing"
	GeneratedStale      Code = "generated-stale"
	GeneratedUntracked  Code = "generated-untracked"
)

// rules is sorted by code; a test holds it to that.
var rules = []Rule{
	{MetaSyntax, "the annotation in the HTML comment is not strict JSON", "quote names, and drop trailing commas and comments"},
	{BodyProperty, "the request body table names a property that the type does not have", "use the name from the resource page, or add the property there"},
	{CSDLAbstract, "the contract and the metadata differ in whether a type is abstract", "say so on the page of the type, or correct the overlay"},
	{CSDLBase, "the contract and the metadata give a type different bases", "name the base on the page of the type, or in the overlay"},
	{CSDLEnumExtra, "an enumeration has a member that the metadata does not know", "remove the member, or look whether the metadata is older"},
	{CSDLEnumMissing, "the metadata has an enumeration member that the contract lacks", "list the member, on its side of the sentinel"},
	{CSDLEnumOrder, "the contract and the metadata list the members of an enumeration in another order", "list them in the order of the metadata; their place beside the sentinel matters"},
	{CSDLEnumSpelling, "an enumeration member is spelled otherwise in the metadata", "spell it as the service sends it"},
	{CSDLFlags, "the contract and the metadata differ in whether a value can hold several members of an enumeration", "mark the enumeration with x-ms-enum-flags in the overlay, or remove the mark"},
	{CSDLKey, "the contract and the metadata give a type different keys", "correct keyProperty on the page of the type, or x-key in the overlay"},
	{CSDLKind, "a name stands for an enumeration on one side and for a structured type on the other", "correct the page of the type"},
	{CSDLMemberExtra, "a type has a member that the metadata does not know", "remove the member, or look whether the metadata is older"},
	{CSDLMemberMissing, "the metadata has a member that the contract lacks", "describe the member on the page of the type, or add it in the overlay"},
	{CSDLMemberSpelling, "a member is spelled otherwise in the metadata", "spell it as the service sends it"},
	{CSDLMemberType, "the contract and the metadata give a member different types", "correct the type on the page, or in the overlay"},
	{CSDLNullable, "the contract and the metadata differ in whether a member can be null", "set nullable in the overlay if answers or the service's refusals show it"},
	{CSDLOpen, "the contract and the metadata differ in whether a type takes members that are not declared", "set openType on the page of the type, or x-open-type in the overlay"},
	{CSDLRelationship, "a member is a property on one side and a relationship on the other", "move it to the other table of the page"},
	{CSDLTypeExtra, "the contract has a type that the metadata does not know", "correct its name, or look whether the metadata is older"},
	{CSDLTypeMissing, "the metadata has a type that the contract lacks", "add its page, or leave it out with a reason"},
	{CSDLTypeSpelling, "a type is spelled otherwise in the metadata", "spell it as the service does"},
	{DescriptionAbsent, "a schema, property, parameter or operation has no description", "add one to the overlay"},
	{DocumentUnsupported, "the document has something that cannot be made into Go", "change the document with an overlay, or leave that part out with --exclude"},
	{EnumConflict, "the page lists other members for an enumeration than another page does", "make both lists equal, or link to one list"},
	{EnumNoMembers, "an enumeration is used and no page lists its members", "list the members on the page, or add them in the overlay"},
	{ExampleInvalid, "an example does not satisfy the schema compiled from the pages", "correct the example, or the table it disagrees with"},
	{GeneratedExtra, "a generated file lies there that nothing gives now", "remove it"},
	{GeneratedMissing, "a file that would be generated is not there", "run generate, and commit what it writes"},
	{GeneratedStale, "a generated file is not what its source gives now", "run generate, and change the source, not the file"},
	{GeneratedUntracked, "git does not track a generated file", "add it to the index"},
	{IncludeMissing, "an included file is not in the given set", "add the file, or remove the include"},
	{ExampleSyntax, "a JSON block is not strict JSON and was read leniently", "write strict JSON: no trailing commas, comments or bare words"},
	{ExampleUnreadable, "a JSON block cannot be read, even leniently", "write valid JSON"},
	{LinkBroken, "a link leads to a page that is not in the given set", "correct the link, or add the page"},
	{DuplicateOp, "two pages document the same operation", "document it on the page of its resource and link to it from the other"},
	{OverlayUnmatched, "an overlay action matches nothing in the document", "correct the target, or remove the action if the pages no longer need it"},
	{PageUnreadable, "the file cannot be read as a reference page", "save it as UTF-8 text of a sensible size"},
	{PermissionTable, "the permissions of the operation cannot be read from the page", "add a permission table, or correct its header"},
	{RequestLine, "a request line is incomplete or cannot be read", "write METHOD /path in full"},
	{ResponseUnknown, "the page does not say what a successful call answers", "name the status code and the type in the Response section"},
	{SelectionUnmatched, "a pattern of the selection matches no type and no path", "correct the pattern, or leave it out"},
	{SuppressionInvalid, "a suppression names an unknown code or gives no reason", "write graphcontract-disable CODE: reason"},
	{SuppressionUnused, "a suppression hides nothing", "remove it"},
	{TableJSON, "the property table and the JSON representation disagree", "bring both to the same names and types"},
	{RowShape, "a table row has another number of cells than its header", "escape the pipes in the row, or complete it"},
	{TitleType, "the title names another type than the annotation", "use the same name in the title and in @odata.type"},
	{ConflictingTypes, "two pages give the same property different types", "make both pages agree"},
	{TypeUnknown, "a type is used that no page describes", "correct the name, or add its page"},
}

// Rules returns the registry, sorted by code.
func Rules() []Rule { return slices.Clone(rules) }

// Rule returns what the registry says of the code, and whether it is registered.
func (c Code) Rule() (Rule, bool) {
	i, ok := slices.BinarySearchFunc(rules, c, func(r Rule, c Code) int {
		switch {
		case r.Code < c:
			return -1
		case r.Code > c:
			return 1
		}
		return 0
	})
	if !ok {
		return Rule{}, false
	}
	return rules[i], true
}
