package terms_test

import (
	"context"
	"maps"
	"slices"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/openapi/internal/terms"
)

func read(t *testing.T, text string) *terms.Contract {
	t.Helper()
	doc, err := openapi3.NewLoader().LoadFromData([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if err := doc.Validate(context.Background()); err != nil {
		t.Fatal(err)
	}
	return terms.Read(doc)
}

// TestHelpersOfTheContractAreNoTypes reads the embedded contract: every component is a type, an enumeration, a union
// or a helper, and no helper is taken for a type.
func TestHelpersOfTheContractAreNoTypes(t *testing.T) {
	doc, err := openapi.Load()
	if err != nil {
		t.Fatal(err)
	}
	c := terms.Read(doc)
	for _, n := range slices.Sorted(maps.Keys(c.Types)) {
		typ := c.Types[n]
		if typ.Stub {
			t.Errorf("%s is taken for a type of which only the name is known", n)
		}
		if s := doc.Components.Schemas[n].Value; s.ExternalDocs == nil && typ.Base != "" {
			t.Errorf("%s has no page and is taken for a type", n)
		}
	}
	if n := len(c.Types); n < 50 {
		t.Errorf("%d types", n)
	}
	for _, n := range []string{
		"microsoft.graph.fido2AuthenticationMethodConfigurationUpdate", "microsoft.graph.authenticationMethodConfigurationUnion",
		"microsoft.graph.authenticationMethodConfigurationCollectionResponse", "microsoft.graph.partner.security.partnerSecurityAlertUpdate",
		"instance.microsoft.graph.partner.security.securityRequirement", "microsoft.graph.externalAuthenticationMethodConfigurationCreateRequest",
	} {
		if doc.Components.Schemas[n] == nil {
			t.Errorf("the contract has no component %s", n)
		}
		if c.Types[n] != nil {
			t.Errorf("%s is taken for a type", n)
		}
	}
	op := c.Operations["PATCH /policies/authenticationmethodspolicy/authenticationmethodconfigurations/{}"]
	if op == nil || op.Body == nil || len(op.Body.Variants) != 13 || op.Body.Of != "microsoft.graph.authenticationMethodConfiguration" {
		t.Errorf("the update of any configuration: %+v", op)
	}
	if got := c.Unions["microsoft.graph.partner.security.securityRequirement"]; !slices.Contains(got, "microsoft.graph.partner.security.securityRequirement") {
		t.Errorf("a concrete base is one of its own variants: %v", got)
	}
	if m := c.Types["microsoft.graph.passkeyProfile"].Members["passkeyTypes"]; m == nil || m.Type != "microsoft.graph.passkeyTypes" {
		t.Errorf("a member with flags: %+v", m)
	}
	m := c.Types["microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement"].Members["requirementType"]
	if m == nil || m.Constant != "mfaEnforcedForAdmins" || m.Type != "microsoft.graph.partner.security.securityRequirementType" {
		t.Errorf("a constant: %+v", m)
	}
}

// TestNamesAloneMakeNoHelper has types whose names end like those of helpers.
func TestNamesAloneMakeNoHelper(t *testing.T) {
	c := read(t, `
openapi: 3.0.3
info: {title: Names, version: '1'}
paths: {}
components:
  schemas:
    x.case: {type: object, properties: {id: {type: string}}}
    x.caseUpdate: {type: object, properties: {id: {type: string}}}
    x.caseUnion: {type: object, properties: {id: {type: string}}}
    x.caseCollectionResponse: {type: object, properties: {value: {type: string}}}
    x.lostUpdate: {type: object, minProperties: 1, properties: {id: {type: string}}}
    x.caseCloseUpdate: {type: object, minProperties: 1, properties: {id: {type: string}}}
`)
	want := []string{"x.case", "x.caseCollectionResponse", "x.caseUnion", "x.caseUpdate", "x.lostUpdate"}
	if diff := cmp.Diff(want, slices.Sorted(maps.Keys(c.Types))); diff != "" {
		t.Errorf("types (-want +got):\n%s", diff)
	}
}

func TestBasesInACircle(t *testing.T) {
	c := &terms.Contract{Types: map[string]*terms.Type{
		"a": {Name: "a", Base: "b", Members: map[string]*terms.Member{"x": {Name: "x"}}},
		"b": {Name: "b", Base: "a"},
		"c": {Name: "c", Base: "gone", Key: []string{"k"}},
	}}
	if got := c.Ancestors("a"); len(got) != 1 {
		t.Errorf("ancestors: %v", got)
	}
	if got := c.Flat("b"); len(got) != 1 {
		t.Errorf("members: %v", got)
	}
	if got := c.KeyOf("c"); !slices.Equal(got, []string{"k"}) {
		t.Errorf("key: %v", got)
	}
	if got := c.KeyOf("a"); got != nil {
		t.Errorf("key: %v", got)
	}
}

// TestSchemasInACircle reads a document that was made in memory, where a schema can hold itself.
func TestSchemasInACircle(t *testing.T) {
	self := &openapi3.Schema{Type: &openapi3.Types{"array"}}
	self.Items = &openapi3.SchemaRef{Value: self}
	obj := openapi3.NewObjectSchema()
	obj.Properties = openapi3.Schemas{"again": {Value: obj}, "list": {Value: self}, "none": {}, "nil": nil}
	doc := &openapi3.T{Components: &openapi3.Components{Schemas: openapi3.Schemas{"x": {Value: obj}, "nil": nil, "none": {}}}}
	if got := terms.Read(doc).Types["x"]; got == nil || len(got.Members) != 3 {
		t.Errorf("type: %+v", got)
	}
}

func TestDeclaredTypes(t *testing.T) {
	c := read(t, `
openapi: 3.0.3
info: {title: Values, version: '1'}
paths: {}
components:
  schemas:
    x.t:
      type: object
      properties:
        a: {type: integer, format: int64}
        b: {type: array, items: {type: string, format: uuid}}
        c: {type: array, items: {type: array, items: {type: number, format: float}}}
        d: {type: object, properties: {n: {type: boolean}, l: {type: array, items: {type: string}}}}
        e: {}
        f: {type: object}
        g: {type: string, format: color}
        '@odata.type': {type: string}
`)
	got := map[string]string{}
	for n, m := range c.Types["x.t"].Members {
		got[n] = m.Declared()
	}
	want := map[string]string{
		"a": "Int64", "b": "Collection(Guid)", "c": "Collection(Collection(Single))", "d": "{l Collection(String), n Boolean}",
		"e": "any", "f": "object", "g": "string (color)",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("declared types (-want +got):\n%s", diff)
	}
}

func TestNormalPaths(t *testing.T) {
	for _, test := range []struct{ path, want string }{
		{"/users/{userId}/messages", "/users/{}/messages"},
		{"/Users/{id}/Messages/", "/users/{}/messages"},
		{"/drive/root/range(address='{a}')", "/drive/root/range(address='{}')"},
	} {
		if got := terms.Normal(test.path); got != test.want {
			t.Errorf("Normal(%q) = %q, want %q", test.path, got, test.want)
		}
	}
}
