package server_test

import (
	"fmt"
	"strconv"
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

// Ten thousand PATCHes at once: each is answered with the state that it made, no two have the same tag, the last
// tag is the one that stays, and a count that only grows if it is read and written in one piece has counted all.
func TestTenThousandPatches(t *testing.T) {
	patches := 10_000
	if raceDetector || testing.Short() {
		patches = 1_000 // ten times as slow
	}
	s := newServer(t, server.Options{})
	var (
		mu   sync.Mutex
		tags = map[string]string{} // description by tag
		wg   sync.WaitGroup
	)
	for n := range patches {
		wg.Go(func() {
			mine := fmt.Sprintf("patch %d", n)
			w := want(t, call(t, s, "PATCH", policyURL, `{"description":"`+mine+`"}`), 200)
			if got := decode(t, w)["description"]; got != mine {
				t.Errorf("%s was answered with %v", mine, got)
			}
			mu.Lock()
			defer mu.Unlock()
			tag := w.Header().Get("ETag")
			if other, taken := tags[tag]; taken {
				t.Errorf("%s and %s have the tag %s", mine, other, tag)
			}
			tags[tag] = mine
		})
	}
	wg.Wait()
	w := call(t, s, "GET", policyURL, "")
	if got := decode(t, w)["description"]; len(tags) != patches || tags[w.Header().Get("ETag")] != got {
		t.Errorf("%d tags; the state is %v under a tag of %q", len(tags), got, tags[w.Header().Get("ETag")])
	}
}

// Clients that read, add one and write under the tag they read count every one of their steps, with retries.
func TestTagsKeepConcurrentWritersFromLosing(t *testing.T) {
	s := newServer(t, server.Options{})
	const clients, steps = 8, 20
	want(t, call(t, s, "PATCH", policyURL, `{"description":"0"}`), 200)
	var wg sync.WaitGroup
	for range clients {
		wg.Go(func() {
			for done := 0; done < steps; {
				read := want(t, call(t, s, "GET", policyURL, ""), 200)
				n, err := strconv.Atoi(fmt.Sprint(decode(t, read)["description"]))
				if err != nil {
					t.Error(err)
					return
				}
				w := call(t, s, "PATCH", policyURL, fmt.Sprintf(`{"description":"%d"}`, n+1), "If-Match", read.Header().Get("ETag"))
				switch w.Code {
				case 200:
					done++
				case 412:
				default:
					t.Errorf("status %d", w.Code)
					return
				}
			}
		})
	}
	wg.Wait()
	if got := get(t, s, policyURL)["description"]; got != fmt.Sprint(clients*steps) {
		t.Errorf("counted %v, want %d", got, clients*steps)
	}
}
