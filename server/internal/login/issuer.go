package login

import (
	"crypto/rand"
	"crypto/rsa"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/google/uuid"
)

const (
	keyBits = 2048
	keyID   = "graphcontract"
	// lifetime is how long a token is good for when nobody says otherwise.
	lifetime = time.Hour - time.Second
)

// Issuer makes and reads tokens. It may be used by several goroutines at once.
type Issuer struct {
	permissions Permissions
	now         func() time.Time

	// The key is made when it is first needed: that takes longer than everything else at the start.
	key func() (*rsa.PrivateKey, error)

	mu   sync.Mutex
	read map[string]*Claims // tokens whose signature was found good
}

// Permissions are the names there are, which a request for ".default" gets.
type Permissions struct{ Delegated, Application []string }

// New returns an issuer with a key of its own.
func New(p Permissions, now func() time.Time) *Issuer {
	return &Issuer{permissions: p, now: now, read: map[string]*Claims{},
		key: sync.OnceValues(func() (*rsa.PrivateKey, error) { return rsa.GenerateKey(rand.Reader, keyBits) })}
}

// Request says what a token shall be like. The zero value asks for an application with every permission in the
// default tenant.
type Request struct {
	Tenant   string        // GUID or a name, from which a GUID is made; "" means DefaultTenant
	Scopes   []string      // permissions of a user
	Roles    []string      // permissions of an application; nil without Scopes means all there are
	App      string        // id of the application
	User     string        // principal name
	Lifetime time.Duration // 0 means an hour; less than 0 gives a token that is over
}

// Mint returns a signed access token.
func (i *Issuer) Mint(r Request) (string, error) {
	key, err := i.key()
	if err != nil {
		return "", fmt.Errorf("login: making a key: %w", err)
	}
	if r.Lifetime == 0 {
		r.Lifetime = lifetime
	}
	if len(r.Scopes) == 0 && r.Roles == nil {
		r.Roles = i.permissions.Application
	}
	if r.App == "" {
		r.App = "11111111-2222-4333-8444-555555555555"
	}
	now, tenant := i.now(), TenantID(r.Tenant)
	p := payloadClaims{
		Audience: Audience, Issuer: "https://sts.windows.net/" + tenant + "/", Version: "1.0",
		IssuedAt: now.Unix(), Before: now.Unix(), Expires: now.Add(r.Lifetime).Unix(),
		AppID: r.App, AppType: "app", Roles: r.Roles, Tenant: tenant, ID: uuid.NewString(),
	}
	if len(r.Scopes) > 0 {
		p.AppType, p.Scope, p.User = "user", strings.Join(r.Scopes, " "), r.User
	}
	p.Subject = uuid.NewSHA1(uuid.NameSpaceURL, []byte(tenant+r.App+r.User)).String()
	p.ObjectID = p.Subject
	if p.Expires <= p.Before {
		p.IssuedAt, p.Before = p.Expires-1, p.Expires-1
	}
	return i.sign(key, &p)
}

func (i *Issuer) sign(key *rsa.PrivateKey, c jwt.Claims) (string, error) {
	t := jwt.NewWithClaims(jwt.SigningMethodRS256, c)
	t.Header["kid"] = keyID
	signed, err := t.SignedString(key)
	if err != nil {
		return "", fmt.Errorf("login: signing: %w", err)
	}
	return signed, nil
}

// TenantID is the GUID of a tenant: name itself when it is one, the default for none and for the names that
// stand for any, and else one that is made from the name and always the same.
func TenantID(name string) string {
	switch strings.ToLower(name) {
	case "", "common", "organizations", "consumers":
		return DefaultTenant
	}
	if id, err := uuid.Parse(name); err == nil {
		return id.String()
	}
	return uuid.NewSHA1(uuid.NameSpaceDNS, []byte(strings.ToLower(name))).String()
}

// Reasons why a token is refused.
var (
	ErrMalformed = errors.New("the token is no JSON web token")
	ErrSignature = errors.New("the token is not signed by this server")
	ErrExpired   = errors.New("lifetime validation failed, the token is expired")
	ErrAudience  = errors.New("the token is for another audience")
)

// mostRead bounds how many tokens are remembered.
const mostRead = 1024

// Read returns the claims of a token that this issuer made and that is good now. The error is one of the reasons.
func (i *Issuer) Read(token string) (*Claims, error) {
	i.mu.Lock()
	c := i.read[token]
	i.mu.Unlock()
	if c == nil {
		var err error
		if c, err = i.verify(token); err != nil {
			return nil, err
		}
		i.mu.Lock()
		if len(i.read) >= mostRead {
			clear(i.read)
		}
		i.read[token] = c
		i.mu.Unlock()
	}
	if !i.now().Before(c.Expires) {
		return nil, ErrExpired
	}
	return c, nil
}

func (i *Issuer) verify(token string) (*Claims, error) {
	if len(token) > longestToken {
		return nil, ErrMalformed
	}
	key, err := i.key()
	if err != nil {
		return nil, fmt.Errorf("login: making a key: %w", err)
	}
	var p payloadClaims
	_, err = jwt.ParseWithClaims(token, &p, func(*jwt.Token) (any, error) { return &key.PublicKey, nil },
		jwt.WithValidMethods([]string{jwt.SigningMethodRS256.Alg()}), jwt.WithoutClaimsValidation())
	switch {
	case errors.Is(err, jwt.ErrTokenMalformed):
		return nil, ErrMalformed
	case err != nil:
		return nil, ErrSignature
	case p.Audience != Audience && p.Audience != audienceID:
		return nil, ErrAudience
	}
	return p.claims(), nil
}
