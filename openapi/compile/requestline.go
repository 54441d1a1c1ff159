package compile

import (
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

func isHTTPRequest(h string) bool {
	return strings.HasPrefix(h, "http request") || h == "http requests" || strings.HasPrefix(h, "https request") || h == "request url" || h == "http syntax" || h == "syntax"
}

var (
	methodLine = lazily(`^\s*` + "`?" + `(?i:(GET|POST|PUT|PATCH|DELETE|HEAD))(?:\s+|(/))(.*)$`)
	htmlNote   = lazily(`(?s)<!--.*?-->`)
	guidRe     = lazily(`^(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?:_.*)?|[0-9a-fA-F]{32})$`)
	longKey    = lazily(`^[A-Za-z0-9_=-]{40,}$`)
)

// requestLines reads the request lines of the HTTP request section. Outside of it count the annotated requests with a
// relative target: pages that describe several calls head only the first of them. A page without the section has its
// request lines wherever they are relative. Examples never count.
func (r *opReader) requestLines() []*opFacts {
	var ops []*opFacts
	seen := map[string]bool{}
	read := map[diag.Pos]bool{}
	take := func(b markdown.Block, relativeOnly bool) {
		read[b.Pos] = true
		for _, o := range linesOf(b, r.found) {
			key := o.op.method + " " + o.op.path
			if relativeOnly && !o.relative || seen[key] {
				continue
			}
			seen[key] = true
			ops = append(ops, o.op)
		}
	}
	for _, s := range r.sectionsNamed(isHTTPRequest) {
		for _, b := range s.blocks {
			if (b.Kind == markdown.Code || b.Kind != markdown.Table && isCodeLine(b.Text)) && !read[b.Pos] {
				take(b, false)
			}
		}
	}
	if len(ops) == 0 {
		// lines that were not put into code
		for _, s := range r.sectionsNamed(isHTTPRequest) {
			for _, b := range s.own() {
				if b.Kind == markdown.Paragraph || b.Kind == markdown.Item {
					take(b, false)
				}
			}
		}
	}
	headed := len(ops) > 0
	example := r.examples()
	for i, b := range r.p.Blocks {
		if b.Kind == markdown.Code && !read[b.Pos] && !example[i] && (!headed || r.isRequestBlock(i)) {
			take(b, true)
		}
	}
	for i, b := range r.p.Blocks {
		if len(ops) == 0 && b.Kind == markdown.Code && r.isRequestBlock(i) {
			take(b, true) // the page has nothing but its example
		}
	}
	if len(ops) == 0 {
		for _, b := range r.p.Blocks {
			if b.Kind == markdown.Code {
				take(b, true) // under a heading like Request
			}
		}
	}
	if len(ops) == 0 {
		r.found.Addf(r.near("http request"), diag.RequestLine, "no request line found: add a section HTTP request with METHOD /path in a code block")
	}
	return ops
}

// isCodeLine tells a line of text that is one code span and nothing else.
func isCodeLine(s string) bool {
	return len(s) > 2 && s[0] == '`' && strings.IndexByte(s[1:], '`') == len(s)-2
}

var exampleHeading = lazily(`(?i)\bexamples?\b|^(?:request|response)s?(?:\s+\d+)?$`)

func isExampleHeading(h string) bool {
	low := strings.ToLower(h)
	return (strings.Contains(low, "example") || strings.HasPrefix(low, "re")) && exampleHeading.MatchString(h)
}

// examples marks the blocks that stand under a heading that makes them an example, at any level.
func (r *opReader) examples() []bool {
	out := make([]bool, len(r.p.Blocks))
	level := 0 // of the heading that opened the example
	for i, b := range r.p.Blocks {
		if b.Kind == markdown.Heading && !isTab(b.Text) {
			if level > 0 && b.Level <= level {
				level = 0
			}
			if level == 0 && isExampleHeading(plain(b.Text)) {
				level = b.Level
			}
		}
		out[i] = level > 0
	}
	return out
}

type requestLine struct {
	op       *opFacts
	relative bool
}

func linesOf(b markdown.Block, found *diag.List) []requestLine {
	var out []requestLine
	text := b.Text
	if strings.Contains(text, "<!--") {
		text = htmlNote.ReplaceAllStringFunc(text, func(s string) string { return strings.Repeat("\n", strings.Count(s, "\n")) })
	}
	for n, l := range strings.Split(text, "\n") {
		t := strings.TrimSpace(l)
		if t == "" || !strings.ContainsRune("`GPDHgpdh", rune(t[0])) {
			continue
		}
		m := methodLine.FindStringSubmatch(t)
		if m == nil {
			continue
		}
		pos := b.Pos
		pos.Line += n
		pos.Col = len(l) - len(strings.TrimLeft(l, " \t")) + 1
		raw := strings.TrimSpace(m[2] + m[3])
		if raw == "" || strings.HasPrefix(raw, ":") || !strings.Contains(raw, "/") && strings.Contains(raw, " ") {
			continue // a sentence that begins with such a word
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
