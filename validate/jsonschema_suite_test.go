package validate_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/graphcontract/graphcontract/validate"
)

// suiteVariable names the directory of the official JSON-Schema-Test-Suite: the one that holds tests/draft2020-12.
const suiteVariable = "GRAPHCONTRACT_JSON_SCHEMA_TEST_SUITE"

// suiteFormats are the formats whose optional cases must agree.
var suiteFormats = []string{"date", "date-time", "time", "duration", "uuid", "email", "ipv4", "ipv6", "uri", "json-pointer", "relative-json-pointer", "uri-reference", "regex"}

// suiteGroup is a schema of the suite with its cases.
type suiteGroup struct {
	Description string          `json:"description"`
	Schema      json.RawMessage `json:"schema"`
	Tests       []struct {
		Description string          `json:"description"`
		Data        json.RawMessage `json:"data"`
		Valid       bool            `json:"valid"`
	} `json:"tests"`
}

// TestJSONSchemaSuite runs the official suite through documents: draft 2020-12 as OpenAPI 3.1, and what of draft 4
// has only keywords of OpenAPI 3.0 as such. What does not agree stands in testdata/json-schema-suite.json with the
// reason; an entry whose cases all agree fails the test, and so does one that names no case.
func TestJSONSchemaSuite(t *testing.T) {
	root := os.Getenv(suiteVariable)
	if root == "" {
		t.Skipf("%s is not set; it names the directory of the JSON-Schema-Test-Suite", suiteVariable)
	}
	known := readSuiteList(t)
	run := &suiteRun{t: t, known: known, used: map[string]bool{}, agreed: map[string]bool{}}
	run.dir(filepath.Join(root, "tests", "draft2020-12"), "3.1.0", nil, false)
	run.dir(filepath.Join(root, "tests", "draft4"), "3.0.3", nil, false)
	formats := filepath.Join("optional", "format")
	run.dir(filepath.Join(root, "tests", "draft2020-12", formats), "3.1.0", suiteFormats, true)
	run.dir(filepath.Join(root, "tests", "draft4", formats), "3.0.3", suiteFormats, true)
	for name := range known {
		switch {
		case !run.used[name]:
			t.Errorf("the list names %q, which is no case that was run", name)
		case run.agreed[name]:
			t.Errorf("the list names %q, and all its cases agree; take it out", name)
		}
	}
	for _, line := range run.figures {
		t.Log(line)
	}
}

func readSuiteList(t *testing.T) map[string]string {
	data, err := os.ReadFile(filepath.Join("testdata", "json-schema-suite.json"))
	if err != nil {
		t.Fatal(err)
	}
	var list []struct{ Case, Reason string }
	if err := json.Unmarshal(data, &list); err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, e := range list {
		if e.Reason == "" || out[e.Case] != "" {
			t.Errorf("the entry %q has no reason, or stands twice", e.Case)
		}
		out[e.Case] = e.Reason
	}
	return out
}

type suiteRun struct {
	t            *testing.T
	known        map[string]string // by draft/file/group, or draft/file/group/case
	used, agreed map[string]bool
	figures      []string
}

// dir runs the files of a directory, or those of the names.
func (r *suiteRun) dir(dir, version string, names []string, formats bool) {
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil || len(files) == 0 {
		r.t.Fatalf("%s holds no cases (%v)", dir, err)
	}
	root := filepath.Join(os.Getenv(suiteVariable), "tests")
	var cases, agree, listed, unloadable, otherKeywords int
	for _, file := range files {
		base := strings.TrimSuffix(filepath.Base(file), ".json")
		if names != nil && !slices.Contains(names, base) {
			continue
		}
		data, err := os.ReadFile(file)
		if err != nil {
			r.t.Fatal(err)
		}
		var groups []suiteGroup
		if err := json.Unmarshal(data, &groups); err != nil {
			r.t.Fatal(err)
		}
		rel, err := filepath.Rel(root, file)
		if err != nil {
			r.t.Fatal(err)
		}
		for _, g := range groups {
			name := strings.TrimSuffix(filepath.ToSlash(rel), ".json") + "/" + g.Description
			if version == "3.0.3" && !onlyOpenAPI30(g.Schema) {
				otherKeywords += len(g.Tests)
				continue
			}
			doc, err := suiteDocument(version, g.Schema)
			if err != nil {
				unloadable += len(g.Tests)
				r.t.Logf("not loadable: %s: %v", name, err)
				continue
			}
			v, err := validate.New(doc, suiteOptions(formats))
			cases += len(g.Tests)
			for _, c := range g.Tests {
				got := false
				why := fmt.Sprint(err)
				if err == nil {
					_, fs := v.Payload(c.Data, validate.PayloadOptions{Type: "suite.T"})
					got, why = fs.OK(), texts(fs)
				}
				agrees := err == nil && got == c.Valid
				if agrees {
					agree++
				}
				if entry := r.entry(name, c.Description); entry != "" {
					listed++
					r.note(entry, agrees)
					if !agrees {
						continue
					}
				}
				if !agrees && r.entry(name, c.Description) == "" {
					r.t.Errorf("%s/%s: passes %t, want %t\n%s\n%s\n%s", name, c.Description, got, c.Valid, g.Schema, c.Data, why)
				}
			}
		}
	}
	r.figures = append(r.figures, fmt.Sprintf("%s: %d cases loaded, %d agree, %d listed; %d not loadable, %d of other keywords",
		strings.TrimPrefix(dir, root), cases, agree, listed, unloadable, otherKeywords))
}

// entry is the list entry that covers a case.
func (r *suiteRun) entry(group, description string) string {
	for _, name := range []string{group + "/" + description, group} {
		if _, ok := r.known[name]; ok {
			return name
		}
	}
	return ""
}

func (r *suiteRun) note(entry string, agrees bool) {
	if !r.used[entry] {
		r.used[entry], r.agreed[entry] = true, true
	}
	r.agreed[entry] = r.agreed[entry] && agrees
}

// suiteOptions lets the schema alone speak: no rule above it, and formats only where they are asked for.
func suiteOptions(formats bool) validate.Options {
	modes := map[validate.Code]validate.Mode{}
	for _, rule := range validate.Codes() {
		if rule.Adjustable {
			modes[rule.Code] = validate.Off
		}
	}
	if formats {
		delete(modes, validate.CodeValueDate)
		delete(modes, validate.CodeValueFormat)
	}
	return validate.Options{Modes: modes, AssertFormats: formats}
}

// suiteDocument wraps a schema of the suite in a document.
func suiteDocument(version string, schema json.RawMessage) (*openapi3.T, error) {
	var root any
	if err := json.Unmarshal(schema, &root); err != nil {
		return nil, err
	}
	components := map[string]any{}
	keyword := "definitions"
	if version == "3.1.0" {
		keyword = "$defs"
	}
	if m, ok := root.(map[string]any); ok {
		if definitions, ok := m[keyword].(map[string]any); ok && m["$ref"] != nil || ok && version == "3.0.3" { // kin-openapi finds nothing inside of a reference
			for name, d := range definitions {
				components["suite.D."+name] = relocate(d, keyword)
			}
			delete(m, keyword)
		} else {
			keyword = "none"
		}
	}
	components["suite.T"] = relocate(root, keyword)
	data, err := json.Marshal(map[string]any{
		"openapi": version, "info": map[string]any{"title": "t", "version": "1"}, "paths": map[string]any{},
		"components": map[string]any{"schemas": components},
	})
	if err != nil {
		return nil, err
	}
	return openapi3.NewLoader().LoadFromData(data)
}

// relocate rewrites the references of a schema that has become a component, and those to its definitions, which
// have become components too.
func relocate(v any, keyword string) any {
	switch v := v.(type) {
	case []any:
		for i := range v {
			v[i] = relocate(v[i], keyword)
		}
	case map[string]any:
		for name, sub := range v {
			switch name {
			case "enum", "const", "default", "examples":
				continue
			}
			if ref, ok := sub.(string); ok && name == "$ref" && strings.HasPrefix(ref, "#") {
				if d, ok := strings.CutPrefix(ref, "#/"+keyword+"/"); ok {
					v[name] = "#/components/schemas/suite.D." + d
					continue
				}
				v[name] = "#/components/schemas/suite.T" + strings.TrimPrefix(ref, "#")
				continue
			}
			v[name] = relocate(sub, keyword)
		}
	}
	return v
}

// keywords30 are the keywords that a schema of OpenAPI 3.0 has and draft 4 too.
var keywords30 = []string{
	"multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems",
	"uniqueItems", "maxProperties", "minProperties", "required", "enum", "type", "not", "allOf", "oneOf", "anyOf", "items", "properties",
	"additionalProperties", "description", "format", "default", "$ref", "title", "definitions",
}

// onlyOpenAPI30 reports whether a schema of draft 4 can stand in a document of OpenAPI 3.0.
func onlyOpenAPI30(schema json.RawMessage) bool {
	var m map[string]json.RawMessage
	if json.Unmarshal(schema, &m) != nil {
		return false
	}
	each := func(raw json.RawMessage, list bool) bool {
		var subs []json.RawMessage
		if list {
			if json.Unmarshal(raw, &subs) != nil {
				return false
			}
		} else {
			var named map[string]json.RawMessage
			if json.Unmarshal(raw, &named) != nil {
				return false
			}
			for _, s := range named {
				subs = append(subs, s)
			}
		}
		return !slices.ContainsFunc(subs, func(s json.RawMessage) bool { return !onlyOpenAPI30(s) })
	}
	for name, raw := range m {
		ok := name == "$schema" || slices.Contains(keywords30, name)
		switch name {
		case "type":
			var s string
			ok = json.Unmarshal(raw, &s) == nil && s != "null" && s != "any"
		case "$ref":
			var s string
			ok = json.Unmarshal(raw, &s) == nil && (s == "#" || strings.HasPrefix(s, "#/definitions/") && strings.Count(s, "/") == 2 && !strings.ContainsAny(s, "~%"))
		case "not", "items":
			ok = onlyOpenAPI30(raw)
		case "additionalProperties":
			var b bool
			ok = json.Unmarshal(raw, &b) == nil || onlyOpenAPI30(raw)
		case "allOf", "oneOf", "anyOf":
			ok = each(raw, true)
		case "properties", "definitions":
			ok = each(raw, false)
		}
		if !ok {
			return false
		}
	}
	return true
}
