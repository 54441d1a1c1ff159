package validate_test

import (
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/validate"
)

// TestReferenceOrNull: what fits neither a component nor null is told what is wrong with it as the component.
func TestReferenceOrNull(t *testing.T) {
	const text = `{"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{},"components":{"schemas":{
		"axis":{"type":"object","properties":{"unit":{"anyOf":[{"$ref":"#/components/schemas/unit"},{"type":"string","nullable":true,"enum":[null]}]}}},
		"unit":{"type":"object","properties":{"size":{"type":"number"}}}}}}`
	doc, err := openapi3.NewLoader().LoadFromData([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for body, want := range map[string]string{
		`{"unit":null}`: "", `{"unit":{"size":1}}`: "",
		`{"unit":"string"}`:     "found the string \"string\"; want an object",
		`{"unit":7}`:            "found the number 7; want an object",
		`{"unit":{"size":"1"}}`: "found the string \"1\"; want a number, without quotes",
	} {
		_, found := v.Payload([]byte(body), validate.PayloadOptions{Type: "axis"})
		got := ""
		if len(found) > 0 {
			got = found[0].Message
		}
		if got != want || len(found) > 1 {
			t.Errorf("%s: %v, want %q", body, found, want)
		}
	}
}
