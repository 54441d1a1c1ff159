package compile

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/getkin/kin-openapi/openapi3"
	"gopkg.in/yaml.v3"
)

// boatPages declare values as a boat, which is a type of its own and has derived types. One of these is a base itself.
func boatPages() fstest.MapFS {
	out := fstest.MapFS{}
	for _, p := range []struct{ name, base, rows string }{
		{"boat", "", "|id|String|\n|length|Int32|\n"},
		{"ferry", "boat", "|cars|Int32|\n"},
		{"tug", "boat", "|pull|Int32|\n"},
		{"pushTug", "tug", "|bow|String|\n"},
		{"engine", "", "|power|Int32|\n|spare|[boat](boat.md)|\n"},
	} {
		inherits, note := "", ""
		if p.base != "" {
			inherits = fmt.Sprintf("Inherits from [%s](%s.md).\n\n", p.base, p.base)
			note = fmt.Sprintf(", \"baseType\": \"microsoft.graph.%s\"", p.base)
		}
		out["resources/"+p.name+".md"] = &fstest.MapFile{Data: fmt.Appendf(nil,
			"# %[1]s resource type\n\nNamespace: microsoft.graph\n\n%[2]s## Properties\n\n|Property|Type|\n|--|--|\n%[3]s\n## JSON representation\n\n<!-- {\"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.%[1]s\"%[4]s} -->\n```json\n{}\n```\n",
			p.name, inherits, p.rows, note)}
	}
	for i, line := range []string{"GET /boats/{id}", "PATCH /boats/{id}"} {
		out[fmt.Sprintf("api/p%d.md", i)] = &fstest.MapFile{Data: fmt.Appendf(nil,
			"# Call %d\n\n## HTTP request\n\n```http\n%s\n```\n\n## Request body\n\nSend a JSON representation of the [boat](../resources/boat.md) object.\n\n## Response\n\nThis returns `200 OK` and a [boat](../resources/boat.md) object.\n", i, line)}
	}
	return out
}

// TestDefaultType: a value of a type that is not abstract need not name it, although types derive from it.
func TestDefaultType(t *testing.T) {
	res, err := Compile(t.Context(), []Source{{FS: boatPages()}}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var root yaml.Node
	if err := yaml.Unmarshal(res.YAML, &root); err != nil {
		t.Fatal(err)
	}
	schemas := get(root.Content[0], "components", "schemas")
	for name, want := range map[string]string{
		"microsoft.graph.boatUnion": "#microsoft.graph.boat", "microsoft.graph.boatUpdateUnion": "#microsoft.graph.boat",
	} {
		if got := text(schemas, name, defaultExtension); got != want || get(schemas, name, "discriminator", "mapping", want) == nil {
			t.Errorf("%s: default %q, want %q, of the mapping", name, got, want)
		}
	}
	named := func(s *yaml.Node) bool {
		parts := append([]*yaml.Node{s}, contentOf(get(s, "allOf"))...)
		return slices.ContainsFunc(parts, func(p *yaml.Node) bool { return slices.Contains(strs(get(p, "required")), typeMember) })
	}
	for name, want := range map[string]bool{
		"instance.microsoft.graph.boat": false, "microsoft.graph.boatUpdate": false,
		"instance.microsoft.graph.tug": true, "microsoft.graph.tugUpdate": true,
		"microsoft.graph.ferry": true, "microsoft.graph.ferryUpdate": true, "microsoft.graph.pushTug": true, "microsoft.graph.pushTugUpdate": true,
	} {
		s := get(schemas, name)
		if s == nil {
			t.Errorf("no component %s", name)
		} else if named(s) != want {
			t.Errorf("%s requires @odata.type: %t, want %t", name, !want, want)
		}
	}

	// Who does not know discriminators takes a value without a type for the one variant that does not ask for it.
	doc, err := openapi3.NewLoader().LoadFromData(res.YAML)
	if err != nil {
		t.Fatal(err)
	}
	union := *doc.Components.Schemas["microsoft.graph.boatUnion"].Value
	union.Discriminator = nil
	for _, c := range []struct {
		length any
		fits   bool
	}{{7.0, true}, {"long", false}} {
		if err := union.VisitJSON(map[string]any{"length": c.length}); (err == nil) != c.fits {
			t.Errorf("length %v: %v", c.length, err)
		}
	}

	// A part without the variant keeps no default that nothing answers to.
	part, _, err := Amend(res.YAML, nil, Selection{Exclude: []string{"instance.microsoft.graph.boat", "microsoft.graph.boatUpdate"}})
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(part), "microsoft.graph.boatUnion") || strings.Contains(string(part), defaultExtension) {
		t.Errorf("the default of a variant that was left out:\n%s", part)
	}
}

// TestDefaultTypeWithoutPage: a declared type that no page describes may be one of its own, too.
func TestDefaultTypeWithoutPage(t *testing.T) {
	pages := boatPages()
	delete(pages, "resources/boat.md")
	res, err := Compile(t.Context(), []Source{{FS: pages}}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var root yaml.Node
	if err := yaml.Unmarshal(res.YAML, &root); err != nil {
		t.Fatal(err)
	}
	union := get(root.Content[0], "components", "schemas", "microsoft.graph.boatUnion")
	const boat = "#microsoft.graph.boat"
	if text(union, defaultExtension) != boat || get(union, "discriminator", "mapping", boat) == nil || get(union, "discriminator", "mapping", "#microsoft.graph.ferry") == nil {
		t.Errorf("a boat cannot be without a type: %v", union)
	}
}
