package loosejson_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/internal/loosejson"
)

func strictly(v loosejson.Value) any {
	switch v.Kind {
	case loosejson.Null:
		return nil
	case loosejson.Bool:
		return v.Str == "true"
	case loosejson.Number:
		return json.Number(v.Str)
	case loosejson.Array:
		out := []any{}
		for _, i := range v.Items {
			out = append(out, strictly(i))
		}
		return out
	case loosejson.Object:
		out := map[string]any{}
		for _, m := range v.Members {
			out[m.Name] = strictly(m.Value)
		}
		return out
	default:
		return v.Str
	}
}

func TestParse(t *testing.T) {
	for _, c := range []struct{ name, in, want, problem string }{
		{"strict", `{"a": [1, true, null, "x\n\u00e9"]}`, `{"a":[1,true,null,"x\né"]}`, ""},
		{"trailing comma", `{"a": 1,}`, `{"a":1}`, "a trailing comma"},
		{"trailing comma in array", `[1, 2,]`, `[1,2]`, "a trailing comma"},
		{"missing comma", "{\"a\": 1\n\"b\": 2}", `{"a":1,"b":2}`, "a comma is missing"},
		{"bare word", `{"a": String}`, `{"a":"String"}`, `"String" has no quotes`},
		{"bare name", `{a: 1}`, `{"a":1}`, `the name "a" has no quotes`},
		{"line comment", "{\"a\": 1 // one\n}", `{"a":1}`, "a comment"},
		{"block comment", `{/* x */ "a": 1}`, `{"a":1}`, "a comment"},
		{"ellipsis", `{"a": [1, ...]}`, `{"a":[1]}`, "an ellipsis"},
		{"single quotes", `{'a': 'b'}`, `{"a":"b"}`, "quotes that JSON does not have"},
		{"typographic quotes", `{“a”: “b”}`, `{"a":"b"}`, "quotes that JSON does not have"},
		{"no closing brace", `{"a": {"b": 1}`, `{"a":{"b":1}}`, "a closing brace is missing"},
		{"lost quote", "{\"a\": \"b,\n\"c\": 1}", `{"a":"b","c":1}`, "a closing quote is missing"},
		{"no value", `{"a": , "b": 1}`, `{"a":null,"b":1}`, `the member "a" has no value`},
		{"text behind", `{"a": 1} x`, `{"a":1}`, "text after the value"},
	} {
		t.Run(c.name, func(t *testing.T) {
			v, problems, err := loosejson.Parse(c.in)
			if err != nil {
				t.Fatal(err)
			}
			got, err := json.Marshal(strictly(v))
			if err != nil {
				t.Fatal(err)
			}
			if string(got) != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
			if c.problem == "" && len(problems) > 0 {
				t.Errorf("strict JSON has problems: %v", problems)
			}
			if c.problem != "" && (len(problems) == 0 || !strings.HasPrefix(problems[0].Msg, c.problem)) {
				t.Errorf("problems %v, want %q first", problems, c.problem)
			}
		})
	}
}

func TestParseGivesUp(t *testing.T) {
	for _, in := range []string{"", "   ", "}", `"never ends`, strings.Repeat("[", 1000)} {
		if _, _, err := loosejson.Parse(in); err == nil {
			t.Errorf("%.20q was read", in)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{`{"a": [1, true, null]}`, `{a: 'b', }`, "{\"a\": \"b\n\"c\" 1 ... // x", "[[[", "\"\\u12\"", "{{", "{]", "{\"a\"\"b\"}"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, problems, err := loosejson.Parse(s)
		for _, p := range problems {
			if p.Off < 0 || p.Off > len(s) {
				t.Fatalf("problem at %d of %d bytes", p.Off, len(s))
			}
		}
		// Whatever the standard library takes as an object or array must come out the same, without a repair.
		dec := json.NewDecoder(strings.NewReader(s))
		dec.UseNumber()
		var want any
		if trimmed := strings.TrimSpace(s); json.Valid([]byte(s)) && (trimmed[0] == '{' || trimmed[0] == '[') {
			if err != nil {
				if strings.Contains(err.Error(), "deeper") {
					return
				}
				t.Fatalf("valid JSON was refused: %v", err)
			}
			if dec.Decode(&want) == nil && !strings.Contains(s, `\u`) && strings.ToValidUTF8(s, "") == s {
				a, _ := json.Marshal(want)
				b, _ := json.Marshal(strictly(v))
				if string(a) != string(b) {
					t.Fatalf("got %s, want %s", b, a)
				}
			}
		}
	})
}
