package servertest_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/graphcontract/graphcontract/server"
	"github.com/graphcontract/graphcontract/server/servertest"
	"github.com/graphcontract/graphcontract/validate"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const policy = "https://graph.microsoft.com/beta/policies/authenticationMethodsPolicy"

// send sends a request and gives the status and body of the answer.
func send(t testing.TB, c *http.Client, method, url, body string, header ...string) (int, string) {
	t.Helper()
	status, text, err := try(context.Background(), c, method, url, body, header...)
	if err != nil {
		t.Fatal(err)
	}
	return status, text
}

func try(ctx context.Context, c *http.Client, method, url, body string, header ...string) (int, string, error) {
	var r io.Reader
	if body != "" {
		r = strings.NewReader(body)
	}
	req, err := http.NewRequestWithContext(ctx, method, url, r)
	if err != nil {
		return 0, "", err
	}
	if body != "" {
		req.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := c.Do(req)
	if err != nil {
		return 0, "", err
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	return resp.StatusCode, string(text), err
}

func TestAClientReachesTheGraph(t *testing.T) {
	t.Parallel()
	g := servertest.Start(t)
	status, body := send(t, g.Client, "GET", policy, "")
	if status != 200 || !strings.Contains(body, `"@odata.context":"https://graph.microsoft.com/beta/$metadata#authenticationMethodsPolicy`) {
		t.Errorf("got %d %.200s", status, body)
	}
	// The same state over a socket.
	send(t, g.Client, "PATCH", policy, `{"policyMigrationState":"migrationComplete"}`)
	web := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	if _, body := send(t, web, "GET", g.URL+"/beta/policies/authenticationMethodsPolicy", ""); !strings.Contains(body, "migrationComplete") {
		t.Errorf("over a socket: %.200s", body)
	}
	// Links lead back to the Graph, whatever name it was called by.
	_, body = send(t, g.Client, "GET", "https://graph.microsoft.com/beta/security/partner/securityScore/customerInsights?$count=true", "")
	var page struct {
		Next string `json:"@odata.nextLink"`
	}
	if err := json.Unmarshal([]byte(body), &page); err != nil || !strings.HasPrefix(page.Next, "https://graph.microsoft.com/beta/") {
		t.Errorf("next link %q, %v", page.Next, err)
	}
	if status, _ := send(t, g.Client, "GET", page.Next, ""); status != 200 {
		t.Errorf("the next page: %d", status)
	}
}

func TestOtherHostsAreNotReached(t *testing.T) {
	t.Parallel()
	g := servertest.Start(t)
	if _, _, err := try(t.Context(), g.Client, "POST", "https://example.com/", "x"); err == nil || !strings.Contains(err.Error(), "not part of the Graph") {
		t.Errorf("got %v", err)
	}
	g = servertest.Start(t, servertest.WithTransport(teapot{}))
	if status, _ := send(t, g.Client, "GET", "https://example.com/", ""); status != 418 {
		t.Errorf("got %d", status)
	}
}

type teapot struct{}

func (teapot) RoundTrip(r *http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: http.StatusTeapot, Body: http.NoBody, Request: r}, nil
}

func TestTestsDoNotMeet(t *testing.T) {
	t.Parallel()
	for i := range 100 {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			g := servertest.Start(t)
			name := fmt.Sprintf("policy %d", i)
			send(t, g.Client, "PATCH", policy, fmt.Sprintf(`{"description":%q}`, name))
			g.Fault("getAuthenticationMethodsPolicy: 503")
			if status, _ := send(t, g.Client, "GET", policy, ""); status != 503 {
				t.Errorf("got %d", status)
			}
			status, body := send(t, g.Client, "GET", policy+"?$select=description", "")
			if status != 200 || !strings.Contains(body, fmt.Sprintf("%q", name)) {
				t.Errorf("got %d %s", status, body)
			}
			if n := len(g.Exchanges(server.Filter{})); n != 3 {
				t.Errorf("%d exchanges", n)
			}
			g.VerifyBody("updateAuthenticationMethodsPolicy", map[string]any{"description": name})
		})
	}
}

// fake stands in for a test that may fail. Its Fatalf ends the goroutine, as that of testing.T does.
type fake struct {
	testing.TB
	mu       sync.Mutex
	failures []string
	cleanups []func()
}

func (f *fake) Helper()           {}
func (f *fake) Cleanup(fn func()) { f.cleanups = append(f.cleanups, fn) }
func (f *fake) Errorf(format string, args ...any) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.failures = append(f.failures, fmt.Sprintf(format, args...))
}
func (f *fake) Fatalf(format string, args ...any) {
	f.Errorf(format, args...)
	runtime.Goexit()
}

// failing runs a test and gives what it failed with.
func failing(t *testing.T, test func(t testing.TB)) []string {
	t.Helper()
	f := &fake{TB: t}
	var wg sync.WaitGroup
	wg.Go(func() { test(f) })
	wg.Wait()
	for i := len(f.cleanups) - 1; i >= 0; i-- {
		f.cleanups[i]()
	}
	return f.failures
}

func TestViolationsFailTheTest(t *testing.T) {
	t.Parallel()
	const body = `{"policyMigrationState":"premigration","reconfirmationInDays":"x"}`
	for _, c := range []struct {
		name string
		test func(t testing.TB)
		say  []string // in the only failure; nil means none
	}{
		{"a body that is wrong twice", func(t testing.TB) {
			send(t, servertest.Start(t).Client, "PATCH", policy, body)
		}, []string{"the client sent what the contract forbids: PATCH /beta/policies/authenticationMethodsPolicy (updateAuthenticationMethodsPolicy) was answered with 400",
			"[value-enum]", "[value-type]", `"preMigration"`, "body: " + body}},
		{"over a socket", func(t testing.TB) {
			send(t, &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}, "PATCH", servertest.Start(t).URL+"/beta/policies/authenticationMethodsPolicy", body)
		}, []string{"[value-enum]"}},
		{"in front of a fault", func(t testing.TB) {
			g := servertest.Start(t)
			g.Fault("*: 503")
			send(t, g.Client, "PATCH", policy, body)
		}, []string{"[value-enum]", `by the arranged fault "503"`}},
		{"a path that nobody has", func(t testing.TB) {
			send(t, servertest.Start(t).Client, "GET", "https://graph.microsoft.com/beta/users", "")
		}, []string{"[path-unknown]", "was answered with 404"}},
		{"a query option that nobody has", func(t testing.TB) {
			send(t, servertest.Start(t).Client, "GET", policy+"?$lamp=1", "")
		}, []string{"[query-undeclared]", "?$lamp=1"}},
		{"a large body", func(t testing.TB) {
			send(t, servertest.Start(t).Client, "PATCH", policy, `{"lamp":"`+strings.Repeat("x", 5000)+`"}`)
		}, []string{"xxx…"}},
		{"allowed by the test", func(t testing.TB) {
			g := servertest.Start(t, servertest.AllowViolations())
			if status, _ := send(t, g.Client, "PATCH", policy, body); status != 400 {
				t.Errorf("got %d", status)
			}
		}, nil},
		{"tolerated by the call", func(t testing.TB) {
			_, _, err := try(servertest.Tolerate(context.Background()), servertest.Start(t).Client, "PATCH", policy, body)
			if err != nil {
				t.Errorf("%v", err)
			}
		}, nil},
		{"expected", func(t testing.TB) {
			g := servertest.Start(t)
			g.ExpectViolation(validate.CodeValueEnum)
			send(t, g.Client, "PATCH", policy, body)
		}, nil},
		{"expected once", func(t testing.TB) {
			g := servertest.Start(t)
			g.ExpectViolation(validate.CodeValueEnum)
			send(t, g.Client, "PATCH", policy, body)
			send(t, g.Client, "PATCH", policy, body)
		}, []string{"the client sent"}},
		{"expected in vain", func(t testing.TB) {
			servertest.Start(t).ExpectViolation(validate.CodeValueEnum)
		}, []string{"a violation value-enum was expected, and no client sent one"}},
		{"expected what is not there", func(t testing.TB) { servertest.Start(t).ExpectViolation("lamp") }, []string{`there is no finding "lamp"`}},
		{"a rule that is none", func(t testing.TB) { servertest.Start(t).Fault("*: 503", "*: often") }, []string{`2:4: found "often"`}},
		{"a claim that is not met", func(t testing.TB) {
			g := servertest.Start(t)
			send(t, g.Client, "PATCH", policy, `{"description":"x"}`)
			g.VerifyBody("updateAuthenticationMethodsPolicy", json.RawMessage(`{"description":"y"}`))
		}, []string{`/description is "x", want "y"`}},
		{"calls that are missing", func(t testing.TB) { servertest.Start(t).VerifyCalls("listRequirements", 2) }, []string{"did not happen; want exactly 2 times"}},
		{"waiting in vain", func(t testing.TB) { servertest.Start(t).Wait(1, server.Filter{}, time.Millisecond) }, []string{"0 exchanges after 1ms, want 1"}},
		{"a seed that is wrong", func(t testing.TB) {
			servertest.Start(t, servertest.WithSeed([]byte(`{"policy":[{"id":"authenticationMethodsPolicy","policyMigrationState":"x"}],"lamps":[]}`)))
		}, []string{"/policy/0/policyMigrationState", "[value-enum]", "[seed-collection]"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got := failing(t, c.test)
			if c.say == nil {
				if len(got) > 0 {
					t.Errorf("failed: %q", got)
				}
				return
			}
			if len(got) != 1 {
				t.Fatalf("%d failures: %q", len(got), got)
			}
			for _, part := range c.say {
				if !strings.Contains(got[0], part) {
					t.Errorf("%q is not in: %s", part, got[0])
				}
			}
		})
	}
}

func TestALateRequestDisturbsNobody(t *testing.T) {
	t.Parallel()
	var g *servertest.Graph
	if got := failing(t, func(t testing.TB) { g = servertest.Start(t) }); len(got) > 0 {
		t.Fatal(got)
	}
	if _, _, err := try(t.Context(), g.Client, "PATCH", policy, `{"lamp":1}`); err == nil || !strings.Contains(err.Error(), "the test is over") {
		t.Errorf("got %v", err)
	}
}

func TestFaultsAsAClientSeesThem(t *testing.T) {
	t.Parallel()
	g := servertest.Start(t)
	g.Fault("next 4 calls to updateAuthenticationMethodsPolicy: drop, lose, 503, malformed")
	patch := func() (int, string, error) {
		return try(t.Context(), g.Client, "PATCH", policy, `{"description":"x"}`)
	}
	for range 2 {
		if _, _, err := patch(); !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Errorf("got %v", err)
		}
	}
	if status, _, err := patch(); status != 503 || err != nil {
		t.Errorf("got %d, %v", status, err)
	}
	if _, body, err := patch(); err != nil || json.Valid([]byte(body)) {
		t.Errorf("got %s, %v", body, err)
	}
	g.Fault("*: 500 forever")
	g.ClearFaults()
	if status, _, err := patch(); status != 200 || err != nil {
		t.Errorf("got %d, %v", status, err)
	}
	g.VerifyCalls("updateAuthenticationMethodsPolicy", 5)
	g.ClearExchanges()
	g.VerifyCalls("updateAuthenticationMethodsPolicy", 0)
}

func TestACallEndsWithItsContext(t *testing.T) {
	t.Parallel()
	g := servertest.Start(t)
	g.Fault("*: delay 30s")
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(10*time.Millisecond, cancel)
	if _, _, err := try(ctx, g.Client, "GET", policy, ""); !errors.Is(err, context.Canceled) && !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("got %v", err)
	}
	if _, _, err := try(ctx, g.Client, "GET", policy, ""); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestStateOfATest(t *testing.T) {
	t.Parallel()
	g := servertest.Start(t, servertest.WithSeed([]byte(`{"policy":[{"id":"authenticationMethodsPolicy","description":"seeded"}]}`)))
	has := func(text string) {
		t.Helper()
		if _, body := send(t, g.Client, "GET", policy+"?$select=description", ""); !strings.Contains(body, text) {
			t.Errorf("no %s in %s", text, body)
		}
	}
	has(`"seeded"`)
	snapshot := g.Snapshot()
	send(t, g.Client, "PATCH", policy, `{"description":"changed"}`)
	has(`"changed"`)
	g.Restore(snapshot)
	has(`"seeded"`)
	g.Seed(bytes.ReplaceAll(snapshot, []byte("seeded"), []byte("again")))
	has(`"again"`)
	g.Reset()
	if _, body := send(t, g.Client, "GET", policy, ""); strings.Contains(body, "again") {
		t.Error("not reset")
	}
	if n := len(g.Wait(1, server.Filter{Target: server.Target{Method: "PATCH"}}, time.Second)); n != 1 {
		t.Errorf("%d PATCHes", n)
	}
}

// azToken and azOptions have the shape of azcore.AccessToken and policy.TokenRequestOptions.
type (
	azToken struct {
		Token     string
		ExpiresOn time.Time
		RefreshOn time.Time
	}
	azOptions struct {
		Claims    string
		EnableCAE bool
		Scopes    []string
		TenantID  string
	}
	azCredential interface {
		GetToken(ctx context.Context, options azOptions) (azToken, error)
	}
)

func TestTokens(t *testing.T) {
	t.Parallel()
	g := servertest.Start(t, servertest.RequireAuth())
	if status, _ := send(t, g.Client, "GET", policy, ""); status != 401 {
		t.Errorf("without a token: %d", status)
	}
	var cred azCredential = servertest.NewCredential[azOptions, azToken](g)
	token, err := cred.GetToken(t.Context(), azOptions{Scopes: []string{"https://graph.microsoft.com/.default"}})
	if err != nil || time.Until(token.ExpiresOn) < 50*time.Minute {
		t.Fatalf("got %+v, %v", token, err)
	}
	if status, body := send(t, g.Client, "GET", policy, "", "Authorization", "Bearer "+token.Token); status != 200 {
		t.Errorf("with a token: %d %s", status, body)
	}
	cred = servertest.NewCredential[azOptions, azToken](g, "Policy.Read.All")
	if token, err = cred.GetToken(t.Context(), azOptions{}); err != nil {
		t.Fatal(err)
	}
	if status, body := send(t, g.Client, "PATCH", policy, `{"description":"x"}`, "Authorization", "Bearer "+token.Token); status != 403 {
		t.Errorf("with too little: %d %s", status, body)
	}
	if status, _ := send(t, g.Client, "GET", policy, "", "Authorization", "Bearer "+g.Token("Policy.Read.All")); status != 200 {
		t.Errorf("with enough: %d", status)
	}
	over, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := cred.GetToken(over, azOptions{}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	// The sign-in service itself, as SDKs use it.
	resp, err := g.Client.Post("https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token", "application/x-www-form-urlencoded",
		strings.NewReader("grant_type=client_credentials&client_id=app&client_secret=secret&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default"))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	var answer struct {
		Token string `json:"access_token"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil || answer.Token == "" {
		t.Errorf("got %+v, %v", answer, err)
	}
	if status, _ := send(t, g.Client, "GET", policy, "", "Authorization", "Bearer "+answer.Token); status != 200 {
		t.Errorf("with its token: %d", status)
	}
}

func TestAServerOfItsOwn(t *testing.T) {
	t.Parallel()
	seen := 0
	g := servertest.Start(t, servertest.RequireAuth(), servertest.WithServer(server.Options{
		PageSize: 2, Control: &server.ControlOptions{Observe: func(server.Observation) { seen++ }},
	}))
	_, body := send(t, g.Client, "GET", "https://graph.microsoft.com/beta/security/partner/securityAlerts", "", "Authorization", "Bearer "+g.Token())
	if n := strings.Count(body, `"detectedDateTime"`); n != 2 {
		t.Errorf("a page of %d: %s", n, body)
	}
	if seen != 1 {
		t.Errorf("%d observations", seen)
	}
	if status, _ := send(t, g.Client, "GET", g.URL+"/_contract/health", ""); status != 200 {
		t.Errorf("the control API: %d", status)
	}
	if g.Handler() == nil {
		t.Error("no handler")
	}
}

func TestHead(t *testing.T) {
	t.Parallel()
	g := servertest.Start(t)
	resp, err := g.Client.Head(policy)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(resp.Body)
	if err = errors.Join(err, resp.Body.Close()); err != nil || len(text) > 0 || resp.StatusCode != http.StatusOK || resp.ContentLength < 100 {
		t.Errorf("got %d, %d of %d bytes, %v", resp.StatusCode, len(text), resp.ContentLength, err)
	}
}
