package gen_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/gen"
)

// union is what the tests need of any union; the tables below make one of each.
type union interface {
	json.Marshaler
	json.Unmarshaler
	Discriminator() (string, error)
}

// unions lists each union with the kinds of configuration it must know. The names
// are written out, so that a contract that loses one is noticed.
var unions = []struct {
	name  string
	empty func() union
	value func(union) (any, error)
	types []string
}{
	{
		"configuration",
		func() union { return new(gen.AuthenticationMethodConfigurationUnion) },
		func(u union) (any, error) { return u.(*gen.AuthenticationMethodConfigurationUnion).Value() },
		configurations,
	},
	{
		"configuration update",
		func() union { return new(gen.AuthenticationMethodConfigurationUpdateUnion) },
		func(u union) (any, error) { return u.(*gen.AuthenticationMethodConfigurationUpdateUnion).Value() },
		configurations,
	},
	{
		"security requirement",
		func() union { return new(gen.SecurityRequirementUnion) },
		func(u union) (any, error) { return u.(*gen.SecurityRequirementUnion).Value() },
		[]string{
			"partner.security.securityRequirement",
			"partner.security.adminsMfaEnforcedSecurityRequirement",
			"partner.security.customersMfaEnforcedSecurityRequirement",
			"partner.security.customersSpendingBudgetSecurityRequirement",
			"partner.security.responseTimeSecurityRequirement",
		},
	},
}

var configurations = []string{
	"emailAuthenticationMethodConfiguration",
	"externalAuthenticationMethodConfiguration",
	"fido2AuthenticationMethodConfiguration",
	"hardwareOathAuthenticationMethodConfiguration",
	"microsoftAuthenticatorAuthenticationMethodConfiguration",
	"passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration",
	"qrCodePinAuthenticationMethodConfiguration",
	"smsAuthenticationMethodConfiguration",
	"softwareOathAuthenticationMethodConfiguration",
	"temporaryAccessPassAuthenticationMethodConfiguration",
	"verifiableCredentialsAuthenticationMethodConfiguration",
	"voiceAuthenticationMethodConfiguration",
	"x509CertificateAuthenticationMethodConfiguration",
}

func TestEveryVariantRoundTrips(t *testing.T) {
	for _, tt := range unions {
		for _, name := range tt.types {
			t.Run(tt.name+"/"+name, func(t *testing.T) {
				wire := "#microsoft.graph." + name
				in := fmt.Sprintf(`{"@odata.type":%q,"id":"x"}`, wire)
				u := tt.empty()
				if err := json.Unmarshal([]byte(in), u); err != nil {
					t.Fatal(err)
				}
				v, err := tt.value(u)
				if err != nil {
					t.Fatal(err)
				}
				if strings.Contains(fmt.Sprintf("%T", v), "Unknown") {
					t.Fatalf("the contract does not know %s", wire)
				}
				if got := v.(interface{ DiscriminatorValue() string }).DiscriminatorValue(); got != wire {
					t.Errorf("%T says it is %s", v, got)
				}
				out, err := json.Marshal(v)
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(in, string(out)); diff != "" {
					t.Error(diff)
				}
				other := strings.Replace(in, "#microsoft", "#else", 1)
				if err := json.Unmarshal([]byte(other), v); err == nil {
					t.Errorf("%T took %s", v, other)
				}
			})
		}
	}
}

// An answer is read and written without a change in meaning.
func TestRoundTrip(t *testing.T) {
	for name, tt := range map[string]struct {
		into any
		json string
	}{
		"policy": {new(gen.AuthenticationMethodsPolicy), `{
			"authenticationMethodConfigurations": [{"@odata.type": "#new", "a": [1e400, {"b": null}]}],
			"description": null,
			"id": "authenticationMethodsPolicy",
			"lastModifiedDateTime": "2024-01-02T03:04:05.1234567Z",
			"policyMigrationState": "preMigration",
			"reconfirmationInDays": 0,
			"registrationEnforcement": {"authenticationMethodsRegistrationCampaign": {
				"excludeTargets": [],
				"includeTargets": [{"id": "all_users", "targetType": "group", "targetedAuthenticationMethod": "microsoftAuthenticator"}],
				"snoozeDurationInDays": 14,
				"state": "somethingNew"
			}}
		}`},
		"requirements": {new(gen.SecurityRequirementCollectionResponse), `{
			"@odata.count": 9007199254740993,
			"value": [{"@odata.type": "#microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement",
				"compliantTenantCount": 9223372036854775807, "complianceStatus": "noncomplaint"}]
		}`},
		"alert": {new(gen.PartnerSecurityAlert), `{
			"activityLogs": [{"statusFrom": "active", "statusTo": "resolved"}],
			"additionalDetails": {"anything": "goes", "more": "of it"},
			"affectedResources": [],
			"isTest": false,
			"status": "investigating"
		}`},
		"error": {new(gen.ODataError), `{"error": {"code": "c", "innerError": {"client-request-id": "a", "request-id": "b"}, "message": "m"}}`},
	} {
		t.Run(name, func(t *testing.T) {
			if err := json.Unmarshal([]byte(tt.json), tt.into); err != nil {
				t.Fatal(err)
			}
			out, err := json.Marshal(tt.into)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(compact(t, tt.json), string(out)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestInt64IsExact(t *testing.T) {
	const in = `{"@odata.type":"#microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement","compliantTenantCount":9007199254740993}`
	var u gen.SecurityRequirementUnion
	if err := json.Unmarshal([]byte(in), &u); err != nil {
		t.Fatal(err)
	}
	v, err := u.Value()
	if err != nil {
		t.Fatal(err)
	}
	n, err := v.(*gen.CustomersMfaEnforcedSecurityRequirement).CompliantTenantCount.Get()
	if n != 1<<53+1 || err != nil {
		t.Errorf("got %d, %v; want 2^53+1", n, err)
	}
}

// What the validator takes for an unknown member must not reach a field.
func TestMembersMatchByCase(t *testing.T) {
	var update gen.AuthenticationMethodsPolicyUpdate
	err := json.Unmarshal([]byte(`{
		"PolicyMigrationState": "bogus",
		"registrationEnforcement": {"authenticationMethodsRegistrationCampaign": {"State": "bogus"}}
	}`), &update)
	if err != nil {
		t.Fatal(err)
	}
	if update.PolicyMigrationState.IsSpecified() {
		t.Error("PolicyMigrationState reached the field of policyMigrationState")
	}
	if got := update.Unlisted.Names(); !cmp.Equal(got, []string{"PolicyMigrationState"}) {
		t.Errorf("members without a field: %q", got)
	}
	enforcement, err := update.RegistrationEnforcement.Get()
	if err != nil {
		t.Fatal(err)
	}
	campaign, err := enforcement.AuthenticationMethodsRegistrationCampaign.Get()
	if err != nil {
		t.Fatal(err)
	}
	if campaign.State != nil {
		t.Error("State reached the field of state")
	}
}

func compact(t *testing.T, s string) string {
	t.Helper()
	var b strings.Builder
	dec := json.NewDecoder(strings.NewReader(s))
	var raw json.RawMessage
	if err := dec.Decode(&raw); err != nil {
		t.Fatal(err)
	}
	if err := json.NewEncoder(&b).Encode(raw); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(b.String())
}
