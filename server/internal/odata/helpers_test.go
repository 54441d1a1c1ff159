package odata_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/model"
	"github.com/graphcontract/graphcontract/server/internal/odata"
)

// ticket is a type with a property of every kind, a derived type and a relationship.
func ticket() *model.Type {
	status := &model.EnumType{Name: "ns.status", Members: []string{"active", "resolved", "unknownFutureValue"}, Sentinel: "unknownFutureValue"}
	log := &model.Type{Name: "ns.log", Properties: []*model.Property{
		{Name: "to", Kind: model.Enum, Enum: status},
		{Name: "by", Kind: model.String},
	}}
	owner := &model.Type{Name: "ns.owner", Properties: []*model.Property{
		{Name: "name", Kind: model.String},
		{Name: "level", Kind: model.Number},
	}}
	base := &model.Type{Name: "ns.ticket", Properties: []*model.Property{
		{Name: "id", Kind: model.String},
		{Name: "title", Kind: model.String},
		{Name: "status", Kind: model.Enum, Enum: status},
		{Name: "weight", Kind: model.Number},
		{Name: "made", Kind: model.DateTime},
		{Name: "tenant", Kind: model.GUID},
		{Name: "isTest", Kind: model.Bool},
		{Name: "owner", Kind: model.Complex, Type: owner},
		{Name: "tags", Kind: model.String, Collection: true},
		{Name: "logs", Kind: model.Complex, Collection: true, Type: log},
		{Name: "children", Kind: model.Complex, Collection: true, Type: owner},
	}}
	urgent := &model.Type{Name: "ns.urgent", Base: base, Properties: []*model.Property{{Name: "deadline", Kind: model.DateTime}}}
	base.Derived = map[string]*model.Type{"ns.urgent": urgent}
	return base
}

func resource() odata.Resource {
	return odata.Resource{Type: ticket(), Collection: true, Navigation: []string{"children"}}
}

const ticketsJSON = `[
 {"id":"1","title":"Alpha's start","status":"active","weight":9007199254740993,"made":"2024-01-05T10:00:00Z","tenant":"d90cb160-123d-0608-3fd6-c53551dcc20c",
  "isTest":false,"owner":{"name":"Contoso","level":1},"tags":["a","b"],"logs":[{"to":"active","by":"x"},{"to":"resolved","by":"y"}],
  "children":[{"name":"c1","level":1},{"name":"c2","level":2}]},
 {"@odata.type":"#ns.urgent","id":"2","title":"beta","status":"resolved","weight":2.5,"made":"2024-01-06T10:00:00.5Z","tenant":"00000000-0000-0000-0000-0000000000ab",
  "isTest":true,"owner":{"name":"Fabrikam","level":2},"tags":[],"logs":[],"deadline":"2024-02-01T00:00:00Z","children":[]},
 {"id":"3","title":"ALPHABET","status":"active","weight":-1,"made":null,"tenant":null,"isTest":null,"owner":null,"tags":["b"],"logs":[{"to":"active","by":"x"}],"children":[]}
]`

func tickets(t testing.TB) []jsondoc.Object {
	t.Helper()
	v, err := jsondoc.Decode([]byte(ticketsJSON))
	if err != nil {
		t.Fatal(err)
	}
	var out []jsondoc.Object
	for _, item := range v.(jsondoc.Array) {
		out = append(out, item.(jsondoc.Object))
	}
	return out
}

func idsOf(docs []jsondoc.Object) string {
	var ids []string
	for _, d := range docs {
		ids = append(ids, d.Text("id"))
	}
	return strings.Join(ids, "")
}

func encode(t testing.TB, v any) string {
	t.Helper()
	b, err := jsondoc.Encode(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// wantError checks that err is an *Error for option that says all of parts.
func wantError(t *testing.T, why string, err error, option string, parts ...string) {
	t.Helper()
	var e *odata.Error
	if !errors.As(err, &e) {
		t.Errorf("%s: got %v, want an *odata.Error", why, err)
		return
	}
	if e.Option != option {
		t.Errorf("%s: the error names %s, want %s", why, e.Option, option)
	}
	for _, part := range parts {
		if !strings.Contains(e.Message, part) {
			t.Errorf("%s: message %q does not say %q", why, e.Message, part)
		}
	}
}
