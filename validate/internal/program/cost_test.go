package program

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

// The tests of this file count what bodies and documents cost that nobody sends by accident: allocations, entries,
// nodes. None of them looks at a clock.

// repeated joins what f makes of 0 to n-1 by commas.
func repeated(n int, f func(i int) string) string {
	parts := make([]string, n)
	for i := range parts {
		parts[i] = f(i)
	}
	return strings.Join(parts, ",")
}

// TestNamesOfManyObjects: the table of names is as large as what stands in one nest of objects, not in the body.
func TestNamesOfManyObjects(t *testing.T) {
	p := compileOne(t, &Schema{}, Options{})
	object := "{" + repeated(20, func(i int) string { return fmt.Sprintf(`"name%d":1`, i) }) + "}"
	m := p.set.NewMachine()
	if got := m.Check(p, []byte("["+repeated(5000, func(int) string { return object })+"]"), false); got != Clean {
		t.Fatal(got)
	}
	if got := len(m.table.entries); got > 256 {
		t.Errorf("%d entries for objects of 20 names", got)
	}
	twice := strings.Replace(object, `"name19"`, `"name3"`, 1)
	for _, tt := range []struct {
		body string
		want Verdict
	}{
		{"[" + object + "," + twice + "]", Dirty},
		{`{"a":` + object + `,"b":{"c":` + object + `,"d":` + object + "}}", Clean},
		{strings.Replace(object, ":1", ":"+object, 1), Clean},
		{strings.TrimSuffix(object, "}") + `,"inner":` + object + `,"name7":1}`, Dirty},
		{strings.TrimSuffix(object, "}") + `,"inner":` + object + `,"name20":1}`, Clean},
	} {
		if got := m.Check(p, []byte(tt.body), false); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.body, got, tt.want)
		}
	}
}

// TestManyNamesAllocateNothing: a machine is kept after a body of 100,000 names or texts that must differ.
func TestManyNamesAllocateNothing(t *testing.T) {
	const n = 100_000
	object := "{" + repeated(n, func(i int) string { return `"name` + strconv.Itoa(i) + `":1` }) + "}"
	array := "[" + repeated(n, func(i int) string { return `"item` + strconv.Itoa(i) + `"` }) + "]"
	s := &Schema{Types: []string{"object", "array"}, UniqueItems: true}
	set, err := Compile([]*Schema{s}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	p := set.Program(s, Response)
	for _, body := range []string{object, array} {
		data := []byte(body)
		m := set.NewMachine()
		if got := m.Check(p, data, false); got != Clean {
			t.Fatal(got)
		}
		if got := testing.AllocsPerRun(1, func() { m.Check(p, data, false) }); got > 0 {
			t.Errorf("%.20s…: %v allocations", body, got)
		}
		if cap(m.buf) > keepBuffer || cap(m.names) > keepBuffer || len(m.table.entries) > keepBuffer {
			t.Errorf("%.20s…: the machine is too large to be kept: %d names, %d entries", body, cap(m.names), len(m.table.entries))
		}
	}
}

// TestLikeTexts: texts that the hash cannot tell apart are found by a map, not one by one.
func TestLikeTexts(t *testing.T) {
	for _, n := range []int{2, 250, 5000, 70_000} {
		texts := make([]string, n)
		for i := range texts {
			texts[i] = fmt.Sprintf(`"aCommonStart%06daCommonEnd"`, i)
		}
		h := newHashTable(texts)
		if h.index != nil || len(h.byText) != n {
			t.Fatalf("%d texts: an index of %d and a map of %d", n, len(h.index), len(h.byText))
		}
		for i, text := range texts {
			if got := h.find([]byte(text)); got != i {
				t.Fatalf("find(%s) = %d, want %d", text, got, i)
			}
		}
		if got := h.find([]byte(`"aCommonStart-00001aCommonEnd"`)); got >= 0 {
			t.Errorf("found what is not there at %d", got)
		}
	}
}

// codeOf is how much code a schema takes, for responses.
func codeOf(t *testing.T, s *Schema) (code, most int) {
	t.Helper()
	p := compileOne(t, s, Options{})
	p.once.Do(p.compile)
	c := p.set.compilers[Response]
	if c.plans > maxPlans+len(c.list) {
		t.Errorf("%d plans for one kind at one place", c.plans)
	}
	return c.code, c.most
}

// TestChoicesDoNotMultiply: six choices of a hundred alternatives have 10^12 outcomes.
func TestChoicesDoNotMultiply(t *testing.T) {
	kinds := map[string]func(list []*Schema, name string) *Schema{
		"oneOf": func(list []*Schema, _ string) *Schema { return &Schema{OneOf: list} },
		"anyOf": func(list []*Schema, _ string) *Schema { return &Schema{AnyOf: list[:4]} },
		"discriminator": func(list []*Schema, name string) *Schema {
			s := &Schema{OneOf: list, PropertyName: name, Variants: map[string]*Schema{}}
			for i, v := range list {
				s.Variants["v"+strconv.Itoa(i)] = v
			}
			return s
		},
		"if": func(list []*Schema, _ string) *Schema {
			all := &Schema{Newer: true}
			for _, s := range list {
				all.AllOf = append(all.AllOf, &Schema{Newer: true, If: s, Else: typed("object")})
			}
			return all
		},
	}
	for name, choice := range kinds {
		root := &Schema{}
		for k := range 6 {
			var list []*Schema
			for i := range 100 {
				s := typed("object")
				low := float64(i)
				s.Props = map[string]*Schema{"m" + strconv.Itoa(k): {Types: []string{"integer"}, Min: &low, Max: &low}}
				s.Required = []string{"m" + strconv.Itoa(k)}
				list = append(list, s)
			}
			root.AllOf = append(root.AllOf, choice(list, "d"+strconv.Itoa(k)))
		}
		if code, most := codeOf(t, root); code > most+most/4 {
			t.Errorf("%s: code %d, want at most about %d", name, code, most)
		}
	}
}

// TestPartsOnManyWays: each level leads to the one below on two ways, so that there are 2^n ways to the lowest.
func TestPartsOnManyWays(t *testing.T) {
	build := func(n int, up func(below *Schema) *Schema) *Schema {
		s := &Schema{Types: []string{"object"}, Props: map[string]*Schema{"a": {ReadOnly: true}}, Required: []string{"a"}}
		for range n {
			s = up(s)
		}
		return &Schema{AnyOf: []*Schema{s, typed("string")}, Props: map[string]*Schema{"m": s}}
	}
	for name, up := range map[string]func(below *Schema) *Schema{
		"allOf": func(b *Schema) *Schema { return &Schema{AllOf: []*Schema{b, b}} },
		"oneOf": func(b *Schema) *Schema { return &Schema{OneOf: []*Schema{b, b}} },
		"anyOf": func(b *Schema) *Schema { return &Schema{AnyOf: []*Schema{b, b}} },
		"not":   func(b *Schema) *Schema { return &Schema{AllOf: []*Schema{b}, Not: b} },
		"members": func(b *Schema) *Schema {
			return &Schema{Props: map[string]*Schema{"a": b, "b": {AllOf: []*Schema{b, b}}}}
		},
		"null": func(b *Schema) *Schema {
			return &Schema{AnyOf: []*Schema{b, {OnlyNull: true, Types: []string{"null"}}}}
		},
	} {
		small, _ := codeOf(t, build(50, up))
		large, _ := codeOf(t, build(100, up))
		if large > 3*small {
			t.Errorf("%s: code %d for 50 levels and %d for 100", name, small, large)
		}
	}
}

// TestSettled compares what is worked out from the parts to the wholes with what the parts say on each way.
func TestSettled(t *testing.T) {
	readOnly := &Schema{ReadOnly: true}
	own := &Schema{Props: map[string]*Schema{"a": readOnly, "b": {AnyOf: []*Schema{{OnlyNull: true, Types: []string{"null"}}, {WriteOnly: true}}}}}
	base := &Schema{AllOf: []*Schema{own, {Props: map[string]*Schema{"c": {AllOf: []*Schema{readOnly}}}}}}
	root := &Schema{AllOf: []*Schema{base, base, own}, Props: map[string]*Schema{"d": {Deprecated: true}, "e": {AllOf: []*Schema{{Deprecated: true}}}, "f": {Component: "f", AllOf: []*Schema{{Deprecated: true}}}}}
	if _, err := Compile([]*Schema{root}, Options{}); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string][2]bool{"a": {false, true}, "b": {true, false}, "c": {false, true}, "d": {}, "": {}} {
		for dir, want := range want {
			if got := root.exempts(name, Direction(dir)); got != want {
				t.Errorf("exempts(%q, %d) = %t", name, dir, got)
			}
		}
	}
	if len(own.exempted[Request]) != 1 {
		t.Errorf("a part has the names of another: %v", own.exempted[Request])
	}
	for name, want := range map[string]bool{"d": true, "e": true, "f": false} {
		if got := root.Props[name].deprecated(); got != want {
			t.Errorf("%s: deprecated is %t", name, got)
		}
	}
}

// TestLetters tries the first bytes of letters beyond ASCII with all that may follow them.
func TestLetters(t *testing.T) {
	follow := []byte{0, 'a', 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc2, 0xe3, 0xed}
	for _, pad := range []string{"", "aaaaaaaa"} {
		for first := 0x80; first <= 0xff; first++ {
			for _, second := range follow {
				for _, third := range follow {
					for _, fourth := range follow {
						text := []byte{byte(first), second, third, fourth}
						end, f := scanString([]byte(string(text)+pad+`"`), 0)
						want := len(text) + len(pad)
						if !utf8.Valid(text) || bytes.IndexByte(text, 0) >= 0 {
							want = dirty
						}
						if end != want || end > 0 && f != plainUTF8 {
							t.Fatalf("%x: %d of form %d, want %d", text, end, f, want)
						}
					}
				}
			}
		}
	}
	for r := range rune(0x10000) {
		text := fmt.Sprintf(`\u%04x`, r)
		if r%3 == 0 {
			text = fmt.Sprintf(`\u%04X`, r)
		}
		if got, ok := hex4([]byte(text)); !ok || got != r {
			t.Fatalf("%s: %x, %t", text, got, ok)
		}
	}
	for _, text := range []string{`\u000g`, `\u00G0`, `\u0:00`, `\u/000`, `\u0@00`, "\\u00`0", `\u000`, "\\u00\xe10"} {
		if got, ok := hex4([]byte(text)); ok {
			t.Errorf("%q: %x", text, got)
		}
	}
}

// TestFractions: numbers that no bound asks about take the short way only as long as a double keeps all digits.
func TestFractions(t *testing.T) {
	low, high, step := -5.5, 123456789.123456, 0.000001
	for name, s := range map[string]*Schema{
		"free": typed("number"), "float": {Types: []string{"number"}, Range: "float"}, "bounded": {Types: []string{"number"}, Min: &low, Max: &high}, "exclusive": {Types: []string{"number"}, Min: &low, Max: &high, ExclusiveMin: true, ExclusiveMax: true, Newer: true},
		"integer": typed("integer"), "any": {}, "steps": {Types: []string{"number"}, MultipleOf: &step},
	} {
		p := compileOne(t, s, Options{})
		for text, want := range map[string]Verdict{
			"1.5": Clean, "-1.25": Clean, "0.1": Clean, "1.": Dirty, "01.5": Dirty, "1.5.5": Dirty, "1.x": Dirty, ".5": Dirty, "1.5e": Dirty, "1.5e3": Clean, "1.5E-3": Clean,
			"123456789.123456": Clean, "123456789.0": Clean, "123456788.99": Clean, "-5.5": Clean, "-5.49": Clean, "-4.99": Clean, "0.1234567890123456789": Dirty, "1.5e999": Dirty, "9007199254740993.5": Dirty, "-6.5": Clean, "1.0": Clean, "-0.5": Clean,
		} {
			switch name {
			case "integer":
				if text != "1.0" && text != "1.5e3" && text != "123456789.0" {
					want = Dirty
				}
			case "exclusive":
				if text == "-5.5" || text == "123456789.123456" || text == "-6.5" {
					want = Dirty
				}
			case "bounded":
				if text == "-6.5" {
					want = Dirty
				}
			}
			got := p.Check([]byte(text), false)
			if free := p.root.number.free; free == (name == "integer" || name == "steps") {
				t.Errorf("%s: fractions go the short way: %t", name, free)
			}
			if got != want {
				t.Errorf("%s: %s is %v, want %v", name, text, got, want)
			}
		}
	}
}

// TestWhiteSpace writes bodies in many forms, of which each has the verdict of the body without white space.
func TestWhiteSpace(t *testing.T) {
	low, high := 0.0, 50.0
	item := &Schema{Types: []string{"object"}, Props: map[string]*Schema{
		"id": typed("string"), "state": {Types: []string{"string"}, Enum: []any{"on", "off", "aStateWithALongNameThatGoesOnBeyondAllWindows"}},
		"count": {Types: []string{"integer"}, Min: &low, Max: &high}, "ratio": typed("number"), "enabled": typed("boolean"),
		"aMemberWithALongNameThatGoesOnBeyondTheWindow": typed("string"), "list": {Types: []string{"array"}, Items: typed("integer")},
		"open": {Types: []string{"object"}, Open: true},
	}, Required: []string{"id"}}
	item.Props["item"] = item
	root := &Schema{Types: []string{"object"}, Props: map[string]*Schema{"value": {Types: []string{"array"}, Items: item}}}
	set, err := Compile([]*Schema{root}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	p := set.Program(root, Response)
	const good = `{"id":"a","state":"on","count":7,"ratio":1.5,"enabled":true,"aMemberWithALongNameThatGoesOnBeyondTheWindow":"x","list":[1,2],"open":{"a":[{},[]]},` +
		`"item":{"id":"b","enabled":false,"state":"aStateWithALongNameThatGoesOnBeyondAllWindows","count":0}}`
	forms := []func(text string) string{
		func(text string) string { return text },
		indented(t, "", "  "), indented(t, "", "    "), indented(t, "", "\t"), indented(t, "\t \t", "         "),
		func(text string) string { return strings.ReplaceAll(indented(t, "", "  ")(text), "\n", "\r\n") },
		func(text string) string { return strings.ReplaceAll(indented(t, "", "  ")(text), "\n", "\n\n \t") },
		func(text string) string { return strings.NewReplacer(`":`, `": `, `,"`, `, "`).Replace(text) },
		func(text string) string {
			return strings.NewReplacer(`":`, `"  :  `, `,"`, ` , "`, "}", " }", "]", " ]").Replace(text)
		},
		func(text string) string { return strings.NewReplacer(`":`, "\":\n").Replace(text) },
	}
	for _, fault := range [][2]string{
		{"", ""}, {`"on"`, `"no"`}, {`"count":7`, `"count":51`}, {`"count":7`, `"count":07`}, {`"count":7`, `"count":7.5`}, {`"count":7`, `"count":"7"`}, {`true`, `truth`}, {"true", "1"},
		{`"id":"b",`, ""}, {`"id":"b"`, `"id":"b","id":"c"`}, {`"id":"a"`, "\"id\":\"\xff\""}, {`"id":"a"`, `"id":"\"\u00e9"`}, {`"enabled":false`, `"enabled":falsely`}, {`"count":0`, `"count":0,`}, {`"count":0`, `"count":-0`},
		{"[1,2]", "[1,2,]"}, {"[1,2]", "[1 2]"}, {`"open":{`, `"open":{"b":1,"b":2,`}, {`"ratio":1.5`, `"ratio":1.5e1`}, {`"ratio":1.5`, `"ratio":`}, {`"ratio":1.5`, `"ratio"1.5`},
	} {
		one := strings.Replace(good, fault[0], fault[1], 1)
		body := `{"value":[` + good + "," + one + "," + good + "," + one + `]}`
		want := p.Check([]byte(body), false)
		for i, form := range forms {
			m := set.NewMachine()
			text := form(body)
			for range 2 {
				if got := m.Check(p, []byte(text), false); got != want {
					t.Errorf("form %d of the body with %q: %v, want %v", i, fault[1], got, want)
				}
			}
			if fault[0] != "" {
				continue
			}
			for cut := range text[:len(text)-1] {
				if got := m.Check(p, []byte(text[:cut]), false); got == Clean {
					t.Fatalf("form %d: clean without its end: %q", i, text[max(0, cut-20):cut])
				}
			}
		}
		if fault[0] == "" && want != Clean {
			t.Error(want)
		}
	}
}

// indented writes a text of JSON with a line for each member and item. What is no JSON gets what lines begin with all the
// same.
func indented(t *testing.T, prefix, indent string) func(text string) string {
	return func(text string) string {
		t.Helper()
		var b bytes.Buffer
		if json.Indent(&b, []byte(text), prefix, indent) != nil {
			return strings.NewReplacer(`{"`, "{\n"+prefix+indent+`"`, `,"`, ",\n"+prefix+indent+`"`, `":`, `": `, "}", "\n"+prefix+"}").Replace(text)
		}
		return b.String()
	}
}
