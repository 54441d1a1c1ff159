package servertest

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/graphcontract/graphcontract/server"
	"github.com/graphcontract/graphcontract/validate"
)

// Fault arranges faults for the calls of the test, one rule a line:
//
//	graph.Fault("next 2 calls to getPartnerSecurityScore: 503, 429 after 1 s, then normal")
//
// The test fails at once if a rule is not understood.
func (g *Graph) Fault(rules ...string) {
	g.t.Helper()
	if _, err := g.server.Arrange(g.Namespace, "", strings.Join(rules, "\n")); err != nil {
		g.t.Fatalf("servertest: %v", err)
	}
}

// ClearFaults removes all faults of the test.
func (g *Graph) ClearFaults() {
	g.t.Helper()
	g.must(g.server.ClearFaults(g.Namespace))
}

// Exchanges gives the exchanges of the test that a filter picks, oldest first. They must not be changed.
func (g *Graph) Exchanges(f server.Filter) []*server.Exchange {
	g.t.Helper()
	f.Namespace = &g.Namespace
	found, err := g.server.Exchanges(f)
	g.must(err)
	return found
}

// Wait is Exchanges once there are n of them. The test fails if there are not in time.
func (g *Graph) Wait(n int, f server.Filter, patience time.Duration) []*server.Exchange {
	g.t.Helper()
	f.Namespace = &g.Namespace
	found, err := g.server.WaitExchanges(context.Background(), f, n, patience)
	g.must(err)
	if len(found) < n {
		g.t.Fatalf("servertest: %d exchanges after %v, want %d: %s", len(found), patience, n, f.Target)
	}
	return found
}

// ClearExchanges empties the journal of the test.
func (g *Graph) ClearExchanges() {
	g.t.Helper()
	g.must(g.server.ClearExchanges(g.Namespace))
}

// Verify fails the test if a claim about its calls is not met, with the call that comes nearest and what is different
// about it.
func (g *Graph) Verify(claim server.Claim) bool {
	g.t.Helper()
	claim.Filter.Namespace = &g.Namespace
	v, err := g.server.Verify(claim)
	g.must(err)
	if v.Met {
		return true
	}
	var b strings.Builder
	b.WriteString(v.Message)
	if v.Nearest != nil {
		for _, d := range v.Nearest.Differences {
			fmt.Fprintf(&b, "\n    %s", strings.TrimSpace(d.Pointer+" "+d.Message))
		}
	}
	g.t.Errorf("servertest: %s", &b)
	return false
}

// VerifyCalls fails the test unless an operation was called that many times.
func (g *Graph) VerifyCalls(operation string, times int) bool {
	g.t.Helper()
	return g.Verify(server.Claim{Filter: server.Filter{Target: server.Target{Operation: operation}}, Times: server.Times{Exactly: &times}})
}

// VerifyBody fails the test unless an operation was called exactly once, with success, with a body that holds
// what body says. Objects may have more members.
func (g *Graph) VerifyBody(operation string, body any) bool {
	g.t.Helper()
	text, ok := body.(json.RawMessage)
	if !ok {
		var err error
		text, err = json.Marshal(body)
		g.must(err)
	}
	return g.Verify(server.Claim{Filter: server.Filter{Target: server.Target{Operation: operation}, Status: "2xx"}, Body: text})
}

// ExpectViolation lets one request break the contract in this way, and fails the test if none does.
func (g *Graph) ExpectViolation(code validate.Code) {
	g.t.Helper()
	if _, ok := validate.Lookup(code); !ok {
		g.t.Fatalf("servertest: there is no finding %q", code)
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	g.expected = append(g.expected, code)
}

// Seed replaces the collections that data, a JSON object, has:
//
//	{"policy": [{"id": "authenticationMethodsPolicy", "policyMigrationState": "migrationComplete"}], "securityAlerts": []}
//
// The test fails at once with all findings if data breaks the contract.
func (g *Graph) Seed(data []byte) {
	g.t.Helper()
	g.must(explained(g.server.Seed(context.Background(), g.Namespace, data)))
}

// Snapshot gives the state, which Restore takes.
func (g *Graph) Snapshot() []byte {
	g.t.Helper()
	text, err := g.server.Snapshot(context.Background(), g.Namespace)
	g.must(err)
	return text
}

// Restore puts the state back to a snapshot.
func (g *Graph) Restore(snapshot []byte) {
	g.t.Helper()
	g.must(explained(g.server.Restore(context.Background(), g.Namespace, snapshot)))
}

// Reset puts the state back to that of a new tenant.
func (g *Graph) Reset() {
	g.t.Helper()
	g.must(g.server.Reset(context.Background(), g.Namespace))
}

func (g *Graph) must(err error) {
	g.t.Helper()
	if err != nil {
		g.t.Fatalf("servertest: %v", err)
	}
}

// explained tells all findings of a refused seed.
func explained(err error) error {
	refused, ok := err.(*server.SeedError) //nolint:errorlint // the server returns it as it is
	if !ok {
		return err
	}
	var b strings.Builder
	b.WriteString("the seed breaks the contract")
	for _, f := range refused.Findings {
		fmt.Fprintf(&b, "\n    %s: %s", f.Pointer, f)
	}
	return fmt.Errorf("%s", &b)
}
