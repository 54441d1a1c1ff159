package report

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

type junitSuites struct {
	XMLName  xml.Name   `xml:"testsuites"`
	Name     string     `xml:"name,attr"`
	Tests    int        `xml:"tests,attr"`
	Failures int        `xml:"failures,attr"`
	Suite    junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name    string        `xml:"name,attr"`
	Class   string        `xml:"classname,attr"`
	File    string        `xml:"file,attr"`
	Failure *junitFailure `xml:"failure,omitempty"`
	Out     string        `xml:"system-out,omitempty"`
}

type junitFailure struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

// JUnit prints a test case for each file; its findings of severity error are the failure.
func JUnit(w io.Writer, r Report) error {
	suite := junitSuite{Name: "graphcontract"}
	for _, f := range r.names() {
		c := junitCase{Name: legal(f), Class: "graphcontract", File: legal(f)}
		var errs, warnings []string
		code := ""
		for _, found := range r.of(f) {
			text := fmt.Sprintf("%s: %s [%s]", found.place(), found.Message, found.Code)
			if found.Severity == Warning {
				warnings = append(warnings, text)
				continue
			}
			if code == "" {
				code = found.Code
			}
			errs = append(errs, text)
		}
		if len(errs) > 0 {
			c.Failure = &junitFailure{Message: plural(len(errs), "error"), Type: code, Text: legal(strings.Join(errs, "\n"))}
			suite.Failures++
		}
		c.Out = legal(strings.Join(warnings, "\n"))
		suite.Cases = append(suite.Cases, c)
	}
	suite.Tests = len(suite.Cases)
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	enc := xml.NewEncoder(w)
	enc.Indent("", "  ")
	if err := enc.Encode(junitSuites{Name: "graphcontract", Tests: suite.Tests, Failures: suite.Failures, Suite: suite}); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// names lists the files of the report: those that were read, or those with findings.
func (r Report) names() []string {
	var out []string
	seen := map[string]bool{}
	add := func(name string) {
		if !seen[name] {
			seen[name] = true
			out = append(out, name)
		}
	}
	for _, f := range r.Files {
		add(f.Name)
	}
	for i := range r.Findings {
		add(r.Findings[i].File)
	}
	return out
}

// legal leaves out what XML 1.0 has no characters for.
func legal(s string) string {
	return strings.Map(func(c rune) rune {
		if c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c != utf8.RuneError && c != 0xFFFE && c != 0xFFFF {
			return c
		}
		return '\uFFFD'
	}, s)
}
