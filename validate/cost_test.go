package validate

import (
	"encoding/json"
	"fmt"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
)

// The tests of this file are about documents and bodies that nobody sends by accident. What they would cost is counted,
// or so large that a test of it would not end.

// hostile makes a validator of schemas. kin-openapi is not asked: it follows each way through them.
func hostile(t *testing.T, version string, schemas map[string]any) *Validator {
	t.Helper()
	text, err := json.Marshal(map[string]any{
		"openapi": version, "info": map[string]any{"title": "t", "version": "1"}, "paths": map[string]any{},
		"components": map[string]any{"schemas": schemas},
	})
	if err != nil {
		t.Fatal(err)
	}
	doc, err := openapi3.NewLoader().LoadFromData(text)
	if err != nil {
		t.Fatal(err)
	}
	v, err := New(doc, Options{KnownValid: true})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func refTo(name string) map[string]any {
	return map[string]any{"$ref": componentPrefix + name}
}

// TestPartsOnManyWays: each of 200 levels refers to the one below twice. Following all ways to the lowest would take
// 2^200 steps, in preparing, in compiling and in walking.
func TestPartsOnManyWays(t *testing.T) {
	for _, version := range []string{"3.0.3", "3.1.0"} {
		for _, keyword := range []string{"allOf", "oneOf", "anyOf", "not"} {
			schemas := map[string]any{"t0": map[string]any{"type": "object", "properties": map[string]any{"a": map[string]any{"type": "integer", "readOnly": true}}, "required": []any{"a"}}}
			const levels = 200
			for i := 1; i <= levels; i++ {
				below := refTo(fmt.Sprintf("t%d", i-1))
				s := map[string]any{keyword: []any{below, below}}
				if keyword == "not" {
					s = map[string]any{"allOf": []any{below}, "not": below}
				}
				schemas[fmt.Sprintf("t%d", i)] = s
			}
			top := refTo(fmt.Sprintf("t%d", levels))
			schemas["t"] = map[string]any{"type": "object", "properties": map[string]any{"m": top, "u": map[string]any{"anyOf": []any{top, map[string]any{"type": "integer"}}}}}
			v := hostile(t, version, schemas)
			for body, clean := range map[string]bool{
				`{"m":{"a":1}}`: keyword == "allOf" || keyword == "anyOf", `{"m":null}`: false, `{"m":{"b":1}}`: false, `{"u":1}`: true,
				`{"u":{"a":1}}`: keyword == "allOf" || keyword == "anyOf", `{"u":"x"}`: false, `{"u":null}`: false,
			} {
				if _, fs := v.Payload([]byte(body), PayloadOptions{Type: "t"}); fs.OK() != clean {
					t.Errorf("%s, %s, %s: %v", version, keyword, body, fs)
				}
			}
			if body := `{"m":{"a":1}}`; keyword == "allOf" {
				if _, fs := v.Payload([]byte(body), PayloadOptions{Type: "t", Direction: AsRequest}); len(fs) != 1 || fs[0].Code != CodeMemberReadOnly {
					t.Errorf("%s, %s, %s in a request: %v", version, keyword, body, fs)
				}
			}
		}
	}
}

// TestLongRowsOfTypes: what derives from what is remembered, so there is a limit to it.
func TestLongRowsOfTypes(t *testing.T) {
	for levels, fine := range map[int]bool{500: true, 800: false} {
		schemas := openapi3.Schemas{"t0": {Value: &openapi3.Schema{Type: &openapi3.Types{"object"}}}}
		for i := 1; i <= levels; i++ {
			below := fmt.Sprintf("t%d", i-1)
			schemas[fmt.Sprintf("t%d", i)] = &openapi3.SchemaRef{Value: &openapi3.Schema{AllOf: openapi3.SchemaRefs{{Ref: componentPrefix + below, Value: schemas[below].Value}}}}
		}
		doc := &openapi3.T{OpenAPI: "3.0.3", Info: &openapi3.Info{Title: "t", Version: "1"}, Paths: openapi3.NewPaths(), Components: &openapi3.Components{Schemas: schemas}}
		_, err := New(doc, Options{KnownValid: true})
		if fine != (err == nil) || err != nil && !strings.Contains(err.Error(), "derive from each other") {
			t.Errorf("%d levels: %v", levels, err)
		}
	}
}

// bytesOf counts what a check allocates. There must be findings.
func bytesOf(t *testing.T, v *Validator, body string) int {
	t.Helper()
	data := []byte(body)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, fs := v.Payload(data, PayloadOptions{Type: "t"})
	runtime.ReadMemStats(&after)
	if len(fs) == 0 {
		t.Errorf("%.40s…: nothing found", body)
	}
	return int(after.TotalAlloc - before.TotalAlloc)
}

func repeated(n int, f func(i int) string) string {
	parts := make([]string, n)
	for i := range parts {
		parts[i] = f(i)
	}
	return strings.Join(parts, ",")
}

// TestFindingsBeyondTheLimit: findings that are not shown cost no path, and those that are no more of long names than
// they show.
func TestFindingsBeyondTheLimit(t *testing.T) {
	v := hostile(t, "3.0.3", map[string]any{"t": map[string]any{"type": "object", "additionalProperties": refTo("t"), "properties": map[string]any{
		"unique": map[string]any{"type": "array", "uniqueItems": true, "items": map[string]any{}},
		"list":   map[string]any{"type": "array", "items": map[string]any{"type": "integer"}},
	}}})
	const levels, long = 40, 1000
	nested := func(inner string) string {
		return strings.Repeat(`{"`+strings.Repeat("x", long)+`":`, levels) + inner + strings.Repeat("}", levels)
	}
	same := func(text string) func(int) string { return func(int) string { return text } }
	const n = 5000
	for name, body := range map[string]string{
		"a member many times":  nested("{" + repeated(n, same(`"a":{}`)) + "}"),
		"an item many times":   nested(`{"unique":[` + repeated(n, same("1")) + "]}"),
		"no UTF-8":             nested(`{"unique":[` + repeated(n, same("\"\xff\"")) + "]}"),
		"a name of a megabyte": `{"` + strings.Repeat("x", 1_000_000) + `":{"list":[` + repeated(2*DefaultMaxFindings, same(`"s"`)) + "]}}",
	} {
		// Each finding that is shown has a path of its own.
		if got, want := bytesOf(t, v, body), 3*DefaultMaxFindings*levels*long; got > want {
			t.Errorf("%s: %d bytes, want at most %d", name, got, want)
		}
	}
}

// TestNestedItemsThatMustDiffer: arrays whose items must differ cost their size, however they nest.
func TestNestedItemsThatMustDiffer(t *testing.T) {
	v := hostile(t, "3.0.3", map[string]any{"t": map[string]any{"type": "array", "uniqueItems": true, "items": map[string]any{
		"oneOf": []any{refTo("t"), map[string]any{"type": "integer"}},
	}}})
	body := func(levels int) string {
		return strings.Repeat("[", levels) + repeated(5000, strconv.Itoa) + `,"x"` + strings.Repeat("]", levels)
	}
	if few, many := bytesOf(t, v, body(5)), bytesOf(t, v, body(90)); many > 2*few {
		t.Errorf("%d bytes for 5 levels and %d for 90", few, many)
	}
}

// TestKeys: equal values have equal keys, and others have not.
func TestKeys(t *testing.T) {
	values := [][]string{
		{"null"}, {"true"}, {"false"}, {"0", "-0", "0.0", "0e9"}, {"1", "1.0", "10e-1"}, {`"1"`}, {`"true"`}, {`"#0"`}, {`"null"`, `"\u006eull"`},
		{"[]", "[ ]"}, {"{}"}, {"[[]]"}, {"[{}]"}, {"[1]", "[1.0]"}, {`["1"]`}, {"[[1],[1]]", "[[1],[10e-1]]"}, {"[[1],[2]]"}, {"[1,[2]]"},
		{`{"a":1,"b":[2]}`, `{"b":[2.0],"a":1}`}, {`{"a":1,"b":2}`}, {`{"a":[{"b":{}}]}`}, {`{"a":{"b":[{}]}}`},
	}
	var k keys
	seen, plain := map[string]int{}, map[string]int{}
	for i, same := range values {
		for j, text := range same {
			n, ok := scan([]byte(text), &collector{opts: &Options{MaxBytes: 100, MaxDepth: 10, MaxValues: 100, MaxFindings: 1}}, nil)
			if !ok {
				t.Fatal(text)
			}
			for name, known := range map[string]map[string]int{k.of(n): seen, n.key(): plain} {
				if was, ok := known[name]; ok != (j > 0) || ok && was != i {
					t.Errorf("%s has the key %q, which another value has, or not that of its like", text, name)
				}
				known[name] = i
			}
		}
	}
}

// TestManyLikeNames: a check compares names for suggestions only so often, and its findings share what is allowed.
func TestManyLikeNames(t *testing.T) {
	const n = 1000
	enum, props := make([]any, n), map[string]any{}
	for i := range n {
		enum[i] = fmt.Sprintf("aMemberThatIsLikeManyOthersOfAnEnumOfThousands%04d", i)
		props[fmt.Sprintf("aMemberThatIsLikeManyOthers%04d", i)] = map[string]any{}
	}
	for version, body := range map[string]string{
		"3.0.3": "[{" + repeated(1500, func(i int) string { return fmt.Sprintf(`"aMemberThatIsLikeManyOthers%04dx":1`, i) }) + "}]",
		"3.1.0": "[" + repeated(1500, func(i int) string { return fmt.Sprintf(`"aMemberThatIsLikeManyOthersOfAnEnumOfThousands%04dx"`, i) }) + "]",
	} {
		v := hostile(t, version, map[string]any{
			"t":      map[string]any{"type": "array", "items": map[string]any{"oneOf": []any{map[string]any{"type": "string", "enum": enum}, refTo("object")}}},
			"object": map[string]any{"type": "object", "properties": props},
		})
		w := &walker{c: v.collector()}
		root, ok := scan([]byte(body), w.c, nil)
		if !ok {
			t.Fatal(w.c.list)
		}
		w.visit(root, []*schema{v.types["t"]})
		if most := maxCompared + n*longestWord*longestWord; w.c.compared > most {
			t.Errorf("%s: %d letters by letters compared", version, w.c.compared)
		}
		list := w.c.list
		if len(list) != DefaultMaxFindings || list[0].Suggestion == "" {
			t.Fatalf("%s: %d findings, %v", version, len(list), list[:min(1, len(list))])
		}
		first, last := list[0].Allowed, list[len(list)-1].Allowed
		if len(first) != n || &first[0] != &last[0] {
			t.Errorf("%s: %d names are allowed, and not shared", version, len(first))
		}
	}
}

// TestMembersTwiceOnAllLevels: an object with a member twice is read again without the guide, but not once for each object
// around it that has one too.
func TestMembersTwiceOnAllLevels(t *testing.T) {
	doc, err := openapi3.NewLoader().LoadFromData([]byte(`{"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{},"components":{"schemas":{"t":{"type":"object","properties":{
		"in":{"$ref":"#/components/schemas/t"},"n":{"type":"integer"},"list":{"type":"array","items":{"type":"integer"}}}}}}}`))
	if err != nil {
		t.Fatal(err)
	}
	v, err := New(doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	const items = 3000
	for _, levels := range []int{0, 1, 90} {
		body := []byte(strings.Repeat(`{"in":`, levels) + "{\"n\":\"\xff\",\"list\":[" + strings.Repeat("12,", items) + `12],"n":1}` + strings.Repeat(`,"n":1,"n":1}`, levels))
		var fs Findings
		allocs := testing.AllocsPerRun(1, func() { _, fs = v.Payload(body, PayloadOptions{Type: "t"}) })
		if most := float64(15*items + 200*levels); allocs > most {
			t.Errorf("%d levels: %v allocations, want at most %v", levels, allocs, most)
		}
		if want := walked(v, v.types["t"], body, AsResponse, false); !slices.EqualFunc(fs, want, func(a, b Finding) bool { return a.key() == b.key() && a.Severity == b.Severity }) || len(fs) != levels+3 {
			t.Errorf("%d levels: %v\nwant %v", levels, fs, want)
		}
	}
}
