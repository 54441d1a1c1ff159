package validate

import (
	"bytes"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"hash/maphash"
	"maps"
	"math"
	"os"
	"reflect"
	"regexp"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

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
	_, guide := v.look(data, s, dir, later)
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

// verdictNames are the keys of a verdictTable: what the engine said, and the walk.
var verdictNames = func() (names [3][3]string) {
	for got := range names {
		for want := range names[got] {
			names[got][want] = fmt.Sprintf("%v for %v", program.Verdict(got), program.Verdict(want))
		}
	}
	return names
}()

// What a verdictTable counts besides.
const (
	passedOver = "values passed over"
	madeBefore = "bodies made before"
	kinRefuses = "refused by kin-openapi"
	kinTakes   = "taken by kin-openapi"
)

// compare asks the engine and the walk about a body. The engine may not know, but it may not be wrong.
func (c verdictTable) compare(v *Validator, s *schema, data []byte, dir Direction, later bool) error {
	_, err := c.findings(v, s, data, dir, later)
	return err
}

// findings is compare, and returns what the walk says.
func (c verdictTable) findings(v *Validator, s *schema, data []byte, dir Direction, later bool) (Findings, error) {
	got := s.programs[dir].Check(data, later)
	fs := walked(v, s, data, dir, later)
	want := program.Clean
	if len(fs) > 0 {
		want = program.Dirty
	}
	c[verdictNames[got][want]]++
	if got != want && got != program.Unknown {
		return fs, fmt.Errorf("direction %d, later %t: the engine says %v, the walk %v\n%q", dir, later, got, fs, data)
	}
	if got == program.Clean {
		return fs, nil
	}
	short, passed := guided(v, s, data, dir, later)
	c[passedOver] += passed
	if !reflect.DeepEqual(short, fs) {
		return fs, fmt.Errorf("direction %d, later %t: the walk past what is clean says %v, the walk over all %v\n%q", dir, later, short, fs, data)
	}
	return fs, nil
}

// bodies is how many bodies there were.
func (c verdictTable) bodies() int {
	all := 0
	for what, n := range c {
		if strings.Contains(what, " for ") {
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

// mutants is how many bodies or documents are made up: as many as the environment says, or few, and fewer under the
// race detector, which has nothing to find where there is one goroutine and takes ten times as long.
func mutants(t testing.TB, few, raced int) int {
	t.Helper()
	text := os.Getenv("GRAPHCONTRACT_MUTANTS")
	if text == "" {
		if raceDetector {
			return raced
		}
		return few
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		t.Fatalf("GRAPHCONTRACT_MUTANTS is %q; want a number", text)
	}
	return n
}

// A contest holds what judges bodies of one type.
type contest struct {
	v, newer *Validator // of the contract, and of its twin of version 3.1
	s, twin  *schema
	kin      openapi3.Schemas
	derived  map[string]bool
	counts   verdictTable
	seen     map[uint64]struct{}
	seed     maphash.Seed
	wrong    []error
	made     int
}

// TestEngineAgainstWalk makes up bodies for every type of the contract, right ones and spoiled ones. The engine must
// say of each what the walk says, the walk past what is clean must find the same as the walk over all, the program of
// the twin of version 3.1 must give the same verdict, and kin-openapi must agree but for the differences on the list.
// GRAPHCONTRACT_TYPES chooses types by an expression. The bodies are the same in each run: the seed of a type is a hash
// of its name.
func TestEngineAgainstWalk(t *testing.T) {
	doc, v := graph(t)
	chosen, err := regexp.Compile(os.Getenv("GRAPHCONTRACT_TYPES"))
	if err != nil {
		t.Fatal(err)
	}
	newer, err := New(Twin(t, &openapi3.T{OpenAPI: doc.OpenAPI, Info: doc.Info, Paths: openapi3.NewPaths(), Components: &openapi3.Components{Schemas: doc.Components.Schemas}}), Options{})
	if err != nil {
		t.Fatal(err)
	}
	// Bodies are short-lived, and the heap is small: without this a good part of the time goes to collecting it.
	defer debug.SetGCPercent(debug.SetGCPercent(1000))
	var names []string
	for _, name := range slices.Sorted(maps.Keys(v.types)) {
		if chosen.MatchString(name) {
			names = append(names, name)
		}
	}
	number := mutants(t, 500, 200)
	derived := derivedTypes(v)
	results := make([]*contest, len(names))
	var next atomic.Int64
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(names); i = int(next.Add(1)) - 1 {
				name := names[i]
				c := &contest{
					v: v, newer: newer, s: v.types[name], twin: newer.types[name], kin: doc.Components.Schemas, derived: derived,
					counts: verdictTable{}, seen: map[uint64]struct{}{}, seed: maphash.MakeSeed(),
				}
				start := time.Now()
				c.run(name, number)
				if number > 10_000 {
					t.Logf("%s: %d bodies, seed %d, %.0f s: %v", name, c.made, seedOf(name), time.Since(start).Seconds(), c.counts)
				}
				results[i] = c
			}
		})
	}
	wg.Wait()
	sum := verdictTable{}
	made := 0
	for i, c := range results {
		for _, err := range c.wrong {
			t.Errorf("%s (seed %d), %v", names[i], seedOf(names[i]), err)
		}
		for what, n := range c.counts {
			sum[what] += n
		}
		made += c.made
	}
	t.Log(made, "bodies", sum)
	if os.Getenv("GRAPHCONTRACT_TYPES") != "" {
		return
	}
	if least := sum.bodies(); made < number*len(v.types) || 5*sum["clean for clean"] < least || 5*sum["dirty for dirty"] < least || 5*sum[passedOver] < least {
		t.Errorf("the bodies are not mixed well: %v", sum)
	}
	if sum.unknown() > 1 || sum["unknown for clean"] > 0 {
		t.Errorf("%.1f percent of the bodies were left to the walk, %d of them clean", sum.unknown(), sum["unknown for clean"])
	}
}

// TestTwoDiscriminators has an object say twice what it is. The engine takes the first and the walk the last, so that
// what is clean to one need not be so to the other.
func TestTwoDiscriminators(t *testing.T) {
	_, v := graph(t)
	s := v.types["microsoft.graph.partner.security.securityRequirementUnion"]
	const first, last = `"@odata.type":"#microsoft.graph.partner.security.securityRequirement"`, `"@odata.typ\u0065":"#microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement"`
	for _, data := range []string{
		`{` + first + `,"mfaConditionalAccessPolicyStatus":[],` + last + `}`,
		`{"mfaConditionalAccessPolicyStatus":[],` + last + `,` + first + `,"novel":1}`,
	} {
		counts := verdictTable{}
		fs, err := counts.findings(v, s, []byte(data), AsResponse, false)
		if err != nil || !fs.Has(CodeJSONDuplicate) {
			t.Errorf("%v, %v", fs, err)
		}
	}
}

// TestPassed has a fault beside a list of which nothing is wrong: its items are not read.
func TestPassed(t *testing.T) {
	_, v := graph(t)
	s := v.types["microsoft.graph.partner.security.securityRequirementCollectionResponse"]
	const good = `{"@odata.type":"#microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement","id":"a"}`
	many := strings.Repeat(good+",", 20)
	for _, c := range []struct {
		name, data string
		passed     int
	}{
		{"nothing", `{"value":[` + many + good + `]}`, 0},
		{"in the first item", `{"value":[` + strings.Replace(many, `"a"`, "1", 1) + good + `]}`, 20},
		{"in the last item", `{"value":[` + many + `{"id":1}]}`, 20},
		{"a member twice in an item", `{"value":[` + many + `{"id":"a","id":"a"},` + many + good + `]}`, 41},
		{"a member twice beside the list", `{"@odata.count":1,"@odata.count":1,"value":[` + many + good + `]}`, 0},
		{"after the list", `{"value":[` + many + good + `],"@odata.count":"x"}`, 1},
		{"no end", `{"value":[` + many + good + `]`, 0},
		{"after the end", `{"value":[` + many + good + `]} x`, 1},
	} {
		fs, passed := guided(v, s, []byte(c.data), AsResponse, false)
		if want := walked(v, s, []byte(c.data), AsResponse, false); passed != c.passed || !reflect.DeepEqual(fs, want) {
			t.Errorf("%s: %d values passed, want %d; %v, want %v", c.name, passed, c.passed, fs, want)
		}
	}
}

// seedOf is the seed of the bodies of a type. It does not change when other types come.
func seedOf(name string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(name))
	return h.Sum64()
}

// run makes up bodies and has them judged; it gives up after a few differences.
func (c *contest) run(name string, number int) {
	makers := [...]*maker{
		AsResponse: newMaker(c.v, seedOf(name), 0, AsResponse),
		AsRequest:  newMaker(c.v, seedOf(name), 1, AsRequest),
	}
	for i := range number {
		dir := Direction(i & 1)
		data := makers[dir].mutant(c.s)
		c.made++
		key := maphash.Bytes(c.seed, data)<<1 | uint64(dir)
		if _, before := c.seen[key]; before {
			c.counts[madeBefore]++
			continue
		}
		c.seen[key] = struct{}{}
		if err := c.judge(data, dir, i&2 == 0); err != nil {
			if c.wrong = append(c.wrong, err); len(c.wrong) > 3 {
				return
			}
		}
	}
}

// judge asks all who know about a body.
func (c *contest) judge(data []byte, dir Direction, later bool) error {
	fs, err := c.counts.findings(c.v, c.s, data, dir, later)
	if err != nil {
		return err
	}
	clean := len(fs) == 0
	if got := c.twin.programs[dir].Check(data, later); got == program.Dirty == clean && got != program.Unknown ||
		got == program.Unknown && (len(walked(c.newer, c.twin, data, dir, later)) == 0) != clean {
		return fmt.Errorf("direction %d, later %t: the engine says %v of the twin of version 3.1; the walk of 3.0 %v\n%q", dir, later, got, fs, data)
	}
	return c.askKin(data, dir, fs)
}

// lenient are the times that kin-openapi refuses and RFC 3339 allows: with a lower-case t or z.
var lenient = regexp.MustCompile(`\dt\d\d:\d\d|\dz"`)

// ownRules are the rules that kin-openapi does not have, or has in a weaker form; docs/ENGINE.md has the list.
var ownRules = []Code{
	CodeJSONTrailing, CodeJSONDuplicate, CodeJSONUTF8, CodeLimitDepth, CodeNumberRange, CodeNumberInexact, CodeValueDate, CodeValueFormat,
	CodeEnumSentinel, CodeEnumPrefer, CodeMemberUnknown, CodeMemberDeprecated, CodeTypeMismatch,
}

// explained reports whether kin-openapi may take a body in spite of a finding.
func (c *contest) explained(f Finding, data []byte) bool {
	switch f.Code {
	case CodeVariantUnknown: // it does not look at the discriminator of a base
		s := c.v.types[f.Schema]
		return s != nil && s.disc != nil && len(s.oneOf)+len(s.anyOf) == 0
	case CodeValueType: // as a double the number has no fraction
		n, _, _ := strings.Cut(string(data[f.Offset:]), ",")
		n = strings.TrimRight(n, "]} \t\r\n")
		double, err := strconv.ParseFloat(n, 64)
		return err == nil && double == math.Trunc(double)
	case CodeMemberReadOnly: // it takes null before it asks who sends a member, and update bodies do not declare such members
		return bytes.Contains(data, []byte("null")) || c.s.form()
	}
	return slices.Contains(ownRules, f.Code) || c.derived[f.Schema] && f.Schema != c.s.component
}

// askKin asks kin-openapi about a body. It must take what we say nothing about, and refuse the rest, unless a rule of
// ours speaks.
func (c *contest) askKin(data []byte, dir Direction, fs Findings) error {
	side := kinSide(dir)
	value, err := decoded(data)
	if err != nil {
		if len(fs) == 0 {
			return fmt.Errorf("encoding/json refuses a clean body: %w\n%q", err, data)
		}
		return nil
	}
	ref := c.kin[c.named(value).component]
	NameTypes(ref, value)
	in := ref.Value
	if in.VisitJSON(value, side, openapi3.FailFast()) != nil {
		c.counts[kinRefuses]++
		plain, _ := json.Marshal(value) // without escapes
		if len(fs) == 0 && !lenient.Match(plain) {
			err = in.VisitJSON(value, side)
			return fmt.Errorf("direction %d: kin-openapi refuses a clean body: %.300w\n%q", dir, err, data)
		}
		return nil
	}
	c.counts[kinTakes]++
	if len(fs) == 0 || slices.ContainsFunc(fs, func(f Finding) bool { return c.explained(f, data) || c.asDerived(value, f.Pointer, side) }) {
		return nil
	}
	return fmt.Errorf("direction %d: kin-openapi takes a body with %v\n%q", dir, fs, data)
}

// asDerived reports whether kin-openapi refuses an object around a finding as well, once it is told the type that the
// object names: where a base is declared it does not look at that.
func (c *contest) asDerived(value any, pointer string, side openapi3.SchemaValidationOption) bool {
	for _, step := range strings.Split(strings.TrimPrefix(pointer, "/"), "/") {
		switch v := value.(type) {
		case map[string]any:
			name, _ := v[discriminatorName].(string)
			name = strings.TrimPrefix(name, "#")
			if s := c.kin[name]; c.derived[name] && s != nil && s.Value.VisitJSON(v, side) != nil {
				return true
			}
			value = v[strings.NewReplacer("~1", "/", "~0", "~").Replace(step)]
		case []any:
			if i, err := strconv.Atoi(step); err == nil && i < len(v) {
				value = v[i]
			}
		}
	}
	return false
}

// form reports whether a schema, or the variants of a union, are bodies of requests made from a type.
func (s *schema) form() bool { return s.full != nil || slices.ContainsFunc(s.oneOf, (*schema).form) }

// named is the type that kin-openapi is asked about: where a base is declared it does not look at the type that a value
// names, so it is told.
func (c *contest) named(value any) *schema {
	object, _ := value.(map[string]any)
	name, _ := object[discriminatorName].(string)
	if d := c.s.derived[strings.TrimPrefix(name, "#")]; d != nil && c.kin[d.component] != nil {
		return d
	}
	return c.s
}

// derivedTypes are the types that a value may have where their base is declared: kin-openapi checks it as the base.
func derivedTypes(v *Validator) map[string]bool {
	out := map[string]bool{}
	for _, s := range v.types {
		for _, d := range s.derived {
			out[strings.TrimPrefix(d.component, instancePrefix)] = true
		}
	}
	return out
}
