package coverage

import (
	"bytes"
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func lampReport(t *testing.T) Report {
	m := miniMap(t)
	m.Add(Exchange{Operation: "addLamp", Status: 201, Request: []byte(`{"color":"red"}`), Answer: []byte(`{"@odata.type":"#tube"}`), AnswerOK: true})
	m.Add(Exchange{Operation: "listLamps", Status: 500, AnswerOK: true})
	return m.Report()
}

func TestText(t *testing.T) {
	var b bytes.Buffer
	if err := lampReport(t).WriteText(&b); err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/report.txt", b.Bytes())
}

func TestJSON(t *testing.T) {
	text, err := json.MarshalIndent(lampReport(t), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/report.json", append(text, '\n'))
	if strings.Contains(string(text), "null") {
		t.Error("a list is null")
	}
}

// golden compares with a file. Refresh it with UPDATE=1.
func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	if os.Getenv("UPDATE") == "1" {
		if err := os.WriteFile(file, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Error(diff)
	}
}

func TestHTML(t *testing.T) {
	r := lampReport(t)
	r.Enums[0].Name = `<script>alert("x")</script>`
	var b bytes.Buffer
	if err := r.WriteHTML(&b); err != nil {
		t.Fatal(err)
	}
	page := b.String()
	for _, want := range []string{`<html lang="en">`, "Contract coverage: 19.0%", "&lt;script&gt;", `style="width:20.0%"`, "listLamps", `red <span aria-hidden="true">×</span>1`, "blue <span class=\"sr\">not seen</span>"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page has no %s", want)
		}
	}
	for _, not := range []string{"<script", "http://", "https://", "ZgotmplZ", "<no value>", "@import", "url("} {
		if strings.Contains(page, not) {
			t.Errorf("the page has %s", not)
		}
	}
	// What a screen reader goes by: one main heading, a caption for each table, scopes on all headers.
	if n := strings.Count(page, "<h1>"); n != 1 {
		t.Errorf("%d main headings", n)
	}
	if tables, captions := strings.Count(page, "<table"), strings.Count(page, "<caption>"); tables != captions || tables < 5 {
		t.Errorf("%d tables, %d captions", tables, captions)
	}
	if regexp.MustCompile(`<th(>| [^s])`).MatchString(page) {
		t.Error("a header cell without scope")
	}
	for _, link := range regexp.MustCompile(`href="#([a-z]+)"`).FindAllStringSubmatch(page, -1) {
		if !strings.Contains(page, `id="`+link[1]+`"`) {
			t.Errorf("the link to %s leads nowhere", link[1])
		}
	}
}
