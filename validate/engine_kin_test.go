package validate

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/validate/internal/program"
)

// TestDifferencesFromKinOpenAPI pins where engine and kin-openapi part on purpose; docs/ENGINE.md has the list. A
// case in which kin-openapi changes its mind fails, so that the list stays true.
func TestDifferencesFromKinOpenAPI(t *testing.T) {
	doc, v := graph(t)
	const (
		admins  = `{"@odata.type":"#microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement",`
		timed   = `{"@odata.type":"#microsoft.graph.partner.security.responseTimeSecurityRequirement",`
		scores  = "microsoft.graph.partner.security.securityRequirementUnion"
		score   = "microsoft.graph.partner.security.securityRequirement"
		alert   = "microsoft.graph.partner.security.partnerSecurityAlert"
		history = "microsoft.graph.partner.security.securityScoreHistory"
		insight = "microsoft.graph.partner.security.customerInsight"
		keys    = "microsoft.graph.passkeyAuthenticationMethodTarget"
		target  = "microsoft.graph.excludeTarget"
	)
	for _, tt := range []struct {
		difference, typ, body string
		dir                   Direction
		want                  program.Verdict
		kin                   bool // takes it
	}{
		{"an integer beyond int64", scores, admins + `"score":9223372036854775808}`, AsResponse, program.Dirty, true},
		{"an integer far beyond 2^53 with a fraction", scores, admins + `"score":9007199254740993.5}`, AsResponse, program.Dirty, true},
		{"30 February", history, `{"createdDateTime":"2024-02-30T00:00:00Z"}`, AsResponse, program.Dirty, true},
		{"an offset of 99 hours", history, `{"createdDateTime":"2024-02-28T00:00:00+99:99"}`, AsResponse, program.Dirty, true},
		{"a GUID of a wrong form", keys, `{"allowedPasskeyProfiles":["90a3ccdf635c4729a2489b709135078f"]}`, AsResponse, program.Dirty, true},
		{"a lower-case t and z", history, `{"createdDateTime":"2024-02-28t00:00:00z"}`, AsResponse, program.Clean, false},
		{"a leap second", history, `{"createdDateTime":"2016-12-31T23:59:60Z"}`, AsResponse, program.Clean, true},
		{"a leap second in the middle of a day", history, `{"createdDateTime":"2016-12-31T12:00:60Z"}`, AsResponse, program.Dirty, true},
		{"a derived type where its base is declared", score, admins + `"adminsRequiredNotUsingMfaCount":"x"}`, AsResponse, program.Dirty, true},
		{"no type of those that derive from a base", score, `{"@odata.type":"#x"}`, AsResponse, program.Dirty, true},
		{"no type where the declared one has derived types", scores, `{"id":"1","score":1}`, AsResponse, program.Clean, false},
		{"another type than the one declared", target, `{"@odata.type":"#microsoft.graph.includeTarget","id":"1","targetType":"group"}`, AsResponse, program.Dirty, false},
		{"digits that no double keeps", scores, timed + `"averageResponseTimeInHours":0.1234567890123456789}`, AsResponse, program.Dirty, true},
		{"an unknown member in a response", alert, `{"id":"1","status":"active","novel":1}`, AsResponse, program.Dirty, true},
		{"an unknown member in a request", target, `{"id":"1","targetType":"group","novel":1}`, AsRequest, program.Dirty, true},
		{"null for a read-only member in a request", insight, `{"mfa":null}`, AsRequest, program.Dirty, true},
		{"a sentinel in a request", target, `{"id":"1","targetType":"unknownFutureValue"}`, AsRequest, program.Dirty, true},
		{"a member twice", target, `{"id":"1","id":"2"}`, AsResponse, program.Dirty, true},
		{"half of a surrogate pair", target, `{"id":"\ud83d"}`, AsResponse, program.Dirty, true},
		{"a string that is no UTF-8", target, "{\"id\":\"\xff\"}", AsResponse, program.Dirty, true},
	} {
		t.Run(tt.difference, func(t *testing.T) {
			s := v.types[tt.typ]
			if s == nil {
				t.Fatalf("no type %s", tt.typ)
			}
			if got := s.programs[tt.dir].Check([]byte(tt.body), false); got != tt.want {
				t.Errorf("the engine says %v, want %v", got, tt.want)
			}
			if fs := walked(v, s, []byte(tt.body), tt.dir, false); len(fs) == 0 != (tt.want == program.Clean) {
				t.Errorf("the walk says %v", fs)
			}
			if err := asKin(t, doc.Components.Schemas[tt.typ].Value, tt.body, tt.dir); (err == nil) != tt.kin {
				t.Errorf("kin-openapi says %v", err)
			}
		})
	}
}

// TestDifferencesInOtherDocuments pins those that need schemas the contract does not have.
func TestDifferencesInOtherDocuments(t *testing.T) {
	const pets = "  u: {oneOf: [{$ref: '#/components/schemas/cat'}, {$ref: '#/components/schemas/dog'}], discriminator: {propertyName: kind}}\n" +
		"  cat: {type: object, properties: {kind: {type: string}}}\n  dog: {type: object, properties: {kind: {type: string}}}"
	for _, tt := range []struct {
		difference, schemas, body string
		dir                       Direction
		want                      program.Verdict
		kin                       bool // takes it
	}{
		{"an annotation in a closed type", "  t: {type: object, additionalProperties: false, properties: {a: {type: string}}}", `{"a@odata.count":1}`, AsResponse, program.Clean, false},
		{"equal numbers where items must differ", "  t: {type: array, items: {type: number}, uniqueItems: true}", `[1,1.0]`, AsResponse, program.Unknown, true},
		{"a discriminator without a mapping", "  t: {allOf: [{$ref: '#/components/schemas/u'}]}\n" + pets, `{"kind":"cat"}`, AsResponse, program.Clean, false},
		{"null where a schema says nothing at all", "  t: {properties: {a: {}}}", `{"a":null}`, AsResponse, program.Dirty, true},
		{"a read-only member that an alternative asks for", "  t: {type: object, properties: {a: {type: string, readOnly: true}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}", `{}`, AsRequest, program.Dirty, true},
		{"a fraction that is nearly a multiple", "  t: {type: number, multipleOf: 0.1}", `0.30000000000000004`, AsResponse, program.Dirty, true},
		{"a large number that is nearly a multiple", "  t: {type: integer, multipleOf: 3}", `10000000000000000`, AsResponse, program.Dirty, true},
	} {
		t.Run(tt.difference, func(t *testing.T) {
			doc := load(t, "3.0.3", tt.schemas)
			v, err := New(doc, Options{})
			if err != nil {
				t.Fatal(err)
			}
			s := v.types["t"]
			if got := s.programs[tt.dir].Check([]byte(tt.body), false); got != tt.want {
				t.Errorf("the engine says %v, want %v", got, tt.want)
			}
			if fs := walked(v, s, []byte(tt.body), tt.dir, false); len(fs) == 0 != (tt.want == program.Clean) {
				t.Errorf("the walk says %v", fs)
			}
			if err := asKin(t, doc.Components.Schemas["t"].Value, tt.body, tt.dir); (err == nil) != tt.kin {
				t.Errorf("kin-openapi says %v", err)
			}
		})
	}
}

// TestConstantNullIsLost pins what docs/ENGINE.md says about loading: once kin-openapi keeps the constant, it can be
// checked.
func TestConstantNullIsLost(t *testing.T) {
	for schema, want := range map[string]bool{"{const: null}": true, "{enum: [null]}": false, "{type: 'null'}": false} {
		v, err := New(load(t, "3.1.0", "  t: "+schema), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := v.types["t"].programs[AsResponse].Check([]byte("1"), false) == program.Clean; got != want {
			t.Errorf("%s lets 1 pass: %t, want %t", schema, got, want)
		}
	}
}

// asKin is what kin-openapi says of a body.
func asKin(t *testing.T, s *openapi3.Schema, body string, dir Direction) error {
	t.Helper()
	value, err := decoded([]byte(body))
	if err != nil {
		t.Fatal(err)
	}
	return s.VisitJSON(value, kinSide(dir))
}

// decoded is a body as kin-openapi takes it.
func decoded(body []byte) (value any, err error) {
	dec := json.NewDecoder(bytes.NewReader(body))
	dec.UseNumber()
	err = dec.Decode(&value)
	return value, err
}

// kinSide tells kin-openapi who sends a body.
func kinSide(dir Direction) openapi3.SchemaValidationOption {
	if dir == AsRequest {
		return openapi3.VisitAsRequest()
	}
	return openapi3.VisitAsResponse()
}

// TestBytesAfterTheValue is the one difference that decoding hides from kin-openapi.
func TestBytesAfterTheValue(t *testing.T) {
	_, v := graph(t)
	s := v.types["microsoft.graph.excludeTarget"]
	for body, want := range map[string]program.Verdict{`{"id":"1"}`: program.Clean, "{\"id\":\"1\"} \n": program.Clean, `{"id":"1"} x`: program.Dirty, `{"id":"1"}{}`: program.Dirty} {
		if got := s.programs[AsResponse].Check([]byte(body), false); got != want {
			t.Errorf("%s: %v, want %v", body, got, want)
		}
	}
}

// TestDifferencesInKeywords has the differences that no type of the contract shows.
func TestDifferencesInKeywords(t *testing.T) {
	doc, err := openapi3.NewLoader().LoadFromData([]byte(`{openapi: 3.0.3, info: {title: t, version: '1'}, paths: {}, components: {schemas: {
		bytes: {type: string, format: byte}, uri: {type: string, format: uri}, mail: {type: string, format: email},
		steps: {type: number, multipleOf: 0.01}, long: {type: integer, format: int64, maximum: 9007199254740992}, date: {type: string, format: date-time},
		boat: {type: object, properties: {n: {type: integer}}}}}}`))
	if err != nil {
		t.Fatal(err)
	}
	v, err := New(doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		typ, body string
		clean     bool
		kin       bool // takes it
	}{
		{"bytes", `"YQ="`, false, true},
		{"bytes", `"YQ=="`, true, true},
		{"uri", `"not a URI"`, false, true},
		{"mail", `"nobody"`, false, true},
		{"steps", `19.99`, true, true},
		{"steps", `0.30000000000000004`, false, true},
		{"long", `9007199254740993`, false, true},
		{"date", `"2024-02-28t00:00:00Z"`, true, false},
		{"date", `"2024-02-28T00:00:00z"`, true, false},
		{"date", `"2016-12-31T23:59:60Z"`, true, true},
		{"date", `"2016-12-31T12:00:60Z"`, false, true},
		{"boat", `{"@odata.type":"#ship","n":1}`, false, true},
	} {
		if _, fs := v.Payload([]byte(tt.body), PayloadOptions{Type: tt.typ}); (len(fs) == 0) != tt.clean {
			t.Errorf("%s %s: findings %v", tt.typ, tt.body, fs)
		}
		var value any
		dec := json.NewDecoder(strings.NewReader(tt.body))
		dec.UseNumber()
		if err := dec.Decode(&value); err != nil {
			t.Fatal(err)
		}
		if err := doc.Components.Schemas[tt.typ].Value.VisitJSON(value); (err == nil) != tt.kin {
			t.Errorf("%s %s: kin-openapi says %v", tt.typ, tt.body, err)
		}
	}
}
