package wire

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func packed(t *testing.T, text string) string {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := io.WriteString(w, text); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestReadBody(t *testing.T) {
	const limit = 100
	long := strings.Repeat("x", limit+1)
	for _, c := range []struct {
		name, encoding, body, want string
		status                     int
	}{
		{"as it is", "", "{}", "{}", 0},
		{"at the limit", "", long[1:], long[1:], 0},
		{"over the limit", "", long, "", http.StatusRequestEntityTooLarge},
		{"packed", "gzip", packed(t, "{}"), "{}", 0},
		{"packed, over the limit", "gzip", packed(t, long), "", http.StatusRequestEntityTooLarge},
		{"plain under the header of a packed body", "gzip", "{}", "{}", 0},
		{"nothing under that header", "gzip", "", "", 0},
		{"cut off", "gzip", packed(t, "{}")[:12], "", http.StatusBadRequest},
		{"another encoding", "br", "{}", "", http.StatusUnsupportedMediaType},
	} {
		r := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(c.body))
		r.Header.Set("Content-Encoding", c.encoding)
		got, err := ReadBody(r, limit)
		status := 0
		if err != nil {
			status = err.Status
		}
		if string(got) != c.want || status != c.status {
			t.Errorf("%s: %q, %d; want %q, %d", c.name, got, status, c.want, c.status)
		}
	}
}

func TestCrossOrigin(t *testing.T) {
	ask := func(method string, headers ...string) (*httptest.ResponseRecorder, bool) {
		r, w := httptest.NewRequest(method, "/", http.NoBody), httptest.NewRecorder()
		for i := 0; i < len(headers); i += 2 {
			r.Header.Set(headers[i], headers[i+1])
		}
		answered := CrossOrigin(w, r)
		return w, answered
	}
	if w, answered := ask(http.MethodGet); answered || len(w.Header()) != 0 {
		t.Errorf("no browser: %v %v", answered, w.Header())
	}
	if w, answered := ask(http.MethodGet, "Origin", "https://example.org"); answered || w.Header().Get("Access-Control-Allow-Origin") != "*" {
		t.Errorf("a call: %v %v", answered, w.Header())
	}
	w, answered := ask(http.MethodOptions, "Origin", "https://example.org", "Access-Control-Request-Method", "PATCH", "Access-Control-Request-Headers", "prefer")
	if !answered || w.Code != http.StatusOK || w.Header().Get("Access-Control-Allow-Headers") != "prefer" || !strings.Contains(w.Header().Get("Access-Control-Allow-Methods"), "PATCH") {
		t.Errorf("the question before it: %v %d %v", answered, w.Code, w.Header())
	}
}
