package model_test

import (
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/model"
)

// contract has every form the contract uses to say what a type is.
const contract = `
openapi: 3.0.3
info: {title: t, version: '1'}
paths: {}
components:
  schemas:
    ns.entity: {type: object, properties: {'@odata.type': {type: string}, id: {type: string}}}
    ns.colour:
      type: string
      enum: [red, green, unknownFutureValue, blue]
      x-graph-evolvable-enum: {sentinel: unknownFutureValue, afterSentinel: [blue]}
    ns.paint: {type: object, properties: {colour: {$ref: '#/components/schemas/ns.colour'}, within: {$ref: '#/components/schemas/ns.paint'}}}
    ns.shape:
      allOf:
        - $ref: '#/components/schemas/ns.entity'
        - type: object
          properties:
            area: {type: integer, format: int64}
            made: {type: string, format: date-time, nullable: true}
            key: {type: string, format: uuid}
            round: {type: boolean}
    ns.circle:
      allOf:
        - $ref: '#/components/schemas/ns.shape'
        - type: object
          required: ['@odata.type']
          properties:
            '@odata.type': {type: string, enum: ['#ns.circle']}
            paints: {type: array, items: {$ref: '#/components/schemas/ns.paint'}}
            radius: {type: number, format: double}
    instance.ns.shape:
      allOf:
        - $ref: '#/components/schemas/ns.shape'
        - type: object
          properties: {'@odata.type': {type: string, enum: ['#ns.shape']}}
    ns.shapeUnion:
      oneOf: [{$ref: '#/components/schemas/ns.circle'}, {$ref: '#/components/schemas/instance.ns.shape'}]
    ns.box:
      type: object
      properties:
        label: {type: string}
        flags: {anyOf: [{$ref: '#/components/schemas/ns.colour'}, {type: string, pattern: '^[a-z,]+$'}]}
        shade: {nullable: true, type: string, allOf: [{$ref: '#/components/schemas/ns.colour'}]}
        best: {nullable: true, type: object, allOf: [{$ref: '#/components/schemas/ns.paint'}]}
        shapes: {type: array, items: {$ref: '#/components/schemas/ns.shapeUnion'}}
`

func box(t *testing.T) *model.Type {
	t.Helper()
	doc, err := openapi3.NewLoader().LoadFromData([]byte(contract))
	if err != nil {
		t.Fatal(err)
	}
	b := model.NewBuilder(doc)
	box := b.Type(openapi3.NewSchemaRef("#/components/schemas/ns.box", doc.Components.Schemas["ns.box"].Value))
	b.Finish()
	return box
}

func property(t *testing.T, of *model.Type, path string) *model.Property {
	t.Helper()
	var p *model.Property
	for _, name := range strings.Split(path, "/") {
		var ok bool
		if p, ok = of.Property(name); !ok {
			t.Fatalf("%s has no %s", of.Name, name)
		}
		of = p.Type
	}
	return p
}

func TestKinds(t *testing.T) {
	b := box(t)
	circle := property(t, b, "shapes").Type.Derived["ns.circle"]
	for _, c := range []struct {
		of         *model.Type
		path       string
		kind       model.Kind
		collection bool
		nullable   bool
	}{
		{b, "label", model.String, false, false},
		{b, "flags", model.String, false, false},
		{b, "shade", model.Enum, false, true},
		{b, "best", model.Complex, false, true},
		{b, "best/within/within/colour", model.Enum, false, false},
		{b, "shapes", model.Complex, true, false},
		{b, "shapes/area", model.Number, false, false},
		{b, "shapes/made", model.DateTime, false, true},
		{b, "shapes/key", model.GUID, false, false},
		{b, "shapes/round", model.Bool, false, false},
		{b, "shapes/id", model.String, false, false},
		{circle, "radius", model.Number, false, false},
		{circle, "paints/colour", model.Enum, false, false},
	} {
		p := property(t, c.of, c.path)
		if p.Kind != c.kind || p.Collection != c.collection || p.Nullable != c.nullable {
			t.Errorf("%s: got kind %v, collection %v, nullable %v", c.path, p.Kind, p.Collection, p.Nullable)
		}
	}
	e := property(t, b, "shade").Enum
	if diff := cmp.Diff(&model.EnumType{Name: "ns.colour", Members: []string{"red", "green", "unknownFutureValue", "blue"},
		Sentinel: "unknownFutureValue", Hidden: []string{"blue"}}, e); diff != "" {
		t.Error(diff)
	}
}

func TestUnionHasTheCommonBaseAndAllMembers(t *testing.T) {
	u := property(t, box(t), "shapes").Type
	if u.Name != "ns.shape" {
		t.Errorf("name %q", u.Name)
	}
	if diff := cmp.Diff([]string{"id", "area", "key", "made", "round"}, u.Names()); diff != "" {
		t.Error(diff)
	}
	for name, want := range map[string]string{"#ns.circle": "ns.circle", "#ns.shape": "instance.ns.shape", "#ns.other": "ns.shape", "": "ns.shape"} {
		if got := u.Of(jsondoc.Object{{Name: model.TypeMember, Value: name}}); got.Name != want {
			t.Errorf("Of(%q) = %s, want %s", name, got.Name, want)
		}
	}
}

func TestMaskHidesLateMembers(t *testing.T) {
	b := box(t)
	for _, c := range []struct{ why, in, want string }{
		{"nothing to hide", `{"label":"blue","shade":"red","x":1}`, `{"label":"blue","shade":"red","x":1}`},
		{"directly", `{"shade":"blue"}`, `{"shade":"unknownFutureValue"}`},
		{"in an object, at any depth", `{"best":{"colour":"blue","within":{"within":{"colour":"blue"}}}}`,
			`{"best":{"colour":"unknownFutureValue","within":{"within":{"colour":"unknownFutureValue"}}}}`},
		{"in a derived type in a list", `{"shapes":[{"@odata.type":"#ns.circle","paints":[{"colour":"blue"},{"colour":"green"}]},{"@odata.type":"#ns.shape","area":1}]}`,
			`{"shapes":[{"@odata.type":"#ns.circle","paints":[{"colour":"unknownFutureValue"},{"colour":"green"}]},{"@odata.type":"#ns.shape","area":1}]}`},
		{"null", `{"shade":null,"best":null}`, `{"shade":null,"best":null}`},
	} {
		in, err := jsondoc.DecodeObject([]byte(c.in))
		if err != nil {
			t.Fatal(err)
		}
		got, err := jsondoc.Encode(b.Mask(in))
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != c.want {
			t.Errorf("%s: got %s, want %s", c.why, got, c.want)
		}
		if again, _ := jsondoc.Encode(in); string(again) != c.in {
			t.Errorf("%s: the input changed to %s", c.why, again)
		}
	}
}
