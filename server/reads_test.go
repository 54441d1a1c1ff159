package server_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/gen/stub"
	"github.com/graphcontract/graphcontract/server"
)

// What is kept depends on all that the answer depends on: no request may get the answer to another one.
func TestKeptAnswersAreForTheSameQuestion(t *testing.T) {
	s := newServer(t, server.Options{})
	const x509 = configurationsURL + "/X509Certificate"
	late := `{"@odata.type":"#microsoft.graph.x509CertificateAuthenticationMethodConfiguration","authenticationModeConfiguration":{"rules":[{"identifier":"CN=a","x509CertificateRuleType":"issuerSubjectAndPolicyOID","x509CertificateAuthenticationMode":"x509CertificateMultiFactor"}]}}`
	want(t, call(t, s, "PATCH", x509, late), 204)
	type question struct {
		url    string
		header []string
		host   string
	}
	questions := []question{
		{url: policyURL},
		{url: policyURL + "?$select=id"},
		{url: policyURL + "?$select=id,displayName"},
		{url: strings.Replace(policyURL, "beta", "v1.0", 1)},
		{url: policyURL, host: "other.example"},
		{url: policyURL, header: []string{"Prefer", "include-unknown-enum-members"}},
		{url: policyURL, header: []string{server.NamespaceHeader, "other"}},
		{url: scoreURL + "/requirements?$top=1"},
		{url: scoreURL + "/requirements?$top=1", header: []string{"Prefer", "odata.maxpagesize=2"}},
		{url: scoreURL + "/requirements", header: []string{"Prefer", "odata.maxpagesize=2"}},
		{url: x509},
		{url: x509, header: []string{"Prefer", "include-unknown-enum-members"}},
		{url: configurationsURL + "('x509certificate')"},
	}
	ask := func(q question) string {
		r := httptest.NewRequest(http.MethodGet, q.url, nil)
		for i := 0; i+1 < len(q.header); i += 2 {
			r.Header.Set(q.header[i], q.header[i+1])
		}
		if q.host != "" {
			r.Host = q.host
		}
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		return want(t, w, 200).Body.String() + w.Header().Get("ETag")
	}
	first := make([]string, len(questions))
	for i, q := range questions {
		first[i] = ask(q)
	}
	for range 2 {
		for i, q := range questions {
			if got := ask(q); got != first[i] {
				t.Errorf("%v: %s\nwas %s", q, got, first[i])
			}
		}
	}
	want(t, call(t, s, "PATCH", policyURL, hideDescription), 200)
	if got := ask(questions[0]); got == first[0] || !strings.Contains(got, `"description":"x"`) {
		t.Errorf("after a change: %s", got)
	}
	if got := ask(questions[6]); got != first[6] {
		t.Error("a change in one namespace is seen in another")
	}
	// Requests that are not plain reads are looked at, however often the plain one was asked.
	refused(t, call(t, s, "GET", policyURL, "{}"), 400, "Request_BadRequest")
	refused(t, call(t, s, "GET", policyURL, "", "client-request-id", ""), 400, "Request_BadRequest", "client-request-id")
	for range 2 {
		w := want(t, call(t, s, "GET", policyURL, "", "client-request-id", "mine"), 200)
		if w.Header().Get("client-request-id") != "mine" || w.Header().Get("request-id") == "" {
			t.Errorf("headers %v", w.Header())
		}
	}
	if a, b := call(t, s, "GET", policyURL, ""), call(t, s, "GET", policyURL, ""); a.Header().Get("request-id") == b.Header().Get("request-id") {
		t.Error("two requests have one id")
	}
}

// Parts of the policy that were proven once are not compared again; a part that never was is found out.
func TestPartsAreProvenOnce(t *testing.T) {
	s := newServer(t, server.Options{})
	full := call(t, s, "GET", policyURL, "").Body.String()
	for range 3 {
		want(t, call(t, s, "PATCH", policyURL, hideDescription), 200)
	}
	got := call(t, s, "PATCH", policyURL, `{"description":"Sign-in methods of the Contoso tenant"}`).Body.String()
	stamp := strings.NewReplacer(`"lastModifiedDateTime":"2026-03-01T11:30:15Z"`, "", `"lastModifiedDateTime":"2026-01-15T09:30:00Z"`, "")
	if stamp.Replace(got) != stamp.Replace(full) {
		t.Errorf("a PATCH shows another policy than a GET:\n%s\n%s", got, full)
	}

	// A contract that wants more of one configuration than the stored ones have.
	doc := cloned(t)
	sms := doc.Components.Schemas["microsoft.graph.smsAuthenticationMethodConfiguration"].Value
	own := sms.AllOf[len(sms.AllOf)-1].Value
	own.Properties["state"] = &openapi3.SchemaRef{Value: &openapi3.Schema{Type: &openapi3.Types{"string"}, Enum: []any{"other"}}}
	strict, err := server.New(doc, still(server.Options{}))
	if err != nil {
		t.Fatal(err)
	}
	for range 3 {
		refused(t, call(t, strict, "GET", policyURL, ""), 500, "contractViolation", "state")
		refused(t, call(t, strict, "PATCH", policyURL, hideDescription), 500, "contractViolation", "state")
	}
}

// An answer that is not the one put together is compared as a whole.
func TestAComposedAnswerThatWasChangedIsFoundOut(t *testing.T) {
	s, err := server.NewWrapped(prepared(t), still(server.Options{}), func(impl stub.StrictServerInterface) stub.StrictServerInterface {
		return &meddling{StrictServerInterface: impl}
	})
	if err != nil {
		t.Fatal(err)
	}
	want(t, call(t, s, "PATCH", policyURL, hideDescription), 200)
	want(t, call(t, s, "PATCH", policyURL, hideDescription), 200)
	refused(t, call(t, s, "PATCH", policyURL, `{"description":"meddle"}`), 500, "contractViolation", "state")
}
