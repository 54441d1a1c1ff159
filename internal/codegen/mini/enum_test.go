package mini_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/internal/codegen/testdata/mini/gen"
)

func TestEnumOrderAndSentinel(t *testing.T) {
	type facts struct {
		Value                      string
		Valid, Sentinel, AfterSent bool
	}
	var got []facts
	for _, v := range append(gen.X509CertificateRuleTypeValues(), "brandNew", "") {
		got = append(got, facts{v.String(), v.Valid(), v.IsSentinel(), v.AfterSentinel()})
	}
	want := []facts{
		{"issuerSubject", true, false, false},
		{"policyOID", true, false, false},
		{"unknownFutureValue", true, true, false},
		{"issuerSubjectAndPolicyOID", true, false, true},
		{"brandNew", false, false, false},
		{"", false, false, false},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestEnumWithoutSentinel(t *testing.T) {
	for _, v := range append(gen.AuthenticationMethodStateValues(), "unknownFutureValue") {
		if v.IsSentinel() || v.AfterSentinel() {
			t.Errorf("%s: the enum is not evolvable", v)
		}
	}
}

func TestEnumValuesIsACopy(t *testing.T) {
	gen.AuthenticationMethodStateValues()[0] = "changed"
	if got := gen.AuthenticationMethodStateValues()[0]; got != gen.AuthenticationMethodStateEnabled {
		t.Errorf("first member is %q now", got)
	}
}

// All enums can be handled alike.
func TestEnumsShareAMethodSet(t *testing.T) {
	type member interface {
		fmt.Stringer
		Valid() bool
		IsSentinel() bool
		AfterSentinel() bool
	}
	for _, m := range []member{
		gen.AuthenticationMethodStateEnabled,
		gen.ComplianceStatusNoncomplaint,
		gen.SecurityRequirementTypeMfaEnforcedForAdmins,
		gen.X509CertificateRuleTypePolicyOID,
	} {
		if !m.Valid() {
			t.Errorf("%s is not valid", m)
		}
	}
}

// A value of a flags enum can hold several members.
func TestFlags(t *testing.T) {
	both := gen.JoinPasskeyTypes(gen.PasskeyTypesDeviceBound, gen.PasskeyTypesSynced)
	tests := []struct {
		value                  gen.PasskeyTypes
		valid, sentinel, after bool
	}{
		{both, true, false, true},
		{"deviceBound", true, false, false},
		{"deviceBound, synced", true, false, true},
		{"synced,unknownFutureValue", true, true, true},
		{"deviceBound,brandNew", false, false, false},
		{"deviceBound,", false, false, false},
		{"", false, false, false},
	}
	for _, tt := range tests {
		if tt.value.Valid() != tt.valid || tt.value.IsSentinel() != tt.sentinel || tt.value.AfterSentinel() != tt.after {
			t.Errorf("%q: Valid %t, IsSentinel %t, AfterSentinel %t", tt.value, tt.value.Valid(), tt.value.IsSentinel(), tt.value.AfterSentinel())
		}
	}
	if both != "deviceBound,synced" {
		t.Errorf("joined %q", both)
	}
	if diff := cmp.Diff([]gen.PasskeyTypes{"deviceBound", "synced"}, both.Split()); diff != "" {
		t.Error(diff)
	}
	if got := gen.JoinPasskeyTypes(); got != "" {
		t.Errorf("nothing joined is %q", got)
	}
}
