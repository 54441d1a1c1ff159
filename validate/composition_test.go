package validate_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/validate"
)

// TestCompositionsAgainstKinOpenAPI makes up schemas with all keywords of OpenAPI 3.0 and values for them. How
// schemas are put together is this package's own work, so its verdict on each must be kin-openapi's.
func TestCompositionsAgainstKinOpenAPI(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	aboveTheSchema := map[validate.Code]validate.Mode{}
	for _, r := range validate.Codes() {
		if r.Adjustable {
			aboveTheSchema[r.Code] = validate.Off
		}
	}
	fit, unfit := 0, 0
	for range 2000 {
		s := madeUpSchema(rng, 3)
		doc := &openapi3.T{
			OpenAPI: "3.0.3", Info: &openapi3.Info{Title: "t", Version: "1"}, Paths: openapi3.NewPaths(),
			Components: &openapi3.Components{Schemas: openapi3.Schemas{"x": {Value: s}}},
		}
		v, err := validate.New(doc, validate.Options{Modes: aboveTheSchema})
		if err != nil {
			t.Fatal(err)
		}
		for range 12 {
			value := madeUpValue(rng, 3)
			data, err := json.Marshal(value)
			if err != nil {
				t.Fatal(err)
			}
			kin := s.VisitJSON(value, openapi3.MultiErrors())
			_, fs := v.Payload(data, validate.PayloadOptions{Type: "x"})
			checkFindings(t, data, fs)
			if kin == nil {
				fit++
			} else {
				unfit++
			}
			if (kin == nil) == fs.OK() {
				continue
			}
			schema, err := json.Marshal(s)
			if err != nil {
				t.Fatal(err)
			}
			t.Fatalf("schema %s\nvalue %s\nkin-openapi: %v\nfindings:\n%s", schema, data, kin, texts(fs))
		}
	}
	if fit < 5000 || unfit < 5000 {
		t.Errorf("%d values fit and %d do not; they are not mixed well", fit, unfit)
	}
}

func madeUpSchema(rng *rand.Rand, depth int) *openapi3.Schema {
	s := &openapi3.Schema{Nullable: rng.IntN(6) == 0}
	sub := func() *openapi3.SchemaRef { return &openapi3.SchemaRef{Value: madeUpSchema(rng, depth-1)} }
	subs := func() openapi3.SchemaRefs {
		var out openapi3.SchemaRefs
		for range 1 + rng.IntN(3) {
			out = append(out, sub())
		}
		return out
	}
	if rng.IntN(3) > 0 {
		types := []string{"object", "object", "array", "string", "integer", "number", "boolean"}
		s.Type = &openapi3.Types{types[rng.IntN(len(types))]}
	}
	if s.Type.Is("array") { // a rule of the document: an array has items
		s.Items = &openapi3.SchemaRef{Value: &openapi3.Schema{}}
	}
	keywords := []func(){
		func() { s.Enum = []any{"a", json.Number("1"), true, []any{"b"}, map[string]any{"a": "b"}} },
		func() { s.MinLength = 1 },
		func() { s.Pattern = "^a" },
		func() { s.Min, s.ExclusiveMin.Bool = openapi3.Ptr(1.0), openapi3.Ptr(rng.IntN(2) == 0) },
		func() { s.Max = openapi3.Ptr(2.0) },
		func() { s.MultipleOf = openapi3.Ptr(0.5) },
		func() { s.MinItems = 1 },
		func() { s.MaxItems = openapi3.Ptr(uint64(1)) },
		func() { s.UniqueItems = true },
		func() { s.MinProps = 1 },
		func() { s.MaxProps = openapi3.Ptr(uint64(1)) },
		func() { s.Required = []string{"a"} },
	}
	if depth > 0 {
		keywords = append(keywords,
			func() { s.Properties = openapi3.Schemas{"a": sub(), "b": sub()} },
			func() { s.Properties = openapi3.Schemas{"a": sub()} },
			func() { s.AdditionalProperties.Has = openapi3.Ptr(rng.IntN(2) == 0) },
			func() { s.AdditionalProperties.Schema = sub() },
			func() { s.Items = sub() },
			func() { s.AllOf = subs() },
			func() { s.OneOf = subs() },
			func() { s.AnyOf = subs() },
			func() {
				s.Not = sub()
				if s.Not.Value.IsEmpty() { // kin-openapi takes "not: {}" for an empty schema, which lets everything pass
					s.Not.Value.Type = &openapi3.Types{"string"}
				}
			},
		)
	}
	for range rng.IntN(3) {
		keywords[rng.IntN(len(keywords))]()
	}
	if s.AdditionalProperties.Schema != nil {
		s.AdditionalProperties.Has = nil
	}
	if s.IsEmpty() { // made of empty schemas only: kin-openapi looks at no part of it, not even for null
		return &openapi3.Schema{}
	}
	return s
}

func madeUpValue(rng *rand.Rand, depth int) any {
	plain := []any{nil, true, false, "", "a", "b", json.Number("0"), json.Number("1"), json.Number("1.5"), json.Number("2"), json.Number("3")}
	switch n := rng.IntN(4); {
	case depth > 0 && n == 0:
		out := []any{}
		for range rng.IntN(3) {
			out = append(out, madeUpValue(rng, depth-1))
		}
		return out
	case depth > 0 && n <= 2:
		out := map[string]any{}
		for _, name := range []string{"a", "b", "c"} {
			if rng.IntN(2) == 0 {
				out[name] = madeUpValue(rng, depth-1)
			}
		}
		return out
	}
	return plain[rng.IntN(len(plain))]
}

// TestDescribesOddParameters covers what a contract may declare and this package does not read: it is told.
func TestDescribesOddParameters(t *testing.T) {
	doc, err := openapi3.NewLoader().LoadFromData([]byte(`
openapi: 3.0.3
info: {title: t, version: '1'}
paths:
  /a/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: integer}}
      - {name: shared, in: query, schema: {type: string}}
    get:
      operationId: get
      deprecated: true
      parameters:
        - {name: shared, in: query, schema: {type: integer}}
        - {name: deep, in: query, style: deepObject, explode: true, schema: {type: object}}
        - {name: content, in: query, content: {application/json: {schema: {type: string}}}}
        - {name: crumb, in: cookie, schema: {type: string}}
        - {name: many, in: query, schema: {type: array, items: {type: integer}}}
        - {name: pipes, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: boolean}}}
        - {name: blanks, in: query, style: spaceDelimited, explode: false, schema: {type: array, items: {type: integer}}}
        - {name: empty, in: query, allowEmptyValue: true, schema: {type: integer}}
        - {name: wrapped, in: query, schema: {allOf: [{type: integer}]}}
        - {name: X-List, in: header, schema: {type: array, items: {type: integer}}}
      responses:
        2XX: {description: text, content: {text/plain: {schema: {type: integer}}, application/pdf: {schema: {type: object}}, image/*: {}}}
        default: {description: any, content: {'*/*': {schema: {type: object, required: [a]}}}}
`))
	if err != nil {
		t.Fatal(err)
	}
	v, err := validate.New(doc, validate.Options{MaxBytes: 100})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ target, header, want string }{
		{"/a/1", "", ""},
		{"/a/x", "", "path id value-type"},
		{"/a/1?shared=x", "", "query shared value-type"},
		{"/a/1?deep[x]=1", "", "query deep[x] query-undeclared"},
		{"/a/1?deep=1", "", "query deep unchecked"},
		{"/a/1?content=1", "", "query content unchecked"},
		{"/a/1?many=1&many=2", "", ""},
		{"/a/1?many=1&many=x", "", "query many value-type"},
		{"/a/1?pipes=true|false", "", ""},
		{"/a/1?pipes=true|no", "", "query pipes value-type"},
		{"/a/1?blanks=1%202", "", ""},
		{"/a/1?empty=", "", ""},
		{"/a/1?wrapped=1", "", ""},
		{"/a/1?wrapped=x", "", "query wrapped value-type"},
		{"/a/1?wrapped=", "", "query wrapped parameter-missing"},
		{"/a/1", "X-List: 1, 2", ""},
		{"/a/1", "X-List: 1, x", "header X-List value-type"},
		{"/a/1", "Cookie: crumb=1", "cookie crumb unchecked"},
	} {
		r := newRequest(t, tt.target)
		if name, value, ok := strings.Cut(tt.header, ": "); ok {
			r.Header.Set(name, value)
		}
		m, fs := v.Request(r, nil)
		if got := strings.Join(about(fs), ", "); got != tt.want || m == nil || !m.Deprecated {
			t.Errorf("%s %s: %q, want %q", tt.target, tt.header, got, tt.want)
		}
	}
	m, _ := v.Match(newRequest(t, "/a/1"))
	for _, tt := range []struct {
		status            int
		contentType, body string
		want              []string
	}{
		{200, "text/plain", "12", nil},
		{299, "text/plain", "x", []string{"body value-type"}},
		{200, "text/plain; charset=latin1", "12", []string{"media Content-Type media-type"}},
		{200, "application/pdf", "%PDF", []string{"body unchecked"}},
		{200, "image/png", "PNG", []string{"body unchecked"}},
		{200, "text/plain", strings.Repeat("1", 101), []string{"body limit-bytes"}},
		{500, "application/problem+json", `{"a":1}`, nil},
		{500, "application/json", `{}`, []string{"body a member-missing"}},
		{500, "not a type", `{}`, []string{"body unchecked"}},
	} {
		fs := v.Response(m, tt.status, headers("Content-Type", tt.contentType), []byte(tt.body))
		var got []string
		for _, a := range about(fs) {
			got = append(got, strings.Join(strings.Fields(a), " "))
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%d %s %.20s: %q, want %q", tt.status, tt.contentType, tt.body, got, tt.want)
		}
	}
}
