package validate_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/validate"
)

// newTwin is a validator of the contract of the tests, rewritten as OpenAPI 3.1.
func newTwin(t testing.TB, opts validate.Options) *validate.Validator {
	t.Helper()
	v, err := validate.New(validate.Twin(t, loadContract(t)), opts)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// TestNewerKeywords checks what is found, and where, for each keyword of OpenAPI 3.1.
func TestNewerKeywords(t *testing.T) {
	v, err := validate.New(document(t, "3.1.0", `  const: {properties: {a: {const: 1}, b: {const: {x: [1, 2]}}, c: {enum: [one, two, null, 3]}}}
  tuple: {prefixItems: [{type: string}, {type: integer}], items: {type: boolean}}
  closedTuple: {prefixItems: [{type: string}], items: false}
  contains: {type: array, contains: {$ref: '#/components/schemas/even'}, minContains: 2, maxContains: 3}
  even: {type: integer, multipleOf: 2}
  patterns: {patternProperties: {'^n_': {type: integer}, '^s_': {type: string}}, additionalProperties: false}
  names: {propertyNames: {enum: [alpha, beta]}}
  longNames: {propertyNames: {maxLength: 3}}
  card:
    properties: {card: {type: integer}, address: {type: string}, name: {}}
    dependentRequired: {card: [address, name]}
    dependentSchemas: {address: {required: [name], properties: {name: {type: string, minLength: 2}}}}
  zip:
    properties: {country: {type: string}, zip: {type: string}}
    if: {properties: {country: {const: us}}, required: [country]}
    then: {properties: {zip: {pattern: '^[0-9]{5}$'}}}
    else: {required: [zip]}
  base: {type: object, properties: {id: {type: integer}}}
  sealed: {allOf: [{$ref: '#/components/schemas/base'}], properties: {more: {type: string}}, unevaluatedProperties: false}
  beside: {$ref: '#/components/schemas/base', properties: {more: {type: string}}, required: [more], unevaluatedProperties: false}
  typed: {$ref: '#/components/schemas/base', unevaluatedProperties: {type: boolean}}
  rest: {prefixItems: [{type: string}], contains: {type: 'null'}, unevaluatedItems: {type: integer}}
  shut: {prefixItems: [{type: string}], unevaluatedItems: false}
  types: {properties: {a: {type: [string, integer, 'null']}, b: {type: [number, 'null']}}}
  bounds: {properties: {a: {exclusiveMinimum: 1, exclusiveMaximum: 2}, b: {minimum: 1, exclusiveMinimum: 0}, c: {exclusiveMaximum: 9007199254740995}}}
  never: {properties: {a: false, b: true}}
  maybe: {anyOf: [{$ref: '#/components/schemas/base'}, {type: 'null'}]}
  look: {properties: {a: {pattern: '^(?!x)'}, 'b': {pattern: '^\u00e9$'}, c: {pattern: '\p{Letter}'}}}
  inner: {$ref: '#/components/schemas/card/dependentSchemas/address'}
  steps: {properties: {a: {multipleOf: 0.01}, b: {multipleOf: 3}}}
`), validate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		typ, payload string
		want         []string
	}{
		{"const", `{"a":1.0,"b":{"x":[1,2.0]},"c":null}`, nil},
		{"const", `{"a":2,"b":{"x":[2,1]},"c":"tow"}`, []string{"1:6 value-enum /a", "1:12 value-enum /b", "1:28 value-enum /c ~two"}},
		{"tuple", `["a",1,true,false]`, nil},
		{"tuple", `[1,"a",2]`, []string{"1:2 value-type /0", "1:4 value-type /1", "1:8 value-type /2"}},
		{"closedTuple", `["a","b"]`, []string{"1:6 value-forbidden /1"}},
		{"contains", `[2,4,1]`, nil},
		{"contains", `[2,1]`, []string{"1:1 value-contains"}},
		{"contains", `[2,4,6,8]`, []string{"1:1 value-contains"}},
		{"patterns", `{"n_a":1,"s_a":"x"}`, nil},
		{"patterns", `{"n_a":"1","x":1,"@odata.id":"#x"}`, []string{"1:8 value-type /n_a", "1:12 member-unknown /x"}},
		{"names", `{"alpha":1,"bata":2}`, []string{"1:12 member-name /bata ~beta"}},
		{"longNames", `{"abc":1,"abcd":2}`, []string{"1:10 member-name /abcd"}},
		{"card", `{"name":1}`, nil},
		{"card", `{"card":1}`, []string{"1:1 member-missing", "1:1 member-missing"}},
		{"card", `{"address":"x","name":"y"}`, []string{"1:23 value-length /name"}},
		{"inner", `{"name":"y"}`, []string{"1:9 value-length /name"}},
		{"zip", `{"country":"us","zip":"123"}`, []string{"1:23 value-pattern /zip"}},
		{"zip", `{"country":"de","zip":"123"}`, nil},
		{"zip", `{"country":"de"}`, []string{"1:1 member-missing"}},
		{"sealed", `{"id":1,"more":"x"}`, nil},
		{"sealed", `{"id":1,"moer":"x","@odata.id":"x"}`, []string{"1:9 member-unknown /moer ~more"}},
		{"beside", `{"id":1,"more":"x"}`, nil},
		{"beside", `{"id":"1","x":1}`, []string{"1:1 member-missing", "1:7 value-type /id", "1:11 member-unknown /x"}},
		{"typed", `{"id":1,"x":true,"y":"1"}`, []string{"1:22 value-type /y"}},
		{"rest", `["a",null,1]`, nil},
		{"rest", `["a",null,"b"]`, []string{"1:11 value-type /2"}},
		{"shut", `["a","b"]`, []string{"1:6 value-forbidden /1"}},
		{"types", `{"a":null,"b":1.5}`, nil},
		{"types", `{"a":1.5,"b":true}`, []string{"1:6 value-type /a", "1:14 value-type /b"}},
		{"bounds", `{"a":1.5,"b":1,"c":9007199254740992}`, nil},
		{"bounds", `{"a":1,"b":0.5,"c":9007199254740997}`, []string{"1:6 value-range /a", "1:12 value-range /b", "1:20 number-inexact /c !", "1:20 value-range /c"}},
		{"bounds", `{"a":2}`, []string{"1:6 value-range /a"}},
		{"never", `{"b":1}`, nil},
		{"never", `{"a":1}`, []string{"1:6 value-forbidden /a"}},
		{"maybe", `null`, nil},
		{"maybe", `{"id":"x"}`, []string{"1:7 value-type /id"}},
		{"maybe", `7`, []string{"1:1 value-type"}},
		{"base", `null`, []string{"1:1 value-null"}},
		{"look", `{"a":"y"}`, []string{"1:6 unchecked /a"}},
		{"look", `{"b":"é","c":"é"}`, nil},
		{"look", `{"b":"e","c":"1"}`, []string{"1:6 value-pattern /b", "1:14 value-pattern /c"}},
		{"steps", `{"a":19.99,"b":9e400}`, []string{"1:16 number-range /b"}},
		{"steps", `{"a":19.999,"b":1000000000000000000000000000000001}`, []string{"1:6 value-multiple /a", "1:17 number-inexact /b !", "1:17 value-multiple /b"}},
	} {
		_, fs := v.Payload([]byte(tt.payload), validate.PayloadOptions{Type: tt.typ})
		if diff := cmp.Diff(tt.want, brief(fs)); diff != "" {
			t.Errorf("%s %s: findings differ (-want +got):\n%s\n%s", tt.typ, tt.payload, diff, texts(fs))
		}
		checkFindings(t, []byte(tt.payload), fs)
	}
}

// TestEnumMembersAreShown: members of enums stand in messages as JSON writes them, and strings as they are.
func TestEnumMembersAreShown(t *testing.T) {
	const want = `found the string "x"; want one of "a", "null", "1.5", "true", "[1]" or "{\"b\":2}"`
	for version, schema := range map[string]string{"3.0.3": "{nullable: true, enum: [a, null, 1.5, true, [1], {b: 2}]}", "3.1.0": "{enum: [a, null, 1.5, true, [1], {b: 2}]}"} {
		v, err := validate.New(document(t, version, "  e: "+schema+"\n"), validate.Options{})
		if err != nil {
			t.Fatal(err)
		}
		_, fs := v.Payload([]byte(`"x"`), validate.PayloadOptions{Type: "e"})
		if len(fs) != 1 || fs[0].Message != want {
			t.Errorf("%s: %v, want %s", version, fs, want)
		}
	}
}

// TestDeprecatedMember is about requests; what a service answers is its own choice.
func TestDeprecatedMember(t *testing.T) {
	v, err := validate.New(document(t, "3.0.3", "  a: {type: object, properties: {old: {type: string, deprecated: true}, new: {type: string}}}\n"), validate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	payload := []byte(`{"new":"x","old":"y"}`)
	_, fs := v.Payload(payload, validate.PayloadOptions{Type: "a", Direction: validate.AsRequest})
	if diff := cmp.Diff([]string{"1:12 member-deprecated /old !"}, brief(fs)); diff != "" {
		t.Error(diff)
	}
	checkFindings(t, payload, fs)
	if _, fs = v.Payload([]byte(`{"old":"y"}`), validate.PayloadOptions{Type: "a"}); len(fs) > 0 {
		t.Errorf("findings in a response: %v", fs)
	}
}

// TestAssertFormats switches from the formats of OData to those of JSON Schema.
func TestAssertFormats(t *testing.T) {
	schemas := "  a: {type: object, properties: {duration: {type: string, format: duration}, pointer: {type: string, format: json-pointer}, email: {type: string, format: email}}}\n"
	payload := []byte(`{"duration":"-P1DT2.5S","pointer":"a/b","email":"a..b@example.com"}`)
	for _, version := range []string{"3.0.3", "3.1.0"} {
		for asserted, want := range map[bool]string{false: "", true: "/duration /pointer /email"} {
			v, err := validate.New(document(t, version, schemas), validate.Options{AssertFormats: asserted})
			if err != nil {
				t.Fatal(err)
			}
			_, fs := v.Payload(payload, validate.PayloadOptions{Type: "a"})
			var got []string
			for _, f := range fs {
				got = append(got, f.Pointer)
			}
			if strings.Join(got, " ") != want {
				t.Errorf("%s, asserted %t: %v, want %s", version, asserted, fs, want)
			}
		}
	}
}

// TestNullableReference checks that what a type says of all members that are of it holds behind a null, too: a document
// of version 3.0 and its twin write that in different ways.
func TestNullableReference(t *testing.T) {
	const types = "  old: {type: string, deprecated: true}\n  set: {type: string, readOnly: true}\n"
	for version, schemas := range map[string]string{
		"3.0.3": "  a: {type: object, required: [s], properties: {d: {nullable: true, allOf: [{$ref: '#/components/schemas/old'}]}, s: {nullable: true, allOf: [{$ref: '#/components/schemas/set'}]}}}\n",
		"3.1.0": "  a: {type: object, required: [s], properties: {d: {anyOf: [{$ref: '#/components/schemas/old'}, {type: 'null'}]}, s: {oneOf: [{type: 'null'}, {$ref: '#/components/schemas/set'}]}}}\n",
	} {
		v, err := validate.New(document(t, version, types+schemas), validate.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for payload, want := range map[string]string{`{}`: "", `{"d":"x"}`: "/d", `{"s":"x","d":null}`: "/d /s", `{"s":null}`: "/s"} {
			_, fs := v.Payload([]byte(payload), validate.PayloadOptions{Type: "a", Direction: validate.AsRequest})
			got := []string{}
			for _, f := range fs {
				got = append(got, f.Pointer)
			}
			slices.Sort(got)
			if strings.Join(got, " ") != want {
				t.Errorf("%s, %s: %v, want %s", version, payload, fs, want)
			}
		}
	}
}

// TestUnevaluatedInABase: the discriminator of a base type chooses nothing where a derived type is declared. What the
// variant would have a say about is unevaluated, unless the value fits it all the same.
func TestUnevaluatedInABase(t *testing.T) {
	v, err := validate.New(document(t, "3.1.0", `  numbers: {type: object, additionalProperties: {type: integer}}
  base: {type: object, discriminator: {propertyName: kind, mapping: {n: '#/components/schemas/numbers'}}, x-graph-default-type: n, unevaluatedProperties: false}
  top: {type: object, discriminator: {propertyName: kind, mapping: {b: '#/components/schemas/base'}}, x-graph-default-type: b, additionalProperties: true}
`), validate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for payload, want := range map[string][]string{`{"m":1}`: nil, `{"m":"x"}`: {"1:2 member-unknown /m"}} {
		_, fs := v.Payload([]byte(payload), validate.PayloadOptions{Type: "top"})
		if diff := cmp.Diff(want, brief(fs)); diff != "" {
			t.Errorf("%s: findings differ (-want +got):\n%s", payload, diff)
		}
	}
}

// TestNewerRecursion checks schemas of 3.1 that lead back to themselves one level deeper.
func TestNewerRecursion(t *testing.T) {
	v, err := validate.New(document(t, "3.1.0", `  tree: {properties: {kids: {items: {$ref: '#/components/schemas/tree', unevaluatedProperties: false}}, next: {anyOf: [{$ref: '#/components/schemas/tree'}, {$ref: '#/components/schemas/other'}, {type: 'null'}]}}}
  other: {properties: {next: {oneOf: [{$ref: '#/components/schemas/tree'}, {$ref: '#/components/schemas/other'}]}}}
`), validate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, fs := v.Payload([]byte(`{"kids":[{"kids":[{"x":1}]}]}`), validate.PayloadOptions{Type: "tree"}); fs.OK() || fs[0].Pointer != "/kids/0/kids/0/x" {
		t.Errorf("findings = %v", fs)
	}
	// Trying the alternatives anew on every level would take longer than anybody waits.
	deep := strings.Repeat(`{"next":`, 97) + `{"kids":[{"x":1}]}` + strings.Repeat("}", 97)
	if _, fs := v.Payload([]byte(deep), validate.PayloadOptions{Type: "tree"}); fs.Has(validate.CodeLimitDepth) || fs.Has(validate.CodeUnchecked) {
		t.Errorf("findings = %v", fs)
	}
}
