package validate_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/validate"
)

// orNullSchemas has %[1]s, %[2]s and so on where a document allows null beside a reference.
const orNullSchemas = `
  unit: {type: object, properties: {size: {type: number}}}
  color: {type: string, enum: [red, green]}
  secret: {type: string, readOnly: true}
  token: {type: string, writeOnly: true}
  old: {type: string, deprecated: true}
  days: {type: array, items: {$ref: '#/components/schemas/count'}}
  count: {type: integer}
  base: {type: object, discriminator: {propertyName: kind, mapping: {b: '#/components/schemas/part'}}, properties: {kind: {type: string}}}
  part: {allOf: [{$ref: '#/components/schemas/base'}], properties: {n: {type: integer}}}
  axis:
    type: object
    required: [secret]
    properties: {unit: %[1]s, color: %[2]s, secret: %[3]s, token: %[4]s, old: %[5]s, days: %[6]s, base: %[7]s, three: {anyOf: [{$ref: '#/components/schemas/color'}, {type: string, pattern: ^x}, %[8]s]}}
`

// orNull writes the schemas with null as the other alternative, before the reference or after it.
func orNull(keyword, null string, first bool) string {
	args := []any{}
	for _, name := range []string{"unit", "color", "secret", "token", "old", "days", "base"} {
		pair := fmt.Sprintf("{$ref: '#/components/schemas/%s'}, %s", name, null)
		if first {
			pair = fmt.Sprintf("%s, {$ref: '#/components/schemas/%s'}", null, name)
		}
		args = append(args, fmt.Sprintf("{%s: [%s]}", keyword, pair))
	}
	return fmt.Sprintf(orNullSchemas, append(args, null)...)
}

// TestReferenceOrNull: all forms in which documents allow null beside a reference mean the same. What fits neither is
// told what is wrong with it as what is referred to, and what that says of members that are of it holds.
func TestReferenceOrNull(t *testing.T) {
	const enum = "{type: string, nullable: true, enum: [null]}"
	validators := map[string]*validate.Validator{}
	add := func(name string, doc *openapi3.T) {
		v, err := validate.New(doc, validate.Options{})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		validators[name] = v
	}
	for _, keyword := range []string{"anyOf", "oneOf"} {
		for _, first := range []bool{false, true} {
			name := fmt.Sprintf("%s, null first %t", keyword, first)
			doc := document(t, "3.0.3", orNull(keyword, enum, first))
			add("3.0, "+name, doc)
			add("twin of 3.0, "+name, validate.Twin(t, doc))
			add("3.1, "+name, document(t, "3.1.0", orNull(keyword, "{type: 'null'}", first)))
		}
	}
	for _, tt := range []struct {
		body string
		dir  validate.Direction
		want []string
	}{
		{`{"secret":"x","unit":null,"color":null,"old":null,"days":null,"base":null,"three":null}`, validate.AsResponse, nil},
		{`{"secret":"x","unit":{"size":1},"color":"red","old":"x","days":[1],"base":{"kind":"b","n":1},"three":"xyz"}`, validate.AsResponse, nil},
		{`{"secret":"x","unit":"string"}`, validate.AsResponse, []string{`found the string "string"; want an object [value-type]`}},
		{`{"secret":"x","unit":7}`, validate.AsResponse, []string{`found the number 7; want an object [value-type]`}},
		{`{"secret":"x","unit":{"size":"1"}}`, validate.AsResponse, []string{`found the string "1"; want a number, without quotes [value-type]`}},
		{`{"secret":"x","color":"gren"}`, validate.AsResponse, []string{`found the string "gren"; want one of "red" or "green"; did you mean "green"? [value-enum]`}},
		{`{"secret":"x","color":[]}`, validate.AsResponse, []string{`found an array; want a string [value-type]`}},
		{`{"secret":"x","days":[1,"2"]}`, validate.AsResponse, []string{`found the string "2"; want an integer, without quotes [value-type]`}},
		{`{"secret":"x","base":{"kind":"b","n":"1"}}`, validate.AsResponse, []string{`found the string "1"; want an integer, without quotes [value-type]`}},
		{`{"secret":"x","base":true}`, validate.AsResponse, []string{`found true; want an object [value-type]`}},
		{`{"secret":"x","three":"gren"}`, validate.AsResponse, []string{`found the string "gren"; want one of "red" or "green"; did you mean "green"? [value-enum]`}},
		{`{"secret":"x","three":true}`, validate.AsResponse, []string{`found true, which matches none of the 3 alternatives: color [variant-none]`}},
		{`{"token":"x"}`, validate.AsResponse, []string{
			`the object has no member "secret"; add it [member-missing]`,
			`the member "token" is write-only and stands in a response; leave it out [member-write-only]`,
		}},
		{`{"token":"x","secret":"x","old":"x"}`, validate.AsRequest, []string{
			`the member "secret" is read-only and stands in a request; leave it out [member-read-only]`,
			`the member "old" is deprecated; see its reference page for what replaces it [member-deprecated]`,
		}},
		{`{}`, validate.AsRequest, nil},
	} {
		var first validate.Findings
		for _, name := range slices.Sorted(maps.Keys(validators)) {
			_, fs := validators[name].Payload([]byte(tt.body), validate.PayloadOptions{Type: "axis", Direction: tt.dir})
			var got []string
			for _, f := range fs {
				got = append(got, fmt.Sprintf("%s [%s]", f.Message, f.Code)) // checkFindings looks at the place
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s, %s (-want +got):\n%s", name, tt.body, diff)
			}
			checkFindings(t, []byte(tt.body), fs)
			if first == nil {
				first = fs
			}
			if diff := cmp.Diff(first, fs); diff != "" {
				t.Errorf("%s, %s: other findings than the first document's:\n%s", name, tt.body, diff)
			}
		}
	}
}

// TestParameterOrNull reads the text of a parameter as what its schema takes beside null.
func TestParameterOrNull(t *testing.T) {
	for version, null := range map[string]string{"3.0.3": "{type: string, nullable: true, enum: [null]}", "3.1.0": "{type: 'null'}"} {
		text := fmt.Sprintf(`{openapi: %s, info: {title: t, version: '1'}, paths: {/a: {get: {responses: {'204': {description: none}}, parameters: [
			{name: n, in: query, schema: {anyOf: [{type: integer}, %[2]s]}},
			{name: l, in: query, explode: false, schema: {oneOf: [%[2]s, {type: array, items: {anyOf: [{type: boolean}, %[2]s]}}]}}]}}}}`, version, null)
		doc, err := openapi3.NewLoader().LoadFromData([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		v, err := validate.New(doc, validate.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for query, want := range map[string]string{
			"n=1&l=true,false": "[]",
			"n=x":              `[found the string "x"; want an integer [value-type]]`,
			"l=true,1":         `[found the string "1"; want a boolean [value-type]]`,
		} {
			_, fs := v.Request(newRequest(t, "/a?"+query), nil)
			if got := fmt.Sprint(fs); got != want {
				t.Errorf("%s, %s: %s, want %s", version, query, got, want)
			}
		}
	}
}
