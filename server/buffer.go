package server

import (
	"net/http"
	"strconv"
)

// buffer holds an answer back until it is complete and checked.
type buffer struct {
	header http.Header // nil before it is asked for, or that of a kept answer
	kept   bool        // header is shared with other answers
	status int
	body   []byte // may be shared with other answers: it is replaced, never written into
	drop   bool   // cut the connection instead of answering
	set    bool
	ready  []byte // an answer that was made for this buffer, which takes it as it is
}

func newBuffer() *buffer { return &buffer{status: http.StatusOK} }

// Header implements [http.ResponseWriter].
func (b *buffer) Header() http.Header {
	switch {
	case b.header == nil:
		b.header = http.Header{}
	case b.kept:
		b.header, b.kept = b.header.Clone(), false
	}
	return b.header
}

// WriteHeader implements [http.ResponseWriter].
func (b *buffer) WriteHeader(status int) {
	if !b.set {
		b.status, b.set = status, true
	}
}

// Write implements [http.ResponseWriter].
func (b *buffer) Write(p []byte) (int, error) {
	b.set = true
	if len(b.body) == 0 && len(p) > 0 && len(p) == len(b.ready) && &p[0] == &b.ready[0] {
		b.body = p
		return len(p), nil
	}
	b.body = append(b.body[:len(b.body):len(b.body)], p...) // the capacity of a shared body is not ours
	return len(p), nil
}

func (b *buffer) reset() { *b = *newBuffer() }

// commit sends the finished answer.
func (s *Server) commit(w http.ResponseWriter, out *buffer, x *exchange) {
	if out.drop {
		panic(http.ErrAbortHandler) // the way of net/http to cut a connection
	}
	h := w.Header()
	for name, values := range out.header {
		h[name] = values
	}
	stamp(h, x)
	if len(out.body) > 0 {
		h["Content-Length"] = []string{strconv.Itoa(len(out.body))}
	} else {
		h.Del("Content-Type")
	}
	w.WriteHeader(out.status)
	if len(out.body) == 0 || x.head {
		return
	}
	if _, err := w.Write(out.body); err != nil {
		s.opts.Logger.Warn("the client did not take the answer", "request-id", x.requestID, "error", err)
	}
}

// stamp sets the headers that every answer has.
func stamp(h http.Header, x *exchange) {
	ids := [2]string{x.requestID, x.clientRequestID}
	h["Request-Id"], h["Client-Request-Id"] = ids[0:1:1], ids[1:2:2]
	h["Odata-Version"] = odataVersion
	h["Cache-Control"] = noCache
}

var (
	odataVersion = []string{"4.0"}
	noCache      = []string{"no-cache"}
)
