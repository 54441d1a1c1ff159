package server_test

import (
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/server"
)

const page = "https://app.contoso.example"

// Browsers ask before a page of another site may call, without a token, and look at every answer whether the page may
// have it.
func TestPagesOfOtherSitesMayCall(t *testing.T) {
	s := newServer(t, server.Options{RequireAuth: true})
	for _, url := range []string{policyURL, "/v1.0/policies/authenticationMethodsPolicy", batchURL, "/beta/users", "/contoso.com/oauth2/v2.0/token"} {
		w := want(t, call(t, s, "OPTIONS", url, "", "Origin", page, "Access-Control-Request-Method", "PATCH",
			"Access-Control-Request-Headers", "authorization,client-request-id,content-type,sdkversion"), 200)
		h := w.Header()
		if h.Get("Access-Control-Allow-Origin") != "*" || !strings.Contains(h.Get("Access-Control-Allow-Methods"), "PATCH") ||
			h.Get("Access-Control-Allow-Headers") != "authorization,client-request-id,content-type,sdkversion" || w.Body.Len() != 0 {
			t.Errorf("%s: %v %s", url, h, w.Body)
		}
		if w = call(t, s, "GET", url, "", "Origin", page); w.Code == 200 {
			t.Errorf("%s: a page needs no token", url)
		} else if h = w.Header(); h.Get("Access-Control-Allow-Origin") != "*" || !strings.Contains(h.Get("Access-Control-Expose-Headers"), "request-id") {
			t.Errorf("%s: a page may not see the refusal: %v", url, h)
		}
	}
	token := mint(t, s, server.TokenRequest{})
	w := want(t, call(t, s, "GET", policyURL, "", "Origin", page, "Authorization", token), 200)
	if w.Header().Get("Access-Control-Allow-Origin") != "*" {
		t.Error("a page may not see an answer")
	}
	if w = want(t, call(t, s, "GET", policyURL, "", "Authorization", token), 200); w.Header().Get("Access-Control-Allow-Origin") != "" {
		t.Error("nobody asked for another site")
	}
	refused(t, call(t, s, "OPTIONS", policyURL, "", "Authorization", token), 405, "MethodNotAllowed")
}

// The control API is not for pages.
func TestPagesMayNotControl(t *testing.T) {
	s := newServer(t, server.Options{})
	for _, method := range []string{"OPTIONS", "POST", "GET"} {
		w := call(t, s, method, "/_contract/faults", "", "Origin", page, "Access-Control-Request-Method", "POST", "Sec-Fetch-Site", "cross-site")
		if w.Code < 400 || w.Header().Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("%s: status %d, %v", method, w.Code, w.Header())
		}
	}
}
