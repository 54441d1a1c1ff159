// Package validate_test shows how a Go test holds payloads against the contract: files that a program sends, requests
// it builds, and values of generated types.
package validate_test

//go:generate go tool graphcontract generate --include microsoft.graph.partner.security.partnerSecurityAlert -o alerts/alerts.gen.go --contract

import (
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/oapi-codegen/nullable"

	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/validate"

	"example.org/validate/alerts"
	_ "example.org/validate/alerts/contract" // makes Validate work
)

func validator(t *testing.T) *validate.Validator {
	t.Helper()
	doc, err := openapi.Load()
	if err != nil {
		t.Fatal(err)
	}
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// Bodies of PATCH requests lie in testdata. Those in good break nothing; of the others each finding is known.
func TestFiles(t *testing.T) {
	v := validator(t)
	files, err := filepath.Glob("testdata/*/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no payloads: %v", err)
	}
	known := map[string][]string{
		"testdata/bad/policy.json": {"/policyMigrationState value-enum", "/reconfirmationInDays value-type"},
	}
	for _, name := range files {
		body, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		options := validate.PayloadOptions{Direction: validate.AsRequest, Update: true}
		if strings.HasSuffix(name, "policy.json") {
			options.Type = "authenticationMethodsPolicy" // the body does not say it
		}
		_, findings := v.Payload(body, options)
		var got []string
		for _, f := range findings {
			got = append(got, f.Pointer+" "+string(f.Code))
		}
		if want := known[filepath.ToSlash(name)]; !slices.Equal(got, want) {
			t.Errorf("%s: found %q, want %q", name, got, want)
		}
	}
}

// A request is checked with its path, its query and its headers.
func TestRequest(t *testing.T) {
	body := `{"policyMigrationState": "migrationComplete"}`
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPatch,
		"https://graph.microsoft.com/beta/policies/authenticationMethodsPolicy", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	_, findings := validator(t).Request(r, []byte(body))
	for _, f := range findings {
		t.Error(f)
	}
}

// Values of generated types are checked where they are made.
func TestModel(t *testing.T) {
	update := alerts.PartnerSecurityAlertUpdate{
		Status:         alerts.SecurityAlertStatusResolved,
		ResolvedReason: nullable.NewNullableWithValue(alerts.SecurityAlertResolvedReasonFraud),
	}
	if err := update.Validate(); err != nil {
		t.Error(err)
	}
	update.Status = "forgotten"
	if err := update.Validate(); err == nil {
		t.Error("a status that the contract does not list was let pass")
	}
}
