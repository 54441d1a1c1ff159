package inputs

import (
	"bytes"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
)

// readHTTP hands out exchanges written as plain text:
//
//	### a name, or nothing
//	PATCH /beta/policies/authenticationMethodsPolicy HTTP/1.1
//	Content-Type: application/json
//
//	{"reconfirmationInDays": 7}
//
//	HTTP/1.1 204 No Content
//
// A line of three number signs ends an exchange. Before a request line, lines that begin with # or // are remarks.
// The version behind the request line may be missing, and so may the response.
func readHTTP(data []byte, opts Options, yield func(Item) error) error {
	if len(data) > opts.MaxBytes {
		return tooLarge(opts.MaxBytes)
	}
	h := &httpReader{text: newText(data)}
	record := 0
	for h.line = 1; h.line <= len(h.text.lines); {
		if l := h.current(); strings.TrimSpace(l) == "" || strings.HasPrefix(l, "#") || strings.HasPrefix(l, "//") {
			h.line++
			continue
		}
		e, err := h.exchange()
		if err != nil {
			return err
		}
		record++
		if err := yield(Item{Exchange: e, Record: record}); err != nil {
			return err
		}
	}
	if record == 0 {
		return &Problem{Code: CodeExchange, At: Place{Line: 1, Col: 1}, Message: "the input holds no request; want a line such as: GET /beta/path"}
	}
	return nil
}

type httpReader struct {
	text *fileText
	line int // the current one, from 1
}

func (h *httpReader) current() string { return h.text.line(h.line) }

func (h *httpReader) more() bool {
	return h.line <= len(h.text.lines) && !strings.HasPrefix(h.current(), "###")
}

func (h *httpReader) problem(format string, args ...any) error {
	return &Problem{Code: CodeExchange, At: h.text.at(h.line, 1), Message: fmt.Sprintf(format, args...)}
}

var (
	requestLine = regexp.MustCompile(`^([A-Z]+)[ \t]+(\S+)(?:[ \t]+HTTP/[0-9.]+)?[ \t]*$`)
	statusLine  = regexp.MustCompile(`^HTTP/[0-9.]+[ \t]+([1-9][0-9]{2})(?:[ \t].*)?$`)
	headerLine  = regexp.MustCompile("^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*$")
)

func (h *httpReader) exchange() (*Exchange, error) {
	m := requestLine.FindStringSubmatchIndex(h.current())
	if m == nil {
		return nil, h.problem("found %q where a request line should be; want a line such as: GET /beta/path", clip(h.current()))
	}
	l := h.current()
	u, err := url.Parse(l[m[4]:m[5]])
	if err != nil {
		return nil, h.problem("the address of the request cannot be read: %v", err)
	}
	e := &Exchange{headers: map[string]Place{}, RequestAt: h.text.at(h.line, m[4]+1)}
	e.Request = &http.Request{Method: l[m[2]:m[3]], URL: u, Header: http.Header{}}
	h.line++
	if err := h.headers(e, e.Request.Header, "> "); err != nil {
		return nil, err
	}
	e.RequestBody = h.body()
	if !h.more() {
		return e, nil
	}
	l = h.current()
	s := statusLine.FindStringSubmatchIndex(l)
	e.Answered, e.Header, e.StatusAt = true, http.Header{}, h.text.at(h.line, s[2]+1)
	e.Status, _ = strconv.Atoi(l[s[2]:s[3]])
	h.line++
	if err := h.headers(e, e.Header, "< "); err != nil {
		return nil, err
	}
	e.ResponseBody = h.body()
	if h.more() {
		return nil, h.problem("a second response stands in the exchange; separate exchanges by a line of ###")
	}
	return e, nil
}

func (h *httpReader) headers(e *Exchange, header http.Header, mark string) error {
	for ; h.more() && strings.TrimSpace(h.current()) != ""; h.line++ {
		m := headerLine.FindStringSubmatchIndex(h.current())
		if m == nil {
			if statusLine.MatchString(h.current()) {
				return nil
			}
			return h.problem("found %q where a header should be; a blank line stands before a body", clip(h.current()))
		}
		name, value := h.current()[m[2]:m[3]], h.current()[m[4]:m[5]]
		header.Add(name, value)
		e.headers[mark+http.CanonicalHeaderKey(name)] = h.text.at(h.line, m[4]+1)
	}
	return nil
}

// body reads up to a status line or the end of the exchange. Blank lines around it do not belong to it.
func (h *httpReader) body() Payload {
	for h.more() && strings.TrimSpace(h.current()) == "" {
		h.line++
	}
	first := h.line
	for h.more() && !statusLine.MatchString(h.current()) {
		h.line++
	}
	if first >= h.line {
		return Payload{}
	}
	start, end := h.text.lines[first-1], len(h.text.data)
	if h.line <= len(h.text.lines) {
		end = h.text.lines[h.line-1]
	}
	return Payload{Data: bytes.TrimRight(h.text.data[start:end], " \t\r\n"), At: Place{Line: first, Col: 1, Offset: int64(start)}}
}

// clip cuts a text for showing.
func clip(s string) string {
	const most = 64
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}

// at is the place of a byte of a line, from 1.
func (t *fileText) at(line, col int) Place {
	return t.place(t.lines[min(line, len(t.lines))-1] + col - 1)
}
