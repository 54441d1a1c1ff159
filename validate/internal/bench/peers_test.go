package bench

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/bytedance/sonic"
	"github.com/getkin/kin-openapi/openapi3"
	gojson "github.com/goccy/go-json"
	google "github.com/google/jsonschema-go/jsonschema"
	"github.com/kaptinlin/jsonschema"
	"github.com/pb33f/libopenapi"
	"github.com/pb33f/libopenapi-validator/schema_validation"
	santhosh "github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/validate"
)

// A check says whether a body is valid.
type check func([]byte) error

// A peer makes the check of a component. ours is the validator of this repository.
type peer struct {
	name string
	make func(tb testing.TB, doc *openapi3.T, component string) check
}

var errInvalid = errors.New("invalid")

const ours = "graphcontract"

var peers = []peer{
	{ours, func(tb testing.TB, doc *openapi3.T, component string) check {
		v, err := validate.New(doc, validate.Options{})
		if err != nil {
			tb.Fatal(err)
		}
		opts := validate.PayloadOptions{Type: component}
		return func(data []byte) error {
			if _, fs := v.Payload(data, opts); len(fs) > 0 {
				return fmt.Errorf("%v", fs)
			}
			return nil
		}
	}},
	{"kin-openapi", func(_ testing.TB, doc *openapi3.T, component string) check {
		s := doc.Components.Schemas[component].Value
		return func(data []byte) error {
			var value any
			if err := json.Unmarshal(data, &value); err != nil {
				return err
			}
			return s.VisitJSON(value)
		}
	}},
	{"santhosh-tekuri", func(tb testing.TB, doc *openapi3.T, component string) check {
		root, err := santhosh.UnmarshalJSON(bytes.NewReader(jsonSchema(tb, doc, component)))
		if err != nil {
			tb.Fatal(err)
		}
		c := santhosh.NewCompiler()
		if err := c.AddResource("mem:root", root); err != nil {
			tb.Fatal(err)
		}
		s, err := c.Compile("mem:root")
		if err != nil {
			tb.Fatal(err)
		}
		return func(data []byte) error {
			value, err := santhosh.UnmarshalJSON(bytes.NewReader(data))
			if err != nil {
				return err
			}
			return s.Validate(value)
		}
	}},
	{"google", func(tb testing.TB, doc *openapi3.T, component string) check {
		s := new(google.Schema)
		if err := json.Unmarshal(jsonSchema(tb, doc, component), s); err != nil {
			tb.Fatal(err)
		}
		r, err := s.Resolve(nil)
		if err != nil {
			tb.Fatal(err)
		}
		return func(data []byte) error {
			var value any
			if err := json.Unmarshal(data, &value); err != nil {
				return err
			}
			return r.Validate(value)
		}
	}},
	{"kaptinlin", func(tb testing.TB, doc *openapi3.T, component string) check {
		s, err := jsonschema.NewCompiler().Compile(jsonSchema(tb, doc, component))
		if err != nil {
			tb.Fatal(err)
		}
		return func(data []byte) error {
			if r := s.ValidateJSON(data); !r.IsValid() {
				return errInvalid
			}
			return nil
		}
	}},
	{"libopenapi", func(tb testing.TB, _ *openapi3.T, component string) check {
		doc, err := libopenapi.NewDocument(openapi.Bytes())
		if err != nil {
			tb.Fatal(err)
		}
		model, err := doc.BuildV3Model()
		if err != nil {
			tb.Fatal(err)
		}
		s := model.Model.Components.Schemas.GetOrZero(component).Schema()
		v := schema_validation.NewSchemaValidator()
		return func(data []byte) error {
			if ok, errs := v.ValidateSchemaBytesWithVersion(s, data, 3.0); !ok {
				return fmt.Errorf("%w: %v", errInvalid, errs)
			}
			return nil
		}
	}},
	{"json.Valid", only(json.Valid)},
	{"goccy.Valid", only(gojson.Valid)},
	{"sonic.Valid", only(sonic.Valid)},
	{"goccy decode", decoding(gojson.Unmarshal)},
	{"sonic decode", decoding(sonic.Unmarshal)},
}

// only makes a peer of a check of the syntax.
func only(valid func([]byte) bool) func(testing.TB, *openapi3.T, string) check {
	return func(testing.TB, *openapi3.T, string) check {
		return func(data []byte) error {
			if !valid(data) {
				return errInvalid
			}
			return nil
		}
	}
}

// decoding makes a peer that only decodes.
func decoding(unmarshal func([]byte, any) error) func(testing.TB, *openapi3.T, string) check {
	return func(testing.TB, *openapi3.T, string) check {
		return func(data []byte) error {
			var value any
			return unmarshal(data, &value)
		}
	}
}

// jsonSchema is a component with all it refers to as one JSON Schema.
func jsonSchema(tb testing.TB, doc *openapi3.T, component string) []byte {
	tb.Helper()
	defs, err := json.Marshal(doc.Components.Schemas)
	if err != nil {
		tb.Fatal(err)
	}
	text := strings.ReplaceAll(string(defs), `"#/components/schemas/`, `"#/$defs/`)
	return []byte(`{"$schema":"https://json-schema.org/draft/2020-12/schema","$ref":"#/$defs/` + component + `","$defs":` + text + `}`)
}
