package control

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

var noon = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

func mustRules(t *testing.T, text string) []Rule {
	t.Helper()
	rules, err := ParseRules(text)
	if err != nil {
		t.Fatal(err)
	}
	return rules
}

// show writes an injection with what the client is told to wait.
func show(in *Injection) string {
	if in == nil {
		return "-"
	}
	s := in.Kind.String()
	if in.Kind == Status {
		s = fmt.Sprint(in.Status)
	}
	if secs, ok := in.RetryAfterSeconds(); ok {
		s += fmt.Sprintf("/%ds", secs)
	}
	if in.Early {
		s += "!"
	}
	return s
}

func TestASequenceCountsCalls(t *testing.T) {
	for _, c := range []struct {
		rule string
		at   []int // milliseconds of the calls; nil means four at once
		want string
	}{
		{"x: 503", nil, "503 - - -"},
		{"x: 503, 429, then normal", nil, "503 429 normal -"},
		{"next 3 calls to x: 503", nil, "503 503 503 -"},
		{"x: drop x2, 500", nil, "drop drop 500 -"},
		{"x: 503, normal, 503", nil, "503 normal 503 -"},
		{"x: 500 forever", nil, "500 500 500 500"},
		{"x: 429 after 1s, 503", []int{0, 10, 999, 1000, 1001}, "429/1s 429/1s! 429/1s! 503 -"},
		{"x: 429 after 3s", []int{0, 1500, 2999, 3000}, "429/3s 429/2s! 429/1s! -"},
		{"x: 503 after 2s, 429 after 2s", []int{0, 1000, 2000, 3000, 4000}, "503/2s 503/1s! 429/2s 429/1s! -"},
		{"x: 429 after 0", nil, "429/0s - - -"},
		{"x: 429 after 1s x2", []int{0, 500, 1000, 1500, 2000}, "429/1s 429/1s! 429/1s 429/1s! -"},
	} {
		var f faults
		if _, err := f.arrange(noon, "", "", mustRules(t, c.rule)); err != nil {
			t.Fatal(err)
		}
		if c.at == nil {
			c.at = make([]int, 4)
		}
		var got []string
		for _, ms := range c.at {
			got = append(got, show(f.next(noon.Add(time.Duration(ms)*time.Millisecond), "", Call{Operation: "x"})))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: got %s, want %s", c.rule, s, c.want)
		}
	}
}

func TestFaultsKeepToNamespaceAndTarget(t *testing.T) {
	var f faults
	if _, err := f.arrange(noon, "a", "", mustRules(t, "x: 503\n*: 500")); err != nil {
		t.Fatal(err)
	}
	for i, c := range []struct{ namespace, op, want string }{
		{"", "x", "-"}, {"b", "x", "-"}, {"a", "y", "500"}, {"a", "x", "503"}, {"a", "x", "-"},
	} {
		if got := show(f.next(noon, c.namespace, Call{Operation: c.op})); got != c.want {
			t.Errorf("call %d: got %s, want %s", i, got, c.want)
		}
	}
	got := f.snapshot(noon, func(*arranged) bool { return true })
	if len(got) != 2 || !got[0].Done || !got[1].Done || got[0].Calls != 1 || got[0].ID == got[1].ID {
		t.Errorf("got %+v", got)
	}
}

func TestAKeyReplaces(t *testing.T) {
	var f faults
	for _, rule := range []string{"x: 503 forever", "x: 500"} {
		if _, err := f.arrange(noon, "", "k", mustRules(t, rule)); err != nil {
			t.Fatal(err)
		}
	}
	if a, b := show(f.next(noon, "", Call{Operation: "x"})), show(f.next(noon, "", Call{Operation: "x"})); a != "500" || b != "-" {
		t.Errorf("got %s %s", a, b)
	}
	if n := f.remove(func(a *arranged) bool { return a.Key == "k" }); n != 1 || f.any.Load() {
		t.Errorf("removed %d", n)
	}
}

func TestFaultsAreBounded(t *testing.T) {
	var f faults
	rules := slices.Repeat(mustRules(t, "x: 503"), MaxFaults)
	if _, err := f.arrange(noon, "", "", rules); err != nil {
		t.Fatal(err)
	}
	if _, err := f.arrange(noon, "", "", rules[:1]); err == nil {
		t.Error("one more was taken")
	}
	f.next(noon, "", Call{Operation: "x"})
	if _, err := f.arrange(noon, "", "", rules[:1]); err != nil {
		t.Errorf("one was used up: %v", err)
	}
}

func TestParallelCallsShareASequence(t *testing.T) {
	var f faults
	if _, err := f.arrange(noon, "", "", mustRules(t, "x: 503 x100")); err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	hit := 0
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 50 {
				if f.next(noon, "", Call{Operation: "x"}) != nil {
					mu.Lock()
					hit++
					mu.Unlock()
				}
			}
		})
	}
	wg.Wait()
	if hit != 100 {
		t.Errorf("%d of 400 calls met the fault, want 100", hit)
	}
}

func TestPreferenceValues(t *testing.T) {
	for _, c := range []struct{ header, want string }{
		{`graphcontract-fault="503,429;retry-after=1"`, "503,429;retry-after=1"},
		{`return=minimal, Graphcontract-Fault = "drop"`, "drop"},
		{`other="a, graphcontract-fault=x", graphcontract-fault=503`, "503"},
		{`graphcontract-fault=503;x=y`, "503"},
		{`graphcontract-fault="a\"b"`, `a"b`},
		{`graphcontract-fault="open`, "open"},
		{`graphcontract-fault`, ""},
	} {
		if got, ok := preference(http.Header{"Prefer": {c.header}}, PreferFault); !ok || got != c.want {
			t.Errorf("%s: got %q, %v", c.header, got, ok)
		}
	}
	if _, ok := preference(http.Header{"Prefer": {`x="graphcontract-fault=1"`, "graphcontract-faults=2"}}, PreferFault); ok {
		t.Error("found what is not there")
	}
}

func TestRequestsBringFaults(t *testing.T) {
	header := func(value, id string) http.Header {
		h := http.Header{"Prefer": {PreferFault + `="` + value + `"`}}
		if id != "" {
			h.Set("client-request-id", id)
		}
		return h
	}
	var p preferCounts
	call := func(h http.Header, path string) string {
		in, err := p.brought(noon, "", Call{Method: "GET", Path: path}, h)
		if err != nil {
			t.Fatal(err)
		}
		return show(in)
	}
	var got []string
	for range 2 { // the count starts anew after the normal answer
		for range 3 {
			got = append(got, call(header("503,429;retry-after=0", ""), "/a"))
		}
	}
	if s := strings.Join(got, " "); s != "503 429/0s - 503 429/0s -" {
		t.Errorf("got %s", s)
	}
	// Two requests of two ids, and two paths, do not count for each other.
	a, b := call(header("503", "1"), "/a"), call(header("503", "2"), "/a")
	c, d := call(header("500", ""), "/a"), call(header("500", ""), "/b")
	if a != "503" || b != "503" || c != "500" || d != "500" {
		t.Errorf("got %s %s %s %s", a, b, c, d)
	}
	if s := call(http.Header{"Prefer": {"return=minimal"}}, "/a"); s != "-" {
		t.Errorf("without a fault: %s", s)
	}
	if _, err := p.brought(noon, "", Call{}, header("maybe", "")); err == nil {
		t.Error("nonsense was taken")
	}
}

func TestPreferCountsAreForgotten(t *testing.T) {
	var p preferCounts
	steps, _ := ParseSteps("503 x5")
	for i := range maxPreferCounts + 10 {
		p.next(noon, fmt.Sprint(i), steps)
	}
	if n := p.order.Len(); n > maxPreferCounts || n != len(p.byKey) {
		t.Errorf("%d counts, %d keys", n, len(p.byKey))
	}
	p.next(noon.Add(preferCountLife), "new", steps)
	if n := p.order.Len(); n != 1 {
		t.Errorf("%d counts are kept", n)
	}
}
