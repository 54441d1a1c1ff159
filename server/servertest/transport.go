package servertest

import (
	"bytes"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
)

// transport answers the requests of a client in the same process.
type transport struct {
	g   *Graph
	own string // host of Graph.URL
}

var hosts = map[string]bool{
	"graph.microsoft.com": true, "login.microsoftonline.com": true, "login.microsoft.com": true, "login.windows.net": true,
}

var errOver = errors.New("servertest: the test is over")

// RoundTrip implements http.RoundTripper. Like that of package http it neither follows redirects nor looks at the
// status; unlike that it never sends a request twice.
func (t *transport) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.URL.Host != t.own && !hosts[strings.ToLower(r.URL.Hostname())] {
		if t.g.opts.elsewhere != nil {
			return t.g.opts.elsewhere.RoundTrip(r)
		}
		return nil, errors.Join(fmt.Errorf("servertest: %s is not part of the Graph; see WithTransport", r.URL.Host), closeBody(r))
	}
	t.g.mu.Lock()
	closed := t.g.closed
	t.g.mu.Unlock()
	if closed {
		return nil, errors.Join(errOver, closeBody(r))
	}
	if err := r.Context().Err(); err != nil {
		return nil, errors.Join(err, closeBody(r))
	}
	in := r.Clone(r.Context())
	in.RequestURI, in.RemoteAddr = r.URL.RequestURI(), "127.0.0.1:1"
	in.Proto, in.ProtoMajor, in.ProtoMinor = "HTTP/1.1", 1, 1
	if in.Host == "" {
		in.Host = r.URL.Host
	}
	if in.Header == nil {
		in.Header = http.Header{}
	}
	if in.Body == nil {
		in.Body = http.NoBody
	}
	if r.URL.Scheme == "https" {
		in.TLS = &tls.ConnectionState{HandshakeComplete: true, ServerName: r.URL.Hostname()}
	}
	rec := &recorder{header: http.Header{}}
	err := t.serve(rec, in)
	if closing := closeBody(r); err == nil {
		err = closing
	}
	if err == nil {
		err = r.Context().Err() // as from a connection: who has gone gets no answer
	}
	if err != nil {
		return nil, err
	}
	return rec.response(r), nil
}

func closeBody(r *http.Request) error {
	if r.Body == nil {
		return nil
	}
	return r.Body.Close()
}

// serve gives the error that a client sees when the connection closes without an answer.
func (t *transport) serve(w http.ResponseWriter, r *http.Request) (err error) {
	defer func() {
		switch p := recover(); p {
		case nil:
		case http.ErrAbortHandler: // a panic with this very value, as package http has it
			err = io.ErrUnexpectedEOF
		default:
			panic(p)
		}
	}()
	t.g.handler().ServeHTTP(w, r)
	return nil
}

// recorder keeps an answer.
type recorder struct {
	header, sent http.Header
	status       int
	body         bytes.Buffer
}

func (w *recorder) Header() http.Header { return w.header }

func (w *recorder) WriteHeader(status int) {
	if w.status == 0 {
		w.status, w.sent = status, w.header.Clone()
	}
}

func (w *recorder) Write(p []byte) (int, error) {
	w.WriteHeader(http.StatusOK)
	return w.body.Write(p)
}

func (w *recorder) response(r *http.Request) *http.Response {
	w.WriteHeader(http.StatusOK)
	res := &http.Response{
		Status: strconv.Itoa(w.status) + " " + http.StatusText(w.status), StatusCode: w.status,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Header: w.sent, Request: r, TLS: nil,
		Body: io.NopCloser(&w.body), ContentLength: int64(w.body.Len()),
	}
	if r.Method == http.MethodHead {
		res.Body = http.NoBody
		if n, err := strconv.ParseInt(w.sent.Get("Content-Length"), 10, 64); err == nil {
			res.ContentLength = n
		}
	}
	return res
}
