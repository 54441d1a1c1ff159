package validate

import (
	"fmt"
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/validate/internal/program"
)

// This file holds the short way through an exchange: it answers whether there is anything to say, without gathering
// what. "Do not know" counts as yes. The long way then looks again and says it.

// scratch is where texts outside of bodies are written as JSON.
var scratch = sync.Pool{New: func() any { return new([]byte) }}

// maxScratch is how large a scratch buffer may be for it to be kept.
const maxScratch = 1 << 16

// settle prepares the short way for the parameters and headers of an operation. All schemas must be known.
func (o *operation) settle() {
	for _, p := range o.params {
		p.settle()
		if p.in == InQuery {
			o.queries = append(o.queries, p)
		}
	}
	o.byStatus = map[int]*response{}
	for _, key := range o.statuses {
		r := o.responses[key]
		for _, h := range r.headers {
			h.settle()
		}
		if n, err := strconv.Atoi(key); err == nil && strconv.Itoa(n) == key {
			o.byStatus[n] = r
		}
	}
	for class := range o.byClass {
		for _, key := range []string{fmt.Sprintf("%dXX", class), fmt.Sprintf("%dxx", class)} {
			if r := o.responses[key]; r != nil && o.byClass[class] == nil {
				o.byClass[class] = r
			}
		}
	}
}

func (p *parameter) settle() {
	p.canonical = http.CanonicalHeaderKey(p.name)
	if p.schema == nil {
		return
	}
	p.valueType = p.schema.valueType()
	p.itemType = p.valueType
	if p.valueType == openapi3.TypeArray {
		p.itemType = ""
		if items := p.schema.itemSchema(); items != nil {
			p.itemType = items.valueType()
		}
	}
}

// quickRequest reports whether there is nothing to say about a request to a known operation.
func (v *Validator) quickRequest(m *Match, r *http.Request, body []byte) bool {
	op := m.op
	if !op.quickQuery(r.URL.RawQuery) {
		return false
	}
	for _, p := range op.params {
		switch p.in {
		case InPath:
			if !p.quickText(m.PathParams[p.name], AsRequest) {
				return false
			}
		case InQuery:
		case InHeader:
			if !p.quickHeader(r.Header, AsRequest) {
				return false
			}
		default:
			return false
		}
	}
	switch {
	case op.body == nil:
		return len(body) == 0
	case len(body) == 0:
		return !op.body.required
	}
	return v.quickBody(op.body.content, r.Header, body, AsRequest, false)
}

// quickResponse reports whether there is nothing to say about a response.
func (v *Validator) quickResponse(m *Match, status int, header http.Header, body []byte) bool {
	declared := m.op.response(status)
	if declared == nil {
		return false
	}
	for _, h := range declared.headers {
		if h.canonical != "Content-Type" && !h.quickHeader(header, AsResponse) {
			return false
		}
	}
	if len(declared.content) == 0 || len(body) == 0 {
		return len(declared.content) == 0 && len(body) == 0
	}
	return v.quickBody(declared.content, header, body, AsResponse, m.later)
}

// quickBody reports whether there is nothing to say about a body.
func (v *Validator) quickBody(content []*media, header http.Header, body []byte, dir Direction, later bool) bool {
	sent := v.contentType(header)
	m := sent.pick(content)
	return m != nil && sent.utf8() && m.schema != nil && (m.isJSON() || sent.isJSON()) && v.clean(body, m.schema, dir, later)
}

// quickHeader reports whether there is nothing to say about a header.
func (p *parameter) quickHeader(h http.Header, dir Direction) bool {
	switch lines := h[p.canonical]; len(lines) {
	case 0:
		return !p.required
	case 1:
		return p.quickText(lines[0], dir)
	}
	return false
}

// quickQuery reports whether there is nothing to say about a query string.
func (o *operation) quickQuery(raw string) bool {
	var seen uint64
	for raw != "" {
		var pair string
		pair, raw, _ = strings.Cut(raw, "&")
		if pair == "" {
			continue
		}
		key, value, _ := strings.Cut(pair, "=")
		name, err := url.QueryUnescape(key)
		if err != nil {
			return false
		}
		at := o.query(name)
		if at < 0 || at > 63 || seen&(1<<at) != 0 {
			return false
		}
		seen |= 1 << at
		if value, err = url.QueryUnescape(value); err != nil || !o.queries[at].quickText(value, AsRequest) {
			return false
		}
	}
	for i, p := range o.queries {
		if p.required && (i > 63 || seen&(1<<i) == 0) {
			return false
		}
	}
	return true
}

// query finds a query option by its name, which may come without its dollar sign.
func (o *operation) query(name string) int {
	bare := -1
	for i, p := range o.queries {
		if p.name == name {
			return i
		}
		if p.name != "" && p.name[0] == '$' && p.name[1:] == name {
			bare = i
		}
	}
	return bare
}

// quickText reports whether there is nothing to say about the one value of a parameter. It writes the value as the
// JSON that the long way reads it as, and has the program of the schema look at that.
func (p *parameter) quickText(text string, dir Direction) bool {
	if p.uncovered != "" || p.schema == nil || p.schema.programs[dir] == nil || text == "" && (p.allowEmpty || p.valueType != openapi3.TypeString) {
		return false
	}
	kept := scratch.Get().(*[]byte) //nolint:forcetypeassert // nothing else is put there
	buf, ok := (*kept)[:0], true
	if p.valueType != openapi3.TypeArray {
		buf, ok = appendText(buf, text, p.valueType)
	} else {
		buf = append(buf, '[')
		if p.separator == "" {
			buf, ok = appendText(buf, text, p.itemType)
		} else {
			for item := range listItems(text, p.separator) {
				if buf[len(buf)-1] != '[' {
					buf = append(buf, ',')
				}
				if buf, ok = appendText(buf, item, p.itemType); !ok {
					break
				}
			}
		}
		buf = append(buf, ']')
	}
	ok = ok && p.schema.programs[dir].Check(buf, false) == program.Clean
	if cap(buf) <= maxScratch {
		*kept = buf
		scratch.Put(kept)
	}
	return ok
}

// appendText appends the JSON of what textNode reads a text as. It reports false for texts that need escapes.
func appendText(buf []byte, text, typ string) ([]byte, bool) {
	switch typ {
	case openapi3.TypeInteger, openapi3.TypeNumber:
		if strings.Trim(text, "0123456789+-.eE") == "" && text != "" {
			return append(buf, text...), true // if it is no number, it is no JSON either
		}
	case openapi3.TypeBoolean:
		if text == "true" || text == "false" {
			return append(buf, text...), true
		}
	}
	for i := range len(text) {
		if text[i] < ' ' || text[i] == '"' || text[i] == '\\' {
			return buf, false
		}
	}
	buf = append(buf, '"')
	buf = append(buf, text...)
	return append(buf, '"'), true
}

// A contentType is a Content-Type as a sender wrote it.
type contentType struct {
	full    string // in lower case
	plain   string // without parameters
	ranged  string // type/*
	parsed  string // as mime reads it, "" if it cannot
	charset string
}

func readContentType(text string) *contentType {
	c := &contentType{full: strings.ToLower(strings.TrimSpace(text))}
	c.plain = c.full
	if t, params, err := mime.ParseMediaType(text); err == nil {
		c.plain, c.parsed, c.charset = t, t, params["charset"]
	} else {
		c.parsed = t // of an error about a parameter
	}
	major, _, _ := strings.Cut(c.plain, "/")
	c.ranged = major + "/*"
	return c
}

// pick finds the declared media type: exact before without parameters before ranges.
func (c *contentType) pick(content []*media) *media {
	for _, want := range [...]string{c.full, c.plain, c.ranged, "*/*"} {
		for _, m := range content {
			if m.name == want {
				return m
			}
		}
	}
	return nil
}

// utf8 reports whether no other charset is named.
func (c *contentType) utf8() bool {
	return c.charset == "" || strings.EqualFold(c.charset, "utf-8") || strings.EqualFold(c.charset, "us-ascii")
}

func (c *contentType) isJSON() bool {
	return strings.HasSuffix(c.parsed, "/json") || strings.HasSuffix(c.parsed, "+json")
}

// contentType reads the Content-Type of a header. Senders use few.
func (v *Validator) contentType(header http.Header) *contentType {
	text := header.Get("Content-Type")
	c, known := v.contentTypes.get(text)
	if !known {
		if c = readContentType(text); len(text) <= longestCached {
			v.contentTypes.put(strings.Clone(text), c)
		}
	}
	return c
}

// listItems splits a list at its separator, outside of parentheses and quotes: $expand nests options in them.
func listItems(text, separator string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		depth, quoted, start := 0, false, 0
		for i := range len(text) {
			switch c := text[i]; {
			case c == '\'':
				quoted = !quoted
			case quoted:
			case c == '(':
				depth++
			case c == ')':
				depth--
			case depth <= 0 && text[i:i+1] == separator:
				if !yield(strings.TrimSpace(text[start:i])) {
					return
				}
				start = i + 1
			}
		}
		yield(strings.TrimSpace(text[start:]))
	}
}
