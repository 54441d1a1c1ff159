package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// The colours of a terminal, by what they show.
const (
	red    = "\x1b[31m"
	yellow = "\x1b[33m"
	faint  = "\x1b[2m"
	plain  = "\x1b[0m"
)

// Text prints a line for each finding, file:line:col: message [code], and below it the line of the input with a
// caret, where the finding knows it.
func Text(w io.Writer, r Report) error {
	b := bufio.NewWriter(w)
	for _, f := range r.Findings {
		line(b, r, f)
		frame(b, r, f)
	}
	if err := rest(b, r); err != nil {
		return err
	}
	return b.Flush()
}

// Compact prints the first of the lines of [Text] only.
func Compact(w io.Writer, r Report) error {
	b := bufio.NewWriter(w)
	for _, f := range r.Findings {
		line(b, r, f)
	}
	if err := rest(b, r); err != nil {
		return err
	}
	return b.Flush()
}

// Failures to write stay with the bufio.Writer until it is flushed.

func line(b *bufio.Writer, r Report, f Finding) {
	severity := ""
	if r.Files != nil && f.Severity == Warning {
		severity = "warning: "
	}
	code := "[" + f.Code + "]"
	if r.Color {
		code = f.color() + code + plain
	}
	_, _ = fmt.Fprintf(b, "%s: %s%s %s\n", f.place(), severity, f.Message, code)
}

func (f Finding) color() string {
	if f.Severity == Warning {
		return yellow
	}
	return red
}

func frame(b *bufio.Writer, r Report, f Finding) {
	if f.Source.Text == "" || f.Source.Width == 0 {
		return
	}
	number := fmt.Sprint(f.Line)
	caret := strings.Repeat("^", f.Source.Width)
	if r.Color {
		caret = f.color() + caret + plain
	}
	_, _ = fmt.Fprintf(b, "  %s | %s\n  %s | %s%s\n", number, f.Source.Text, strings.Repeat(" ", len(number)), indent(f.Source), caret)
	if f.DocURL != "" {
		doc := f.DocURL
		if r.Color {
			doc = faint + doc + plain
		}
		_, _ = fmt.Fprintf(b, "  %s = %s\n", strings.Repeat(" ", len(number)), doc)
	}
}

// indent is blank and as wide as what stands before the caret: tabs stay tabs.
func indent(s Source) string {
	var b strings.Builder
	n := 0
	for _, c := range s.Text {
		if n == s.Caret {
			break
		}
		if c != '\t' {
			c = ' '
		}
		b.WriteRune(c)
		n++
	}
	return b.String()
}

func rest(b *bufio.Writer, r Report) error {
	if r.Files == nil || r.cut() <= 0 {
		return nil
	}
	_, err := fmt.Fprintf(b, "%s more left out\n", plural(r.cut(), "finding"))
	return err
}
