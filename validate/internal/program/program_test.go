package program

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"
)

func compileOne(t testing.TB, s *Schema, opts Options) *Program {
	t.Helper()
	set, err := Compile([]*Schema{s}, opts)
	if err != nil {
		t.Fatal(err)
	}
	return set.Program(s, Response)
}

func typed(name string) *Schema { return &Schema{Types: []string{name}} }

func TestGrammar(t *testing.T) {
	p := compileOne(t, &Schema{Nullable: true}, Options{MaxDepth: 5})
	for body, want := range map[string]Verdict{
		"null": Clean, " true ": Clean, "false": Clean, "-0": Clean, "1.5e+3": Clean, `""`: Clean, "[]": Clean, "{}": Clean, "[ 1 , 2 ]": Clean, "{ \"a\" : 1 }": Clean,
		"\t\r\n[\n]\n": Clean, `{"a":{"b":[1,{"c":null}]}}`: Clean, "[[[[[]]]]]": Clean, "[[[[[[]]]]]]": Dirty, `{"a":[{"b":[{"c":[]}]}]}`: Dirty,
		"": Dirty, " ": Dirty, "nul": Dirty, "truex": Dirty, "True": Dirty, "01": Dirty, "-": Dirty, "1.": Dirty, ".5": Dirty, "1e": Dirty, "+1": Dirty, "1 2": Dirty,
		"[1,]": Dirty, "[,1]": Dirty, "[1 2]": Dirty, "[1": Dirty, "{": Dirty, `{"a"}`: Dirty, `{"a":}`: Dirty, `{"a":1,}`: Dirty, `{a:1}`: Dirty, `{"a":1`: Dirty, `{"a":1]`: Dirty, `[1}`: Dirty,
		`{"a":1,"a":1}`: Dirty, `{"a":1,"\u0061":1}`: Dirty, `[{"a":1,"b":2,"a":3}]`: Dirty, `{"a":{"a":1}}`: Clean,
		"\"a\tb\"": Dirty, `"\x"`: Dirty, `"\u12"`: Dirty, `"\ud83d\ude00"`: Clean, `"\ud83d"`: Dirty, `"\ude00\ud83d"`: Dirty, "\"\xff\"": Dirty, "\"é\"": Clean, `"abc`: Dirty,
		"\"12345678\x019\"": Dirty, "\"1234567\\u00e9\"": Clean, "\xef\xbb\xbf{}": Dirty,
	} {
		if got := p.Check([]byte(body), false); got != want {
			t.Errorf("%q: %v, want %v", body, got, want)
		}
	}
}

// TestManyNames goes through the table of names, where an object has more than are compared one by one.
func TestManyNames(t *testing.T) {
	p := compileOne(t, &Schema{}, Options{})
	for _, n := range []int{15, 16, 17, 18, 1000} {
		names := make([]string, n)
		for i := range names {
			names[i] = strconv.Quote(strings.Repeat("n", i%5) + strconv.Itoa(i))
		}
		object := func(names []string) string { return "{" + strings.Join(names, ":1,") + ":1}" }
		if got := p.Check([]byte("["+object(names)+","+object(names)+"]"), false); got != Clean {
			t.Errorf("%d names: %v", n, got)
		}
		for _, again := range []int{0, 7, n - 1} {
			twice := append(slices.Clone(names), `"\u00`+strconv.FormatInt(int64(names[again][1]), 16)+names[again][2:])
			if got := p.Check([]byte(`{"x":`+object(twice)+"}"), false); got != Dirty {
				t.Errorf("%d names, the %dth again: %v", n, again, got)
			}
		}
	}
}

func TestHashTable(t *testing.T) {
	for _, texts := range [][]string{nil, {`"a"`}, {`""`, `"a"`, `"aa"`}, {`"abcdefgh1"`, `"abcdefgh2"`, `"1abcdefgh"`}} {
		h := newHashTable(texts)
		for i, s := range texts {
			if got := h.find([]byte(s)); got != i {
				t.Errorf("find(%s) = %d, want %d", s, got, i)
			}
		}
		for _, s := range []string{`"b"`, `"ab"`, `"abcdefgh3"`, `"`} {
			if got := h.find([]byte(s)); got >= 0 {
				t.Errorf("find(%s) = %d among %v", s, got, texts)
			}
		}
	}
	// Texts that differ in the middle only share their hash, whatever the multiplier.
	same := []string{`"12345678a12345678"`, `"12345678b12345678"`}
	h := newHashTable(same)
	if h.index != nil || h.find([]byte(same[1])) != 1 || h.find([]byte(`"12345678c12345678"`)) != -1 {
		t.Errorf("a collision is not searched in order: %+v", h)
	}
}

func TestLanguage(t *testing.T) {
	for expr, want := range map[string][]string{
		`^a$`: {"a"}, `^(a|b)$`: {"a", "b"}, `^#?x\.y$`: {"#x.y", "x.y"}, `^[ab]c?$`: {"ac", "a", "bc", "b"}, `^$`: {""},
		`a`: nil, `^a`: nil, `a$`: nil, `^a*$`: nil, `^(?i)a$`: nil, `^.$`: nil, `^[a-z][a-z]$`: nil, `^a|b$`: nil, `(?m)^a$`: nil, `^a{2}$`: {"aa"}, `^a{1,3}$`: {"aaa", "aa", "a"},
	} {
		got := language(expr)
		if !slices.Equal(got, want) {
			t.Errorf("language(%s) = %q, want %q", expr, got, want)
		}
		re := regexp.MustCompile(expr)
		for _, w := range got {
			if !re.MatchString(w) {
				t.Errorf("%s does not match %q", expr, w)
			}
		}
	}
}

func TestDecimals(t *testing.T) {
	parse := func(s string) decimal {
		var buf [maxDigits]byte
		d, ok := parseDecimal([]byte(s), &buf)
		if !ok {
			t.Fatalf("%s is too long", s)
		}
		d.digits = slices.Clone(d.digits)
		return d
	}
	ordered := []string{"-1e30", "-12", "-1.5", "-1", "-0.001", "0", "1e-400", "0.1", "0.10000000000000001", "1", "1.5", "12", "120", "9007199254740993", "1e30", "1e999999999999"}
	for i, a := range ordered {
		for j, b := range ordered {
			if got := parse(a).compare(parse(b)); got != compareInts(i, j) {
				t.Errorf("%s against %s: %d", a, b, got)
			}
		}
	}
	for _, same := range [][]string{{"0", "-0", "0.000", "0e9"}, {"100", "1e2", "100.00", "0.1e3", "1000e-1"}, {"-0.5", "-5e-1", "-0.500"}} {
		for _, s := range same {
			if parse(s).compare(parse(same[0])) != 0 || parse(s).isInteger() != parse(same[0]).isInteger() {
				t.Errorf("%s is not %s", s, same[0])
			}
		}
	}
	if _, ok := parseDecimal([]byte(strings.Repeat("9", maxDigits+1)), new([maxDigits]byte)); ok {
		t.Error("a long number is read")
	}
	for _, tt := range []struct {
		number, step string
		want         bool
	}{
		{"0", "7", true}, {"21", "7", true}, {"22", "7", false}, {"0.3", "0.1", true}, {"0.35", "0.1", false}, {"1e30", "7", false}, {"7e30", "7", true}, {"-14", "7", true}, {"1.5", "0.5", true}, {"0.07", "0.01", true},
	} {
		if got := parse(tt.number).isMultiple(parse(tt.step)); got != tt.want {
			t.Errorf("%s is a multiple of %s: %t", tt.number, tt.step, got)
		}
	}
}

func compareInts(a, b int) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func TestShortIntegerLimits(t *testing.T) {
	for _, tt := range []struct {
		l           limit
		ceil, floor int64
	}{
		{limit{decimal: decimalOf(0)}, 0, 0},
		{limit{decimal: decimalOf(0), exclusive: true}, 1, -1},
		{limit{decimal: decimalOf(2.5)}, 3, 2},
		{limit{decimal: decimalOf(-2.5)}, -2, -3},
		{limit{decimal: decimalOf(-math.MaxFloat64)}, -shortInteger, -shortInteger - 1},
		{limit{decimal: decimalOf(math.MaxFloat64)}, shortInteger + 1, shortInteger},
	} {
		if c, f := ceil(tt.l), floor(tt.l); c != tt.ceil || f != tt.floor {
			t.Errorf("%+v: ceil %d, floor %d, want %d and %d", tt.l, c, f, tt.ceil, tt.floor)
		}
	}
}

func TestQuickFormats(t *testing.T) {
	for _, tt := range []struct {
		format quickFormat
		text   string
		want   bool
	}{
		{quickUUID, "90a3ccdf-635c-4729-A248-9b709135078F", true}, {quickUUID, "90a3ccdf-635c-4729-a248-9b709135078g", false}, {quickUUID, "90a3ccdf-635c-4729-a248-9b709135078", false},
		{quickUUID, "90a3ccdf-635c-4729-a2480-b709135078f", false}, {quickUUID, "\x1090a3cc-635c-4729-a248-9b709135078f", false}, {quickUUID, "é0a3ccd-635c-4729-a248-9b709135078f", false},
		{quickDate, "2024-02-29", true}, {quickDate, "2023-02-29", false}, {quickDate, "1900-02-29", false}, {quickDate, "2000-02-29", true}, {quickDate, "2024-13-01", false}, {quickDate, "2024-00-01", false}, {quickDate, "2024-04-31", false}, {quickDate, "2024/04/30", false},
		{quickDateTime, "2024-02-29T23:59:59Z", true}, {quickDateTime, "2024-02-29T23:59:59.123456789+13:59", true}, {quickDateTime, "2024-02-29T24:00:00Z", false}, {quickDateTime, "2024-02-29T23:59:60Z", false},
		{quickDateTime, "2024-02-29T23:59:59", false}, {quickDateTime, "2024-02-29T23:59:59.Z", false}, {quickDateTime, "2024-02-29T23:59:59+24:00", false}, {quickDateTime, "2024-02-29t23:59:59Z", false},
	} {
		body := []byte(`"` + tt.text + `"`)
		if end := tt.format.read(body, 1); (end > 0) != tt.want || end > 0 && end != len(body)-1 {
			t.Errorf("%d %s: %d", tt.format, tt.text, end)
		}
	}
	// Every byte in every place of a word.
	for c := range 256 {
		for place := range 8 {
			w := uint64(0x3030303030303030)&^(0xff<<(8*place)) | uint64(c)<<(8*place)
			isHex := strings.IndexByte("0123456789abcdefABCDEF", byte(c)) >= 0
			if got := hexWord(w) == highs; got != isHex {
				t.Errorf("byte %#x at %d: %t", c, place, got)
			}
		}
	}
}

func TestScanString(t *testing.T) {
	for _, fill := range []int{0, 1, 6, 7, 8, 9, 15, 16, 17} {
		pad := strings.Repeat("x", fill)
		for _, tt := range []struct {
			text string
			form form
			good bool
		}{
			{"", plainASCII, true}, {"é", plainUTF8, true}, {`\n`, escaped, true}, {`é\u00e9`, escaped, true}, {"\x00", 0, false}, {"\x1f", 0, false}, {"\x7f", plainASCII, true}, {"\xc3", 0, false}, {"\xed\xa0\x80", 0, false},
		} {
			body := []byte(pad + tt.text + pad + `"tail`)
			end, f := scanString(body, 0)
			if !tt.good {
				if end >= 0 {
					t.Errorf("%q: %d", body, end)
				}
				continue
			}
			if end != len(body)-5 || f != tt.form {
				t.Errorf("%q: %d %d, want %d %d", body, end, f, len(body)-5, tt.form)
			}
			if text := decode(nil, body[:end]); !utf8.Valid(text) {
				t.Errorf("%q decodes to %q", body, text)
			}
		}
	}
}

func TestCircles(t *testing.T) {
	a := &Schema{Component: "a"}
	a.AllOf = []*Schema{{AnyOf: []*Schema{a}}}
	if _, err := Compile([]*Schema{a}, Options{}); err == nil {
		t.Error("a schema made of itself is compiled")
	}
	b := typed("object")
	b.Props = map[string]*Schema{"next": b}
	if p := compileOne(t, b, Options{}); p.Check([]byte(`{"next":{"next":{}}}`), false) != Clean || p.Check([]byte(`{"next":{"next":1}}`), false) != Dirty {
		t.Error("a list is not compiled")
	}
}

// TestUnknown pins where programs do not answer.
func TestUnknown(t *testing.T) {
	wide := typed("object")
	wide.Props = map[string]*Schema{}
	for i := range maxMembers + 1 {
		wide.Props["m"+strconv.Itoa(i)] = typed("string")
	}
	odd := typed("object")
	odd.Props = map[string]*Schema{`quo"te`: typed("string")}
	foreign := typed("string")
	foreign.Foreign = []string{"string"}
	unique := typed("array")
	unique.UniqueItems = true
	listed := typed("object")
	listed.Enum = []any{map[string]any{"a": 1.0}}
	for _, tt := range []struct {
		name   string
		schema *Schema
		body   string
		want   Verdict
	}{
		{"too many members", wide, `{}`, Unknown}, {"too many members, another kind", wide, `1`, Dirty}, {"a name with a quote", odd, `{}`, Unknown},
		{"a foreign keyword", foreign, `"x"`, Unknown}, {"a foreign keyword, another kind", foreign, `1`, Dirty},
		{"unique numbers", unique, `[1,2]`, Unknown}, {"one number", unique, `[1]`, Clean}, {"unique strings", unique, `["a","b"]`, Clean}, {"a string twice", unique, `["a","\u0061"]`, Dirty}, {"a string and a number", unique, `["a",1]`, Unknown},
		{"an enum of objects", listed, `{"a":1}`, Unknown}, {"no program", nil, `{}`, Unknown},
		{"a long number", typed("integer"), strings.Repeat("9", 100), Unknown},
	} {
		if tt.schema == nil {
			p := compileOne(t, typed("object"), Options{})
			other, err := Compile([]*Schema{typed("object")}, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if got := other.NewMachine().Check(p, []byte(tt.body), false); got != tt.want {
				t.Errorf("%s: %v", tt.name, got)
			}
			continue
		}
		fresh := *tt.schema
		fresh.known = false
		if got := compileOne(t, &fresh, Options{}).Check([]byte(tt.body), false); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
	p := compileOne(t, &Schema{}, Options{MaxValues: 10})
	for body, want := range map[string]Verdict{"[1,1,1,1,1,1,1]": Clean, `["` + strings.Repeat(",", 30) + `"]`: Unknown, "[" + strings.Repeat("1,", 20) + "1]": Unknown} {
		if got := p.Check([]byte(body), false); got != want {
			t.Errorf("%s: %v, want %v", body, got, want)
		}
	}
}

// TestBudget nests objects that say their kind last: without a budget looking ahead would be quadratic.
func TestBudget(t *testing.T) {
	leaf, branch := typed("object"), typed("object")
	union := &Schema{PropertyName: "kind"}
	kind := typed("string")
	leaf.Props = map[string]*Schema{"kind": kind}
	branch.Props = map[string]*Schema{"kind": kind, "in": union}
	union.OneOf = []*Schema{leaf, branch}
	union.Variants = map[string]*Schema{"leaf": leaf, "branch": branch}
	p := compileOne(t, union, Options{MaxDepth: 10_000})
	nested := func(n int) []byte {
		return []byte(strings.Repeat(`{"in":`, n) + `{"kind":"leaf"}` + strings.Repeat(`,"kind":"branch"}`, n))
	}
	for n, want := range map[int]Verdict{1: Clean, 20: Clean, 9000: Unknown} {
		if got := p.Check(nested(n), false); got != want {
			t.Errorf("%d levels: %v, want %v", n, got, want)
		}
	}
}

func TestText(t *testing.T) {
	set, err := Compile([]*Schema{{}}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		body, want string
		there      bool
	}{
		{`{"a":1,"t":"x"}`, "x", true}, {` { "t" : "x" , "t" : "y" }`, "x", true}, {`{"\u0074":"x"}`, "x", true}, {`{"tt":"y","t":"x"`, "x", true},
		{`{"a":{"t":"x"}}`, "", false}, {`[{"t":"x"}]`, "", false}, {`{}`, "", false}, {``, "", false},
		{`{"t":1}`, "", true}, {`{"t":"\u0078"}`, "", true}, {`{"t":"x`, "", true}, {`{"a":`, "", true}, {`{"t`, "", true},
	} {
		text, there := set.Text([]byte(tt.body), "t")
		if string(text) != tt.want || there != tt.there || (text == nil) != (tt.want == "") {
			t.Errorf("%s: %q %t", tt.body, text, there)
		}
	}
}

// TestNoAllocations runs what a body of the service is made of.
func TestNoAllocations(t *testing.T) {
	s := typed("object")
	choice := &Schema{OneOf: []*Schema{typed("string"), {Types: []string{"object"}, Props: map[string]*Schema{"x": typed("integer")}}, {Types: []string{"object"}, Props: map[string]*Schema{"x": typed("string")}}}}
	number := typed("number")
	number.Range = "double"
	date := typed("string")
	date.Format = "date-time"
	list := typed("array")
	list.Items, list.UniqueItems = typed("string"), true
	s.Props = map[string]*Schema{"choice": choice, "number": number, "date": date, "list": list, "free": {}}
	p := compileOne(t, s, Options{Formats: map[string]func(string) bool{"date-time": func(string) bool { return false }}})
	body := []byte(`{"choice":{"x":1},"number":0.1234567890123456,"date":"2024-02-29T12:00:00Z","list":["a","b","\u0063"],"free":{"a":[1,{"b":"\n"}]}}`)
	m := p.set.NewMachine()
	if v := m.Check(p, body, false); v != Clean {
		t.Fatal(v)
	}
	if n := testing.AllocsPerRun(100, func() { m.Check(p, body, false) }); n > 0 {
		t.Errorf("%.0f allocations", n)
	}
}

// TestFirstUse runs programs that share code for the first time in many goroutines at once; run it with -race.
func TestFirstUse(t *testing.T) {
	leaf := &Schema{Types: []string{"object"}, Props: map[string]*Schema{"n": typed("integer")}, Required: []string{"n"}}
	var roots []*Schema
	for _, name := range []string{"a", "b", "c", "d"} {
		roots = append(roots, &Schema{Types: []string{"object"}, Props: map[string]*Schema{name: leaf, "next": {Types: []string{"array"}, Items: leaf}}})
	}
	set, err := Compile(append(roots, leaf), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for i := range 16 {
		wg.Go(func() {
			for j := range roots {
				s := roots[(i+j)%len(roots)]
				p := set.Program(s, Direction(i&1))
				for body, want := range map[string]Verdict{`{"next":[{"n":1}]}`: Clean, `{"next":[{"n":"x"}]}`: Dirty, `{"next":[{}]}`: Dirty} {
					if got := p.Check([]byte(body), false); got != want {
						t.Errorf("%s: %v, want %v", body, got, want)
					}
				}
			}
		})
	}
	wg.Wait()
	set.CompileAll()
}

// TestGuess has objects of a type that others derive from, of which some say late what they are. The bodies go through
// one machine in different orders, as it guesses by the one before.
func TestGuess(t *testing.T) {
	base, derived := typed("object"), typed("object")
	base.Component, base.TypeName = "t.base", "t.base"
	base.Props = map[string]*Schema{typeMember: typed("string"), "x": typed("string"), "in": base, "list": {Types: []string{"array"}, Items: base}}
	derived.Component, derived.TypeName = "t.derived", "t.derived"
	derived.AllOf, derived.Props = []*Schema{base}, map[string]*Schema{"y": typed("integer")}
	base.Derived = map[string]*Schema{"t.derived": derived}
	set, err := Compile([]*Schema{base}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	p, m := set.Program(base, Response), set.NewMachine()
	var many strings.Builder
	for i := range 2 * fewNames {
		many.WriteString(`,"@n` + strconv.Itoa(i) + `":1`)
	}
	bodies := []struct {
		text string
		want Verdict
	}{
		{`{}`, Clean},
		{`{"x":"a"}`, Clean},
		{`{"x":1}`, Dirty},
		{`{"x":"a","y":1}`, Dirty},
		{`{"x":"a","y":1,"@odata.type":"#t.derived"}`, Clean},
		{`{"x":"a","y":1,"\u0040odata.type":"#t.derived"}`, Clean},
		{`{"x":"a","y":"1","@odata.type":"#t.derived"}`, Dirty},
		{`{"x":"a","y":1,"@odata.type":"#t.base"}`, Dirty},
		{`{"x":"a","@odata.type":"#t.base"}`, Clean},
		{`{"x":"a","@odata.type":"#t.other"}`, Dirty},
		{`{"@odata.type":"#t.derived","y":1}`, Clean},
		{`{"@odata.type":"#t.derived","y":1,"@odata.type":"#t.derived"}`, Dirty},
		{`{"x":"a","x":"a"}`, Dirty},
		{`{"in":{"in":{"x":"a"},"y":1,"@odata.type":"#t.derived"},"y":1,"@odata.type":"#t.derived"}`, Clean},
		{`{"in":{"in":{"x":1},"y":1,"@odata.type":"#t.derived"},"y":1,"@odata.type":"#t.derived"}`, Dirty},
		{`{"list":[{"x":"a"},{"y":1,"@odata.type":"#t.derived"},{"x":"a"},{"@odata.type":"#t.derived","y":1}]}`, Clean},
		{`{"list":[{"x":"a"},{"y":1},{"@odata.type":"#t.derived","y":1}]}`, Dirty},
		{`{"x":"a"` + many.String() + `}`, Clean},
		{`{"x":"a"` + many.String() + `,"@n3":1}`, Dirty},
	}
	for _, first := range bodies {
		for _, second := range bodies {
			for _, b := range []struct {
				text string
				want Verdict
			}{first, second} {
				if got := m.Check(p, []byte(b.text), false); got != b.want && (got != Unknown || b.want == Clean) {
					t.Fatalf("%s, then %s: %v, want %v", first.text, b.text, got, b.want)
				}
			}
		}
	}
	// Names that are in the table when the object turns out to be another must not count twice.
	late := `{"x":"a"` + many.String() + `,"y":1,"@odata.type":"#t.derived"}`
	for range 2 {
		if got := m.Check(p, []byte(`{"in":`+late+`}`), false); got == Dirty {
			t.Error("the names of an object that was read twice are taken for repeated ones")
		}
	}
	if got := m.Check(p, []byte(late), false); got != Clean {
		t.Errorf("the second time: %v", got)
	}
}

// TestGuessOnce nests objects of a type that others derive from, the innermost of which is wrong: what is wrong where the
// member is not there is so, and no object is read twice to find that out. The trail leads there.
func TestGuessOnce(t *testing.T) {
	base, derived := typed("object"), typed("object")
	base.Component, base.TypeName = "t.base", "t.base"
	base.Props = map[string]*Schema{"x": typed("string"), "in": base}
	derived.Component, derived.TypeName = "t.derived", "t.derived"
	derived.AllOf, derived.Props = []*Schema{base}, map[string]*Schema{"y": typed("integer")}
	base.Derived = map[string]*Schema{"t.derived": derived}
	p := compileOne(t, base, Options{})
	const levels = 24
	for inner, trail := range map[string]int{
		`{"x":1}`: levels + 1,
		`{"y":1}`: levels + 1,
		`{"y":1,"@odata.type":"#t.derived","x":1}`: levels + 1,
		`{"x":"a",}`: 0,
		`{"x":"a"`:   0,
	} {
		body := []byte(strings.Repeat(`{"x":"a","in":`, levels) + inner + strings.Repeat("}", levels))
		for range 2 {
			v, g := p.Look(body, false)
			got := 0
			if g != nil {
				got = len(g.m.trail)
				g.Done()
			}
			if v != Dirty || got != trail {
				t.Errorf("%s in %d levels: %v and a trail of %d, want %v and %d", inner, levels, v, got, Dirty, trail)
			}
		}
	}
}

// TestNoChoiceBesideNull: where the other alternative takes only null, strings need no trial, although the type of that
// alternative is string in documents of version 3.0.
func TestNoChoiceBesideNull(t *testing.T) {
	null := &Schema{Types: []string{"string"}, Nullable: true, OnlyNull: true, Enum: []any{nil}}
	p := compileOne(t, &Schema{AnyOf: []*Schema{{Types: []string{"string"}, Enum: []any{"a", "b"}}, null}}, Options{})
	for body, want := range map[string]Verdict{`"a"`: Clean, "null": Clean, `"c"`: Dirty, "1": Dirty} {
		if got := p.Check([]byte(body), false); got != want {
			t.Errorf("%s: %v, want %v", body, got, want)
		}
	}
	if p.root.late&kString != 0 {
		t.Error("strings have a plan")
	}
}
