package report_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"

	"github.com/graphcontract/graphcontract/internal/report"
)

var sample = report.Report{
	Version: "v1",
	Rules:   []report.Rule{{Code: "type-missing", Summary: "a type is missing", Remedy: "add it"}},
	Findings: []report.Finding{
		{File: "docs/a b.md", Line: 3, Col: 7, Code: "type-missing", Severity: report.Warning, Message: "no type: x, 100%", Remedy: "add it"},
		{File: "b.md", Code: "other", Severity: report.Error, Message: "bad"},
	},
}

func render(t *testing.T, format string, r report.Report) string {
	t.Helper()
	w, err := report.For(format)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := w(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestText(t *testing.T) {
	want := "docs/a b.md:3:7: no type: x, 100% [type-missing]\nb.md: bad [other]\n"
	if diff := cmp.Diff(want, render(t, "text", sample)); diff != "" {
		t.Error(diff)
	}
}

func TestGitHub(t *testing.T) {
	want := "::warning file=docs/a b.md,line=3,col=7,title=type-missing::no type: x, 100%25%0Aadd it\n::error file=b.md,title=other::bad\n"
	if diff := cmp.Diff(want, render(t, "github", sample)); diff != "" {
		t.Error(diff)
	}
}

func TestJSON(t *testing.T) {
	var got struct {
		Findings []report.Finding
		Count    int
	}
	if err := json.Unmarshal([]byte(render(t, "json", sample)), &got); err != nil {
		t.Fatal(err)
	}
	if got.Count != 2 || !cmp.Equal(got.Findings[0], sample.Findings[0]) {
		t.Errorf("got %+v", got)
	}
	if out := render(t, "json", report.Report{}); !strings.Contains(out, `"findings": []`) {
		t.Errorf("no findings must be an empty list, got %s", out)
	}
}

// TestSARIF checks the log against the schema of the standard, which the library carries.
func TestSARIF(t *testing.T) {
	for _, r := range []report.Report{sample, {}} {
		out := render(t, "sarif", r)
		rep, err := sarif.FromString(out)
		if err != nil {
			t.Fatal(err)
		}
		if err := rep.Validate(); err != nil {
			t.Errorf("the log breaks the schema: %v\n%s", err, out)
		}
		if n := len(rep.Runs[0].Results); n != len(r.Findings) {
			t.Errorf("%d results, want %d", n, len(r.Findings))
		}
	}
	if out := render(t, "sarif", sample); !strings.Contains(out, `"docs/a%20b.md"`) {
		t.Errorf("the file name must be a URI reference:\n%s", out)
	}
}

func TestForUnknown(t *testing.T) {
	if _, err := report.For("xml"); err == nil || !strings.Contains(err.Error(), "sarif") {
		t.Errorf("want an error that lists the formats, got %v", err)
	}
}
