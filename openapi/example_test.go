package openapi_test

import (
	"fmt"
	"log"

	"github.com/graphcontract/graphcontract/openapi"
)

// Each call gives a document of its own.
func ExampleLoad() {
	doc, err := openapi.Load()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(doc.OpenAPI, doc.Servers[0].URL)
	op := doc.Paths.Value("/policies/authenticationMethodsPolicy").Patch
	fmt.Println(op.OperationID, op.RequestBody.Value.Content["application/json"].Schema.Ref)
	state := doc.Components.Schemas["microsoft.graph.authenticationMethodsPolicyMigrationState"].Value
	fmt.Println(state.Enum...)
	// Output:
	// 3.0.3 https://graph.microsoft.com/beta
	// updateAuthenticationMethodsPolicy #/components/schemas/microsoft.graph.authenticationMethodsPolicyUpdate
	// preMigration migrationInProgress migrationComplete unknownFutureValue
}
