package program

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
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

func allocations(p *Program, body string) float64 {
	data := []byte(body)
	m := p.set.NewMachine()
	m.Check(p, data, false)
	return testing.AllocsPerRun(2, func() { m.Check(p, data, false) })
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
		if got := p.Check([]byte(body), false); got != Clean {
			t.Fatal(got)
		}
		if got := allocations(p, body); got > 0 {
			t.Errorf("%.20s…: %v allocations", body, got)
		}
		m := set.NewMachine()
		m.Check(p, []byte(body), false)
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
