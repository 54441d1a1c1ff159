package compile

import (
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

// Directive is a comment by which a page asks not to be told of findings with a code:
//
//	<!-- graphcontract-disable CODE[, CODE…]: reason -->
//
// It holds for the file it stands in. Whether it is honoured is up to the caller; compiling reports all findings.
type Directive struct {
	diag.Pos
	Codes  []diag.Code
	Reason string
}

var directive = lazily(`^\s*graphcontract-disable\b\s*([^:]*?)\s*(?::\s*(.*?)\s*)?$`)

// directives collects the suppressions that stand in the pages. One without a reason, or for a code that does not
// exist, is a finding and suppresses nothing.
func directives(pages []*page, found *diag.List) []Directive {
	var out []Directive
	seen := map[diag.Pos]bool{}
	for _, p := range pages {
		for _, b := range p.Blocks {
			if b.Kind != markdown.Comment || !strings.Contains(b.Text, "graphcontract-disable") || seen[b.Pos] {
				continue
			}
			m := directive.FindStringSubmatch(strings.TrimSpace(b.Text))
			if m == nil {
				continue
			}
			seen[b.Pos] = true // an included file is read for every page that includes it
			d := Directive{Pos: b.Pos, Reason: m[2]}
			ok := d.Reason != ""
			if !ok {
				found.Addf(b.Pos, diag.SuppressionInvalid, "the suppression gives no reason; write graphcontract-disable CODE: reason")
			}
			for _, c := range strings.FieldsFunc(m[1], func(r rune) bool { return r == ',' || r == ' ' }) {
				if _, known := diag.Code(c).Rule(); !known {
					found.Addf(b.Pos, diag.SuppressionInvalid, "there is no code %q", c)
					ok = false
				}
				d.Codes = append(d.Codes, diag.Code(c))
			}
			if ok && len(d.Codes) > 0 {
				out = append(out, d)
			}
		}
	}
	return out
}
