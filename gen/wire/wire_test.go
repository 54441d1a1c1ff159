package wire_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/oapi-codegen/nullable"

	"github.com/graphcontract/graphcontract/gen/wire"
)

// thing has a member of every kind that generated models have.
type thing struct {
	Type     string                         `json:"@type" wire:"#thing"`
	Name     *string                        `json:"name,omitempty"`
	Count    *int64                         `json:"count,omitempty"`
	Counts   []int32                        `json:"counts,omitzero"`
	Share    *float64                       `json:"share,omitempty"`
	At       *time.Time                     `json:"at,omitempty"`
	Day      *wire.Date                     `json:"day,omitempty"`
	Key      *uuid.UUID                     `json:"key,omitempty"`
	Bytes    wire.Bytes                     `json:"bytes,omitzero"`
	Any      any                            `json:"any,omitempty"`
	Color    nullable.Nullable[string]      `json:"color,omitempty"`
	Weight   nullable.Nullable[int64]       `json:"weight,omitempty"`
	When     nullable.Nullable[[]time.Time] `json:"when,omitempty"`
	Parts    []part                         `json:"parts,omitzero"`
	Shape    *shape                         `json:"shape,omitempty"`
	Unlisted wire.Members                   `json:"-"`
}

func (v *thing) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v thing) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// part has required members.
type part struct {
	List     []string                  `json:"list"`
	Map      map[string]int            `json:"map"`
	Needed   nullable.Nullable[string] `json:"needed"`
	Unlisted wire.Members              `json:"-"`
}

func (v *part) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v part) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

type shape struct{ wire.Union }

// open takes members of any name.
type open struct {
	ID                   *string            `json:"id,omitempty"`
	AdditionalProperties map[string]float64 `json:"-"`
	Unlisted             wire.Members       `json:"-"`
}

func (v *open) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v open) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// What is read is written, to the byte.
func TestRoundTripLosesNothing(t *testing.T) {
	for _, member := range []string{
		`"name":"x"`, `"name":null`, `"name":"\ud800"`, `"name":"<&>"`,
		`"count":9223372036854775807`, `"count":-9223372036854775808`, `"count":9007199254740993`, `"count":12.0`, `"count":1E3`, `"count":null`, `"count":0`,
		`"counts":[]`, `"counts":null`, `"counts":[1,null,2]`, `"counts":[1.0,2]`,
		`"share":1`, `"share":1.0`, `"share":0.1`, `"share":1e2`, `"share":12345678901234567890`, `"share":-0`,
		`"at":"2024-02-29T23:59:59Z"`, `"at":"2024-02-29T23:59:59.1230000Z"`, `"at":"2024-02-29T23:59:59.1234567+02:00"`, `"at":"2024-02-29T23:59:59.12345678901Z"`,
		`"day":"2024-02-29"`,
		`"key":"A0000000-0000-4000-8000-00000000000B"`,
		`"bytes":"_-8"`, `"bytes":"/+8="`, `"bytes":""`, `"bytes":null`,
		`"any":{"b":1.0,"a":12345678901234567890}`, `"any":null`, `"any":1.0`,
		`"color":null`, `"color":""`, `"weight":7.0`, `"weight":null`,
		`"when":["2024-02-29T23:59:59.10Z"]`,
		`"parts":[{"list":[],"map":{},"needed":null}]`, `"parts":[{"list":null,"map":null,"needed":""}]`,
		`"parts":[{"list":["a"],"map":{"a":1},"needed":"x","more":{"deep":[1.0]}}]`,
		`"shape":{"a":1.0,"@type":"#round"}`, `"shape":null`,
		`"more":{"a":[1e400,null]}`, `"@odata.context":"https://example.org/$metadata"`, `"Name":"another member"`, `"":1`,
	} {
		in := `{"@type":"#thing",` + member + `}`
		var v thing
		if err := json.Unmarshal([]byte(in), &v); err != nil {
			t.Errorf("%s: %v", in, err)
			continue
		}
		checkJSON(t, in, v)
		again := v // a copy writes the same
		checkJSON(t, in, &again)
	}
}

func checkJSON(t *testing.T, want string, v any) {
	t.Helper()
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		t.Errorf("%s: %v", want, err)
		return
	}
	if got := strings.TrimSuffix(b.String(), "\n"); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// The spelling belongs to the value that was read, and to no other.
func TestChangedValueIsWrittenPlainly(t *testing.T) {
	var v thing
	if err := json.Unmarshal([]byte(`{"@type":"#thing","count":1.0,"share":1.0,"name":null,"at":"2024-02-29T23:59:59.10Z"}`), &v); err != nil {
		t.Fatal(err)
	}
	*v.Count = 2
	*v.At = v.At.Add(time.Second)
	name := "x"
	v.Name = &name
	v.Share = nil
	checkJSON(t, `{"@type":"#thing","name":"x","count":2,"at":"2024-03-01T00:00:00.1Z"}`, v)
	*v.Count = 1
	checkJSON(t, `{"@type":"#thing","name":"x","count":1.0,"at":"2024-03-01T00:00:00.1Z"}`, v)
}

func TestOpenType(t *testing.T) {
	const in = `{"id":"x","a":1.0,"b":2}`
	var v open
	if err := json.Unmarshal([]byte(in), &v); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[string]float64{"a": 1, "b": 2}, v.AdditionalProperties); diff != "" {
		t.Error(diff)
	}
	checkJSON(t, in, v)
	v.AdditionalProperties["id"] = 1
	if _, err := json.Marshal(v); err == nil {
		t.Error("a member was written twice")
	}
}

func TestErrors(t *testing.T) {
	text := "x"
	tests := []struct {
		reason string
		do     func() error
		want   string
	}{
		{"another type", func() error { return json.Unmarshal([]byte(`{"@type":"#other","count":1}`), new(thing)) }, `@type: found "#other", want "#thing"`},
		{"type of the wrong kind", func() error { return json.Unmarshal([]byte(`{"@type":1}`), new(thing)) }, "@type: "},
		{"wrong kind", func() error { return json.Unmarshal([]byte(`{"count":"1"}`), new(thing)) }, "count: "},
		{"not whole", func() error { return json.Unmarshal([]byte(`{"count":1.5}`), new(thing)) }, "count: "},
		{"too large", func() error { return json.Unmarshal([]byte(`{"count":9223372036854775808}`), new(thing)) }, "count: "},
		{"absurd exponent", func() error { return json.Unmarshal([]byte(`{"count":1e999999999}`), new(thing)) }, "count: "},
		{"no object", func() error { return json.Unmarshal([]byte(`[]`), new(thing)) }, "array"},
		{"into no pointer", func() error { return wire.Unmarshal([]byte(`{}`), thing{}) }, "cannot read into"},
		{"into no model", func() error { return wire.Unmarshal([]byte(`{}`), &text) }, "is no model"},
		{"wrong type set", func() error { _, err := json.Marshal(thing{Type: "#other"}); return err }, `must be "#thing" or empty`},
		{"required, not set", func() error { _, err := json.Marshal(part{}); return err }, "needed: required, but neither null nor set"},
		{"declared name among the others", func() error {
			var v thing
			if err := v.Unlisted.Set("name", 1); err != nil {
				return err
			}
			_, err := json.Marshal(v)
			return err
		}, "name: is among the unlisted members"},
		{"empty union", func() error { _, err := json.Marshal(shape{}); return err }, "holds no value"},
		{"union of a list", func() error { return json.Unmarshal([]byte(`[]`), new(shape)) }, "want a JSON object"},
		{"nothing to wrap", func() error { _, err := wire.Wrap((*thing)(nil)); return err }, "no value"},
		{"unknown of another name", func() error { _, err := wire.WriteUnknown([]byte(`{"t":"a"}`), "t", "b"); return err }, `Raw says "a"`},
		{"members alone", func() error { _, err := json.Marshal(wire.Members{}); return err }, "written with the object"},
		{"no contract", func() error { return new(wire.Contract).Validate(1, "x", nil) }, "no contract is linked"},
		{"bad date", func() error { return json.Unmarshal([]byte(`"2024-02-30"`), new(wire.Date)) }, "YYYY-MM-DD"},
		{"bad base64", func() error { return json.Unmarshal([]byte(`"a"`), new(wire.Bytes)) }, "base64"},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			if err := tt.do(); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("err = %v, want one with %q", err, tt.want)
			}
		})
	}
}

func TestMembers(t *testing.T) {
	var v thing
	if err := json.Unmarshal([]byte(`{"b": {"c": 1}, "a": [1, 2]}`), &v); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"a", "b"}, v.Unlisted.Names()); diff != "" {
		t.Error(diff)
	}
	var list []int
	if err := v.Unlisted.Decode("a", &list); err != nil || len(list) != 2 {
		t.Errorf("Decode gave %v, %v", list, err)
	}
	if err := v.Unlisted.Decode("none", &list); err == nil {
		t.Error("decoded what is not there")
	}

	other := v
	if !cmp.Equal(v, other) {
		t.Error("a copy is not equal")
	}
	if err := other.Unlisted.Set("d", "<x>"); err != nil {
		t.Fatal(err)
	}
	other.Unlisted.Delete("a")
	if raw, ok := other.Unlisted.Get("d"); !ok || string(raw) != `"<x>"` {
		t.Errorf("d is %s", raw)
	}
	if v.Unlisted.Len() != 2 || cmp.Equal(v, other) {
		t.Error("a change of the copy shows in the original")
	}
	checkJSON(t, `{"@type":"#thing","b":{"c":1},"d":"<x>"}`, other)
}

func TestContractTakesTheDirection(t *testing.T) {
	var c wire.Contract
	var got []wire.Direction
	c.Use(func(schema string, body []byte, as wire.Direction) error {
		if schema != "thing" || string(body) != `{"@type":"#thing"}` {
			t.Errorf("checked %s as %s", body, schema)
		}
		got = append(got, as)
		return nil
	})
	for _, do := range []func() error{
		func() error { return c.Validate(thing{}, "thing", nil) },
		func() error { return c.Validate(thing{}, "thing", []wire.Direction{wire.AsRequest}) },
		func() error { return c.ValidateRequest(thing{}, "thing", nil) },
		func() error { return c.ValidateRequest(thing{}, "thing", []wire.Direction{wire.AsResponse}) },
	} {
		if err := do(); err != nil {
			t.Error(err)
		}
	}
	if diff := cmp.Diff([]wire.Direction{wire.AsResponse, wire.AsRequest, wire.AsRequest, wire.AsResponse}, got); diff != "" {
		t.Error(diff)
	}
}

// Whatever can be read is written again with the same JSON value, and that is stable.
func FuzzRoundTrip(f *testing.F) {
	for _, seed := range []string{
		`{}`, `null`, `{"name":"\ud800","count":1e3,"counts":[1,null],"more":{}}`, `{"at":"2024-02-29T23:59:59.10Z","share":-0}`,
		`{"parts":[{"list":null,"map":{"a":1.0},"needed":null}],"shape":{"@type":"x"}}`, `{"name":"a","name":"b"}`, `{"bytes":"_-8","any":[1.0]}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var v thing
		if json.Unmarshal(data, &v) != nil {
			return
		}
		v.Type = ""
		out, err := json.Marshal(v)
		if err != nil {
			if strings.Contains(err.Error(), "neither null nor set") {
				return // a required member was absent
			}
			t.Fatalf("%s was read, but not written: %v", data, err)
		}
		var want, got map[string]any
		if json.Unmarshal(data, &want) != nil || json.Unmarshal(out, &got) != nil {
			t.Fatalf("%s became %s", data, out)
		}
		if want == nil {
			return
		}
		want["@type"] = "#thing"
		for _, p := range parts(want) { // which may gain what is required
			for _, name := range []string{"list", "map"} {
				if _, ok := p[name]; !ok {
					p[name] = map[string]any{"list": []any{}, "map": map[string]any{}}[name]
				}
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s became %s:\n%s", data, out, diff)
		}
	})
}

func parts(thing map[string]any) []map[string]any {
	list, _ := thing["parts"].([]any)
	var out []map[string]any
	for _, p := range list {
		if p, ok := p.(map[string]any); ok {
			out = append(out, p)
		}
	}
	return out
}
