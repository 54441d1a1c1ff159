package server_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server"
)

// Everything that the contract promises can be shown by a test: each operation answers with each status that is
// documented for it, and each value of an enumeration and each type of a union goes in and comes out.
func TestEverythingCanBeCovered(t *testing.T) {
	doc := contract(t)
	s := controlled(t, server.Options{RequireAuth: false})
	c := &coverer{t: t, s: s, doc: doc}
	problems, _ := walk(t, doc, s) // each operation once, with success
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for _, path := range doc.Paths.InMatchingOrder() {
		for method, op := range doc.Paths.Value(path).Operations() {
			c.statuses(method, path, op)
			c.values(method, path, op)
		}
	}
	c.out()
	report, err := s.Coverage()
	if err != nil {
		t.Fatal(err)
	}
	for _, op := range report.Operations {
		for _, status := range op.Statuses {
			if status.Count == 0 {
				t.Errorf("%s never answered %s", op.Operation, status.Value)
			}
		}
	}
	for _, row := range slices.Concat(report.Enums, report.Unions) {
		for _, v := range row.In {
			if v.Count == 0 {
				t.Errorf("%s: %s never went in", row.Name, v.Value)
			}
		}
		for _, v := range row.Out {
			if v.Count == 0 {
				t.Errorf("%s: %s never came out", row.Name, v.Value)
			}
		}
	}
	if len(report.Undocumented) > 0 {
		t.Errorf("answers that nobody declared: %v", report.Undocumented)
	}
	t.Logf("%d of %d (%.1f%%)", report.Covered, report.Total, report.Percent)
}

type coverer struct {
	t   *testing.T
	s   *server.Server
	doc *openapi3.T
}

func (c *coverer) url(path string) string {
	return "/beta" + strings.NewReplacer("{", "", "}", "").Replace(path)
}

// statuses arranges the errors of an operation.
func (c *coverer) statuses(method, path string, op *openapi3.Operation) {
	for status := range op.Responses.Map() {
		if code, err := strconv.Atoi(status); err == nil && code >= 400 {
			arrange(c.t, c.s, "", op.OperationID+": "+status)
			if w := call(c.t, c.s, method, c.url(path), ""); w.Code != code {
				c.t.Errorf("%s: got %d, want %d", op.OperationID, w.Code, code)
			}
		}
	}
}

// values sends bodies that have every value of every enumeration. Whether the operation takes them is another
// question: rules between members may not.
func (c *coverer) values(method, path string, op *openapi3.Operation) {
	if op.RequestBody == nil {
		return
	}
	for _, v := range (&sampler{request: true}).of(op.RequestBody.Value.Content.Get("application/json").Schema, 0) {
		body, err := json.Marshal(v)
		if err != nil {
			c.t.Fatal(err)
		}
		if w := call(c.t, c.s, method, c.url(path), string(body)); w.Code >= 500 {
			c.t.Errorf("%s: %s: %d %s", op.OperationID, body, w.Code, w.Body)
		}
	}
}

// out seeds documents that have every value, and reads them.
func (c *coverer) out() {
	for _, k := range []struct{ collection, key, schema, url string }{
		{"policy", "id", "microsoft.graph.authenticationMethodsPolicy", policyURL},
		{"authenticationMethodConfigurations", "id", "microsoft.graph.authenticationMethodConfigurationUnion", configurationsURL},
		{"requirements", "id", "microsoft.graph.partner.security.securityRequirementUnion", scoreURL + "/requirements"},
		{"securityAlerts", "id", "microsoft.graph.partner.security.partnerSecurityAlert", alertsURL},
		{"customerInsights", "tenantId", "microsoft.graph.partner.security.customerInsight", scoreURL + "/customerInsights"},
		{"history", "id", "microsoft.graph.partner.security.securityScoreHistory", scoreURL + "/history"},
		{"score", "id", "microsoft.graph.partner.security.partnerSecurityScore", scoreURL},
	} {
		schema := c.doc.Components.Schemas[k.schema]
		if schema == nil {
			c.t.Fatalf("no schema %s", k.schema)
		}
		for i, v := range (&sampler{leaveOut: []string{"authenticationMethodConfigurations", "customerInsights", "history", "requirements"}}).of(schema, 0) {
			o, ok := v.(map[string]any)
			if !ok {
				continue
			}
			switch k.collection {
			case "policy":
				o[k.key] = "authenticationMethodsPolicy"
			case "authenticationMethodConfigurations":
				o[k.key] = builtinID(o["@odata.type"].(string))
			default:
				o[k.key] = fmt.Sprintf("00000000-0000-4000-8000-%012d", i)
			}
			seed, err := json.Marshal(map[string]any{k.collection: []any{o}})
			if err != nil {
				c.t.Fatal(err)
			}
			if w := ask(c.t, c.s, http.MethodPatch, "/state", string(seed)); w.Code != http.StatusNoContent {
				continue // a rule between members; another document has the value
			}
			call(c.t, c.s, http.MethodGet, k.url, "", "Prefer", "include-unknown-enum-members")
			call(c.t, c.s, http.MethodGet, k.url, "")
		}
	}
}

// builtinID is the id of the configuration of a type.
func builtinID(typeName string) string {
	name := strings.TrimSuffix(strings.TrimPrefix(typeName, "#microsoft.graph."), "AuthenticationMethodConfiguration")
	if name == "external" {
		return "00000000-0000-4000-8000-000000000001"
	}
	if name == "qrCodePin" {
		return "QRCodePin"
	}
	return strings.ToUpper(name[:1]) + name[1:]
}

// sampler makes values of a schema, so that each value of an enumeration in it is in one of them.
type sampler struct {
	request  bool
	leaveOut []string
}

const deepest = 8

func (s *sampler) of(ref *openapi3.SchemaRef, depth int) []any {
	v := ref.Value
	if depth > deepest {
		return nil
	}
	if len(v.OneOf) > 0 {
		var out []any
		for _, branch := range v.OneOf {
			out = append(out, s.of(branch, depth+1)...)
		}
		return out
	}
	if len(v.AnyOf) > 0 {
		return s.of(v.AnyOf[0], depth)
	}
	enums, members, required := s.collect(ref)
	switch {
	case enums != nil:
		return enums
	case members != nil:
		return s.object(members, required, depth)
	case v.Items != nil:
		var out []any
		for _, item := range s.of(v.Items, depth+1) {
			out = append(out, []any{item})
		}
		return out
	}
	return nil
}

// collect joins the branches of allOf.
func (s *sampler) collect(ref *openapi3.SchemaRef) (enums []any, members map[string]*openapi3.SchemaRef, required []string) {
	v := ref.Value
	for _, e := range v.Enum {
		if s.request && e == "unknownFutureValue" {
			continue
		}
		enums = append(enums, e)
	}
	required = v.Required
	for name, p := range v.Properties {
		if members == nil {
			members = map[string]*openapi3.SchemaRef{}
		}
		members[name] = p
	}
	for _, branch := range v.AllOf {
		e, m, r := s.collect(branch)
		if enums == nil {
			enums = e
		}
		for name, p := range m {
			if members == nil {
				members = map[string]*openapi3.SchemaRef{}
			}
			if _, narrowed := v.Properties[name]; !narrowed && (members[name] == nil || p.Value.Enum != nil) {
				members[name] = p
			}
		}
		required = append(required[:len(required):len(required)], r...)
	}
	return enums, members, required
}

// object gives an object for each value of each member, with no others than those that are required.
func (s *sampler) object(members map[string]*openapi3.SchemaRef, required []string, depth int) []any {
	base := map[string]any{}
	for _, name := range required {
		if p := members[name]; p != nil {
			base[name] = s.any(p, depth)
		}
	}
	if p := members["@odata.type"]; p != nil && len(p.Value.Enum) > 0 {
		base["@odata.type"] = p.Value.Enum[0]
	}
	out := []any{}
	for name, p := range members {
		if strings.HasPrefix(name, "@") || s.request && p.Value.ReadOnly || slices.Contains(s.leaveOut, name) {
			continue
		}
		for _, v := range s.of(p, depth+1) {
			o := map[string]any{name: v}
			for k, v := range base {
				if _, ok := o[k]; !ok {
					o[k] = v
				}
			}
			out = append(out, o)
		}
	}
	if len(out) == 0 {
		out = append(out, base)
	}
	return out
}

// any gives some value of a schema.
func (s *sampler) any(ref *openapi3.SchemaRef, depth int) any {
	if some := s.of(ref, depth+1); len(some) > 0 {
		return some[0]
	}
	v := ref.Value
	for len(v.AllOf) > 0 && v.Type == nil {
		v = v.AllOf[0].Value
	}
	switch {
	case v.Type.Is("array"):
		return []any{}
	case v.Type.Is("boolean"):
		return true
	case v.Type.Is("integer"), v.Type.Is("number"):
		if v.Min != nil {
			return *v.Min
		}
		return 1
	case v.Format == "date-time":
		return "2026-03-01T12:00:00Z"
	case v.Format == "uuid":
		return "00000000-0000-4000-8000-000000000001"
	case v.Type.Is("object"):
		return map[string]any{}
	default:
		return "x"
	}
}
