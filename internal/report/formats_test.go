package report_test

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
	"go.yaml.in/yaml/v3"

	"github.com/graphcontract/graphcontract/internal/report"
)

// odd is text that each format has to write so that it stays text.
const odd = "a|b ]]> <i> & \"q\" 'x' # %0A ::error:: `c` *d* [e](f) @g, ä😀 \\ \x1b[31m \x00 \xff\r\n### end"

func pointer(s string) *string { return &s }

// checked is the report of a run that lists its files.
var checked = report.Report{
	Version: "v1",
	Rules:   []report.Rule{{Code: "value-type", Summary: "the wrong type", Remedy: "send the right one", HelpURL: "https://example.com/value-type"}},
	Files:   []report.File{{Name: "a.json", Type: "t", Records: 1, Errors: 2, Warnings: 1}, {Name: "ok.json", Records: 3}, {Name: "w.json", Records: 1, Warnings: 1}},
	Findings: []report.Finding{
		{
			File: "a.json", Line: 2, Col: 5, Code: "value-type", Severity: report.Error, Message: "found the string \"7\"; want an integer", In: "body", Pointer: pointer("/b"),
			Found: `"7"`, Allowed: []string{"integer"}, Suggestion: "7", Schema: "t", DocURL: "https://example.com/t",
			Source: report.Source{Text: "\t\"b\": \"7\",", Caret: 6, Width: 3},
		},
		{File: "a.json", Line: 3, Col: 1, Code: "value-type", Severity: report.Error, Message: odd, In: "body", Pointer: pointer("/" + odd), Found: odd},
		{File: "a.json", Code: "member-unknown", Severity: report.Warning, Message: "the type has no member", In: "body", Pointer: pointer("")},
		{File: "w.json", Line: 1, Col: 1, Code: "member-unknown", Severity: report.Warning, Message: "the type has no member", In: "body", Pointer: pointer("/x")},
	},
	Errors: 5, Warnings: 2, Known: 4,
}

func TestTextOfARun(t *testing.T) {
	r := checked
	r.Findings = []report.Finding{checked.Findings[0], checked.Findings[3]}
	want := "a.json:2:5: found the string \"7\"; want an integer [value-type]\n" +
		"  2 | \t\"b\": \"7\",\n" +
		"    | \t     ^^^\n" +
		"    = https://example.com/t\n" +
		"w.json:1:1: warning: the type has no member [member-unknown]\n" +
		"5 findings more left out\n"
	if diff := cmp.Diff(want, render(t, "text", r)); diff != "" {
		t.Error(diff)
	}
	r.Color = true
	colored := render(t, "text", r)
	for _, part := range []string{"\x1b[31m[value-type]\x1b[0m", "\x1b[31m^^^\x1b[0m", "\x1b[33m[member-unknown]\x1b[0m", "\x1b[2mhttps://example.com/t\x1b[0m"} {
		if !strings.Contains(colored, part) {
			t.Errorf("%q is not in %q", part, colored)
		}
	}
	if plain := regexp.MustCompile("\x1b\\[[0-9]+m").ReplaceAllString(colored, ""); plain != want {
		t.Errorf("colours change the text: %q", plain)
	}
}

func TestCompact(t *testing.T) {
	r := checked
	r.Findings = []report.Finding{checked.Findings[0], checked.Findings[3]}
	want := "a.json:2:5: found the string \"7\"; want an integer [value-type]\nw.json:1:1: warning: the type has no member [member-unknown]\n5 findings more left out\n"
	if diff := cmp.Diff(want, render(t, "compact", r)); diff != "" {
		t.Error(diff)
	}
}

func TestJSONOfARun(t *testing.T) {
	var got struct {
		OK                               bool
		Errors, Warnings, Known, LeftOut int
		Files                            []struct {
			File, Type       string
			Records          int
			Errors, Warnings int
			Findings         []report.Finding
		}
	}
	if err := json.Unmarshal([]byte(render(t, "json", checked)), &got); err != nil {
		t.Fatal(err)
	}
	if got.OK || got.Errors != 5 || got.Warnings != 2 || got.Known != 4 || got.LeftOut != 3 || len(got.Files) != 3 {
		t.Errorf("%+v", got)
	}
	if f := got.Files[0]; f.File != "a.json" || f.Type != "t" || f.Records != 0 || f.Errors != 2 || len(f.Findings) != 3 || f.Findings[0].Suggestion != "7" || *f.Findings[0].Pointer != "/b" {
		t.Errorf("%+v", f)
	}
	if f := got.Files[1]; f.Records != 3 || f.Findings == nil || len(f.Findings) != 0 {
		t.Errorf("a file without findings: %+v", f)
	}
}

// TestJUnit reads the report as CI systems do: cases with failures, counted where they are announced.
func TestJUnit(t *testing.T) {
	type testcase struct {
		Name    string `xml:"name,attr"`
		Class   string `xml:"classname,attr"`
		Failure *struct {
			Message string `xml:"message,attr"`
			Type    string `xml:"type,attr"`
			Text    string `xml:",chardata"`
		} `xml:"failure"`
		Out string `xml:"system-out"`
	}
	var got struct {
		XMLName  xml.Name `xml:"testsuites"`
		Tests    int      `xml:"tests,attr"`
		Failures int      `xml:"failures,attr"`
		Suites   []struct {
			Tests    int        `xml:"tests,attr"`
			Failures int        `xml:"failures,attr"`
			Cases    []testcase `xml:"testcase"`
		} `xml:"testsuite"`
	}
	out := render(t, "junit", checked)
	if err := xml.Unmarshal([]byte(out), &got); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if got.Tests != 3 || got.Failures != 1 || len(got.Suites) != 1 || got.Suites[0].Tests != 3 || got.Suites[0].Failures != 1 || len(got.Suites[0].Cases) != 3 {
		t.Fatalf("%+v", got)
	}
	c := got.Suites[0].Cases
	if c[0].Name != "a.json" || c[0].Class == "" || c[0].Failure == nil || c[0].Failure.Message != "2 errors" || c[0].Failure.Type != "value-type" ||
		!strings.Contains(c[0].Failure.Text, "a|b ]]> <i> & \"q\"") || !strings.Contains(c[0].Failure.Text, "😀") || !strings.Contains(c[0].Out, "member-unknown") {
		t.Errorf("%+v", c[0])
	}
	if c[1].Failure != nil || c[2].Failure != nil || !strings.Contains(c[2].Out, "w.json:1:1") {
		t.Errorf("%+v %+v", c[1], c[2])
	}
}

// TestGitLab holds the report to what GitLab asks for: an array, with fingerprints that differ and severities it
// knows, at lines from 1.
func TestGitLab(t *testing.T) {
	r := checked
	r.Findings = append(r.Findings[:len(r.Findings):len(r.Findings)], checked.Findings[0]) // the same thing twice
	var got []struct {
		Description, Fingerprint, Severity string
		CheckName                          string `json:"check_name"`
		Location                           struct {
			Path  string
			Lines struct{ Begin int }
		}
	}
	if err := json.Unmarshal([]byte(render(t, "gitlab", r)), &got); err != nil {
		t.Fatal(err)
	}
	if len(got) != 5 {
		t.Fatalf("%d issues", len(got))
	}
	seen := map[string]bool{}
	for i, issue := range got {
		if seen[issue.Fingerprint] || issue.Fingerprint == "" {
			t.Errorf("issue %d has the fingerprint %q again", i, issue.Fingerprint)
		}
		seen[issue.Fingerprint] = true
		want := map[report.Severity]string{report.Error: "major", report.Warning: "minor"}[r.Findings[i].Severity]
		if issue.Severity != want || issue.Location.Lines.Begin < 1 || issue.Location.Path != r.Findings[i].File || issue.CheckName != r.Findings[i].Code || issue.Description == "" {
			t.Errorf("issue %d: %+v", i, issue)
		}
	}
	moved := checked
	moved.Findings = []report.Finding{checked.Findings[0]}
	moved.Findings[0].Line, moved.Findings[0].Col = 90, 1
	if a, b := got[0].Fingerprint, render(t, "gitlab", moved); !strings.Contains(b, a) {
		t.Error("a finding on another line has another fingerprint")
	}
	if out := render(t, "gitlab", report.Report{}); out != "[]\n" {
		t.Errorf("no findings are %q", out)
	}
}

// TestTAP reads the report as version 13 of the protocol says: a plan, a line for each test, YAML below.
func TestTAP(t *testing.T) {
	r := checked
	r.Files = append(r.Files[:3:3], report.File{Name: "odd # name\nnot ok 9"})
	lines := strings.Split(strings.TrimSuffix(render(t, "tap", r), "\n"), "\n")
	if lines[0] != "TAP version 13" || lines[1] != "1..4" {
		t.Fatalf("%q", lines[:2])
	}
	var verdicts, block []string
	blocks, inside := 0, false
	for _, line := range lines[2:] {
		switch {
		case line == "  ---":
			inside, block = true, nil
		case line == "  ...":
			inside, blocks = false, blocks+1
			var about struct{ Findings []map[string]any }
			if err := yaml.Unmarshal([]byte(strings.Join(block, "\n")), &about); err != nil || len(about.Findings) == 0 || about.Findings[0]["code"] == "" {
				t.Errorf("the block is no YAML: %v\n%s", err, strings.Join(block, "\n"))
			}
		case inside:
			block = append(block, line)
		default:
			verdicts = append(verdicts, line)
		}
	}
	want := []string{"not ok 1 - a.json", "ok 2 - ok.json", "ok 3 - w.json", `ok 4 - odd \# name not ok 9`}
	if diff := cmp.Diff(want, verdicts); diff != "" || blocks != 2 || inside {
		t.Errorf("%d blocks, %s", blocks, diff)
	}
}

// TestMarkdown holds each row of the table to four cells, whatever stands in them.
func TestMarkdown(t *testing.T) {
	out := render(t, "markdown", checked)
	if !strings.HasPrefix(out, "### graphcontract: ❌ 5 errors, 2 warnings\n\n3 files checked, 4 findings of the baseline not shown.\n\n| | Place | Finding | Code |\n|---|---|---|---|\n") {
		t.Errorf("the summary begins with %.300q", out)
	}
	rows := strings.Split(strings.TrimSpace(out), "\n")[6:]
	if len(rows) != len(checked.Findings) {
		t.Fatalf("%d rows:\n%s", len(rows), out)
	}
	for _, row := range rows {
		if n := strings.Count(strings.ReplaceAll(row, `\|`, ""), "|"); n != 5 {
			t.Errorf("%d bars in %s", n, row)
		}
		if strings.Contains(row, "<i>") || strings.Contains(row, "](f)") && !strings.Contains(row, `\](f)`) || strings.Contains(row, " @g") {
			t.Errorf("the text became markup: %s", row)
		}
	}
	many := report.Report{Files: []report.File{{Name: "a"}}, Errors: 1000}
	for i := range 1000 {
		many.Findings = append(many.Findings, report.Finding{File: "a", Line: i + 1, Code: "c", Severity: report.Error, Message: "m"})
	}
	if out := render(t, "markdown", many); strings.Count(out, "\n| ❌") != 200 || !strings.HasSuffix(out, "\n800 findings more.\n") {
		t.Errorf("the end of a long summary: %q", out[len(out)-100:])
	}
	if out := render(t, "markdown", report.Report{Files: []report.File{{Name: "a"}}}); out != "### graphcontract: ✅ no findings\n\n1 file checked.\n" {
		t.Errorf("a clean summary: %q", out)
	}
	if out := render(t, "markdown", report.Report{Files: []report.File{}, Warnings: 1, Findings: checked.Findings[3:]}); !strings.HasPrefix(out, "### graphcontract: ⚠️ 0 errors, 1 warning\n") {
		t.Errorf("warnings only: %q", out)
	}
}

// TestGitHubStaysOnItsLine keeps text from ending a command or beginning another.
func TestGitHubStaysOnItsLine(t *testing.T) {
	r := report.Report{Findings: []report.Finding{{File: "a,b:c\n.json", Line: 1, Col: 2, Code: "c", Severity: report.Error, Message: odd, DocURL: "https://example.com/t"}}}
	out := render(t, "github", r)
	if !strings.HasPrefix(out, "::error file=a%2Cb%3Ac%0A.json,line=1,col=2,title=c::a|b ") || strings.Count(out, "\n") != 1 || !strings.Contains(out, "%250A") || !strings.HasSuffix(out, "%0Ahttps://example.com/t\n") {
		t.Errorf("%q", out)
	}
}

// TestSARIFOfARun looks at what code scanning needs beside the schema: rules by index, regions, fingerprints.
func TestSARIFOfARun(t *testing.T) {
	out := render(t, "sarif", checked)
	rep, err := sarif.FromString(out)
	if err != nil {
		t.Fatal(err)
	}
	if err := rep.Validate(); err != nil {
		t.Errorf("the log breaks the schema: %v\n%s", err, out)
	}
	var got struct {
		Runs []struct {
			ColumnKind string
			Results    []struct {
				RuleID              string
				RuleIndex           *int
				Level               string
				PartialFingerprints map[string]string
				Locations           []struct {
					PhysicalLocation struct {
						Region *struct{ StartLine, StartColumn, EndColumn int }
					}
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(out), &got); err != nil {
		t.Fatal(err)
	}
	results := got.Runs[0].Results
	if got.Runs[0].ColumnKind != "unicodeCodePoints" || len(results) != 4 {
		t.Fatalf("%+v", got)
	}
	first := results[0]
	if first.RuleID != "value-type" || first.RuleIndex == nil || *first.RuleIndex != 0 || first.Level != "error" || first.PartialFingerprints["graphcontract/v1"] != checked.Findings[0].Fingerprint() {
		t.Errorf("%+v", first)
	}
	if r := first.Locations[0].PhysicalLocation.Region; r == nil || fmt.Sprint(*r) != "{2 5 8}" {
		t.Errorf("region %+v", r)
	}
	if r := results[2]; r.Level != "warning" || r.RuleIndex != nil && *r.RuleIndex >= 0 || r.Locations[0].PhysicalLocation.Region != nil {
		t.Errorf("%+v", r)
	}
}

// TestEveryFormatIsTheSameEachTime renders each twice.
func TestEveryFormatIsTheSameEachTime(t *testing.T) {
	for _, format := range report.Formats() {
		first := render(t, format, checked)
		if first == "" || render(t, format, checked) != first {
			t.Errorf("%s: %.100q", format, first)
		}
	}
}
