package compile

import (
	"fmt"
	"slices"
	"testing"
	"testing/fstest"

	"gopkg.in/yaml.v3"
)

// TestPathPatterns holds what a pattern takes of a few paths.
func TestPathPatterns(t *testing.T) {
	paths := []string{"/a/b", "/a/bc", "/a/b/{id}", "/a/b/{id}/c", "/a/d/{d-id}/c", "/a/d/{d-id}/c/{id}", "/A/x(y='{y}')"}
	for pattern, want := range map[string][]int{
		"/a/b":            {0},
		"/a/b/":           {0},
		"/a/b*":           {0, 1, 2, 3},
		"/a/b/*":          {2, 3},
		"/a/b/**":         {0, 2, 3},
		"/a/*/*/c":        {3, 4},
		"/a/b/{any}":      {2},
		"/a/d/{id}/c":     {4},
		"/a/d/{id}/c*":    {4, 5},
		"/a/**/c":         {3, 4},
		"/a/x(y='{key}')": {6},
		"/a/x*":           {6},
		"/b*":             {},
	} {
		got := []int{}
		for i, p := range paths {
			if matchesAny([]string{pattern}, p, true) {
				got = append(got, i)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s takes %v, want %v", pattern, got, want)
		}
	}
	if !matchesAny([]string{"a.b.*"}, "a.b.c", false) || matchesAny([]string{"a.*"}, "a.b.c", false) {
		t.Error("a star at the end of a type pattern stays within a segment")
	}
}

// boxPages are pages on boxes, which have lids, which are a resource of their own.
func boxPages() fstest.MapFS {
	out := fstest.MapFS{}
	for _, name := range []string{"box", "lid", "scale"} {
		out["resources/"+name+".md"] = &fstest.MapFile{Data: fmt.Appendf(nil, "# %s resource type\n\n|Property|Type|\n|--|--|\n|id|String|\n|size|Int32|\n", name)}
	}
	for i, p := range []struct{ line, body, answer string }{
		{"GET /boxes", "", "`200 OK` and a list of [box](../resources/box.md) objects"},
		{"GET /boxes/{id}", "", "`200 OK` and a [box](../resources/box.md) object"},
		{"DELETE /boxes/{id}", "", "`204 No Content`"},
		{"POST /boxes/{id}/open", "|Parameter|Type|\n|--|--|\n|wide|Boolean|\n", "`204 No Content`"},
		{"POST /boxes/{id}/weigh", "|Parameter|Type|\n|--|--|\n|unit|String|\n", "`200 OK` and a [scale](../resources/scale.md) object"},
		{"GET /boxes/{id}/near(place='{place}')", "", "`200 OK` and a [scale](../resources/scale.md) object"},
		{"POST /boxes/{id}/owner/$ref", "", "`204 No Content`"},
		{"GET /boxes/{id}/lids", "", "`200 OK` and a list of [lid](../resources/lid.md) objects"},
		{"POST /boxes/{id}/lids", "Send a JSON representation of the [lid](../resources/lid.md) object.", "`201 Created` and a [lid](../resources/lid.md) object"},
		{"DELETE /boxes/{id}/lids/{id}", "", "`204 No Content`"},
		{"POST /boxes/{id}/lids/$ref", "", "`204 No Content`"},
		{"DELETE /crates/{id}", "", "`204 No Content`"},
	} {
		body := ""
		if p.body != "" {
			body = "## Request body\n\n" + p.body + "\n\n"
		}
		out[fmt.Sprintf("api/p%02d.md", i)] = &fstest.MapFile{Data: fmt.Appendf(nil, "# Call %d\n\n## HTTP request\n\n```http\n%s\n```\n\n%s## Response\n\nThis returns %s.\n", i, p.line, body, p.answer)}
	}
	return out
}

// callsOf lists the operations of a document.
func callsOf(doc *yaml.Node) []string {
	var out []string
	each(get(doc, "paths"), func(path string, item *yaml.Node) {
		each(item, func(method string, _ *yaml.Node) { out = append(out, method+" "+anonymous(path)) })
	})
	slices.Sort(out)
	return out
}

// TestCompanions picks a type: what acts on it, deletes it or refers from it comes along, and a resource of its own
// below it does not. A finished document is cut in the same way as pages are.
func TestCompanions(t *testing.T) {
	box := []string{
		"delete /boxes/{}", "get /boxes", "get /boxes/{}", "get /boxes/{}/near(place='{}')", "post /boxes/{}/open", "post /boxes/{}/owner/$ref",
		"post /boxes/{}/weigh",
	}
	lid := []string{"delete /boxes/{}/lids/{}", "get /boxes/{}/lids", "post /boxes/{}/lids", "post /boxes/{}/lids/$ref"}
	whole, err := Compile(t.Context(), []Source{{FS: boxPages()}}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		sel  Selection
		want []string
	}{
		{Selection{Include: []string{"microsoft.graph.box"}}, box},
		{Selection{Include: []string{"microsoft.graph.lid"}}, lid},
		{Selection{Include: []string{"microsoft.graph.box"}, Exclude: []string{"/boxes/{id}/*"}}, []string{"delete /boxes/{}", "get /boxes", "get /boxes/{}"}},
		{Selection{Include: []string{"/boxes/{id}/lids"}}, []string{"get /boxes/{}/lids", "post /boxes/{}/lids"}},
	} {
		res, err := Compile(t.Context(), []Source{{FS: boxPages()}}, Options{Selection: c.sel})
		if err != nil {
			t.Fatal(err)
		}
		part, _, err := Amend(whole.YAML, nil, c.sel)
		if err != nil {
			t.Fatal(err)
		}
		for what, src := range map[string][]byte{"pages": res.YAML, "document": part} {
			var n yaml.Node
			if err := yaml.Unmarshal(src, &n); err != nil {
				t.Fatal(err)
			}
			if got := callsOf(n.Content[0]); !slices.Equal(got, c.want) {
				t.Errorf("%v of the %s:\n got %q\nwant %q", c.sel, what, got, c.want)
			}
		}
	}
}
