package validate_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/validate"
)

const union = "microsoft.graph.authenticationMethodConfigurationUnion"

func TestPayloadType(t *testing.T) {
	v := newValidator(t, validate.Options{})
	context := func(c string) string {
		return `{"@odata.context":"https://graph.microsoft.com/beta/$metadata#` + c + `","value":[],"id":"1","status":"active"}`
	}
	patch := validate.PayloadOptions{Direction: validate.AsRequest, Update: true}
	for _, tt := range []struct {
		name, payload string
		opts          validate.PayloadOptions
		typeName      string
		want          []string // errors only
	}{
		{"by context, a singleton", context("policies/authenticationMethodsPolicy/$entity"), validate.PayloadOptions{}, policy, nil},
		{"by context, a singleton, shortened", context("authenticationMethodsPolicy"), validate.PayloadOptions{}, policy, nil},
		{"by context, a collection", context("security/partner/securityScore/requirements"), validate.PayloadOptions{}, requirement + "CollectionResponse", nil},
		{"by context, selected members", context("security/partner/securityScore/requirements(id,score)"), validate.PayloadOptions{}, requirement + "CollectionResponse", nil},
		{"by context, an item", context("security/partner/securityAlerts/$entity"), validate.PayloadOptions{}, "", []string{"1:19 unchecked /@odata.context"}},
		{"by context, an item of a union", context("policies/authenticationMethodsPolicy/authenticationMethodConfigurations/$entity"), validate.PayloadOptions{}, union, []string{"1:1 variant-missing"}},
		{"by context, with a key", context("policies/authenticationMethodsPolicy/authenticationMethodConfigurations('x')/$entity"), validate.PayloadOptions{}, union, []string{"1:1 variant-missing"}},
		{"by context, a type name", context("microsoft.graph.partner.security.partnerSecurityAlert"), validate.PayloadOptions{}, alert, nil},
		{"by context, a cast", context("x/microsoft.graph.partner.security.partnerSecurityAlert/$entity"), validate.PayloadOptions{}, alert, nil},
		{"by context, a collection of a type", context("Collection(microsoft.graph.partner.security.securityRequirement)"), validate.PayloadOptions{}, requirement + "CollectionResponse", nil},
		{"by context, nowhere", context("users/$entity"), validate.PayloadOptions{}, "", []string{"1:19 unchecked /@odata.context"}},
		{"by context, no metadata", `{"@odata.context":"x"}`, validate.PayloadOptions{}, "", []string{"1:19 unchecked /@odata.context"}},
		{"type before context", `{"@odata.context":"x",` + fido2 + `"id":"1"}`, validate.PayloadOptions{}, "microsoft.graph.fido2AuthenticationMethodConfiguration", nil},
		{"by type, of a base type", `{"@odata.type":"#microsoft.graph.partner.security.securityRequirement"}`, validate.PayloadOptions{}, requirement + "Union", nil},
		{"by type, unknown", `{"@odata.type":"#microsoft.graph.fido2AuthenticationMethodConfigurations"}`, validate.PayloadOptions{}, "",
			[]string{"1:16 type-unknown /@odata.type ~#microsoft.graph.fido2AuthenticationMethodConfiguration"}},
		{"nothing said", `{"id":"1"}`, validate.PayloadOptions{}, "", []string{"1:1 unchecked"}},
		{"nothing said in an array", ` []`, validate.PayloadOptions{}, "", []string{"1:2 unchecked"}},
		{"type is no text", `{"@odata.type":1}`, validate.PayloadOptions{}, "", []string{"1:1 unchecked"}},
		{"not read, nothing said", `{`, validate.PayloadOptions{}, "", []string{"1:2 json-syntax"}},
		{"duplicates count all the same", `{"a":1,"a":2}`, validate.PayloadOptions{}, "", []string{"1:1 unchecked", "1:8 json-duplicate-member /a"}},

		{"named, short", `{}`, validate.PayloadOptions{Type: "authenticationMethodsPolicy"}, policy, nil},
		{"named, with its mark", `{}`, validate.PayloadOptions{Type: "#" + policy}, policy, nil},
		{"named, wrong case", `{}`, validate.PayloadOptions{Type: "AuthenticationMethodsPolicy"}, "", []string{"0:0 type-unknown ~" + policy}},
		{"named, wrong namespace", `{}`, validate.PayloadOptions{Type: "microsoft.graph.security.partnerSecurityAlert"}, "", []string{"0:0 type-unknown ~" + alert}},
		{"named, unknown", `{}`, validate.PayloadOptions{Type: "zzz"}, "", []string{"0:0 type-unknown"}},
		{"named, a helper of the document", `{}`, validate.PayloadOptions{Type: "instance." + requirement}, "", []string{"0:0 type-unknown ~" + requirement}},
		{"named, and not read", `{`, validate.PayloadOptions{Type: policy}, policy, []string{"1:2 json-syntax"}},
		{"named, says it is another", `{` + fido2 + `"id":"1"}`, validate.PayloadOptions{Type: policy}, policy, []string{"1:16 type-mismatch /@odata.type"}},

		{"update", `{"status":"active"}`, validate.PayloadOptions{Type: alert, Direction: validate.AsRequest, Update: true}, alert + "Update", nil},
		{"update, already named so", `{"status":"active"}`, validate.PayloadOptions{Type: alert + "Update", Direction: validate.AsRequest, Update: true}, alert + "Update", nil},
		{"update of a base type", `{` + fido2 + `"state":"enabled"}`, validate.PayloadOptions{Type: config, Direction: validate.AsRequest, Update: true}, config + "UpdateUnion", nil},
		{"update by its own type", `{` + pass + `"state":"enabled"}`, patch, "microsoft.graph.temporaryAccessPassAuthenticationMethodConfigurationUpdate", nil},
		{"update of what has none", `{}`, validate.PayloadOptions{Type: requirement, Direction: validate.AsRequest, Update: true}, "", []string{"0:0 unchecked"}},
		{"update counts for requests only", `{"id":"1","status":"active"}`, validate.PayloadOptions{Type: alert, Update: true}, alert, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			name, fs := v.Payload([]byte(tt.payload), tt.opts)
			checkFindings(t, []byte(tt.payload), fs)
			if name != tt.typeName {
				t.Errorf("type %q, want %q", name, tt.typeName)
			}
			fs = slices.DeleteFunc(fs, func(f validate.Finding) bool { return f.Severity == validate.Warning })
			if diff := cmp.Diff(tt.want, brief(fs)); diff != "" {
				t.Errorf("findings differ (-want +got):\n%s%s", diff, texts(fs))
			}
		})
	}
}

func TestAmbiguousShortName(t *testing.T) {
	doc := loadContract(t)
	doc.Components.Schemas["microsoft.graph.other.partnerSecurityAlert"] = doc.Components.Schemas[policy]
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	_, fs := v.Payload([]byte(`{}`), validate.PayloadOptions{Type: "partnerSecurityAlert"})
	if len(fs) != 1 || fs[0].Code != validate.CodeTypeUnknown || len(fs[0].Allowed) != 2 {
		t.Errorf("findings = %+v; want both names", fs)
	}
}

func TestTypes(t *testing.T) {
	types := newValidator(t, validate.Options{}).Types()
	if !slices.IsSorted(types) || !slices.Contains(types, policy) {
		t.Errorf("types = %v", types)
	}
	if i := slices.IndexFunc(types, func(n string) bool { return strings.HasPrefix(n, "instance.") }); i >= 0 {
		t.Errorf("types names the helper %q", types[i])
	}
}

// TestSchemaAndDocURL pins which type a finding names.
func TestSchemaAndDocURL(t *testing.T) {
	v := newValidator(t, validate.Options{})
	for _, tt := range []struct{ payload, typ, schema, url string }{
		{`{"policyMigrationState":"x"}`, policy, "microsoft.graph.authenticationMethodsPolicyMigrationState", "https://learn.microsoft.com/graph/api/resources/authenticationmethodspolicy"},
		{`{"reconfirmationInDays":"x"}`, policy, policy, "https://learn.microsoft.com/graph/api/resources/authenticationmethodspolicy"},
		{`{` + fido2 + `"keyRestrictions":{"isEnforced":1}}`, config, "microsoft.graph.fido2KeyRestrictions", "https://learn.microsoft.com/graph/api/resources/fido2keyrestrictions"},
		{`{` + fido2 + `"state":"x"}`, config, "microsoft.graph.authenticationMethodState", "https://learn.microsoft.com/graph/api/resources/fido2authenticationmethodconfiguration"},
		{`{}`, config, config + "Union", ""},
	} {
		_, fs := v.Payload([]byte(tt.payload), validate.PayloadOptions{Type: tt.typ})
		if len(fs) != 1 || fs[0].Schema != tt.schema || fs[0].DocURL != tt.url {
			t.Errorf("%s: findings = %+v", tt.payload, fs)
		}
	}
}
