package validate_test

import (
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"

	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/validate"
)

func ExampleValidator_Payload() {
	doc, err := openapi.Load()
	if err != nil {
		log.Fatal(err)
	}
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		log.Fatal(err)
	}
	payload := []byte(`{
  "@odata.type": "#microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement",
  "complianceStatus": "nonCompliant",
  "score": "12"
}`)
	_, findings := v.Payload(payload, validate.PayloadOptions{})
	for _, f := range findings {
		fmt.Println(f.Text("requirement.json"))
	}
	// Output:
	// requirement.json:3:23: found the string "nonCompliant"; want one of "compliant", "noncomplaint" or "unknownFutureValue"; did you mean "noncomplaint"? [value-enum]
	// requirement.json:4:12: found the string "12"; want an integer (Int64), without quotes [value-type]
}

func ExampleValidator_Request() {
	doc, err := openapi.Load()
	if err != nil {
		log.Fatal(err)
	}
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		log.Fatal(err)
	}
	body := []byte(`{"PolicyMigrationState": "migrationComplete"}`)
	r := httptest.NewRequest(http.MethodPatch, "https://graph.microsoft.com/beta/policies/authenticationMethodsPolicy?$top=1", nil)
	r.Header.Set("Content-Type", "application/json")
	m, findings := v.Request(r, body)
	fmt.Println(m.OperationID)
	for _, f := range findings {
		fmt.Println(f.In, f)
	}
	// Output:
	// updateAuthenticationMethodsPolicy
	// query the operation has no query option "$top"; it has none, leave it out [query-undeclared]
	// body 1:2: the type has no member "PolicyMigrationState"; did you mean "policyMigrationState"? [member-unknown]
}

func ExampleCodes() {
	for _, r := range validate.Codes()[:3] {
		fmt.Printf("%s (%s): %s\n", r.Code, r.Severity, r.Summary)
	}
	// Output:
	// body-missing (error): the contract asks for a body and none came
	// body-unexpected (error): a body came where the contract has none
	// enum-needs-prefer (error): a response shows an enum member that the client did not ask to see
}
