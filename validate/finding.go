package validate

import (
	"fmt"
	"strings"
)

// Severity says whether a finding breaks the contract or only deserves a look.
type Severity string

// The two severities.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
)

// In names the part of an exchange a finding is about.
type In string

// The parts of an exchange. A payload checked on its own has only InBody.
const (
	InBody   In = "body"
	InPath   In = "path"
	InQuery  In = "query"
	InHeader In = "header"
	InStatus In = "status"
	InMedia  In = "media"
)

// A Finding is one place where the input differs from the contract.
//
// Line and Col count from 1; a column is a rune, a byte that is no UTF-8 counts as one column, and lines end at
// LF. Both are 0 where there is no place to show, as for a query option. They point at the value when the value
// is wrong, at the name when a member should not be there (unknown, duplicate, read-only), and at the opening
// brace of the object when a member is missing. Offset is the same place in bytes from the start of the body.
//
// Pointer is the JSON Pointer (RFC 6901) of the value; for a missing member, of the object that lacks it, and
// for a syntax error, of the value that could not be read. Names longer than 1024 bytes are cut in it. Name is
// the member, parameter or header meant.
type Finding struct {
	Code       Code     `json:"code"`
	Severity   Severity `json:"severity"`
	In         In       `json:"in"`
	Name       string   `json:"name,omitempty"`
	Pointer    string   `json:"pointer"`
	Line       int      `json:"line,omitempty"`
	Col        int      `json:"col,omitempty"`
	Offset     int      `json:"offset"`
	Message    string   `json:"message"`
	Found      string   `json:"found,omitempty"`      // what stood there, cut short, secrets masked
	Allowed    []string `json:"allowed,omitempty"`    // the values or names that are allowed; findings of one check may share the list
	Suggestion string   `json:"suggestion,omitempty"` // the allowed one that looks most like Found, as long as there are not thousands to compare
	Schema     string   `json:"schema,omitempty"`     // qualified name of the type
	DocURL     string   `json:"docUrl,omitempty"`     // reference page of the type
}

// Text prints the finding as file:line:col: message [code], leaving out what is not known.
func (f Finding) Text(file string) string {
	var b strings.Builder
	if file != "" {
		b.WriteString(file)
		b.WriteByte(':')
	}
	switch {
	case f.Line > 0:
		fmt.Fprintf(&b, "%d:%d: ", f.Line, f.Col)
	case file != "":
		b.WriteByte(' ')
	}
	fmt.Fprintf(&b, "%s [%s]", f.Message, f.Code)
	return b.String()
}

// String is Text without a file name.
func (f Finding) String() string { return f.Text("") }

// Findings is a list of findings in the order of their places: those without a place first. The zero value is
// an empty list.
type Findings []Finding

// OK reports whether no finding is of severity [Error].
func (fs Findings) OK() bool { return fs.Errors() == 0 }

// Errors counts the findings of severity [Error].
func (fs Findings) Errors() int {
	n := 0
	for i := range fs {
		if fs[i].Severity == Error {
			n++
		}
	}
	return n
}

// Has reports whether a finding carries the code.
func (fs Findings) Has(code Code) bool {
	for i := range fs {
		if fs[i].Code == code {
			return true
		}
	}
	return false
}
