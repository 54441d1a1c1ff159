package control

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/gorillamux"

	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/server/internal/coverage"
)

// fakeState remembers what it was told.
type fakeState struct{ log []string }

func (s *fakeState) say(what, namespace string, data []byte) error {
	s.log = append(s.log, strings.TrimSpace(what+" "+namespace+" "+string(data)))
	if bytes.Contains(data, []byte("bad")) {
		zero := 0
		return &RefusalError{Message: "the state is bad", Details: []Detail{{Code: "value-enum", Message: "bad", Collection: "policy", Index: &zero, Pointer: "/x"}}}
	}
	if bytes.Contains(data, []byte("fail")) {
		return errors.New("the disk is gone")
	}
	return nil
}

func (s *fakeState) Snapshot(_ context.Context, ns string) ([]byte, error) {
	return []byte(`{"policy":[]}`), s.say("snapshot", ns, nil)
}
func (s *fakeState) Seed(_ context.Context, ns string, data []byte) error {
	return s.say("seed", ns, data)
}
func (s *fakeState) Restore(_ context.Context, ns string, data []byte) error {
	return s.say("restore", ns, data)
}
func (s *fakeState) Reset(_ context.Context, ns string) error     { return s.say("reset", ns, nil) }
func (s *fakeState) Drop(_ context.Context, ns string) error      { return s.say("drop", ns, nil) }
func (s *fakeState) Namespaces(context.Context) ([]string, error) { return []string{"", "kept"}, nil }

var loaded = sync.OnceValues(openapi.Load)

// contract is the committed contract, which all tests share.
func contract(t testing.TB) *openapi3.T {
	t.Helper()
	doc, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// read reads the goals of the contract, which all tests share.
var read = sync.OnceValues(func() (*coverage.Goals, error) {
	doc, err := loaded()
	if err != nil {
		return nil, err
	}
	return coverage.NewGoals(doc)
})

func newControl(t testing.TB, opts Options) *Control {
	t.Helper()
	if opts.Now == nil {
		opts.Now = func() time.Time { return noon }
	}
	goals, err := read()
	if err != nil {
		t.Fatal(err)
	}
	c, err := New(goals, opts)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

// judge compares requests and answers with the document of the API, with kin-openapi.
type judge struct {
	t      *testing.T
	router routers.Router
	seen   map[string]bool // operation and status
}

func newJudge(t *testing.T) *judge {
	t.Helper()
	doc, err := openapi3.NewLoader().LoadFromData(Document())
	if err != nil {
		t.Fatal(err)
	}
	if err := doc.Validate(context.Background()); err != nil {
		t.Fatal(err)
	}
	doc.Servers = nil
	router, err := gorillamux.NewRouter(doc)
	if err != nil {
		t.Fatal(err)
	}
	openapi3filter.RegisterBodyDecoder("application/yaml", openapi3filter.FileBodyDecoder)
	openapi3filter.RegisterBodyDecoder("text/html", openapi3filter.FileBodyDecoder)
	return &judge{t: t, router: router, seen: map[string]bool{}}
}

// call sends a request and judges the answer, and the request too if it went well.
func (j *judge) call(c http.Handler, method, url, body string, header ...string) *httptest.ResponseRecorder {
	j.t.Helper()
	request := func() *http.Request {
		r := httptest.NewRequest(method, "http://localhost"+url, strings.NewReader(body))
		r.RemoteAddr = "127.0.0.1:4000"
		if body != "" {
			r.Header.Set("Content-Type", "application/json")
		}
		for i := 0; i+1 < len(header); i += 2 {
			r.Header.Set(header[i], header[i+1])
		}
		if addr := r.Header.Get("Remote"); addr != "" {
			r.RemoteAddr = addr
		}
		return r
	}
	w := httptest.NewRecorder()
	c.ServeHTTP(w, request())
	r := request()
	route, params, err := j.router.FindRoute(r)
	if err != nil {
		if w.Code != http.StatusNotFound && w.Code != http.StatusMethodNotAllowed {
			j.t.Errorf("%s %s: %v, and the answer is %d", method, url, err, w.Code)
		}
		return w
	}
	j.seen[fmt.Sprintf("%s %d", route.Operation.OperationID, w.Code)] = true
	input := &openapi3filter.RequestValidationInput{Request: r, PathParams: params, Route: route, Options: &openapi3filter.Options{
		AuthenticationFunc: openapi3filter.NoopAuthenticationFunc, IncludeResponseStatus: true, MultiError: true,
	}}
	if w.Code < 400 {
		if err := openapi3filter.ValidateRequest(context.Background(), input); err != nil {
			j.t.Errorf("%s %s: the request was taken, and %v", method, url, err)
		}
	}
	err = openapi3filter.ValidateResponse(context.Background(), &openapi3filter.ResponseValidationInput{
		RequestValidationInput: input, Status: w.Code, Header: w.Header(), Body: io.NopCloser(bytes.NewReader(w.Body.Bytes())), Options: input.Options,
	})
	if err != nil {
		j.t.Errorf("%s %s: the answer %d %s: %v", method, url, w.Code, w.Body, err)
	}
	return w
}

// seeded is a control plane that has something of everything.
func seeded(t *testing.T, opts Options) (*Control, *fakeState) {
	state := &fakeState{}
	opts.State = state
	c := newControl(t, opts)
	x := exchange("", "updateAuthenticationMethodsPolicy", 200)
	x.Method, x.RequestBody, x.Body, x.Batch, x.Query = "PATCH", []byte(`{"policyMigrationState":"preMigration"}`), []byte(`nothing`), "1", "a=b"
	x.RequestHeader, x.Injection = http.Header{"Accept": {"*/*"}}, &Injection{Fault: "1", Rule: "x"}
	c.After(x)
	x = exchange("other", "", 404)
	c.After(x)
	return c, state
}

func TestEveryEndpointAnswersAsItsDocumentSays(t *testing.T) {
	j := newJudge(t)
	c, state := seeded(t, Options{NamespaceHeader: "X-Graphcontract-Namespace"})
	for _, k := range []struct {
		method, url, body string
		header            []string
		status            int
		say               string
	}{
		{"GET", "/openapi.yaml", "", nil, 200, "openapi: 3.0.3"},
		{"GET", "/health", "", nil, 200, `"status":"ok"`},
		{"GET", "/ready", "", nil, 200, `"status":"ready"`},
		{"GET", "/metrics", "", nil, 200, `graphcontract_requests_total{operation="updateAuthenticationMethodsPolicy",status="200"} 1`},
		{"GET", "/faults", "", nil, 200, `{"faults":[]}`},
		{"POST", "/faults?key=k", `{"rules":["getPartnerSecurityScore: 503","*: drop"]}`, nil, 201, `"rule":"getPartnerSecurityScore: 503"`},
		{"POST", "/faults?namespace=n", "# text\nPATCH /policies/**: 429 after 1s\n", []string{"Content-Type", "text/plain"}, 201, `"namespace":"n"`},
		{"POST", "/faults", "nobody: 503", []string{"Content-Type", "text/plain"}, 400, `no operation is \"nobody\"`},
		{"POST", "/faults", "getpartnersecurityscore: 503", []string{"Content-Type", "text/plain"}, 400, `did you mean \"getPartnerSecurityScore\"?`},
		{"POST", "/faults", "GET /users/*: 503", []string{"Content-Type", "text/plain"}, 400, `no operation is`},
		{"POST", "/faults", "POST /$batch: 503", []string{"Content-Type", "text/plain"}, 201, `$batch`},
		{"POST", "/faults", `{"rules":["*: 503","*: often"]}`, nil, 400, `"line":2,"column":4`},
		{"POST", "/faults", `{"rules":[]}`, nil, 400, `there is no rule`},
		{"POST", "/faults", `{"rule":"x"}`, nil, 400, `unknown field`},
		{"POST", "/faults", `{"rules":["*: 503"]} more`, nil, 400, `more behind`},
		{"POST", "/faults", strings.Repeat("#", 2<<20), []string{"Content-Type", "text/plain"}, 413, `larger than 1048576 bytes`},
		{"GET", "/faults?namespace=*", "", nil, 200, `"id":"3"`},
		{"GET", "/faults/1", "", nil, 200, `"key":"k"`},
		{"GET", "/faults/99", "", nil, 404, `no fault \"99\"`},
		{"DELETE", "/faults/1", "", nil, 204, ""},
		{"DELETE", "/faults/1", "", nil, 404, ""},
		{"DELETE", "/faults?key=k", "", nil, 200, `{"removed":1}`},
		{"DELETE", "/faults?namespace=n", "", nil, 200, `{"removed":1}`},
		{"GET", "/exchanges", "", nil, 200, `"matched":1`},
		{"GET", "/exchanges?namespace=*&status=4xx&limit=5&after=1&findings=none&fault=false&method=get&path=/a/*&since=2026-03-01T12:00:00Z&until=2026-03-01T12:00:00Z", "", nil, 200, `"id":2`},
		{"GET", "/exchanges", "", []string{"X-Graphcontract-Namespace", "other"}, 200, `"id":2`},
		{"GET", "/exchanges?operation=updateAuthenticationMethodsPolicy&fault=true&count=1&wait=1s", "", nil, 200, `"$text":"nothing"`},
		{"GET", "/exchanges?count=9&wait=1ms", "", nil, 417, `"met":false`},
		{"GET", "/exchanges?limit=0", "", nil, 200, `"exchanges":[]`},
		{"GET", "/exchanges?status=44", "", nil, 400, `status \"44\"`},
		{"GET", "/exchanges?operation=nobody", "", nil, 400, `no operation is`},
		{"GET", "/exchanges?since=noon", "", nil, 400, `since is \"noon\"`},
		{"GET", "/exchanges?until=noon", "", nil, 400, `until is`},
		{"GET", "/exchanges?after=x", "", nil, 400, `after is`},
		{"GET", "/exchanges?fault=maybe", "", nil, 400, `fault is`},
		{"GET", "/exchanges?limit=-1", "", nil, 400, `limit is`},
		{"GET", "/exchanges?count=x", "", nil, 400, `count is`},
		{"GET", "/exchanges?wait=51s", "", nil, 400, `wait is`},
		{"GET", "/exchanges?operations=x", "", nil, 400, `no query option`},
		{"GET", "/exchanges?status=404&status=500", "", nil, 400, `given 2 times`},
		{"GET", "/exchanges?a=%zz", "", nil, 400, `invalid URL escape`},
		{"GET", "/exchanges/1", "", nil, 200, `"batch":"1"`},
		{"GET", "/exchanges/77", "", nil, 404, ``},
		{"GET", "/exchanges/x", "", nil, 404, ``},
		{"POST", "/verify", `{"operation":"updateAuthenticationMethodsPolicy","status":"2xx","body":{"policyMigrationState":"preMigration"},"match":"exact","times":{"exactly":1}}`, nil, 200, `"met":true`},
		{"POST", "/verify", `{"operation":"updateAuthenticationMethodsPolicy","body":{"policyMigrationState":"x"}}`, nil, 417, `"pointer":"/policyMigrationState"`},
		{"POST", "/verify", `{"match":"some"}`, nil, 400, `subset or exact`},
		{"POST", "/verify", `{"times":{"exactly":-1}}`, nil, 400, `negative`},
		{"POST", "/verify", `{"status":"x"}`, nil, 400, `status`},
		{"POST", "/verify", `{`, nil, 400, `not understood`},
		{"GET", "/state?namespace=a", "", nil, 200, `{"policy":[]}`},
		{"PUT", "/state?namespace=a", `{"policy":[]}`, nil, 204, ""},
		{"PATCH", "/state?namespace=a", `{"policy":[]}`, nil, 204, ""},
		{"PATCH", "/state", `{"bad":1}`, nil, 400, `"collection":"policy","index":0,"pointer":"/x"`},
		{"PUT", "/state", `{"bad":1}`, nil, 400, `the state is bad`},
		{"DELETE", "/state?namespace=a", "", nil, 204, ""},
		{"GET", "/namespaces", "", nil, 200, `{"namespaces":["","kept","other"]}`},
		{"DELETE", "/namespaces/other", "", nil, 204, ""},
		{"DELETE", "/namespaces/*", "", nil, 400, "name one"},
		{"GET", "/namespaces", "", nil, 200, `{"namespaces":["","kept"]}`},
		{"GET", "/coverage", "", nil, 200, `"dimensions"`},
		{"GET", "/coverage?format=text", "", nil, 200, `coverage `},
		{"GET", "/coverage", "", []string{"Accept", "text/html,*/*"}, 200, `<html lang="en">`},
		{"GET", "/coverage", "", []string{"Accept", "text/plain"}, 200, `coverage `},
		{"GET", "/coverage?format=pdf", "", nil, 400, `json, text or html`},
		{"DELETE", "/coverage", "", nil, 204, ""},
		{"GET", "/coverage", "", nil, 200, `"covered":0,`},
		{"DELETE", "/exchanges?namespace=*", "", nil, 200, `{"removed":1}`},
		{"GET", "/nothing", "", nil, 404, `tells what there is`},
		{"PUT", "/coverage", "", nil, 405, `GET, DELETE`},
		{"GET", "", "", nil, 404, ``},
		{"GET", "/exchanges/1/2", "", nil, 404, ``},
		{"GET", "/exchanges/", "", nil, 404, ``},
	} {
		w := j.call(c, k.method, Prefix+k.url, k.body, k.header...)
		if w.Code != k.status || !strings.Contains(w.Body.String(), k.say) {
			t.Errorf("%s %.80s: got %d %.400s, want %d %s", k.method, k.url, w.Code, w.Body, k.status, k.say)
		}
	}
	want := []string{"snapshot a", `restore a {"policy":[]}`, `seed a {"policy":[]}`, `seed  {"bad":1}`, `restore  {"bad":1}`, "reset a", "drop other"}
	if !slices.Equal(state.log, want) {
		t.Errorf("the state was told %q", state.log)
	}
	// Without a state, with a token, from afar, and at the end.
	for _, call := range []struct{ method, url, body string }{{"GET", "/state", ""}, {"PUT", "/state", "{}"}, {"PATCH", "/state", "{}"}, {"DELETE", "/state", ""}} {
		if w := j.call(newControl(t, Options{}), call.method, Prefix+call.url, call.body); w.Code != 501 {
			t.Errorf("%v without a state: %d", call, w.Code)
		}
	}
	doc, err := openapi3.NewLoader().LoadFromData(Document())
	if err != nil {
		t.Fatal(err)
	}
	locked := newControl(t, Options{Token: "secret"})
	lost := newControl(t, Options{JournalSize: 1})
	lost.After(exchange("", "", 200))
	lost.After(exchange("", "", 200))
	if w := j.call(lost, "POST", Prefix+"/verify", `{}`); w.Code != 409 {
		t.Errorf("a journal that lost some: %d", w.Code)
	}
	full := newControl(t, Options{})
	if _, err := full.faults.arrange(noon, "", "", slices.Repeat(mustRules(t, "*: 503"), MaxFaults)); err != nil {
		t.Fatal(err)
	}
	if w := j.call(full, "POST", Prefix+"/faults", "*: 500", "Content-Type", "text/plain"); w.Code != 409 {
		t.Errorf("too many faults: %d", w.Code)
	}
	tight := newControl(t, Options{State: &fakeState{}})
	for i := range tight.routes {
		tight.routes[i].limit = min(tight.routes[i].limit, 10)
	}
	for path, item := range doc.Paths.Map() {
		for method, op := range item.Operations() {
			url := strings.ReplaceAll(path, "{id}", "1")
			if w := j.call(c, method, url, "", "Remote", "192.0.2.7:1"); w.Code != 403 {
				t.Errorf("%s %s from afar: %d", method, url, w.Code)
			}
			if w := j.call(locked, method, url, "", "Remote", "192.0.2.7:1"); w.Code != 401 {
				t.Errorf("%s %s from afar with no token: %d", method, url, w.Code)
			}
			if w := j.call(c, method, url+"?unheard=of", ""); w.Code != 400 {
				t.Errorf("%s %s with an option nobody has: %d", method, url, w.Code)
			}
			if op.RequestBody != nil {
				if w := j.call(tight, method, url, `{"rules":[]}`); w.Code != 413 {
					t.Errorf("%s %s with too much: %d", method, url, w.Code)
				}
			}
		}
	}
	c.Close()
	if w := j.call(c, "GET", Prefix+"/ready", ""); w.Code != 503 {
		t.Errorf("ready at the end: %d", w.Code)
	}
	for _, item := range doc.Paths.Map() {
		for _, op := range item.Operations() {
			for status := range op.Responses.Map() {
				if !j.seen[op.OperationID+" "+status] {
					t.Errorf("%s never answered %s", op.OperationID, status)
				}
			}
		}
	}
}

func TestWhoIsLetIn(t *testing.T) {
	for _, k := range []struct {
		name, token, method, url, host, remote string
		header                                 []string
		status                                 int
	}{
		{"this machine", "", "GET", "/faults", "127.0.0.1:8080", "127.0.0.1:5", nil, 200},
		{"this machine by name", "", "GET", "/faults", "localhost:8080", "[::1]:5", nil, 200},
		{"under the name of the service", "", "GET", "/faults", "graph.microsoft.com", "127.0.0.1:5", nil, 200},
		{"another machine", "", "GET", "/faults", "127.0.0.1", "192.168.0.9:5", nil, 403},
		{"another machine asks for health", "", "GET", "/health", "127.0.0.1", "192.168.0.9:5", nil, 403},
		{"another machine and a path that is not there", "", "GET", "/x", "127.0.0.1", "192.168.0.9:5", nil, 403},
		{"no address", "", "GET", "/faults", "127.0.0.1", "@", nil, 403},
		{"another name", "", "GET", "/faults", "evil.example", "127.0.0.1:5", nil, 403},
		{"a name that begins like ours", "", "GET", "/faults", "localhost.evil.example", "127.0.0.1:5", nil, 403},
		{"a proxy", "", "GET", "/faults", "127.0.0.1", "127.0.0.1:5", []string{"X-Forwarded-For", "192.168.0.9"}, 403},
		{"another site", "", "POST", "/faults", "127.0.0.1:8080", "127.0.0.1:5", []string{"Origin", "https://evil.example", "Content-Type", "text/plain"}, 403},
		{"another site, newer browser", "", "DELETE", "/faults", "127.0.0.1:8080", "127.0.0.1:5", []string{"Sec-Fetch-Site", "cross-site"}, 403},
		{"a token that nobody asked for", "", "GET", "/faults", "127.0.0.1", "192.168.0.9:5", []string{"Authorization", "Bearer x"}, 403},
		{"the token", "s3cret", "GET", "/faults", "graph", "192.168.0.9:5", []string{"Authorization", "Bearer s3cret"}, 200},
		{"the token through a proxy", "s3cret", "GET", "/faults", "graph", "127.0.0.1:5", []string{"Authorization", "bearer s3cret", "Via", "x"}, 200},
		{"a wrong token", "s3cret", "GET", "/faults", "graph", "192.168.0.9:5", []string{"Authorization", "Bearer s3cret2"}, 401},
		{"another scheme", "s3cret", "GET", "/faults", "graph", "192.168.0.9:5", []string{"Authorization", "Basic s3cret"}, 401},
		{"no token", "s3cret", "GET", "/faults", "graph", "192.168.0.9:5", nil, 401},
		{"no token on this machine", "s3cret", "GET", "/faults", "127.0.0.1", "127.0.0.1:5", nil, 401},
		{"health on this machine", "s3cret", "GET", "/health", "127.0.0.1", "127.0.0.1:5", nil, 200},
		{"health from afar", "s3cret", "GET", "/health", "127.0.0.1", "192.168.0.9:5", nil, 401},
		{"readiness on this machine", "s3cret", "GET", "/ready", "127.0.0.1", "127.0.0.1:5", nil, 200},
	} {
		c := newControl(t, Options{Token: k.token})
		r := httptest.NewRequest(k.method, "http://x"+Prefix+k.url, nil)
		r.Host, r.RemoteAddr = k.host, k.remote
		for i := 0; i+1 < len(k.header); i += 2 {
			r.Header.Set(k.header[i], k.header[i+1])
		}
		w := httptest.NewRecorder()
		c.ServeHTTP(w, r)
		if w.Code != k.status {
			t.Errorf("%s: got %d %s, want %d", k.name, w.Code, w.Body, k.status)
		}
		if w.Code == 401 && w.Header().Get("WWW-Authenticate") == "" {
			t.Errorf("%s: no WWW-Authenticate", k.name)
		}
	}
}

func TestFailuresAreToldInTheEnvelope(t *testing.T) {
	c := newControl(t, Options{State: &fakeState{}})
	r := httptest.NewRequest(http.MethodPut, "http://localhost"+Prefix+"/state", strings.NewReader("fail"))
	r.RemoteAddr = "127.0.0.1:1"
	w := httptest.NewRecorder()
	c.ServeHTTP(w, r)
	var got struct {
		Error struct{ Code, Message string }
	}
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != 500 || got.Error.Code != "internal" {
		t.Errorf("got %d %s", w.Code, w.Body)
	}
}

func TestHandles(t *testing.T) {
	for path, want := range map[string]bool{"/_contract": true, "/_contract/": true, "/_contract/x": true, "/_contractx": false, "/beta": false, "/x/_contract": false} {
		if Handles(path) != want {
			t.Errorf("%s: got %v", path, !want)
		}
	}
}
