package validate_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/validate"
)

func TestJSONFaults(t *testing.T) {
	v := newValidator(t, validate.Options{})
	for _, tt := range []struct {
		name, payload string
		want          []string
		message       string // part of the first message
	}{
		{"empty", "", []string{"1:1 json-syntax"}, "empty"},
		{"white space only", " \n ", []string{"2:2 json-syntax"}, "empty"},
		{"byte order mark", "\uFEFF{}", []string{"1:1 json-syntax"}, "byte order mark"},
		{"gzip", "\x1f\x8b\x08\x00", []string{"1:1 json-syntax"}, "gzip"},
		{"comma at the end of an object", lines(`{"id":"1",`, `}`), []string{"2:1 json-syntax"}, "a comma stands before the closing brace"},
		{"comma at the end of an array", `{"value":[1,]}`, []string{"1:13 json-syntax /value"}, "a comma stands before the closing bracket"},
		{"comma missing in an object", lines(`{"id":"1"`, ` "status":1}`), []string{"2:2 json-syntax"}, "a comma is missing"},
		{"comma missing in an array", `[1 2]`, []string{"1:4 json-syntax"}, "a comma is missing"},
		{"two commas", `[1,,2]`, []string{"1:4 json-syntax /1"}, "found a comma"},
		{"comma for a member", `{,}`, []string{"1:2 json-syntax"}, "found a comma where a member should be"},
		{"colon missing", `{"id" "1"}`, []string{"1:7 json-syntax /id"}, "want a colon"},
		{"name without quotes", `{id:1}`, []string{"1:2 json-syntax"}, "without quotes"},
		{"name in single quotes", `{'id':1}`, []string{"1:2 json-syntax"}, "single quotes"},
		{"name is a number", `{1:1}`, []string{"1:2 json-syntax"}, "a member name should be"},
		{"value in single quotes", `{"id":'1'}`, []string{"1:7 json-syntax /id"}, "single quotes"},
		{"value without quotes", `{"id":abc}`, []string{"1:7 json-syntax /id"}, "in double quotes"},
		{"value missing", `{"id":}`, []string{"1:7 json-syntax /id"}, "where a value should be"},
		{"comment", "// note\n{}", []string{"1:1 json-syntax"}, "no comments"},
		{"comment in an object", "{ // note\n}", []string{"1:3 json-syntax"}, "no comments"},
		{"comment after a member", `{"id":1/**/}`, []string{"1:8 json-syntax"}, "no comments"},
		{"HTML", "<html>", []string{"1:1 json-syntax"}, "XML or HTML"},
		{"Python's truth", `{"id":True}`, []string{"1:7 json-syntax /id"}, "lower case"},
		{"Python's null", `{"id":None}`, []string{"1:7 json-syntax /id"}, "JSON writes null"},
		{"no number", `{"id":NaN}`, []string{"1:7 json-syntax /id"}, "no such number"},
		{"plus sign", `[+1]`, []string{"1:2 json-syntax /0"}, "plus sign"},
		{"point first", `[.5]`, []string{"1:2 json-syntax /0"}, "begins with a point"},
		{"point last", `[5.]`, []string{"1:4 json-syntax /0"}, "ends with a point"},
		{"exponent last", `[5e]`, []string{"1:4 json-syntax /0"}, "exponent"},
		{"minus alone", `[-]`, []string{"1:3 json-syntax /0"}, "minus"},
		{"leading zero", `[012]`, []string{"1:2 json-syntax /0"}, "begins with a zero"},
		{"hexadecimal", `[0x1]`, []string{"1:3 json-syntax /0"}, "in a number"},
		{"bracket for brace", `{"id":1]`, []string{"1:8 json-syntax"}, "inside the object"},
		{"semicolon", `[1;2]`, []string{"1:3 json-syntax"}, "inside the array"},
		{"object not closed", "{\"id\":\n1", []string{"2:2 json-syntax"}, "opened at 1:1"},
		{"array not closed", `[1,`, []string{"1:4 json-syntax"}, "opened at 1:1"},
		{"ends after a name", `{"id"`, []string{"1:6 json-syntax /id"}, "ends after the member name"},
		{"ends after a colon", `{"id":`, []string{"1:7 json-syntax /id"}, "where the value"},
		{"string not closed", `["abc`, []string{"1:6 json-syntax /0"}, "opened at 1:2"},
		{"line end in a string", "[\"a\nb\"]", []string{"1:4 json-syntax /0"}, "line ends inside a string"},
		{"control character in a string", "[\"a\tb\"]", []string{"1:4 json-syntax /0"}, "0x09"},
		{"unknown escape", `["a\qb"]`, []string{"1:4 json-syntax /0"}, "which JSON does not have"},
		{"short escape", `["\u12"]`, []string{"1:3 json-syntax /0"}, "four hexadecimal digits"},
		{"escape at the end", `["\`, []string{"1:4 json-syntax /0"}, "inside an escape"},
		{"deep in the body", lines(`{"value": [`, `  {"id": "1"},`, `  {"id": 01}`, `]}`), []string{"3:10 json-syntax /value/1/id"}, "zero"},

		{"text after the value", "{}\n x", []string{"2:2 json-trailing"}, "1 byte after"},
		{"second value", `{} {}`, []string{"1:4 json-trailing"}, "2 bytes after"},
		{"byte that is no UTF-8", "{\"displayName\":\"a\xffb\xff\"}", []string{"1:18 json-utf8 /displayName"}, "0xff"},
		{"byte that is no UTF-8 in a name", "{\"@\xff\":1}", []string{"1:4 json-utf8"}, "0xff"},
		{"byte that is no UTF-8 outside of strings", "{\xff}", []string{"1:2 json-syntax"}, "byte 0xff"},
		{"half a surrogate pair", `{"displayName":"\ud83d!"}`, []string{"1:17 json-utf8 /displayName"}, "half of a surrogate pair"},
		{"second half first", `{"displayName":"\udca9\ud83d"}`, []string{"1:17 json-utf8 /displayName"}, "half of a surrogate pair"},
		{"same name, written in two ways", `{"displayName":"a","displa\u0079Name":"b"}`, []string{"1:20 json-duplicate-member /displayName"}, "twice"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, fs := v.Payload([]byte(tt.payload), validate.PayloadOptions{Type: policy})
			if diff := cmp.Diff(tt.want, brief(fs)); diff != "" {
				t.Errorf("findings differ (-want +got):\n%s\n%s", diff, texts(fs))
			}
			if len(fs) > 0 && !strings.Contains(fs[0].Message, tt.message) {
				t.Errorf("message %q; want it to say %q", fs[0].Message, tt.message)
			}
			checkFindings(t, []byte(tt.payload), fs)
		})
	}
}

// TestJSONFaultsOfLargeObjects looks for a duplicate among many members, where a set replaces the search.
func TestJSONFaultsOfLargeObjects(t *testing.T) {
	v := newValidator(t, validate.Options{})
	var b strings.Builder
	b.WriteString("{")
	for i := range 100 {
		b.WriteString(`"@a` + strings.Repeat("x", i) + `":1,` + "\n")
	}
	b.WriteString(`"@axx":2,"@a` + strings.Repeat("x", 99) + `":2}`)
	_, fs := v.Payload([]byte(b.String()), validate.PayloadOptions{Type: policy})
	if diff := cmp.Diff([]string{"101:1 json-duplicate-member /@axx", "101:10 json-duplicate-member /@a" + strings.Repeat("x", 99)}, brief(fs)); diff != "" {
		t.Error(diff)
	}
}

func TestLimits(t *testing.T) {
	deep := func(n int) string { return strings.Repeat("[", n) + strings.Repeat("]", n) }
	for _, tt := range []struct {
		name, payload string
		opts          validate.Options
		want          []string
	}{
		{"bytes", `{"id":"1"}`, validate.Options{MaxBytes: 9}, []string{"0:0 limit-bytes"}},
		{"bytes, just enough", `{"id":"1"}`, validate.Options{MaxBytes: 10}, nil},
		{"depth", `{"value":[{}]}`, validate.Options{MaxDepth: 2}, []string{"1:11 limit-depth /value/0"}},
		{"depth, by default", deep(101), validate.Options{}, []string{"1:101 limit-depth " + strings.Repeat("/0", 100)}},
		{"depth, far over", strings.Repeat(`[{"a":`, 1_000_000), validate.Options{}, []string{"1:301 limit-depth " + strings.Repeat("/0/a", 50)}},
		{"values", `{"@a":[1,2,3]}`, validate.Options{MaxValues: 4}, []string{"1:12 limit-values /@a/2"}},
		{"findings", `{"a":1,"b":1,"c":1}`, validate.Options{MaxFindings: 2}, []string{"0:0 limit-findings", "1:2 member-unknown /a !", "1:8 member-unknown /b !"}},
		{"findings, just enough", `{"a":1,"b":1}`, validate.Options{MaxFindings: 2}, []string{"1:2 member-unknown /a !", "1:8 member-unknown /b !"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v := newValidator(t, tt.opts)
			_, fs := v.Payload([]byte(tt.payload), validate.PayloadOptions{Type: policy})
			if diff := cmp.Diff(tt.want, brief(fs)); diff != "" {
				t.Errorf("findings differ (-want +got):\n%s", diff)
			}
			if len(fs) > 0 && fs.Has("limit-findings") != (tt.name == "findings") {
				t.Errorf("Has(limit-findings) = %t", fs.Has("limit-findings"))
			}
			checkFindings(t, []byte(tt.payload), fs)
		})
	}
}

// TestLargeBodies would not end if the cost of a check grew faster than the body.
func TestLargeBodies(t *testing.T) {
	v := newValidator(t, validate.Options{})
	name := strings.Repeat("n", 1<<20)
	for _, tt := range []struct {
		name, payload string
		findings      int
	}{
		{"one long line of faults", `{"authenticationMethodConfigurations":[` + strings.Repeat(`{"x":1},`, 100_000) + `{}]}`, 1001},
		{"faults below a huge name", `{"` + name + `":{` + strings.Repeat(`"a":1,`, 10_000) + `"b":1}}`, 1001},
		{"many unknown members", `{` + strings.Repeat(`"displayNam":1,`, 50_000) + `"b":1}`, 1001},
		{"a huge exponent", `{"reconfirmationInDays":1e999999999999999999999}`, 2}, // beyond its type, and beyond its bounds
		{"a tiny exponent", `{"reconfirmationInDays":1e-99999999999999999999}`, 1},
		{"a long number", `{"reconfirmationInDays":` + strings.Repeat("9", 1<<20) + `}`, 2},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, fs := v.Payload([]byte(tt.payload), validate.PayloadOptions{Type: policy})
			if len(fs) != tt.findings {
				t.Errorf("%d findings, want %d", len(fs), tt.findings)
			}
			out, err := json.Marshal(fs)
			if err != nil {
				t.Fatal(err)
			}
			if len(out) > 4<<20 {
				t.Errorf("the findings take %d bytes", len(out))
			}
		})
	}
}
