package main

import (
	"testing"
	"testing/fstest"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/openapi/compile"
	"github.com/graphcontract/graphcontract/validate"
)

// TestDeclaredType goes from pages to findings: where a boat is declared, a value that does not name its type is one.
func TestDeclaredType(t *testing.T) {
	page := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	pages := fstest.MapFS{
		"resources/boat.md":  page("# boat resource type\n\nNamespace: microsoft.graph\n\n## Properties\n\n|Property|Type|\n|--|--|\n|length|Int32|\n"),
		"resources/ferry.md": page("# ferry resource type\n\nNamespace: microsoft.graph\n\nInherits from [boat](boat.md).\n\n## Properties\n\n|Property|Type|\n|--|--|\n|cars|Int32|\n"),
		"resources/dock.md":  page("# dock resource type\n\nNamespace: microsoft.graph\n\n## Properties\n\n|Property|Type|\n|--|--|\n|id|String|\n|boats|[boat](boat.md) collection|\n"),
		"api/dock-get.md":    page("# Get dock\n\n## HTTP request\n\n```http\nGET /docks/{id}\n```\n\n## Response\n\nThis returns `200 OK` and a [dock](../resources/dock.md) object.\n"),
	}
	res, err := compile.Compile(t.Context(), []compile.Source{{FS: pages}}, compile.Options{})
	if err != nil {
		t.Fatal(err)
	}
	doc, err := openapi3.NewLoader().LoadFromData(res.YAML)
	if err != nil {
		t.Fatal(err)
	}
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for boat, want := range map[string]string{
		`{"length":1}`:   "",
		`{}`:             "",
		`{"length":"x"}`: "value-type /boats/0/length",
		`{"cars":1}`:     "member-unknown /boats/0/cars",
		`{"@odata.type":"#microsoft.graph.boat","length":1}`:           "",
		`{"@odata.type":"#microsoft.graph.ferry","length":1,"cars":1}`: "",
		`{"@odata.type":"#microsoft.graph.ferry","cars":"x"}`:          "value-type /boats/0/cars",
		`{"@odata.type":"#microsoft.graph.raft"}`:                      "variant-unknown /boats/0/@odata.type",
	} {
		_, fs := v.Payload([]byte(`{"id":"1","boats":[`+boat+`]}`), validate.PayloadOptions{Type: "dock"})
		got := ""
		for _, f := range fs {
			got += string(f.Code) + " " + f.Pointer
		}
		if got != want {
			t.Errorf("%s: %q, want %q", boat, got, want)
		}
	}
}
