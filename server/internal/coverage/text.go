package coverage

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// WriteText writes a report for people: the sums, and what is not covered.
func (r Report) WriteText(w io.Writer) error {
	b := bufio.NewWriter(w)
	put := func(format string, args ...any) { _, _ = fmt.Fprintf(b, format, args...) } // Flush tells
	put("coverage %.1f%% (%d of %d)\n\n", r.Percent, r.Covered, r.Total)
	for _, d := range r.Dimensions {
		put("  %-13s %5.1f%%  %4d of %d\n", d.Name, d.Percent, d.Covered, d.Total)
	}
	put("\noperations and statuses (a status in brackets was not seen)\n")
	for _, op := range r.Operations {
		put("  %-6s %s\n         %s\n", op.Method, op.Path, counts(op.Statuses))
	}
	for _, part := range []struct {
		title string
		rows  []ValueRow
	}{{"enumerations", r.Enums}, {"unions", r.Unions}} {
		put("\n%s (a value in brackets was not seen)\n", part.title)
		for _, row := range part.rows {
			put("  %s\n", row.Name)
			if len(row.In) > 0 {
				put("    in   %s\n", counts(row.In))
			}
			if len(row.Out) > 0 {
				put("    out  %s\n", counts(row.Out))
			}
		}
	}
	if len(r.Undocumented) > 0 {
		put("\nanswers that the contract does not declare\n")
		for _, u := range r.Undocumented {
			put("  %s %d, %d times\n", u.Operation, u.Status, u.Count)
		}
	}
	return b.Flush()
}

func counts(list []Count) string {
	words := make([]string, len(list))
	for i, c := range list {
		words[i] = fmt.Sprintf("%s×%d", c.Value, c.Count)
		if c.Count == 0 {
			words[i] = "[" + c.Value + "]"
		}
	}
	return strings.Join(words, "  ")
}
