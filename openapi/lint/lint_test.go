package lint_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/openapi/compile"
	"github.com/graphcontract/graphcontract/openapi/lint"
)

func at(file string, code diag.Code) diag.Diagnostic {
	return diag.Diagnostic{Pos: diag.Pos{File: file, Line: 1}, Code: code, Message: "m"}
}

func TestApply(t *testing.T) {
	found := diag.List{at("api/a.md", diag.LinkBroken), at("api/a.md", diag.RowShape), at("resources/b.md", diag.LinkBroken)}
	conf, err := lint.ParseConfig([]byte("suppress:\n  - code: link-broken\n    pages: api/*.md\n    reason: the target moves next week\n  - code: json-unreadable\n    reason: never\n"))
	if err != nil {
		t.Fatal(err)
	}
	pages := []compile.Directive{{Pos: diag.Pos{File: "api/a.md", Line: 9}, Codes: []diag.Code{diag.RowShape}, Reason: "r"}}
	res := lint.Apply(found, pages, conf, "lint.yaml")
	var got []string
	for _, d := range res.Findings {
		got = append(got, d.String())
	}
	want := []string{
		"lint.yaml:5: the suppression of json-unreadable on \"\" hides nothing [suppression-unused]",
		"resources/b.md:1: m [link-broken]",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if res.Suppressed != 2 {
		t.Errorf("%d hidden, want 2", res.Suppressed)
	}
}

func TestParseConfigRefuses(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"unknown code":   {"suppress: [{code: nope, reason: r}]", `no code "nope"`},
		"no reason":      {"suppress: [{code: link-broken}]", "no reason"},
		"unknown member": {"suppress: [{code: link-broken, reason: r, page: x}]", `unknown member "page"`},
		"unknown field":  {"ignore: []", "ignore"},
		"bad pattern":    {"suppress: [{code: link-broken, reason: r, pages: '[x'}]", "malformed"},
		"no YAML":        {"\t:", "configuration"},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := lint.ParseConfig([]byte(c.src)); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want an error with %q", err, c.want)
			}
		})
	}
	if _, err := lint.ParseConfig(nil); err != nil {
		t.Errorf("an empty configuration is fine, got %v", err)
	}
}

// TestDirectives compiles a page that asks for a suppression.
func TestDirectives(t *testing.T) {
	page := `# gadget resource type

Namespace: microsoft.graph

<!-- graphcontract-disable table-row-shape: the third row is meant to be long -->

<!-- graphcontract-disable no-such-code: x -->

<!-- graphcontract-disable table-row-shape -->

|Property|Type|Description|
|:--|:--|:--|
|size|Int32|Its size.|and more|
`
	res, err := compile.Compile(t.Context(), []compile.Source{{FS: fstest.MapFS{"resources/gadget.md": {Data: []byte(page)}}}}, compile.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if n := len(res.Directives); n != 1 {
		t.Fatalf("%d directives, want the one that is right", n)
	}
	left := lint.Apply(res.Findings, res.Directives, lint.Config{}, "")
	var codes []diag.Code
	for _, d := range left.Findings {
		codes = append(codes, d.Code)
	}
	if diff := cmp.Diff([]diag.Code{diag.SuppressionInvalid, diag.SuppressionInvalid}, codes); diff != "" || left.Suppressed != 1 {
		t.Errorf("%v, %d hidden\n%s", left.Findings, left.Suppressed, diff)
	}
}
