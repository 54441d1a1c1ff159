// Package report prints findings in the forms that people and their tools read: text for terminals, JSON, SARIF 2.1.0
// for code scanning, and the annotations of GitHub workflows.
package report

import (
	"encoding/json"
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
	File     string   `json:"file"`
	Line     int      `json:"line,omitempty"`
	Col      int      `json:"col,omitempty"`
	Code     string   `json:"code"`
	Severity Severity `json:"severity"`
	Message  string   `json:"message"`
	Remedy   string   `json:"remedy,omitempty"`
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

// Rule describes a code that findings may have.
type Rule struct {
	Code    string
	Summary string
	Remedy  string
}

// Report is what a run found.
type Report struct {
	Version  string // of the tool
	Findings []Finding
	Rules    []Rule // of the codes in use, or of all
}

// Writer prints a report.
type Writer func(io.Writer, Report) error

var writers = map[string]Writer{"text": Text, "json": JSON, "sarif": SARIF, "github": GitHub}

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

// Text prints a line for each finding, file:line:col: message [code].
func Text(w io.Writer, r Report) error {
	for _, f := range r.Findings {
		if _, err := fmt.Fprintf(w, "%s: %s [%s]\n", f.place(), f.Message, f.Code); err != nil {
			return err
		}
	}
	return nil
}

// JSON prints an object with the findings and their number.
func JSON(w io.Writer, r Report) error {
	out := struct {
		Findings []Finding `json:"findings"`
		Count    int       `json:"count"`
	}{r.Findings, len(r.Findings)}
	if out.Findings == nil {
		out.Findings = []Finding{}
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(out)
}

// GitHub prints workflow commands, which become annotations at the lines of a pull request.
func GitHub(w io.Writer, r Report) error {
	for _, f := range r.Findings {
		props := []string{"file=" + escapeProperty(f.File)}
		if f.Line > 0 {
			props = append(props, fmt.Sprintf("line=%d", f.Line))
			if f.Col > 0 {
				props = append(props, fmt.Sprintf("col=%d", f.Col))
			}
		}
		props = append(props, "title="+escapeProperty(f.Code))
		msg := f.Message
		if f.Remedy != "" {
			msg += "\n" + f.Remedy
		}
		if _, err := fmt.Fprintf(w, "::%s %s::%s\n", f.Severity, strings.Join(props, ","), escapeData(msg)); err != nil {
			return err
		}
	}
	return nil
}

var (
	dataEscapes     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	propertyEscapes = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func escapeData(s string) string     { return dataEscapes.Replace(s) }
func escapeProperty(s string) string { return propertyEscapes.Replace(s) }
