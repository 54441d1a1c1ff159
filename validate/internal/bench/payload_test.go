package bench

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/validate"
)

const (
	requirement  = "microsoft.graph.partner.security.securityRequirementUnion"
	requirements = "microsoft.graph.partner.security.securityRequirementCollectionResponse"
	policy       = "microsoft.graph.authenticationMethodsPolicy"
)

// A payload is a body with the component it is of.
type payload struct {
	name, component string
	data            []byte
}

func read(tb testing.TB, name string) []byte {
	tb.Helper()
	data, err := os.ReadFile(filepath.Join("..", "program", "testdata", name))
	if err != nil {
		tb.Fatal(err)
	}
	return bytes.TrimSpace(data)
}

// payloads are a small, a medium and a large body.
func payloads(tb testing.TB) []payload {
	tb.Helper()
	small := read(tb, "small.json")
	return []payload{
		{"small", requirement, small},
		{"medium", policy, read(tb, "medium.json")},
		{"large", requirements, page(small, 1<<20)},
	}
}

// page is a collection response of a size.
func page(item []byte, size int) []byte {
	var b bytes.Buffer
	b.WriteString(`{"@odata.context":"https://graph.microsoft.com/beta/$metadata#security/partner/securityScore/requirements","value":[`)
	for i := 0; b.Len() < size; i++ {
		if i > 0 {
			b.WriteByte(',')
		}
		b.Write(item)
	}
	b.WriteString(`]}`)
	return b.Bytes()
}

// lines is a stream of requirements, each with numbers of its own.
func lines(tb testing.TB, size int) []byte {
	tb.Helper()
	small := read(tb, "small.json")
	head, tail, ok := bytes.Cut(small, []byte(`"score":12`))
	if !ok {
		tb.Fatal("the small payload has no score")
	}
	var b bytes.Buffer
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, "%s\"score\":%d%s\n", head, i%21, tail)
	}
	return b.Bytes()
}

// reordered writes a body with the members of each object in another order: reversed, or at random.
func reordered(tb testing.TB, data []byte, random bool) []byte {
	tb.Helper()
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	rng := rand.New(rand.NewPCG(1, 1))
	var out bytes.Buffer
	if err := reorder(dec, &out, rng, random); err != nil {
		tb.Fatal(err)
	}
	return out.Bytes()
}

func reorder(dec *json.Decoder, out *bytes.Buffer, rng *rand.Rand, random bool) error {
	t, err := dec.Token()
	if err != nil {
		return err
	}
	d, nested := t.(json.Delim)
	if !nested {
		text, err := json.Marshal(t)
		out.Write(text)
		return err
	}
	var parts [][]byte
	for dec.More() {
		var part bytes.Buffer
		if d == '{' {
			name, err := dec.Token()
			if err != nil {
				return err
			}
			fmt.Fprintf(&part, "%q:", name)
		}
		if err := reorder(dec, &part, rng, random); err != nil {
			return err
		}
		parts = append(parts, part.Bytes())
	}
	if d == '{' && random {
		rng.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
	} else if d == '{' {
		slices.Reverse(parts)
	}
	out.WriteByte(byte(d))
	out.Write(bytes.Join(parts, []byte(",")))
	out.WriteByte(byte(d) + 2)
	_, err = dec.Token()
	return err
}

// contract loads the contract and makes a validator of it.
func contract(tb testing.TB) (*openapi3.T, *validate.Validator) {
	tb.Helper()
	doc, err := openapi.Load()
	if err != nil {
		tb.Fatal(err)
	}
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	return doc, v
}

// twin writes the contract as OpenAPI 3.1: types that may be null are lists, and what is wrapped to be nullable has
// null as its other alternative.
func twin(tb testing.TB) *openapi3.T {
	tb.Helper()
	var tree map[string]any
	doc, err := openapi.Load()
	if err != nil {
		tb.Fatal(err)
	}
	data, err := json.Marshal(doc)
	if err != nil {
		tb.Fatal(err)
	}
	if err := json.Unmarshal(data, &tree); err != nil {
		tb.Fatal(err)
	}
	tree["openapi"] = "3.1.0"
	data, err = json.Marshal(newer(tree))
	if err != nil {
		tb.Fatal(err)
	}
	out, err := openapi3.NewLoader().LoadFromData(data)
	if err != nil {
		tb.Fatal(err)
	}
	return out
}

func newer(node any) any {
	switch node := node.(type) {
	case map[string]any:
		for _, k := range slices.Sorted(maps.Keys(node)) {
			node[k] = newer(node[k])
		}
		if nullable, _ := node["nullable"].(bool); nullable {
			delete(node, "nullable")
			if typ, ok := node["type"].(string); ok {
				node["type"] = []any{typ, "null"}
			}
			if all, ok := node["allOf"]; ok {
				delete(node, "allOf")
				node["anyOf"] = []any{map[string]any{"allOf": all}, map[string]any{"type": "null"}}
			}
		}
		return node
	case []any:
		for i := range node {
			node[i] = newer(node[i])
		}
	}
	return node
}
