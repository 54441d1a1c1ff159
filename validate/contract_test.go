package validate_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/validate"
)

// An example of the contract: a body with the operation it belongs to. Status 0 is a request.
type example struct {
	name, method, path string
	status             int
	schema             *openapi3.SchemaRef
	body               []byte
}

// examplesOf gathers the JSON examples of a document.
func examplesOf(t testing.TB, doc *openapi3.T) []example {
	t.Helper()
	var out []example
	add := func(e example, content openapi3.Content) {
		mt := content["application/json"]
		if mt == nil {
			return
		}
		for _, name := range slices.Sorted(maps.Keys(mt.Examples)) {
			body, err := json.Marshal(mt.Examples[name].Value.Value)
			if err != nil {
				t.Fatal(err)
			}
			e.name, e.schema, e.body = name, mt.Schema, body
			out = append(out, e)
		}
	}
	for _, path := range slices.Sorted(maps.Keys(doc.Paths.Map())) {
		ops := doc.Paths.Map()[path].Operations()
		for _, method := range slices.Sorted(maps.Keys(ops)) {
			op := ops[method]
			if op.RequestBody != nil {
				add(example{method: method, path: path}, op.RequestBody.Value.Content)
			}
			for _, status := range slices.Sorted(maps.Keys(op.Responses.Map())) {
				n, err := strconv.Atoi(status)
				if err != nil {
					t.Fatalf("%s %s: status %q", method, path, status)
				}
				add(example{method: method, path: path, status: n}, op.Responses.Map()[status].Value.Content)
			}
		}
	}
	return out
}

func contract(t testing.TB) (*openapi3.T, *validate.Validator) {
	t.Helper()
	return validate.Graph(t)
}

// exchange checks an example as the exchange it belongs to.
func (e example) exchange(t testing.TB, v *validate.Validator) validate.Findings {
	t.Helper()
	target := "/beta" + strings.NewReplacer("{", "", "}", "").Replace(e.path)
	r := httptest.NewRequest(e.method, target, nil)
	isJSON := http.Header{"Content-Type": {"application/json"}}
	if e.status == 0 {
		r.Header = isJSON
		_, fs := v.Request(r, e.body)
		return fs
	}
	m, fs := v.Match(r)
	if m == nil {
		t.Fatal(fs)
	}
	return slices.DeleteFunc(v.Response(m, e.status, isJSON, e.body), func(f validate.Finding) bool { return f.In == validate.InHeader })
}

// TestExamplesOfTheContract: what the documentation shows passes, request and response, without a warning.
func TestExamplesOfTheContract(t *testing.T) {
	doc, v := contract(t)
	examples := examplesOf(t, doc)
	if len(examples) < 20 {
		t.Fatalf("%d examples; want many more", len(examples))
	}
	for _, e := range examples {
		if fs := e.exchange(t, v); len(fs) > 0 {
			t.Errorf("%s %s %d %s:\n%s", e.method, e.path, e.status, e.name, texts(fs))
		}
	}
}

// TestExamplesSayTheirType: an answer names its type or leads to it by its context, and passes as what it says.
func TestExamplesSayTheirType(t *testing.T) {
	doc, v := contract(t)
	found := 0
	for _, e := range examplesOf(t, doc) {
		if e.status == 0 || e.status >= 400 {
			continue
		}
		name, fs := v.Payload(e.body, validate.PayloadOptions{})
		if name == "" {
			if !fs.Has(validate.CodeUnchecked) && !fs.Has(validate.CodeTypeUnknown) {
				t.Errorf("%s %s %s: passes without a type", e.method, e.path, e.name)
			}
			continue
		}
		found++
		if !fs.OK() {
			t.Errorf("%s %s %s as %s:\n%s", e.method, e.path, e.name, name, texts(fs))
		}
	}
	if found < 15 {
		t.Errorf("only %d examples say their type", found)
	}
}

// TestOperationsOfTheContract matches every operation by its own path.
func TestOperationsOfTheContract(t *testing.T) {
	_, v := contract(t)
	ops := v.Operations()
	if len(ops) < 40 {
		t.Errorf("%d operations; want all of the contract", len(ops))
	}
	for _, op := range ops {
		target := "/beta" + strings.NewReplacer("{", "", "}", "").Replace(op.PathTemplate)
		m, fs := v.Match(httptest.NewRequest(op.Method, target, nil))
		if m == nil || m.Operation != op {
			t.Errorf("%v: match %v, %v", op, m, fs)
		}
	}
}

// TestAgainstKinOpenAPI plants random faults into the examples and asks kin-openapi about the result. What it
// refuses this package refuses; what this package refuses by the schema alone it refuses too.
func TestAgainstKinOpenAPI(t *testing.T) {
	doc, v := contract(t)
	rng := rand.New(rand.NewPCG(1, 2))
	refused, passed := 0, 0
	for _, e := range examplesOf(t, doc) {
		for range 60 {
			body := mutate(t, rng, e.body)
			kin := askKin(t, e, body)
			e := e
			e.body = body
			fs := e.exchange(t, v)
			checkFindings(t, body, fs)
			if kin != nil {
				refused++
			} else {
				passed++
			}
			if kin != nil && fs.OK() {
				t.Errorf("kin-openapi refuses, we do not: %s\n%.300s", body, kin)
			}
			for _, p := range validate.KinPointers(kin) {
				if !slices.ContainsFunc(fs, func(f validate.Finding) bool { return f.Pointer == p || strings.HasPrefix(f.Pointer, p+"/") }) {
					t.Errorf("kin-openapi finds a fault at %q of %s, we do not:\n%s", p, body, texts(fs))
				}
			}
			if kin == nil && slices.ContainsFunc(fs, schemaSays) {
				t.Errorf("we refuse, kin-openapi does not: %s\n%s", body, texts(fs))
			}
		}
	}
	if refused < 500 || passed < 500 {
		t.Errorf("%d refused and %d passed; the faults are not mixed well", refused, passed)
	}
}

// schemaSays reports whether a finding stands on the schema alone, so that kin-openapi must have seen it.
func schemaSays(f validate.Finding) bool {
	r, _ := validate.Lookup(f.Code)
	return f.Severity == validate.Error && !r.Adjustable
}

func askKin(t testing.TB, e example, body []byte) error {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader(body))
	dec.UseNumber()
	var value any
	if err := dec.Decode(&value); err != nil {
		t.Fatal(err)
	}
	validate.NameTypes(e.schema, value)
	side := openapi3.VisitAsResponse()
	if e.status == 0 {
		side = openapi3.VisitAsRequest()
	}
	return e.schema.Value.VisitJSON(value, side, openapi3.MultiErrors())
}

// mutate changes one or two places of a body.
func mutate(t testing.TB, rng *rand.Rand, body []byte) []byte {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader(body))
	dec.UseNumber()
	var value any
	if err := dec.Decode(&value); err != nil {
		t.Fatal(err)
	}
	for range 1 + rng.IntN(2) {
		value = mutateValue(rng, value)
	}
	out, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func mutateValue(rng *rand.Rand, value any) any {
	others := []any{nil, true, "", "x", "2024-02-30", json.Number("-1"), json.Number("1.5"), json.Number("9007199254740993"), json.Number("1e30"), []any{}, map[string]any{}, []any{nil}}
	switch v := value.(type) {
	case map[string]any:
		names := slices.Sorted(maps.Keys(v))
		if len(names) == 0 || rng.IntN(8) == 0 {
			v["added"+strconv.Itoa(rng.IntN(3))] = others[rng.IntN(len(others))]
			return v
		}
		name := names[rng.IntN(len(names))]
		switch rng.IntN(6) {
		case 0:
			delete(v, name)
		case 1:
			v[strings.ToUpper(name)] = v[name]
			delete(v, name)
		default:
			v[name] = mutateValue(rng, v[name])
		}
		return v
	case []any:
		if len(v) > 0 && rng.IntN(8) > 0 {
			i := rng.IntN(len(v))
			v[i] = mutateValue(rng, v[i])
			return v
		}
	case string:
		if v != "" && rng.IntN(2) == 0 {
			i := rng.IntN(len(v))
			return v[:i] + v[i+1:]
		}
	}
	return others[rng.IntN(len(others))]
}
