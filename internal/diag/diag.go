// Package diag holds what every reader of input shares: positions, findings and the registry of their codes.
//
// A finding ([Diagnostic]) is a problem in the input. Readers collect all of them in a [List] and go on; an error, by
// contrast, means that the work could not be done and is returned as an ordinary Go error.
package diag

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Pos is a place in an input file. Line and Col count from 1, Col in characters; 0 means unknown.
type Pos struct {
	File string `json:"file"`
	Line int    `json:"line,omitempty"`
	Col  int    `json:"col,omitempty"`
}

// Compare orders places by file, line and column.
func (p Pos) Compare(q Pos) int {
	return cmp.Or(strings.Compare(p.File, q.File), cmp.Compare(p.Line, q.Line), cmp.Compare(p.Col, q.Col))
}

// String prints file:line:col and leaves out what is not known.
func (p Pos) String() string {
	switch {
	case p.Line == 0:
		return p.File
	case p.Col == 0:
		return fmt.Sprintf("%s:%d", p.File, p.Line)
	default:
		return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Col)
	}
}

// Diagnostic is one finding.
type Diagnostic struct {
	Pos
	Code    Code   `json:"code"`
	Message string `json:"message"`
}

// String prints the finding in the form editors jump from: file:line:col: message [code].
func (d Diagnostic) String() string {
	return fmt.Sprintf("%s: %s [%s]", d.Pos, d.Message, d.Code)
}

// List collects findings. The zero value is ready to use.
type List []Diagnostic

// Addf appends a finding with a formatted message.
func (l *List) Addf(pos Pos, code Code, format string, args ...any) {
	*l = append(*l, Diagnostic{Pos: pos, Code: code, Message: fmt.Sprintf(format, args...)})
}

// Sort orders the findings by file, line, column, code and message and drops exact repetitions, so that the same input
// always prints the same lines.
func (l *List) Sort() {
	slices.SortFunc(*l, func(a, b Diagnostic) int {
		return cmp.Or(
			a.Pos.Compare(b.Pos),
			strings.Compare(string(a.Code), string(b.Code)),
			strings.Compare(a.Message, b.Message),
		)
	})
	*l = slices.Compact(*l)
}

// Print writes one line for each finding.
func (l List) Print(w io.Writer) error {
	b := bufio.NewWriterSize(w, 1<<16)
	for _, d := range l {
		_, _ = b.WriteString(d.String()) // Flush tells
		_ = b.WriteByte('\n')
	}
	return b.Flush()
}

// Err returns nil for an empty list, so that callers can return it as an error without the typed-nil trap.
func (l List) Err() error {
	if len(l) == 0 {
		return nil
	}
	return l
}

// Error makes a non-empty list an error whose text is the first finding and a count of the rest.
func (l List) Error() string {
	switch len(l) {
	case 0:
		return "no findings"
	case 1:
		return l[0].String()
	default:
		return fmt.Sprintf("%s (and %d more)", l[0], len(l)-1)
	}
}
