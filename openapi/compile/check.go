package compile

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"gopkg.in/yaml.v3"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/loosejson"
)

// load makes sure that kin-openapi, which every consumer of ours works with, takes the document. Its shape is ours but
// for what an overlay brings in, so it is loaded when there was one.
func load(ctx context.Context, src []byte) error {
	t, err := openapi3.NewLoader().LoadFromData(src)
	if err != nil {
		return fmt.Errorf("the document does not load after the overlay: %w", err)
	}
	if err := t.Validate(ctx, openapi3.EnableExamplesValidation()); err != nil {
		return fmt.Errorf("the document is not valid after the overlay: %w", err)
	}
	return nil
}

// checkExamples holds the examples of the pages against the schemas compiled from all of them. It asks what a page can
// get wrong about types: the kind of a value, members of enumerations, the type that a value says it has.
func checkExamples(doc *yaml.Node, ops []*opFacts, found *diag.List) {
	c := &exampleChecker{schemas: newTable(get(doc, "components", "schemas")), found: found}
	paths := map[string]*yaml.Node{}
	each(get(doc, "paths"), func(p string, item *yaml.Node) { paths[anonymous(p)] = item })
	for _, o := range ops {
		op := get(paths[anonymous(o.path)], strings.ToLower(o.method))
		if op == nil {
			continue
		}
		if o.bodyExample != nil {
			c.check(o.bodyExample, get(op, "requestBody", "content", "application/json", "schema"), false)
		}
		for _, s := range o.status {
			if s.example != nil {
				c.check(s.example, get(op, "responses", s.code, "content", "application/json", "schema"), true)
			}
		}
	}
}

type exampleChecker struct {
	schemas *table
	found   *diag.List
	ex      *example
	root    int // offset of the value that ex.pos is the place of
}

// check reports how an example of a page breaks the schema. One that the page wraps in value although the answer is a
// single object is unwrapped after saying so.
func (c *exampleChecker) check(ex *example, schema *yaml.Node, answer bool) {
	if schema == nil {
		return
	}
	c.ex, c.root = ex, ex.value.Off
	v := ex.value
	if inner, ok := v.Get("value"); answer && ok && inner.Kind == loosejson.Object && !c.hasMember(schema, "value", 0) {
		c.reportf(v, "", "the object is wrapped in a member value, which the call does not do")
		v = inner
	}
	c.value(schema, v, "", 0)
}

func (c *exampleChecker) reportf(v loosejson.Value, ptr, format string, args ...any) {
	msg := fmt.Sprintf(format, args...)
	if ptr != "" {
		msg = ptr + ": " + msg
	}
	pos := c.ex.pos
	if v.Off > c.root && v.Off <= len(c.ex.src) {
		between := c.ex.src[c.root:v.Off]
		if n := strings.Count(between, "\n"); n > 0 {
			pos.Line += n
			pos.Col = len([]rune(between[strings.LastIndexByte(between, '\n')+1:])) + 1
		} else {
			pos.Col += len([]rune(between))
		}
	}
	c.found.Addf(pos, diag.ExampleInvalid, "%s", msg)
}

func (c *exampleChecker) deref(s *yaml.Node) *yaml.Node {
	for range 20 {
		ref := text(s, "$ref")
		if ref == "" {
			break
		}
		s = c.schemas.get(strings.TrimPrefix(ref, schemaPrefix))
	}
	return s
}

func (c *exampleChecker) hasMember(s *yaml.Node, name string, depth int) bool {
	s = c.deref(s)
	if s == nil || depth > 20 {
		return false
	}
	if get(s, "properties", name) != nil {
		return true
	}
	for _, p := range contentOf(get(s, "allOf")) {
		if c.hasMember(p, name, depth+1) {
			return true
		}
	}
	return false
}

// maxExampleDepth bounds the walk; recursive types are walked as deep as the example is.
const maxExampleDepth = 100

func (c *exampleChecker) value(s *yaml.Node, v loosejson.Value, ptr string, depth int) {
	if v.Kind == loosejson.Null || depth > maxExampleDepth {
		return
	}
	s = c.deref(s)
	if s == nil {
		return
	}
	for _, part := range contentOf(get(s, "allOf")) {
		c.value(part, v, ptr, depth+1)
	}
	if m := get(s, "discriminator", "mapping"); m != nil && get(s, "oneOf") != nil {
		c.variant(m, v, ptr, depth)
		return
	}
	if choice := contentOf(get(s, "anyOf")); len(choice) == 2 && text(choice[1], "nullable") == "true" {
		c.value(choice[0], v, ptr, depth+1) // or null, which was let pass above
		return
	} else if choice != nil {
		return // a flags enumeration: any of several forms
	}
	if t := text(s, "type"); t != "" && !fits(t, v) {
		c.reportf(v, ptr, "%s, want %s %s", describeValue(v), article(t), t)
		return
	}
	if members := strs(get(s, "enum")); len(members) > 0 && v.Kind == loosejson.String {
		if !slices.Contains(members, v.Str) {
			c.reportf(v, ptr, "%q is none of %s", v.Str, strings.Join(members, ", "))
		}
	}
	switch v.Kind {
	case loosejson.Object:
		props := get(s, "properties")
		for _, m := range v.Members {
			if p := get(props, m.Name); p != nil {
				c.value(p, m.Value, ptr+"/"+m.Name, depth+1)
			}
		}
	case loosejson.Array:
		if items := get(s, "items"); items != nil {
			for i, it := range v.Items {
				c.value(items, it, fmt.Sprintf("%s/%d", ptr, i), depth+1)
			}
		}
	}
}

// variant follows @odata.type to the type meant. An example without one is not reported: answers in the pages are
// often cut short.
func (c *exampleChecker) variant(mapping *yaml.Node, v loosejson.Value, ptr string, depth int) {
	t, ok := v.Get(typeMember)
	if !ok {
		return
	}
	name := "#" + strings.TrimPrefix(t.Str, "#")
	target := get(mapping, name)
	if target == nil {
		c.reportf(t, ptr+"/"+typeMember, "%q is none of the types that can stand here", t.Str)
		return
	}
	c.value(c.schemas.get(strings.TrimPrefix(target.Value, schemaPrefix)), v, ptr, depth+1)
}

// fits tells whether a value is of the JSON type. Bare words and ellipses are slips that are reported elsewhere.
func fits(t string, v loosejson.Value) bool {
	switch v.Kind {
	case loosejson.Object:
		return t == "object"
	case loosejson.Array:
		return t == "array"
	case loosejson.String:
		return t == "string"
	case loosejson.Bool:
		return t == "boolean"
	case loosejson.Number:
		return t == "number" || t == "integer" && !strings.ContainsAny(v.Str, ".eE")
	}
	return true
}

func describeValue(v loosejson.Value) string {
	switch v.Kind {
	case loosejson.Object:
		return "an object"
	case loosejson.Array:
		return "an array"
	case loosejson.String:
		s := []rune(v.Str)
		if len(s) > 40 {
			s = append(s[:40:40], '…')
		}
		return fmt.Sprintf("the string %q", string(s))
	}
	return v.Str
}

func article(t string) string {
	if strings.ContainsRune("aeio", rune(t[0])) {
		return "an"
	}
	return "a"
}
