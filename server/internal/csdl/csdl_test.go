package csdl_test

import (
	"bytes"
	"encoding/xml"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/server/internal/csdl"
)

type document struct {
	Schemas []struct {
		Namespace string `xml:",attr"`
		Enums     []struct {
			Name    string `xml:",attr"`
			IsFlags bool   `xml:",attr"`
			Members []struct {
				Name  string `xml:",attr"`
				Value int    `xml:",attr"`
			} `xml:"Member"`
		} `xml:"EnumType"`
		Entities  []structure `xml:"EntityType"`
		Complex   []structure `xml:"ComplexType"`
		Container *struct {
			Singletons []struct{ Name, Type string } `xml:"Singleton"`
		} `xml:"EntityContainer"`
	} `xml:"DataServices>Schema"`
}

type structure struct {
	Name       string `xml:",attr"`
	BaseType   string `xml:",attr"`
	Abstract   bool   `xml:",attr"`
	Key        *struct{}
	Properties []typed `xml:"Property"`
	Navigation []typed `xml:"NavigationProperty"`
}

type typed struct {
	Name string `xml:",attr"`
	Type string `xml:",attr"`
}

func contract(t *testing.T) *openapi3.T {
	t.Helper()
	doc, err := openapi.Load()
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func all(string) bool { return true }

func parsed(t *testing.T, doc *openapi3.T, serves func(string) bool) (document, []byte) {
	t.Helper()
	text, err := csdl.Document(doc, serves)
	if err != nil {
		t.Fatal(err)
	}
	var out document
	if err := xml.Unmarshal(text, &out); err != nil {
		t.Fatal(err)
	}
	return out, text
}

// Every type that a member of the document names is in the document, or one of the primitive types.
func TestTypesAreComplete(t *testing.T) {
	doc, _ := parsed(t, contract(t), all)
	known := map[string]bool{"": true}
	for _, p := range strings.Fields("Boolean Int32 Int64 Single Double String DateTimeOffset Date Guid Duration Binary") {
		known["Edm."+p] = true
	}
	keyed := map[string]bool{}
	for _, s := range doc.Schemas {
		for _, e := range s.Enums {
			known[s.Namespace+"."+e.Name] = true
			if len(e.Members) == 0 {
				t.Errorf("enumeration %s has no members", e.Name)
			}
		}
		for _, e := range append(s.Entities, s.Complex...) {
			known[s.Namespace+"."+e.Name] = true
			keyed[s.Namespace+"."+e.Name] = e.Key != nil
		}
	}
	use := func(owner, name string) {
		t.Helper()
		if name = strings.TrimSuffix(strings.TrimPrefix(name, "Collection("), ")"); !known[name] {
			t.Errorf("%s uses %s, which is not there", owner, name)
		}
	}
	for _, s := range doc.Schemas {
		for _, e := range append(s.Entities, s.Complex...) {
			use(e.Name, e.BaseType)
			if e.Key != nil && keyed[e.BaseType] {
				t.Errorf("%s has a key and so has its base", e.Name)
			}
			for _, p := range append(e.Properties, e.Navigation...) {
				use(e.Name+"."+p.Name, p.Type)
			}
		}
		if s.Container != nil {
			for _, one := range s.Container.Singletons {
				use("container", one.Type)
			}
		}
	}
}

func TestTypesAsTheyArePublished(t *testing.T) {
	doc, _ := parsed(t, contract(t), all)
	got := map[string]string{}
	for _, s := range doc.Schemas {
		for _, e := range append(s.Entities, s.Complex...) {
			got[e.Name] = e.BaseType
			for _, p := range append(e.Properties, e.Navigation...) {
				got[e.Name+"."+p.Name] = p.Type
			}
		}
		for _, e := range s.Enums {
			for _, m := range e.Members {
				got[e.Name+"."+m.Name] = strings.Repeat("bit ", map[bool]int{true: 1}[e.IsFlags]) + string(rune('0'+m.Value))
			}
		}
	}
	for name, want := range map[string]string{
		"authenticationMethodsPolicy":                                              "microsoft.graph.entity",
		"authenticationMethodsPolicy.authenticationMethodConfigurations":           "Collection(microsoft.graph.authenticationMethodConfiguration)",
		"authenticationMethodsPolicy.lastModifiedDateTime":                         "Edm.DateTimeOffset",
		"authenticationMethodsPolicy.reconfirmationInDays":                         "Edm.Int32",
		"smsAuthenticationMethodConfiguration":                                     "microsoft.graph.authenticationMethodConfiguration",
		"fido2AuthenticationMethodConfiguration.includeTargets":                    "Collection(microsoft.graph.passkeyAuthenticationMethodTarget)",
		"voiceAuthenticationMethodConfiguration.includeTargets":                    "Collection(microsoft.graph.voiceAuthenticationMethodTarget)",
		"passkeyProfile.passkeyTypes":                                              "microsoft.graph.passkeyTypes",
		"responseTimeSecurityRequirement.averageResponseTimeInHours":               "Edm.Single",
		"customersSpendingBudgetSecurityRequirement":                               "microsoft.graph.partner.security.securityRequirement",
		"customersSpendingBudgetSecurityRequirement.customersWithSpendBudgetCount": "Edm.Int64",
		"complianceStatus.noncomplaint":                                            "1",
		"authenticationMethodsPolicyMigrationState.migrationComplete":              "2",
		"security.partner":                                                                    "microsoft.graph.partner.security.partnerSecurity",
		"policyRoot.authenticationMethodsPolicy":                                              "microsoft.graph.authenticationMethodsPolicy",
		"partnerSecurity.securityAlerts":                                                      "Collection(microsoft.graph.partner.security.partnerSecurityAlert)",
		"temporaryAccessPassAuthenticationMethodConfiguration.isUsableOnce":                   "Edm.Boolean",
		"verifiableCredentialAuthenticationMethodTarget.verifiedIdProfiles":                   "Collection(Edm.Guid)",
		"x509CertificateAuthenticationMethodConfiguration.authenticationModeConfiguration":    "microsoft.graph.x509CertificateAuthenticationModeConfiguration",
		"authenticationMethodsRegistrationCampaignIncludeTarget.targetedAuthenticationMethod": "Edm.String",
		"externalAuthenticationMethodConfiguration.openIdConnectSetting":                      "microsoft.graph.openIdConnectSetting",
		"partnerSecurityScore.requirements":                                                   "Collection(microsoft.graph.partner.security.securityRequirement)",
	} {
		if got[name] != want {
			t.Errorf("%s: %q, want %q", name, got[name], want)
		}
	}
	if _, stated := got["adminsMfaEnforcedSecurityRequirement.requirementType"]; stated {
		t.Error("a derived type states a property of its base again")
	}
}

func TestOutputIsTheSameForTheSameContract(t *testing.T) {
	_, one := parsed(t, contract(t), all)
	_, two := parsed(t, contract(t), all)
	if !bytes.Equal(one, two) {
		t.Error("two runs differ")
	}
	_, part := parsed(t, contract(t), func(path string) bool { return strings.HasPrefix(path, "/policies/") })
	if bytes.Contains(part, []byte("partner")) || !bytes.Contains(part, []byte(`Singleton Name="policies"`)) {
		t.Error("the part has more or less than was asked for")
	}
	if _, err := csdl.Document(&openapi3.T{}, all); err == nil {
		t.Error("a contract without types was taken")
	}
}
