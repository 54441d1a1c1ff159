package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"

	"github.com/oapi-codegen/nullable"

	"github.com/graphcontract/graphcontract/gen"
	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/server"
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

func Example_server() {
	doc, err := openapi.Load()
	if err != nil {
		log.Fatal(err)
	}
	handler, err := server.New(doc, server.Options{})
	if err != nil {
		log.Fatal(err)
	}
	graph := httptest.NewServer(handler)
	defer graph.Close()
	resp, err := http.Get(graph.URL + "/beta/security/partner/securityScore")
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	fmt.Println(resp.Status)
	// Output: 200 OK
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
