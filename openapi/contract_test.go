package openapi_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/openapi"
)

const graph = "microsoft.graph."

// loadOnce keeps the document: loading takes a second under the race detector, and these tests only read.
var loadOnce = sync.OnceValues(openapi.Load)

func load(t *testing.T) *openapi3.T {
	t.Helper()
	doc, err := loadOnce()
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// TestFacts holds the contract against a list of its facts that people can read and review: types with base and
// members, enumerations in order, operations with their success codes. Refresh it with UPDATE=1.
func TestFacts(t *testing.T) {
	got := facts(load(t))
	file := filepath.Join("testdata", "facts.txt")
	if os.Getenv("UPDATE") == "1" {
		if err := os.WriteFile(file, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(string(got), "\n")); diff != "" {
		t.Errorf("the contract states other facts than %s (refresh with UPDATE=1 if they are right):\n%s", file, diff)
	}
}

func facts(doc *openapi3.T) []byte {
	var b bytes.Buffer
	var names []string
	for n := range doc.Components.Schemas {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		s := doc.Components.Schemas[n].Value
		switch {
		case len(s.Enum) > 0:
			fmt.Fprintf(&b, "enum %s %v\n", n, s.Enum)
		case len(s.OneOf) > 0:
			var of []string
			for _, v := range s.OneOf {
				of = append(of, refName(v))
			}
			fmt.Fprintf(&b, "union %s %v", n, of)
			if said, ok := s.Extensions["x-graph-default-type"]; ok {
				fmt.Fprintf(&b, " default %v", said)
			}
			fmt.Fprintln(&b)
		default:
			base := ""
			if len(s.AllOf) > 0 {
				base = " : " + refName(s.AllOf[0])
			}
			fmt.Fprintf(&b, "type %s%s\n", n, base)
			own := ownSchema(s)
			var props []string
			for p := range own.Properties {
				props = append(props, p)
			}
			sort.Strings(props)
			for _, p := range props {
				mark := ""
				if slices.Contains(own.Required, p) {
					mark += " required"
				}
				v := own.Properties[p].Value
				if v.Nullable || len(v.AnyOf) == 2 && v.AnyOf[1].Value.Nullable {
					mark += " nullable"
				}
				if v.ReadOnly {
					mark += " readOnly"
				}
				if v.Min != nil || v.Max != nil {
					mark += " " + limits(v)
				}
				fmt.Fprintf(&b, "  %s %s%s\n", p, typeOf(own.Properties[p]), mark)
			}
		}
	}
	for _, path := range doc.Paths.InMatchingOrder() {
		item := doc.Paths.Value(path)
		for _, m := range []string{"GET", "POST", "PATCH", "PUT", "DELETE"} {
			op := item.GetOperation(m)
			if op == nil {
				continue
			}
			fmt.Fprintf(&b, "op %s %s %s", op.OperationID, m, path)
			if op.RequestBody != nil {
				fmt.Fprintf(&b, " <%s>", typeOf(op.RequestBody.Value.Content.Get("application/json").Schema))
			}
			for _, code := range []string{"200", "201", "204"} {
				if r := op.Responses.Value(code); r != nil {
					fmt.Fprintf(&b, " %s", code)
					if c := r.Value.Content.Get("application/json"); c != nil {
						fmt.Fprintf(&b, " %s", typeOf(c.Schema))
					}
				}
			}
			var params []string
			for _, p := range op.Parameters {
				params = append(params, p.Value.Name)
			}
			fmt.Fprintf(&b, " %v\n", params)
		}
	}
	return b.Bytes()
}

func limits(s *openapi3.Schema) string {
	lo, hi := "", ""
	if s.Min != nil {
		lo = fmt.Sprint(*s.Min)
	}
	if s.Max != nil {
		hi = fmt.Sprint(*s.Max)
	}
	return lo + ".." + hi
}

func ownSchema(s *openapi3.Schema) *openapi3.Schema {
	if n := len(s.AllOf); n > 0 && s.AllOf[n-1].Ref == "" {
		return s.AllOf[n-1].Value
	}
	return s
}

func refName(r *openapi3.SchemaRef) string { return strings.TrimPrefix(r.Ref, "#/components/schemas/") }

func typeOf(r *openapi3.SchemaRef) string {
	if r.Ref != "" {
		return refName(r)
	}
	s := r.Value
	switch {
	case s.Type.Is("array"):
		return typeOf(s.Items) + "[]"
	case len(s.AllOf) > 0:
		return typeOf(s.AllOf[0])
	case len(s.AnyOf) > 0:
		return typeOf(s.AnyOf[0])
	case len(s.Enum) > 0:
		return fmt.Sprint(s.Enum)
	case s.Format != "":
		return s.Format
	}
	return strings.Join(s.Type.Slice(), "|")
}

// find gives the schema of a property of a type or of one of its base types.
func find(doc *openapi3.T, name, prop string) *openapi3.SchemaRef {
	for name != "" {
		ref := doc.Components.Schemas[name]
		if ref == nil {
			return nil
		}
		if p := ownSchema(ref.Value).Properties[prop]; p != nil {
			return p
		}
		name = ""
		if len(ref.Value.AllOf) > 0 {
			name = refName(ref.Value.AllOf[0])
		}
	}
	return nil
}

// TestSeedPages checks the two pages that everything began with, property by property.
func TestSeedPages(t *testing.T) {
	const ps = graph + "partner.security."
	doc := load(t)
	for name, props := range map[string]map[string]string{
		ps + "customersMfaEnforcedSecurityRequirement": {
			"actionUrl": "string", "complianceStatus": ps + "complianceStatus", "compliantTenantCount": "int64", "helpUrl": "string", "id": "string",
			"maxScore": "int64", "requirementType": "[mfaEnforcedForAdminsOfCustomers]", "score": "int64", "state": ps + "securityRequirementState",
			"totalTenantCount": "int64", "updatedDateTime": "date-time",
		},
		graph + "authenticationMethodsPolicy": {
			"description": "string", "displayName": "string", "id": "string", "lastModifiedDateTime": "date-time", "policyVersion": "string",
			"policyMigrationState": graph + "authenticationMethodsPolicyMigrationState", "reconfirmationInDays": "int32",
			"registrationEnforcement":            graph + "registrationEnforcement",
			"reportSuspiciousActivitySettings":   graph + "reportSuspiciousActivitySettings",
			"systemCredentialPreferences":        graph + "systemCredentialPreferences",
			"authenticationMethodConfigurations": graph + "authenticationMethodConfigurationUnion[]",
		},
	} {
		for prop, want := range props {
			p := find(doc, name, prop)
			if p == nil {
				t.Errorf("%s.%s is missing", name, prop)
			} else if got := typeOf(p); got != want {
				t.Errorf("%s.%s is %s, want %s", name, prop, got, want)
			}
		}
	}
}

// TestOwnWords makes sure that everything in the contract carries a description.
func TestOwnWords(t *testing.T) {
	doc := load(t)
	for name, ref := range doc.Components.Schemas {
		if ref.Value.Description == "" {
			t.Errorf("schema %s has no description", name)
		}
		for prop, p := range ownSchema(ref.Value).Properties {
			if p.Ref == "" && p.Value.Description == "" {
				t.Errorf("%s.%s has no description", name, prop)
			}
		}
	}
	for path, item := range doc.Paths.Map() {
		for method, op := range item.Operations() {
			where := method + " " + path
			if op.Summary == "" || op.Description == "" || op.ExternalDocs == nil || len(op.Tags) == 0 || op.OperationID == "" {
				t.Errorf("%s lacks one of summary, description, externalDocs, tags, operationId", where)
			}
			if op.Security == nil || len(*op.Security) < 2 {
				t.Errorf("%s names no permissions", where)
			}
			for _, p := range op.Parameters {
				if p.Value.Description == "" {
					t.Errorf("%s: parameter %s has no description", where, p.Value.Name)
				}
			}
			for _, code := range []string{"400", "401", "403", "404", "429", "500", "503"} {
				r := op.Responses.Value(code)
				if r == nil || refName(r.Value.Content.Get("application/json").Schema) != graph+"ODataErrors.ODataError" {
					t.Errorf("%s: %s is not answered with the error object", where, code)
				}
			}
		}
	}
}

// TestEvolvableEnums checks that the sentinel is marked wherever it stands, and so is what stands after it.
func TestEvolvableEnums(t *testing.T) {
	gated := 0
	for name, ref := range load(t).Components.Schemas {
		var members []string
		for _, e := range ref.Value.Enum {
			if s, ok := e.(string); ok {
				members = append(members, s)
			}
		}
		i := slices.Index(members, "unknownFutureValue")
		ev, marked := ref.Value.Extensions["x-graph-evolvable-enum"].(map[string]any)
		if (i >= 0) != marked {
			t.Errorf("%s: sentinel at %d, marked %v", name, i, marked)
			continue
		}
		if i < 0 {
			continue
		}
		after, _ := ev["afterSentinel"].([]any)
		if len(after) != len(members)-i-1 {
			t.Errorf("%s: %v stand after the sentinel, %v are marked", name, members[i+1:], after)
		}
		gated += len(after)
	}
	if gated == 0 {
		t.Error("no enumeration has a member after its sentinel; issuerSubjectAndPolicyOID is one")
	}
}
