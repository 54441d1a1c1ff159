package sdk

import (
	"context"
	"errors"
	"strings"
	"testing"

	abstractions "github.com/microsoft/kiota-abstractions-go"
	core "github.com/microsoftgraph/msgraph-sdk-go-core"
	"github.com/microsoftgraph/msgraph-sdk-go/models"
	"github.com/microsoftgraph/msgraph-sdk-go/models/odataerrors"
	"github.com/microsoftgraph/msgraph-sdk-go/policies"
)

// eachVersion runs a test with a client of each version; the builders of the stable one serve the other as well.
func eachVersion(t *testing.T, run func(t *testing.T, c *client)) {
	for _, version := range []string{"v1.0", "beta"} {
		t.Run(version, func(t *testing.T) { run(t, start(t, version)) })
	}
}

func TestThePolicyHasConfigurationsOfTheirTypes(t *testing.T) {
	eachVersion(t, func(t *testing.T, c *client) {
		policy, err := c.policy.Get(context.Background(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if *policy.GetId() != "authenticationMethodsPolicy" || policy.GetLastModifiedDateTime() == nil {
			t.Errorf("policy %v of %v", *policy.GetId(), policy.GetLastModifiedDateTime())
		}
		pass := false
		for _, one := range policy.GetAuthenticationMethodConfigurations() {
			if tap, ok := one.(models.TemporaryAccessPassAuthenticationMethodConfigurationable); ok {
				pass = *tap.GetDefaultLifetimeInMinutes() == 60 && !*tap.GetIsUsableOnce()
			}
		}
		if !pass {
			t.Error("no temporary access pass with its defaults")
		}
	})
}

func TestChangesAreKept(t *testing.T) {
	eachVersion(t, func(t *testing.T, c *client) {
		ctx := context.Background()
		change := models.NewAuthenticationMethodsPolicy()
		text := "by the Go SDK"
		change.SetDescription(&text)
		policy, err := c.policy.Patch(ctx, change, nil) // which the SDK compresses
		if err != nil || *policy.GetDescription() != text {
			t.Fatal(policy, err)
		}
		fido2 := models.NewFido2AuthenticationMethodConfiguration()
		state, no := models.ENABLED_AUTHENTICATIONMETHODSTATE, false
		fido2.SetState(&state)
		fido2.SetIsAttestationEnforced(&no)
		one := c.policy.AuthenticationMethodConfigurations().ByAuthenticationMethodConfigurationId("fido2")
		if _, err := one.Patch(ctx, fido2, nil); err != nil {
			t.Fatal(err)
		}
		read, err := one.Get(ctx, nil)
		if err != nil {
			t.Fatal(err)
		}
		got, ok := read.(models.Fido2AuthenticationMethodConfigurationable)
		if !ok || *got.GetState() != state || *got.GetIsAttestationEnforced() || !*got.GetIsSelfServiceRegistrationAllowed() {
			t.Errorf("read back %T %v", read, read)
		}
		// What was read can be sent again, with all that came with it.
		if _, err := one.Patch(ctx, read, nil); err != nil {
			t.Error(err)
		}
		if err := one.Delete(ctx, nil); err != nil {
			t.Fatal(err)
		}
		if read, err = one.Get(ctx, nil); err != nil || *read.GetState() != models.DISABLED_AUTHENTICATIONMETHODSTATE {
			t.Error("a deletion does not bring the defaults back", err)
		}
	})
}

func TestARefusalIsAnODataError(t *testing.T) {
	eachVersion(t, func(t *testing.T, c *client) {
		sms := models.NewSmsAuthenticationMethodConfiguration()
		one := c.policy.AuthenticationMethodConfigurations().ByAuthenticationMethodConfigurationId("fido2")
		_, err := one.Patch(context.Background(), sms, nil)
		refused(t, err, 400, "Request_BadRequest", "fido2AuthenticationMethodConfiguration")
		_, err = c.policy.AuthenticationMethodConfigurations().ByAuthenticationMethodConfigurationId("none").Get(context.Background(), nil)
		refused(t, err, 404, "Request_ResourceNotFound", "none")
	})
}

func refused(t *testing.T, err error, status int, code, part string) {
	t.Helper()
	var e *odataerrors.ODataError
	if !errors.As(err, &e) {
		t.Fatalf("%T %v", err, err)
	}
	main := e.GetErrorEscaped()
	if e.GetStatusCode() != status || *main.GetCode() != code || !strings.Contains(*main.GetMessage(), part) || main.GetInnerError().GetRequestId() == nil {
		t.Errorf("status %d, code %s: %s", e.GetStatusCode(), *main.GetCode(), *main.GetMessage())
	}
}

func TestOptionsAndPages(t *testing.T) {
	eachVersion(t, func(t *testing.T, c *client) {
		headers := abstractions.NewRequestHeaders()
		headers.Add("Prefer", "odata.maxpagesize=5")
		headers.Add("ConsistencyLevel", "eventual")
		list := c.policy.AuthenticationMethodConfigurations()
		yes := true
		query := &policies.AuthenticationMethodsPolicyAuthenticationMethodConfigurationsRequestBuilderGetQueryParameters{Select: []string{"id", "state"}, Count: &yes}
		first, err := list.Get(context.Background(), &policies.AuthenticationMethodsPolicyAuthenticationMethodConfigurationsRequestBuilderGetRequestConfiguration{
			Headers: headers, QueryParameters: query})
		if err != nil {
			t.Fatal(err)
		}
		if len(first.GetValue()) != 5 || *first.GetOdataCount() != 12 || first.GetOdataNextLink() == nil {
			t.Fatalf("%d of %d, then %v", len(first.GetValue()), *first.GetOdataCount(), first.GetOdataNextLink())
		}
		pages, err := core.NewPageIterator[models.AuthenticationMethodConfigurationable](first, c.adapter,
			models.CreateAuthenticationMethodConfigurationCollectionResponseFromDiscriminatorValue)
		if err != nil {
			t.Fatal(err)
		}
		pages.SetHeaders(headers)
		seen := map[string]bool{}
		if err := pages.Iterate(context.Background(), func(one models.AuthenticationMethodConfigurationable) bool {
			seen[*one.GetId()] = true
			return true
		}); err != nil || len(seen) != 12 {
			t.Errorf("%d configurations, %v", len(seen), err)
		}
	})
}

func TestABatch(t *testing.T) {
	eachVersion(t, func(t *testing.T, c *client) {
		ctx := context.Background()
		change := models.NewAuthenticationMethodsPolicy()
		text := "batched"
		change.SetDescription(&text)
		write, err := c.policy.ToPatchRequestInformation(ctx, change, nil)
		if err != nil {
			t.Fatal(err)
		}
		read, err := c.policy.ToGetRequestInformation(ctx, nil)
		if err != nil {
			t.Fatal(err)
		}
		batch := core.NewBatchRequest(c.adapter)
		one, err := batch.AddBatchRequestStep(*write)
		if err != nil {
			t.Fatal(err)
		}
		two, err := batch.AddBatchRequestStep(*read)
		if err != nil {
			t.Fatal(err)
		}
		two.DependsOnItem(one)
		answers, err := batch.Send(ctx, c.adapter)
		if err != nil {
			t.Fatal(err)
		}
		policy, err := core.GetBatchResponseById[models.AuthenticationMethodsPolicyable](answers, *two.GetId(), models.CreateAuthenticationMethodsPolicyFromDiscriminatorValue)
		if err != nil || *policy.GetDescription() != text {
			t.Error(policy, err)
		}
	})
}

func TestTheClientTriesAgain(t *testing.T) {
	eachVersion(t, func(t *testing.T, c *client) {
		if _, err := c.server.Arrange("", "", "next 2 calls to updateAuthenticationMethodsPolicy: 429 after 1s, 503 after 1s, then normal"); err != nil {
			t.Fatal(err)
		}
		change := models.NewAuthenticationMethodsPolicy()
		text := "at last"
		change.SetDescription(&text)
		policy, err := c.policy.Patch(context.Background(), change, nil)
		if err != nil || *policy.GetDescription() != text {
			t.Error(policy, err)
		}
	})
}
