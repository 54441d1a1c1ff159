package server_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/graphcontract/graphcontract/server"
)

func mint(t testing.TB, s *server.Server, r server.TokenRequest) string {
	t.Helper()
	token, err := s.Mint(r)
	if err != nil {
		t.Fatal(err)
	}
	return "Bearer " + token
}

func TestAnyTokenOrNoneWillDoByDefault(t *testing.T) {
	s := newServer(t, server.Options{})
	for _, header := range []string{"", "Bearer x", "Bearer a.b.c", "Basic abc", "nonsense"} {
		want(t, call(t, s, "GET", policyURL, "", "Authorization", header), 200)
	}
}

func TestTokensAreRequired(t *testing.T) {
	s := newServer(t, server.Options{RequireAuth: true})
	good := mint(t, s, server.TokenRequest{})
	over := mint(t, s, server.TokenRequest{Lifetime: -time.Minute})
	foreign := mint(t, newServer(t, server.Options{}), server.TokenRequest{})
	for _, c := range []struct{ why, header, say string }{
		{"none", "", "empty"},
		{"another scheme", "Basic abc", "empty"},
		{"no token", "Bearer ", "empty"},
		{"no JSON web token", "Bearer x", "JSON web token"},
		{"over", over, "expired"},
		{"of another server", foreign, "not signed"},
	} {
		for _, url := range []string{policyURL, "/beta/users"} {
			w := call(t, s, "GET", url, "", "Authorization", c.header)
			refused(t, w, 401, "InvalidAuthenticationToken", c.say)
			challenge := w.Header().Get("WWW-Authenticate")
			if !strings.HasPrefix(challenge, `Bearer realm="", authorization_uri="http://example.com/common/oauth2/v2.0/authorize"`) {
				t.Errorf("%s: WWW-Authenticate %q", c.why, challenge)
			}
		}
	}
	want(t, call(t, s, "GET", policyURL, "", "Authorization", good), 200)
	want(t, call(t, s, "GET", policyURL, "", "Authorization", strings.Replace(good, "Bearer", "bearer", 1)), 200)
	refused(t, call(t, s, "GET", "/beta/users", "", "Authorization", good), 404, "ResourceNotFound")
	refused(t, call(t, s, "POST", batchURL, `{}`), 401, "InvalidAuthenticationToken")
}

func TestPermissionsOfTheContract(t *testing.T) {
	s := newServer(t, server.Options{RequireAuth: true})
	delegated := func(scopes ...string) string { return mint(t, s, server.TokenRequest{Scopes: scopes}) }
	application := func(roles ...string) string {
		return mint(t, s, server.TokenRequest{Roles: append([]string{}, roles...)})
	}
	for _, c := range []struct {
		why, token, method, url, body string
		least                         string // "" when it is allowed
	}{
		{"least to read", delegated("Policy.Read.AuthenticationMethod"), "GET", policyURL, "", ""},
		{"more to read", application("Policy.Read.All"), "GET", policyURL, "", ""},
		{"write reads", delegated("User.Read", "Policy.ReadWrite.AuthenticationMethod"), "GET", policyURL, "", ""},
		{"nothing", application(), "GET", policyURL, "", "Policy.Read.AuthenticationMethod (application)"},
		{"something else", delegated("User.Read"), "GET", policyURL, "", "Policy.Read.AuthenticationMethod (delegated)"},
		{"read does not write", delegated("Policy.Read.All"), "PATCH", policyURL, hideDescription, "Policy.ReadWrite.AuthenticationMethod (delegated)"},
		{"nor for a bad body", delegated("Policy.Read.All"), "PATCH", policyURL, `{"description":1}`, "Policy.ReadWrite.AuthenticationMethod (delegated)"},
		{"write", application("Policy.ReadWrite.AuthenticationMethod"), "PATCH", policyURL, hideDescription, ""},
		{"a role is no scope", mint(t, s, server.TokenRequest{Scopes: []string{"User.Read"}, Roles: nil}), "GET", policyURL, "", "Policy.Read.AuthenticationMethod (delegated)"},
		{"partner", delegated("PartnerSecurity.Read.All"), "GET", scoreURL, "", ""},
		{"policy is not partner", application("Policy.ReadWrite.AuthenticationMethod"), "GET", scoreURL, "", "PartnerSecurity.Read.All (application)"},
		{"partner write", delegated("PartnerSecurity.Read.All"), "PATCH", firstAlertURL, `{"status":"resolved"}`, "PartnerSecurity.ReadWrite.All (delegated)"},
	} {
		t.Run(c.why, func(t *testing.T) {
			for range 2 { // the second may be answered with what is kept
				w := call(t, s, c.method, c.url, c.body, "Authorization", c.token)
				if c.least == "" {
					want(t, w, 200)
				} else {
					refused(t, w, 403, "Authorization_RequestDenied", c.least)
				}
			}
		})
	}
}

func TestBatchItemsAreAuthorizedOneByOne(t *testing.T) {
	s := newServer(t, server.Options{RequireAuth: true})
	read := mint(t, s, server.TokenRequest{Scopes: []string{"Policy.Read.All"}})
	write := mint(t, s, server.TokenRequest{Scopes: []string{"Policy.ReadWrite.AuthenticationMethod"}})
	patch := `{"id":"%s","method":"PATCH","url":"/policies/authenticationMethodsPolicy","body":{"description":"b"},"headers":{"Content-Type":"application/json"%s}}`
	got := batch(t, s, requests(
		strings.Replace(strings.Replace(patch, "%s", "denied", 1), "%s", "", 1),
		strings.Replace(strings.Replace(patch, "%s", "own", 1), "%s", `,"Authorization":"`+write+`"`, 1),
		`{"id":"read","method":"GET","url":"/policies/authenticationMethodsPolicy"}`), "Authorization", read)
	for id, status := range map[string]string{"denied": "403", "own": "200", "read": "200"} {
		if s := got[id]["status"].(json.Number).String(); s != status {
			t.Errorf("%s: %s, want %s", id, s, status)
		}
	}
}

func TestATokenOfTheEndpointIsGood(t *testing.T) {
	s := newServer(t, server.Options{RequireAuth: true})
	r := httptest.NewRequest(http.MethodPost, "/contoso.com/oauth2/v2.0/token", strings.NewReader("grant_type=client_credentials&client_id=a&client_secret=b&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default"))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	token := "Bearer " + decode(t, want(t, w, 200))["access_token"].(string)
	want(t, call(t, s, "PATCH", policyURL, hideDescription, "Authorization", token), 200)
	for url, description := range map[string]string{token: "x", mint(t, s, server.TokenRequest{}): "Sign-in methods of the Contoso tenant"} {
		if d := get(t, s, policyURL, "Authorization", url)["description"]; d != description {
			t.Errorf("a tenant sees %v, want %s", d, description)
		}
	}
}
