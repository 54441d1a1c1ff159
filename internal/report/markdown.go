package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// markdownRows is how many findings a summary lists: GitHub cuts one of more than 1 MiB.
const markdownRows = 200

// Markdown prints a summary for the page of a job: the figures, and a table of the findings.
func Markdown(w io.Writer, r Report) error {
	b := bufio.NewWriter(w)
	verdict := "✅ no findings"
	if len(r.Findings) > 0 || r.Errors > 0 {
		errs, warnings := r.Errors, r.Warnings
		if r.Files == nil {
			errs, warnings = 0, 0
			for _, f := range r.Findings {
				if f.Severity == Error {
					errs++
				} else {
					warnings++
				}
			}
		}
		mark := "❌"
		if errs == 0 {
			mark = "⚠️"
		}
		verdict = fmt.Sprintf("%s %s, %s", mark, plural(errs, "error"), plural(warnings, "warning"))
	}
	_, _ = fmt.Fprintf(b, "### graphcontract: %s\n", verdict)
	if r.Files != nil {
		_, _ = fmt.Fprintf(b, "\n%s checked", plural(len(r.Files), "file"))
		if r.Known > 0 {
			_, _ = fmt.Fprintf(b, ", %s of the baseline not shown", plural(r.Known, "finding"))
		}
		_, _ = fmt.Fprint(b, ".\n")
	}
	if len(r.Findings) > 0 {
		_, _ = fmt.Fprint(b, "\n| | Place | Finding | Code |\n|---|---|---|---|\n")
	}
	for i, f := range r.Findings {
		if i == markdownRows {
			_, _ = fmt.Fprintf(b, "\n%s more.\n", plural(len(r.Findings)-i, "finding"))
			break
		}
		mark := "❌"
		if f.Severity == Warning {
			mark = "⚠️"
		}
		code := "`" + f.Code + "`"
		if f.DocURL != "" {
			code = "[" + code + "](" + f.DocURL + ")"
		}
		_, _ = fmt.Fprintf(b, "| %s | %s | %s | %s |\n", mark, codeSpan(f.place()), cell(f.Message), code)
	}
	return b.Flush()
}

var cellEscapes = strings.NewReplacer("|", `\|`, "\n", " ", "\r", " ", "<", "&lt;", "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "@", "&#64;")

// cell writes a text of somebody else so that it stays text.
func cell(s string) string { return cellEscapes.Replace(s) }

// codeSpan quotes a name; a backtick in it would end the span.
func codeSpan(s string) string {
	return "`" + strings.NewReplacer("`", "'", "|", `\|`, "\n", " ").Replace(s) + "`"
}
