package server_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/graphcontract/graphcontract/server"
)

func TestSnapshotRestoreReset(t *testing.T) {
	ctx := context.Background()
	for _, file := range []bool{false, true} {
		opts := server.Options{}
		if file {
			opts.StateFile = filepath.Join(t.TempDir(), "state.db")
		}
		s := newServer(t, opts)
		ns := []string{server.NamespaceHeader, "mine"}
		first := call(t, s, "GET", policyURL, "", ns...).Body.String()
		want(t, call(t, s, "PATCH", policyURL, hideDescription, ns...), 200)
		want(t, call(t, s, "POST", configurationsURL, external, ns...), 201)
		want(t, call(t, s, "PATCH", firstAlertURL, `{"status":"resolved"}`, ns...), 200)
		changed := call(t, s, "GET", policyURL, "", ns...).Body.String()
		snapshot, err := s.Snapshot(ctx, "mine")
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Reset(ctx, "mine"); err != nil {
			t.Fatal(err)
		}
		if got := call(t, s, "GET", policyURL, "", ns...).Body.String(); got != first {
			t.Errorf("after a reset: %s", got)
		}
		for _, name := range []string{"mine", "other"} {
			if err := s.Restore(ctx, name, snapshot); err != nil {
				t.Fatal(err)
			}
			if got := call(t, s, "GET", policyURL, "", server.NamespaceHeader, name).Body.String(); got != changed {
				t.Errorf("%s after a restore: %s", name, got)
			}
			if st := get(t, s, firstAlertURL, server.NamespaceHeader, name)["status"]; st != "resolved" {
				t.Errorf("%s: the alert is %v", name, st)
			}
		}
		if got := call(t, s, "GET", policyURL, "").Body.String(); got != first {
			t.Errorf("the default namespace has changed")
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// An entity tag never comes back, not even with the state it was the tag of.
func TestTagsAreNotReused(t *testing.T) {
	s := newServer(t, server.Options{})
	seen := map[string]bool{}
	for range 5 {
		tag := call(t, s, "GET", policyURL, "").Header().Get("ETag")
		if seen[tag] {
			t.Errorf("the tag %s came back", tag)
		}
		seen[tag] = true
		if err := s.Reset(context.Background(), ""); err != nil {
			t.Fatal(err)
		}
	}
}

const oneRequirement = `{"requirements": [
  {"@odata.type": "#microsoft.graph.partner.security.securityRequirement", "id": "r1", "requirementType": "securityContactProvided",
   "state": "active", "score": 3, "maxScore": 9, "complianceStatus": "noncomplaint", "actionUrl": null, "helpUrl": null, "updatedDateTime": "2026-01-02T03:04:05Z"}
]}`

// TestSeedsMayLeaveOutTheDeclaredType: an answer names the type of a requirement even if the seed does not.
func TestSeedsMayLeaveOutTheDeclaredType(t *testing.T) {
	const typ = `"@odata.type": "#microsoft.graph.partner.security.securityRequirement", `
	s := newServer(t, server.Options{Seed: []byte(strings.Replace(oneRequirement, typ, "", 1))})
	if got := at(t, get(t, s, scoreURL+"/requirements"), "value", 0, "@odata.type"); got != "#microsoft.graph.partner.security.securityRequirement" {
		t.Errorf("type %v", got)
	}
}

func TestSeedsReplaceCollections(t *testing.T) {
	s := newServer(t, server.Options{Seed: []byte(oneRequirement)})
	for _, ns := range []string{"", "other"} {
		list := get(t, s, scoreURL+"/requirements", server.NamespaceHeader, ns)["value"].([]any)
		if len(list) != 1 || at(t, list, 0, "id") != "r1" {
			t.Errorf("%v", list)
		}
		if n := len(get(t, s, alertsURL, server.NamespaceHeader, ns)["value"].([]any)); n != 4 {
			t.Errorf("%d alerts", n)
		}
	}
	err := s.Seed(context.Background(), "", []byte(`{"authenticationMethodConfigurations":[{"@odata.type":"#microsoft.graph.smsAuthenticationMethodConfiguration","id":"SMS","state":"disabled","excludeTargets":[],"includeTargets":[]}]}`))
	if err != nil {
		t.Fatal(err)
	}
	if sms := get(t, s, configurationsURL+"/Sms"); sms["id"] != "Sms" || sms["state"] != "disabled" {
		t.Errorf("%v", sms)
	}
	if n := len(get(t, s, configurationsURL)["value"].([]any)); n != 12 { // the others are always there
		t.Errorf("%d configurations", n)
	}
	want(t, call(t, s, "DELETE", configurationsURL+"/Sms", ""), 204) // back to the default, which is enabled
	if st := get(t, s, configurationsURL+"/sms")["state"]; st != "enabled" {
		t.Errorf("sms is %v", st)
	}
}

func TestSeedsAreRefusedAsAWhole(t *testing.T) {
	s := newServer(t, server.Options{})
	before := call(t, s, "GET", policyURL, "").Body.String()
	alert := `{"id":"a","severity":"high","status":"active"}`
	for _, c := range []struct {
		why, seed string
		findings  []string // pointer and code of each
	}{
		{"no JSON", `{"policy":`, []string{" seed-shape"}},
		{"no object", `[]`, []string{" seed-shape"}},
		{"more text", `{} {}`, []string{" seed-shape"}},
		{"another collection", `{"users":[]}`, []string{"/users seed-collection"}},
		{"a collection twice", `{"securityAlerts":[],"securityAlerts":[]}`, []string{"/securityAlerts seed-collection"}},
		{"no array", `{"securityAlerts":1}`, []string{"/securityAlerts seed-shape"}},
		{"no objects", `{"securityAlerts":[1,"a"]}`, []string{"/securityAlerts/0 seed-shape", "/securityAlerts/1 seed-shape"}},
		{"two policies", `{"policy":[]}`, []string{"/policy seed-collection"}},
		{"a policy of another name", `{"policy":{"id":"x"}}`, []string{"/policy seed-key"}},
		{"no id", `{"securityAlerts":[{"status":"active"}]}`, []string{"/securityAlerts/0 seed-key"}},
		{"an id twice", `{"securityAlerts":[` + alert + `,` + strings.Replace(alert, `"a"`, `"A"`, 1) + `]}`, []string{"/securityAlerts/1 seed-key"}},
		{"values that the contract does not have", "{\"securityAlerts\":[" + alert + ",\n {\"id\":\"b\",\"status\":\"open\",\"severity\":\"huge\"}]}",
			[]string{"/securityAlerts/1/status value-enum", "/securityAlerts/1/severity value-enum"}},
		{"a built-in method of another type", `{"authenticationMethodConfigurations":[{"@odata.type":"#microsoft.graph.emailAuthenticationMethodConfiguration","id":"sms"}]}`,
			[]string{"/authenticationMethodConfigurations/0/@odata.type type-mismatch"}},
		{"lifetimes out of order", `{"authenticationMethodConfigurations":[{"@odata.type":"#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration","id":"TemporaryAccessPass","minimumLifetimeInMinutes":60,"maximumLifetimeInMinutes":30}]}`,
			[]string{"/authenticationMethodConfigurations/0/maximumLifetimeInMinutes lifetimes-out-of-order"}},
	} {
		for i, load := range []func() error{
			func() error { return s.Seed(context.Background(), "", []byte(c.seed)) },
			func() error { return s.Restore(context.Background(), "", []byte(c.seed)) },
			func() error { _, err := prepared(t).NewServer(server.Options{Seed: []byte(c.seed)}); return err },
		} {
			var refused *server.SeedError
			if err := load(); !errors.As(err, &refused) {
				t.Errorf("%s: %v", c.why, err)
				continue
			}
			var got []string
			for _, f := range refused.Findings {
				got = append(got, fmt.Sprintf("%s %s", f.Pointer, f.Code))
			}
			if strings.Join(got, "\n") != strings.Join(c.findings, "\n") && i == 0 {
				t.Errorf("%s: found %q, want %q", c.why, got, c.findings)
			}
			if c.why == "values that the contract does not have" && (refused.Findings[0].Line != 2 || refused.Findings[0].Col != 21) {
				t.Errorf("at %d:%d", refused.Findings[0].Line, refused.Findings[0].Col)
			}
		}
	}
	if after := call(t, s, "GET", policyURL, "").Body.String(); after != before {
		t.Error("a refused seed changed the state")
	}
}

func TestReadSeedJoinsFiles(t *testing.T) {
	list := strings.TrimSuffix(strings.TrimPrefix(oneRequirement, `{"requirements": `), "}")
	data, err := server.ReadSeed(fstest.MapFS{"requirements.json": {Data: []byte(list)}, "history.json": {Data: []byte("[]")}, "README.md": {Data: []byte("#")}})
	if err != nil {
		t.Fatal(err)
	}
	s := newServer(t, server.Options{Seed: data})
	if n := len(get(t, s, scoreURL+"/history")["value"].([]any)); n != 0 {
		t.Errorf("%d entries", n)
	}
	get(t, s, scoreURL+"/requirements/r1")
	for _, bad := range []fstest.MapFS{{}, {"a.json": {Data: []byte("{")}}, {"a.json": {Data: []byte("1}, {")}}} {
		if _, err := server.ReadSeed(bad); err == nil {
			t.Errorf("%v was taken", bad)
		}
	}
}

// FuzzSeed holds that a seed is refused with findings or gives a state that can be read and put back.
func FuzzSeed(f *testing.F) {
	for _, s := range []string{oneRequirement, `{}`, `{"policy":{"id":"authenticationMethodsPolicy"}}`, `{"securityAlerts":[{"id":"a"},{"id":"a"}]}`, `[`, `{"policy":[null]}`} {
		f.Add(s)
	}
	s := newServer(f, server.Options{})
	f.Fuzz(func(t *testing.T, text string) {
		err := s.Seed(context.Background(), "", []byte(text))
		var refused *server.SeedError
		switch {
		case errors.As(err, &refused):
			if len(refused.Findings) == 0 {
				t.Error("refused without a finding")
			}
			return
		case err != nil:
			t.Fatal(err)
		}
		snapshot, err := s.Snapshot(context.Background(), "")
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Restore(context.Background(), "", snapshot); err != nil {
			t.Fatalf("a snapshot is no seed: %v\n%.1000s", err, snapshot)
		}
		get(t, s, policyURL)
	})
}
