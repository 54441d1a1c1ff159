package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"strings"
	"testing"

	"github.com/oapi-codegen/nullable"

	"github.com/graphcontract/graphcontract/gen"
	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/server/servertest"
	"github.com/graphcontract/graphcontract/validate"
)

// The examples of this file are the Go of README.md.

func Example_validate() {
	doc, err := openapi.Load()
	if err != nil {
		log.Fatal(err)
	}
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		log.Fatal(err)
	}
	payload := []byte(`{"status": "aktive"}`)
	_, findings := v.Payload(payload, validate.PayloadOptions{Type: "partnerSecurityAlert"})
	for _, f := range findings {
		fmt.Println(f.Line, f.Pointer, f.Code, f.Suggestion)
	}
	// Output: 1 /status value-enum active
}

func TestExampleServertest(t *testing.T) {
	graph := servertest.Start(t)
	graph.Fault("next 1 call to updateAuthenticationMethodsPolicy: 503, then normal")

	if err := completeMigration(graph.Client); err != nil { // the code under test
		t.Error(err)
	}
	graph.VerifyBody("updateAuthenticationMethodsPolicy", map[string]any{"policyMigrationState": "migrationComplete"})
}

// completeMigration stands for the code under test. It sends its PATCH again where the service asks it to.
func completeMigration(client *http.Client) error {
	for {
		req, err := http.NewRequest(http.MethodPatch, "https://graph.microsoft.com/beta/policies/authenticationMethodsPolicy",
			strings.NewReader(`{"policyMigrationState":"migrationComplete"}`))
		if err != nil {
			return err
		}
		req.Header.Set("Content-Type", "application/json")
		resp, err := client.Do(req)
		if err != nil {
			return err
		}
		if err := resp.Body.Close(); err != nil {
			return err
		}
		switch resp.StatusCode {
		case http.StatusServiceUnavailable:
		case http.StatusOK:
			return nil
		default:
			return errors.New(resp.Status)
		}
	}
}

func Example_types() {
	update := gen.AuthenticationMethodsPolicyUpdate{
		PolicyMigrationState: nullable.NewNullableWithValue(gen.AuthenticationMethodsPolicyMigrationStateMigrationInProgress),
		Description:          nullable.NewNullNullable[string](),
	}
	body, err := json.Marshal(update)
	fmt.Println(string(body), err)
	// Output: {"description":null,"policyMigrationState":"migrationInProgress"} <nil>
}
