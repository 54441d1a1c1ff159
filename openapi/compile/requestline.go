package compile

import (
	"regexp"
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

func isHTTPRequest(h string) bool {
	return strings.HasPrefix(h, "http request") || h == "http requests" || strings.HasPrefix(h, "https request") || h == "request url" || h == "http syntax" || h == "syntax"
}

var (
	methodLine = regexp.MustCompile(`^\s*` + "`?" + `(?i:(GET|POST|PUT|PATCH|DELETE|HEAD))(?:\s+|(/))(.*)$`)
	htmlNote   = regexp.MustCompile(`(?s)<!--.*?-->`)
	guidRe     = regexp.MustCompile(`^(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?:_.*)?|[0-9a-fA-F]{32})$`)
	longKey    = regexp.MustCompile(`^[A-Za-z0-9_=-]{40,}$`)
)

// requestLines reads the request lines of the HTTP request section.
func (r *opReader) requestLines() []*opFacts {
	secs := r.sectionsNamed(isHTTPRequest)
	var ops []*opFacts
	seen := map[string]bool{}
	take := func(b markdown.Block, relativeOnly bool) {
		for _, o := range linesOf(b, r.found) {
			if relativeOnly && !o.relative {
				continue
			}
			key := o.op.method + " " + o.op.path
			if !seen[key] {
				seen[key] = true
				ops = append(ops, o.op)
			}
		}
	}
	for _, s := range secs {
		for _, b := range s.blocks {
			if b.Kind == markdown.Code {
				take(b, false)
			}
		}
	}
	if len(ops) == 0 {
		// No such section: relative lines outside the examples are the request lines.
		inExample := false
		for _, b := range r.p.Blocks {
			if b.Kind == markdown.Heading && !isTab(b.Text) {
				inExample = strings.Contains(strings.ToLower(b.Text), "example")
			}
			if b.Kind == markdown.Code && !inExample {
				take(b, true)
			}
		}
	}
	if len(ops) == 0 {
		r.found.Addf(diag.Pos{File: r.p.File, Line: 1}, diag.RequestLine, "the page has no request line")
	}
	return ops
}

type requestLine struct {
	op       *opFacts
	relative bool
}

func linesOf(b markdown.Block, found *diag.List) []requestLine {
	var out []requestLine
	text := htmlNote.ReplaceAllStringFunc(b.Text, func(s string) string { return strings.Repeat("\n", strings.Count(s, "\n")) })
	for n, l := range strings.Split(text, "\n") {
		m := methodLine.FindStringSubmatch(strings.TrimSpace(l))
		if m == nil {
			continue
		}
		pos := b.Pos
		pos.Line += n
		pos.Col = len(l) - len(strings.TrimLeft(l, " \t")) + 1
		raw := strings.TrimSpace(m[2] + m[3])
		if raw == "" || strings.HasPrefix(raw, ":") {
			continue
		}
		path, query, why := normalPath(raw)
		if why != "" {
			found.Addf(pos, diag.RequestLine, "%s %s: %s", strings.ToUpper(m[1]), raw, why)
			continue
		}
		out = append(out, requestLine{
			op:       &opFacts{method: strings.ToUpper(m[1]), path: path, query: query, pos: pos},
			relative: !strings.Contains(raw, "://"),
		})
	}
	return out
}
