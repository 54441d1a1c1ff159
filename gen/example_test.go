package gen_test

import (
	"encoding/json"
	"fmt"
	"log"

	"github.com/oapi-codegen/nullable"

	"github.com/graphcontract/graphcontract/gen"
)

// A type switch tells the variants of a union apart.
func ExampleAuthenticationMethodConfigurationUnion_Value() {
	var policy gen.AuthenticationMethodsPolicy
	err := json.Unmarshal([]byte(`{"authenticationMethodConfigurations": [
		{"@odata.type": "#microsoft.graph.fido2AuthenticationMethodConfiguration", "id": "Fido2", "isAttestationEnforced": true},
		{"@odata.type": "#microsoft.graph.smsAuthenticationMethodConfiguration", "id": "Sms", "state": "disabled"},
		{"@odata.type": "#microsoft.graph.telepathyAuthenticationMethodConfiguration", "range": 3}
	]}`), &policy)
	if err != nil {
		log.Fatal(err)
	}
	for _, u := range policy.AuthenticationMethodConfigurations {
		v, err := u.Value()
		if err != nil {
			log.Fatal(err)
		}
		switch c := v.(type) {
		case *gen.Fido2AuthenticationMethodConfiguration:
			enforced, err := c.IsAttestationEnforced.Get()
			fmt.Println(*c.ID, enforced, err)
		case *gen.SmsAuthenticationMethodConfiguration:
			state, err := c.State.Get()
			fmt.Println(*c.ID, state, err)
		case *gen.UnknownAuthenticationMethodConfiguration:
			fmt.Println(c.Type, string(c.Raw))
		}
	}
	// Output:
	// Fido2 true <nil>
	// Sms disabled <nil>
	// #microsoft.graph.telepathyAuthenticationMethodConfiguration {"@odata.type": "#microsoft.graph.telepathyAuthenticationMethodConfiguration", "range": 3}
}

// The constructor sets @odata.type.
func ExampleNewAuthenticationMethodConfigurationUnion() {
	u, err := gen.NewAuthenticationMethodConfigurationUnion(&gen.SmsAuthenticationMethodConfiguration{
		State: nullable.NewNullableWithValue(gen.AuthenticationMethodStateEnabled),
	})
	if err != nil {
		log.Fatal(err)
	}
	b, err := json.Marshal(u)
	fmt.Println(string(b), err)
	// Output:
	// {"@odata.type":"#microsoft.graph.smsAuthenticationMethodConfiguration","state":"enabled"} <nil>
}

// Absent, null and a value are three things in an update, and so are an absent and
// an empty list.
func ExampleFido2AuthenticationMethodConfigurationUpdate() {
	b, err := json.Marshal(gen.Fido2AuthenticationMethodConfigurationUpdate{
		IsAttestationEnforced: nullable.NewNullableWithValue(false),
		KeyRestrictions:       nullable.NewNullNullable[gen.Fido2KeyRestrictions](),
		ExcludeTargets:        []gen.ExcludeTarget{},
	})
	fmt.Println(string(b), err)
	// Output:
	// {"@odata.type":"#microsoft.graph.fido2AuthenticationMethodConfiguration","excludeTargets":[],"isAttestationEnforced":false,"keyRestrictions":null} <nil>
}

// Members come in the order of the contract; some only show on request.
func ExampleX509CertificateRuleTypeValues() {
	for _, v := range gen.X509CertificateRuleTypeValues() {
		switch {
		case v.IsSentinel():
			fmt.Println(v, "(never sent)")
		case v.AfterSentinel():
			fmt.Println(v, "(only with Prefer: include-unknown-enum-members)")
		default:
			fmt.Println(v)
		}
	}
	fmt.Println(gen.X509CertificateRuleType("brandNew").Valid())
	// Output:
	// issuerSubject
	// policyOID
	// unknownFutureValue (never sent)
	// issuerSubjectAndPolicyOID (only with Prefer: include-unknown-enum-members)
	// false
}
