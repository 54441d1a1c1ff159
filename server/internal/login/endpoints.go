package login

import (
	"encoding/base64"
	"encoding/json"
	"math/big"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/google/uuid"
)

// deviceLifetime is how long a client may ask for the token of a device.
const deviceLifetime = 15 * time.Minute

// Serve answers a request to one of the endpoints of the sign-in service, and reports whether it was one.
// Paths begin with the tenant, as in /contoso.com/oauth2/v2.0/token.
func (i *Issuer) Serve(w http.ResponseWriter, r *http.Request) bool {
	tenant, rest, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	switch strings.ToLower(rest) {
	case "oauth2/v2.0/token":
		i.token(w, r, tenant, false)
	case "oauth2/token":
		i.token(w, r, tenant, true)
	case "oauth2/v2.0/authorize":
		i.authorize(w, r)
	case "oauth2/v2.0/devicecode":
		i.deviceCode(w, r)
	case "v2.0/.well-known/openid-configuration", ".well-known/openid-configuration":
		i.configuration(w, r, tenant)
	case "discovery/v2.0/keys", "discovery/keys":
		i.keys(w)
	case "discovery/instance":
		i.instance(w, r)
	default:
		return false
	}
	return true
}

func origin(r *http.Request) string {
	if r.TLS != nil {
		return "https://" + r.Host
	}
	return "http://" + r.Host
}

type object map[string]any

func answer(w http.ResponseWriter, status int, body object) {
	text, err := json.Marshal(body)
	if err != nil { // only strings, numbers and lists of them are in it
		status, text = http.StatusInternalServerError, nil
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store, no-cache")
	w.Header().Set("Pragma", "no-cache")
	w.WriteHeader(status)
	_, _ = w.Write(text) // the client may be gone
}

func (i *Issuer) configuration(w http.ResponseWriter, r *http.Request, tenant string) {
	base := origin(r) + "/" + url.PathEscape(tenant)
	answer(w, http.StatusOK, object{
		"issuer":                                base + "/v2.0",
		"authorization_endpoint":                base + "/oauth2/v2.0/authorize",
		"token_endpoint":                        base + "/oauth2/v2.0/token",
		"device_authorization_endpoint":         base + "/oauth2/v2.0/devicecode",
		"jwks_uri":                              base + "/discovery/v2.0/keys",
		"userinfo_endpoint":                     Audience + "/oidc/userinfo",
		"response_types_supported":              []string{"code"},
		"response_modes_supported":              []string{"query"},
		"grant_types_supported":                 grants,
		"scopes_supported":                      []string{"openid", "profile", "email", "offline_access"},
		"subject_types_supported":               []string{"pairwise"},
		"id_token_signing_alg_values_supported": []string{"RS256"},
		"token_endpoint_auth_methods_supported": []string{"client_secret_post", "private_key_jwt", "client_secret_basic"},
		"tenant_region_scope":                   "EU",
		"cloud_instance_name":                   "microsoftonline.com",
	})
}

// deviceCode hands out a code for a device. Nobody has to type it in: the first request for the token gets it.
func (i *Issuer) deviceCode(w http.ResponseWriter, r *http.Request) {
	if !postsForm(w, r) {
		return
	}
	if r.PostForm.Get("client_id") == "" {
		problem := missing("client_id")
		refuse(w, problem.status, problem.code, problem.text)
		return
	}
	const userCode, page = "GRAPHTEST", "https://microsoft.com/devicelogin"
	answer(w, http.StatusOK, object{
		"user_code": userCode, "device_code": "graphcontract-device-" + uuid.NewString(), "verification_uri": page,
		"expires_in": int64(deviceLifetime / time.Second), "interval": 1,
		"message": "This server needs no sign-in; with the service, open " + page + " and enter the code " + userCode + ".",
	})
}

func (i *Issuer) keys(w http.ResponseWriter) {
	key, err := i.key()
	if err != nil {
		refuse(w, http.StatusInternalServerError, "server_error", "the server has no key")
		return
	}
	answer(w, http.StatusOK, object{"keys": []object{{
		"kty": "RSA", "use": "sig", "alg": "RS256", "kid": keyID,
		"n": base64.RawURLEncoding.EncodeToString(key.N.Bytes()),
		"e": base64.RawURLEncoding.EncodeToString(big.NewInt(int64(key.E)).Bytes()),
	}}})
}

// instance tells client libraries that this is the place they think it is.
func (i *Issuer) instance(w http.ResponseWriter, r *http.Request) {
	asked, err := url.Parse(r.URL.Query().Get("authorization_endpoint"))
	host, tenant := r.Host, "common"
	if err == nil && asked.Host != "" {
		host = asked.Host
		tenant, _, _ = strings.Cut(strings.TrimPrefix(asked.Path, "/"), "/")
	}
	answer(w, http.StatusOK, object{
		"tenant_discovery_endpoint": "https://" + host + "/" + url.PathEscape(tenant) + "/v2.0/.well-known/openid-configuration",
		"api-version":               "1.1",
		"metadata":                  []object{{"preferred_network": host, "preferred_cache": host, "aliases": []string{host}}},
	})
}

// authorize signs in whoever asks, without a page, and sends them back with a code. It goes back to this machine
// only, so that no one can use it to send people elsewhere.
func (i *Issuer) authorize(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	back, err := url.Parse(q.Get("redirect_uri"))
	if err != nil || back.Hostname() != "localhost" && back.Hostname() != "127.0.0.1" && back.Hostname() != "::1" ||
		back.Scheme != "http" && back.Scheme != "https" {
		refuse(w, http.StatusBadRequest, "invalid_request", "AADSTS50011: redirect_uri must be an address of this machine")
		return
	}
	values := back.Query()
	values.Set("code", "graphcontract-code")
	if state := q.Get("state"); state != "" {
		values.Set("state", state)
	}
	back.RawQuery = values.Encode()
	http.Redirect(w, r, back.String(), http.StatusFound) // leading back to the client is what the endpoint is for
}
