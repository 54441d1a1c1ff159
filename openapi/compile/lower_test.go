package compile

import (
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"gopkg.in/yaml.v3"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// fleet is a small area in the shape of reference pages: an abstract base with two derived types, one of which is a
// base itself, an enumeration, a complex type, and operations on them.
func fleet(t *testing.T) fstest.MapFS {
	t.Helper()
	fs := fstest.MapFS{}
	for _, f := range []string{"vehicle", "truck", "tanker", "bicycle", "plate"} {
		b, err := os.ReadFile("testdata/fleet/resources/" + f + ".md")
		if err != nil {
			t.Fatal(err)
		}
		fs["resources/"+f+".md"] = &fstest.MapFile{Data: b}
	}
	for _, f := range []string{"vehicle-get", "vehicle-list", "vehicle-update", "bicycle-update", "bicycle-post", "plate-renew"} {
		b, err := os.ReadFile("testdata/fleet/api/" + f + ".md")
		if err != nil {
			t.Fatal(err)
		}
		fs["api/"+f+".md"] = &fstest.MapFile{Data: b}
	}
	return fs
}

func compileFleet(t *testing.T, o Options) (*yaml.Node, diag.List) {
	t.Helper()
	res, err := Compile(t.Context(), []Source{{FS: fleet(t)}}, o)
	if err != nil {
		t.Fatal(err)
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(res.YAML, &doc); err != nil {
		t.Fatal(err)
	}
	return doc.Content[0], res.Findings
}

func schemaNames(doc *yaml.Node) []string {
	var out []string
	each(get(doc, "components", "schemas"), func(n string, _ *yaml.Node) { out = append(out, n) })
	return out
}

func TestLowering(t *testing.T) {
	doc, _ := compileFleet(t, Options{})
	schemas := get(doc, "components", "schemas")
	at := func(path ...string) *yaml.Node { return get(schemas, path...) }
	refs := func(n *yaml.Node) []string {
		var out []string
		for _, c := range contentOf(n) {
			out = append(out, strings.TrimPrefix(text(c, "$ref"), schemaPrefix))
		}
		return out
	}

	t.Run("a derived type refers to its base and states its own members", func(t *testing.T) {
		truck := at("microsoft.graph.fleet.truck")
		if got := refs(get(truck, "allOf"))[0]; got != "microsoft.graph.fleet.vehicle" {
			t.Errorf("base %q", got)
		}
		own := get(truck, "allOf").Content[1]
		if get(own, "properties", "axles") == nil || get(own, "properties", "state") != nil {
			t.Error("own members: axles yes, the inherited state no")
		}
	})
	t.Run("the union holds the concrete types", func(t *testing.T) {
		want := []string{"microsoft.graph.fleet.bicycle", "microsoft.graph.fleet.tanker", "instance.microsoft.graph.fleet.truck"}
		if got := refs(at("microsoft.graph.fleet.vehicleUnion", "oneOf")); !slices.Equal(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
		m := at("microsoft.graph.fleet.vehicleUnion", "discriminator", "mapping")
		if got := text(m, "#microsoft.graph.fleet.truck"); got != schemaPrefix+"instance.microsoft.graph.fleet.truck" {
			t.Errorf("a type that is a base itself is mapped to %q", got)
		}
	})
	t.Run("values are declared as the union, never as the base", func(t *testing.T) {
		get200 := get(doc, "paths", "/fleet/vehicles/{vehicleId}", "get", "responses", "200", "content", "application/json", "schema")
		if got := text(get200, "$ref"); got != schemaPrefix+"microsoft.graph.fleet.vehicleUnion" {
			t.Errorf("GET answers %q", got)
		}
		items := at("microsoft.graph.fleet.vehicleCollectionResponse", "properties", "value", "items")
		if got := text(items, "$ref"); got != schemaPrefix+"microsoft.graph.fleet.vehicleUnion" {
			t.Errorf("the list holds %q", got)
		}
	})
	t.Run("an update leaves out what the service sets and wants the type", func(t *testing.T) {
		up := at("microsoft.graph.fleet.bicycleUpdate")
		if up == nil {
			t.Fatal("no update body")
		}
		if get(up, "properties", "registeredDateTime") != nil {
			t.Error("a read-only member is in the update")
		}
		if get(up, "properties", "state") == nil || get(up, "properties", "gears") == nil {
			t.Error("inherited and own members must both be there")
		}
		if !slices.Equal(strs(get(up, "required")), []string{"@odata.type"}) || text(up, "minProperties") != "1" {
			t.Errorf("required %v, minProperties %s", strs(get(up, "required")), text(up, "minProperties"))
		}
		if at("microsoft.graph.fleet.vehicleUpdateUnion", "oneOf") == nil {
			t.Error("PATCH of the base takes a union of updates")
		}
	})
	t.Run("members after the sentinel are marked", func(t *testing.T) {
		ev := at("microsoft.graph.fleet.vehicleState", "x-graph-evolvable-enum")
		if text(ev, "sentinel") != "unknownFutureValue" || !slices.Equal(strs(get(ev, "afterSentinel")), []string{"retired"}) {
			t.Errorf("sentinel %q, after it %v", text(ev, "sentinel"), strs(get(ev, "afterSentinel")))
		}
		if !slices.Equal(strs(at("microsoft.graph.fleet.vehicleState", "enum")), []string{"parked", "moving", "unknownFutureValue", "retired"}) {
			t.Errorf("members %v", strs(at("microsoft.graph.fleet.vehicleState", "enum")))
		}
	})
	t.Run("a reference that may be null is a choice", func(t *testing.T) {
		plate := at("microsoft.graph.fleet.vehicle", "allOf").Content[1]
		p := get(plate, "properties", "plate")
		null := contentOf(get(p, "anyOf"))[1]
		if get(p, "type") != nil || get(p, "nullable") != nil || refs(get(p, "anyOf"))[0] != "microsoft.graph.fleet.plate" ||
			text(null, "type") != "string" || text(null, "nullable") != "true" || contentOf(get(null, "enum"))[0].Tag != "!!null" {
			out, _ := yaml.Marshal(p)
			t.Errorf("got\n%s", out)
		}
	})
	t.Run("an action has a body of its own", func(t *testing.T) {
		body := get(doc, "paths", "/fleet/vehicles/{vehicleId}/renewPlate", "post", "requestBody", "content", "application/json", "schema")
		name := strings.TrimPrefix(text(body, "$ref"), schemaPrefix)
		if get(at(name), "properties", "months") == nil {
			t.Errorf("body %q has no member months", name)
		}
	})
	t.Run("a created object needs what the page requires", func(t *testing.T) {
		body := get(doc, "paths", "/fleet/vehicles", "post", "requestBody", "content", "application/json", "schema")
		name := strings.TrimPrefix(text(body, "$ref"), schemaPrefix)
		if got := strs(get(at(name), "required")); !slices.Contains(got, "gears") {
			t.Errorf("%q requires %v, want gears among them", name, got)
		}
	})
	t.Run("errors are named one by one", func(t *testing.T) {
		var codes []string
		each(get(doc, "paths", "/fleet/vehicles/{vehicleId}", "patch", "responses"), func(c string, _ *yaml.Node) { codes = append(codes, c) })
		want := []string{"204", "400", "401", "403", "404", "409", "412", "415", "429", "500", "503"}
		if !slices.Equal(codes, want) {
			t.Errorf("got %v, want %v", codes, want)
		}
	})
	t.Run("permissions come least privileged first", func(t *testing.T) {
		sec := get(doc, "paths", "/fleet/vehicles", "get", "security")
		if got := strs(get(sec.Content[0], "delegated")); !slices.Equal(got, []string{"Fleet.Read.All"}) {
			t.Errorf("first alternative %v", got)
		}
		if len(sec.Content) != 3 {
			t.Errorf("%d alternatives, want delegated read, application read, delegated write", len(sec.Content))
		}
	})
}

func TestProseStaysOut(t *testing.T) {
	res, err := Compile(t.Context(), []Source{{FS: fleet(t)}}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	const marker = "zebra crossing" // stands in descriptions of the pages
	if strings.Contains(string(res.YAML), marker) {
		t.Error("prose of a page is in the document")
	}
	kept, err := Compile(t.Context(), []Source{{FS: fleet(t)}}, Options{KeepProse: true})
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(kept.YAML), marker) {
		t.Error("KeepProse lost the prose")
	}
}

func TestSelection(t *testing.T) {
	for _, c := range []struct {
		name             string
		sel              Selection
		types, notTypes  []string
		paths, pathsGone []string
		finding          bool
	}{
		{"by path, closed over the body", Selection{Include: []string{"/fleet/vehicles/*/renewPlate"}},
			[]string{"microsoft.graph.fleet.plate"}, []string{"microsoft.graph.fleet.truck"},
			[]string{"/fleet/vehicles/{vehicleId}/renewPlate"}, []string{"/fleet/vehicles"}, false},
		{"by type brings its operations", Selection{Include: []string{"microsoft.graph.fleet.bicycle"}},
			[]string{"microsoft.graph.fleet.bicycle", "microsoft.graph.fleet.vehicle"}, []string{"microsoft.graph.fleet.tanker"},
			[]string{"/fleet/bicycles/{bicycleId}"}, nil, false},
		{"derived types come with a base that is answered", Selection{Include: []string{"/fleet/vehicles"}},
			[]string{"microsoft.graph.fleet.tanker", "microsoft.graph.fleet.vehicleUnion"}, nil, []string{"/fleet/vehicles"}, nil, false},
		{"namespace", Selection{Include: []string{"microsoft.graph.fleet.*"}},
			[]string{"microsoft.graph.fleet.tanker"}, nil, []string{"/fleet/vehicles"}, nil, false},
		{"a star stays within a segment", Selection{Include: []string{"microsoft.*", "/fleet/vehicles"}},
			nil, nil, []string{"/fleet/vehicles"}, []string{"/fleet/bicycles/{bicycleId}"}, true},
		{"excluded types stay as stubs where they are needed", Selection{Exclude: []string{"microsoft.graph.fleet.plate"}},
			[]string{"microsoft.graph.fleet.plate"}, nil, []string{"/fleet/vehicles"}, nil, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, found := compileFleet(t, Options{Selection: c.sel})
			names := schemaNames(doc)
			for _, n := range c.types {
				if !slices.Contains(names, n) {
					t.Errorf("%s is missing in %v", n, names)
				}
			}
			for _, n := range c.notTypes {
				if slices.Contains(names, n) {
					t.Errorf("%s was not asked for", n)
				}
			}
			for _, p := range c.paths {
				if get(doc, "paths", p) == nil {
					t.Errorf("path %s is missing", p)
				}
			}
			for _, p := range c.pathsGone {
				if get(doc, "paths", p) != nil {
					t.Errorf("path %s was not asked for", p)
				}
			}
			unmatched := slices.ContainsFunc(found, func(d diag.Diagnostic) bool { return d.Code == diag.SelectionUnmatched })
			if unmatched != c.finding {
				t.Errorf("unmatched pattern reported: %v, want %v", unmatched, c.finding)
			}
		})
	}
	for _, s := range []Selection{{Include: []string{"/nowhere"}}, {Include: []string{"microsoft.graph.[x"}}} {
		_, err := Compile(t.Context(), []Source{{FS: fleet(t)}}, Options{Selection: s})
		if err == nil {
			t.Errorf("selection %v must be an error", s.Include)
		}
		if nothing := s.Include[0] == "/nowhere"; errors.Is(err, ErrNothingSelected) != nothing {
			t.Errorf("selection %v: %v", s.Include, err)
		}
	}
}

func TestOverlayActionsAreSeenToMatch(t *testing.T) {
	over := `overlay: 1.0.0
info: {title: t, version: "1"}
actions:
  - target: $.components.schemas['microsoft.graph.fleet.plate'].properties.code
    update: {minLength: 2}
  - target: $.components.schemas['microsoft.graph.fleet.plaet']
    update: {description: never}
`
	doc, found := compileFleet(t, Options{Overlay: []byte(over)})
	if got := text(doc, "components", "schemas", "microsoft.graph.fleet.plate", "properties", "code", "minLength"); got != "2" {
		t.Errorf("minLength %q, want 2", got)
	}
	var unmatched []diag.Diagnostic
	for _, d := range found {
		if d.Code == diag.OverlayUnmatched {
			unmatched = append(unmatched, d)
		}
	}
	if len(unmatched) != 1 || unmatched[0].Line != 6 {
		t.Errorf("unmatched actions: %v, want the one on line 6", unmatched)
	}
	if _, err := Compile(t.Context(), []Source{{FS: fleet(t)}}, Options{Overlay: []byte("overlay: 9.9.9")}); err == nil {
		t.Error("a document that is no overlay must be an error")
	}
}

// TestMissingTypesBecomeStubs compiles a part of the pages with an overlay that refers to a type of another part.
func TestMissingTypesBecomeStubs(t *testing.T) {
	over := `overlay: 1.0.0
info: {title: t, version: "1"}
actions:
  - target: $.components.schemas['microsoft.graph.fleet.plate'].properties
    update: {holder: {$ref: '#/components/schemas/microsoft.graph.fleet.owner'}}
`
	doc, _ := compileFleet(t, Options{Overlay: []byte(over)})
	if text(doc, "components", "schemas", "microsoft.graph.fleet.owner", "x-graph-stub") != "true" {
		t.Error("the type that no page describes is no stub")
	}
}

func TestCompileWithoutPages(t *testing.T) {
	if _, err := Compile(t.Context(), []Source{{FS: fstest.MapFS{"x.md": {Data: []byte("# Notes\n")}}}}, Options{}); err == nil {
		t.Error("a set without a reference page must be an error")
	}
}
