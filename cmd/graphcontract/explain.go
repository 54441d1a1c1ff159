package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/inputs"
	"github.com/graphcontract/graphcontract/validate"
)

// codeText is what the program knows of a code.
type codeText struct {
	Code    string `json:"code"`
	About   string `json:"about"` // pages or payloads
	Summary string `json:"summary"`
	Remedy  string `json:"remedy"`
}

// allCodes lists the codes of findings of every kind, sorted.
func allCodes() []codeText {
	var out []codeText
	for _, r := range diag.Rules() {
		out = append(out, codeText{string(r.Code), "pages", r.Summary, r.Remedy})
	}
	for _, r := range validate.Codes() {
		out = append(out, codeText{string(r.Code), "payloads and exchanges", r.Summary, r.Remedy})
	}
	for _, r := range inputs.Rules() {
		out = append(out, codeText{string(r.Code), "inputs of validate", r.Summary, r.Remedy})
	}
	slices.SortFunc(out, func(a, b codeText) int { return cmp.Compare(a.Code, b.Code) })
	return out
}

func newExplain(s *streams) *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "explain [CODE]",
		Short: "Tell what the code of a finding means and what to do",
		Long: `Tell what the code of a finding means and what to do.

Without CODE all codes are listed. docs/CODES.md is this list with --format markdown.

Exit codes: 0 explained; 2 there is no such code, or wrong usage.`,
		Example: `  graphcontract explain link-broken
  graphcontract explain
  graphcontract explain --format markdown`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usagef("name one code, not %d", len(args))
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if err := oneOf("format", format, formatText, formatJSON, "markdown"); err != nil {
				return err
			}
			codes := allCodes()
			if len(args) == 1 {
				codes = slices.DeleteFunc(codes, func(c codeText) bool { return c.Code != args[0] })
				if len(codes) == 0 {
					return usagef("there is no code %q; 'graphcontract explain' lists all", args[0])
				}
			}
			switch {
			case format == formatJSON:
				return printJSON(s.out, codes)
			case format == "markdown":
				return codesMarkdown(s.out, codes)
			case len(args) == 1:
				c := codes[0]
				_, err := fmt.Fprintf(s.out, "%s (%s)\n  %s\n  Remedy: %s\n", c.Code, c.About, c.Summary, c.Remedy)
				return err
			}
			for _, c := range codes {
				if _, err := fmt.Fprintf(s.out, "%-26s %s\n", c.Code, c.Summary); err != nil {
					return err
				}
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&format, "format", formatText, "form of the output: text, json or markdown")
	return cmd
}

func codesMarkdown(w io.Writer, codes []codeText) error {
	var b strings.Builder
	b.WriteString("# Codes of findings\n\nMade by `graphcontract explain --format markdown`. A code is never renamed and never given a second meaning.\n\n")
	b.WriteString("| Code | About | Meaning | Remedy |\n|---|---|---|---|\n")
	for _, c := range codes {
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", c.Code, c.About, escapePipes(c.Summary), escapePipes(c.Remedy))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func escapePipes(s string) string { return strings.ReplaceAll(s, "|", `\|`) }
