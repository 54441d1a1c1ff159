package jsondoc_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

func TestDecodeThenEncodeKeepsTheText(t *testing.T) {
	for _, text := range []string{
		`null`, `true`, `false`, `""`, `"<&>"`, `"é\n\"\\"`, `0`, `-1`, `9007199254740993`, `14.290`, `1e400`,
		`[]`, `{}`, `[1,"2",[null]]`, `{"z":1,"a":{"b":[{}]},"@odata.type":"#x"}`,
	} {
		v, err := jsondoc.Decode([]byte(text))
		if err != nil {
			t.Errorf("Decode(%s): %v", text, err)
			continue
		}
		if got := encode(t, v); got != text {
			t.Errorf("Decode then Encode: got %s, want %s", got, text)
		}
	}
}

func TestDecodeRefuses(t *testing.T) {
	for _, c := range []struct{ text, why string }{
		{``, "nothing"},
		{`{`, "open object"},
		{`{"a"`, "no value"},
		{`{"a":1,}`, "comma at the end"},
		{`[1`, "open array"},
		{`[1}`, "wrong bracket"},
		{`{} x`, "text after the value"},
		{`{}{}`, "second value"},
		{`nul`, "no word of JSON"},
		{strings.Repeat("[", jsondoc.MaxDepth+1) + strings.Repeat("]", jsondoc.MaxDepth+1), "too deep"},
	} {
		if v, err := jsondoc.Decode([]byte(c.text)); err == nil {
			t.Errorf("%s: got %v, want an error", c.why, v)
		}
	}
	if _, err := jsondoc.DecodeObject([]byte(`[]`)); err == nil {
		t.Error("DecodeObject took an array")
	}
}

func TestMerge(t *testing.T) {
	for _, c := range []struct{ why, doc, patch, want string }{
		{"what is not sent stays", `{"a":1,"b":2}`, `{"b":3}`, `{"a":1,"b":3}`},
		{"a new member goes last", `{"a":1}`, `{"b":2}`, `{"a":1,"b":2}`},
		{"nested objects are merged", `{"a":{"b":{"x":1,"y":2},"c":3}}`, `{"a":{"b":{"y":9}}}`, `{"a":{"b":{"x":1,"y":9},"c":3}}`},
		{"arrays are replaced", `{"a":[1,2]}`, `{"a":[3]}`, `{"a":[3]}`},
		{"null is stored", `{"a":{"b":1}}`, `{"a":null}`, `{"a":null}`},
		{"an object over null", `{"a":null}`, `{"a":{"b":1}}`, `{"a":{"b":1}}`},
		{"annotations are no state", `{"@odata.type":"#t","a":1}`,
			`{"@odata.type":"#u","a@odata.type":"x","a":2,"b":[{"@odata.type":"#v","c":{"@d":1}}]}`,
			`{"@odata.type":"#t","a":2,"b":[{"c":{}}]}`},
	} {
		doc, patch := object(t, c.doc), object(t, c.patch)
		got := encode(t, jsondoc.Merge(doc, patch))
		if got != c.want {
			t.Errorf("%s: got %s, want %s", c.why, got, c.want)
		}
		if diff := cmp.Diff(object(t, c.doc), doc); diff != "" {
			t.Errorf("%s: the stored document changed:\n%s", c.why, diff)
		}
	}
}

func TestObjectCopies(t *testing.T) {
	o := object(t, `{"a":1,"b":"x"}`)
	for _, c := range []struct {
		why  string
		got  jsondoc.Object
		want string
	}{
		{"With replaces", o.With("a", "y"), `{"a":"y","b":"x"}`},
		{"With adds", o.With("c", true), `{"a":1,"b":"x","c":true}`},
		{"WithFirst adds", o.WithFirst("c", nil), `{"c":null,"a":1,"b":"x"}`},
		{"WithFirst moves", o.WithFirst("b", "z"), `{"b":"z","a":1}`},
		{"Without", o.Without("a"), `{"b":"x"}`},
		{"untouched", o, `{"a":1,"b":"x"}`},
	} {
		if got := encode(t, c.got); got != c.want {
			t.Errorf("%s: got %s, want %s", c.why, got, c.want)
		}
	}
	if o.Text("b") != "x" || o.Text("a") != "" || o.Text("none") != "" {
		t.Error("Text reads something else than strings")
	}
}

func TestEncodeRefusesOtherTypes(t *testing.T) {
	for _, v := range []any{1, jsondoc.Array{1.5}, jsondoc.Object{{Name: "a", Value: map[string]any{}}}} {
		if b, err := jsondoc.Encode(v); err == nil {
			t.Errorf("Encode(%v) = %s, want an error", v, b)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, s := range []string{`{"a":[1,2.50,"x",null,true,{"b":{}}]}`, `[[[[]]]]`, `"\u00e9\ud83d"`, `{"a":1} 2`, `-`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		v, err := jsondoc.Decode(data)
		if err != nil {
			return
		}
		once := encode(t, v)
		again, err := jsondoc.Decode([]byte(once))
		if err != nil {
			t.Fatalf("our own text %s does not decode: %v", once, err)
		}
		if twice := encode(t, again); once != twice {
			t.Fatalf("not stable: %s then %s", once, twice)
		}
	})
}

func object(t *testing.T, text string) jsondoc.Object {
	t.Helper()
	o, err := jsondoc.DecodeObject([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func encode(t *testing.T, v any) string {
	t.Helper()
	b, err := jsondoc.Encode(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
