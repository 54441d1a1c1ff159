package compile

import (
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/loosejson"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

// readOperations collects the operations of an API page.
func readOperations(p *page, found *diag.List) []*opFacts {
	r := &opReader{p: p, found: found, secs: p.sections(), metas: map[int]map[string]string{}}
	ops := r.requestLines()
	if len(ops) == 0 {
		return nil
	}
	shared := opFacts{page: p, title: p.title}
	r.body(&shared)
	r.optionsAndHeaders(&shared)
	r.responses(&shared)
	shared.scopes = r.permissions()
	shared.deprecate = strings.Contains(strings.ToLower(p.title), "(deprecated)")
	methods := map[string]bool{}
	for _, o := range ops {
		methods[o.method] = true
	}
	for _, o := range ops {
		o.page, o.title, o.multi = p, p.title, len(methods) > 1
		o.options, o.headers, o.scopes, o.deprecate = shared.options, shared.headers, shared.scopes, shared.deprecate
		o.status = r.statusFor(o, &shared, len(methods) > 1)
		if o.method != "GET" && o.method != "HEAD" && o.method != "DELETE" {
			o.body, o.bodyKind, o.bodyType, o.bodyExample = shared.body, shared.bodyKind, shared.bodyType, shared.bodyExample
		}
	}
	return ops
}

type opReader struct {
	p     *page
	found *diag.List
	secs  []section
	metas map[int]map[string]string // annotations by the block they stand before
}

// near is the place of the section that a finding is about, or of the title if the section is missing.
func (r *opReader) near(word string) diag.Pos {
	for i, s := range r.secs {
		if (s.level > 1 || i > 0) && strings.Contains(strings.ToLower(s.heading), word) {
			return s.pos
		}
	}
	if len(r.secs) > 0 {
		return r.secs[0].pos
	}
	return diag.Pos{File: r.p.File, Line: 1, Col: 1}
}

func (r *opReader) sectionsNamed(match func(h string) bool) []section {
	var out []section
	for i, s := range r.secs {
		// some pages head all of their sections like titles
		if (s.level > 1 || i > 0) && match(strings.ToLower(s.heading)) {
			out = append(out, s)
		}
	}
	return out
}

// metaBefore returns the annotation in the comment before block i.
func (r *opReader) metaBefore(i int) map[string]string {
	m, ok := r.metas[i]
	if !ok {
		m = r.readMeta(i)
		r.metas[i] = m
	}
	return m
}

func (r *opReader) readMeta(i int) map[string]string {
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		b := r.p.Blocks[j]
		if b.Kind == markdown.Comment {
			m, ok := annotation(b, r.found)
			if !ok {
				return nil
			}
			out := map[string]string{}
			for _, mem := range m.value.Members {
				v := mem.Value
				if v.Kind == loosejson.Array && len(v.Items) > 0 {
					v = v.Items[0]
				}
				out[mem.Name] = v.Str
			}
			return out
		}
		if b.Kind == markdown.Code || b.Kind == markdown.Heading && !isTab(b.Text) {
			return nil
		}
	}
	return nil
}

func (r *opReader) isRequestBlock(i int) bool {
	m := r.metaBefore(i)
	if m != nil {
		return strings.EqualFold(m["blockType"], "request")
	}
	return r.p.Restored && methodLine.MatchString(strings.SplitN(r.p.Blocks[i].Text, "\n", 2)[0]) && strings.Contains(r.p.Blocks[i].Text, "https://")
}

func (r *opReader) isResponseBlock(i int) bool {
	if m := r.metaBefore(i); m != nil {
		return strings.EqualFold(m["blockType"], "response") && !strings.EqualFold(m["expectError"], "true")
	}
	return r.p.Restored && strings.HasPrefix(r.p.Blocks[i].Text, "HTTP/")
}

// splitHTTP cuts a block into its head and its JSON body; off is where the body begins.
func splitHTTP(text string) (head, body string, off int) {
	lines := strings.SplitAfter(text, "\n")
	pos := 0
	for _, l := range lines {
		t := strings.TrimSpace(l)
		if strings.HasPrefix(t, "{") || strings.HasPrefix(t, "[") {
			return text[:pos], text[pos:], pos
		}
		pos += len(l)
	}
	return text, "", len(text)
}

func (r *opReader) parseExample(b markdown.Block, body string, off int) *example {
	if strings.TrimSpace(body) == "" {
		return nil
	}
	v, problems, err := loosejson.Parse(body)
	if err != nil {
		r.found.Addf(place(b, off+stoppedAt(err)), diag.ExampleUnreadable, "the example cannot be read: %v", err)
		return nil
	}
	tellProblems(problems, r.found, diag.ExampleSyntax, func(o int) diag.Pos { return place(b, off+o) })
	return &example{value: v, src: body, pos: place(b, off+v.Off)}
}

// statusFor picks the responses of one operation. A page with several methods describes the answers of all of them.
func (r *opReader) statusFor(o *opFacts, shared *opFacts, multi bool) []response {
	list := shared.status
	if multi {
		var own []response
		for _, s := range list {
			is204 := s.code == "204"
			if (o.method == "DELETE") == is204 || len(list) == 1 {
				own = append(own, s)
			}
		}
		if len(own) > 0 {
			list = own
		}
	}
	if len(list) == 0 {
		r.found.Addf(o.pos, diag.ResponseUnknown, "%s %s: the page names no success code: add a Response section", o.method, o.path)
		return []response{{code: usualCode(o.method), pos: o.pos}}
	}
	list = slices.Clone(list)
	for i := range list {
		if list[i].code == "" {
			list[i].code = usualCode(o.method)
		}
	}
	return list
}

// usualCode is what a call answers where the page names no code.
func usualCode(method string) string {
	if method == "DELETE" {
		return "204"
	}
	return "200"
}
