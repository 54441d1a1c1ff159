package validate_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/validate"
)

const (
	policyPath      = "/beta/policies/authenticationMethodsPolicy"
	configsPath     = policyPath + "/authenticationMethodConfigurations"
	requirementPath = "/beta/security/partner/securityScore/requirements"
	alertPath       = "/beta/security/partner/securityAlerts/1"
	guid            = "90a3ccdf-635c-4729-a248-9b709135078f"
)

// headers makes a header of pairs.
func headers(pairs ...string) http.Header {
	h := http.Header{}
	for i := 0; i < len(pairs); i += 2 {
		h.Add(pairs[i], pairs[i+1])
	}
	return h
}

// about writes findings the way the tables of this file do: part name code, ~suggestion.
func about(fs validate.Findings) []string {
	var out []string
	for _, f := range fs {
		s := fmt.Sprintf("%s %s %s", f.In, f.Name, f.Code)
		if f.Suggestion != "" {
			s += " ~" + f.Suggestion
		}
		out = append(out, s)
	}
	return out
}

func TestMatch(t *testing.T) {
	v := newValidator(t, validate.Options{BasePaths: []string{"/beta", "/v1.0"}})
	for _, tt := range []struct {
		method, target string
		want           string // base path, operation and parameters, or the finding
	}{
		{"GET", policyPath, "/beta getAuthenticationMethodsPolicy map[]"},
		{"GET", "/v1.0/policies/authenticationMethodsPolicy", "/v1.0 getAuthenticationMethodsPolicy map[]"},
		{"GET", "/BETA/Policies/AuthenticationMethodsPolicy/", "/BETA"},
		{"GET", configsPath + "/Fido2", "/beta getFido2AuthenticationMethodConfiguration map[]"},
		{"PATCH", configsPath + "/fido2", "/beta updateAuthenticationMethodConfiguration map[authenticationMethodConfigurationId:fido2]"},
		{"GET", configsPath + "/Sms", "/beta getAuthenticationMethodConfiguration map[authenticationMethodConfigurationId:Sms]"},
		{"GET", configsPath + "('Sms')", "/beta getAuthenticationMethodConfiguration map[authenticationMethodConfigurationId:Sms]"},
		{"GET", configsPath + "(%27S%27%27ms%27)", "/beta getAuthenticationMethodConfiguration map[authenticationMethodConfigurationId:S'ms]"},
		{"GET", configsPath + "(id='Sms')", "/beta getAuthenticationMethodConfiguration map[authenticationMethodConfigurationId:Sms]"},
		{"GET", configsPath + "(Sms)", "/beta getAuthenticationMethodConfiguration map[authenticationMethodConfigurationId:Sms]"},
		{"GET", configsPath + "('fido2')", "/beta getFido2AuthenticationMethodConfiguration map[]"},
		{"GET", configsPath + "/a%2Fb", "/beta getAuthenticationMethodConfiguration map[authenticationMethodConfigurationId:a/b]"},
		{"GET", configsPath + "/%24count", "/beta countAuthenticationMethodConfigurations map[]"},
		{"DELETE", policyPath, "method-unknown [GET PATCH]"},
		{"HEAD", policyPath, "method-unknown [GET PATCH]"},
		{"POST", configsPath + "/x", "method-unknown [DELETE GET PATCH]"},
		{"GET", "/beta/policies/authenticationMethodPolicy", "path-unknown ~/beta/policies/authenticationMethodsPolicy"},
		{"GET", "/policies/authenticationMethodsPolicy", "path-unknown ~/beta/policies/authenticationMethodsPolicy"},
		{"GET", "/betapolicies", "path-unknown"},
		{"GET", "/beta", "path-unknown"},
		{"GET", "/beta//policies/authenticationMethodsPolicy", "path-unknown ~/beta/policies/authenticationMethodsPolicy"},
		{"GET", policyPath + "/x/y/z", "path-unknown"},
		{"GET", requirementPath + "()", "path-unknown ~" + requirementPath},
		{"GET", "/", "path-unknown"},
	} {
		t.Run(tt.method+" "+tt.target, func(t *testing.T) {
			m, fs := v.Match(httptest.NewRequest(tt.method, tt.target, nil))
			var got string
			switch {
			case m != nil && len(fs) > 0:
				t.Errorf("a match and findings: %v", fs)
			case m != nil:
				got = fmt.Sprint(m.BasePath, " ", m.OperationID, " ", m.PathParams)
			case len(fs) != 1:
				t.Fatalf("no match and %d findings", len(fs))
			default:
				got = string(fs[0].Code)
				if fs[0].Suggestion != "" {
					got += " ~" + fs[0].Suggestion
				}
				if fs[0].Code == validate.CodeMethodUnknown {
					got += " " + fmt.Sprint(fs[0].Allowed)
				}
			}
			if tt.want == "/BETA" {
				tt.want = "/beta getAuthenticationMethodsPolicy map[]"
			}
			if !strings.HasPrefix(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			checkFindings(t, nil, fs)
		})
	}
}

func TestRequest(t *testing.T) {
	v := newValidator(t, validate.Options{})
	isJSON := headers("Content-Type", "application/json; charset=utf-8; odata.metadata=minimal")
	for _, tt := range []struct {
		name, method, target string
		header               http.Header
		body                 string
		want                 []string
	}{
		{"plain", "GET", policyPath, nil, "", nil},
		{"options", "GET", requirementPath + "?$top=5&$select=id,score&$count=true&$orderby=score%20desc,score", nil, "", nil},
		{"options, encoded", "GET", requirementPath + "?%24top=5&%24select=id%2Cscore", nil, "", nil},
		{"options without their mark", "GET", requirementPath + "?top=5&select=id", nil, "", nil},
		{"commas inside an expand", "GET", requirementPath + "?$expand=a($select=b,c;$filter=d%20eq%20',('),e", nil, "", nil},
		{"undeclared option", "GET", requirementPath + "?$filter=x&$tpo=1", nil, "", []string{"query $filter query-undeclared", "query $tpo query-undeclared ~$top"}},
		{"undeclared option where there are none", "GET", alertPath + "?$top=1", nil, "", []string{"query $top query-undeclared"}},
		{"undeclared option in the wrong case", "GET", requirementPath + "?$Top=1", nil, "", []string{"query $Top query-undeclared ~$top"}},
		{"text for a number", "GET", requirementPath + "?$top=abc", nil, "", []string{"query $top value-type"}},
		{"number out of bounds", "GET", requirementPath + "?$top=0", nil, "", []string{"query $top value-range"}},
		{"number out of its type", "GET", requirementPath + "?$top=99999999999", nil, "", []string{"query $top number-range", "query $top value-range"}},
		{"number with a zero in front", "GET", requirementPath + "?$top=01", nil, "", []string{"query $top value-type"}},
		{"text for a Boolean", "GET", requirementPath + "?$count=1", nil, "", []string{"query $count value-type"}},
		{"item of an enum", "GET", requirementPath + "?$orderby=scor", nil, "", []string{"query $orderby value-enum ~score"}},
		{"item twice", "GET", requirementPath + "?$select=id,score,id", nil, "", []string{"query $select value-unique"}},
		{"option twice", "GET", requirementPath + "?$top=1&$top=2", nil, "", []string{"query $top parameter-repeated"}},
		{"option twice, once without its mark", "GET", requirementPath + "?$top=1&top=2", nil, "", []string{"query $top parameter-repeated"}},
		{"option without a value", "GET", requirementPath + "?$top=", nil, "", []string{"query $top parameter-missing"}},
		{"query that cannot be decoded", "GET", requirementPath + "?$top=1&x=%zz", nil, "", []string{"query x query-malformed"}},
		{"semicolon in the query", "GET", requirementPath + "?a;b", nil, "", []string{"query a;b query-undeclared"}},
		{"path parameter", "GET", requirementPath + "/1", headers("client-request-id", guid), "", []string{"path securityRequirementId value-format"}},
		{"path parameter, too long", "DELETE", configsPath + "/" + strings.Repeat("x", 65), nil, "", []string{"path authenticationMethodConfigurationId value-length"}},
		{"header missing", "GET", requirementPath + "/" + guid, nil, "", []string{"header client-request-id parameter-missing"}},
		{"header, malformed", "GET", requirementPath + "/" + guid, headers("Client-Request-Id", "x"), "", []string{"header client-request-id value-format"}},
		{"several faults", "GET", requirementPath + "/1?x=1", nil, "", []string{"header client-request-id parameter-missing", "path securityRequirementId value-format", "query x query-undeclared"}},

		{"body", "PATCH", policyPath, isJSON, `{"reconfirmationInDays":7}`, nil},
		{"body, faulty", "PATCH", policyPath, isJSON, `{"reconfirmationInDays":"7","PolicyMigrationState":"x"}`, []string{"body  value-type", "body PolicyMigrationState member-unknown ~policyMigrationState"}},
		{"body, of a union", "PATCH", configsPath + "/Fido2", isJSON, `{"state":"on"}`, []string{"body @odata.type variant-missing"}},
		{"body missing", "PATCH", policyPath, isJSON, "", []string{"body  body-missing"}},
		{"body unexpected", "DELETE", configsPath + "/x", isJSON, "{}", []string{"body  body-unexpected"}},
		{"content type without a body", "GET", policyPath, isJSON, "", nil},
		{"content type missing", "PATCH", policyPath, nil, "{}", []string{"media Content-Type media-type"}},
		{"content type undeclared", "PATCH", policyPath, headers("Content-Type", "text/plain"), "{}", []string{"media Content-Type media-type"}},
		{"content type in capitals", "PATCH", policyPath, headers("Content-Type", "Application/JSON"), `{"reconfirmationInDays":7}`, nil},
		{"charset", "PATCH", policyPath, headers("Content-Type", "application/json; charset=latin1"), `{"reconfirmationInDays":7}`, []string{"media Content-Type media-type"}},
		{"no such path", "GET", "/beta/x", nil, "", []string{"path /beta/x path-unknown"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := httptest.NewRequest(tt.method, tt.target, nil)
			for k, vs := range tt.header {
				r.Header[k] = vs
			}
			m, fs := v.Request(r, []byte(tt.body))
			if diff := cmp.Diff(tt.want, about(fs)); diff != "" {
				t.Errorf("findings differ (-want +got):\n%s%s", diff, texts(fs))
			}
			if (m == nil) != fs.Has(validate.CodePathUnknown) {
				t.Errorf("match = %v", m)
			}
			checkFindings(t, []byte(tt.body), fs)
		})
	}
}

func TestResponse(t *testing.T) {
	v := newValidator(t, validate.Options{})
	isJSON := headers("Content-Type", "application/json;odata.metadata=minimal")
	later := `{"@odata.type":"#microsoft.graph.x509CertificateAuthenticationMethodConfiguration","rules":[{"x509CertificateRuleType":"issuerSubjectAndPolicyOID"}]}`
	for _, tt := range []struct {
		name, method, target string
		request              http.Header
		status               int
		header               http.Header
		body                 string
		want                 []string
	}{
		{"plain", "GET", policyPath, nil, 200, isJSON, `{"id":"x"}`, nil},
		{"faulty", "GET", policyPath, nil, 200, isJSON, `{"id":1,"more":2}`, []string{"body  value-type", "body more member-unknown"}},
		{"error", "GET", policyPath, nil, 400, isJSON, `{"error":{"code":"x","message":"y","innerError":{"date":"z"}}}`, nil},
		{"error, incomplete", "GET", policyPath, nil, 400, isJSON, `{"error":{"code":"x"}}`, []string{"body message member-missing"}},
		{"no body", "PATCH", configsPath + "/x", nil, 204, nil, "", nil},
		{"body where there is none", "PATCH", configsPath + "/x", nil, 204, isJSON, "{}", []string{"body  body-unexpected"}},
		{"no body where there is one", "GET", policyPath, nil, 200, isJSON, "", []string{"body  body-missing"}},
		{"status", "GET", policyPath, nil, 418, isJSON, "{}", []string{"status 418 status-undeclared"}},
		{"content type", "GET", policyPath, nil, 200, headers("Content-Type", "text/html"), "{}", []string{"media Content-Type media-type"}},
		{"header missing", "POST", configsPath, nil, 201, isJSON, `{"@odata.type":"#microsoft.graph.fido2AuthenticationMethodConfiguration"}`, []string{"header Location parameter-missing"}},
		{"header, malformed", "POST", configsPath, nil, 201, headers("Content-Type", "application/json", "Location", "x y"), `{"@odata.type":"#microsoft.graph.fido2AuthenticationMethodConfiguration"}`, []string{"header Location value-format"}},
		{"later enum member", "GET", configsPath + "/x", nil, 200, isJSON, later, []string{"body  enum-needs-prefer ~unknownFutureValue"}},
		{"later enum member, asked for", "GET", configsPath + "/x", headers("Prefer", "odata.maxpagesize=5, Include-Unknown-Enum-Members"), 200, isJSON, later, nil},
		{"later enum member, asked for in a line of its own", "GET", configsPath + "/x", headers("Prefer", "a", "Prefer", "include-unknown-enum-members=true"), 200, isJSON, later, nil},
		{"count", "GET", configsPath + "/$count", nil, 200, headers("Content-Type", "text/plain"), "12", nil},
		{"count, malformed", "GET", configsPath + "/$count", nil, 200, headers("Content-Type", "text/plain"), "x", []string{"body  value-pattern"}},
		{"bytes after the body", "GET", policyPath, nil, 200, isJSON, `{} x`, []string{"body  json-trailing"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := httptest.NewRequest(tt.method, tt.target, nil)
			for k, vs := range tt.request {
				r.Header[k] = vs
			}
			m, fs := v.Match(r)
			if m == nil {
				t.Fatal(fs)
			}
			fs = v.Response(m, tt.status, tt.header, []byte(tt.body))
			if diff := cmp.Diff(tt.want, about(fs)); diff != "" {
				t.Errorf("findings differ (-want +got):\n%s%s", diff, texts(fs))
			}
			checkFindings(t, []byte(tt.body), fs)
		})
	}
}

func TestResponseOfNoOperation(t *testing.T) {
	v := newValidator(t, validate.Options{})
	for _, m := range []*validate.Match{nil, {}} {
		fs := v.Response(m, 200, nil, nil)
		if fs.OK() || !fs.Has(validate.CodeUnchecked) {
			t.Errorf("findings = %v; want it to be unchecked", fs)
		}
		checkFindings(t, nil, fs)
	}
}

// TestUndeclaredStatusIsUnchecked makes sure that switching a rule off does not let a body pass unseen.
func TestUndeclaredStatusIsUnchecked(t *testing.T) {
	for _, mode := range []validate.Mode{validate.Off, validate.Warn} {
		v := newValidator(t, validate.Options{Modes: map[validate.Code]validate.Mode{validate.CodeStatusUndeclared: mode}})
		m, _ := v.Match(httptest.NewRequest(http.MethodGet, policyPath, nil))
		if fs := v.Response(m, 418, headers("Content-Type", "application/json"), []byte("{}")); fs.OK() {
			t.Errorf("mode %d: the body of an undeclared status passes", mode)
		}
		if fs := v.Response(m, 418, nil, nil); !fs.OK() {
			t.Errorf("mode %d: an undeclared status without a body does not pass: %v", mode, fs)
		}
	}
}

func TestOperations(t *testing.T) {
	v := newValidator(t, validate.Options{})
	ops := v.Operations()
	if len(ops) != 13 {
		t.Errorf("%d operations, want 13", len(ops))
	}
	for i := 1; i < len(ops); i++ {
		a, b := ops[i-1], ops[i]
		if a.PathTemplate > b.PathTemplate || a.PathTemplate == b.PathTemplate && a.Method >= b.Method {
			t.Errorf("%v does not come before %v", a, b)
		}
	}
}

// TestRequestOf: a request whose operation is known is checked as if it were matched, whatever path it has.
func TestRequestOf(t *testing.T) {
	v := newValidator(t, validate.Options{})
	request := func(target, prefer string) *http.Request {
		r := newRequest(t, target)
		if prefer != "" {
			r.Header.Set("Prefer", prefer)
		}
		return r
	}
	known, fs := v.Match(request(policyPath, ""))
	if known == nil {
		t.Fatal(fs)
	}
	for _, query := range []string{"", "?$select=id", "?nope=1"} {
		_, want := v.Request(request(policyPath+query, ""), nil)
		got, fs := v.RequestOf(known, request("/elsewhere"+query, ""), nil)
		if got != known || fmt.Sprint(fs) != fmt.Sprint(want) {
			t.Errorf("%q: %v, want %v", query, fs, want)
		}
	}
	later, fs := v.RequestOf(known, request("/elsewhere", "include-unknown-enum-members"), nil)
	if later == known || later.OperationID != known.OperationID || len(fs) > 0 {
		t.Errorf("a request with Prefer has the match %+v of one without, findings %v", later, fs)
	}
	if again, _ := v.RequestOf(later, request("/elsewhere", ""), nil); again == later {
		t.Error("a request without Prefer has the match of one with")
	}
	for _, unknown := range []*validate.Match{nil, {}} {
		if _, fs := v.RequestOf(unknown, request(policyPath, ""), nil); !fs.Has(validate.CodeUnchecked) || fs.OK() {
			t.Errorf("a match of nothing: %v", fs)
		}
	}
}
