package validate

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strconv"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/validate/internal/program"
)

// walked are the findings of the walk alone.
func walked(v *Validator, s *schema, data []byte, dir Direction, later bool) Findings {
	c := v.collector()
	v.walk(data, s, &walker{c: c, dir: dir, later: later, in: InBody})
	return c.findings(data)
}

func graph(t testing.TB) (*openapi3.T, *Validator) {
	t.Helper()
	doc, err := openapi.Load()
	if err != nil {
		t.Fatal(err)
	}
	v, err := New(doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return doc, v
}

// A verdictTable counts what engine and walk said.
type verdictTable map[string]int

// compare asks the engine and the walk about a body. The engine may not know, but it may not be wrong.
func (c verdictTable) compare(v *Validator, s *schema, data []byte, dir Direction, later bool) error {
	got := s.programs[dir].Check(data, later)
	fs := walked(v, s, data, dir, later)
	want := program.Clean
	if len(fs) > 0 {
		want = program.Dirty
	}
	c[fmt.Sprintf("%v for %v", got, want)]++
	if got != want && got != program.Unknown {
		return fmt.Errorf("direction %d, later %t: the engine says %v, the walk %v\n%s", dir, later, got, fs, data)
	}
	return nil
}

// unknown is how many of the bodies the engine left to the walk, in percent.
func (c verdictTable) unknown() float64 {
	all, open := 0, 0
	for what, n := range c {
		all += n
		if bytes.HasPrefix([]byte(what), []byte("unknown")) {
			open += n
		}
	}
	return 100 * float64(open) / float64(max(1, all))
}

// mutants is how many bodies are made up for each type: few, as there are many types, or as many as the environment
// says.
func mutants(t testing.TB, few int) int {
	t.Helper()
	text := os.Getenv("GRAPHCONTRACT_MUTANTS")
	if text == "" {
		return few
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		t.Fatalf("GRAPHCONTRACT_MUTANTS is %q; want a number", text)
	}
	return n
}

// TestEngineAgainstWalk makes up bodies for every type of the contract, right ones and spoiled ones. The engine
// must say of each what the walk says, and kin-openapi must take what the engine calls clean.
func TestEngineAgainstWalk(t *testing.T) {
	_, v := graph(t)
	counts := verdictTable{}
	strange := 0
	for n, name := range slices.Sorted(maps.Keys(v.types)) {
		s := v.types[name]
		for _, dir := range []Direction{AsResponse, AsRequest} {
			m := &maker{rng: rand.New(rand.NewPCG(uint64(n), uint64(dir))), dir: dir}
			for i := range mutants(t, 100) {
				if err := counts.compare(v, s, m.mutant(s), dir, i%2 == 0); err != nil {
					t.Errorf("%s, %v", name, err)
					if strange++; strange > 10 {
						t.FailNow()
					}
				}
			}
		}
	}
	t.Log(counts)
	if counts["clean for clean"] < 4000 || counts["dirty for dirty"] < 4000 {
		t.Errorf("the bodies are not mixed well: %v", counts)
	}
	if counts.unknown() > 1 {
		t.Errorf("%.1f percent of the bodies were left to the walk", counts.unknown())
	}
}

// lenient are the times that kin-openapi refuses and RFC 3339 allows: with a lower-case t or z, or a leap second.
var lenient = regexp.MustCompile(`\dt\d\d:\d\d|\dz"|:\d\d:60`)

// TestEngineAgainstKinOpenAPI: what the engine calls clean kin-openapi takes too.
func TestEngineAgainstKinOpenAPI(t *testing.T) {
	doc, v := graph(t)
	clean := 0
	for n, name := range slices.Sorted(maps.Keys(v.types)) {
		s, in := v.types[name], doc.Components.Schemas[name].Value
		for _, dir := range []Direction{AsResponse, AsRequest} {
			m := &maker{rng: rand.New(rand.NewPCG(uint64(n), uint64(dir)+2)), dir: dir}
			side := openapi3.VisitAsResponse()
			if dir == AsRequest {
				side = openapi3.VisitAsRequest()
			}
			for range mutants(t, 60) {
				data := m.mutant(s)
				if s.programs[dir].Check(data, true) != program.Clean {
					continue
				}
				clean++
				dec := json.NewDecoder(bytes.NewReader(data))
				dec.UseNumber()
				var value any
				if err := dec.Decode(&value); err != nil {
					t.Fatalf("%s: encoding/json refuses a clean body: %v\n%s", name, err, data)
				}
				if err := in.VisitJSON(value, side); err != nil && !lenient.Match(data) {
					t.Errorf("%s, direction %d: kin-openapi refuses a clean body: %.300v\n%s", name, dir, err, data)
				}
			}
		}
	}
	if clean < 2000 {
		t.Errorf("%d clean bodies; want more", clean)
	}
}
