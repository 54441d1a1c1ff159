package validate_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/validate"
)

// smallBody is a requirement, mediumBody a policy with eight configurations.
var (
	smallBody  = `{` + admins + `"id":"` + guid + `","complianceStatus":"compliant","score":20,"maxScore":20,"adminsRequiredNotUsingMfaCount":0,"updatedDateTime":"2024-06-01T00:00:00Z"}`
	mediumBody = `{"id":"x","displayName":"y","policyMigrationState":"migrationComplete","authenticationMethodConfigurations":[` +
		strings.TrimSuffix(strings.Repeat(`{`+fido2+`"id":"Fido2","state":"enabled","excludeTargets":[{"id":"1","targetType":"group"}],"isAttestationEnforced":true,"keyRestrictions":{"isEnforced":true,"enforcementType":"allow","aaGuids":["`+guid+`"]}},`, 8), ",") + `]}`
)

func BenchmarkPayload(b *testing.B) {
	v := newValidator(b, validate.Options{})
	for _, bm := range []struct{ name, payload, typ string }{{"small", smallBody, requirement}, {"medium", mediumBody, policy}} {
		b.Run(bm.name, func(b *testing.B) {
			data := []byte(bm.payload)
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, fs := v.Payload(data, validate.PayloadOptions{Type: bm.typ}); len(fs) > 0 {
					b.Fatal(fs)
				}
			}
		})
	}
}

func BenchmarkExchange(b *testing.B) {
	v := newValidator(b, validate.Options{})
	r := httptest.NewRequest(http.MethodGet, policyPath, nil)
	header := headers("Content-Type", "application/json")
	data := []byte(mediumBody)
	b.ReportAllocs()
	for b.Loop() {
		m, fs := v.Request(r, nil)
		if fs = append(fs, v.Response(m, 200, header, data)...); len(fs) > 0 {
			b.Fatal(fs)
		}
	}
}
