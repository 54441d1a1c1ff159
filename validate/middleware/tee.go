package middleware

import (
	"bufio"
	"net"
	"net/http"

	"github.com/graphcontract/graphcontract/validate"
)

// tee passes a response on and keeps a copy.
type tee struct {
	http.ResponseWriter

	limit    int
	status   int // 0 until it was written
	header   http.Header
	body     []byte
	tooLarge bool
	hijacked bool
}

func (t *tee) WriteHeader(status int) {
	t.note(status)
	t.ResponseWriter.WriteHeader(status)
}

func (t *tee) note(status int) {
	if t.status == 0 && !isInterim(status) {
		t.status, t.header = status, t.Header().Clone()
	}
}

func (t *tee) Write(p []byte) (int, error) {
	t.note(http.StatusOK)
	n, err := t.ResponseWriter.Write(p)
	switch {
	case t.tooLarge:
	case len(t.body)+n > t.limit:
		t.tooLarge, t.body = true, nil
	default:
		t.body = append(t.body, p[:n]...)
	}
	return n, err
}

// Unwrap leads http.ResponseController to the deadlines of the connection.
func (t *tee) Unwrap() http.ResponseWriter { return t.ResponseWriter }

func (t *tee) check(v *validate.Validator, match *validate.Match) (int, validate.Findings) {
	t.note(http.StatusOK)
	switch {
	case t.hijacked:
		return t.status, validate.Findings{*problem(validate.CodeUnchecked, validate.InBody, "",
			"the handler took the connection over, so the response was not checked")}
	case t.tooLarge:
		return t.status, validate.Findings{*tooLarge("response", t.limit)}
	}
	return t.status, check(v, match, t.status, t.header, t.body, t.limit)
}

// withAbilities gives the tee the optional interfaces of the writers below, and no others.
func (t *tee) withAbilities() http.ResponseWriter {
	canFlush := has[http.Flusher](t.ResponseWriter) || has[interface{ FlushError() error }](t.ResponseWriter)
	canHijack := has[http.Hijacker](t.ResponseWriter)
	switch {
	case canFlush && canHijack:
		return struct {
			*tee
			flusher
			hijacker
		}{t, flusher{t}, hijacker{t}}
	case canFlush:
		return struct {
			*tee
			flusher
		}{t, flusher{t}}
	case canHijack:
		return struct {
			*tee
			hijacker
		}{t, hijacker{t}}
	}
	return t
}

// has looks for an interface as http.ResponseController does.
func has[T any](w http.ResponseWriter) bool {
	for {
		if _, ok := w.(T); ok {
			return true
		}
		u, ok := w.(interface{ Unwrap() http.ResponseWriter })
		if !ok {
			return false
		}
		w = u.Unwrap()
	}
}

type flusher struct{ flushes *tee }

func (f flusher) Flush() { _ = f.FlushError() }

func (f flusher) FlushError() error {
	f.flushes.note(http.StatusOK)
	return http.NewResponseController(f.flushes.ResponseWriter).Flush()
}

type hijacker struct{ hijacks *tee }

func (h hijacker) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	c, rw, err := http.NewResponseController(h.hijacks.ResponseWriter).Hijack()
	h.hijacks.hijacked = h.hijacks.hijacked || err == nil
	return c, rw, err
}
