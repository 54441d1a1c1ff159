package server_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/server"
)

func TestAlertTransitions(t *testing.T) {
	s := newServer(t, server.Options{User: "operator@contoso.com"})
	before := get(t, s, firstAlertURL)

	got := decode(t, want(t, call(t, s, http.MethodPatch, firstAlertURL, `{"status":"investigating"}`), 200))
	entry := map[string]any{"statusFrom": "active", "statusTo": "investigating", "updatedBy": "operator@contoso.com", "updatedDateTime": "2026-03-01T11:30:15Z"}
	if diff := cmp.Diff([]any{entry}, got["activityLogs"]); diff != "" {
		t.Errorf("first transition:\n%s", diff)
	}
	if got["resolvedBy"] != nil || got["resolvedOnDateTime"] != nil {
		t.Errorf("resolved before it is: %v", got)
	}

	got = decode(t, want(t, call(t, s, http.MethodPatch, firstAlertURL, `{"status":"resolved","resolvedReason":"fraud"}`), 200))
	if got["status"] != "resolved" || got["resolvedReason"] != "fraud" || got["resolvedBy"] != "operator@contoso.com" || got["resolvedOnDateTime"] != "2026-03-01T11:30:15Z" {
		t.Errorf("after resolving: %v", got)
	}
	if n := len(got["activityLogs"].([]any)); n != 2 {
		t.Errorf("%d log entries, want 2", n)
	}

	got = decode(t, want(t, call(t, s, http.MethodPatch, firstAlertURL, `{"status":"resolved"}`), 200))
	if n := len(got["activityLogs"].([]any)); n != 2 || got["resolvedReason"] != "fraud" {
		t.Errorf("a PATCH that changes nothing: %d log entries, reason %v", n, got["resolvedReason"])
	}

	read := get(t, s, firstAlertURL)
	if diff := cmp.Diff(got, read); diff != "" {
		t.Errorf("the PATCH answers something else than the GET behind it:\n%s", diff)
	}
	for _, name := range []string{"status", "resolvedReason", "resolvedBy", "resolvedOnDateTime", "activityLogs"} {
		delete(before, name)
		delete(read, name)
	}
	if diff := cmp.Diff(before, read); diff != "" {
		t.Errorf("something else changed:\n%s", diff)
	}
}

func TestRefusedAlertPatch(t *testing.T) {
	s := newServer(t, server.Options{})
	for _, c := range []struct {
		why, body string
		say       []string
	}{
		{"no status", `{"resolvedReason":"fraud"}`, []string{"status"}},
		{"a wrong status", `{"status":"closed"}`, []string{"/status", `"resolved"`}},
		{"the sentinel", `{"status":"unknownFutureValue"}`, []string{"status"}},
		{"a wrong reason", `{"status":"resolved","resolvedReason":"fraudulent"}`, []string{"/resolvedReason", `"fraud"`}},
		{"what only the service sets", `{"status":"resolved","severity":"low"}`, []string{"severity"}},
	} {
		before := get(t, s, firstAlertURL)
		refused(t, call(t, s, http.MethodPatch, firstAlertURL, c.body), 400, "BadRequest", c.say...)
		if diff := cmp.Diff(before, get(t, s, firstAlertURL)); diff != "" {
			t.Errorf("%s: the state changed:\n%s", c.why, diff)
		}
	}
	refused(t, call(t, s, http.MethodPatch, alertsURL+"/none", `{"status":"active"}`), 404, "ResourceNotFound", "none")
}

func TestRequirementsAreOfEveryType(t *testing.T) {
	s := newServer(t, server.Options{})
	const ns = "#microsoft.graph.partner.security."
	types := map[any]any{}
	for _, item := range at(t, get(t, s, scoreURL+"/requirements"), "value").([]any) {
		types[at(t, item, "requirementType")] = at(t, item, "@odata.type")
		one := get(t, s, scoreURL+"/requirements/"+at(t, item, "id").(string))
		if !strings.HasSuffix(one["@odata.context"].(string), "#requirements/$entity") {
			t.Errorf("context %v", one["@odata.context"])
		}
		delete(one, "@odata.context")
		if diff := cmp.Diff(item, any(one)); diff != "" {
			t.Errorf("the list shows something else than the item:\n%s", diff)
		}
	}
	if diff := cmp.Diff(map[any]any{
		"mfaEnforcedForAdmins":                           ns + "adminsMfaEnforcedSecurityRequirement",
		"mfaEnforcedForAdminsOfCustomers":                ns + "customersMfaEnforcedSecurityRequirement",
		"spendingBudgetSetForCustomerAzureSubscriptions": ns + "customersSpendingBudgetSecurityRequirement",
		"securityAlertsPromptlyResolved":                 ns + "responseTimeSecurityRequirement",
		"securityContactProvided":                        ns + "securityRequirement",
	}, types); diff != "" {
		t.Error(diff)
	}
}

func TestScoreRelationshipsNeedExpand(t *testing.T) {
	s := newServer(t, server.Options{})
	plain := get(t, s, scoreURL)
	for _, name := range []string{"requirements", "history", "customerInsights"} {
		if _, there := plain[name]; there {
			t.Errorf("%s without $expand", name)
		}
	}
	expanded := get(t, s, scoreURL+"?$expand=requirements,history($top=1)&$select=id")
	if n := len(at(t, expanded, "requirements").([]any)); n != 5 {
		t.Errorf("%d requirements", n)
	}
	if n := len(at(t, expanded, "history").([]any)); n != 1 {
		t.Errorf("%d history entries", n)
	}
	if _, there := expanded["currentScore"]; there {
		t.Error("currentScore was not selected")
	}
	if c := expanded["@odata.context"].(string); !strings.HasSuffix(c, "#securityScore(id,requirements(),history())/$entity") {
		t.Errorf("context %s", c)
	}
}
