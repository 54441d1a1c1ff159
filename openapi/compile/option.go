package compile

import (
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/markdown"
)

var (
	optionName  = anchor(`(?i)\$(select|expand|filter|orderby|top|skiptoken|skip|count|search|format)\b`, 0, "$")
	supports    = anchor(`(?i)\bsupports?\b`, 0, "support")
	headerName  = lazily(`^[A-Za-z][A-Za-z-]*$`)
	noOptions   = anchor(`(?i)\b(?:doesn't|doesn’t|don't|do\s+not|does\s+not|isn't|isn’t|aren't|aren’t|not)\s+(?:currently\s+)?(?:supported|support)|none\b`, 1, "n't", "n’t", "not", "none")
	someOptions = anchor(`(?i)\bsupports?\b.*?odata\s+(?:query\s+parameters|\[)|\bsupports?\s+(?:\w+\s+){0,4}\[?odata`, 0, "support")
)

// namedOptions gives the OData options that a text names, in lower case.
func namedOptions(s string) []string {
	var out []string
	optionName.each(s, func(m []int) bool {
		out = append(out, strings.ToLower(group(s, m, 1)))
		return true
	})
	return out
}

// optionsAndHeaders reads the OData options and the headers that the page names.
func (r *opReader) optionsAndHeaders(o *opFacts) {
	for _, s := range r.sectionsNamed(func(h string) bool {
		return strings.Contains(h, "query parameter") || strings.HasPrefix(h, "optional query") || strings.HasPrefix(h, "odata query")
	}) {
		var deny []string
		generic := false
		for _, b := range s.blocks {
			var text string
			switch b.Kind {
			case markdown.Paragraph, markdown.Item:
				text = b.Text
			case markdown.Table:
				for _, row := range b.Table.Rows {
					o.options = appendNew(o.options, namedOptions(row.Cells[0].Raw)...)
				}
				continue
			default:
				continue
			}
			for _, sent := range sentences(text) {
				low := strings.ToLower(sent)
				if !strings.Contains(low, "$") && !strings.Contains(low, "support") {
					continue
				}
				names := namedOptions(sent)
				no := noOptions.find(sent)
				switch {
				case no != nil && supports.in(sent[:no[0]]):
					// "supports $filter and does not support $count"
					o.options = appendNew(o.options, namedOptions(sent[:no[0]])...)
					deny = appendNew(deny, namedOptions(sent[no[1]:])...)
				case no != nil:
					deny = appendNew(deny, names...)
				case len(names) > 0:
					o.options = appendNew(o.options, names...)
				case someOptions.in(sent):
					generic = true
				}
			}
		}
		if generic && len(o.options) <= 1 {
			o.options = appendNew(o.options, "*")
		}
		o.options = slices.DeleteFunc(o.options, func(n string) bool { return slices.Contains(deny, n) })
		for _, d := range deny {
			o.options = appendNew(o.options, "-"+d)
		}
	}
	for _, s := range r.sectionsNamed(func(h string) bool { return strings.Contains(h, "header") && !strings.Contains(h, "response") }) {
		for _, b := range s.own() {
			if b.Kind != markdown.Table {
				continue
			}
			for _, row := range b.Table.Rows {
				name := strings.TrimSuffix(plain(row.Cells[0].Raw), ":")
				if headerName.MatchString(name) {
					desc := ""
					for _, c := range row.Cells[1:] {
						desc += " " + c.Raw
					}
					o.headers = append(o.headers, headerFact{name, requiredRe.in(desc)})
				}
			}
		}
	}
}

var (
	listOptions   = []string{"select", "expand", "filter", "orderby", "top", "skip", "count", "search", "skiptoken"}
	singleOptions = []string{"select", "expand"}
)

// optionNames expands "*" (the page says that OData options are supported, and not which) and takes off what the page
// rules out.
func (r *readingWriter) optionNames(o *pathOp) []string {
	var deny, out []string
	for _, n := range o.options {
		if d, ok := strings.CutPrefix(n, "-"); ok {
			deny = append(deny, d)
		}
	}
	wanted := appendNew(slices.Clone(o.options), o.query...)
	if slices.Contains(wanted, "*") {
		all := singleOptions
		if slices.ContainsFunc(o.status, func(s response) bool { return s.ref.collection }) {
			all = []string{"select", "expand", "filter", "orderby", "top", "skip", "count"}
		}
		wanted = appendNew(wanted, all...)
	}
	for _, n := range listOptions {
		if slices.Contains(wanted, n) && !slices.Contains(deny, n) {
			out = append(out, n)
		}
	}
	return out
}
