// Package report prints findings in the forms that people and their tools read: text with the line in question, one
// line for each finding, JSON, JUnit, SARIF 2.1.0 for code scanning, the annotations of GitHub workflows, the code
// quality of GitLab, TAP, and a summary in Markdown.
package report

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// Severity of a finding.
type Severity string

// The severities, strongest first.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
)

// Finding is one problem. Line and Col count from 1 in characters; 0 means unknown.
type Finding struct {
	File     string   `json:"file,omitempty"`
	Line     int      `json:"line,omitempty"`
	Col      int      `json:"col,omitempty"`
	Code     string   `json:"code"`
	Severity Severity `json:"severity"`
	Message  string   `json:"message"`
	Remedy   string   `json:"remedy,omitempty"`

	// What a check of a payload knows beside.
	In         string   `json:"in,omitempty"`         // part of the exchange
	Name       string   `json:"name,omitempty"`       // member, parameter or header
	Pointer    *string  `json:"pointer,omitempty"`    // JSON Pointer into the payload
	Record     int      `json:"record,omitempty"`     // of a file with several payloads, from 1
	Offset     *int64   `json:"offset,omitempty"`     // in bytes from the start of the file
	Found      string   `json:"found,omitempty"`      // what stood there
	Allowed    []string `json:"allowed,omitempty"`    // what may stand there
	Suggestion string   `json:"suggestion,omitempty"` // what was meant most likely
	Schema     string   `json:"schema,omitempty"`     // type the rule belongs to
	DocURL     string   `json:"docUrl,omitempty"`     // its reference page

	Source Source `json:"-"`
}

// Source is the line a finding is about, as far as it is worth showing.
type Source struct {
	Text  string // the line, or a part of it
	Caret int    // characters before the marked ones
	Width int    // characters that are marked, 0 for no mark
}

// place prints file:line:col without what is unknown.
func (f Finding) place() string {
	var b strings.Builder
	b.WriteString(f.File)
	if f.Line > 0 {
		fmt.Fprintf(&b, ":%d", f.Line)
		if f.Col > 0 {
			fmt.Fprintf(&b, ":%d", f.Col)
		}
	}
	return b.String()
}

// help is what to do, and where to read on.
func (f Finding) help() []string {
	var out []string
	if f.Remedy != "" {
		out = append(out, f.Remedy)
	}
	if f.DocURL != "" {
		out = append(out, f.DocURL)
	}
	return out
}

// Rule describes a code that findings may have.
type Rule struct {
	Code    string
	Summary string
	Remedy  string
	HelpURL string
}

// File is an input that was read.
type File struct {
	Name     string
	Type     string // it was checked against, "" if there is no single one
	Records  int    // payloads or exchanges in it
	Errors   int
	Warnings int
}

// Report is what a run found.
type Report struct {
	Version  string // of the tool
	Findings []Finding
	Rules    []Rule // of the codes in use, or of all
	Files    []File // that were read; nil for runs that do not list them

	// Of a run that lists its files.
	Errors, Warnings int // all of them, also those that Findings leaves out
	Known            int // findings of a baseline, which Findings leaves out too
	Color            bool
}

// cut is how many findings are left out.
func (r Report) cut() int { return r.Errors + r.Warnings - len(r.Findings) }

// of gives the findings of a file.
func (r Report) of(file string) []Finding {
	var out []Finding
	for i := range r.Findings {
		if r.Findings[i].File == file {
			out = append(out, r.Findings[i])
		}
	}
	return out
}

// Writer prints a report.
type Writer func(io.Writer, Report) error

var writers = map[string]Writer{
	"text": Text, "compact": Compact, "json": JSON, "junit": JUnit, "sarif": SARIF, "github": GitHub, "gitlab": GitLab, "tap": TAP,
	"markdown": Markdown,
}

// Formats lists the names that [For] takes, sorted.
func Formats() []string {
	var out []string
	for n := range writers {
		out = append(out, n)
	}
	slices.Sort(out)
	return out
}

// For gives the writer of a format.
func For(format string) (Writer, error) {
	if w := writers[format]; w != nil {
		return w, nil
	}
	return nil, fmt.Errorf("format %q is not one of %s", format, strings.Join(Formats(), ", "))
}

// plural writes a count with its noun.
func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
