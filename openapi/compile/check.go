package compile

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/loosejson"
)

// check loads what was compiled with kin-openapi, as every consumer does, and holds the examples against it: those of
// the overlay, which are part of the document, and those of the pages, which are only looked at.
func check(src []byte, ops []*opFacts, found *diag.List) error {
	t, err := openapi3.NewLoader().LoadFromData(src)
	if err != nil {
		return fmt.Errorf("the compiled document does not load: %w", err)
	}
	if err := t.Validate(context.Background(), openapi3.DisableExamplesValidation()); err != nil {
		return fmt.Errorf("the compiled document is not valid: %w", err)
	}
	for _, item := range t.Paths.Map() {
		for _, op := range item.Operations() {
			if op.RequestBody != nil && op.RequestBody.Value != nil {
				checkNamed(op.OperationID, op.RequestBody.Value.Content, openapi3.VisitAsRequest(), found)
			}
			for code, r := range op.Responses.Map() {
				if r.Value != nil {
					checkNamed(op.OperationID+" "+code, r.Value.Content, openapi3.VisitAsResponse(), found)
				}
			}
		}
	}
	paths := map[string]*openapi3.PathItem{}
	for p, item := range t.Paths.Map() {
		paths[anonymous(p)] = item
	}
	for _, o := range ops {
		item := paths[anonymous(o.path)]
		if item == nil {
			continue
		}
		op := item.GetOperation(o.method)
		if op == nil {
			continue
		}
		if o.bodyExample != nil && op.RequestBody != nil && op.RequestBody.Value != nil {
			checkPageExample(o.bodyExample, op.RequestBody.Value.Content, false, openapi3.VisitAsRequest(), found)
		}
		for _, s := range o.status {
			if s.example == nil {
				continue
			}
			if r := op.Responses.Value(s.code); r != nil && r.Value != nil {
				checkPageExample(s.example, r.Value.Content, true, openapi3.VisitAsResponse(), found)
			}
		}
	}
	return nil
}

func checkNamed(where string, content openapi3.Content, dir openapi3.SchemaValidationOption, found *diag.List) {
	media := content.Get("application/json")
	if media == nil || media.Schema == nil || media.Schema.Value == nil {
		return
	}
	for name, ex := range media.Examples {
		if ex.Value == nil {
			continue
		}
		if err := media.Schema.Value.VisitJSON(ex.Value.Value, dir, openapi3.MultiErrors()); err != nil {
			found.Addf(diag.Pos{File: "overlay.yaml"}, diag.ExampleInvalid, "%s, example %s: %s", where, name, brief(err))
		}
	}
}

// checkPageExample reports how an example of a page breaks the schema. One that the page wraps in value although the
// answer is a single object is unwrapped after saying so.
func checkPageExample(ex *example, content openapi3.Content, answer bool, dir openapi3.SchemaValidationOption, found *diag.List) {
	media := content.Get("application/json")
	if media == nil || media.Schema == nil || media.Schema.Value == nil {
		return
	}
	v := ex.value
	if inner, ok := v.Get("value"); answer && ok && inner.Kind == loosejson.Object && media.Schema.Value.Properties["value"] == nil {
		found.Addf(ex.pos, diag.ExampleInvalid, "the object is wrapped in a member value, which the call does not do")
		v = inner
	}
	err := media.Schema.Value.VisitJSON(goValue(v), dir, openapi3.MultiErrors())
	if err == nil {
		return
	}
	for _, e := range leaves(err) {
		found.Addf(ex.pos, diag.ExampleInvalid, "%s", e)
	}
}

// goValue turns a lenient value into what encoding/json would have given.
func goValue(v loosejson.Value) any {
	switch v.Kind {
	case loosejson.Object:
		m := make(map[string]any, len(v.Members))
		for _, mem := range v.Members {
			m[mem.Name] = goValue(mem.Value)
		}
		return m
	case loosejson.Array:
		a := make([]any, len(v.Items))
		for i, it := range v.Items {
			a[i] = goValue(it)
		}
		return a
	case loosejson.Number:
		f, err := strconv.ParseFloat(v.Str, 64)
		if err != nil {
			return v.Str
		}
		return f
	case loosejson.Bool:
		return v.Str == "true"
	case loosejson.Null:
		return nil
	}
	return v.Str
}

// leaves lists the innermost schema errors, one line each.
func leaves(err error) []string {
	var out []string
	switch e := err.(type) { //nolint:errorlint // the tree is walked node by node
	case openapi3.MultiError:
		for _, sub := range e {
			out = append(out, leaves(sub)...)
		}
	case *openapi3.SchemaError:
		if e.Origin != nil {
			if inner := leaves(e.Origin); len(inner) > 0 {
				return inner
			}
		}
		ptr := "/" + strings.Join(e.JSONPointer(), "/")
		out = append(out, ptr+": "+plainReason(e.Reason))
	default:
		out = append(out, brief(err))
	}
	return out
}

// brief is the first line of an error; kin-openapi prints schema and value below it.
func brief(err error) string {
	s, _, _ := strings.Cut(err.Error(), "\n")
	return plainReason(s)
}

// plainReason takes off what kin-openapi puts before the reason once for every allOf on the way.
func plainReason(s string) string {
	for strings.HasPrefix(s, allOfPrefix) {
		s = strings.TrimPrefix(s, allOfPrefix)
	}
	return s
}

const allOfPrefix = "doesn't match schema due to: "
