package compile

import (
	"regexp"
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/loosejson"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

// readOperations collects the operations of an API page.
func readOperations(p *page, found *diag.List) []*opFacts {
	r := &opReader{p: p, found: found, secs: p.sections()}
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
}

func (r *opReader) sectionsNamed(match func(h string) bool) []section {
	var out []section
	for _, s := range r.secs {
		if s.level > 1 && match(strings.ToLower(s.heading)) {
			out = append(out, s)
		}
	}
	return out
}

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

var (
	hostRe     = regexp.MustCompile(`^(?i:https?:/+[^/{]*|\{\w*(?:host|endpoint)\w*\})`)
	versionRe  = regexp.MustCompile(`^(?i:/+(?:v1\.0|beta|stagingbeta|testexceptions|\{:?version\}))(?:/|$)`)
	angleRe    = regexp.MustCompile(`<([^<>/]*)>`)
	braceRe    = regexp.MustCompile(`\{([^{}]*)\}`)
	wordRe     = regexp.MustCompile(`[A-Za-z0-9]+`)
	queryNames = regexp.MustCompile(`\$([a-z]+)=`)
)

// normalPath turns the target of a request line into a path template. why is not empty when it cannot be one.
func normalPath(raw string) (path string, query []string, why string) {
	s := strings.Trim(raw, "` \t")
	s = regexp.MustCompile(`(?i)\s+HTTP/\d(\.\d)?\s*$`).ReplaceAllString(s, "")
	s = strings.NewReplacer("%7B", "{", "%7D", "}", "%7b", "{", "%7d", "}").Replace(s)
	s = hostRe.ReplaceAllString(s, "")
	s = angleRe.ReplaceAllString(s, "{$1}")
	// Spaces, pipes and slashes inside placeholders must not be taken for separators.
	s = braceRe.ReplaceAllStringFunc(s, func(m string) string { return "{" + paramName(m[1:len(m)-1]) + "}" })
	s = regexp.MustCompile(`\(\s*([^()]*?)\s*\)`).ReplaceAllStringFunc(s, func(m string) string { return strings.Join(strings.Fields(m), "") })
	if i := strings.IndexAny(s, "?#"); i >= 0 {
		for _, m := range queryNames.FindAllStringSubmatch(s[i:], -1) {
			query = appendNew(query, m[1])
		}
		s = s[:i]
	}
	if f := strings.Fields(s); len(f) > 0 {
		s = f[0]
	} else {
		return "", nil, "the path is empty"
	}
	if !strings.HasPrefix(s, "/") {
		s = "/" + s
	}
	for strings.Contains(s, "//") {
		s = strings.ReplaceAll(s, "//", "/")
	}
	for range 2 {
		if v := versionRe.FindString(s); v != "" {
			s = "/" + strings.TrimPrefix(strings.TrimPrefix(s, strings.TrimSuffix(v, "/")), "/")
		}
	}
	if strings.Contains(s, "...") || strings.Contains(s, "…") || strings.Contains(s, "**") {
		return "", nil, "the path is not complete"
	}
	segs := strings.Split(strings.Trim(s, "/"), "/")
	for i, seg := range segs {
		if guidRe.MatchString(seg) || longKey.MatchString(seg) && strings.ContainsAny(seg, "0123456789") {
			segs[i] = "{id}"
		}
	}
	s = "/" + strings.Join(segs, "/")
	if strings.Count(s, "{") != strings.Count(s, "}") || strings.ContainsAny(s, "<>\"|\\") {
		return "", nil, "the path cannot be read"
	}
	if s == "/" {
		return "", nil, "the path is empty"
	}
	return s, query, ""
}

// paramName makes a parameter name of what stands between braces.
func paramName(s string) string {
	words := wordRe.FindAllString(s, -1)
	if len(words) == 0 {
		return "id"
	}
	if len(words) > 6 {
		words = words[:6]
	}
	return strings.Join(words, "-")
}

var (
	mostToLeast = regexp.MustCompile(`(?i)most\s+to\s+least`)
	scopeName   = regexp.MustCompile(`\b[A-Z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+){1,4}\b`)
)

// permissions reads all permission tables of the page and unites them.
func (r *opReader) permissions() permissions {
	var out permissions
	for _, b := range r.p.Blocks {
		if b.Kind != markdown.Table || len(b.Table.Header) < 2 {
			continue
		}
		t := b.Table
		first := strings.ToLower(plain(t.Header[0].Raw))
		switch {
		case strings.HasPrefix(first, "permission type") || first == "permission":
			out.found = true
			for _, row := range t.Rows {
				var scopes []string
				for i, c := range row.Cells[1:] {
					got := scopeName.FindAllString(plain(c.Raw), -1)
					if i+1 < len(t.Header) && mostToLeast.MatchString(t.Header[i+1].Raw) {
						slices.Reverse(got)
					}
					scopes = appendNew(scopes, got...)
				}
				out.put(strings.ToLower(plain(row.Cells[0].Raw)), scopes)
			}
		case header(t, "application") > 0 || strings.Contains(headerText(t), "delegated"):
			// one row for each supported resource, a column for each kind
			out.found = true
			for _, row := range t.Rows {
				for i, c := range row.Cells {
					if i > 0 && i < len(t.Header) {
						out.put(strings.ToLower(plain(t.Header[i].Raw)), scopeName.FindAllString(plain(c.Raw), -1))
					}
				}
			}
		}
	}
	if !out.found {
		r.found.Addf(diag.Pos{File: r.p.File, Line: 1}, diag.PermissionTable, "the page has no permission table")
	}
	return out
}

func headerText(t *markdown.TableData) string {
	var s []string
	for _, c := range t.Header {
		s = append(s, strings.ToLower(plain(c.Raw)))
	}
	return strings.Join(s, " ")
}

func (p *permissions) put(kind string, scopes []string) {
	switch {
	case strings.Contains(kind, "application"):
		p.application = appendNew(p.application, scopes...)
	case strings.Contains(kind, "personal"):
	case strings.Contains(kind, "delegated"):
		p.delegated = appendNew(p.delegated, scopes...)
	}
}

var (
	optionName  = regexp.MustCompile(`(?i)\$(select|expand|filter|orderby|top|skiptoken|skip|count|search|format)\b`)
	noOptions   = regexp.MustCompile(`(?i)\b(?:doesn't|doesn’t|don't|do\s+not|does\s+not|isn't|isn’t|aren't|aren’t|not)\s+(?:currently\s+)?(?:supported|support)|none\b`)
	someOptions = regexp.MustCompile(`(?i)\bsupports?\b.*?odata\s+(?:query\s+parameters|\[)|\bsupports?\s+(?:\w+\s+){0,4}\[?odata`)
)

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
					o.options = appendNew(o.options, lowerAll(optionName.FindAllStringSubmatch(row.Cells[0].Raw, -1))...)
				}
				continue
			default:
				continue
			}
			for _, sent := range sentences(text) {
				names := lowerAll(optionName.FindAllStringSubmatch(sent, -1))
				switch {
				case noOptions.MatchString(sent):
					deny = appendNew(deny, names...)
				case len(names) > 0:
					o.options = appendNew(o.options, names...)
				case someOptions.MatchString(sent):
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
				if regexp.MustCompile(`^[A-Za-z][A-Za-z-]*$`).MatchString(name) {
					desc := ""
					for _, c := range row.Cells[1:] {
						desc += " " + c.Raw
					}
					o.headers = append(o.headers, headerFact{name, requiredRe.MatchString(desc)})
				}
			}
		}
	}
}

func lowerAll(ms [][]string) []string {
	var out []string
	for _, m := range ms {
		out = append(out, strings.ToLower(m[1]))
	}
	return out
}

// sentences cuts a paragraph at its periods.
func sentences(s string) []string {
	var out []string
	for s != "" {
		first := sentence(s)
		out = append(out, first)
		if len(first) >= len(s) {
			break
		}
		s = strings.TrimSpace(s[len(first)+1:])
	}
	return out
}

// body reads the request body section.
func (r *opReader) body(o *opFacts) {
	secs := r.sectionsNamed(func(h string) bool {
		return strings.HasPrefix(h, "request body") || h == "parameters" || h == "body" || h == "request parameters" || strings.HasPrefix(h, "function parameters")
	})
	for _, s := range secs {
		for _, b := range s.blocks {
			switch b.Kind {
			case markdown.Paragraph, markdown.Item:
				if o.bodyType.name == "" {
					o.bodyType = representationOf(b.Text)
				}
			case markdown.Table:
				t := b.Table
				if len(t.Header) < 2 {
					continue
				}
				first := strings.ToLower(plain(t.Header[0].Raw))
				typeCol := header(t, typeHeaders...)
				if typeCol < 0 || slices.Contains(relationHeaders, first) && len(o.body) == 0 && false {
					continue
				}
				if !slices.Contains(propertyHeaders, first) && !slices.Contains(relationHeaders, first) && !strings.HasPrefix(first, "parameter") {
					continue
				}
				kind := bodyProperties
				if strings.HasPrefix(first, "parameter") || first == "name" {
					kind = bodyParameters
				}
				if o.bodyKind == bodyNone {
					o.bodyKind = kind
				}
				for _, row := range t.Rows {
					if pr := readRow(t, row, typeCol, r.found); pr != nil && !slices.ContainsFunc(o.body, func(h *property) bool { return h.name == pr.name }) {
						o.body = append(o.body, pr)
					}
				}
			}
		}
	}
	for i, b := range r.p.Blocks {
		if b.Kind != markdown.Code || !r.isRequestBlock(i) {
			continue
		}
		_, body, off := splitHTTP(b.Text)
		if ex := r.parseExample(b, body, off); ex != nil {
			ex.meta = r.metaBefore(i)
			o.bodyExample = ex
			break
		}
	}
}

var representation = regexp.MustCompile(`(?i)(?:json\s+(?:representation|object|body)|representation|an?\s+(?:new\s+)?(?:updated\s+)?|properties|fields)\s+(?:of\s+)?(?:the\s+|an?\s+)?(?:\w+\s+){0,3}?[*` + "`" + `]*(\[[^\]]+\]\([^)]*\)(?:\[\])?|[a-z]+[A-Z][A-Za-z]+|microsoft\.graph\.[\w.]+)`)

// representationOf finds the type in "supply a JSON representation of the [x](x.md) object".
func representationOf(text string) typeRef {
	for _, sent := range sentences(text) {
		low := strings.ToLower(sent)
		if !strings.Contains(low, "representation") && !strings.Contains(low, "json") && !strings.Contains(low, "object") {
			continue
		}
		if m := representation.FindStringSubmatch(sent); m != nil {
			if ref, ok := typeCell(m[1]); ok && (ref.link == "" || strings.Contains(ref.link, "resources/") || !strings.Contains(ref.link, "/")) {
				if _, prim := primitive(ref.name); !prim {
					ref.collection = strings.Contains(low, "collection of")
					return ref
				}
			}
		}
	}
	return typeRef{}
}

// metaBefore returns the annotation in the comment before block i.
func (r *opReader) metaBefore(i int) map[string]string {
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
		at := off
		if e := new(loosejson.Error); asError(err, &e) {
			at += e.Off
		}
		r.found.Addf(place(b, at), diag.ExampleUnreadable, "the example cannot be read: %v", err)
		return nil
	}
	for _, p := range problems {
		r.found.Addf(place(b, off+p.Off), diag.ExampleSyntax, "%s", p.Msg)
	}
	return &example{value: v, src: body, pos: place(b, off+v.Off)}
}

var (
	statusWord  = regexp.MustCompile("\\b([23]\\d\\d)\\b\\s*(?:`)?\\s*(?:OK|Ok|Created|Accepted|No\\s+[Cc]ontent|NO CONTENT|Found|Partial|Multi|See Other|Moved)?")
	returnsType = regexp.MustCompile(`(?i)(?:returns?|response\s+code|and|with|including|containing|contains)\s+(?:\S+\s+){0,8}?(?:an?\s+|the\s+)?(?:updated\s+|new\s+|created\s+|single\s+)?((?:collection|list|array|set)\s+of\s+)?(?:\w+\s+){0,4}?[*` + "`" + `]*(\[[^\]]+\]\([^)]*\)(?:\[\])?)([^.]{0,60})`)
	plainType   = regexp.MustCompile(`(?i)\b(?:an?|the|updated|new|of)\s+((?:collection|list|array)\s+of\s+)?((?:microsoft\.graph\.[\w.]+)|[a-z]+[A-Z][A-Za-z0-9]*|entity|group|user|event|message|site|drive|list|team|channel|identity)\s+(collection|objects?|resources?|entit)`)
	reasonRe    = regexp.MustCompile(`^HTTP/\d(?:\.\d)?\s+(\d{3})`)
)

// responses reads the Response section and the response examples.
func (r *opReader) responses(o *opFacts) {
	var prose []response
	for _, s := range r.sectionsNamed(func(h string) bool {
		return h == "response" || h == "responses" || h == "return value" || h == "returns"
	}) {
		if r.p.Restored && len(prose) > 0 {
			break
		}
		for _, b := range s.own() {
			if b.Kind != markdown.Paragraph && b.Kind != markdown.Item {
				continue
			}
			prose = append(prose, proseResponses(b)...)
		}
		if len(prose) > 0 {
			break
		}
	}
	var shown []response
	for i, b := range r.p.Blocks {
		if b.Kind != markdown.Code || !r.isResponseBlock(i) {
			continue
		}
		head, body, off := splitHTTP(b.Text)
		code := ""
		for _, l := range strings.Split(head, "\n") {
			if m := reasonRe.FindStringSubmatch(strings.TrimSpace(l)); m != nil {
				code = m[1]
				break
			}
		}
		if code == "" || code[0] != '2' && code[0] != '3' {
			continue
		}
		meta := r.metaBefore(i)
		resp := response{code: code, pos: b.Pos, example: r.parseExample(b, body, off)}
		resp.isText = strings.Contains(strings.ToLower(head), "content-type: text/plain") || strings.EqualFold(meta["@odata.type"], "stream") || strings.EqualFold(meta["@odata.type"], "microsoft.graph.stream")
		if t := meta["@odata.type"]; t != "" {
			resp.ref.name = cleanType(t)
			resp.ref.collection = strings.HasPrefix(strings.ToLower(strings.TrimPrefix(t, "#")), "collection(")
		}
		if strings.EqualFold(meta["isCollection"], "true") {
			resp.ref.collection = true
		}
		if resp.example != nil {
			resp.example.meta = meta
			if v, ok := resp.example.value.Get("value"); ok && v.Kind == loosejson.Array {
				resp.ref.collection = true
			} else if resp.ref.name == "" {
				resp.ref.name = contextType(resp.example.value)
			}
		}
		shown = append(shown, resp)
	}
	o.status = mergeResponses(prose, shown)
}

// proseResponses reads the success codes of a paragraph and the type it says is answered.
func proseResponses(b markdown.Block) []response {
	var out []response
	for _, sent := range sentences(b.Text) {
		codes := statusWord.FindAllStringSubmatch(sent, -1)
		if len(codes) == 0 {
			continue
		}
		var ref typeRef
		if m := returnsType.FindStringSubmatch(sent); m != nil {
			if t, ok := typeCell(m[2]); ok && !strings.Contains(t.link, "errors") {
				ref = t
				tail := strings.ToLower(m[3])
				ref.collection = ref.collection || m[1] != "" || strings.HasPrefix(strings.TrimSpace(tail), "collection") || strings.Contains(tail, "objects") || strings.Contains(tail, " collection")
			}
		} else if m := plainType.FindStringSubmatch(plain(sent)); m != nil {
			ref = typeRef{name: m[2], collection: m[1] != "" || strings.EqualFold(m[3], "collection") || strings.EqualFold(m[3], "objects")}
		}
		for _, c := range codes {
			if !slices.ContainsFunc(out, func(h response) bool { return h.code == c[1] }) {
				out = append(out, response{code: c[1], ref: ref, pos: b.Pos})
			}
		}
	}
	return out
}

var contextFragment = regexp.MustCompile(`\$metadata#(?:Collection\()?([\w.]+)`)

// contextType reads a type out of @odata.context or @odata.type of an example.
func contextType(v loosejson.Value) string {
	if t, ok := v.Get("@odata.type"); ok && strings.Contains(t.Str, ".") {
		return cleanType(t.Str)
	}
	if c, ok := v.Get("@odata.context"); ok {
		if m := contextFragment.FindStringSubmatch(c.Str); m != nil && strings.HasPrefix(m[1], "microsoft.graph.") {
			return m[1]
		}
	}
	return ""
}

// mergeResponses unites what the prose says and what the examples show. The status line of an example is what was
// seen on the wire, so it settles the code; the annotation of an example settles the type.
func mergeResponses(prose, shown []response) []response {
	if len(shown) == 0 {
		return prose
	}
	var out []response
	for _, s := range shown {
		i := slices.IndexFunc(out, func(h response) bool { return h.code == s.code })
		if i >= 0 {
			if out[i].example == nil {
				out[i].example = s.example
			}
			if out[i].ref.name == "" {
				out[i].ref = s.ref
			}
			continue
		}
		for _, p := range prose {
			if p.code == s.code || len(prose) == 1 {
				if s.ref.name == "" {
					coll := s.ref.collection
					s.ref = p.ref
					if s.example != nil && s.example.value.Kind == loosejson.Object {
						if v, ok := s.example.value.Get("value"); ok && v.Kind != loosejson.Array {
							s.ref.collection = false
						}
					}
					s.ref.collection = s.ref.collection || coll
				} else if s.ref.link == "" && strings.EqualFold(lastSegment(s.ref.name), lastSegment(p.ref.name)) {
					s.ref.link = p.ref.link
				}
			}
		}
		out = append(out, s)
	}
	for _, p := range prose {
		conflict := len(prose) == 1 && len(shown) > 0
		if !conflict && !slices.ContainsFunc(out, func(h response) bool { return h.code == p.code }) {
			out = append(out, p)
		}
	}
	return out
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
		r.found.Addf(o.pos, diag.ResponseUnknown, "%s %s: the page names no success code", o.method, o.path)
		code := map[string]string{"DELETE": "204", "POST": "200"}[o.method]
		if code == "" {
			code = "200"
		}
		return []response{{code: code, pos: o.pos}}
	}
	return list
}
