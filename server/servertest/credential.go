package servertest

import (
	"context"
	"time"

	"github.com/graphcontract/graphcontract/server"
)

// tokenLife is how long tokens of a test are good.
const tokenLife = time.Hour

// Token gives an access token that the Graph accepts, for an application with the given permissions, such as
// Policy.Read.All. Without any it has all permissions of the contract.
func (g *Graph) Token(permissions ...string) string {
	g.t.Helper()
	token, err := g.token(permissions)
	g.must(err)
	return token
}

func (g *Graph) token(permissions []string) (string, error) {
	return g.server.Mint(server.TokenRequest{Roles: permissions, Lifetime: tokenLife})
}

// accessToken is the shape that azcore.AccessToken has.
type accessToken interface {
	~struct {
		Token     string
		ExpiresOn time.Time
		RefreshOn time.Time
	}
}

// A Credential gives tokens of a Graph. With the types of azcore it is an azcore.TokenCredential; see NewCredential.
type Credential[Options any, Token accessToken] struct {
	g           *Graph
	permissions []string
}

// NewCredential gives a credential with the types of a library: Options is that of the request for a token, Token
// that of the token.
//
//	cred := servertest.NewCredential[policy.TokenRequestOptions, azcore.AccessToken](graph)
func NewCredential[Options any, Token accessToken](g *Graph, permissions ...string) *Credential[Options, Token] {
	return &Credential[Options, Token]{g, permissions}
}

// GetToken implements azcore.TokenCredential.
func (c *Credential[Options, Token]) GetToken(ctx context.Context, _ Options) (Token, error) {
	var none Token
	if err := ctx.Err(); err != nil {
		return none, err
	}
	token, err := c.g.token(c.permissions)
	if err != nil {
		return none, err
	}
	return Token(struct {
		Token     string
		ExpiresOn time.Time
		RefreshOn time.Time
	}{Token: token, ExpiresOn: time.Now().Add(tokenLife)}), nil
}
