package server_test

import (
	"encoding/xml"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/server"
)

func TestTheStableVersionHasThePolicyOnly(t *testing.T) {
	s := newServer(t, server.Options{})
	const policy = "/v1.0/policies/authenticationMethodsPolicy"
	if c := get(t, s, policy)["@odata.context"]; c != "http://example.com/v1.0/$metadata#authenticationMethodsPolicy" {
		t.Errorf("context %v", c)
	}
	sms := get(t, s, "/V1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations('sms')")
	if c := sms["@odata.context"]; c != "http://example.com/v1.0/$metadata#authenticationMethodConfigurations/$entity" {
		t.Errorf("context %v", c)
	}
	want(t, call(t, s, "PATCH", policy, hideDescription), 200)
	if d := get(t, s, policyURL)["description"]; d != "x" { // one state, two ways to it
		t.Errorf("beta shows %v", d)
	}
	w := want(t, call(t, s, "POST", policy+"/authenticationMethodConfigurations", external), 201)
	if l := w.Header().Get("Location"); !strings.HasPrefix(l, "http://example.com/v1.0/policies/") {
		t.Errorf("Location %q", l)
	}
	for _, url := range []string{"", "/history", "/requirements", "/customerInsights"} {
		refused(t, call(t, s, "GET", strings.Replace(scoreURL, "beta", "v1.0", 1)+url, ""), 404, "ResourceNotFound")
	}
	refused(t, call(t, s, "PATCH", strings.Replace(firstAlertURL, "beta", "v1.0", 1), `{"status":"resolved"}`), 404, "ResourceNotFound")
	refused(t, call(t, s, "GET", "/v2.0/policies/authenticationMethodsPolicy", ""), 404, "ResourceNotFound")
}

func TestHeadIsGetWithoutABody(t *testing.T) {
	s := newServer(t, server.Options{})
	for _, url := range []string{policyURL, scoreURL + "/requirements?$top=1", "/beta/users", "/beta/$metadata", policyURL + "?$bad=1"} {
		get, head := call(t, s, "GET", url, ""), call(t, s, "HEAD", url, "")
		if head.Body.Len() != 0 || head.Code != get.Code {
			t.Errorf("%s: %d with %d bytes, GET has %d", url, head.Code, head.Body.Len(), get.Code)
		}
		for _, name := range []string{"Content-Type", "ETag"} {
			if head.Header().Get(name) != get.Header().Get(name) {
				t.Errorf("%s: %s %q, GET has %q", url, name, head.Header().Get(name), get.Header().Get(name))
			}
		}
		if head.Header().Get("Content-Length") == "" {
			t.Errorf("%s: no Content-Length", url)
		}
	}
	server := httptest.NewServer(s)
	defer server.Close()
	r, err := http.Head(server.URL + policyURL)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = r.Body.Close() }()
	if r.ContentLength < 1000 || r.StatusCode != http.StatusOK {
		t.Errorf("over the wire: %d, %d bytes announced", r.StatusCode, r.ContentLength)
	}
}

func TestMetadataIsXML(t *testing.T) {
	s := newServer(t, server.Options{RequireAuth: true})
	for _, c := range []struct {
		url     string
		partner bool
	}{{"/beta/$metadata", true}, {"/v1.0/$metadata", false}, {"/beta/%24metadata?$format=xml", true}} {
		w := want(t, call(t, s, "GET", c.url, ""), 200)
		if got := w.Header().Get("Content-Type"); got != "application/xml" {
			t.Errorf("%s: Content-Type %q", c.url, got)
		}
		var doc struct {
			Schemas []struct {
				Namespace string `xml:",attr"`
				Container *struct {
					Singletons []struct {
						Name string `xml:",attr"`
					} `xml:"Singleton"`
				} `xml:"EntityContainer"`
			} `xml:"DataServices>Schema"`
		}
		if err := xml.Unmarshal(w.Body.Bytes(), &doc); err != nil {
			t.Fatal(err)
		}
		if len(doc.Schemas) == 0 || doc.Schemas[0].Namespace != "microsoft.graph" || doc.Schemas[0].Container == nil {
			t.Fatalf("%s: %+v", c.url, doc)
		}
		if has := strings.Contains(w.Body.String(), "partnerSecurityAlert"); has != c.partner {
			t.Errorf("%s: partner security is there: %v", c.url, has)
		}
	}
	refused(t, call(t, s, "GET", "/beta/$metadata?$format=json", ""), 400, "BadRequest", "$format")
	refused(t, call(t, s, "POST", "/beta/$metadata", ""), 405, "MethodNotAllowed")
}

func TestCasts(t *testing.T) {
	s := newServer(t, server.Options{})
	const spending = "microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement"
	list := get(t, s, scoreURL+"/requirements/"+spending+"?$select=id,customersWithSpendBudgetCount")
	items := list["value"].([]any)
	if len(items) != 1 || at(t, items[0], "@odata.type") != "#"+spending || at(t, items[0], "customersWithSpendBudgetCount") == nil {
		t.Fatalf("cast list: %v", list)
	}
	if c := list["@odata.context"]; c != "http://example.com/beta/$metadata#requirements/"+spending+"(id,customersWithSpendBudgetCount)" {
		t.Errorf("context %v", c)
	}
	one := scoreURL + "/requirements/" + at(t, items[0], "id").(string)
	if n := len(get(t, s, scoreURL+"/requirements/microsoft.graph.partner.security.securityRequirement")["value"].([]any)); n != 5 {
		t.Errorf("the base type lists %d", n)
	}
	get(t, s, one+"/"+spending)
	get(t, s, one+"/graph.partner.security.CustomersSpendingBudgetSecurityRequirement")
	refused(t, call(t, s, "GET", one+"/microsoft.graph.partner.security.responseTimeSecurityRequirement", ""), 404, "ResourceNotFound")
	refused(t, call(t, s, "GET", one+"/microsoft.graph.smsAuthenticationMethodConfiguration", ""), 400, "BadRequest", "smsAuthenticationMethodConfiguration")
	sms := configurationsURL + "/Sms/microsoft.graph.smsAuthenticationMethodConfiguration"
	want(t, call(t, s, "PATCH", sms, `{"@odata.type":"#microsoft.graph.smsAuthenticationMethodConfiguration","state":"disabled"}`), 204)
	if st := get(t, s, sms)["state"]; st != "disabled" {
		t.Errorf("state %v", st)
	}
	refused(t, call(t, s, "DELETE", configurationsURL+"/Sms/microsoft.graph.fido2AuthenticationMethodConfiguration", ""), 404, "Request_ResourceNotFound")
	refused(t, call(t, s, "GET", "/beta/policies/microsoft.graph.authenticationMethodsPolicy", ""), 404, "ResourceNotFound")
}
