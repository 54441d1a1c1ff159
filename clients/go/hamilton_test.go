package clients

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/manicminer/hamilton/auth"
	"github.com/manicminer/hamilton/environments"
	"github.com/manicminer/hamilton/msgraph"
	"github.com/manicminer/hamilton/odata"
)

const (
	policyPath = "/policies/authenticationMethodsPolicy"
	smsPath    = policyPath + "/authenticationMethodConfigurations/sms"
)

// hamilton returns a client that signs in with a secret, at the addresses of the service.
func hamilton(t *testing.T, version msgraph.ApiVersion, secret string) msgraph.Client {
	t.Helper()
	_, transport := graph(t)
	usual := http.DefaultTransport
	http.DefaultTransport = transport // what it signs in with
	t.Cleanup(func() { http.DefaultTransport = usual })
	conf := auth.Config{Environment: environments.Global, TenantID: "11111111-1111-4111-8111-111111111111", ClientID: "22222222-2222-4222-8222-222222222222",
		ClientSecret: secret, EnableClientSecretAuth: true}
	authorizer, err := conf.NewAuthorizer(context.Background(), environments.MsGraphGlobal)
	if err != nil {
		t.Fatal(err)
	}
	c := msgraph.NewClient(version, conf.TenantID)
	c.Authorizer = authorizer
	c.RetryableClient.HTTPClient.Transport = transport
	c.DisableRetries = true
	return c
}

func read(t *testing.T, c msgraph.Client, path string, q odata.Query) map[string]any {
	t.Helper()
	r, _, _, err := c.Get(context.Background(), msgraph.GetHttpRequestInput{OData: q, ValidStatusCodes: []int{200}, Uri: msgraph.Uri{Entity: path}})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = r.Body.Close() }()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	var out map[string]any
	if err := json.Unmarshal(body, &out); err != nil {
		t.Fatalf("%v: %s", err, body)
	}
	return out
}

func patch(c msgraph.Client, path, body string, status int) error {
	_, _, _, err := c.Patch(context.Background(), msgraph.PatchHttpRequestInput{Body: []byte(body), ValidStatusCodes: []int{status}, Uri: msgraph.Uri{Entity: path}})
	return err
}

func TestHamilton(t *testing.T) {
	for _, version := range []msgraph.ApiVersion{msgraph.VersionBeta, msgraph.Version10} {
		t.Run(string(version), func(t *testing.T) {
			c := hamilton(t, version, "any")
			if id := read(t, c, policyPath, odata.Query{Select: []string{"id"}})["id"]; id != "authenticationMethodsPolicy" {
				t.Errorf("id %v", id)
			}
			if err := patch(c, policyPath, `{"description":"by hamilton"}`, 200); err != nil {
				t.Error(err)
			}
			if err := patch(c, smsPath, `{"@odata.type":"#microsoft.graph.smsAuthenticationMethodConfiguration","state":"disabled"}`, 204); err != nil {
				t.Error(err)
			}
			if got := read(t, c, smsPath, odata.Query{}); got["state"] != "disabled" {
				t.Errorf("sms %v", got)
			}
			if got := read(t, c, policyPath, odata.Query{}); got["description"] != "by hamilton" {
				t.Errorf("policy %v", got)
			}
			if err := patch(c, policyPath, `{"policyMigrationState":"premigration"}`, 200); err == nil || !strings.Contains(err.Error(), "preMigration") {
				t.Errorf("a refusal says %v", err)
			}
		})
	}
}

func TestHamiltonFollowsPages(t *testing.T) {
	c := hamilton(t, msgraph.VersionBeta, "any")
	all, ok := read(t, c, "/security/partner/securityScore/customerInsights", odata.Query{})["value"].([]any)
	if !ok || len(all) != 12 {
		t.Errorf("%d insights", len(all))
	}
}

func TestHamiltonWithTooLittle(t *testing.T) {
	c := hamilton(t, msgraph.VersionBeta, "roles=Policy.Read.All")
	read(t, c, policyPath, odata.Query{})
	if err := patch(c, policyPath, `{"description":"denied"}`, 200); err == nil || !strings.Contains(err.Error(), "Policy.ReadWrite.AuthenticationMethod") {
		t.Errorf("a refusal says %v", err)
	}
}
