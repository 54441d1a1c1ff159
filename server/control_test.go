package server_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/graphcontract/graphcontract/server"
)

// clock is a clock that tests move.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

func controlled(t *testing.T, opts server.Options) *server.Server {
	t.Helper()
	opts.Control = &server.ControlOptions{}
	s := newServer(t, opts)
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// ask calls the control API from this machine.
func ask(t *testing.T, h http.Handler, method, url, body string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequest(method, "http://localhost/_contract"+url, strings.NewReader(body))
	r.RemoteAddr = "127.0.0.1:5"
	if strings.HasPrefix(body, "{") {
		r.Header.Set("Content-Type", "application/json")
	} else {
		r.Header.Set("Content-Type", "text/plain")
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func arrange(t *testing.T, s *server.Server, namespace, rules string) {
	t.Helper()
	if _, err := s.Arrange(namespace, "", rules); err != nil {
		t.Fatal(err)
	}
}

// statuses calls n times and lists what came, with the seconds to wait.
func statuses(t *testing.T, h http.Handler, n int, method, url, body string, header ...string) string {
	t.Helper()
	var out []string
	for range n {
		w := call(t, h, method, url, body, header...)
		s := fmt.Sprint(w.Code)
		if after := w.Header().Get("Retry-After"); after != "" {
			s += "/" + after
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}

func TestFaultsInFrontOfTheService(t *testing.T) {
	c := &clock{now: moment}
	s := controlled(t, server.Options{Now: c.Now})
	want(t, ask(t, s, "POST", "/faults", "next 2 calls to getAuthenticationMethodsPolicy: 503, 429 after 1 s, then normal"), 201)
	if got := statuses(t, s, 3, "GET", policyURL, ""); got != "503 429/1 429/1" {
		t.Errorf("got %s", got)
	}
	c.pass(time.Second)
	if got := statuses(t, s, 2, "GET", policyURL, ""); got != "200 200" {
		t.Errorf("after a second: %s", got)
	}
	// The answer is an error as the service gives it.
	arrange(t, s, "", "PATCH /policies/**: 412\n/security/**: 404, 401, 409 code conflicted")
	refused(t, call(t, s, "PATCH", policyURL, `{"policyMigrationState":"preMigration"}`), 412, "resourceModified", "arranged by a test")
	refused(t, call(t, s, "GET", scoreURL, ""), 404, "ResourceNotFound")
	w := call(t, s, "GET", alertsURL, "")
	refused(t, w, 401, "InvalidAuthenticationToken")
	if w.Header().Get("WWW-Authenticate") == "" {
		t.Error("401 without WWW-Authenticate")
	}
	refused(t, call(t, s, "GET", alertsURL, ""), 409, "conflicted")
	want(t, call(t, s, "GET", alertsURL, ""), 200)
}

func TestAFaultHoldsForBothVersionsAndHead(t *testing.T) {
	s := controlled(t, server.Options{})
	arrange(t, s, "", "getAuthenticationMethodsPolicy: 503 x3")
	for _, k := range []struct{ method, url string }{{"GET", policyURL}, {"HEAD", policyURL}, {"GET", "/v1.0/policies/authenticationMethodsPolicy"}} {
		want(t, call(t, s, k.method, k.url, ""), 503)
	}
	want(t, call(t, s, "GET", policyURL, ""), 200)
}

func TestARefusedOperationDoesNotRun(t *testing.T) {
	s := controlled(t, server.Options{})
	arrange(t, s, "", "updateAuthenticationMethodsPolicy: 503")
	const body = `{"policyMigrationState":"migrationComplete"}`
	want(t, call(t, s, "PATCH", policyURL, body), 503)
	if got := get(t, s, policyURL)["policyMigrationState"]; got == "migrationComplete" {
		t.Error("the PATCH was done")
	}
	want(t, call(t, s, "PATCH", policyURL, body), 200)
}

func TestFaultsKeepToTheirNamespace(t *testing.T) {
	s := controlled(t, server.Options{})
	want(t, ask(t, s, "POST", "/faults?namespace=a", "*: 503 forever"), 201)
	want(t, call(t, s, "GET", policyURL, ""), 200)
	want(t, call(t, s, "GET", policyURL, "", server.NamespaceHeader, "b"), 200)
	want(t, call(t, s, "GET", policyURL, "", server.NamespaceHeader, "a"), 503)
	if found, err := s.Exchanges(server.Filter{Status: "503"}); err != nil || len(found) != 1 || found[0].Namespace != "a" {
		t.Errorf("got %v, %v", found, err)
	}
}

func TestARequestBringsItsFault(t *testing.T) {
	s := controlled(t, server.Options{})
	prefer := []string{"Prefer", `include-unknown-enum-members, graphcontract-fault="503,429;retry-after=0"`, "client-request-id", "abc"}
	if got := statuses(t, s, 3, "GET", policyURL, "", prefer...); got != "503 429/0 200" {
		t.Errorf("got %s", got)
	}
	w := call(t, s, "GET", policyURL, "", prefer...)
	if w.Header().Get("Preference-Applied") != server.PreferFault {
		t.Errorf("Preference-Applied is %q", w.Header().Get("Preference-Applied"))
	}
	refused(t, call(t, s, "GET", policyURL, "", "Prefer", "graphcontract-fault=often"), 400, "Request_BadRequest", `graphcontract-fault: 1:1: found "often"`)
	// Without a control plane it is a preference that nobody knows, and so it is ignored.
	want(t, call(t, newBare(t, server.Options{}), "GET", policyURL, "", prefer...), 200)
}

func TestFaultsInABatch(t *testing.T) {
	s := controlled(t, server.Options{})
	arrange(t, s, "", "getPartnerSecurityScore: 429 after 1s\nPOST /$batch: 503")
	batch := func() *httptest.ResponseRecorder {
		return call(t, s, "POST", "/beta/$batch", `{"requests":[{"id":"1","method":"GET","url":"/security/partner/securityScore"},{"id":"2","method":"GET","url":"/policies/authenticationMethodsPolicy"}]}`)
	}
	want(t, batch(), 503)
	body := want(t, batch(), 200).Body.String()
	if !strings.Contains(body, `"status":429`) || !strings.Contains(body, `"Retry-After":"1"`) || !strings.Contains(body, `"status":200`) {
		t.Errorf("got %s", body)
	}
	items, err := s.Exchanges(server.Filter{Status: "429"})
	if err != nil || len(items) != 1 || items[0].Batch != "1" {
		t.Errorf("got %+v, %v", items, err)
	}
}

func TestDroppedAndLostConnections(t *testing.T) {
	s := controlled(t, server.Options{})
	web := httptest.NewServer(s)
	defer web.Close()
	patch := func() error {
		r, err := http.NewRequest(http.MethodPatch, web.URL+policyURL, strings.NewReader(`{"policyMigrationState":"migrationComplete"}`))
		if err != nil {
			return err
		}
		r.Header.Set("Content-Type", "application/json")
		resp, err := web.Client().Do(r)
		if err != nil {
			return err
		}
		_, err = io.Copy(io.Discard, resp.Body)
		return errors.Join(err, resp.Body.Close())
	}
	state := func() any { return get(t, s, policyURL)["policyMigrationState"] }
	before := state()
	arrange(t, s, "", "updateAuthenticationMethodsPolicy: drop, lose")
	if err := patch(); err == nil || state() != before {
		t.Errorf("drop: %v, %v", err, state())
	}
	if err := patch(); err == nil || state() != "migrationComplete" {
		t.Errorf("lose: %v, %v", err, state())
	}
	if err := patch(); err != nil {
		t.Error(err)
	}
	if found, err := s.Exchanges(server.Filter{Status: "0"}); err != nil || len(found) != 2 {
		t.Errorf("the journal has %d dropped connections, %v", len(found), err)
	}
}

func TestSpoiledAnswers(t *testing.T) {
	s := controlled(t, server.Options{})
	arrange(t, s, "", "getAuthenticationMethodsPolicy: malformed, break enum, break variant, break status, break member")
	good := want(t, call(t, s, "GET", policyURL+"?$select=id", ""), 200) // is spoiled, too
	if strings.HasSuffix(good.Body.String(), "}") {
		t.Errorf("malformed: %s", good.Body)
	}
	for _, want := range []string{`"graphcontractBroken"`, `"#microsoft.graph.graphcontractBroken"`, "", `"graphcontractBroken":true`} {
		w := call(t, s, "GET", policyURL, "")
		if !strings.Contains(w.Body.String(), want) || want == "" && w.Code != 299 {
			t.Errorf("no %s in %d %.300s", want, w.Code, w.Body)
		}
	}
	// The next answer is sound: what is kept for reads was not written into.
	w := call(t, s, "GET", policyURL, "")
	if want(t, w, 200); strings.Contains(w.Body.String(), "graphcontractBroken") {
		t.Errorf("it goes on: %.300s", w.Body)
	}
}

func TestAFaultedCallIsStillChecked(t *testing.T) {
	s := controlled(t, server.Options{})
	arrange(t, s, "", "updateAuthenticationMethodsPolicy: 503")
	want(t, call(t, s, "PATCH", policyURL, `{"policyMigrationState":"wrong"}`), 503)
	found, err := s.Exchanges(server.Filter{Findings: "request"})
	if err != nil || len(found) != 1 || found[0].RequestFindings[0].Code != "value-enum" || found[0].Fault == "" {
		t.Errorf("got %+v, %v", found, err)
	}
}

func TestDelays(t *testing.T) {
	s := controlled(t, server.Options{})
	arrange(t, s, "", "*: delay 20ms, delay 30s")
	began := time.Now()
	want(t, call(t, s, "GET", policyURL, ""), 200)
	if d := time.Since(began); d < 20*time.Millisecond {
		t.Errorf("answered after %v", d)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	defer func() {
		if p := recover(); p != http.ErrAbortHandler { //nolint:errorlint // net/http compares it like this
			t.Errorf("got %v", p)
		}
	}()
	s.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, policyURL, nil).WithContext(ctx))
}

func TestVerifyOverHTTP(t *testing.T) {
	s := controlled(t, server.Options{})
	call(t, s, "PATCH", policyURL, `{"policyMigrationState":"migrationComplete","description":"x"}`)
	want(t, ask(t, s, "POST", "/verify", `{"operation":"updateAuthenticationMethodsPolicy","status":"200","body":{"policyMigrationState":"migrationComplete"},"times":{"exactly":1}}`), 200)
	w := ask(t, s, "POST", "/verify", `{"operation":"updateAuthenticationMethodsPolicy","body":{"policyMigrationState":"preMigration"}}`)
	if want(t, w, 417); !strings.Contains(w.Body.String(), `/policyMigrationState is \"migrationComplete\", want \"preMigration\"`) {
		t.Errorf("got %s", w.Body)
	}
}

func TestUnknownPathsAreInTheJournal(t *testing.T) {
	s := controlled(t, server.Options{})
	call(t, s, "GET", "/beta/users", "")
	found, err := s.Exchanges(server.Filter{})
	if err != nil || len(found) != 1 || len(found[0].RequestFindings) != 1 || found[0].RequestFindings[0].Code != "path-unknown" {
		t.Errorf("got %+v, %v", found, err)
	}
}

func TestStateOverHTTP(t *testing.T) {
	s := controlled(t, server.Options{})
	snapshot := want(t, ask(t, s, "GET", "/state?namespace=a", ""), 200).Body.String()
	inA := []string{server.NamespaceHeader, "a"}
	want(t, call(t, s, "PATCH", policyURL, `{"policyMigrationState":"migrationComplete"}`, inA...), 200)
	want(t, ask(t, s, "PUT", "/state?namespace=a", snapshot), 204)
	if got := get(t, s, policyURL, inA...)["policyMigrationState"]; got == "migrationComplete" {
		t.Error("the snapshot was not restored")
	}
	w := ask(t, s, "PATCH", "/state?namespace=a", `{"policy":[{"id":"authenticationMethodsPolicy","policyMigrationState":"wrong"}],"lamps":[]}`)
	want(t, w, 400)
	for _, part := range []string{`"code":"value-enum"`, `"pointer":"/policy/0/policyMigrationState"`, `"code":"seed-collection"`, `"line":1`} {
		if !strings.Contains(w.Body.String(), part) {
			t.Errorf("no %s in %s", part, w.Body)
		}
	}
	want(t, call(t, s, "PATCH", policyURL, `{"policyMigrationState":"migrationComplete"}`, inA...), 200)
	want(t, ask(t, s, "DELETE", "/state?namespace=a", ""), 204)
	if got := get(t, s, policyURL, inA...)["policyMigrationState"]; got == "migrationComplete" {
		t.Error("the state was not reset")
	}
	want(t, ask(t, s, "GET", "/state?namespace="+strings.Repeat("x", 300), ""), 400)
	want(t, ask(t, s, "DELETE", "/namespaces/a", ""), 204)
	if w := ask(t, s, "GET", "/namespaces", ""); strings.TrimSpace(w.Body.String()) != `{"namespaces":[""]}` {
		t.Errorf("got %s", w.Body)
	}
}

func TestTheControlAPIIsForThisMachine(t *testing.T) {
	s := controlled(t, server.Options{})
	for _, path := range []string{"/_contract", "/_contract/health", "/_contract/faults", "/_contract/metrics", "/_contract/state", "/_contract/nothing"} {
		want(t, call(t, s, "GET", path, ""), 403) // httptest comes from 192.0.2.1
	}
	want(t, ask(t, s, "GET", "/health", ""), 200)
	w := call(t, newBare(t, server.Options{}), "GET", "/_contract/health", "")
	refused(t, w, 404, "ResourceNotFound") // a server without it
}

// However the path is written, and whoever a caller says it is, the control API is not for other machines.
func TestNoWayAroundTheGuard(t *testing.T) {
	s := controlled(t, server.Options{})
	secret := "only in the state"
	want(t, ask(t, s, "PATCH", "/state", `{"policy":[{"id":"authenticationMethodsPolicy","description":"`+secret+`"}]}`), 204)
	claims := [][]string{nil, {"X-Forwarded-For", "127.0.0.1"}, {"Forwarded", "for=127.0.0.1"}, {"X-Real-IP", "127.0.0.1"}, {"Host", "localhost"},
		{"Authorization", "Bearer "}, {"Authorization", "Bearer x"}}
	for _, path := range []string{"/_contract/state", "/%5fcontract/state", "/_contract%2fstate", "//_contract/state", "/_contract//state", "/./_contract/state",
		"/beta/../_contract/state", "/beta/%2e%2e/_contract/state", "/_CONTRACT/state", "/_contract/./state", "/_contract/state/", "/_contract/metrics/../state",
		"/_contract/state?namespace=", "/_contract/exchanges", "/_contract/namespaces"} {
		for _, header := range claims {
			if w := call(t, s, "GET", path, "", header...); w.Code < 400 || strings.Contains(w.Body.String(), secret) {
				t.Errorf("%s %v: status %d: %.200s", path, header, w.Code, w.Body)
			}
		}
	}
	for _, url := range []string{"/../_contract/state", "/_contract/state", "_contract/state", "/%2e%2e/_contract/state"} {
		w := want(t, call(t, s, "POST", batchURL, requests(`{"id":"1","method":"GET","url":"`+url+`"}`)), 200)
		if status := fmt.Sprint(at(t, decode(t, w), "responses", 0, "status")); status != "404" || strings.Contains(w.Body.String(), secret) {
			t.Errorf("%s in a batch: status %s", url, status)
		}
	}
	if w := ask(t, s, "GET", "/state", ""); w.Code != 200 || !strings.Contains(w.Body.String(), secret) {
		t.Error("this machine does not see the state")
	}
}

func TestDrain(t *testing.T) {
	s := controlled(t, server.Options{})
	want(t, ask(t, s, "GET", "/ready", ""), 200)
	s.Drain()
	want(t, ask(t, s, "GET", "/ready", ""), 503)
	want(t, ask(t, s, "GET", "/exchanges?count=1&wait=50s", ""), 417) // at once
	want(t, call(t, s, "GET", policyURL, ""), 200)
	newBare(t, server.Options{}).Drain() // has nothing to end
}

func TestWithoutControl(t *testing.T) {
	s := newBare(t, server.Options{})
	for _, url := range []string{policyURL, scoreURL, "/beta/$metadata"} {
		want(t, call(t, s, "GET", url, ""), 200)
	}
	want(t, call(t, s, "GET", "/_contract/health", ""), 404)
	_, a := s.Arrange("", "", "*: 503")
	_, b := s.Exchanges(server.Filter{})
	_, c := s.Verify(server.Claim{})
	_, d := s.Coverage()
	_, e := s.WaitExchanges(context.Background(), server.Filter{}, 0, 0)
	for i, err := range []error{a, b, c, d, e, s.ClearFaults(""), s.ClearExchanges("")} {
		if !errors.Is(err, server.ErrNoControl) {
			t.Errorf("call %d: %v", i, err)
		}
	}
	if _, err := prepared(t).NewServer(server.Options{Control: &server.ControlOptions{JournalSize: -1}}); err == nil {
		t.Error("a negative size is taken")
	}
}

func TestObserve(t *testing.T) {
	type key struct{}
	var got []server.Observation
	s := newServer(t, server.Options{Control: &server.ControlOptions{Observe: func(o server.Observation) { got = append(got, o) }}})
	arrange(t, s, "", "*: 503")
	r := httptest.NewRequest(http.MethodPatch, policyURL+"?x=1", strings.NewReader(`{"policyMigrationState":"wrong"}`))
	s.ServeHTTP(httptest.NewRecorder(), r.WithContext(context.WithValue(context.Background(), key{}, "mine")))
	if len(got) != 1 {
		t.Fatalf("%d observations", len(got))
	}
	o := got[0]
	if o.Context.Value(key{}) != "mine" || o.Operation != "updateAuthenticationMethodsPolicy" || o.Status != 503 || o.Fault != "503" ||
		o.RequestFindings.OK() || o.Query != "x=1" || string(o.RequestBody) != `{"policyMigrationState":"wrong"}` {
		t.Errorf("got %+v", o)
	}
}
