package server_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/server"
)

const external = `{"@odata.type":"#microsoft.graph.externalAuthenticationMethodConfiguration","displayName":"Fabrikam","appId":"fb262304-618c-4ffb-878a-114490bdf200",
	"openIdConnectSetting":{"clientId":"06a011bd-ec92-4404-80fb-db6d5ada8ee2","discoveryUrl":"https://login.fabrikam.example/.well-known/openid-configuration"},"state":"enabled"}`

func TestConfigurationIDsIgnoreCase(t *testing.T) {
	s := newServer(t, server.Options{})
	for _, c := range []struct{ path, id string }{
		{"/Fido2", "Fido2"}, {"/fido2", "Fido2"}, {"/FIDO2", "Fido2"}, {"/qrcodepin", "QRCodePin"}, {"/QRCODEPIN", "QRCodePin"},
		{"/temporaryaccesspass", "TemporaryAccessPass"}, {"('Sms')", "Sms"}, {"('sms')", "Sms"}, {"(%27sms%27)", "Sms"}, {"/x509certificate", "X509Certificate"},
	} {
		if got := get(t, s, configurationsURL+c.path); got["id"] != c.id {
			t.Errorf("%s: id %v, want %s", c.path, got["id"], c.id)
		}
	}
	if got := get(t, s, "/beta"+strings.ToUpper(strings.TrimPrefix(configurationsURL, "/beta"))+"/SMS"); got["id"] != "Sms" {
		t.Errorf("a path in upper case: %v", got["id"])
	}
}

func TestConfigurationPatch(t *testing.T) {
	s := newServer(t, server.Options{})
	const sms = configurationsURL + "/sms"
	before := get(t, s, sms)
	w := want(t, call(t, s, http.MethodPatch, sms, `{"@odata.type":"#microsoft.graph.smsAuthenticationMethodConfiguration","id":"other","state":"disabled"}`), 204)
	if w.Body.Len() != 0 || w.Header().Get("Content-Type") != "" {
		t.Errorf("a 204 with body %q and Content-Type %q", w.Body, w.Header().Get("Content-Type"))
	}
	after := get(t, s, sms)
	if after["state"] != "disabled" || after["id"] != "Sms" {
		t.Errorf("got %v", after)
	}
	before["state"] = "disabled"
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("what was not sent changed:\n%s", diff)
	}
	if policy := get(t, s, policyURL); policy["lastModifiedDateTime"] != "2026-03-01T11:30:15Z" {
		t.Errorf("the policy does not know of the change: %v", policy["lastModifiedDateTime"])
	}
}

func TestRefusedConfigurationPatch(t *testing.T) {
	const typed = `{"@odata.type":"#microsoft.graph.`
	for _, c := range []struct {
		why, id, body string
		say           []string
	}{
		{"no type", "Sms", `{"state":"disabled"}`, []string{"@odata.type"}},
		{"another type", "Sms", typed + `fido2AuthenticationMethodConfiguration","state":"disabled"}`, []string{"@odata.type", "sms"}},
		{"a wrong value deep inside", "MicrosoftAuthenticator", typed + `microsoftAuthenticatorAuthenticationMethodConfiguration","featureSettings":{"numberMatchingRequiredState":{"state":"on"}}}`,
			[]string{"/featureSettings/numberMatchingRequiredState/state", `"enabled"`}},
		{"a lifetime beyond the stored maximum", "TemporaryAccessPass", typed + `temporaryAccessPassAuthenticationMethodConfiguration","defaultLifetimeInMinutes":481}`,
			[]string{"maximumLifetimeInMinutes", "480", "481"}},
		{"a lifetime below the stored minimum", "TemporaryAccessPass", typed + `temporaryAccessPassAuthenticationMethodConfiguration","defaultLifetimeInMinutes":59}`,
			[]string{"defaultLifetimeInMinutes", "59", "minimumLifetimeInMinutes", "60"}},
		{"a maximum below the stored default", "TemporaryAccessPass", typed + `temporaryAccessPassAuthenticationMethodConfiguration","minimumLifetimeInMinutes":10,"maximumLifetimeInMinutes":30}`,
			[]string{"maximumLifetimeInMinutes", "30", "60"}},
		{"a length out of range", "TemporaryAccessPass", typed + `temporaryAccessPassAuthenticationMethodConfiguration","defaultLength":7}`, []string{"defaultLength", "7", "8"}},
		{"a priority twice", "X509Certificate", typed + `x509CertificateAuthenticationMethodConfiguration","certificateUserBindings":[
			{"x509CertificateField":"PrincipalName","userProperty":"userPrincipalName","priority":1},{"x509CertificateField":"RFC822Name","userProperty":"userPrincipalName","priority":1}]}`,
			[]string{"priority"}},
		{"a pin that is too long", "qrcodepin", typed + `qrCodePinAuthenticationMethodConfiguration","pinLength":21}`, []string{"pinLength", "21", "20"}},
	} {
		t.Run(c.why, func(t *testing.T) {
			s := newServer(t, server.Options{})
			before := get(t, s, policyURL)
			e := refused(t, call(t, s, http.MethodPatch, configurationsURL+"/"+c.id, c.body), 400, "Request_BadRequest", c.say...)
			if len(e.Details) == 0 {
				t.Error("no details")
			}
			if diff := cmp.Diff(before, get(t, s, policyURL)); diff != "" {
				t.Errorf("the state changed:\n%s", diff)
			}
		})
	}
}

func TestLifetimesMayMoveTogether(t *testing.T) {
	s := newServer(t, server.Options{})
	want(t, call(t, s, http.MethodPatch, configurationsURL+"/TemporaryAccessPass",
		`{"@odata.type":"#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration","defaultLifetimeInMinutes":1e3,"maximumLifetimeInMinutes":43200.0}`), 204)
	got := get(t, s, configurationsURL+"/TemporaryAccessPass")
	if minutes := fmt.Sprintf("%v %v", got["defaultLifetimeInMinutes"], got["maximumLifetimeInMinutes"]); minutes != "1000 43200" {
		t.Errorf("got %s, want 1000 43200", minutes)
	}
}

func TestExternalMethod(t *testing.T) {
	s := newServer(t, server.Options{})
	w := want(t, call(t, s, http.MethodPost, configurationsURL, external), 201)
	created := decode(t, w)
	id, _ := created["id"].(string)
	if len(id) != 36 || created["@odata.type"] != "#microsoft.graph.externalAuthenticationMethodConfiguration" {
		t.Fatalf("got %v", created)
	}
	location := w.Header().Get("Location")
	if location != "http://example.com"+configurationsURL+"/"+id {
		t.Errorf("Location %q", location)
	}
	if diff := cmp.Diff(created, get(t, s, strings.TrimPrefix(location, "http://example.com"))); diff != "" {
		t.Errorf("Location shows something else:\n%s", diff)
	}
	if sent := decode(t, want(t, call(t, s, http.MethodPost, configurationsURL, strings.Replace(external, `"state"`, `"id":"mine","state"`, 1)), 201)); sent["id"] == "mine" {
		t.Error("the client chose the id")
	}
	one := configurationsURL + "/" + strings.ToUpper(id)
	want(t, call(t, s, http.MethodPatch, one, `{"@odata.type":"#microsoft.graph.externalAuthenticationMethodConfiguration","displayName":"Renamed"}`), 204)
	if got := get(t, s, one); got["displayName"] != "Renamed" || got["appId"] != created["appId"] || got["id"] != id {
		t.Errorf("after the PATCH: %v", got)
	}
	want(t, call(t, s, http.MethodDelete, one, ""), 204)
	refused(t, call(t, s, http.MethodGet, one, ""), 404, "Request_ResourceNotFound", id[:8])
	refused(t, call(t, s, http.MethodPatch, one, `{"@odata.type":"#microsoft.graph.externalAuthenticationMethodConfiguration","displayName":"Again"}`), 404, "Request_ResourceNotFound")
	refused(t, call(t, s, http.MethodDelete, one, ""), 404, "Request_ResourceNotFound")
}

func TestRefusedExternalMethod(t *testing.T) {
	s := newServer(t, server.Options{})
	for _, c := range []struct{ why, body string }{
		{"a built-in kind", `{"@odata.type":"#microsoft.graph.smsAuthenticationMethodConfiguration","state":"enabled"}`},
		{"no application", `{"@odata.type":"#microsoft.graph.externalAuthenticationMethodConfiguration","displayName":"x"}`},
	} {
		before := get(t, s, configurationsURL)
		refused(t, call(t, s, http.MethodPost, configurationsURL, c.body), 400, "Request_BadRequest")
		if diff := cmp.Diff(before, get(t, s, configurationsURL)); diff != "" {
			t.Errorf("%s: the state changed:\n%s", c.why, diff)
		}
	}
}

func TestDeleteOfABuiltInMethodRestoresItsDefaults(t *testing.T) {
	s := newServer(t, server.Options{})
	const tap = configurationsURL + "/TemporaryAccessPass"
	before := get(t, s, tap)
	want(t, call(t, s, http.MethodPatch, tap, `{"@odata.type":"#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration","state":"enabled","defaultLength":12,"includeTargets":[]}`), 204)
	w := want(t, call(t, s, http.MethodDelete, tap, ""), 204)
	if w.Body.Len() != 0 {
		t.Errorf("a 204 with body %q", w.Body)
	}
	if diff := cmp.Diff(before, get(t, s, tap)); diff != "" {
		t.Error(diff)
	}
}
