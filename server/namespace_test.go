package server_test

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/graphcontract/graphcontract/server"
)

func TestNamespacesDoNotMeet(t *testing.T) {
	s := newServer(t, server.Options{})
	first := call(t, s, "GET", policyURL, "").Body.String()
	const tenants = 100
	rounds := 5
	if raceDetector {
		rounds = 3 // ten times as slow
	}
	var wg sync.WaitGroup
	for n := range tenants {
		wg.Go(func() {
			header := []string{server.NamespaceHeader, fmt.Sprintf("TestX/%03d", n)}
			if n%2 == 1 {
				header = []string{"Authorization", mint(t, s, server.TokenRequest{Tenant: fmt.Sprintf("tenant-%d.example", n)})}
			}
			for round := range rounds {
				mine := fmt.Sprintf("%d of %d", round, n)
				want(t, call(t, s, "PATCH", policyURL, `{"description":"`+mine+`"}`, header...), 200)
				want(t, call(t, s, "POST", configurationsURL, external, header...), 201)
				if got := get(t, s, policyURL, header...); got["description"] != mine || len(got["authenticationMethodConfigurations"].([]any)) != 13+round {
					t.Errorf("%s sees %v with %d methods", mine, got["description"], len(got["authenticationMethodConfigurations"].([]any)))
				}
			}
		})
	}
	wg.Wait()
	if last := call(t, s, "GET", policyURL, "").Body.String(); last != first {
		t.Error("the default namespace has changed")
	}
	names, err := s.Namespaces(context.Background())
	if err != nil || len(names) != tenants+1 {
		t.Errorf("%d namespaces, %v", len(names), err)
	}
}

func TestTheNumberOfNamespacesIsBounded(t *testing.T) {
	s := newServer(t, server.Options{MaxNamespaces: 3})
	for _, name := range []string{"a", "b", "a"} {
		want(t, call(t, s, "GET", policyURL, "", server.NamespaceHeader, name), 200)
	}
	refused(t, call(t, s, "GET", policyURL, "", server.NamespaceHeader, "c"), 403, "Directory_QuotaExceeded", `"c"`, "3")
	want(t, call(t, s, "PATCH", policyURL, hideDescription, server.NamespaceHeader, "a"), 200)
	if err := s.Drop(context.Background(), "a"); err != nil {
		t.Fatal(err)
	}
	want(t, call(t, s, "GET", policyURL, "", server.NamespaceHeader, "c"), 200)
	if err := s.Drop(context.Background(), "b"); err != nil {
		t.Fatal(err)
	}
	if d := get(t, s, policyURL, server.NamespaceHeader, "a")["description"]; d == "x" {
		t.Error("a dropped namespace came back as it was")
	}
	names, err := s.Namespaces(context.Background())
	if err != nil || !slices.Equal(names, []string{"", "a", "c"}) {
		t.Errorf("%q, %v", names, err)
	}
	for _, name := range []string{"a b", "ü", "a\tb", fmt.Sprintf("%0201d", 1)} {
		refused(t, call(t, s, "GET", policyURL, "", server.NamespaceHeader, name), 400, "BadRequest", server.NamespaceHeader)
		if err := s.Reset(context.Background(), name); err == nil {
			t.Errorf("%q is no name", name)
		}
	}
}

func TestTheHeaderOutranksTheTenant(t *testing.T) {
	s := newServer(t, server.Options{})
	token := mint(t, s, server.TokenRequest{Tenant: "contoso.com"})
	want(t, call(t, s, "PATCH", policyURL, hideDescription, "Authorization", token, server.NamespaceHeader, "mine"), 200)
	if d := get(t, s, policyURL, server.NamespaceHeader, "mine")["description"]; d != "x" {
		t.Errorf("mine has %v", d)
	}
	for _, header := range [][]string{{"Authorization", token}, nil, {"Authorization", mint(t, s, server.TokenRequest{})}} {
		if d := get(t, s, policyURL, header...)["description"]; d == "x" {
			t.Errorf("%.20v has it too", header)
		}
	}
}

func TestAnotherHeaderMayNameTheNamespace(t *testing.T) {
	s := newServer(t, server.Options{NamespaceHeader: "x-test-run"})
	want(t, call(t, s, "PATCH", policyURL, hideDescription, "X-Test-Run", "mine"), 200)
	if d := get(t, s, policyURL, "X-Test-Run", "mine")["description"]; d != "x" {
		t.Errorf("mine has %v", d)
	}
	if d := get(t, s, policyURL, server.NamespaceHeader, "mine")["description"]; d == "x" {
		t.Error("the usual header still names a namespace")
	}
	w := want(t, call(t, s, "POST", batchURL, requests(`{"id":"1","method":"GET","url":"/policies/authenticationMethodsPolicy?$select=description"}`), "X-Test-Run", "mine"), 200)
	if d := at(t, decode(t, w), "responses", 0, "body", "description"); d != "x" {
		t.Errorf("a batch sees %v", d)
	}
	refused(t, call(t, s, "GET", policyURL, "", "X-Test-Run", "a b"), 400, "BadRequest", "X-Test-Run")
	for _, bad := range []string{"a b", "a:b", "ä", "a\n"} {
		if _, err := prepared(t).NewServer(server.Options{NamespaceHeader: bad}); err == nil {
			t.Errorf("%q is taken as a name of a header", bad)
		}
	}
}
