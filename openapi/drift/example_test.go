package drift_test

import (
	"fmt"

	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/openapi/drift"
)

// A member of an enumeration that stands after the sentinel is sent only to those who ask for it. It breaks nobody.
func ExampleCompare() {
	before, err := openapi.Load()
	if err != nil {
		fmt.Println(err)
		return
	}
	after, err := openapi.Load()
	if err != nil {
		fmt.Println(err)
		return
	}
	rules := after.Components.Schemas["microsoft.graph.x509CertificateRuleType"].Value
	rules.Enum = append(rules.Enum, "issuerAndSerialNumber")

	for _, c := range drift.Compare(before, after, drift.Options{}) {
		fmt.Println(c.Kind, c.Subject, c.Where, c.Name, c.Breaks())
	}
	// Output: added enumMember microsoft.graph.x509CertificateRuleType issuerAndSerialNumber false
}
