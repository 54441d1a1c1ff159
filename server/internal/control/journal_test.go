package control

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/graphcontract/graphcontract/validate"
)

func ptr[T any](v T) *T { return &v }

// exchange is one that tests need little of.
func exchange(namespace, op string, status int) *Exchange {
	return &Exchange{Namespace: namespace, Operation: op, Method: "GET", Path: "/beta/a/b", Rest: "/a/b", Status: status, Began: noon}
}

func ids(records []*Record) string {
	var out []string
	for _, r := range records {
		out = append(out, fmt.Sprint(r.ID))
	}
	return strings.Join(out, " ")
}

func TestFilters(t *testing.T) {
	j := newJournal(10, 1<<20)
	add := func(x *Exchange) { j.add(x.record(100)) }
	add(exchange("", "get", 200)) // 1
	add(exchange("a", "get", 404))
	x := exchange("a", "patch", 400)
	x.Method, x.RequestFindings = "PATCH", validate.Findings{{Code: "value-enum"}}
	add(x) // 3
	x = exchange("a", "", 404)
	x.Path, x.Rest, x.Began = "/beta/users/7", "/users/7", noon.Add(time.Minute)
	add(x)
	x = exchange("b", "get", 503)
	x.Injection = &Injection{Step: Step{Kind: Status, Status: 503}, Fault: "1"}
	add(x) // 5
	x = exchange("b", "get", 500)
	x.ResponseFindings = validate.Findings{{Code: "value-type"}}
	add(x)
	x = exchange("b", "get", 200)
	x.Dropped = true
	add(x) // 7
	for _, c := range []struct {
		name string
		f    Filter
		want string
	}{
		{"all", Filter{}, "1 2 3 4 5 6 7"},
		{"default namespace", Filter{Namespace: ptr("")}, "1"},
		{"namespace", Filter{Namespace: ptr("a")}, "2 3 4"},
		{"namespace that is not there", Filter{Namespace: ptr("z")}, ""},
		{"operation", Filter{Target: Target{Operation: "patch"}}, "3"},
		{"method", Filter{Target: Target{Method: "PATCH"}}, "3"},
		{"path", Filter{Target: Target{Path: "/users/*"}}, "4"},
		{"status", Filter{Status: "404"}, "2 4"},
		{"class", Filter{Status: "4xx"}, "2 3 4"},
		{"dropped", Filter{Status: "0"}, "7"},
		{"since", Filter{Since: noon.Add(time.Second)}, "4"},
		{"until", Filter{Until: noon, Status: "404"}, "2"},
		{"after", Filter{After: 5}, "6 7"},
		{"findings of the request", Filter{Findings: "request"}, "3"},
		{"findings of the response", Filter{Findings: "response"}, "6"},
		{"any findings", Filter{Findings: "any"}, "3 6"},
		{"no findings", Filter{Findings: "none", Namespace: ptr("a")}, "2 4"},
		{"faults", Filter{Fault: ptr(true)}, "5"},
		{"no faults", Filter{Fault: ptr(false), Namespace: ptr("b")}, "6 7"},
	} {
		if err := c.f.Check(); err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		got, _ := j.find(c.f)
		if ids(got) != c.want {
			t.Errorf("%s: got %s, want %s", c.name, ids(got), c.want)
		}
	}
	for _, f := range []Filter{{Status: "40"}, {Status: "9xx"}, {Findings: "many"}, {Target: Target{Path: "a"}}, {Target: Target{Path: "/["}}} {
		if f.Check() == nil {
			t.Errorf("%+v is taken", f)
		}
	}
	if r := j.byID(3); r == nil || r.Operation != "patch" || j.byID(99) != nil {
		t.Error("by id")
	}
}

func TestTheJournalIsBounded(t *testing.T) {
	j := newJournal(3, 1<<20)
	for range 5 {
		j.add(exchange("a", "x", 200).record(100))
	}
	j.add(exchange("b", "x", 200).record(100))
	got, lost := j.find(Filter{Namespace: ptr("a")})
	if ids(got) != "3 4 5" || lost != 2 {
		t.Errorf("got %s, lost %d", ids(got), lost)
	}
	if got, lost = j.find(Filter{Namespace: ptr("b")}); ids(got) != "6" || lost != 0 {
		t.Errorf("the other namespace: %s, lost %d", ids(got), lost)
	}
	// By bytes, the oldest of all goes.
	j = newJournal(1000, 100<<10)
	for i := range 50 {
		x := exchange(fmt.Sprint(i%2), "x", 200)
		x.Body = []byte(strings.Repeat("x", 10<<10))
		j.add(x.record(4 << 10))
	}
	all, lost := j.find(Filter{})
	if len(all) == 0 || len(all)+int(lost) != 50 || j.bytes > 100<<10 || all[len(all)-1].ID != 50 {
		t.Errorf("%d kept, %d lost, %d bytes", len(all), lost, j.bytes)
	}
	if n := j.clear(nil); n != len(all) || j.bytes != 0 || j.all.Len() != 0 {
		t.Errorf("cleared %d, %d bytes left", n, j.bytes)
	}
	if _, lost := j.find(Filter{}); lost != 0 {
		t.Errorf("%d are missed after the journal was cleared", lost)
	}
}

func TestClearKeepsOtherNamespaces(t *testing.T) {
	j := newJournal(3, 1<<20)
	j.add(exchange("a", "x", 200).record(1))
	j.add(exchange("b", "x", 200).record(1))
	if n := j.clear(ptr("a")); n != 1 {
		t.Errorf("cleared %d", n)
	}
	if got, _ := j.find(Filter{}); ids(got) != "2" {
		t.Errorf("left: %s", ids(got))
	}
}

func TestWait(t *testing.T) {
	j := newJournal(100, 1<<20)
	f := Filter{Target: Target{Operation: "x"}}
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			got, _ := j.wait(context.Background(), f, 3)
			if len(got) < 3 {
				t.Errorf("woke up with %s", ids(got))
			}
		})
	}
	for range 3 {
		j.add(exchange("", "y", 200).record(1))
		j.add(exchange("", "x", 200).record(1))
	}
	wg.Wait()
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if got, _ := j.wait(ctx, f, 9); len(got) != 3 {
		t.Errorf("the end of the context: %s", ids(got))
	}
}

func TestRecordsCutAndMask(t *testing.T) {
	const token, password = "eyJhbGciOi.payload.sig", `pass"word`
	quoted, _ := json.Marshal(password)
	x := exchange("", "x", 400)
	x.RequestHeader = http.Header{"Authorization": {"Bearer " + token}, "X-Api-Key": {"key-123456"}, "Cookie": {"sid=abcdef"}, "Accept": {"a", "b"}}
	x.Header = http.Header{"Set-Cookie": {"sid=xyz123"}, "X-Echo": {token}}
	x.Query = "access_token=" + token + "&$select=id&$skiptoken=abc"
	x.RequestBody = fmt.Appendf(nil, `{"displayName":"n","passwordCredential":{"secretText":%s,"n":[123456]}}`, quoted)
	x.Body = fmt.Appendf(nil, `{"error":{"message":"found %s"}}`, string(quoted[1:len(quoted)-1]))
	x.RequestFindings = validate.Findings{{Code: "member-unknown", Message: "found " + password, Found: password}}
	text, err := json.Marshal(x.record(1000))
	if err != nil {
		t.Fatal(err)
	}
	for _, secret := range []string{token, "key-123456", "abcdef", "xyz123", "word", "123456"} {
		if strings.Contains(strings.ReplaceAll(string(text), "passwordCredential", ""), secret) {
			t.Errorf("%q is in the journal: %s", secret, text)
		}
	}
	for _, plain := range []string{`"Accept":"a, b"`, "Bearer ***", "$select=id", "$skiptoken=abc", `"displayName":"n"`} {
		if !strings.Contains(strings.ReplaceAll(string(text), `\u0026`, "&"), plain) {
			t.Errorf("%q is not in the journal: %s", plain, text)
		}
	}
	for name, body := range map[string]string{
		"form": "grant_type=client_credentials&client_secret=s%2Fe%3Dcret1", "neither": `{"password": "s/e=cret1`,
	} {
		x := exchange("", "", 404)
		x.RequestBody, x.Body = []byte(body), []byte("you sent s/e=cret1")
		if text, _ := json.Marshal(x.record(1000)); strings.Contains(string(text), "cret1") && name == "form" || strings.Contains(string(text), `"$text":"{`) {
			t.Errorf("%s: %s", name, text)
		}
	}
}

func TestBodiesInTheJournal(t *testing.T) {
	for _, c := range []struct {
		body  string
		limit int
		want  string
	}{
		{`{"a":1}`, 100, `{"a":1}`},
		{`{"a":1}`, 3, `{"$text":"{\"a","$size":7,"$cut":true}`},
		{`nothing`, 100, `{"$text":"nothing","$size":7}`},
		{"ä", 1, `{"$text":"�","$size":2,"$cut":true}`},
	} {
		if got, err := json.Marshal(newBody([]byte(c.body), c.limit)); err != nil || string(got) != c.want {
			t.Errorf("%s: got %s, %v", c.body, got, err)
		}
	}
	x := exchange("", "x", 204)
	x.Query = strings.Repeat("q", 5000)
	text, _ := json.Marshal(x.record(10))
	if strings.Contains(string(text), "requestBody") || len(text) > 2500 {
		t.Errorf("got %d bytes: %s", len(text), text)
	}
}

func TestNamespacesOfTheJournalAreBounded(t *testing.T) {
	j := newJournal(2, 1<<30)
	for i := range maxSpaces + 3 {
		j.add(exchange(fmt.Sprint(i), "x", 401).record(1))
	}
	if len(j.spaces) != maxSpaces || j.all.Len() != maxSpaces || j.spaces["2"] != nil || j.spaces["3"] == nil {
		t.Errorf("%d namespaces, %d records", len(j.spaces), j.all.Len())
	}
}
