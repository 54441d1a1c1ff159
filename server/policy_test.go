package server_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/server"
)

func TestRefusedPolicyPatch(t *testing.T) {
	const badRequest = "Request_BadRequest"
	for _, c := range []struct {
		why, body, code string
		status          int
		say             []string
		target          string
	}{
		{"a value in the wrong case", `{"policyMigrationState":"premigration"}`, badRequest, 400,
			[]string{"policyMigrationState", "/policyMigrationState", "line 1, column 25", `"premigration"`,
				`"preMigration", "migrationInProgress" or "migrationComplete"`, `did you mean "preMigration"?`}, "/policyMigrationState"},
		{"a member in the wrong case", `{"PolicyMigrationState":"preMigration"}`, badRequest, 400,
			[]string{"PolicyMigrationState", "line 1, column 2", `did you mean "policyMigrationState"?`}, "/PolicyMigrationState"},
		{"a wrong value deep inside", `{"registrationEnforcement":{
 "authenticationMethodsRegistrationCampaign":{"state":"enabld","snoozeDurationInDays":3}}}`, badRequest, 400,
			[]string{"/registrationEnforcement/authenticationMethodsRegistrationCampaign/state", "line 2, column 55", `did you mean "enabled"?`},
			"/registrationEnforcement/authenticationMethodsRegistrationCampaign/state"},
		{"a wrong value in a list", `{"registrationEnforcement":{"authenticationMethodsRegistrationCampaign":{"includeTargets":[
{"id":"all_users","targetType":"group","targetedAuthenticationMethod":"microsoftAuthenticator"},{"id":"x","targetType":"grup","targetedAuthenticationMethod":"microsoftAuthenticator"}]}}}`,
			badRequest, 400, []string{"/includeTargets/1/targetType", `did you mean "group"?`}, ""},
		{"the sentinel", `{"policyMigrationState":"unknownFutureValue"}`, badRequest, 400, []string{"unknownFutureValue"}, "/policyMigrationState"},
		{"an unknown member", `{"policyMigratonState":"preMigration"}`, badRequest, 400, []string{`did you mean "policyMigrationState"?`}, ""},
		{"out of range", `{"registrationEnforcement":{"authenticationMethodsRegistrationCampaign":{"snoozeDurationInDays":15}}}`, badRequest, 400, []string{"15", "14"}, ""},
		{"a number as a string", `{"reconfirmationInDays":"1"}`, badRequest, 400, []string{"reconfirmationInDays"}, ""},
		{"nothing", `{}`, badRequest, 400, nil, ""},
		{"no object", `[]`, badRequest, 400, nil, ""},
		{"a member twice", `{"description":"a","description":"b"}`, badRequest, 400, []string{"description"}, ""},
		{"malformed", `{"policyMigrationState":`, "BadRequest", 400, []string{"line 1"}, ""},
		{"text behind it", `{"description":"a"} x`, badRequest, 400, nil, ""},
		{"too deep", `{"description":` + strings.Repeat("[", 5000) + strings.Repeat("]", 5000) + `}`, badRequest, 400, []string{"nested"}, ""},
		{"one right and one wrong", `{"description":"new","policyMigrationState":"done"}`, badRequest, 400, []string{"policyMigrationState"}, ""},
	} {
		t.Run(c.why, func(t *testing.T) {
			s := newServer(t, server.Options{})
			before := get(t, s, policyURL)
			w := call(t, s, http.MethodPatch, policyURL, c.body)
			e := refused(t, w, c.status, c.code, c.say...)
			if c.target != "" && e.Target != c.target {
				t.Errorf("target %q, want %q", e.Target, c.target)
			}
			if len(e.Details) == 0 {
				t.Error("no details")
			}
			if diff := cmp.Diff(before, get(t, s, policyURL)); diff != "" {
				t.Errorf("the state changed:\n%s", diff)
			}
		})
	}
}

func TestEveryFindingHasADetail(t *testing.T) {
	s := newServer(t, server.Options{})
	e := refused(t, call(t, s, http.MethodPatch, policyURL, `{"policyMigrationState":"x","reconfirmationInDays":"y","colour":1}`), 400, "Request_BadRequest", "and 2 more")
	var got []string
	for _, d := range e.Details {
		if d.Code == "" || d.Message == "" {
			t.Errorf("an empty detail: %+v", d)
		}
		got = append(got, d.Target)
	}
	if diff := cmp.Diff([]string{"/policyMigrationState", "/reconfirmationInDays", "/colour"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestPolicyPatch(t *testing.T) {
	s := newServer(t, server.Options{})
	before := get(t, s, policyURL)
	answered := decode(t, want(t, call(t, s, http.MethodPatch, policyURL, `{"policyMigrationState":"migrationInProgress"}`), 200))
	after := get(t, s, policyURL)
	if diff := cmp.Diff(answered, after); diff != "" {
		t.Errorf("the PATCH answers something else than the GET behind it:\n%s", diff)
	}
	if after["policyMigrationState"] != "migrationInProgress" || after["lastModifiedDateTime"] != "2026-03-01T11:30:15Z" {
		t.Errorf("got %v, %v", after["policyMigrationState"], after["lastModifiedDateTime"])
	}
	for _, m := range []map[string]any{before, after} {
		delete(m, "policyMigrationState")
		delete(m, "lastModifiedDateTime")
	}
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("what was not sent changed:\n%s", diff)
	}
}

func TestPolicyPatchMergesObjectsAndReplacesLists(t *testing.T) {
	s := newServer(t, server.Options{})
	body := `{"registrationEnforcement":{"@odata.type":"#microsoft.graph.registrationEnforcement","authenticationMethodsRegistrationCampaign":
		{"state":"enabled","includeTargets":[{"id":"a","targetType":"group","targetedAuthenticationMethod":"microsoftAuthenticator"}]}},"description":null}`
	got := decode(t, want(t, call(t, s, http.MethodPatch, policyURL, body), 200))
	campaign := at(t, got, "registrationEnforcement", "authenticationMethodsRegistrationCampaign")
	if at(t, campaign, "state") != "enabled" || at(t, campaign, "enforceRegistrationAfterAllowedSnoozes") != true {
		t.Errorf("not merged: %v", campaign)
	}
	if targets := at(t, campaign, "includeTargets").([]any); len(targets) != 1 || at(t, targets, 0, "id") != "a" {
		t.Errorf("the list is not replaced: %v", targets)
	}
	if v, there := got["description"]; v != nil || !there {
		t.Errorf("null is not stored: %v", v)
	}
	if _, there := got["registrationEnforcement"].(map[string]any)["@odata.type"]; there {
		t.Error("an annotation of the request became state")
	}
}

func TestPolicyHasAllConfigurations(t *testing.T) {
	s := newServer(t, server.Options{})
	var ids []string
	for _, item := range at(t, get(t, s, policyURL), "authenticationMethodConfigurations").([]any) {
		if !strings.HasPrefix(at(t, item, "@odata.type").(string), "#microsoft.graph.") {
			t.Errorf("type %v", at(t, item, "@odata.type"))
		}
		ids = append(ids, at(t, item, "id").(string))
	}
	for _, id := range []string{"Fido2", "MicrosoftAuthenticator", "Sms", "TemporaryAccessPass", "Email", "SoftwareOath", "HardwareOath",
		"Voice", "X509Certificate", "QRCodePin", "VerifiableCredentials"} {
		if !strings.Contains(" "+strings.Join(ids, " ")+" ", " "+id+" ") {
			t.Errorf("%s is missing among %v", id, ids)
		}
	}
}
