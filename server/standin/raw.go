package standin

import (
	"net/http"

	"github.com/graphcontract/graphcontract/server/internal/store"
)

// readRaw answers a GET of a body that is not JSON: what was put there, or the sample.
func (s *Server) readRaw(r store.Reader, x *exchange) (*answer, error) {
	rec, revision, ok := found(r, s.place(x), self)
	if ok && rec.gone {
		return nil, &fault{status: http.StatusNotFound, code: codeNotFound, message: x.request.URL.Path + " does not exist"}
	}
	a := x.op.sampled()
	a.header = http.Header{"Etag": {etag(revision)}}
	if ok && len(rec.raw) > 0 {
		a.raw, a.contentType = rec.raw, rec.media
	}
	return a, nil
}

// putRaw keeps a body as it is.
func (s *Server) putRaw(w *writer, x *exchange) (*answer, error) {
	media := x.request.Header.Get("Content-Type")
	if media == "" {
		media = "application/octet-stream"
	}
	return x.op.sampled(), w.put(s.place(x), self, record{media: media, raw: x.body})
}

func (s *Server) removeRaw(w *writer, x *exchange) (*answer, error) {
	if rec, _, ok := found(w, s.place(x), self); ok && rec.gone {
		return nil, &fault{status: http.StatusNotFound, code: codeNotFound, message: x.request.URL.Path + " does not exist"}
	}
	return x.op.sampled(), w.put(s.place(x), self, record{gone: true})
}
