package login

import (
	"encoding/base64"
	"encoding/json"
	"slices"
	"strings"
	"time"
)

// DefaultTenant is the tenant of tokens that were asked for without naming one.
const DefaultTenant = "5a3d1c9e-70b4-4f26-9d18-c0ffee000001"

// Audience is what the tokens are for.
const Audience = "https://graph.microsoft.com"

// audienceID is the same service by its id; clients may ask for either.
const audienceID = "00000003-0000-0000-c000-000000000000"

// Claims are what a token says that a service needs to know.
type Claims struct {
	Tenant  string
	Scopes  []string // of a user
	Roles   []string // of an application
	App     string
	User    string // principal name, "" for an application
	Expires time.Time
}

// Delegated reports whether the token stands for a user with an application.
func (c *Claims) Delegated() bool { return len(c.Scopes) > 0 }

// Allows reports whether the claims have a permission of a kind: delegated, or else application.
func (c *Claims) Allows(delegated bool, permission string) bool {
	if delegated {
		return slices.Contains(c.Scopes, permission)
	}
	return slices.Contains(c.Roles, permission)
}

// longestToken is the length in bytes of a token that is looked at.
const longestToken = 16 << 10

// Peek reads the claims of a token without looking at its signature. It returns nil for what is no JSON web token.
func Peek(token string) *Claims {
	if len(token) > longestToken {
		return nil
	}
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return nil
	}
	payload, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return nil
	}
	var p payloadClaims
	if json.Unmarshal(payload, &p) != nil {
		return nil
	}
	return p.claims()
}

// payloadClaims is the payload of an access token as it is written.
type payloadClaims struct {
	Audience string   `json:"aud,omitempty"`
	Issuer   string   `json:"iss,omitempty"`
	IssuedAt int64    `json:"iat,omitempty"`
	Before   int64    `json:"nbf,omitempty"`
	Expires  int64    `json:"exp,omitempty"`
	AppID    string   `json:"appid,omitempty"`
	AppType  string   `json:"idtyp,omitempty"`
	ObjectID string   `json:"oid,omitempty"`
	Roles    []string `json:"roles,omitempty"`
	Scope    string   `json:"scp,omitempty"`
	Subject  string   `json:"sub,omitempty"`
	Tenant   string   `json:"tid,omitempty"`
	User     string   `json:"upn,omitempty"`
	ID       string   `json:"uti,omitempty"`
	Version  string   `json:"ver,omitempty"`
}

func (p *payloadClaims) claims() *Claims {
	return &Claims{Tenant: p.Tenant, Scopes: strings.Fields(p.Scope), Roles: p.Roles, App: p.AppID, User: p.User,
		Expires: time.Unix(p.Expires, 0)}
}
