package control

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/graphcontract/graphcontract/validate"
)

func TestBefore(t *testing.T) {
	var slept []time.Duration
	c := newControl(t, Options{Sleep: func(_ context.Context, d time.Duration) error {
		slept = append(slept, d)
		return nil
	}})
	if _, err := c.Arrange("n", "", "getPartnerSecurityScore: 503 delay 2s, delay 1s"); err != nil {
		t.Fatal(err)
	}
	call := Call{Operation: "getPartnerSecurityScore", Method: "GET", Path: "/x"}
	var got []string
	for range 3 {
		in, err := c.Before(context.Background(), "n", call, nil)
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, show(in))
	}
	if s := strings.Join(got, " "); s != "503 normal -" || len(slept) != 2 || slept[0] != 2*time.Second {
		t.Errorf("got %s, slept %v", s, slept)
	}
	// What the request brings comes before what is arranged, and nonsense is told.
	if _, err := c.Arrange("n", "", "*: 500"); err != nil {
		t.Fatal(err)
	}
	in, err := c.Before(context.Background(), "n", call, http.Header{"Prefer": {PreferFault + "=418"}})
	if err != nil || show(in) != "418" || in.Fault != "Prefer" {
		t.Errorf("got %v, %v", in, err)
	}
	if _, err = c.Before(context.Background(), "n", call, http.Header{"Prefer": {PreferFault + "=soon"}}); err == nil || !strings.Contains(err.Error(), "1:1: found") {
		t.Errorf("got %v", err)
	}
}

func TestADelayEndsWithItsClientAndWithTheServer(t *testing.T) {
	c := newControl(t, Options{})
	if _, err := c.Arrange("", "", "*: delay 30s x2"); err != nil {
		t.Fatal(err)
	}
	gone, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := c.Before(gone, "", Call{}, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	var wg sync.WaitGroup
	wg.Go(func() {
		if _, err := c.Before(context.Background(), "", Call{}, nil); !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
	})
	wg.Go(func() {
		if got, _ := c.Wait(context.Background(), Filter{}, 1, time.Hour); len(got) != 0 {
			t.Errorf("got %v", got)
		}
	})
	c.Close()
	wg.Wait()
}

// Every kind of break is found by the validator, on every operation that has a body example.
func TestBrokenAnswersBreakTheContract(t *testing.T) {
	doc := contract(t)
	v, err := validate.New(doc, validate.Options{BasePaths: []string{"/beta"}, Modes: map[validate.Code]validate.Mode{validate.CodeMemberUnknown: validate.Enforce}})
	if err != nil {
		t.Fatal(err)
	}
	c := newControl(t, Options{})
	broken := map[string]int{}
	for path, item := range doc.Paths.Map() {
		for method, op := range item.Operations() {
			r, err := http.NewRequest(method, "https://graph.microsoft.com/beta"+strings.NewReplacer("{", "", "}", "").Replace(path), nil)
			if err != nil {
				t.Fatal(err)
			}
			m, fs := v.Match(r)
			if m == nil {
				t.Fatalf("%s: %v", path, fs)
			}
			for _, what := range append([]string{""}, breakKinds...) {
				a := exampleAnswer(t, op)
				clean := v.Response(m, a.Status, a.Header, a.Body)
				if !clean.OK() {
					t.Fatalf("%s: the example itself: %v", op.OperationID, clean)
				}
				did := c.Alter(&Injection{Step: Step{Kind: Break, What: what}}, op.OperationID, a)
				fs := v.Response(m, a.Status, a.Header, a.Body)
				if did == "" || fs.OK() {
					t.Errorf("%s: break %s did %q, and nobody notices: %d %.300s", op.OperationID, what, did, a.Status, a.Body)
				}
				broken[did]++
			}
			a := exampleAnswer(t, op)
			if did := c.Alter(&Injection{Step: Step{Kind: Malformed}}, op.OperationID, a); did != "malformed" || v.Response(m, a.Status, a.Header, a.Body).OK() || json.Valid(a.Body) {
				t.Errorf("%s: malformed: %s %s", op.OperationID, did, a.Body)
			}
		}
	}
	for _, kind := range breakKinds {
		if broken[kind] == 0 {
			t.Errorf("nothing was broken by %s", kind)
		}
	}
}

func TestAlterLeavesOthersAlone(t *testing.T) {
	c := newControl(t, Options{})
	body := []byte(`{"a":1}`)
	for _, in := range []*Injection{nil, {Step: Step{Kind: Normal}}, {Step: Step{Kind: Lose}}} {
		a := &Answer{Status: 200, Header: http.Header{}, Body: body}
		if c.Alter(in, "x", a) != "" || a.Status != 200 || !bytes.Equal(a.Body, []byte(`{"a":1}`)) {
			t.Errorf("%v: %+v", in, a)
		}
	}
	a := &Answer{Status: 200, Header: http.Header{}, Body: body}
	c.Alter(&Injection{Step: Step{Kind: Break, What: BreakType}}, "x", a)
	if string(body) != `{"a":1}` || string(a.Body) != `{"a":{"graphcontractBroken":true}}` {
		t.Errorf("a shared body was written into: %s, %s", body, a.Body)
	}
}

func TestCoverageLeavesSpoiledAnswersOut(t *testing.T) {
	c := newControl(t, Options{})
	x := exchange("", "getPartnerSecurityScore", 200)
	x.Injection = &Injection{Step: Step{Kind: Break}}
	c.After(x)
	x = exchange("", "getPartnerSecurityScore", 200)
	x.Dropped = true
	c.After(x)
	x = exchange("", "getPartnerSecurityScore", 200)
	x.ResponseFindings = validate.Findings{{Severity: validate.Error}}
	c.After(x)
	if n := c.Coverage().Covered; n != 0 {
		t.Errorf("%d covered", n)
	}
	x = exchange("", "getPartnerSecurityScore", 503)
	x.Injection = &Injection{Step: Step{Kind: Status, Status: 503}}
	c.After(x)
	if n := c.Coverage().Covered; n != 1 {
		t.Errorf("%d covered", n)
	}
}

func TestMetricsAreWellFormed(t *testing.T) {
	m := newMetrics()
	for i := range 3 {
		x := exchange("", "op", 200)
		x.Duration = time.Duration(i) * 40 * time.Millisecond
		x.RequestFindings = validate.Findings{{Code: `a"b\`}}
		x.Injection = &Injection{Step: Step{Kind: Drop}}
		x.Dropped = i == 2
		m.add(x)
	}
	x := exchange("", "", 404)
	x.Duration = time.Hour
	m.add(x)
	var b bytes.Buffer
	if err := m.write(&b, noon, gauge{"g", "A gauge.", .5}); err != nil {
		t.Fatal(err)
	}
	text := b.String()
	for _, want := range []string{
		"# TYPE graphcontract_requests_total counter\n",
		`graphcontract_requests_total{operation="op",status="200"} 2`, `graphcontract_requests_total{operation="op",status="dropped"} 1`,
		`graphcontract_request_duration_seconds_bucket{operation="op",le="0.0001"} 1`, `graphcontract_request_duration_seconds_bucket{operation="op",le="0.05"} 2`,
		`graphcontract_request_duration_seconds_bucket{operation="op",le="+Inf"} 3`, `graphcontract_request_duration_seconds_sum{operation="op"} 0.12`,
		`graphcontract_request_duration_seconds_bucket{operation="",le="10"} 0`, `graphcontract_request_duration_seconds_bucket{operation="",le="+Inf"} 1`,
		`graphcontract_findings_total{side="request",code="a\"b\\"} 3`, `graphcontract_faults_total{kind="drop"} 3`, "g 0.5\n", "process_start_time_seconds 1772366400\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in\n%s", want, text)
		}
	}
	// Each name has its help and type once and before its first line, as the format wants.
	typed := map[string]bool{}
	for line := range strings.Lines(text) {
		if rest, ok := strings.CutPrefix(line, "# TYPE "); ok {
			name, _, _ := strings.Cut(rest, " ")
			if typed[name] {
				t.Errorf("%s is typed twice", name)
			}
			typed[name] = true
			continue
		}
		if strings.HasPrefix(line, "#") {
			continue
		}
		name := strings.FieldsFunc(line, func(r rune) bool { return r == '{' || r == ' ' })[0]
		for _, suffix := range []string{"_bucket", "_sum", "_count"} {
			if base, ok := strings.CutSuffix(name, suffix); ok && typed[base] {
				name = base
			}
		}
		if !typed[name] {
			t.Errorf("%s has no type", strings.TrimSpace(line))
		}
	}
}
