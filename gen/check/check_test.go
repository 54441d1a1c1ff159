package check_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/oapi-codegen/nullable"

	"github.com/graphcontract/graphcontract/gen"
	"github.com/graphcontract/graphcontract/gen/check"
	_ "github.com/graphcontract/graphcontract/gen/contract" // what Validate checks against
	"github.com/graphcontract/graphcontract/gen/wire"
	"github.com/graphcontract/graphcontract/validate"
)

func TestModelsValidateThemselves(t *testing.T) {
	days := func(n int32) gen.AuthenticationMethodsPolicyUpdate {
		return gen.AuthenticationMethodsPolicyUpdate{ReconfirmationInDays: nullable.NewNullableWithValue(n)}
	}
	unlisted := days(30)
	if err := unlisted.Unlisted.Set("reconfirmationInDay", 1); err != nil {
		t.Fatal(err)
	}
	id := "authenticationMethodsPolicy"
	u, err := gen.NewAuthenticationMethodConfigurationUnion(&gen.Fido2AuthenticationMethodConfiguration{ID: &id})
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		reason string
		value  interface{ Validate(...wire.Direction) error }
		as     []wire.Direction
		code   validate.Code // empty: no error
		at     string
	}{
		{"a good body", days(30), nil, "", ""},
		{"a body without members", gen.AuthenticationMethodsPolicyUpdate{}, nil, "value-members", ""},
		{"a misspelled member", unlisted, nil, "member-unknown", "/reconfirmationInDay"},
		{"an answer", gen.AuthenticationMethodsPolicy{ID: &id}, nil, "", ""},
		{"the same as a request", gen.AuthenticationMethodsPolicy{ID: &id}, []wire.Direction{wire.AsRequest}, "member-read-only", "/id"},
		{"a union", u, nil, "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			err := tt.value.Validate(tt.as...)
			if tt.code == "" {
				if err != nil {
					t.Error(err)
				}
				return
			}
			var broken *check.Error
			if !errors.As(err, &broken) {
				t.Fatalf("err = %v, want a *check.Error", err)
			}
			if !broken.Findings.Has(tt.code) || broken.Findings[0].Pointer != tt.at {
				t.Errorf("found %v, want %s at %q", broken.Findings, tt.code, tt.at)
			}
			if !strings.Contains(err.Error(), "["+string(tt.code)+"]") {
				t.Errorf("the text does not name the code: %v", err)
			}
		})
	}
}

func TestBadContract(t *testing.T) {
	c := check.New(func() []byte { return []byte("[") })
	if err := c.Check("x", nil, wire.AsResponse); err == nil || !strings.Contains(err.Error(), "load the contract") {
		t.Errorf("err = %v", err)
	}
	if _, err := c.Validator(); err == nil {
		t.Error("a validator was made of no contract")
	}
}
