package validate_test

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/validate"
)

// document makes a document of component schemas, written in YAML with two blanks in front.
func document(t testing.TB, version, schemas string) *openapi3.T {
	t.Helper()
	doc, err := openapi3.NewLoader().LoadFromData([]byte("openapi: " + version + "\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n schemas:\n" + schemas))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestNewRefuses(t *testing.T) {
	for _, tt := range []struct {
		name, version, schemas string
		want                   string // part of the error
	}{
		{"allOf that leads back", "3.0.3", "  a: {allOf: [{$ref: '#/components/schemas/b'}]}\n  b: {type: object, allOf: [{$ref: '#/components/schemas/a'}]}\n", `schema "a" refers to itself`},
		{"oneOf that leads back", "3.0.3", "  base: {type: object, oneOf: [{$ref: '#/components/schemas/derived'}]}\n  derived: {allOf: [{$ref: '#/components/schemas/base'}]}\n", `schema "base" refers to itself`},
		{"anyOf of itself", "3.0.3", "  a: {anyOf: [{$ref: '#/components/schemas/a'}, {type: string}]}\n", `schema "a" refers to itself`},
		{"not itself", "3.0.3", "  a: {type: string, not: {$ref: '#/components/schemas/a'}}\n", `schema "a" refers to itself`},
		{"properties without a bottom", "3.0.3", "  a: {properties: {next: {$ref: '#/components/schemas/a'}}}\n", `schema "a" refers to itself`},
		{"items without a bottom", "3.0.3", "  a: {items: {$ref: '#/components/schemas/a'}}\n", `schema "a" refers to itself`},
		{"other members without a bottom", "3.0.3", "  a: {additionalProperties: {$ref: '#/components/schemas/a'}}\n", `schema "a" refers to itself`},
		{"a circle of two below a third", "3.0.3", "  top: {type: object, properties: {x: {allOf: [{$ref: '#/components/schemas/a'}]}}}\n  a: {allOf: [{properties: {b: {$ref: '#/components/schemas/b'}}}]}\n  b: {anyOf: [{$ref: '#/components/schemas/a'}]}\n", `schema "a" refers to itself`},
		{"version 2", "2.0.0", "  a: {type: string}\n", `OpenAPI "2.0.0"; want 3.0 or 3.1`},
		{"a dynamic reference", "3.1.0", "  a: {$dynamicRef: '#x'}\n", `schema "a" uses $dynamicRef`},
		{"a condition that leads back", "3.1.0", "  a: {if: {type: object}, then: {$ref: '#/components/schemas/a'}}\n", `schema "a" refers to itself`},
		{"a reference beside itself", "3.1.0", "  a: {allOf: [{$ref: '#/components/schemas/b', minProperties: 1}]}\n  b: {$ref: '#/components/schemas/c', dependentSchemas: {x: {$ref: '#/components/schemas/a'}}}\n  c: {type: object}\n", "refers to itself"},
		{"a keyword of 3.1", "3.0.3", "  a: {type: string, const: x}\n", `schema "a" uses a keyword of OpenAPI 3.1`},
		{"a pattern that is none", "3.0.3", "  a: {type: string, pattern: '('}\n", "not valid"},
		{"a discriminator that leads nowhere", "3.0.3", "  a: {oneOf: [{$ref: '#/components/schemas/b'}], discriminator: {propertyName: t, mapping: {x: '#/components/schemas/c'}}}\n  b: {type: object}\n", `maps "x" to nothing`},
		{"a default that is no value", "3.0.3", "  a: {oneOf: [{$ref: '#/components/schemas/b'}], discriminator: {propertyName: t, mapping: {x: '#/components/schemas/b'}}, x-graph-default-type: y}\n  b: {type: object}\n", `x-graph-default-type of schema "a" is "y"`},
		{"a default that is no text", "3.0.3", "  a: {oneOf: [{$ref: '#/components/schemas/b'}], discriminator: {propertyName: t, mapping: {x: '#/components/schemas/b'}}, x-graph-default-type: true}\n  b: {type: object}\n", `x-graph-default-type of schema "a" is true`},
		{"a default without a discriminator", "3.0.3", "  a: {type: object, x-graph-default-type: x}\n", `x-graph-default-type of schema "a" is "x"`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := validate.New(document(t, tt.version, tt.schemas), validate.Options{})
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("err = %v; want it to say %s", err, tt.want)
			}
			// Only what kin-openapi says is left out for a document that is known to be valid.
			kin := tt.want == "not valid"
			if _, err := validate.New(document(t, tt.version, tt.schemas), validate.Options{KnownValid: true}); (err == nil) != kin {
				t.Errorf("known to be valid: err = %v", err)
			}
		})
	}
}

func TestNewRefusesAServerThatIsNull(t *testing.T) {
	doc := document(t, "3.0.3", "  a: {type: string}\n")
	doc.Servers = openapi3.Servers{nil}
	for _, known := range []bool{false, true} {
		if _, err := validate.New(doc, validate.Options{KnownValid: known}); err == nil {
			t.Errorf("KnownValid %t: no error", known)
		}
	}
}

func TestNewTakesRecursionWithABottom(t *testing.T) {
	doc := document(t, "3.0.3", `  tree: {type: object, required: [name], properties: {name: {type: string}, kids: {type: array, items: {$ref: '#/components/schemas/tree'}}}}
`)
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	_, fs := v.Payload([]byte(`{"name":"a","kids":[{"name":"b","kids":[{"kids":[]}]}]}`), validate.PayloadOptions{Type: "tree"})
	if len(fs) != 1 || fs[0].Pointer != "/kids/0/kids/0" {
		t.Errorf("findings = %v", fs)
	}
}

func TestNewRefusesOptions(t *testing.T) {
	for _, tt := range []struct {
		name string
		opts validate.Options
		want string
	}{
		{"negative limit", validate.Options{MaxBytes: -1}, "MaxBytes is -1"},
		{"depth beyond the stack", validate.Options{MaxDepth: 1 << 30}, "MaxDepth"},
		{"unknown code", validate.Options{Modes: map[validate.Code]validate.Mode{"x": validate.Off}}, `unknown code "x"`},
		{"unknown mode", validate.Options{Modes: map[validate.Code]validate.Mode{validate.CodeEnumSentinel: 9}}, "unknown mode 9"},
		{"rule of the schema", validate.Options{Modes: map[validate.Code]validate.Mode{validate.CodeValueType: validate.Off}}, "cannot be adjusted"},
		{"base path", validate.Options{BasePaths: []string{"beta"}}, "base path"},
		{"base path with a slash", validate.Options{BasePaths: []string{"/beta/"}}, "base path"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := validate.New(loadContract(t), tt.opts); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("err = %v; want it to say %s", err, tt.want)
			}
		})
	}
	if _, err := validate.New(nil, validate.Options{}); err == nil {
		t.Error("no error for no document")
	}
	if _, err := validate.New(&openapi3.T{OpenAPI: "3.0.3"}, validate.Options{}); err == nil {
		t.Error("no error for an empty document")
	}
}

// TestModes switches each adjustable rule off, to a warning and to an error.
func TestModes(t *testing.T) {
	asRequest := validate.PayloadOptions{Type: alert, Direction: validate.AsRequest}
	for _, tt := range []struct {
		code    validate.Code
		payload string
		opts    validate.PayloadOptions
	}{
		{validate.CodeEnumPrefer, `{` + x509 + `"rules":[{"x509CertificateRuleType":"issuerSubjectAndPolicyOID"}]}`, validate.PayloadOptions{}},
		{validate.CodeEnumSentinel, `{"status":"unknownFutureValue"}`, asRequest},
		{validate.CodeJSONDuplicate, `{"status":"active","status":"active"}`, asRequest},
		{validate.CodeJSONTrailing, `{"status":"active"} x`, asRequest},
		{validate.CodeJSONUTF8, "{\"status\":\"active\",\"catalogOfferId\":\"\xff\"}", asRequest},
		{validate.CodeMemberReadOnly, `{"id":"1","status":"active"}`, asRequest},
		{validate.CodeMemberUnknown, `{"x":1,"status":"active"}`, asRequest},
		{validate.CodeMemberWriteOnly, `{"id":"1","status":"active","clientSecret":"x"}`, validate.PayloadOptions{Type: alert}},
		{validate.CodeNumberInexact, `{` + response + `"averageResponseTimeInHours":0.1234567890123456789}`, validate.PayloadOptions{}},
		{validate.CodeNumberRange, `{` + admins + `"score":9223372036854775808}`, validate.PayloadOptions{}},
		{validate.CodeTypeMismatch, `{"@odata.type":"#x"}`, validate.PayloadOptions{Type: policy}},
		{validate.CodeValueDate, `{` + admins + `"updatedDateTime":"2024-02-30T00:00:00Z"}`, validate.PayloadOptions{}},
		{validate.CodeValueFormat, `{` + admins + `"actionUrl":"x y"}`, validate.PayloadOptions{}},
	} {
		t.Run(string(tt.code), func(t *testing.T) {
			if r, _ := validate.Lookup(tt.code); !r.Adjustable {
				t.Fatal("not adjustable")
			}
			for mode, want := range map[validate.Mode]int{validate.Off: 0, validate.Warn: 1, validate.Enforce: 1} {
				v := newValidator(t, validate.Options{Modes: map[validate.Code]validate.Mode{tt.code: mode}})
				_, fs := v.Payload([]byte(tt.payload), tt.opts)
				if len(fs) != want {
					t.Errorf("mode %d: findings = %v", mode, fs)
				}
				if want == 1 && (fs[0].Code != tt.code || fs.OK() != (mode == validate.Warn)) {
					t.Errorf("mode %d: findings = %+v", mode, fs)
				}
			}
		})
	}
}

// TestModesDoNotReachTheSchema closes a type in the schema itself, which no mode opens.
func TestModesDoNotReachTheSchema(t *testing.T) {
	v := newValidator(t, validate.Options{Modes: map[validate.Code]validate.Mode{validate.CodeMemberUnknown: validate.Off}})
	_, fs := v.Payload([]byte(`{"id":"1","status":"active","more":1,"activityLogs":[{"by":"x"}]}`), validate.PayloadOptions{Type: alert})
	if len(fs) != 1 || fs[0].Pointer != "/activityLogs/0/by" || fs.OK() {
		t.Errorf("findings = %v", fs)
	}
}

// TestModesLeaveOtherRules: a rule that is off takes no other with it, in either version.
func TestModesLeaveOtherRules(t *testing.T) {
	for _, version := range []string{"3.0.3", "3.1.0"} {
		for _, tt := range []struct {
			off           validate.Code
			schema, value string
			want          validate.Code // "" for nothing
		}{
			{validate.CodeNumberRange, "{type: number, maximum: 3}", "1e999", validate.CodeValueRange},
			{validate.CodeNumberRange, "{type: number, minimum: -3}", "-1e999", validate.CodeValueRange},
			{validate.CodeNumberRange, "{type: integer, format: int32, maximum: 3}", "2147483648", validate.CodeValueRange},
			{validate.CodeNumberRange, "{type: integer, format: int32, multipleOf: 2}", "2147483649", validate.CodeValueMultiple},
			{validate.CodeNumberRange, "{type: integer, format: int32, multipleOf: 2}", "2147483648", ""},
			{validate.CodeJSONDuplicate, "{type: object, maxProperties: 1, additionalProperties: true}", `{"a":1,"a":2}`, ""},
			{validate.CodeJSONDuplicate, "{type: object, minProperties: 2, additionalProperties: true}", `{"a":1,"a":2}`, validate.CodeValueMembers},
		} {
			v, err := validate.New(document(t, version, "  t: "+tt.schema+"\n"), validate.Options{Modes: map[validate.Code]validate.Mode{tt.off: validate.Off}})
			if err != nil {
				t.Fatal(err)
			}
			_, fs := v.Payload([]byte(tt.value), validate.PayloadOptions{Type: "t"})
			if len(fs) > 1 || (len(fs) == 0) != (tt.want == "") || len(fs) == 1 && fs[0].Code != tt.want {
				t.Errorf("%s: %s as %s: %v, want %q", version, tt.value, tt.schema, fs, tt.want)
			}
		}
	}
}

// TestDocumentIsNotChanged compares the document before and after, and changes it behind the validator's back.
func TestDocumentIsNotChanged(t *testing.T) {
	doc := loadContract(t)
	before, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	payload := []byte(`{"status":"activ","id":"1"}`)
	_, first := v.Payload(payload, validate.PayloadOptions{Type: alert})
	after, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	if string(before) != string(after) {
		t.Error("the document was changed")
	}
	enum := doc.Components.Schemas["microsoft.graph.partner.security.securityAlertStatus"].Value
	enum.Enum[0] = "activ"
	enum.Type = &openapi3.Types{"integer"}
	delete(doc.Components.Schemas, alert)
	_, second := v.Payload(payload, validate.PayloadOptions{Type: alert})
	if len(first) != 1 || len(second) != 1 || first[0].Message != second[0].Message {
		t.Errorf("the document still counts: %v, then %v", first, second)
	}
}

// TestAlternativesThatNest would not end if each level doubled the work.
func TestAlternativesThatNest(t *testing.T) {
	doc := document(t, "3.0.3", `  a:
    anyOf:
      - {type: object, required: [x], properties: {x: {$ref: '#/components/schemas/a'}, y: {type: string}}}
      - {type: object, required: [x], properties: {x: {$ref: '#/components/schemas/a'}, y: {type: integer}}}
      - {type: integer}
  b:
    oneOf:
      - {type: object, properties: {x: {$ref: '#/components/schemas/b'}, y: {type: string}}, required: [y]}
      - {type: object, properties: {x: {$ref: '#/components/schemas/b'}, y: {type: integer}}, required: [y]}
      - {type: integer}
`)
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	nest := func(n int, level, core string) []byte {
		return []byte(strings.Repeat(level, n) + core + strings.Repeat("}", n))
	}
	for _, tt := range []struct {
		name, typ, level, core string
		want                   validate.Code
	}{
		{"anyOf, valid", "a", `{"x":`, `1`, ""},
		{"anyOf, invalid", "a", `{"x":`, `"s"`, validate.CodeVariantNone},
		{"oneOf, valid", "b", `{"y":1,"x":`, `1`, ""},
		{"oneOf, invalid", "b", `{"y":1,"x":`, `"s"`, validate.CodeVariantNone},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, fs := v.Payload(nest(99, tt.level, tt.core), validate.PayloadOptions{Type: tt.typ})
			if tt.want == "" && len(fs) > 0 || tt.want != "" && (len(fs) != 1 || fs[0].Code != tt.want) {
				t.Errorf("findings = %v", fs)
			}
		})
	}
}

// TestTooManyAlternatives goes over the bound of the walk and is told that the value was not checked. Items that must
// differ keep the engine from answering for any of them.
func TestTooManyAlternatives(t *testing.T) {
	doc := document(t, "3.0.3", `  a: {type: array, items: {oneOf: [{type: string}, {type: boolean}, {type: integer}]}}
  b: {type: array, uniqueItems: true, items: {oneOf: [{type: string}, {type: boolean}, {type: integer}]}}
`)
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	items := []byte("[")
	for i := range 88_000 {
		items = append(strconv.AppendInt(items, int64(i), 10), ',')
	}
	body := func(end string) []byte { return append(bytes.Clone(items), end...) }
	if _, fs := v.Payload(body("-1]"), validate.PayloadOptions{Type: "a"}); len(fs) > 0 {
		t.Errorf("findings = %v", fs)
	}
	if _, fs := v.Payload(body("{}]"), validate.PayloadOptions{Type: "a"}); len(fs) != 1 || !fs.Has(validate.CodeVariantNone) {
		t.Errorf("%d findings; want one, about the last item", len(fs))
	}
	_, fs := v.Payload(body("{}]"), validate.PayloadOptions{Type: "b"})
	if fs.OK() || !fs.Has(validate.CodeUnchecked) {
		t.Errorf("%d findings; want one that says unchecked", len(fs))
	}
}

// TestDefaultVariant checks values that do not say their type where that stands for the declared one.
func TestDefaultVariant(t *testing.T) {
	const schemas = `  boat:
    type: object
    properties: {kind: {}, length: {type: integer}}
  instance.boat: {allOf: [{$ref: '#/components/schemas/boat'}, {type: object, properties: {kind: {}}}]}
  ferry: {allOf: [{$ref: '#/components/schemas/boat'}, {type: object, required: [kind], properties: {kind: {type: string}, cars: {type: integer}}}]}
  boatUnion:
    oneOf: [{$ref: '#/components/schemas/instance.boat'}, {$ref: '#/components/schemas/ferry'}]
    discriminator: {propertyName: kind, mapping: {b: '#/components/schemas/instance.boat', f: '#/components/schemas/ferry'}}
    x-graph-default-type: b
  dock: {type: object, properties: {boats: {type: array, items: {$ref: '#/components/schemas/boatUnion'}}}}
  note: {type: object, properties: {any: {anyOf: [{$ref: '#/components/schemas/boatUnion'}, {type: string}, {type: object, additionalProperties: false, properties: {other: {type: string}}}]}}}
`
	for _, version := range []string{"3.0.3", "3.1.0"} {
		v, err := validate.New(document(t, version, schemas), validate.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, tt := range []struct{ typ, payload, want string }{
			{"dock", `{"boats":[{}]}`, ""},
			{"dock", `{"boats":[{"length":1}]}`, ""},
			{"dock", `{"boats":[{"length":"x"}]}`, "value-type /boats/0/length"},
			{"dock", `{"boats":[{"cars":1}]}`, "member-unknown /boats/0/cars"},
			{"dock", `{"boats":[{"kind":"b","length":1}]}`, ""},
			{"dock", `{"boats":[{"kind":"f","cars":1},{}]}`, ""},
			{"dock", `{"boats":[{"cars":"x","kind":"f"}]}`, "value-type /boats/0/cars"},
			{"dock", `{"boats":[{"kind":"g"}]}`, "variant-unknown /boats/0/kind"},
			{"dock", `{"boats":[{"kind":""}]}`, "variant-unknown /boats/0/kind"},
			{"dock", `{"boats":[{"length":1,"kind":7}]}`, "variant-unknown /boats/0/kind"},
			{"dock", `{"boats":[{"kind":null}]}`, "variant-unknown /boats/0/kind"},
			{"dock", `{"boats":[{"kind":{}}]}`, "variant-unknown /boats/0/kind"},
			{"boat", `{"length":1}`, ""},
			{"boat", `{"kind":"f","cars":1}`, ""},
			{"note", `{"any":{"length":1}}`, ""},
			{"note", `{"any":{"length":"x"}}`, "variant-none /any"},
			{"note", `{"any":{"kind":"f","cars":1}}`, ""},
			{"note", `{"any":{"kind":7}}`, "variant-none /any"},
		} {
			_, fs := v.Payload([]byte(tt.payload), validate.PayloadOptions{Type: tt.typ})
			got := ""
			for _, f := range fs {
				got += string(f.Code) + " " + f.Pointer
			}
			if got != tt.want {
				t.Errorf("%s: %s: %q, want %q", version, tt.payload, got, tt.want)
			}
		}
	}
}

// TestDiscriminatorOnABase checks a derived value where only its base is declared.
func TestDiscriminatorOnABase(t *testing.T) {
	doc := document(t, "3.0.3", `  base:
    type: object
    properties: {kind: {type: string}}
    discriminator: {propertyName: kind, mapping: {one: '#/components/schemas/one'}}
  one: {allOf: [{$ref: '#/components/schemas/base'}, {type: object, properties: {n: {type: integer}}}]}
  holder: {type: object, properties: {it: {$ref: '#/components/schemas/base'}, maybe: {type: object, nullable: true, allOf: [{$ref: '#/components/schemas/base'}]}}}
  implicit:
    oneOf: [{$ref: '#/components/schemas/left'}, {$ref: '#/components/schemas/right'}]
    discriminator: {propertyName: kind}
  left: {type: object, required: [kind], properties: {kind: {type: string}, l: {type: integer}}}
  right: {type: object, required: [kind], properties: {kind: {type: string}, r: {type: integer}}}
  inner: {type: object, properties: {any: {anyOf: [{$ref: '#/components/schemas/implicit'}, {type: string}]}}}
  narrow:
    oneOf: [{$ref: '#/components/schemas/left'}]
    discriminator: {propertyName: kind, mapping: {left: '#/components/schemas/left', right: '#/components/schemas/right'}}
`)
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ typ, payload, want string }{
		{"holder", `{"it":{"kind":"one","n":1}}`, ""},
		{"holder", `{"it":{"kind":"one","n":"x"}}`, "value-type /it/n"},
		{"holder", `{"maybe":{"kind":"one","n":"x"}}`, "value-type /maybe/n"},
		{"holder", `{"maybe":null}`, ""},
		{"holder", `{"it":{"kind":"on"}}`, "variant-unknown /it/kind"},
		{"holder", `{"it":{}}`, ""},
		{"implicit", `{"kind":"left","l":1}`, ""},
		{"implicit", `{"kind":"left","l":"x"}`, "value-type /l"},
		{"implicit", `{"kind":"rihgt"}`, "variant-unknown /kind"},
		{"inner", `{"any":{"kind":"left","l":1}}`, ""},
		{"inner", `{"any":"text"}`, ""},
		{"inner", `{"any":{"kind":"left","l":"x"}}`, "value-type /any/l"},
		{"inner", `{"any":{"kind":"other"}}`, "variant-unknown /any/kind"},
		{"inner", `{"any":{}}`, "variant-missing /any"},
		{"narrow", `{"kind":"left"}`, ""},
		{"narrow", `{"kind":"right"}`, "variant-unknown /kind"},
	} {
		_, fs := v.Payload([]byte(tt.payload), validate.PayloadOptions{Type: tt.typ})
		got := ""
		for _, f := range fs {
			got += string(f.Code) + " " + f.Pointer
		}
		if got != tt.want {
			t.Errorf("%s: %q, want %q", tt.payload, got, tt.want)
		}
	}
}
