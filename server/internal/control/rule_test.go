package control

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

var goodRules = []struct {
	text, want string // want is the rule written again; empty means text
}{
	{"getPartnerSecurityScore: 503", ""},
	{"next 2 calls to getPartnerSecurityScore: 503, 429 after 1 s, then normal", "next 2 calls to getPartnerSecurityScore: 503, 429 after 1s"},
	{"NEXT 1 call TO x: 500", "next call to x: 500"},
	{"next 5 calls to x: 503, 429", "next 5 calls to x: 503, 429 x4"},
	{"x: 503, 429, then 200", "x: 503, 429, normal"},
	{"x: 503,429;retry-after=1", "x: 503, 429 after 1s"},
	{"PATCH /policies/**: drop x3", ""},
	{"patch /policies/{id}/*: lose 3 times", "PATCH /policies/{id}/*: lose x3"},
	{"/a/b: malformed", ""},
	{"*: delay 200ms forever", ""},
	{"*: latency 0.25 s", "*: delay 250ms"},
	{"GET *: break", "GET /**: break"},
	{"x: break enum, break type, break member, break variant, break status", ""},
	{"x: 429 after 2 minutes with delay 1s and code tooManyRequests x2", "x: 429 after 120s delay 1s code tooManyRequests x2"},
	{"x: 429 after 0", "x: 429 after 0s"},
	{"x: normal, 503", ""},
	{"x: 599 forever", ""},
	{"/requirements('1'): 404", ""},
}

func TestParseRule(t *testing.T) {
	for _, c := range goodRules {
		r, err := ParseRule(c.text)
		if err != nil {
			t.Errorf("%s: %v", c.text, err)
			continue
		}
		want := c.want
		if want == "" {
			want = c.text
		}
		if got := r.String(); got != want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, want)
		}
	}
}

func TestParsedRule(t *testing.T) {
	r, err := ParseRule("next 3 calls to PATCH /policies/*: 503 delay 20ms, 429 after 1.5s code quota")
	if err != nil {
		t.Fatal(err)
	}
	want := Rule{
		Target: Target{Method: "PATCH", Path: "/policies/*"}, Calls: 3,
		Steps: []Step{
			{Kind: Status, Status: 503, Delay: 20 * time.Millisecond, Times: 1},
			{Kind: Status, Status: 429, RetryAfter: 1500 * time.Millisecond, RetrySaid: true, Code: "quota", Times: 2},
		},
	}
	if diff := cmp.Diff(want, r); diff != "" {
		t.Error(diff)
	}
}

var badRules = []struct {
	text string
	col  int
	say  string
}{
	{"", 1, "want an operationId"},
	{":", 1, `found ":"`},
	{"x", 2, `want ":"`},
	{"x:", 3, "the rule ends; want a status"},
	{"x: ,", 4, `found ","`},
	{"x: 503,", 8, "the rule ends"},
	{"x: 503 429", 8, `found "429"; want ","`},
	{"x: 503 0 times", 8, `want a number of times from 1`},
	{"x: teapot", 4, `found "teapot"; want a status`},
	{"x: 301", 4, "301 is no status to answer with"},
	{"x: 600", 4, "600 is no status"},
	{"x: 0503", 4, "want a status"},
	{"x: 503 forever, 429", 20, "nothing can come after"},
	{"x: 503 x0", 8, "want x1 to x1000000"},
	{"x: 503 x9999999", 8, "want x1 to x1000000"},
	{"x: 429 after", 13, "want a duration"},
	{"x: 429 after soon", 14, `found "soon"; want a duration`},
	{"x: 429 after 1h", 14, "want a duration"},
	{"x: 429 after 61m", 14, "longer than 1h"},
	{"x: delay 31s", 10, "longer than 30s"},
	{"x: delay 1.2.3s", 10, "want a duration"},
	{"x: 404 after 1s", 4, `"after" goes with 429`},
	{"x: drop code y", 4, `"code" goes with a status only`},
	{"x: 503 code ,", 13, "want the code"},
	{"x: 503 code ä", 13, "want the code"},
	{"next calls to x: 503", 6, "want a number of calls"},
	{"next 2 to x: 503", 8, `want "calls"`},
	{"next 2 calls x: 503", 14, `want "to"`},
	{"next 1 calls to x: 503, 429", 20, "the steps take 2 calls, and the rule is about 1"},
	{"next 1 calls to x: 503 forever", 20, "goes on forever"},
	{"FETCH /a: 503", 1, "want a method before the path"},
	{"GET policies: 503", 5, "want a path that begins with a slash"},
	{"policies/x: 503", 1, "is no operationId"},
	{"/a/[: 503", 1, "no pattern"},
	{"äöü: \x01", 6, "no place in a rule"},
	{"x: \xff", 4, "no UTF-8"},
	{strings.Repeat("x", 5000), 1, "at most 4096"},
	{"x: " + strings.Repeat("503,", 101) + "503", 407, "more than 100 steps"},
}

func TestParseRuleRefuses(t *testing.T) {
	for _, c := range badRules {
		_, err := ParseRule(c.text)
		if err == nil {
			t.Errorf("%q: no error", c.text)
			continue
		}
		if err.Col != c.col || !strings.Contains(err.Message, c.say) {
			t.Errorf("%.60q:\n got %v\nwant column %d: %s", c.text, err, c.col, c.say)
		}
	}
}

func TestParseRulesTellsTheLine(t *testing.T) {
	got, err := ParseRules("# two faults\n\nx: 503\r\n  y: drop\n")
	if err != nil || len(got) != 2 || got[1].Target.Operation != "y" {
		t.Fatalf("got %v, %v", got, err)
	}
	_, err = ParseRules("x: 503\n\n# fine\ny: nothing\n")
	if err == nil || !strings.HasPrefix(err.Error(), "4:4: ") {
		t.Fatalf("got %v", err)
	}
}

func TestTargetMatches(t *testing.T) {
	call := Call{Operation: "op", Method: "GET", Path: "/Policies/x/Y"}
	for _, c := range []struct {
		target Target
		want   bool
	}{
		{Target{}, true},
		{Target{Operation: "op"}, true},
		{Target{Operation: "other"}, false},
		{Target{Method: "PATCH", Path: "/**"}, false},
		{Target{Method: "GET", Path: "/**"}, true},
		{Target{Path: "/policies/x/y"}, true},
		{Target{Path: "/policies/x"}, false},
		{Target{Path: "/policies/*/y/"}, true},
		{Target{Path: "/policies/{id}/y"}, true},
		{Target{Path: "/*"}, false},
		{Target{Path: "/**/y"}, true},
		{Target{Path: "/**/x/**"}, true},
		{Target{Path: "/**/z"}, false},
		{Target{Path: "/pol*/?/[xy]"}, true},
		{Target{Path: "/policies/x/y/**"}, true},
	} {
		if got := c.target.Matches(call); got != c.want {
			t.Errorf("%v: got %v", c.target, got)
		}
	}
}

func TestTargetMayMatchTemplates(t *testing.T) {
	const template = "/security/alerts/{id}"
	for pattern, want := range map[string]bool{
		"/security/alerts/7": true, "/security/alerts/{id}": true, "/security/**": true, "/**": true, "/**/7": true,
		"/security/alerts": false, "/security/score/7": false, "/*/alerts/*": true, "/security/alerts/7/x": false, "/**/x/**/7": false,
	} {
		if got := (Target{Path: pattern}).mayMatch("op", "GET", template); got != want {
			t.Errorf("%s: got %v", pattern, got)
		}
	}
}

func FuzzParseRule(f *testing.F) {
	for _, c := range goodRules {
		f.Add(c.text)
	}
	for _, c := range badRules {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r, err := ParseRule(text)
		if err != nil {
			if err.Line != 1 || err.Col < 1 || err.Col > len([]rune(text))+1 || err.Message == "" {
				t.Fatalf("the place is outside of the rule: %v", err)
			}
			return
		}
		again, err := ParseRule(r.String())
		if err != nil {
			t.Fatalf("%q is written as %q, which is not read: %v", text, r.String(), err)
		}
		if diff := cmp.Diff(r, again); diff != "" {
			t.Fatalf("%q is written as %q:\n%s", text, r.String(), diff)
		}
		r.Target.Matches(Call{Operation: "op", Method: "GET", Path: text})
		r.Target.mayMatch("op", "GET", text)
	})
}
