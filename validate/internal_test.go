package validate

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
)

func TestDecimal(t *testing.T) {
	order := []string{"-1e400", "-9223372036854775809", "-9223372036854775808", "-10", "-1.5", "-1", "-1e-400", "0", "1e-400", "0.1", "0.10000000000000001",
		"0.9", "1", "1.5", "9", "10", "9007199254740992", "9007199254740993", "9223372036854775807", "9223372036854775808", "1e400", "1e99999999999999999999"}
	for i, a := range order {
		for j, b := range order {
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			if got := parseDecimal(a).compare(parseDecimal(b)); got != want {
				t.Errorf("compare(%s, %s) = %d, want %d", a, b, got, want)
			}
		}
	}
	for _, same := range [][]string{{"1", "1.0", "10e-1", "0.1e1", "1E0", "1e+0"}, {"0", "-0", "0.0", "0e9", "-0.00e-5"}, {"100", "1e2", "1.00e2"}} {
		for _, s := range same {
			if parseDecimal(s).compare(parseDecimal(same[0])) != 0 || parseDecimal(s).key() != parseDecimal(same[0]).key() {
				t.Errorf("%s and %s differ", s, same[0])
			}
			if !parseDecimal(s).isInteger() {
				t.Errorf("%s is no integer", s)
			}
		}
	}
	for _, s := range []string{"0.5", "1.5", "1e-1", "15e-1", "9007199254740993.5", "1e-99999999999999999999"} {
		if parseDecimal(s).isInteger() {
			t.Errorf("%s is an integer", s)
		}
	}
	for s, want := range map[string]bool{"0.1": true, "1e22": true, "9007199254740992": true, "9007199254740993": false,
		"0.12345678901234567890": false, "1e400": false, "1e-400": false, "3.5": true, "0": true} {
		if got := survivesDouble(s, parseDecimal(s)); got != want {
			t.Errorf("survivesDouble(%s) = %t", s, got)
		}
	}
}

func TestBoundsBeyondDoubles(t *testing.T) {
	limit := func(f float64) *float64 { return &f }
	for _, tt := range []struct {
		b       bounds
		number  string
		outside bool
		reason  string
	}{
		{bounds{max: limit(9007199254740992)}, "9007199254740993", true, "kin-openapi rounds it down to the maximum"},
		{bounds{max: limit(9007199254740992)}, "9007199254740992", false, "the maximum itself"},
		{bounds{max: limit(9223372036854775807)}, "9223372036854775807", false, "a bound that the document could not hold is not compared exactly"},
		{bounds{max: limit(0.1)}, "0.1", false, "a bound means what the document says, not the float64 it became"},
		{bounds{max: limit(0.1)}, "0.10000000000000001", true, "one digit too many"},
		{bounds{min: limit(0), exclusiveMin: true}, "1e-400", false, "above zero, though no double is"},
		{bounds{min: limit(0), exclusiveMin: true}, "0.0", true, "zero, excluded"},
		{bounds{max: limit(5), exclusiveMax: true}, "5", true, "five, excluded"},
		{bounds{min: limit(-3)}, "-3.0000000000000000001", true, "just below"},
	} {
		if got := tt.b.outside(parseDecimal(tt.number)); got != tt.outside {
			t.Errorf("%v outside of %v = %t: %s", tt.number, tt.b.texts(), got, tt.reason)
		}
	}
}

func TestFormats(t *testing.T) {
	for _, tt := range []struct {
		format            string
		good, bad, absent []string // absent have the form of something that does not exist
	}{
		{"date", []string{"2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"}, []string{"", "2024-2-29", "24-02-29", "2024-02-29Z", "2024/02/29", "२०२४-02-29"},
			[]string{"2023-02-29", "1900-02-29", "2024-00-10", "2024-13-10", "2024-04-31", "2024-01-00", "2024-01-32"}},
		{"date-time", []string{"2024-02-29T23:59:59Z", "2024-02-29t23:59:59z", "2024-01-01T00:00:00.123456789+13:45", "1998-12-31T23:59:60Z", "1998-12-31T15:59:60.5-08:00", "2024-01-01T00:00:00-23:59"},
			[]string{"", "2024-02-29", "2024-02-29T23:59:59", "2024-02-29 23:59:59Z", "2024-02-29T23:59Z", "2024-02-29T23:59:59.Z", "2024-02-29T23:59:59+1:00", "2024-02-29T23:59:59+0100", "2024-02-29T23:59:59Zx", "2024-02-29T"},
			[]string{"2024-02-30T00:00:00Z", "2024-01-01T24:00:00Z", "2024-01-01T00:60:00Z", "2024-01-01T00:00:61Z", "2024-01-01T00:00:00+99:99", "2024-01-01T00:00:00+24:00", "1998-12-31T22:59:60Z", "2024-01-01T23:59:60+01:00"}},
		{"time", []string{"12:30:00Z", "00:00:00+01:00"}, []string{"12:30Z", "12:30:00", "noon"}, []string{"25:00:00Z"}},
		{"duration", []string{"P1D", "PT1H", "P1DT2H30M", "PT0.5S", "-P1D", "P1Y2M3W4D"}, []string{"", "P", "PT", "1D", "P1", "P1S", "PT1D", "PT1M1H", "P1.5D", "PT.5S", "PT1.S"}, nil},
		{"uuid", []string{"90a3ccdf-635c-4729-a248-9b709135078f", "90A3CCDF-635C-4729-A248-9B709135078F", "00000000-0000-0000-0000-000000000000"},
			[]string{"", "90a3ccdf-635c-4729-a248-9b709135078", "90a3ccdf635c4729a2489b709135078f", "{90a3ccdf-635c-4729-a248-9b709135078}", "90a3ccdf-635c-4729-a248-9b709135078g", "90a3ccdf-635c-4729-a2480-b709135078f"}, nil},
		{"uri", []string{"https://example.com", "https://example.com/a?b=c#d", "urn:a:b", "mailto:a@b", "http://[::1]:80/", "https://example.com/%20"},
			[]string{"", "/relative", "example.com", "https://exa mple.com", "https://example.com/a b", "https://example.com/é", "https://example.com/%2", "https://example.com/%zz", "https://a/#b#c", "http://[::1/", "a\nb:"}, nil},
		{"byte", []string{"", "YQ==", "YWI=", "YWJj", "-_-_", "+/+/"}, []string{"a", "YQ=", "YQ", "YQ==\n", "Y Q=", "!!!!"}, nil},
		{"base64url", []string{"", "YQ", "YQ==", "-_-_"}, []string{"a", "YQ=", "+/+/", "YQ\n"}, nil},
		{"email", []string{"a@example.com", "a.b+c@example.com", `"a b@c"@example.com`}, []string{"", "a", "a@", "A <a@example.com>", "a b@example.com"}, nil},
		{"ipv4", []string{"192.0.2.1"}, []string{"", "192.0.2", "192.0.2.256", "::1", "192.0.2.01"}, nil},
		{"ipv6", []string{"::1", "2001:db8::1"}, []string{"", "192.0.2.1", "fe80::1%eth0", ":::"}, nil},
	} {
		check := formats[tt.format]
		if check == nil {
			t.Fatalf("no format %s", tt.format)
		}
		for _, s := range tt.good {
			if wrong, _ := check(s); wrong != "" {
				t.Errorf("%s %q: %s", tt.format, s, wrong)
			}
		}
		for _, s := range tt.bad {
			if wrong, impossible := check(s); wrong == "" || impossible {
				t.Errorf("%s %q: wrong %q, impossible %t", tt.format, s, wrong, impossible)
			}
		}
		for _, s := range tt.absent {
			if wrong, impossible := check(s); wrong == "" || !impossible {
				t.Errorf("%s %q: wrong %q, impossible %t", tt.format, s, wrong, impossible)
			}
		}
	}
}

func TestNearest(t *testing.T) {
	words := []string{"compliant", "noncomplaint", "unknownFutureValue"}
	for got, want := range map[string]string{
		"nonCompliant": "noncomplaint", "Compliant": "compliant", "complient": "compliant", "zzz": "", "": "",
		strings.Repeat("x", longestWord+1): "", "unknownfuturevalue": "unknownFutureValue",
	} {
		if s := nearest(got, words); s != want {
			t.Errorf("nearest(%q) = %q, want %q", got, s, want)
		}
	}
}

func TestIsSecret(t *testing.T) {
	for _, tt := range []struct {
		name, value string
		secret      bool
	}{
		{"clientSecret", "x", true}, {"password", "x", true}, {"access_token", "x", true}, {"accessToken", "x", true}, {"apiKey", "x", true}, {"$token", "x", true},
		{"displayName", "Bearer abc", true}, {"displayName", "eyJhbGciOi.eyJzdWIi.sig", true}, {"displayName", "-----BEGIN PRIVATE KEY-----", true},
		{"displayName", "x", false}, {"$skiptoken", "x", false}, {"state", "enabled", false}, {"", "", false},
	} {
		if got := IsSecret(tt.name, tt.value); got != tt.secret {
			t.Errorf("IsSecret(%q, %q) = %t", tt.name, tt.value, got)
		}
	}
}

// TestLeaves walks a whole tree of kin-openapi, as its own checking of a document makes it.
func TestLeaves(t *testing.T) {
	text := &openapi3.Schema{Type: &openapi3.Types{"string"}, MinLength: 3}
	number := &openapi3.Schema{Type: &openapi3.Types{"integer"}}
	s := &openapi3.Schema{
		AllOf: openapi3.SchemaRefs{
			{Value: &openapi3.Schema{Properties: openapi3.Schemas{"a": {Value: text}}}},
			{Value: &openapi3.Schema{OneOf: openapi3.SchemaRefs{{Value: &openapi3.Schema{Type: &openapi3.Types{"object"}, Properties: openapi3.Schemas{"b": {Value: number}}}}}}},
		},
	}
	err := s.VisitJSON(map[string]any{"a": "x", "b": "y"}, openapi3.MultiErrors())
	var got []string
	for _, e := range leaves(fmt.Errorf("wrapped: %w", err)) {
		got = append(got, joinPointer(e.JSONPointer())+" "+e.SchemaField)
	}
	if want := "/a minLength /b type"; strings.Join(got, " ") != want {
		t.Errorf("leaves = %v, want %s", got, want)
	}
	if l := leaves(nil); len(l) != 0 {
		t.Errorf("leaves(nil) = %v", l)
	}
	if l := leaves(errors.New("other")); len(l) != 1 || l[0].Reason != "other" {
		t.Errorf("an error without a schema is lost: %v", l)
	}
}

// TestUnknownKeyword makes sure that a keyword this package has no words for is still reported.
func TestUnknownKeyword(t *testing.T) {
	opts, err := Options{}.withDefaults()
	if err != nil {
		t.Fatal(err)
	}
	w := &walker{c: &collector{opts: &opts}, in: InBody}
	w.keyword(&schema{}, &node{kind: kindString, text: "x"}, "novel", "no reason")
	fs := w.c.findings(nil)
	if len(fs) != 1 || fs[0].Code != CodeSchema || !strings.Contains(fs[0].Message, "no reason") {
		t.Errorf("findings = %v", fs)
	}
	for _, f := range fs {
		SeenCodes.Store(f.Code, true)
	}
}

func TestClip(t *testing.T) {
	for in, want := range map[string]string{
		"short": "short", strings.Repeat("é", 64): strings.Repeat("é", 64), strings.Repeat("é", 65): strings.Repeat("é", 64) + "…",
		strings.Repeat("🏠", 100): strings.Repeat("🏠", 64) + "…", "a\xffb": "a\uFFFDb",
	} {
		if got := clip(in); got != want {
			t.Errorf("clip(%q) = %q, want %q", in, got, want)
		}
	}
}

// TestTrialsRunOut wants a finding wherever a value was not tried: what asked whether it fits may be content with a no.
func TestTrialsRunOut(t *testing.T) {
	for name, tt := range map[string]struct{ version, schema string }{
		"not":         {"3.0.3", `{"items":{"not":{"enum":[7]}}}`},
		"if":          {"3.1.0", `{"items":{"if":{"enum":[7]},"then":{"maximum":3}}}`},
		"maxContains": {"3.1.0", `{"contains":{"enum":[7]},"minContains":0,"maxContains":0}`},
		"nested":      {"3.1.0", `{"items":{"if":{"not":{"enum":[7]}},"else":{"maximum":3}}}`},
		"anyOf":       {"3.0.3", `{"items":{"anyOf":[{"enum":[1,2,3]},{"maximum":3}]}}`},
	} {
		t.Run(name, func(t *testing.T) {
			doc, err := openapi3.NewLoader().LoadFromData([]byte(`{"openapi":"` + tt.version + `","info":{"title":"t","version":"1"},"paths":{},"components":{"schemas":{"t":` + tt.schema + `}}}`))
			if err != nil {
				t.Fatal(err)
			}
			v, err := New(doc, Options{})
			if err != nil {
				t.Fatal(err)
			}
			body := []byte("[1,2,3,7]")
			for left := range 20 {
				c := v.collector()
				root, _ := scan(body, c, nil)
				w := &walker{c: c, in: InBody, trials: &trials{known: map[trial]bool{}, left: left}}
				w.visit(root, []*schema{v.types["t"]})
				if fs := c.findings(body); fs.OK() || w.trials.over != fs.Has(CodeUnchecked) {
					t.Errorf("%d trials: run out is %t, findings %v", left, w.trials.over, fs)
				}
			}
		})
	}
}
