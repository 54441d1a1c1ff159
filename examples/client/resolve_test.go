package client_test

import (
	"net/http"
	"testing"

	"github.com/graphcontract/graphcontract/server/servertest"

	program "example.org/client"
	"example.org/client/partner"
	"example.org/client/partner/client"
	_ "example.org/client/partner/contract" // makes Validate work
)

func newClient(t *testing.T, graph *servertest.Graph) *client.ClientWithResponses {
	t.Helper()
	c, err := client.NewClientWithResponses("https://graph.microsoft.com/beta", client.WithHTTPClient(graph.Client))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// The program does its work, and the state of the Graph shows it.
func TestResolve(t *testing.T) {
	t.Parallel()
	graph := servertest.Start(t)
	c := newClient(t, graph)
	n, err := program.Resolve(t.Context(), c)
	if err != nil || n == 0 {
		t.Fatalf("%d alerts resolved: %v", n, err)
	}
	again, err := program.Resolve(t.Context(), c)
	if err != nil || again != 0 {
		t.Errorf("%d alerts were resolved the second time: %v", again, err)
	}
	list, err := c.ListSecurityAlertsWithResponse(t.Context(), nil)
	if err != nil || list.JSON200 == nil || len(list.JSON200.Value) == 0 {
		t.Fatalf("%v: %s", err, list.Body)
	}
	for _, alert := range list.JSON200.Value {
		if err := alert.Validate(); err != nil {
			t.Error(err)
		}
	}
}

// What breaks the contract is refused, and the test would fail if it did not say that it wants to see that.
func TestUnknownStatus(t *testing.T) {
	t.Parallel()
	graph := servertest.Start(t, servertest.AllowViolations())
	c := newClient(t, graph)
	list, err := c.ListSecurityAlertsWithResponse(t.Context(), nil)
	if err != nil || list.JSON200 == nil || len(list.JSON200.Value) == 0 {
		t.Fatalf("%v: %s", err, list.Body)
	}
	answer, err := c.UpdatePartnerSecurityAlertWithResponse(t.Context(), *list.JSON200.Value[0].ID, nil, partner.PartnerSecurityAlertUpdate{Status: "forgotten"})
	if err != nil {
		t.Fatal(err)
	}
	if answer.StatusCode() != http.StatusBadRequest {
		t.Errorf("%s, want 400", answer.Status())
	}
}
