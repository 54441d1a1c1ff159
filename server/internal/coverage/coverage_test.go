package coverage

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/openapi"
)

const mini = `
openapi: 3.0.3
info: {title: Lamps, version: "1"}
paths:
  /lamps:
    get:
      operationId: listLamps
      responses:
        "200": {description: d, content: {application/json: {schema: {type: object, properties: {value: {type: array, items: {$ref: '#/components/schemas/lampUnion'}}}}}}}
        "429": {description: d}
    post:
      operationId: addLamp
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/bulb'}}}}
      responses:
        2XX: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/lampUnion'}}}}
        default: {description: d}
components:
  schemas:
    color: {type: string, enum: [red, blue, later], x-graph-evolvable-enum: {sentinel: later}}
    mood: {type: string, enum: [calm, later, wild], x-graph-evolvable-enum: {sentinel: later, afterSentinel: [wild]}}
    use: {type: string, enum: [home, work], x-ms-enum-flags: {isFlags: true}}
    lamp:
      type: object
      properties:
        color: {nullable: true, allOf: [{$ref: '#/components/schemas/color'}]}
        twin: {$ref: '#/components/schemas/lampUnion'}
        seen: {readOnly: true, allOf: [{$ref: '#/components/schemas/mood'}]}
    bulb:
      allOf:
        - {$ref: '#/components/schemas/lamp'}
        - type: object
          properties:
            '@odata.type': {type: string, enum: ['#bulb']}
            uses: {anyOf: [{$ref: '#/components/schemas/use'}, {type: string, pattern: '^(home|work)(,(home|work))+$'}]}
            shape: {type: string, enum: [round]}
    tube:
      allOf:
        - {$ref: '#/components/schemas/lamp'}
        - type: object
          properties: {'@odata.type': {type: string, enum: ['#tube']}, color: {type: string, enum: [blue]}}
    lampUnion:
      oneOf: [{$ref: '#/components/schemas/bulb'}, {$ref: '#/components/schemas/tube'}]
      discriminator: {propertyName: '@odata.type', mapping: {'#bulb': '#/components/schemas/bulb', '#tube': '#/components/schemas/tube'}}
`

var miniDoc = sync.OnceValues(func() (*openapi3.T, error) { return openapi3.NewLoader().LoadFromData([]byte(mini)) })

func miniMap(t testing.TB) *Map {
	t.Helper()
	doc, err := miniDoc()
	if err != nil {
		t.Fatal(err)
	}
	goals, err := NewGoals(doc)
	if err != nil {
		t.Fatal(err)
	}
	return goals.NewMap()
}

// hit lists what was hit, sorted.
func hit(m *Map) []string {
	out := []string{}
	for i, g := range m.goals {
		if n := m.hits[i].Load(); n > 0 {
			out = append(out, fmt.Sprintf("%s %s %s %d", g.kind, g.of, g.value, n))
		}
	}
	slices.Sort(out)
	return out
}

func TestGoals(t *testing.T) {
	m := miniMap(t)
	var got []string
	for _, g := range m.goals {
		got = append(got, fmt.Sprintf("%s %s %s", g.kind, g.of, g.value))
	}
	slices.Sort(got)
	want := []string{
		"enums-in bulb.shape round", "enums-in color blue", "enums-in color red", "enums-in use home", "enums-in use work",
		"enums-out bulb.shape round", "enums-out color blue", "enums-out color red",
		"enums-out mood calm", "enums-out mood later", "enums-out mood wild", "enums-out use home", "enums-out use work",
		"statuses addLamp 2XX", "statuses addLamp default", "statuses listLamps 200", "statuses listLamps 429",
		"variants-in lampUnion #bulb", "variants-in lampUnion #tube", "variants-out lampUnion #bulb", "variants-out lampUnion #tube",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]Excluded{{"color", "later"}}, m.excluded); diff != "" {
		t.Error(diff)
	}
}

// TestAnObjectWithoutItsType counts an object that does not name its type for the declared one, where it may.
func TestAnObjectWithoutItsType(t *testing.T) {
	const said = "      x-graph-default-type: '#bulb'\n"
	for text, want := range map[string][]string{
		mini:        {"statuses addLamp 2XX 1"},
		mini + said: {"enums-out color blue 1", "statuses addLamp 2XX 1", "variants-out lampUnion #bulb 1"},
	} {
		doc, err := openapi3.NewLoader().LoadFromData([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		goals, err := NewGoals(doc)
		if err != nil {
			t.Fatal(err)
		}
		m := goals.NewMap()
		m.Add(Exchange{Operation: "addLamp", Status: 200, AnswerOK: true, Answer: []byte(`{"color":"blue"}`)})
		if diff := cmp.Diff(want, hit(m)); diff != "" {
			t.Error(diff)
		}
	}
}

func TestBodiesHitGoals(t *testing.T) {
	for _, c := range []struct {
		name    string
		x       Exchange
		want    []string
		unknown int
	}{
		{"a request", Exchange{Operation: "addLamp", Status: 201, Request: []byte(`{"color":"red", "uses" : "home,work","shape":"round","seen":"calm"}`), AnswerOK: true},
			[]string{"enums-in bulb.shape round 1", "enums-in color red 1", "enums-in use home 1", "enums-in use work 1", "statuses addLamp 2XX 1", "variants-in lampUnion #bulb 1"}, 0},
		{"a request whose answer is wrong", Exchange{Operation: "addLamp", Status: 201, Request: []byte(`{"color":"red"}`)},
			[]string{"enums-in color red 1", "variants-in lampUnion #bulb 1"}, 0},
		{"an answer of two types", Exchange{Operation: "listLamps", Status: 200, AnswerOK: true,
			Answer: []byte(`{"@odata.context":"x{}[]\\\"","value":[ {"color":"blue","@odata.type":"#tube"} ,{"@odata.type":"bulb","seen":"wild","twin":{"@odata.type":"#tube","color":null}}]}`)},
			[]string{"enums-out color blue 1", "enums-out mood wild 1", "statuses listLamps 200 1", "variants-out lampUnion #bulb 1", "variants-out lampUnion #tube 2"}, 0},
		{"a name with an escape", Exchange{Operation: "addLamp", Status: 200, AnswerOK: true, Answer: []byte(`{"\u0040odata.type":"#tube","colo\u0072":"blue"}`)},
			[]string{"enums-out color blue 1", "statuses addLamp 2XX 1", "variants-out lampUnion #tube 1"}, 0},
		{"a type that is none", Exchange{Operation: "addLamp", Status: 200, AnswerOK: true, Answer: []byte(`{"@odata.type":"#x","color":"blue"}`)},
			[]string{"statuses addLamp 2XX 1"}, 0},
		{"the default", Exchange{Operation: "addLamp", Status: 503, AnswerOK: true}, []string{"statuses addLamp default 1"}, 0},
		{"a status that is not declared", Exchange{Operation: "listLamps", Status: 500, AnswerOK: true}, []string{}, 1},
		{"no operation", Exchange{Status: 404, AnswerOK: true}, []string{}, 0},
		{"broken JSON", Exchange{Operation: "addLamp", Status: 200, AnswerOK: true, Answer: []byte(`{"@odata.type":"#tube","color"`), Request: []byte(`[`)},
			[]string{"statuses addLamp 2XX 1", "variants-out lampUnion #tube 1"}, 0},
	} {
		m := miniMap(t)
		m.Add(c.x)
		if diff := cmp.Diff(c.want, hit(m)); diff != "" {
			t.Errorf("%s:\n%s", c.name, diff)
		}
		if n := len(m.Report().Undocumented); n != c.unknown {
			t.Errorf("%s: %d undocumented answers", c.name, n)
		}
		m.Reset()
		if r := m.Report(); len(hit(m)) != 0 || r.Covered != 0 || len(r.Undocumented) != 0 {
			t.Errorf("%s: something is left after the reset", c.name)
		}
	}
}

// The items of a list are read when they are new, and not when they are the ones that were read last.
func TestItemsAreReadOnce(t *testing.T) {
	m := miniMap(t)
	round, red := []byte(`{"@odata.type":"#bulb","shape":"round"}`), []byte(`{"@odata.type":"#bulb","color":"red"}`)
	show := func(items ...[]byte) {
		whole := append([]byte(`{"value":[`), bytes.Join(items, []byte(","))...)
		m.Add(Exchange{Operation: "listLamps", Status: 200, AnswerOK: true, Answer: append(whole, "]}"...),
			List: &List{Member: "value", Rest: []byte(`{"value":[]}`), Items: items}})
	}
	count := func(of, value string) uint64 { return m.hits[m.index[goal{EnumsOut, of, value}]].Load() }
	show(round)
	show(round)
	if n := count("bulb.shape", "round"); n != 1 {
		t.Errorf("the same item was counted %d times", n)
	}
	show(round, red)
	if count("bulb.shape", "round") != 1 || count("color", "red") != 1 {
		t.Errorf("an item that came later: %v", hit(m))
	}
	show(red, bytes.Clone(round))
	if count("bulb.shape", "round") != 2 || count("color", "red") != 2 {
		t.Errorf("items that moved or changed: %v", hit(m))
	}
	m.Reset()
	show(red, round)
	if count("bulb.shape", "round") != 1 || count("color", "red") != 1 {
		t.Errorf("after a reset: %v", hit(m))
	}
}

func TestAProvenBodyIsReadOnce(t *testing.T) {
	m := miniMap(t)
	a, b := new(int), new(int)
	for _, proof := range []any{a, a, b, nil, nil} {
		m.Add(Exchange{Operation: "addLamp", Status: 200, AnswerOK: true, Answer: []byte(`{"@odata.type":"#tube"}`), Proof: proof})
	}
	want := []string{"statuses addLamp 2XX 5", "variants-out lampUnion #tube 4"}
	if diff := cmp.Diff(want, hit(m)); diff != "" {
		t.Error(diff)
	}
}

func TestEnumFindsItsPlace(t *testing.T) {
	m := miniMap(t)
	for _, c := range []struct{ op, body, want string }{
		{"listLamps", `{"a":"red","value":[{"@odata.type":"#tube","color":null},{"@odata.type":"#bulb","seen":"calm","color":"red"}]}`, `"calm"`},
		{"listLamps", `{"value":[]}`, ""},
		{"addLamp", `{"@odata.type":"#tube","color":"blue"}`, `"blue"`},
		{"none", `{}`, ""},
	} {
		start, end, ok := m.Enum(c.op, 200, []byte(c.body))
		if c.body[start:end] != c.want || ok != (c.want != "") {
			t.Errorf("%s: got %q, %v", c.body, c.body[start:end], ok)
		}
	}
	if len(hit(m)) > 0 {
		t.Error("looking counts")
	}
}

func TestParallelCounts(t *testing.T) {
	m := miniMap(t)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for i := range 200 {
				m.Add(Exchange{Operation: "listLamps", Status: 200 + i%2, AnswerOK: true, Proof: i})
				_ = m.Report()
			}
		})
	}
	wg.Wait()
	r := m.Report()
	if r.Operations[0].Calls != 400 || r.Undocumented[0].Count != 400 {
		t.Errorf("got %+v %+v", r.Operations, r.Undocumented)
	}
}

func TestReportAndMinimum(t *testing.T) {
	m := miniMap(t)
	m.Add(Exchange{Operation: "listLamps", Status: 429, AnswerOK: true})
	r := m.Report()
	if r.Covered != 1 || r.Total != 21 || r.Percent != 4.7 {
		t.Errorf("got %d of %d, %v%%", r.Covered, r.Total, r.Percent)
	}
	if d := r.Dimensions[0]; d.Name != Operations || d.Covered != 1 || d.Total != 2 || d.Percent != 50 {
		t.Errorf("got %+v", d)
	}
	for _, c := range []struct{ min, missed string }{
		{"", ""}, {"0", ""}, {"4", ""}, {"4.76", ""}, {"4.77", "coverage: 4.7% (1 of 21), want 4.77%"},
		{"operations=50", ""}, {"statuses=25%", ""}, {"5,operations=51", "coverage: 4.7% (1 of 21), want 5%; coverage of operations: 50.0% (1 of 2), want 51%"},
		{"enums-in=1", "coverage of enums-in: 0.0% (0 of 5), want 1%"},
	} {
		wanted, err := ParseMinimum(c.min)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(r.Missed(wanted), "; "); got != c.missed {
			t.Errorf("%s: got %q, want %q", c.min, got, c.missed)
		}
	}
	for _, bad := range []string{"x", "101", "-1", "NaN", "lamps=3", "1,2", "=3", "statuses="} {
		if _, err := ParseMinimum(bad); err == nil {
			t.Errorf("%q is taken", bad)
		}
	}
}

func contractMap(t testing.TB) *Map {
	t.Helper()
	doc, err := openapi.Load()
	if err != nil {
		t.Fatal(err)
	}
	goals, err := NewGoals(doc)
	if err != nil {
		t.Fatal(err)
	}
	return goals.NewMap()
}

// The goals of the contract are as many as it has: a reader that overlooks a corner of it would report too much.
func TestGoalsOfTheContract(t *testing.T) {
	r := contractMap(t).Report()
	total := map[Kind]int{}
	for _, d := range r.Dimensions {
		total[d.Name] = d.Total
	}
	doc, err := openapi.Load()
	if err != nil {
		t.Fatal(err)
	}
	statuses := 0
	for _, item := range doc.Paths.Map() {
		for _, op := range item.Operations() {
			statuses += op.Responses.Len()
		}
	}
	if total[Statuses] != statuses {
		t.Errorf("%d statuses, the contract has %d", total[Statuses], statuses)
	}
	seen := map[string]bool{}
	for _, row := range r.Enums {
		if len(row.Out) > 0 || len(row.In) > 0 {
			seen[row.Name] = true
		}
	}
	variants := map[string]bool{}
	for _, row := range r.Unions {
		variants[row.Name] = true
	}
	for name, s := range doc.Components.Schemas {
		if len(s.Value.Enum) > 0 && !seen[name] {
			t.Errorf("the enumeration %s has no goals", name)
		}
		if s.Value.Discriminator != nil && len(s.Value.OneOf) > 0 && !variants[name] {
			t.Errorf("the union %s has no goals", name)
		}
	}
}

// slow hits goals the way the walker does, with a tree.
func (m *Map) slow(v any, n *node, depth int) {
	if n == nil || depth > maxDepth {
		return
	}
	switch v := v.(type) {
	case string:
		if n.enum != nil {
			(&walker{m: m}).hitEnum([]byte(v), n)
		}
	case []any:
		for _, item := range v {
			m.slow(item, n.items, depth+1)
		}
	case map[string]any:
		if n.variants != nil {
			tag, _ := v[typeMember].(string)
			if !strings.HasPrefix(tag, "#") {
				tag = "#" + tag
			}
			if n = n.variants[tag]; n == nil {
				return
			}
		}
		for _, g := range n.types {
			m.hit(g)
		}
		for name, item := range v {
			m.slow(item, n.members[name], depth+1)
		}
	}
}

// FuzzWalk compares the walker with one that makes a tree.
func FuzzWalk(f *testing.F) {
	for _, seed := range []string{
		`{"value":[{"@odata.type":"#tube","color":"blue","twin":{"@odata.type":"bulb","uses":"home, work"}}]}`,
		` { "value" : [ null , 1.5e3 , { } , [ ] , { "color" : "red" , "@odata.type" : "#bulb" } , "x" ] } `,
		`{"value":[{"twin":{"twin":[]},"@odata.type":"#tube","seen":"later"}],"a":{"b":[{"c":"}"}]}}`,
		`[]`, `{"value":[[{"@odata.type":"#tube"}]]}`, `"red"`, `{"value":{"@odata.type":"#tube"}}`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		fast, tree := miniMap(t), miniMap(t)
		root := fast.operations["listLamps"].answers["200"].body
		fast.walk([]byte(text), root) // must come to an end, whatever it is
		var v any
		if json.Unmarshal([]byte(text), &v) != nil || strings.Contains(text, `\`) || repeats(text) {
			return
		}
		tree.slow(v, tree.operations["listLamps"].answers["200"].body, 0)
		if diff := cmp.Diff(hit(tree), hit(fast)); diff != "" {
			t.Fatalf("%s:\n%s", text, diff)
		}
	})
}

// repeats reports whether an object names a member twice; a tree keeps the last of them.
func repeats(text string) bool {
	dec := json.NewDecoder(strings.NewReader(text))
	var open []map[string]bool
	key := []bool{}
	for {
		tok, err := dec.Token()
		if err != nil {
			return false
		}
		top := len(open) - 1
		if d, ok := tok.(json.Delim); ok {
			if d == '}' || d == ']' {
				open, key = open[:top], key[:top]
			} else {
				if top >= 0 {
					key[top] = true
				}
				names := map[string]bool{}
				if d == '[' {
					names = nil
				}
				open, key = append(open, names), append(key, true)
			}
			continue
		}
		if top >= 0 && open[top] != nil && key[top] {
			name := tok.(string)
			if open[top][name] {
				return true
			}
			open[top][name], key[top] = true, false
			continue
		}
		if top >= 0 {
			key[top] = true
		}
	}
}

func BenchmarkAdd(b *testing.B) {
	m := contractMap(b)
	body := []byte(`{"@odata.context":"x","id":"authenticationMethodsPolicy","authenticationMethodConfigurations":[` +
		strings.Repeat(`{"@odata.type":"#microsoft.graph.smsAuthenticationMethodConfiguration","id":"Sms","state":"enabled","excludeTargets":[],"includeTargets":[{"targetType":"group","id":"all_users","isRegistrationRequired":false,"isUsableForSignIn":true}]},`, 30) + `{}]}`)
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	for b.Loop() {
		m.Add(Exchange{Operation: "getAuthenticationMethodsPolicy", Status: 200, AnswerOK: true, Answer: body})
	}
}
