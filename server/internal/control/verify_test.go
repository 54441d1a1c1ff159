package control

import (
	"net/http"
	"strings"
	"testing"
)

func TestCompare(t *testing.T) {
	for _, c := range []struct {
		want, got string
		exact     bool
		diff      string // pointers and messages; empty means the same
	}{
		{`{"a":1}`, `{"a":1.0,"b":2}`, false, ""},
		{`{"a":1}`, `{"a":1,"b":2}`, true, "/b is 2, want no such member"},
		{`{"a":{"b":[1,{"c":null}]}}`, `{"a":{"b":[1,{"c":null,"d":0}],"x":1}}`, false, ""},
		{`{"a":null}`, `{}`, false, "/a is missing, want null"},
		{`{"a":null}`, `{"a":0}`, false, "/a is 0, want null"},
		{`[1,2]`, `[1,2,3]`, false, " has 3 items, want 2"},
		{`{"a":"1"}`, `{"a":1}`, false, `/a is 1, want "1"`},
		{`{"a":[]}`, `{"a":{}}`, false, `/a is {}, want []`},
		{`true`, `false`, false, " is false, want true"},
		{`{"a/b":{"c~d":1}}`, `{"a/b":{"c~d":2}}`, false, "/a~1b/c~0d is 2, want 1"},
		{`100`, `1e2`, true, ""},
		{`1e999999999`, `1e99999999`, true, " is 1e99999999, want 1e999999999"},
		{`{"a":1,"b":2}`, `{"a":3,"b":4}`, false, "/a is 3, want 1; /b is 4, want 2"},
		{`null`, `{}`, false, " is {}, want null"},
	} {
		want, err := decodeJSON([]byte(c.want))
		if err != nil {
			t.Fatal(err)
		}
		got, err := decodeJSON([]byte(c.got))
		if err != nil {
			t.Fatal(err)
		}
		var text []string
		for _, d := range compare(want, got, c.exact) {
			text = append(text, d.Pointer+" "+d.Message)
		}
		if s := strings.Join(text, "; "); s != c.diff {
			t.Errorf("%s, %s: got %q, want %q", c.want, c.got, s, c.diff)
		}
	}
}

func patched(body string, status int) *Exchange {
	x := exchange("", "updatePolicy", status)
	x.Method, x.RequestBody, x.Query = "PATCH", []byte(body), "%24select=id&x=1"
	x.RequestHeader = http.Header{"If-Match": {"*"}}
	return x
}

func TestVerify(t *testing.T) {
	j := newJournal(100, 1<<20)
	for _, x := range []*Exchange{
		exchange("", "getPolicy", 200),
		patched(`{"state":"on","days":3}`, 400),
		patched(`{"state":"enabled","days":3}`, 204),
	} {
		j.add(x.record(1000))
	}
	patch := Filter{Target: Target{Operation: "updatePolicy"}}
	for _, c := range []struct {
		name  string
		claim Claim
		met   bool
		say   string
	}{
		{"once, with this", Claim{Filter: patch, Body: []byte(`{"state":"enabled"}`)}, true, "a call to updatePolicy with this body happened once, as claimed"},
		{"exact body", Claim{Filter: patch, Body: []byte(`{"days":3,"state":"enabled"}`), Exact: true}, true, "as claimed"},
		{"not exact", Claim{Filter: patch, Body: []byte(`{"state":"enabled"}`), Exact: true}, false, "did not happen; want exactly once; the nearest of 3 exchanges is PATCH /beta/a/b (id 3): /days is 3, want no such member"},
		{"another value", Claim{Filter: patch, Body: []byte(`{"state":"disabled","days":3}`)}, false, `(id 3): /state is "enabled", want "disabled"`},
		{"too often", Claim{Filter: patch}, false, "happened 2 times; want exactly once"},
		{"twice", Claim{Filter: patch, Times: Times{Exactly: ptr(2)}}, true, "happened 2 times, as claimed"},
		{"never", Claim{Filter: Filter{Target: Target{Operation: "deletePolicy"}}, Times: Times{Exactly: ptr(0)}}, true, "did not happen, as claimed"},
		{"at least", Claim{Filter: patch, Times: Times{AtLeast: ptr(3)}}, false, "want at least 3 times"},
		{"at most", Claim{Filter: patch, Times: Times{AtMost: ptr(1)}}, false, "happened 2 times; want at most once"},
		{"between", Claim{Filter: patch, Times: Times{AtLeast: ptr(1), AtMost: ptr(2)}}, true, ""},
		{"status", Claim{Filter: Filter{Target: patch.Target, Status: "2xx"}}, true, ""},
		{"wrong status", Claim{Filter: Filter{Target: patch.Target, Status: "412"}}, false, "the status is 204, want 412"},
		{"other method", Claim{Filter: Filter{Target: Target{Method: "DELETE", Path: "/a/b"}}}, false, "the method is PATCH, want DELETE"},
		{"query", Claim{Filter: patch, Query: map[string]string{"$select": "id"}, Times: Times{Exactly: ptr(2)}}, true, ""},
		{"wrong query", Claim{Filter: patch, Query: map[string]string{"$select": "x"}}, false, `the query has $select="id", want "x"`},
		{"no query", Claim{Filter: patch, Query: map[string]string{"$top": "1"}}, false, `the query has no $top, want "1"`},
		{"header", Claim{Filter: patch, Header: map[string]string{"if-match": "*"}, Times: Times{Exactly: ptr(2)}}, true, ""},
		{"wrong header", Claim{Filter: patch, Header: map[string]string{"if-match": "x"}}, false, `the header if-match is "*", want "x"`},
		{"body of a call without", Claim{Filter: Filter{Target: Target{Operation: "getPolicy"}}, Body: []byte(`{}`)}, false, "there is no body, want {}"},
	} {
		v, err := j.verify(c.claim)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if v.Met != c.met || !strings.Contains(v.Message, c.say) {
			t.Errorf("%s: met %v: %s", c.name, v.Met, v.Message)
		}
		if v.Met && v.Nearest != nil {
			t.Errorf("%s: a nearest miss of what is met", c.name)
		}
	}
	for _, c := range []Claim{
		{Filter: Filter{Status: "x"}}, {Body: []byte(`{`)}, {Body: []byte(`{} {}`)}, {Times: Times{Exactly: ptr(-1)}},
		{Times: Times{Exactly: ptr(1), AtMost: ptr(1)}}, {Times: Times{AtLeast: ptr(2), AtMost: ptr(1)}},
	} {
		if _, err := j.verify(c); err == nil {
			t.Errorf("%+v is taken", c)
		}
	}
}

func TestVerifyKnowsWhatItCannotKnow(t *testing.T) {
	j := newJournal(1, 1<<20)
	j.add(patched(`{"a":"xxxxxxxxxxxxxxxxxxxx"}`, 204).record(10))
	v, err := j.verify(Claim{Body: []byte(`{"a":"xxxxxxxxxxxxxxxxxxxx"}`)})
	if err != nil || v.Met || !strings.Contains(v.Message, "kept 10 of the 28 bytes") {
		t.Errorf("a cut body: %+v, %v", v, err)
	}
	j.add(patched(`{}`, 204).record(10))
	v, err = j.verify(Claim{Body: []byte(`{}`)})
	if err != nil || v.Met || v.Count != 1 || v.Lost != 1 || !strings.Contains(v.Message, "1 earlier exchanges are not in the journal") {
		t.Errorf("a journal that lost some: %+v, %v", v, err)
	}
	if v, _ := newJournal(1, 1).verify(Claim{}); v.Met || !strings.Contains(v.Message, "the journal is empty") {
		t.Errorf("an empty journal: %+v", v)
	}
}
