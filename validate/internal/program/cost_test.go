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
	s := &Schema{Types: []string{"object", "array"}, Unique: true}
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
