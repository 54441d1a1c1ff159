package server_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/server"
)

// Whatever a client sends, the server answers with JSON, an answer of its own never breaks the contract, and
// what it refuses changes nothing.
func FuzzServe(f *testing.F) {
	for _, s := range []struct{ method, target, body string }{
		{"GET", policyURL, ""},
		{"GET", configurationsURL + "('Fido2')", ""},
		{"GET", configurationsURL + "/a%2Fb", ""},
		{"GET", scoreURL + "?$expand=requirements($select=id;$top=1)", ""},
		{"GET", scoreURL + "/customerInsights?%24select=tenantId&$skiptoken=AQoRdpfN", ""},
		{"GET", alertsURL + "?$filter=activityLogs/any(a:a/statusTo eq 'resolved')&$orderby=severity", ""},
		{"PATCH", policyURL, `{"policyMigrationState":"preMigration","description":null}`},
		{"PATCH", firstAlertURL, `{"status":"resolved","resolvedReason":"fraud"}`},
		{"PATCH", configurationsURL + "/temporaryAccessPass", `{"@odata.type":"#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration","defaultLifetimeInMinutes":1e2}`},
		{"POST", configurationsURL, external},
		{"DELETE", configurationsURL + "/sms", ""},
		{"PUT", "/beta", "{}"},
		{"GET", "/%", ""},
	} {
		f.Add(s.method, s.target, s.body)
	}
	var s *server.Server // a fresh one after each change
	f.Fuzz(func(t *testing.T, method, target, body string) {
		u, err := url.ParseRequestURI(target)
		if err != nil || u.Host != "" || !strings.HasPrefix(target, "/") || !isToken(method) {
			t.Skip() // net/http refuses it before any handler sees it
		}
		if s == nil {
			s = newServer(t, server.Options{})
		}
		before := call(t, s, http.MethodGet, policyURL, "").Body.String()
		r := httptest.NewRequest(http.MethodGet, "/", strings.NewReader(body))
		r.Method, r.URL, r.RequestURI = method, u, target
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		h := s
		if w.Code < 300 && method != http.MethodGet {
			s = nil
		}
		switch {
		case w.Code >= 500:
			t.Fatalf("status %d: %s", w.Code, w.Body)
		case w.Code == http.StatusNoContent:
			return
		case w.Header().Get("Content-Type") != "application/json":
			t.Fatalf("status %d, Content-Type %q", w.Code, w.Header().Get("Content-Type"))
		}
		decode(t, w)
		if w.Code >= 400 {
			errorOf(t, w)
			if after := call(t, h, http.MethodGet, policyURL, "").Body.String(); after != before {
				t.Fatalf("a refused request changed the state:\n%s\n%s", before, after)
			}
		}
	})
}

func isToken(s string) bool {
	for _, c := range s {
		if c < 'A' || c > 'Z' {
			return false
		}
	}
	return s != ""
}
