package server_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/tls"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/server"
)

const hideDescription = `{"description":"x"}`

func TestHeadersOfEveryAnswer(t *testing.T) {
	s := newServer(t, server.Options{})
	for _, c := range []struct {
		method, url, body string
		status            int
	}{
		{"GET", policyURL, "", 200},
		{"PATCH", policyURL, hideDescription, 200},
		{"GET", scoreURL + "/requirements", "", 200},
		{"POST", configurationsURL, external, 201},
		{"DELETE", configurationsURL + "/Sms", "", 204},
		{"GET", alertsURL + "?$filter=bad", "", 400},
		{"PATCH", policyURL, `{`, 400},
		{"GET", alertsURL + "/none", "", 404},
		{"GET", "/beta/users", "", 404},
		{"GET", "/v1.0/security/partner/securityScore", "", 404},
		{"GET", "/v1.0/policies/authenticationMethodsPolicy", "", 200},
		{"GET", "/", "", 404},
		{"GET", "/beta//beta/policies/authenticationMethodsPolicy", "", 404},
		{"PUT", policyURL, hideDescription, 405},
		{"POST", scoreURL, "", 405},
	} {
		w := want(t, call(t, s, c.method, c.url, c.body, "client-request-id", "abc-1"), c.status)
		h := w.Header()
		if c.status == 204 {
			if h.Get("Content-Type") != "" || w.Body.Len() != 0 {
				t.Errorf("%s %s: a 204 with %q %q", c.method, c.url, h.Get("Content-Type"), w.Body)
			}
		} else if h.Get("Content-Type") != "application/json" {
			t.Errorf("%s %s: Content-Type %q", c.method, c.url, h.Get("Content-Type"))
		}
		if h.Get("OData-Version") != "4.0" || h.Get("client-request-id") != "abc-1" || h.Get("request-id") == "" {
			t.Errorf("%s %s: headers %v", c.method, c.url, h)
		}
		if c.status >= 400 {
			e := errorOf(t, w)
			if e.Code == "" || e.Message == "" || e.InnerError.Date != "2026-03-01T11:30:15Z" ||
				e.InnerError.RequestID != h.Get("request-id") || e.InnerError.ClientRequestID != "abc-1" {
				t.Errorf("%s %s: error %+v", c.method, c.url, e)
			}
		}
		if c.status == 405 && h.Get("Allow") == "" {
			t.Errorf("%s %s: no Allow", c.method, c.url)
		}
	}
	if e := errorOf(t, call(t, s, "GET", "/beta/users", "")); e.InnerError.ClientRequestID == "" {
		t.Error("no client-request-id was made up")
	}
}

func TestContentNegotiation(t *testing.T) {
	s := newServer(t, server.Options{})
	for _, accept := range []string{"", "*/*", "application/json", "application/json; IEEE754Compatible=false", "application/json;odata.metadata=minimal;odata.streaming=true"} {
		want(t, call(t, s, "GET", policyURL, "", "Accept", accept, "Content-Type", "application/json"), 200)
	}
	for contentType, status := range map[string]int{
		"application/json":                        200,
		"application/json; charset=utf-8":         200,
		"application/json;odata.metadata=minimal": 200,
		"Application/JSON":                        200,
		"text/plain":                              415,
		"application/xml":                         415,
		"":                                        415,
	} {
		r := httptest.NewRequest(http.MethodPatch, policyURL, strings.NewReader(hideDescription))
		r.Header.Set("Content-Type", contentType)
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		want(t, w, status)
		if status == 415 {
			errorOf(t, w)
		}
	}
}

func gzipped(t testing.TB, text string) string {
	t.Helper()
	var b bytes.Buffer
	zw := gzip.NewWriter(&b)
	if _, err := io.WriteString(zw, text); err != nil {
		t.Fatal(err)
	}
	if err := zw.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestBodies(t *testing.T) {
	const limit = 4096
	s := newServer(t, server.Options{MaxBodyBytes: limit})
	wide := `{"description":"` + strings.Repeat("x", limit) + `"}`
	for _, c := range []struct {
		why, body, encoding string
		status              int
	}{
		{"plain", hideDescription, "", 200},
		{"identity", hideDescription, "identity", 200},
		{"gzip", gzipped(t, hideDescription), "gzip", 200},
		{"gzip in capitals", gzipped(t, hideDescription), "GZIP", 200},
		{"gzip, refused when it is open", gzipped(t, `{"policyMigrationState":"premigration"}`), "gzip", 400},
		{"plain under the header of the packed body, as a client sends it that tries again", hideDescription, "gzip", 200},
		{"neither gzip nor JSON", "nonsense", "gzip", 400},
		{"a plain body that is too large", wide, "gzip", 413},
		{"a bad gzip", "\x1f\x8bnonsense", "gzip", 400},
		{"nothing", "", "gzip", 400},
		{"half a gzip", gzipped(t, hideDescription)[:20], "gzip", 400},
		{"another encoding", hideDescription, "br", 415},
		{"too large", wide, "", 413},
		{"a bomb", gzipped(t, strings.Repeat(" ", 1<<20)), "gzip", 413},
	} {
		w := want(t, call(t, s, "PATCH", policyURL, c.body, "Content-Encoding", c.encoding), c.status)
		if c.status >= 400 {
			errorOf(t, w)
		}
	}
	want(t, call(t, s, "PATCH", policyURL, "", "Content-Type", "application/json"), 400)
}

func TestEntityTags(t *testing.T) {
	s := newServer(t, server.Options{})
	const sms, patch = configurationsURL + "/sms", `{"@odata.type":"#microsoft.graph.smsAuthenticationMethodConfiguration","state":"disabled"}`
	first := want(t, call(t, s, "GET", sms, ""), 200).Header().Get("ETag")
	if first == "" {
		t.Fatal("no ETag")
	}
	want(t, call(t, s, "PATCH", sms, patch, "If-Match", first), 204)
	w := call(t, s, "PATCH", sms, patch, "If-Match", first)
	e := refused(t, w, 412, "resourceModified", "If-Match")
	if e.InnerError.Code != "entityTagDoesNotMatch" {
		t.Errorf("inner code %q", e.InnerError.Code)
	}
	refused(t, call(t, s, "DELETE", sms, "", "If-Match", first), 412, "resourceModified")
	second := want(t, call(t, s, "GET", sms, ""), 200).Header().Get("ETag")
	want(t, call(t, s, "PATCH", sms, patch, "If-Match", `"x", `+second), 204)
	want(t, call(t, s, "DELETE", sms, "", "If-Match", "*"), 204)
	policy := want(t, call(t, s, "GET", policyURL, ""), 200).Header().Get("ETag")
	want(t, call(t, s, "PATCH", sms, patch), 204)
	refused(t, call(t, s, "PATCH", policyURL, hideDescription, "If-Match", policy), 412, "resourceModified")
}

func TestLateMembersNeedAPreference(t *testing.T) {
	s := newServer(t, server.Options{})
	const x509, late = configurationsURL + "/X509Certificate", "issuerSubjectAndPolicyOID"
	want(t, call(t, s, "PATCH", x509, `{"@odata.type":"#microsoft.graph.x509CertificateAuthenticationMethodConfiguration","authenticationModeConfiguration":
		{"rules":[{"identifier":"CN=a","x509CertificateRuleType":"`+late+`","x509CertificateAuthenticationMode":"x509CertificateMultiFactor"}]}}`), 204)
	for _, c := range []struct {
		prefer []string
		want   string
	}{
		{nil, "unknownFutureValue"},
		{[]string{"return=minimal"}, "unknownFutureValue"},
		{[]string{"include-unknown-enum-members"}, late},
		{[]string{"return=minimal, Include-Unknown-Enum-Members"}, late},
		{[]string{"return=minimal", "include-unknown-enum-members"}, late},
	} {
		var header []string
		for _, p := range c.prefer {
			header = append(header, "Prefer", p)
		}
		one := get(t, s, x509, header...)
		if got := at(t, one, "authenticationModeConfiguration", "rules", 0, "x509CertificateRuleType"); got != c.want {
			t.Errorf("Prefer %q: got %v, want %s", c.prefer, got, c.want)
		}
		for _, url := range []string{policyURL, configurationsURL} {
			if got := want(t, call(t, s, "GET", url, "", header...), 200).Body.String(); strings.Contains(got, late) != (c.want == late) {
				t.Errorf("Prefer %q: %s shows the member: %v", c.prefer, url, strings.Contains(got, late))
			}
		}
	}
}

// A server over a real connection: limits of the helper are set, links carry scheme and host of the request.
func TestOverTLS(t *testing.T) {
	s := newServer(t, server.Options{})
	hs := server.HTTPServer("", s)
	if hs.ReadHeaderTimeout == 0 || hs.ReadTimeout == 0 || hs.WriteTimeout == 0 || hs.IdleTimeout == 0 || hs.MaxHeaderBytes == 0 {
		t.Errorf("a limit is missing: %+v", hs)
	}
	ts := httptest.NewUnstartedServer(nil)
	ts.Config = hs
	ts.TLS = &tls.Config{MinVersion: tls.VersionTLS12}
	ts.StartTLS()
	defer ts.Close()
	req, err := http.NewRequestWithContext(context.Background(), http.MethodGet, ts.URL+scoreURL+"/customerInsights", nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Host = "graph.contoso.example"
	res, err := ts.Client().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	body, err := io.ReadAll(res.Body)
	if err != nil || !strings.Contains(string(body), `"@odata.nextLink":"https://graph.contoso.example/beta/security/partner/securityScore/customerInsights?$skiptoken=`) {
		t.Errorf("%v: %s", err, body)
	}
}
