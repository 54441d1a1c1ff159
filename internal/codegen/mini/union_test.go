// Package mini_test checks how generated Go behaves, on the golden output of the
// mini contract: the tests do not change when the real contract does.
package mini_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/oapi-codegen/nullable"

	"github.com/graphcontract/graphcontract/internal/codegen/testdata/mini/gen"
)

const (
	fido2   = "#microsoft.graph.fido2AuthenticationMethodConfiguration"
	x509    = "#microsoft.graph.x509CertificateAuthenticationMethodConfiguration"
	require = "#microsoft.graph.partner.security.securityRequirement"
)

func marshal(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func unmarshal[T any](t *testing.T, s string) T {
	t.Helper()
	var v T
	if err := json.Unmarshal([]byte(s), &v); err != nil {
		t.Fatalf("%s: %v", s, err)
	}
	return v
}

// wantError fails unless err names part.
func wantError(t *testing.T, err error, part string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), part) {
		t.Errorf("err = %v, want one with %q", err, part)
	}
}

func TestTypeSwitchOverUnion(t *testing.T) {
	list := unmarshal[[]gen.AuthenticationMethodConfigurationUnion](t, `[
		{"@odata.type":"`+fido2+`","id":"Fido2","isAttestationEnforced":true},
		{"@odata.type":"`+x509+`","ruleType":"policyOID"},
		{"@odata.type":"#microsoft.graph.new","n":1}
	]`)
	var got []string
	for _, u := range list {
		v, err := u.Value()
		if err != nil {
			t.Fatal(err)
		}
		name, err := u.Discriminator()
		if err != nil || name != v.DiscriminatorValue() {
			t.Errorf("Discriminator = %q, %v; the value says %q", name, err, v.DiscriminatorValue())
		}
		switch v := v.(type) {
		case *gen.Fido2AuthenticationMethodConfiguration:
			got = append(got, "fido2 "+*v.ID)
		case *gen.X509CertificateAuthenticationMethodConfiguration:
			rule, err := v.RuleType.Get()
			got = append(got, "x509 "+rule.String())
			if err != nil {
				t.Error(err)
			}
		case *gen.UnknownAuthenticationMethodConfiguration:
			got = append(got, "unknown "+v.Type)
		default:
			t.Errorf("the switch does not know %T", v)
		}
	}
	if diff := cmp.Diff([]string{"fido2 Fido2", "x509 policyOID", "unknown #microsoft.graph.new"}, got); diff != "" {
		t.Error(diff)
	}
}

// What the contract does not list must come back as it was sent.
func TestUnionIsLossless(t *testing.T) {
	for _, in := range []string{
		`{"@odata.type":"#microsoft.graph.new","z":1,"a":[1.0,1e400,9007199254740993],"@odata.id":"x"}`,
		`{"@odata.type":"` + fido2 + `","notInTheContract":{"b":1,"a":2},"id":"Fido2"}`,
	} {
		u := unmarshal[gen.AuthenticationMethodConfigurationUnion](t, in)
		if out := marshal(t, u); out != in {
			t.Errorf("union: %s came back as %s", in, out)
		}
	}
	in := `{"@odata.type":"#microsoft.graph.new","z":1,"a":[1.0,1e400]}`
	v, err := unmarshal[gen.AuthenticationMethodConfigurationUnion](t, in).Value()
	if err != nil {
		t.Fatal(err)
	}
	u, err := gen.NewAuthenticationMethodConfigurationUnion(v)
	if err != nil {
		t.Fatal(err)
	}
	if out := marshal(t, u); out != in {
		t.Errorf("through the unknown variant: %s came back as %s", in, out)
	}
}

func TestDiscriminatorIsSet(t *testing.T) {
	u, err := gen.NewAuthenticationMethodConfigurationUnion(&gen.X509CertificateAuthenticationMethodConfiguration{
		RuleType: nullable.NewNullableWithValue(gen.X509CertificateRuleTypePolicyOID),
	})
	if err != nil {
		t.Fatal(err)
	}
	want := `{"@odata.type":"` + x509 + `","ruleType":"policyOID"}`
	if got := marshal(t, u); got != want {
		t.Errorf("in a union: %s, want %s", got, want)
	}
	// A concrete type on its own, by value and by pointer.
	want = `{"@odata.type":"` + require + `"}`
	for _, v := range []any{gen.SecurityRequirementInstance{}, &gen.SecurityRequirementInstance{}} {
		if got := marshal(t, v); got != want {
			t.Errorf("%T: %s, want %s", v, got, want)
		}
	}
	// A type that is in no union.
	if got := marshal(t, gen.X509CertificateAuthenticationMethodConfigurationCreateRequest{}); got != `{"@odata.type":"`+x509+`"}` {
		t.Errorf("create request: %s", got)
	}
	// The Update of a type carries the name of the type.
	want = `{"@odata.type":"` + fido2 + `","isAttestationEnforced":null}`
	got := marshal(t, gen.Fido2AuthenticationMethodConfigurationUpdate{IsAttestationEnforced: nullable.NewNullNullable[bool]()})
	if got != want {
		t.Errorf("update: %s, want %s", got, want)
	}
}

// A value that does not name its type is of the declared one, and comes back as it was sent; what is made of it anew
// names its type.
func TestTypeLeftOut(t *testing.T) {
	const in = `{"id":"a","novel":2,"score":1.0}`
	u := unmarshal[gen.SecurityRequirementUnion](t, in)
	if name, err := u.Discriminator(); name != require || err != nil {
		t.Errorf("Discriminator = %q, %v", name, err)
	}
	v, err := u.Value()
	if err != nil {
		t.Fatal(err)
	}
	instance, ok := v.(*gen.SecurityRequirementInstance)
	if !ok || *instance.ID != "a" {
		t.Fatalf("%T: %v", v, v)
	}
	for _, kept := range []any{u, instance, *instance} {
		if got := marshal(t, kept); got != in {
			t.Errorf("%T: %s came back as %s", kept, in, got)
		}
	}
	const named = `{"@odata.type":"` + require + `","id":"a","novel":2,"score":1.0}`
	wrapped, err := gen.NewSecurityRequirementUnion(instance)
	if got := marshal(t, wrapped); got != named || err != nil {
		t.Errorf("wrapped: %s, %v", got, err)
	}
	if got := marshal(t, instance); got != in {
		t.Errorf("wrapping changed the value: %s", got)
	}
	instance.ODataType = require
	if got := marshal(t, instance); got != named {
		t.Errorf("with the type set: %s", got)
	}
	// Read again with its type, the value has it again.
	if err := json.Unmarshal([]byte(named), instance); err != nil {
		t.Fatal(err)
	}
	if got := marshal(t, instance); got != named {
		t.Errorf("read again: %s", got)
	}
	_, err = unmarshal[gen.SecurityRequirementUnion](t, `{"@odata.type":"","id":"a"}`).Value()
	wantError(t, err, "has no @odata.type")
	_, err = unmarshal[gen.SecurityRequirementUnion](t, `{"id":7}`).Value()
	wantError(t, err, require+": id:")
}

func TestUnionErrors(t *testing.T) {
	type union = gen.AuthenticationMethodConfigurationUnion
	var nilVariant *gen.Fido2AuthenticationMethodConfiguration

	_, err := json.Marshal(union{})
	wantError(t, err, "holds no value")
	_, err = json.Marshal(struct{ List []union }{[]union{{}}})
	wantError(t, err, "holds no value")
	_, err = union{}.Value()
	wantError(t, err, "holds no value")
	_, err = union{}.Base()
	wantError(t, err, "holds no value")
	_, err = gen.NewAuthenticationMethodConfigurationUnion(nil)
	wantError(t, err, "no value")
	_, err = gen.NewAuthenticationMethodConfigurationUnion(nilVariant)
	wantError(t, err, "no value in *gen.Fido2")
	_, err = gen.NewAuthenticationMethodConfigurationUnion(&gen.Fido2AuthenticationMethodConfiguration{ODataType: x509})
	wantError(t, err, "must be \""+fido2)
	_, err = gen.NewAuthenticationMethodConfigurationUnion(&gen.UnknownAuthenticationMethodConfiguration{Type: "#a", Raw: json.RawMessage(`{"@odata.type":"#b"}`)})
	wantError(t, err, `Raw says "#b"`)
	_, err = gen.NewAuthenticationMethodConfigurationUnion(&gen.UnknownAuthenticationMethodConfiguration{Type: "#a"})
	wantError(t, err, "holds no value")
	_, err = unmarshal[union](t, `{"id":"Fido2"}`).Value()
	wantError(t, err, "has no @odata.type")
	_, err = unmarshal[union](t, `{"@OData.Type":"`+fido2+`"}`).Value()
	wantError(t, err, "has no @odata.type")
	_, err = unmarshal[union](t, `{"@odata.type":7}`).Value()
	wantError(t, err, "@odata.type: json")
	_, err = unmarshal[union](t, `{"@odata.type":"`+fido2+`","isAttestationEnforced":"yes"}`).Value()
	wantError(t, err, "isAttestationEnforced: json")

	for _, in := range []string{`[]`, `"x"`, `7`} {
		wantError(t, json.Unmarshal([]byte(in), new(union)), "want a JSON object")
		wantError(t, json.Unmarshal([]byte(in), new(gen.UnknownAuthenticationMethodConfiguration)), "want a JSON object")
	}
	wantError(t, json.Unmarshal([]byte(`{"@odata.type":"`+x509+`"}`), new(gen.Fido2AuthenticationMethodConfiguration)), "found \""+x509)
}

// A value that fails to decode must not be half changed.
func TestWrongVariantChangesNothing(t *testing.T) {
	id := "before"
	v := gen.Fido2AuthenticationMethodConfiguration{ID: &id}
	if err := json.Unmarshal([]byte(`{"id":"after","@odata.type":"`+x509+`"}`), &v); err == nil {
		t.Fatal("no error")
	}
	if *v.ID != "before" {
		t.Errorf("ID is %q after the error", *v.ID)
	}
}

func TestNullLeavesUnionAlone(t *testing.T) {
	u := unmarshal[gen.AuthenticationMethodConfigurationUnion](t, `null`)
	if !u.IsZero() {
		t.Error("null filled the union")
	}
}

func TestBaseOfAnyVariant(t *testing.T) {
	for _, name := range []string{fido2, "#microsoft.graph.new"} {
		base, err := unmarshal[gen.AuthenticationMethodConfigurationUnion](t, `{"@odata.type":"`+name+`","id":"A","state":"enabled","own":[]}`).Base()
		if err != nil {
			t.Fatal(err)
		}
		if state, err := base.State.Get(); *base.ID != "A" || err != nil || state != gen.AuthenticationMethodStateEnabled {
			t.Errorf("%s: base = %+v", name, base)
		}
	}
}

// The union keeps a copy both ways.
func TestUnionDoesNotAlias(t *testing.T) {
	in := []byte(`{"@odata.type":"#new","a":1}`)
	var u gen.AuthenticationMethodConfigurationUnion
	if err := u.UnmarshalJSON(in); err != nil {
		t.Fatal(err)
	}
	copy(in, strings.Repeat("x", len(in)))
	v, err := u.Value()
	if err != nil {
		t.Fatal(err)
	}
	raw := v.(*gen.UnknownAuthenticationMethodConfiguration).Raw
	copy(raw, strings.Repeat("x", len(raw)))
	if got := marshal(t, u); got != `{"@odata.type":"#new","a":1}` {
		t.Errorf("the union became %s", got)
	}
}
