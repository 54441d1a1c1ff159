package login

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// The methods below implement [jwt.Claims]. They are read by nobody but the library, which is told to leave the
// validation to [Issuer.Read].

func date(seconds int64) *jwt.NumericDate { return jwt.NewNumericDate(time.Unix(seconds, 0)) }

// GetExpirationTime implements jwt.Claims.
func (p *payloadClaims) GetExpirationTime() (*jwt.NumericDate, error) { return date(p.Expires), nil }

// GetIssuedAt implements jwt.Claims.
func (p *payloadClaims) GetIssuedAt() (*jwt.NumericDate, error) { return date(p.IssuedAt), nil }

// GetNotBefore implements jwt.Claims.
func (p *payloadClaims) GetNotBefore() (*jwt.NumericDate, error) { return date(p.Before), nil }

// GetIssuer implements jwt.Claims.
func (p *payloadClaims) GetIssuer() (string, error) { return p.Issuer, nil }

// GetSubject implements jwt.Claims.
func (p *payloadClaims) GetSubject() (string, error) { return p.Subject, nil }

// GetAudience implements jwt.Claims.
func (p *payloadClaims) GetAudience() (jwt.ClaimStrings, error) {
	return jwt.ClaimStrings{p.Audience}, nil
}
