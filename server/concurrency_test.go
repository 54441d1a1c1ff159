package server_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/graphcontract/graphcontract/server"
)

// Several clients change different members of the same things at once: none of the changes may get lost.
func TestParallelPatchesLoseNothing(t *testing.T) {
	s := newServer(t, server.Options{})
	const rounds = 25
	const tap = configurationsURL + "/TemporaryAccessPass"
	const tapType = `{"@odata.type":"#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration",`
	clients := []func(n int){
		func(n int) { want(t, call(t, s, "PATCH", tap, fmt.Sprintf(tapType+`"defaultLength":%d}`, 8+n)), 204) },
		func(n int) {
			want(t, call(t, s, "PATCH", tap, fmt.Sprintf(tapType+`"maximumLifetimeInMinutes":%d}`, 500+n)), 204)
		},
		func(n int) { want(t, call(t, s, "PATCH", policyURL, fmt.Sprintf(`{"description":"%d"}`, n)), 200) },
		func(n int) {
			want(t, call(t, s, "PATCH", policyURL, fmt.Sprintf(`{"registrationEnforcement":{"authenticationMethodsRegistrationCampaign":{"snoozeDurationInDays":%d}}}`, n%14)), 200)
		},
		func(int) { want(t, call(t, s, "POST", configurationsURL, external), 201) },
		func(n int) {
			status := []string{"investigating", "active"}[n%2]
			want(t, call(t, s, "PATCH", firstAlertURL, `{"status":"`+status+`"}`), 200)
		},
		func(int) { get(t, s, policyURL) },
		func(int) {
			refused(t, call(t, s, "PATCH", policyURL, `{"policyMigrationState":"x"}`), 400, "Request_BadRequest")
		},
	}
	var wg sync.WaitGroup
	for _, client := range clients {
		wg.Go(func() {
			for n := range rounds {
				client(n)
			}
		})
	}
	wg.Wait()

	pass := get(t, s, tap)
	if got := fmt.Sprintf("%v %v", pass["defaultLength"], pass["maximumLifetimeInMinutes"]); got != "32 524" {
		t.Errorf("the pass has %s, want 32 524", got)
	}
	policy := get(t, s, policyURL)
	snooze := at(t, policy, "registrationEnforcement", "authenticationMethodsRegistrationCampaign", "snoozeDurationInDays")
	if got := fmt.Sprint(policy["description"], " ", snooze); got != "24 10" {
		t.Errorf("the policy has %s, want 24 10", got)
	}
	if n := len(policy["authenticationMethodConfigurations"].([]any)); n != 12+rounds {
		t.Errorf("%d configurations, want %d", n, 12+rounds)
	}
	if n := len(get(t, s, firstAlertURL)["activityLogs"].([]any)); n != rounds {
		t.Errorf("%d log entries, want one for each of %d transitions", n, rounds)
	}
}
