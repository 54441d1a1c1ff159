package servertest_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/server/servertest"
)

// What a test of one's own code looks like. It is called by TestExample, since an example has no testing.T.
func exampleTest(t *testing.T) {
	graph := servertest.Start(t)

	// Two errors come first, and the code under test is to get over them.
	graph.Fault("next 2 calls to updateAuthenticationMethodsPolicy: 503, 429 after 0 s, then normal")

	if err := completeMigration(graph.Client); err != nil {
		t.Error(err)
	}

	// What arrived is what was meant, and it arrived once.
	graph.VerifyBody("updateAuthenticationMethodsPolicy", map[string]any{"policyMigrationState": "migrationComplete"})
}

func TestExample(t *testing.T) {
	t.Parallel()
	exampleTest(t)
}

// completeMigration stands for the code under test.
func completeMigration(client *http.Client) error {
	for {
		req, err := http.NewRequest(http.MethodPatch, "https://graph.microsoft.com/beta/policies/authenticationMethodsPolicy",
			strings.NewReader(`{"policyMigrationState":"migrationComplete"}`))
		if err != nil {
			return err
		}
		req.Header.Set("Content-Type", "application/json")
		resp, err := client.Do(req)
		if err != nil {
			return err
		}
		var policy struct{ PolicyMigrationState string }
		err = json.NewDecoder(resp.Body).Decode(&policy)
		if closing := resp.Body.Close(); err == nil {
			err = closing
		}
		if err != nil || resp.StatusCode == http.StatusOK {
			return err
		}
	}
}

func ExampleStart() {
	_ = func(t *testing.T) { // as in func TestScore(t *testing.T)
		graph := servertest.Start(t)
		graph.Fault("getPartnerSecurityScore: 503")
		for range 2 { // the second call is answered
			resp, err := graph.Client.Get("https://graph.microsoft.com/beta/security/partner/securityScore")
			if err != nil {
				t.Fatal(err)
			}
			t.Log(resp.Status, resp.Body.Close())
		}
		graph.VerifyCalls("getPartnerSecurityScore", 2)
	}
	// Output:
}
