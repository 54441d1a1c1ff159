package standin

import (
	"net/http"

	"github.com/graphcontract/graphcontract/server"
)

// Paths of the server itself, beside those of the contract.
const (
	readyPath = server.ControlPath + "/ready"
	// downloadPath is where answers lead that only name another place.
	downloadPath = "/_standin/download"
)

// special answers a path of the server itself, or returns nil.
func (s *Server) special(r *http.Request) *written {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		return nil
	}
	out := &written{status: http.StatusOK, header: http.Header{}}
	switch r.URL.Path {
	case readyPath:
		out.header.Set("Content-Type", contentType)
		out.body = []byte(`{"status":"ready"}`)
		if s.draining.Load() {
			out.status, out.body = http.StatusServiceUnavailable, []byte(`{"status":"draining"}`)
		}
	case downloadPath:
		out.header.Set("Content-Type", "application/octet-stream")
		out.body = []byte("sample")
	default:
		return nil
	}
	return out
}
