package validate

import "slices"

// A Code names a rule. Codes are public and stable: one is never given a second meaning.
type Code string

// The codes, one for each row of the registry.
const (
	CodeBodyMissing       Code = "body-missing"
	CodeBodyUnexpected    Code = "body-unexpected"
	CodeEnumPrefer        Code = "enum-needs-prefer"
	CodeEnumSentinel      Code = "enum-sentinel"
	CodeJSONDuplicate     Code = "json-duplicate-member"
	CodeJSONSyntax        Code = "json-syntax"
	CodeJSONTrailing      Code = "json-trailing"
	CodeJSONUTF8          Code = "json-utf8"
	CodeLimitBytes        Code = "limit-bytes"
	CodeLimitDepth        Code = "limit-depth"
	CodeLimitFindings     Code = "limit-findings"
	CodeLimitValues       Code = "limit-values"
	CodeMediaType         Code = "media-type"
	CodeMemberDeprecated  Code = "member-deprecated"
	CodeMemberMissing     Code = "member-missing"
	CodeMemberName        Code = "member-name"
	CodeMemberReadOnly    Code = "member-read-only"
	CodeMemberUnknown     Code = "member-unknown"
	CodeMemberWriteOnly   Code = "member-write-only"
	CodeMethodUnknown     Code = "method-unknown"
	CodeNumberInexact     Code = "number-inexact"
	CodeNumberRange       Code = "number-range"
	CodeParameterMissing  Code = "parameter-missing"
	CodeParameterRepeated Code = "parameter-repeated"
	CodePathUnknown       Code = "path-unknown"
	CodeQueryMalformed    Code = "query-malformed"
	CodeQueryUndeclared   Code = "query-undeclared"
	CodeSchema            Code = "schema"
	CodeStatusUndeclared  Code = "status-undeclared"
	CodeTypeMismatch      Code = "type-mismatch"
	CodeTypeUnknown       Code = "type-unknown"
	CodeUnchecked         Code = "unchecked"
	CodeValueContains     Code = "value-contains"
	CodeValueDate         Code = "value-date"
	CodeValueEnum         Code = "value-enum"
	CodeValueForbidden    Code = "value-forbidden"
	CodeValueFormat       Code = "value-format"
	CodeValueItems        Code = "value-items"
	CodeValueLength       Code = "value-length"
	CodeValueMembers      Code = "value-members"
	CodeValueMultiple     Code = "value-multiple"
	CodeValueNot          Code = "value-not"
	CodeValueNull         Code = "value-null"
	CodeValuePattern      Code = "value-pattern"
	CodeValueRange        Code = "value-range"
	CodeValueType         Code = "value-type"
	CodeValueUnique       Code = "value-unique"
	CodeVariantAmbiguous  Code = "variant-ambiguous"
	CodeVariantMissing    Code = "variant-missing"
	CodeVariantNone       Code = "variant-none"
	CodeVariantUnknown    Code = "variant-unknown"
)

// A Rule is a row of the registry: what a code means and what to do about it.
type Rule struct {
	Code     Code     `json:"code"`
	Severity Severity `json:"severity"` // the usual one; see [Options] Modes for the adjustable rules
	Summary  string   `json:"summary"`
	Remedy   string   `json:"remedy"`
	// Adjustable rules stand above the schema and can be switched off, or made a warning or an error.
	Adjustable bool `json:"adjustable"`
}

// rules is the registry, sorted by code; a test keeps it sorted and complete.
var rules = []Rule{
	{CodeBodyMissing, Error, "the contract asks for a body and none came", "send the declared body, or the status that has none", false},
	{CodeBodyUnexpected, Error, "a body came where the contract has none", "leave the body out", false},
	{CodeEnumPrefer, Error, "a response shows an enum member that the client did not ask to see", "answer with the sentinel, or send Prefer: include-unknown-enum-members with the request", true},
	{CodeEnumSentinel, Error, "a request carries the sentinel member of an evolvable enum", "send a real member; the sentinel only marks what an answer could not name", true},
	{CodeJSONDuplicate, Error, "an object has the same member twice", "keep one of them; readers differ in which one counts", true},
	{CodeJSONSyntax, Error, "the body is not JSON", "mend the JSON at the place shown", false},
	{CodeJSONTrailing, Error, "something follows the JSON value", "send one value and nothing after it", true},
	{CodeJSONUTF8, Error, "a string is not UTF-8, or holds half of a surrogate pair", "encode the body as UTF-8 and write both halves of a pair", true},
	{CodeLimitBytes, Error, "the body is larger than the limit", "send less, or raise MaxBytes", false},
	{CodeLimitDepth, Error, "the body is nested deeper than the limit", "flatten it, or raise MaxDepth", false},
	{CodeLimitFindings, Error, "there are more findings than the limit", "mend the ones shown and check again, or raise MaxFindings", false},
	{CodeLimitValues, Error, "the body holds more values than the limit", "send less, or raise MaxValues", false},
	{CodeMediaType, Error, "the content type is not one the contract declares", "send one of the declared types", false},
	{CodeMemberDeprecated, Warning, "a request carries a member that the contract calls deprecated", "use what replaces the member; it may go", true},
	{CodeMemberMissing, Error, "a required member is missing", "add the member", false},
	{CodeMemberName, Error, "a member has a name that the schema does not allow", "give the member a name the schema allows", false},
	{CodeMemberReadOnly, Error, "a request carries a read-only member", "leave the member out; only the service sets it", true},
	{CodeMemberUnknown, Error, "an object has a member its type does not declare (a warning in a response)", "correct the name, or leave the member out", true},
	{CodeMemberWriteOnly, Error, "a response carries a write-only member", "leave the member out; only requests carry it", true},
	{CodeMethodUnknown, Error, "the path is known but not with this method", "use one of the methods the path has", false},
	{CodeNumberInexact, Warning, "a number has more digits than a double keeps", "shorten the number, or expect readers to round it", true},
	{CodeNumberRange, Error, "a number does not fit its Int32, Int64, Single or Double", "send a number within the range of the type", true},
	{CodeParameterMissing, Error, "a required parameter or header is missing", "add the parameter", false},
	{CodeParameterRepeated, Error, "a parameter that takes one value is given more than once", "give it once", true},
	{CodePathUnknown, Error, "no operation of the contract has this path", "correct the path", false},
	{CodeQueryMalformed, Error, "the query string cannot be decoded", "percent-encode the query string", false},
	{CodeQueryUndeclared, Error, "the operation does not declare this query option", "use one of the declared options", true},
	{CodeSchema, Error, "a value breaks a keyword of its schema that has no code of its own", "change the value as the message says", false},
	{CodeStatusUndeclared, Error, "the operation does not declare this status", "answer with a declared status, or declare this one", true},
	{CodeTypeMismatch, Error, "a value calls itself another type than the one declared here", "correct @odata.type, or leave it out", true},
	{CodeTypeUnknown, Error, "the contract has no such type", "use one of the names of the contract", false},
	{CodeUnchecked, Error, "something could not be checked, so it does not pass", "name the type, or declare the missing part in the contract", false},
	{CodeValueContains, Error, "an array has too few or too many items of a kind", "send a number of such items within the bounds", false},
	{CodeValueDate, Error, "a date or time does not exist", "send a day of the calendar and an offset of the clock", true},
	{CodeValueEnum, Error, "a value is not a member of its enum", "send one of the members, spelled exactly so", false},
	{CodeValueForbidden, Error, "a value stands where the schema allows none", "leave the value out", false},
	{CodeValueFormat, Error, "a string does not have the form its type asks for", "write the string in the form of the type", true},
	{CodeValueItems, Error, "an array has too few or too many items", "send a number of items within the bounds", false},
	{CodeValueLength, Error, "a string is too short or too long", "send a string within the bounds", false},
	{CodeValueMembers, Error, "an object has too few or too many members", "send a number of members within the bounds", false},
	{CodeValueMultiple, Error, "a number is not a multiple of the step", "send a multiple of the step", false},
	{CodeValueNot, Error, "a value matches a schema that it must not match", "send a value outside the excluded ones", false},
	{CodeValueNull, Error, "null where the type has no null", "send a value, or leave the member out", false},
	{CodeValuePattern, Error, "a string does not match its pattern", "write the string as the pattern asks", false},
	{CodeValueRange, Error, "a number is outside its bounds", "send a number within the bounds", false},
	{CodeValueType, Error, "a value has the wrong JSON type", "send a value of the declared type", false},
	{CodeValueUnique, Error, "an array has the same item twice", "send each item once", false},
	{CodeVariantAmbiguous, Error, "a value matches more than one alternative where exactly one is meant", "make the value match one alternative only", false},
	{CodeVariantMissing, Error, "a value of a union does not say which type it is", "add the discriminator", false},
	{CodeVariantNone, Error, "a value matches none of the alternatives", "make the value match one alternative", false},
	{CodeVariantUnknown, Error, "a value of a union names a type the union does not have", "use one of the names of the union", false},
}

// Codes returns the registry, sorted by code. The slice is the caller's.
func Codes() []Rule { return slices.Clone(rules) }

// Lookup finds the registry row of a code.
func Lookup(code Code) (Rule, bool) {
	i, ok := slices.BinarySearchFunc(rules, code, func(r Rule, c Code) int {
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
