package standin

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/server"
)

// Whatever is sent, the server answers, keeps the contract and is not at a loss.
func FuzzServe(f *testing.F) {
	for _, line := range []string{
		"GET /beta/benches?$filter=height eq 1 and contains(code,'a')&$select=id&$expand=tools($top=1)&$orderby=code desc",
		"GET /beta/benches?$top=1&$skiptoken=AAAA", "GET /beta/benches(code='x')", "GET /beta/benches('')", "GET /beta/benches/%2F%00",
		`POST /beta/benches {"code":"a","place":{"hall":null,"row":1e1},"state":"broken"}`, `POST /beta/benches {"id":"x"}`,
		`POST /beta/benches/x/helpers/$ref {"@odata.id":"http://[::1/benches('x"}`, `POST /beta/benches/x/helpers/$ref {"@odata.id":"/beta/benches('y')"}`,
		"GET /beta/benches/x/measure(width=1,unit='a''b')", "POST /beta/drives/root:/a/b/:/checkout", "DELETE /beta/benches/x",
		`PATCH /api/v3/pets/1 {"home":null,"nick":{}}`, `PUT /api/v3/pets {"id":1,"name":"ab"}`, `PUT /api/v3/pets/1/visits/x [1]`,
		`PATCH /api/v3/settings {"nested":{"depth":null}}`, "HEAD /api/v3/pets/1/photo", "OPTIONS /", "GET /api/v3/pets/9223372036854775808",
		`POST /api/v3/pets {"name":"ab","home":{"zip":"12345"},"secret":"x"}`, "GET /_standin/download", "TRACE /api/v3/rules",
	} {
		f.Add(line)
	}
	var servers []*Server
	for _, file := range []string{"pets.yaml", "workshop.yaml"} {
		servers = append(servers, start(f, load(f, "testdata/"+file), Options{MaxDocuments: 1000}))
	}
	f.Fuzz(func(t *testing.T, line string) {
		method, rest, _ := strings.Cut(line, " ")
		target, body, hasBody := strings.Cut(rest, " {")
		u, err := url.ParseRequestURI(strings.ReplaceAll(target, " ", "%20"))
		if err != nil {
			return
		}
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.Method, r.URL = method, u
		if hasBody {
			r = httptest.NewRequest(http.MethodGet, "/", strings.NewReader("{"+body))
			r.Method, r.URL = method, u
			r.Header.Set("Content-Type", "application/json")
		}
		for _, s := range servers {
			w := httptest.NewRecorder()
			s.ServeHTTP(w, r)
			if w.Code == http.StatusInternalServerError || w.Header().Get(server.ViolationHeader) != "" {
				t.Errorf("%s: %d %v %s", line, w.Code, w.Header(), w.Body)
			}
		}
	})
}
