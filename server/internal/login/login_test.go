package login_test

import (
	"context"
	"crypto/rsa"
	"encoding/base64"
	"encoding/json"
	"errors"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"github.com/graphcontract/graphcontract/server/internal/login"
)

var moment = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

var permissions = login.Permissions{Delegated: []string{"Lamp.Read"}, Application: []string{"Lamp.Read.All", "Lamp.Write.All"}}

func issuer(clock *time.Time) *login.Issuer {
	return login.New(permissions, func() time.Time { return *clock })
}

func post(i *login.Issuer, path string, form ...string) (*httptest.ResponseRecorder, map[string]any) {
	values := url.Values{}
	for n := 0; n+1 < len(form); n += 2 {
		values.Set(form[n], form[n+1])
	}
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(values.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := httptest.NewRecorder()
	i.Serve(w, r)
	var out map[string]any
	_ = json.Unmarshal(w.Body.Bytes(), &out)
	return w, out
}

func get(t *testing.T, i *login.Issuer, path string) map[string]any {
	t.Helper()
	w := httptest.NewRecorder()
	if !i.Serve(w, httptest.NewRequest(http.MethodGet, path, nil)) {
		t.Fatalf("%s is no endpoint", path)
	}
	var out map[string]any
	if err := json.Unmarshal(w.Body.Bytes(), &out); err != nil || w.Code != 200 {
		t.Fatalf("%s: %d %v %s", path, w.Code, err, w.Body)
	}
	return out
}

func TestGrants(t *testing.T) {
	clock := moment
	i := issuer(&clock)
	app := []string{"client_id", "app-1", "client_secret", "secret"}
	for _, c := range []struct {
		why           string
		path          string
		form          []string
		tenant        string
		scopes, roles []string
	}{
		{"an application with everything", "/contoso.com/oauth2/v2.0/token", append([]string{"grant_type", "client_credentials", "scope", "https://graph.microsoft.com/.default"}, app...),
			login.TenantID("contoso.com"), nil, permissions.Application},
		{"with a role by its scope", "/common/oauth2/v2.0/token", append([]string{"grant_type", "client_credentials", "scope", "https://graph.microsoft.com/Lamp.Read.All"}, app...),
			login.DefaultTenant, nil, []string{"Lamp.Read.All"}},
		{"with roles", "/common/oauth2/v2.0/token", append([]string{"grant_type", "client_credentials", "roles", "A.All,B.All"}, app...), login.DefaultTenant, nil, []string{"A.All", "B.All"}},
		{"with roles in the secret", "/common/oauth2/v2.0/token", []string{"grant_type", "client_credentials", "client_id", "x", "client_secret", "roles=A.All", "scope", ".default"}, login.DefaultTenant, nil, []string{"A.All"}},
		{"with no roles at all", "/common/oauth2/v2.0/token", []string{"grant_type", "client_credentials", "client_id", "x", "client_secret", "roles="}, login.DefaultTenant, nil, nil},
		{"with a certificate", "/common/oauth2/v2.0/token", []string{"grant_type", "client_credentials", "client_id", "x", "client_assertion", "a.b.c"}, login.DefaultTenant, nil, permissions.Application},
		{"the older endpoint", "/11111111-1111-4111-8111-111111111111/oauth2/token", append([]string{"grant_type", "client_credentials", "resource", "https://graph.microsoft.com"}, app...),
			"11111111-1111-4111-8111-111111111111", nil, permissions.Application},
		{"a user with a password", "/common/oauth2/v2.0/token", append([]string{"grant_type", "password", "username", "ann@contoso.com", "password", "p", "scope", "openid offline_access Lamp.Read"}, app...), login.DefaultTenant, []string{"Lamp.Read"}, nil},
		{"a user with a code", "/common/oauth2/v2.0/token", append([]string{"grant_type", "authorization_code", "code", "c", "scope", "openid"}, app...), login.DefaultTenant, permissions.Delegated, nil},
		{"a user with a device", "/common/oauth2/v2.0/token", []string{"grant_type", "urn:ietf:params:oauth:grant-type:device_code", "device_code", "d", "client_id", "x", "scope", "openid"}, login.DefaultTenant, permissions.Delegated, nil},
		{"a user without a sign-in", "/common/oauth2/v2.0/token", append([]string{"grant_type", "client_credentials", "scope", ".default", "scp", "X.Read"}, app...), login.DefaultTenant, []string{"X.Read"}, nil},
		{"a user and an application", "/common/oauth2/v2.0/token", append([]string{"grant_type", "client_credentials", "roles", "A.All", "scp", "X.Read"}, app...), login.DefaultTenant, []string{"X.Read"}, []string{"A.All"}},
		{"a user again", "/common/oauth2/v2.0/token", append([]string{"grant_type", "refresh_token", "refresh_token", "r", "scp", "X.Read Y.Read"}, app...), login.DefaultTenant, []string{"X.Read", "Y.Read"}, nil},
	} {
		t.Run(c.why, func(t *testing.T) {
			w, out := post(i, c.path, c.form...)
			token, _ := out["access_token"].(string)
			if w.Code != 200 || out["token_type"] != "Bearer" || token == "" {
				t.Fatalf("%d %s", w.Code, w.Body)
			}
			if w.Header().Get("Cache-Control") != "no-store, no-cache" {
				t.Error("the token may be cached")
			}
			got, err := i.Read(token)
			if err != nil {
				t.Fatal(err)
			}
			if got.Tenant != c.tenant || !slices.Equal(got.Scopes, c.scopes) || !slices.Equal(got.Roles, c.roles) {
				t.Errorf("%+v", got)
			}
			if peeked := login.Peek(token); peeked == nil || peeked.Tenant != c.tenant {
				t.Errorf("peeked %+v", peeked)
			}
			_, hasRefresh := out["refresh_token"]
			_, hasID := out["id_token"]
			if hasRefresh != got.Delegated() || hasID != strings.Contains(strings.Join(c.form, " "), "openid") {
				t.Errorf("refresh %v, id %v", hasRefresh, hasID)
			}
		})
	}
}

func TestDevicesGetACode(t *testing.T) {
	clock := moment
	i := issuer(&clock)
	w, out := post(i, "/contoso.com/oauth2/v2.0/devicecode", "client_id", "x", "scope", "openid")
	if w.Code != 200 || out["user_code"] == "" || out["verification_uri"] == "" || out["message"] == "" || out["interval"] != 1.0 || out["expires_in"] != 900.0 {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	code, _ := out["device_code"].(string)
	if w, _ := post(i, "/contoso.com/oauth2/v2.0/token", "grant_type", "urn:ietf:params:oauth:grant-type:device_code", "device_code", code, "client_id", "x"); w.Code != 200 || code == "" {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if w, out := post(i, "/contoso.com/oauth2/v2.0/devicecode", "scope", "openid"); w.Code != 400 || out["error"] != "invalid_request" {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestBasicAuthenticationNamesTheClient(t *testing.T) {
	clock := moment
	i := issuer(&clock)
	r := httptest.NewRequest(http.MethodPost, "/common/oauth2/v2.0/token", strings.NewReader("grant_type=client_credentials"))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.SetBasicAuth("app-2", "secret")
	w := httptest.NewRecorder()
	i.Serve(w, r)
	var out struct {
		Token string `json:"access_token"`
	}
	if err := json.Unmarshal(w.Body.Bytes(), &out); err != nil || login.Peek(out.Token).App != "app-2" {
		t.Errorf("%v %s", err, w.Body)
	}
}

func TestRefusedGrants(t *testing.T) {
	clock := moment
	i := issuer(&clock)
	for _, c := range []struct {
		form   []string
		status int
		code   string
		say    string
	}{
		{nil, 400, "invalid_request", "grant_type"},
		{[]string{"grant_type", "client_credentials"}, 400, "invalid_request", "client_id"},
		{[]string{"grant_type", "client_credentials", "client_id", "x"}, 401, "invalid_client", "AADSTS7000218"},
		{[]string{"grant_type", "password", "client_id", "x"}, 400, "invalid_request", "username"},
		{[]string{"grant_type", "authorization_code", "client_id", "x"}, 400, "invalid_request", "'code'"},
		{[]string{"grant_type", "device_code", "client_id", "x"}, 400, "unsupported_grant_type", "client_credentials"},
		{[]string{"grant_type", "client_credentials", "client_id", "x", "client_secret", "y", "expires_in", "0"}, 400, "invalid_request", "expires_in"},
		{[]string{"grant_type", "client_credentials", "client_id", strings.Repeat("x", 1<<17)}, 400, "invalid_request", "form"},
	} {
		w, out := post(i, "/common/oauth2/v2.0/token", c.form...)
		text, _ := out["error_description"].(string)
		if w.Code != c.status || out["error"] != c.code || !strings.Contains(text, c.say) || out["correlation_id"] == "" {
			t.Errorf("%.60v: %d %s", c.form, w.Code, w.Body)
		}
	}
	w := httptest.NewRecorder()
	i.Serve(w, httptest.NewRequest(http.MethodGet, "/common/oauth2/v2.0/token", nil))
	if w.Code != 405 || w.Header().Get("Allow") != "POST" {
		t.Errorf("GET: %d", w.Code)
	}
}

func TestTokensThatAreNotGood(t *testing.T) {
	clock := moment
	i, other := issuer(&clock), issuer(&clock)
	mint := func(by *login.Issuer, r login.Request) string {
		token, err := by.Mint(r)
		if err != nil {
			t.Fatal(err)
		}
		return token
	}
	good := mint(i, login.Request{})
	parts := strings.Split(good, ".")
	none := base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"none"}`)) + "." + parts[1] + "."
	for _, c := range []struct {
		why, token string
		want       error
	}{
		{"good", good, nil},
		{"over", mint(i, login.Request{Lifetime: -time.Minute}), login.ErrExpired},
		{"of another server", mint(other, login.Request{}), login.ErrSignature},
		{"changed", parts[0] + "." + parts[1] + "x." + parts[2], login.ErrMalformed},
		{"unsigned", none, login.ErrSignature},
		{"no token", "eyJ", login.ErrMalformed},
		{"empty", "", login.ErrMalformed},
		{"long", strings.Repeat("a", 1<<16), login.ErrMalformed},
	} {
		if _, err := i.Read(c.token); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.why, err, c.want)
		}
	}
	clock = moment.Add(2 * time.Hour) // read before, and remembered
	if _, err := i.Read(good); !errors.Is(err, login.ErrExpired) {
		t.Errorf("an hour later: %v", err)
	}
}

func TestAnyoneCanCheckATokenWithTheKeys(t *testing.T) {
	clock := time.Now()
	i := issuer(&clock)
	conf := get(t, i, "/contoso.com/v2.0/.well-known/openid-configuration")
	for _, name := range []string{"issuer", "authorization_endpoint", "token_endpoint", "jwks_uri"} {
		if v, _ := conf[name].(string); !strings.HasPrefix(v, "http://example.com/contoso.com/") {
			t.Errorf("%s: %v", name, conf[name])
		}
	}
	uri, _ := conf["jwks_uri"].(string)
	keys := get(t, i, strings.TrimPrefix(uri, "http://example.com"))["keys"].([]any)
	key, _ := keys[0].(map[string]any)
	n, err := base64.RawURLEncoding.DecodeString(key["n"].(string))
	if err != nil {
		t.Fatal(err)
	}
	e, err := base64.RawURLEncoding.DecodeString(key["e"].(string))
	if err != nil {
		t.Fatal(err)
	}
	public := &rsa.PublicKey{N: new(big.Int).SetBytes(n), E: int(new(big.Int).SetBytes(e).Int64())}
	token, err := i.Mint(login.Request{Tenant: "contoso.com", Scopes: []string{"Lamp.Read"}, User: "ann@contoso.com"})
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := jwt.Parse(token, func(*jwt.Token) (any, error) { return public, nil },
		jwt.WithValidMethods([]string{"RS256"}), jwt.WithAudience(login.Audience), jwt.WithExpirationRequired())
	if err != nil || parsed.Header["kid"] != key["kid"] {
		t.Errorf("%v, kid %v", err, parsed.Header["kid"])
	}
	claims, _ := parsed.Claims.(jwt.MapClaims)
	if claims["scp"] != "Lamp.Read" || claims["upn"] != "ann@contoso.com" || claims["tid"] != login.TenantID("Contoso.COM") {
		t.Errorf("claims %v", claims)
	}
}

func TestInstanceDiscoveryAndSignIn(t *testing.T) {
	clock := moment
	i := issuer(&clock)
	out := get(t, i, "/common/discovery/instance?api-version=1.1&authorization_endpoint=https%3A%2F%2Flogin.microsoftonline.com%2Fcontoso.com%2Foauth2%2Fv2.0%2Fauthorize")
	if out["tenant_discovery_endpoint"] != "https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration" {
		t.Errorf("%v", out)
	}
	for back, status := range map[string]int{"http://localhost:4711/cb?a=b": 302, "https://evil.example/": 400, "": 400, "javascript://localhost/": 400} {
		w := httptest.NewRecorder()
		i.Serve(w, httptest.NewRequest(http.MethodGet, "/common/oauth2/v2.0/authorize?state=s1&redirect_uri="+url.QueryEscape(back), nil))
		if w.Code != status {
			t.Errorf("%q: %d", back, w.Code)
		}
		if l := w.Header().Get("Location"); status == 302 && (!strings.Contains(l, "code=") || !strings.Contains(l, "state=s1") || !strings.Contains(l, "a=b")) {
			t.Errorf("Location %q", l)
		}
	}
	for _, path := range []string{"/", "/beta/policies/authenticationMethodsPolicy", "/common/oauth2/v2.0/other"} {
		if i.Serve(httptest.NewRecorder(), httptest.NewRequestWithContext(context.Background(), http.MethodGet, path, nil)) {
			t.Errorf("%s was taken for an endpoint", path)
		}
	}
}

func FuzzRead(f *testing.F) {
	clock := moment
	i := issuer(&clock)
	good, err := i.Mint(login.Request{})
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range []string{good, "a.b.c", "..", "eyJhbGciOiJub25lIn0.e30.", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, token string) {
		login.Peek(token)
		if _, err := i.Read(token); err == nil && token != good {
			t.Errorf("%q was taken", token)
		}
	})
}
