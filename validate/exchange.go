package validate

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"

	"github.com/getkin/kin-openapi/openapi3"
)

// Request checks the path, query, headers and body of a request. body is the decoded body, nil or empty for none;
// r.Body is not touched. The match is nil when no operation fits, and the findings then say why.
func (v *Validator) Request(r *http.Request, body []byte) (*Match, Findings) {
	m, fs := v.Match(r)
	if m == nil {
		return nil, fs
	}
	return m, v.request(m, r, body)
}

// RequestOf is Request where the operation is known: from a [Validator.Match] of a request with the same method and
// path. The path of r is not looked at. The match it returns is that of this very request, for [Validator.Response]; it
// may be the one that came in, which is not changed. A match that belongs to no operation of the contract gives a
// finding.
func (v *Validator) RequestOf(known *Match, r *http.Request, body []byte) (*Match, Findings) {
	if known == nil || known.op == nil {
		c := v.collector()
		c.add(Finding{
			Code: CodeUnchecked, In: InPath, Offset: noPlace,
			Message: "the request belongs to no operation of the contract, so nothing was checked",
		})
		return known, c.findings(body)
	}
	m := known
	if later := prefersLater(r.Header); later != known.later {
		own := *known
		own.later = later
		m = &own
	}
	return m, v.request(m, r, body)
}

// request checks a request to a known operation.
func (v *Validator) request(m *Match, r *http.Request, body []byte) Findings {
	if v.quickRequest(m, r, body) {
		return nil
	}
	return v.longRequest(m, r, body)
}

// longRequest checks a request to a known operation without the short way.
func (v *Validator) longRequest(m *Match, r *http.Request, body []byte) Findings {
	c := v.collector()
	v.checkParameters(m, r, c)
	w := &walker{c: c, dir: AsRequest, in: InBody}
	switch declared := m.op.body; {
	case declared == nil && len(body) > 0:
		c.add(Finding{
			Code: CodeBodyUnexpected, In: InBody, Offset: noPlace,
			Message: fmt.Sprintf("%s %s takes no body and got %s; leave it out", m.Method, m.PathTemplate, count(uint64(len(body)), "byte")),
		})
	case declared == nil:
	case len(body) == 0 && declared.required:
		c.add(Finding{
			Code: CodeBodyMissing, In: InBody, Offset: noPlace,
			Message: fmt.Sprintf("%s %s takes a body and got none; send %s", m.Method, m.PathTemplate, joinWords(mediaNames(declared.content), "or")),
		})
	case len(body) > 0:
		v.checkBody(declared.content, r.Header, body, w)
	}
	return c.findings(body)
}

// Response checks the status, headers and body of the answer to a matched request. body is the decoded body, nil
// or empty for none.
func (v *Validator) Response(m *Match, status int, header http.Header, body []byte) Findings {
	if m != nil && m.op != nil && v.quickResponse(m, status, header, body) {
		return nil
	}
	return v.longResponse(m, status, header, body)
}

// longResponse checks a response without the short way.
func (v *Validator) longResponse(m *Match, status int, header http.Header, body []byte) Findings {
	c := v.collector()
	if m == nil || m.op == nil {
		c.add(Finding{
			Code: CodeUnchecked, In: InPath, Offset: noPlace,
			Message: "the response belongs to no operation of the contract, so nothing was checked",
		})
		return c.findings(body)
	}
	declared := m.op.response(status)
	if declared == nil {
		v.undeclared(m, status, body, c)
		return c.findings(body)
	}
	for _, h := range declared.headers {
		if http.CanonicalHeaderKey(h.name) == "Content-Type" {
			continue // OpenAPI says it is ignored here: the content says it
		}
		h.check(headerValues(h.name, header), AsResponse, c)
	}
	w := &walker{c: c, dir: AsResponse, later: m.later, in: InBody}
	switch {
	case len(declared.content) == 0 && len(body) > 0:
		c.add(Finding{
			Code: CodeBodyUnexpected, In: InBody, Offset: noPlace,
			Message: fmt.Sprintf("status %d of %s %s has no body and this one has %s; leave it out", status, m.Method, m.PathTemplate, count(uint64(len(body)), "byte")),
		})
	case len(declared.content) > 0 && len(body) == 0:
		c.add(Finding{
			Code: CodeBodyMissing, In: InBody, Offset: noPlace,
			Message: fmt.Sprintf("status %d of %s %s has a body and this one has none; send %s", status, m.Method, m.PathTemplate, joinWords(mediaNames(declared.content), "or")),
		})
	case len(body) > 0:
		v.checkBody(declared.content, header, body, w)
	}
	return c.findings(body)
}

// undeclared reports a status the operation does not have. If that is not an error, the body that goes unchecked
// with it still is.
func (v *Validator) undeclared(m *Match, status int, body []byte, c *collector) {
	found := strconv.Itoa(status)
	c.add(Finding{
		Code: CodeStatusUndeclared, In: InStatus, Name: found, Offset: noPlace, Found: found, Allowed: slices.Clone(m.op.statuses),
		Message: fmt.Sprintf("%s %s does not declare status %d; it declares %s", m.Method, m.PathTemplate, status, joinWords(m.op.statuses, "and")),
	})
	if len(body) > 0 && c.list.OK() {
		c.add(Finding{
			Code: CodeUnchecked, In: InBody, Offset: noPlace,
			Message: fmt.Sprintf("the body of the undeclared status %d was not checked", status),
		})
	}
}

// checkBody checks the media type of a body, and the body as that type.
func (v *Validator) checkBody(content []*media, header http.Header, data []byte, w *walker) {
	text := header.Get("Content-Type")
	sent := v.contentType(header)
	m := sent.pick(content)
	if m == nil {
		f := Finding{Code: CodeMediaType, In: InMedia, Name: "Content-Type", Offset: noPlace, Found: clip(text), Allowed: mediaNames(content)}
		f.Message = fmt.Sprintf("found the content type %q; want %s", clip(text), joinWords(f.Allowed, "or"))
		if text == "" {
			f.Message = fmt.Sprintf("the body has no content type; want %s", joinWords(f.Allowed, "or"))
		}
		w.c.add(f)
		return
	}
	if !sent.utf8() {
		w.c.add(Finding{
			Code: CodeMediaType, In: InMedia, Name: "Content-Type", Offset: noPlace, Found: clip(text), Allowed: []string{"charset=utf-8"},
			Message: fmt.Sprintf("found the charset %q; send UTF-8", clip(sent.charset)),
		})
		return
	}
	unchecked := func(why string) {
		w.c.add(Finding{Code: CodeUnchecked, In: InBody, Offset: noPlace, Message: "the body could not be checked: " + why})
	}
	switch {
	case m.schema == nil:
		unchecked(fmt.Sprintf("the contract has no schema for %s", m.name))
	case m.isJSON() || sent.isJSON():
		v.check(data, m.schema, w)
	case len(data) > v.opts.MaxBytes:
		_, _ = scan(data, w.c, nil) // reports the limit
	case isPlain(m.schema.valueType()):
		n := textNode(string(data), m.schema.valueType())
		n.start, n.end = 0, len(data)
		w.visit(n, []*schema{m.schema})
	default:
		unchecked(fmt.Sprintf("%s is not read", m.name))
	}
}

// isPlain reports whether a type can be the whole of a body that is not JSON.
func isPlain(t string) bool {
	switch t {
	case openapi3.TypeString, openapi3.TypeInteger, openapi3.TypeNumber, openapi3.TypeBoolean:
		return true
	}
	return false
}
