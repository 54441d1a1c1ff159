package mini_test

import (
	"encoding/json"
	"math"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/oapi-codegen/nullable"

	"github.com/graphcontract/graphcontract/internal/codegen/testdata/mini/gen"
)

// roundTrip reads s into a T and writes it again.
func roundTrip[T any](t *testing.T, s string) string {
	t.Helper()
	return marshal(t, unmarshal[T](t, s))
}

func TestRoundTrip(t *testing.T) {
	type update = gen.AuthenticationMethodsPolicyUpdate
	tests := []struct {
		reason string
		trip   func(*testing.T, string) string
		in     string
		want   string // empty: the same
	}{
		{"absent stays absent", roundTrip[update], `{}`, ``},
		{"null stays null", roundTrip[update], `{"description":null}`, ``},
		{"a value stays", roundTrip[update], `{"description":"x"}`, ``},
		{"an empty value is not null", roundTrip[update], `{"description":""}`, ``},
		{"zero is a value", roundTrip[update], `{"reconfirmationInDays":0}`, ``},
		{"null of a complex type", roundTrip[update], `{"registrationEnforcement":null}`, ``},
		{"null inside a complex type", roundTrip[update], `{"registrationEnforcement":{"snoozeDurationInDays":null}}`, ``},
		{"empty complex type", roundTrip[update], `{"registrationEnforcement":{}}`, ``},

		{"absent list stays absent", roundTrip[gen.Fido2AuthenticationMethodConfigurationUpdate], `{"@odata.type":"` + fido2 + `"}`, ``},
		{"empty list stays, or no list could be cleared", roundTrip[gen.Fido2AuthenticationMethodConfigurationUpdate], `{"@odata.type":"` + fido2 + `","excludeTargets":[]}`, ``},
		{"required list is never null", roundTrip[gen.SecurityRequirementCollectionResponse], `{}`, `{"value":[]}`},
		{"required list, null read", roundTrip[gen.SecurityRequirementCollectionResponse], `{"value":null}`, ``},

		{"2^53+1", roundTrip[gen.SecurityRequirement], `{"maxScore":9007199254740993}`, ``},
		{"largest int64", roundTrip[gen.SecurityRequirement], `{"maxScore":9223372036854775807}`, ``},
		{"smallest int64", roundTrip[gen.SecurityRequirement], `{"maxScore":-9223372036854775808}`, ``},
		{"count", roundTrip[gen.SecurityRequirementCollectionResponse], `{"@odata.count":9007199254740993,"value":[]}`, ``},

		{"unknown enum value", roundTrip[gen.SecurityRequirement], `{"complianceStatus":"brandNew"}`, ``},
		{"enum spelled as on the wire", roundTrip[gen.SecurityRequirement], `{"complianceStatus":"noncomplaint"}`, ``},

		{"seven digits of a second", roundTrip[gen.SecurityRequirement], `{"updatedDateTime":"2024-02-29T23:59:59.1234567Z"}`, ``},
		{"an offset", roundTrip[gen.SecurityRequirement], `{"updatedDateTime":"2024-02-29T23:59:59+02:00"}`, ``},
		{"trailing zeros of a second", roundTrip[gen.SecurityRequirement], `{"updatedDateTime":"2024-02-29T23:59:59.1230000Z"}`, ``},
		{"letter case of a guid", roundTrip[gen.Fido2AuthenticationMethodConfiguration], `{"@odata.type":"` + fido2 + `","defaultPasskeyProfile":"A0000000-0000-4000-8000-00000000000B"}`, ``},

		{"members match by case", roundTrip[update], `{"Description":"x","RECONFIRMATIONINDAYS":3}`, ``},
		{"members match by case, inside a nullable too", roundTrip[update], `{"registrationEnforcement":{"SnoozeDurationInDays":99}}`, ``},
		{"unknown members of a model", roundTrip[update], `{"other":[1e400,{"b":null}]}`, ``},
		{"open type keeps them", roundTrip[gen.AdditionalDataDictionary], `{"@odata.type":"t","b":"2","c":"3"}`, ``},
		{"a member called error", roundTrip[gen.ODataError], `{"error":{"code":"c","message":"m"}}`, ``},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			want := tt.want
			if want == "" {
				want = tt.in
			}
			if got := tt.trip(t, tt.in); got != want {
				t.Errorf("%s came back as %s, want %s", tt.in, got, want)
			}
		})
	}
}

func TestThreeStatesInGo(t *testing.T) {
	got := unmarshal[gen.AuthenticationMethodsPolicyUpdate](t, `{"description":null,"reconfirmationInDays":7}`)
	if !got.Description.IsNull() {
		t.Error("description is not null")
	}
	if days, err := got.ReconfirmationInDays.Get(); err != nil || days != 7 {
		t.Errorf("reconfirmationInDays = %d, %v", days, err)
	}
	if got.RegistrationEnforcement.IsSpecified() {
		t.Error("registrationEnforcement is there")
	}
}

func TestNumbersAreExact(t *testing.T) {
	req := gen.AdminsMfaEnforcedSecurityRequirement{
		MaxScore:                       nullable.NewNullableWithValue(int64(math.MaxInt64)),
		AdminsRequiredNotUsingMfaCount: nullable.NewNullableWithValue(int64(1<<53 + 1)),
		Score:                          nullable.NewNullableWithValue(0.1),
	}
	u, err := gen.NewSecurityRequirementUnion(&req)
	if err != nil {
		t.Fatal(err)
	}
	v, err := unmarshal[gen.SecurityRequirementUnion](t, marshal(t, u)).Value()
	if err != nil {
		t.Fatal(err)
	}
	req.ODataType = v.DiscriminatorValue()
	if diff := cmp.Diff(&req, v); diff != "" {
		t.Error(diff)
	}
}

func TestDecodeErrorsNameTheMember(t *testing.T) {
	tests := []struct{ in, want string }{
		{`{"registrationEnforcement":{"snoozeDurationInDays":"3"}}`, "registrationEnforcement: snoozeDurationInDays: json"},
		{`{"reconfirmationInDays":2147483648}`, "reconfirmationInDays: json"},
		{`{"reconfirmationInDays":1.5}`, "reconfirmationInDays: json"},
		{`[]`, "json: cannot unmarshal array"},
	}
	for _, tt := range tests {
		wantError(t, json.Unmarshal([]byte(tt.in), new(gen.AuthenticationMethodsPolicyUpdate)), tt.want)
	}
	wantError(t, json.Unmarshal([]byte(`{"maxScore":9223372036854775808}`), new(gen.SecurityRequirement)), "maxScore: json")
}

// Later members win and members that are not there keep what they had, as in
// encoding/json.
func TestDecodeIntoFilledValue(t *testing.T) {
	code := gen.MainError{Code: "old", Message: "old"}
	if err := json.Unmarshal([]byte(`{"code":"new","code":"newer"}`), &code); err != nil {
		t.Fatal(err)
	}
	if code.Code != "newer" || code.Message != "old" {
		t.Errorf("got %+v", code)
	}
	if err := json.Unmarshal([]byte(`null`), &code); err != nil || code.Code != "newer" {
		t.Errorf("after null: %+v, %v", code, err)
	}
}

func TestTimeKeepsTheInstant(t *testing.T) {
	v := unmarshal[gen.SecurityRequirement](t, `{"updatedDateTime":"2024-02-29T23:59:59.1234567Z"}`)
	got, err := v.UpdatedDateTime.Get()
	if want := time.Date(2024, 2, 29, 23, 59, 59, 123456700, time.UTC); err != nil || !got.Equal(want) {
		t.Errorf("got %v, %v; want %v", got, err, want)
	}
}

// An unset member would be written as "", which is neither of the two it may be.
func TestRequiredNullable(t *testing.T) {
	_, err := json.Marshal(gen.PartnerSecurityAlertUpdate{})
	wantError(t, err, "status: required")
	for _, in := range []string{`{"status":null}`, `{"status":"compliant"}`} {
		if got := roundTrip[gen.PartnerSecurityAlertUpdate](t, in); got != in {
			t.Errorf("%s came back as %s", in, got)
		}
	}
}
