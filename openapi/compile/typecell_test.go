package compile

import (
	"math/rand/v2"
	"strings"
	"testing"
)

func TestTypeCell(t *testing.T) {
	for _, c := range []struct {
		cell, name string
		many       bool
		reason     string
	}{
		{"String", "String", false, ""},
		{"Edm.Int32", "Int32", false, "the namespace of primitive types goes"},
		{"`String`", "String", false, ""},
		{"**van**", "van", false, ""},
		{"[van](van.md)", "van", false, ""},
		{"[van](van.md) collection", "van", true, ""},
		{"[van](van.md)collection", "van", true, "a blank is easily forgotten"},
		{"[van][]", "van", false, "a reference link is no array"},
		{"[van]", "van", false, "nor is one without a target"},
		{"[van][] collection", "van", true, ""},
		{"String[]", "String", true, ""},
		{"van (collection)", "van", true, ""},
		{"Collection(microsoft.graph.van)", "microsoft.graph.van", true, ""},
		{"Collection([van](van.md))", "van", true, ""},
		{"collection of [van](van.md) objects", "van", true, ""},
		{"array of String", "String", true, ""},
		{"A list of vans", "vans", true, ""},
		{"directoryObject collection", "directoryObject", true, "Object belongs to the name"},
		{"van objects collection", "van", true, "objects is wording here"},
		{"windowsInformationProtectionResourceCollection", "windowsInformationProtectionResourceCollection", false, "Collection belongs to the name"},
		{"String (timestamp)", "String", false, "a hint in parentheses says nothing of the type"},
		{"#microsoft.graph.van", "microsoft.graph.van", false, ""},
		{"microsoft.graph.fleet.van", "microsoft.graph.fleet.van", false, ""},
		{"[van](van.md) resource type", "van", false, ""},
		{"Nullable Int32", "Int32", false, ""},
		{"String. Required.", "String", false, "a remark follows"},
		{"vanState or String", "vanState", false, "the first of several counts"},
		{"see [van](van.md) for what it is", "van", false, "what a sentence links"},
		{"\u200bString\u200b", "String", false, "editors leave blanks of no width"},
		{"enum", "enum", false, "read as a string"},
		{"property", "property", false, "there is such a type"},
		{"", "", false, ""},
		{"None", "", false, "no type"},
		{"Not applicable for vans", "", false, "a sentence"},
		{"1..n", "", false, ""},
	} {
		ref, ok := typeCell(c.cell)
		if ref.name != c.name || ref.collection != c.many || ok != (c.name != "") {
			t.Errorf("%q: got %q, collection %v, ok %v; want %q, %v (%s)", c.cell, ref.name, ref.collection, ok, c.name, c.many, c.reason)
		}
	}
}

// TestSimpleCells holds the short way of reading type cells against the long one.
func TestSimpleCells(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	pieces := []string{"String", "Edm.", "microsoft.graph.", "van", "listOf", "Collection", "array", "none", "object", "[van](van.md)", "[van][]", "[", "]", "(x)", "(", ")", "#", ".", "*", "`", " ", " ", " collection", "collection", "-", "_"}
	simple := 0
	for range 20_000 {
		var b strings.Builder
		for range r.IntN(5) {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		got, ok := simpleCell(b.String())
		if !ok {
			continue
		}
		simple++
		if want, ok := wordyCell(b.String()); !ok || got != want {
			t.Fatalf("%q: %+v, want %+v, %v", b.String(), got, want, ok)
		}
	}
	if simple < 100 {
		t.Errorf("only %d cells are simple", simple)
	}
}

func TestNameCell(t *testing.T) {
	for cell, want := range map[string]string{
		"id": "id", "`id`": "id", "**id**": "id", "<b>id</b>": "id", "id (deprecated)": "id", "id<sup>1</sup>": "", "id:": "id", "id*": "id",
		"[id](#id)": "id", "i\u200bd": "id", "**Device configuration**": "", "@odata.type": "", "a.b": "", "": "", "\\_id": "_id",
	} {
		if got, _ := nameCell(cell); got != want {
			t.Errorf("%q gives %q, want %q", cell, got, want)
		}
	}
	if _, deprecated := nameCell("id (deprecated)"); !deprecated {
		t.Error("the remark that a property is deprecated is lost")
	}
}
