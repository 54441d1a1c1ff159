package client_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/gen/client"
	"github.com/graphcontract/graphcontract/gen/contract"
	"github.com/graphcontract/graphcontract/gen/wire"
	"github.com/graphcontract/graphcontract/validate"
)

// example is a documented body of an operation.
type example struct {
	name    string
	op      *openapi3.Operation
	status  string // empty: a request
	content openapi3.Content
	json    []byte
}

// Every example that the contract allows is read, checked and written again with nothing lost. Beside those of the
// contract, GRAPHCONTRACT_DOCS names a directory of reference pages to take examples from.
func TestExamplesRoundTrip(t *testing.T) {
	doc, err := contract.Load()
	if err != nil {
		t.Fatal(err)
	}
	examples := ofContract(t, doc)
	if dir := os.Getenv("GRAPHCONTRACT_DOCS"); dir != "" {
		examples = append(examples, ofPages(t, doc, dir)...)
	}
	v, err := contract.Validator()
	if err != nil {
		t.Fatal(err)
	}
	tried, invalid := 0, 0
	for _, e := range examples {
		schema := e.content["application/json"].Schema
		target := goType(e)
		if target == nil || schema.Ref == "" {
			continue // no type of its own: the client reads such bodies as they are
		}
		opts := validate.PayloadOptions{Type: strings.TrimPrefix(schema.Ref, "#/components/schemas/"), IncludeUnknownEnumMembers: true}
		if e.status == "" {
			opts.Direction = validate.AsRequest
		}
		if _, fs := v.Payload(e.json, opts); !fs.OK() {
			invalid++
			t.Logf("%s breaks the contract: %s", e.name, fs[slices.IndexFunc(fs, func(f validate.Finding) bool { return f.Severity == validate.Error })])
			continue
		}
		tried++
		t.Run(e.name, func(t *testing.T) { roundTrip(t, e, target) })
	}
	t.Logf("%d examples, %d of them break the contract, %d went through Go", len(examples), invalid, tried)
	if tried == 0 && invalid < len(examples) {
		t.Error("no example was tried")
	}
}

func roundTrip(t *testing.T, e example, target reflect.Type) {
	v := reflect.New(target)
	if err := json.Unmarshal(e.json, v.Interface()); err != nil {
		t.Fatalf("%v\n%s", err, e.json)
	}
	if checks, ok := v.Interface().(interface{ Validate(...wire.Direction) error }); ok {
		as := wire.AsResponse
		if e.status == "" {
			as = wire.AsRequest
		}
		if err := checks.Validate(as); err != nil {
			t.Error(err)
		}
	}
	out, err := json.Marshal(v.Interface())
	if err != nil {
		t.Fatalf("%v\n%s", err, e.json)
	}
	if want, got := exact(t, e.json), exact(t, out); !reflect.DeepEqual(want, got) {
		t.Errorf("%s\nread  %s\nwrote %s", target, e.json, out)
	}
}

// exact reads JSON with numbers as they are spelled.
func exact(t *testing.T, raw []byte) any {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	var v any
	if err := dec.Decode(&v); err != nil {
		t.Fatal(err)
	}
	return v
}

// goType is what the client has for the body of an example: the argument of the method, or the field of the answer.
func goType(e example) reflect.Type {
	name := []rune(e.op.OperationID)
	name[0] = unicode.ToUpper(name[0])
	methods := reflect.TypeFor[*client.ClientWithResponses]()
	i := slices.IndexFunc(slices.Collect(methodsOf(methods)), func(m reflect.Method) bool {
		return strings.EqualFold(m.Name, string(name)+"WithResponse")
	})
	if i < 0 {
		return nil
	}
	m := methods.Method(i).Type
	if e.status == "" {
		body := m.In(m.NumIn() - 2)
		if body.Kind() == reflect.Struct {
			return body
		}
		return nil
	}
	if f, ok := m.Out(0).Elem().FieldByName("JSON" + e.status); ok {
		return f.Type.Elem()
	}
	return nil
}

func methodsOf(t reflect.Type) func(func(reflect.Method) bool) {
	return func(yield func(reflect.Method) bool) {
		for i := range t.NumMethod() {
			if !yield(t.Method(i)) {
				return
			}
		}
	}
}

func ofContract(t *testing.T, doc *openapi3.T) []example {
	t.Helper()
	var out []example
	add := func(name string, op *openapi3.Operation, status string, content openapi3.Content) {
		media := content["application/json"]
		if media == nil || media.Schema == nil {
			return
		}
		for key, ex := range media.Examples {
			raw, err := json.Marshal(ex.Value.Value)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, example{name + " " + key, op, status, content, raw})
		}
	}
	eachBody(doc, func(path, method string, op *openapi3.Operation, status string, content openapi3.Content) {
		add(strings.TrimSpace(method+" "+path+" "+status), op, status, content)
	})
	return out
}

func eachBody(doc *openapi3.T, visit func(path, method string, op *openapi3.Operation, status string, content openapi3.Content)) {
	for _, path := range doc.Paths.InMatchingOrder() {
		for method, op := range doc.Paths.Value(path).Operations() {
			if op.RequestBody != nil {
				visit(path, method, op, "", op.RequestBody.Value.Content)
			}
			for status, answer := range op.Responses.Map() {
				visit(path, method, op, status, answer.Value.Content)
			}
		}
	}
}

var (
	block       = regexp.MustCompile("(?ms)^[ \t>]*```[^\n]*\n(.*?)^[ \t>]*```")
	requestLine = regexp.MustCompile(`(?m)^\s*(GET|POST|PATCH|PUT|DELETE)\s+(\S+)`)
	statusLine  = regexp.MustCompile(`(?m)^\s*HTTP/[0-9.]+\s+(\d{3})`)
	service     = regexp.MustCompile(`^(?i:https://graph\.microsoft\.com)?/?(beta|v1\.0)?/?`)
	segment     = regexp.MustCompile(`\{[^}]*\}`)
)

// ofPages takes the examples of API pages: a request line and a status line, each with JSON behind it, in fenced blocks.
func ofPages(t *testing.T, doc *openapi3.T, dir string) []example {
	t.Helper()
	type body struct {
		op      *openapi3.Operation
		status  string
		content openapi3.Content
		path    *regexp.Regexp
		method  string
		literal int
	}
	var bodies []body
	eachBody(doc, func(path, method string, op *openapi3.Operation, status string, content openapi3.Content) {
		if media := content["application/json"]; media == nil || media.Schema == nil {
			return
		}
		pattern := "(?i)^" + strings.ReplaceAll(regexp.QuoteMeta(segment.ReplaceAllString(path, "\x00")), "\x00", "[^/]+") + "$"
		bodies = append(bodies, body{op, status, content, regexp.MustCompile(pattern), method, -strings.Count(path, "{")})
	})
	slices.SortStableFunc(bodies, func(a, b body) int { return b.literal - a.literal })
	var out []example
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(name) != ".md" {
			return err
		}
		page, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		method, path := "", ""
		for i, m := range block.FindAllSubmatch(page, -1) {
			text := bytes.ReplaceAll(m[1], []byte("\r"), nil)
			status := ""
			if s := statusLine.FindSubmatch(text); s != nil {
				status = string(s[1])
			} else if r := requestLine.FindSubmatch(text); r != nil {
				method, path = string(r[1]), service.ReplaceAllString(string(r[2]), "/")
				path, _, _ = strings.Cut(path, "?")
			}
			at := bytes.IndexByte(text, '{')
			if at < 0 || method == "" || !json.Valid(text[at:]) {
				continue
			}
			for _, b := range bodies {
				if b.method == method && b.status == status && b.path.MatchString(path) {
					out = append(out, example{fmt.Sprintf("%s:%d", filepath.Base(name), i), b.op, b.status, b.content, text[at:]})
					break
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
