package server

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server/internal/login"
)

const (
	defaultTenant = login.DefaultTenant

	codeBadToken = "InvalidAuthenticationToken"
	codeDenied   = "Authorization_RequestDenied"

	schemeDelegated   = "delegated"
	schemeApplication = "application"
)

// permission is one way to be allowed something.
type permission struct {
	delegated bool
	name      string
}

func (p permission) String() string {
	if p.delegated {
		return p.name + " (" + schemeDelegated + ")"
	}
	return p.name + " (" + schemeApplication + ")"
}

// permissions are the ways to be allowed each operation, by its id, those that allow least first.
type permissions map[string][]permission

// newPermissions reads the security requirements of the contract.
func newPermissions(doc *openapi3.T) (permissions, error) {
	out := permissions{}
	for id, op := range byID(doc) {
		requirements := doc.Security
		if op.Security != nil {
			requirements = *op.Security
		}
		for _, r := range requirements {
			for scheme, scopes := range r {
				if scheme != schemeDelegated && scheme != schemeApplication || len(scopes) > 1 {
					return nil, fmt.Errorf("operation %s: the security requirement %s %v is none that this server can check", id, scheme, scopes)
				}
				for _, name := range scopes {
					out[id] = append(out[id], permission{scheme == schemeDelegated, name})
				}
			}
		}
	}
	return out, nil
}

// all lists the names of one kind.
func (p permissions) all(delegated bool) []string {
	seen := map[string]bool{}
	for _, ways := range p {
		for _, w := range ways {
			if w.delegated == delegated {
				seen[w.name] = true
			}
		}
	}
	out := make([]string, 0, len(seen))
	for name := range seen {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// identify finds out who asks, and for which state.
func (s *Server) identify(x *exchange) error {
	token, isBearer := bearer(x.request.Header.Get("Authorization"))
	if s.opts.RequireAuth {
		c, err := s.authenticate(token, isBearer)
		if err != nil {
			return s.challenge(x, err)
		}
		x.claims = c
	} else if isBearer {
		x.claims = login.Peek(token)
	}
	name, err := s.namespaceName(x.request, x.claims)
	if err != nil {
		return err
	}
	x.namespace, err = s.spaces.get(name)
	return err
}

var errNoToken = errors.New("the access token is empty")

func (s *Server) authenticate(token string, isBearer bool) (*claims, error) {
	if !isBearer || token == "" {
		return nil, errNoToken
	}
	return s.login.Read(token)
}

func bearer(header string) (token string, ok bool) {
	scheme, token, _ := strings.Cut(header, " ")
	return strings.TrimSpace(token), strings.EqualFold(scheme, "Bearer")
}

// challenge is the fault for a request without a good token.
func (s *Server) challenge(x *exchange, why error) *fault {
	header := fmt.Sprintf(`Bearer realm="", authorization_uri="%s/common/oauth2/v2.0/authorize", client_id="00000003-0000-0000-c000-000000000000"`, x.origin)
	if !errors.Is(why, errNoToken) {
		header += fmt.Sprintf(`, error="invalid_token", error_description="%s"`, why)
	}
	return &fault{status: http.StatusUnauthorized, code: codeBadToken, message: why.Error(),
		header: http.Header{"Www-Authenticate": {header}}}
}

// authorize refuses an operation that the token does not allow.
func (s *Server) authorize(x *exchange) error {
	if !s.opts.RequireAuth {
		return nil
	}
	ways := s.contract.permissions[x.match.OperationID]
	for _, w := range ways {
		if x.claims.Allows(w.delegated, w.name) {
			return nil
		}
	}
	return &fault{status: http.StatusForbidden, code: codeDenied, message: "insufficient privileges to complete the operation; " + least(ways, x.claims)}
}

// least names the permission that is enough, of the kind that the token has when there is one.
func least(ways []permission, who *claims) string {
	if len(ways) == 0 {
		return "no permission allows it"
	}
	first := ways[0]
	for _, w := range ways {
		if w.delegated == who.Delegated() {
			first = w
			break
		}
	}
	return fmt.Sprintf("the least privilege that allows it is %s", first)
}
