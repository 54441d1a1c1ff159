package server_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/server"
)

func benchmark(b *testing.B, method, url, body string, status int) {
	for _, mode := range []server.Mode{server.Enforce, server.Off} {
		b.Run(mode.String(), func(b *testing.B) {
			s := newServer(b, server.Options{Responses: mode})
			b.ReportAllocs()
			for b.Loop() {
				r := httptest.NewRequest(method, url, strings.NewReader(body))
				r.Header.Set("Content-Type", "application/json")
				w := httptest.NewRecorder()
				s.ServeHTTP(w, r)
				if w.Code != status {
					b.Fatal(w.Body)
				}
			}
		})
	}
}

func BenchmarkGetPolicy(b *testing.B) { benchmark(b, http.MethodGet, policyURL, "", http.StatusOK) }

func BenchmarkListRequirements(b *testing.B) {
	benchmark(b, http.MethodGet, scoreURL+"/requirements?$select=id,score&$top=2", "", http.StatusOK)
}

func BenchmarkPatchPolicy(b *testing.B) {
	benchmark(b, http.MethodPatch, policyURL, `{"policyMigrationState":"migrationComplete"}`, http.StatusOK)
}

func BenchmarkPatchConfiguration(b *testing.B) {
	benchmark(b, http.MethodPatch, configurationsURL+"/Fido2",
		`{"@odata.type":"#microsoft.graph.fido2AuthenticationMethodConfiguration","state":"enabled"}`, http.StatusNoContent)
}

func BenchmarkRefusedPatch(b *testing.B) {
	benchmark(b, http.MethodPatch, policyURL, `{"policyMigrationState":"premigration"}`, http.StatusBadRequest)
}
