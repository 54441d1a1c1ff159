package login

import (
	"encoding/base64"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
)

// deviceGrant is how a client asks for the token of the person who has typed in its code.
const deviceGrant = "urn:ietf:params:oauth:grant-type:device_code"

// grants are the ways to a token. None needs a person: whoever has a code has signed in.
var grants = []string{"client_credentials", "authorization_code", "refresh_token", "password", deviceGrant}

// Limits of a request for a token.
const (
	maxFormBytes = 64 << 10
	maxLifetime  = 24 * time.Hour
)

// rolesSecret begins a client secret that says which roles the application has. It lets a client library, which can
// only ask for everything, get a token that allows less.
const rolesSecret = "roles="

// token is the token endpoint. v1 is its older form, which names a resource in place of scopes.
//
// Beside the parameters of the protocol it takes roles or scp, which say what the token allows, and expires_in,
// its lifetime in seconds.
func (i *Issuer) token(w http.ResponseWriter, r *http.Request, tenant string, v1 bool) {
	if !postsForm(w, r) {
		return
	}
	form := r.PostForm
	if id, secret, ok := r.BasicAuth(); ok && form.Get("client_id") == "" {
		form.Set("client_id", id)
		form.Set("client_secret", secret)
	}
	req := Request{Tenant: tenant, App: form.Get("client_id")}
	if problem := i.readGrant(&req, form.Get); problem != nil {
		refuse(w, problem.status, problem.code, problem.text)
		return
	}
	if n := form.Get("expires_in"); n != "" {
		seconds, err := strconv.Atoi(n)
		if err != nil || seconds < 1 || time.Duration(seconds)*time.Second > maxLifetime {
			refuse(w, http.StatusBadRequest, "invalid_request", "expires_in: want seconds from 1 to 86400")
			return
		}
		req.Lifetime = time.Duration(seconds) * time.Second
	}
	signed, err := i.Mint(req)
	if err != nil {
		refuse(w, http.StatusInternalServerError, "server_error", "the token cannot be made")
		return
	}
	i.grant(w, req, signed, form.Get("scope"), v1, form.Get("client_info") == "1")
}

// postsForm reads the form of a request, or refuses it.
func postsForm(w http.ResponseWriter, r *http.Request) bool {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", http.MethodPost)
		refuse(w, http.StatusMethodNotAllowed, "invalid_request", "AADSTS900561: the endpoint only accepts POST requests")
		return false
	}
	r.Body = http.MaxBytesReader(w, r.Body, maxFormBytes)
	if err := r.ParseForm(); err != nil {
		refuse(w, http.StatusBadRequest, "invalid_request", "AADSTS900144: the body cannot be read as a form")
		return false
	}
	return true
}

type problem struct {
	status     int
	code, text string
}

func missing(name string) *problem {
	return &problem{http.StatusBadRequest, "invalid_request", "AADSTS900144: the request body must contain the parameter '" + name + "'"}
}

// readGrant fills in what the token allows.
func (i *Issuer) readGrant(req *Request, value func(string) string) *problem {
	grant := value("grant_type")
	if grant == "" {
		return missing("grant_type")
	}
	if req.App == "" {
		return missing("client_id")
	}
	needs := map[string]string{"authorization_code": "code", "refresh_token": "refresh_token", "password": "username", deviceGrant: "device_code"}
	switch grant {
	case "client_credentials":
		secret := value("client_secret")
		if secret == "" && value("client_assertion") == "" {
			return &problem{http.StatusUnauthorized, "invalid_client",
				"AADSTS7000218: the request body must contain the parameter 'client_assertion' or 'client_secret'"}
		}
		listed, inSecret := strings.CutPrefix(secret, rolesSecret)
		req.Scopes, req.User = names(value("scp")), value("username")
		switch {
		case value("roles") != "":
			req.Roles = names(value("roles"))
		case inSecret:
			req.Roles = names(listed)
		case len(req.Scopes) == 0: // it is not the token of a user
			req.Roles = i.asked(value("scope"), i.permissions.Application)
		}
		return nil
	case "authorization_code", "refresh_token", "password", deviceGrant:
		if name := needs[grant]; value(name) == "" {
			return missing(name)
		}
		if req.Scopes = names(value("scp")); len(req.Scopes) == 0 {
			req.Scopes = i.asked(value("scope"), i.permissions.Delegated)
		}
		if req.User = value("username"); req.User == "" {
			req.User = "user@contoso.com"
		}
		return nil
	default:
		return &problem{http.StatusBadRequest, "unsupported_grant_type", "AADSTS70003: the grant type is none of " + strings.Join(grants, ", ")}
	}
}

func names(list string) []string {
	return strings.FieldsFunc(list, func(c rune) bool { return c == ' ' || c == ',' })
}

// asked reads a scope parameter: ".default", or nothing but the scopes of the protocol, asks for all there are.
func (i *Issuer) asked(scope string, all []string) []string {
	var out []string
	for _, s := range strings.Fields(scope) {
		s = s[strings.LastIndexByte(s, '/')+1:]
		switch s {
		case ".default", "openid", "profile", "email", "offline_access":
		default:
			out = append(out, s)
		}
	}
	if out == nil {
		return all
	}
	return out
}

// grant answers with a token.
func (i *Issuer) grant(w http.ResponseWriter, req Request, signed, scope string, v1, info bool) {
	life := req.Lifetime
	if life == 0 {
		life = lifetime
	}
	seconds := int64(life / time.Second)
	body := object{"token_type": "Bearer", "expires_in": seconds, "ext_expires_in": seconds, "access_token": signed}
	if v1 {
		body["expires_in"] = strconv.FormatInt(seconds, 10)
		body["expires_on"] = strconv.FormatInt(i.now().Add(life).Unix(), 10)
		body["resource"] = Audience
	}
	if len(req.Scopes) > 0 {
		body["scope"] = strings.Join(req.Scopes, " ")
		body["refresh_token"] = "graphcontract." + uuid.NewString()
		if strings.Contains(scope, "openid") {
			body["id_token"] = i.idToken(req)
		}
	}
	if info {
		id := uuid.NewSHA1(uuid.NameSpaceURL, []byte(req.User)).String()
		body["client_info"] = base64.RawURLEncoding.EncodeToString([]byte(`{"uid":"` + id + `","utid":"` + TenantID(req.Tenant) + `"}`))
	}
	answer(w, http.StatusOK, body)
}

// idToken names the user to the client.
func (i *Issuer) idToken(req Request) string {
	key, err := i.key()
	if err != nil {
		return "" // it was there a moment ago
	}
	tenant, now := TenantID(req.Tenant), i.now()
	signed, err := i.sign(key, &payloadClaims{
		Audience: req.App, Issuer: "https://login.microsoftonline.com/" + tenant + "/v2.0", Version: "2.0",
		IssuedAt: now.Unix(), Before: now.Unix(), Expires: now.Add(lifetime).Unix(),
		Tenant: tenant, User: req.User, Subject: uuid.NewSHA1(uuid.NameSpaceURL, []byte(req.User)).String(),
	})
	if err != nil {
		return ""
	}
	return signed
}

func refuse(w http.ResponseWriter, status int, code, text string) {
	id := uuid.NewString()
	answer(w, status, object{"error": code, "error_description": text, "trace_id": id, "correlation_id": id,
		"timestamp": time.Now().UTC().Format("2006-01-02 15:04:05Z"), "error_codes": codes(text)})
}

// codes is the number in a text that begins with one.
func codes(text string) []int {
	number, ok := strings.CutPrefix(text, "AADSTS")
	number, _, _ = strings.Cut(number, ":")
	if n, err := strconv.Atoi(number); ok && err == nil {
		return []int{n}
	}
	return []int{}
}
