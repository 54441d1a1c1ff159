package compile

import (
	"strings"

	"github.com/graphcontract/graphcontract/internal/loosejson"
)

// String names a type the way a cell does.
func (t typeRef) String() string {
	if t.collection {
		return t.name + " collection"
	}
	return t.name
}

// Values of JSON representations are vaguer than type cells: an object can stand for any type of the model, a number
// for any numeric type, a string for any type that is written as one. families groups the primitive types by how
// JSON writes them.
var families = map[string]string{
	"Boolean": "boolean",
	"Int16":   "number", "Int32": "number", "Int64": "number", "Byte": "number", "SByte": "number",
	"Single": "number", "Double": "number", "Decimal": "number",
	"String": "string", "DateTimeOffset": "string", "Date": "string", "TimeOfDay": "string", "Duration": "string",
	"Guid": "string", "Binary": "string", "Stream": "string",
	"Json": "any",
}

// family tells how JSON writes values of a type: types of the model as objects, or as strings if they are
// enumerations, which a page does not know of all types.
func family(name string) string {
	if p, ok := primitive(name); ok {
		return families[p]
	}
	return "model"
}

// agree tells whether a row and a member of the JSON representation can be the same property. It is a lattice: they
// agree if one of them says the same as the other and less.
func agree(row, shown typeRef, v loosejson.Value) bool {
	if row.name == "" || shown.name == "" || v.Kind == loosejson.Null {
		return true
	}
	a, b := family(row.name), family(shown.name)
	if row.collection != shown.collection && a != "any" && b != "any" {
		// a string can say in words that it stands for a collection
		return v.Kind == loosejson.String && !strings.HasPrefix(strings.ToLower(v.Str), "string") || v.Kind == loosejson.Bare
	}
	switch {
	case a == "any" || b == "any":
		return true
	case a == "model" && b == "model":
		return strings.EqualFold(lastSegment(row.name), lastSegment(shown.name)) || row.link != ""
	case a == "model":
		return b == "string" // an enumeration
	case b == "model":
		return false
	case a == b:
		p, _ := primitive(row.name)
		q, _ := primitive(shown.name)
		return b != "string" || p == q || q == "String" || p == "String"
	}
	// "1024" in quotes says nothing of the type
	return v.Kind == loosejson.String && !strings.HasPrefix(strings.ToLower(v.Str), "string")
}
