package server_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"

	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/server"
)

func Example() {
	doc, err := openapi.Load()
	if err != nil {
		fmt.Println(err)
		return
	}
	srv, err := server.New(doc, server.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	req := httptest.NewRequest(http.MethodPatch, "/beta/policies/authenticationMethodsPolicy",
		strings.NewReader(`{"policyMigrationState":"premigration"}`))
	req.Header.Set("Content-Type", "application/json")
	rec := httptest.NewRecorder()
	srv.ServeHTTP(rec, req)
	fmt.Println(rec.Code, strings.Contains(rec.Body.String(), `did you mean \"preMigration\"?`))
	// Output: 400 true
}
