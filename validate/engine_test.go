package validate

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/validate/internal/program"
)

// walked are the findings of the walk alone, over all of the body.
func walked(v *Validator, s *schema, data []byte, dir Direction, later bool) Findings {
	c := v.collector()
	if root, ok := scan(data, c, nil); ok {
		w := &walker{c: c, dir: dir, later: later, in: InBody}
		w.visit(root, []*schema{s})
	}
	return c.findings(data)
}

// guided are the findings of the walk that leaves out what the engine is content with, and how many values that were.
func guided(v *Validator, s *schema, data []byte, dir Direction, later bool) (fs Findings, passed int) {
	c := v.collector()
	guide := v.guide(data, s, dir, later)
	if guide == nil {
		return walked(v, s, data, dir, later), 0
	}
	defer guide.Done()
	if root, ok := scan(data, c, guide); ok {
		passed = root.passed()
		w := &walker{c: c, dir: dir, later: later, in: InBody}
		w.visit(root, []*schema{s})
	}
	return c.findings(data), passed
}

// passed counts the values that were not read.
func (n *node) passed() int {
	count := 0
	if n.clean {
		count = 1
	}
	for i := range n.kids {
		count += n.kids[i].value.passed()
	}
	return count
}

// loaded is the contract and its validator, which all tests share: both are only read.
var loaded = sync.OnceValues(func() (*openapi3.T, *Validator) {
	doc, err := openapi.Load()
	if err != nil {
		panic(err)
	}
	v, err := New(doc, Options{})
	if err != nil {
		panic(err)
	}
	return doc, v
})

func graph(t testing.TB) (*openapi3.T, *Validator) {
	t.Helper()
	return loaded()
}

// A verdictTable counts what engine and walk said.
type verdictTable map[string]int

// passedOver counts the values that the walk was led past.
const passedOver = "values passed over"

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
	if got == program.Clean {
		return nil
	}
	short, passed := guided(v, s, data, dir, later)
	c[passedOver] += passed
	if !reflect.DeepEqual(short, fs) {
		return fmt.Errorf("direction %d, later %t: the walk past what is clean says %v, the walk over all %v\n%s", dir, later, short, fs, data)
	}
	return nil
}

// bodies is how many bodies there were.
func (c verdictTable) bodies() int {
	all := 0
	for what, n := range c {
		if what != passedOver {
			all += n
		}
	}
	return all
}

// unknown is how many of the bodies the engine left to the walk, in percent.
func (c verdictTable) unknown() float64 {
	open := 0
	for what, n := range c {
		if strings.HasPrefix(what, "unknown") {
			open += n
		}
	}
	return 100 * float64(open) / float64(max(1, c.bodies()))
}

// mutants is how many bodies are made up for each type: few, as there are many types, or as many as the environment
// says. The race detector, which has nothing to find where there is one goroutine, sees a tenth;
// make test-limits gives them all.
func mutants(t testing.TB, few int) int {
	t.Helper()
	text := os.Getenv("GRAPHCONTRACT_MUTANTS")
	if text == "" {
		if raceDetector {
			return few / 10
		}
		return few
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		t.Fatalf("GRAPHCONTRACT_MUTANTS is %q; want a number", text)
	}
	return n
}

// TestEngineAgainstWalk makes up bodies for every type of the contract, right ones and spoiled ones. The engine
// must say of each what the walk says, the walk past what is clean must find the same as the walk over all, and
// kin-openapi must take what the engine calls clean. GRAPHCONTRACT_TYPES chooses types by an expression.
func TestEngineAgainstWalk(t *testing.T) {
	doc, v := graph(t)
	chosen, err := regexp.Compile(os.Getenv("GRAPHCONTRACT_TYPES"))
	if err != nil {
		t.Fatal(err)
	}
	sum := verdictTable{}
	for n, name := range slices.Sorted(maps.Keys(v.types)) {
		if !chosen.MatchString(name) {
			continue
		}
		s, in := v.types[name], doc.Components.Schemas[name].Value
		counts := verdictTable{}
		strange := 0
		makers := [...]*maker{
			AsResponse: {rng: rand.New(rand.NewPCG(uint64(n), 0)), dir: AsResponse},
			AsRequest:  {rng: rand.New(rand.NewPCG(uint64(n), 1)), dir: AsRequest},
		}
		for i := range mutants(t, 200) {
			dir := Direction(i & 1)
			data := makers[dir].mutant(s)
			err := counts.compare(v, s, data, dir, i&2 == 0)
			if err == nil {
				err = counts.askKin(v, s, in, data, dir)
			}
			if err != nil {
				t.Errorf("%s, %v", name, err)
				if strange++; strange > 3 {
					break
				}
			}
		}
		if n := counts.bodies(); n > 10_000 {
			t.Logf("%s: %d bodies, %v", name, n, counts)
		}
		for what, n := range counts {
			sum[what] += n
		}
	}
	t.Log(sum.bodies(), "bodies", sum)
	if os.Getenv("GRAPHCONTRACT_TYPES") != "" {
		return
	}
	least := mutants(t, 200) * len(v.types)
	if sum.bodies() < least || 5*sum["clean for clean"] < least || 5*sum["dirty for dirty"] < least || 5*sum[passedOver] < least {
		t.Errorf("the bodies are not mixed well: %v", sum)
	}
	if sum.unknown() > 1 {
		t.Errorf("%.1f percent of the bodies were left to the walk", sum.unknown())
	}
}

// lenient are the times that kin-openapi refuses and RFC 3339 allows: with a lower-case t or z, or a leap second.
var lenient = regexp.MustCompile(`\dt\d\d:\d\d|\dz"|:\d\d:60`)

// askKin asks kin-openapi about a body that the engine calls clean.
func (c verdictTable) askKin(v *Validator, s *schema, in *openapi3.Schema, data []byte, dir Direction) error {
	if s.programs[dir].Check(data, true) != program.Clean {
		return nil
	}
	side := openapi3.VisitAsResponse()
	if dir == AsRequest {
		side = openapi3.VisitAsRequest()
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	var value any
	if err := dec.Decode(&value); err != nil {
		return fmt.Errorf("encoding/json refuses a clean body: %w\n%s", err, data)
	}
	if err := in.VisitJSON(value, side); err != nil && !lenient.Match(data) {
		return fmt.Errorf("direction %d: kin-openapi refuses a clean body: %.300w\n%s", dir, err, data)
	}
	return nil
}
