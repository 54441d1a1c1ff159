package server_test

import (
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server"
)

func TestParseMode(t *testing.T) {
	for _, m := range []server.Mode{server.Enforce, server.Warn, server.Off} {
		if got, err := server.ParseMode(m.String()); err != nil || got != m {
			t.Errorf("ParseMode(%q) = %v, %v", m, got, err)
		}
	}
	if m, err := server.ParseMode("loud"); err == nil {
		t.Errorf("ParseMode(loud) = %v", m)
	}
}

func TestNewRefuses(t *testing.T) {
	empty := &openapi3.T{OpenAPI: "3.0.3", Info: &openapi3.Info{Title: "t", Version: "1"}, Paths: openapi3.NewPaths()}
	for _, c := range []struct {
		why  string
		doc  *openapi3.T
		opts server.Options
	}{
		{"no contract", nil, server.Options{}},
		{"a contract without the operations", empty, server.Options{}},
		{"no such mode", contract(t), server.Options{Responses: 7}},
		{"a negative mode", contract(t), server.Options{Responses: -1}},
		{"a negative limit", contract(t), server.Options{MaxBodyBytes: -1}},
		{"a negative page", contract(t), server.Options{PageSize: -1}},
	} {
		if _, err := server.New(c.doc, c.opts); err == nil {
			t.Errorf("%s: no error", c.why)
		}
	}
}

// The zero value works: two servers share nothing, and ids are GUIDs.
func TestZeroOptions(t *testing.T) {
	one, err := prepared(t).NewServer(server.Options{})
	if err != nil {
		t.Fatal(err)
	}
	two, err := prepared(t).NewServer(server.Options{})
	if err != nil {
		t.Fatal(err)
	}
	want(t, call(t, one, "PATCH", policyURL, `{"description":"mine"}`), 200)
	if get(t, two, policyURL)["description"] == "mine" {
		t.Error("two servers share a state")
	}
	created := decode(t, want(t, call(t, one, "POST", configurationsURL, external), 201))
	if id, _ := created["id"].(string); len(id) != 36 {
		t.Errorf("id %v", created["id"])
	}
}
