package validate

import (
	"math/rand/v2"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
)

const quickContract = `
openapi: 3.0.3
info: {title: t, version: '1'}
paths:
  /a/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: integer}}
    post:
      parameters:
        - {name: $select, in: query, explode: false, schema: {type: array, items: {type: string, enum: [id, "a b", é]}}}
        - {name: select, in: query, schema: {type: boolean}}
        - {name: $top, in: query, schema: {type: integer, maximum: 9}}
        - {name: many, in: query, schema: {type: array, items: {type: number}}}
        - {name: pipes, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: boolean}, maxItems: 2}}
        - {name: empty, in: query, allowEmptyValue: true, schema: {type: integer}}
        - {name: deep, in: query, style: deepObject, explode: true, schema: {type: object}}
        - {name: must, in: query, required: true, schema: {type: string, minLength: 1}}
        - {name: X-List, in: header, schema: {type: array, items: {type: integer}}}
        - {name: x-id, in: header, schema: {type: string, format: uuid}}
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/t.a'}}}}
      responses:
        '200': {description: text, headers: {x-n: {schema: {type: integer}}, Content-Type: {schema: {type: integer}}}, content: {application/json: {schema: {$ref: '#/components/schemas/t.a'}}}}
        '204': {description: none, headers: {x-n: {required: true, schema: {type: integer}}}}
        5xx: {description: any, content: {'*/*': {schema: {$ref: '#/components/schemas/t.a'}}, text/plain: {schema: {type: integer}}, image/*: {}}}
        default: {description: any, content: {application/*: {schema: {$ref: '#/components/schemas/t.a'}}}}
  /a/{id}/b: {get: {responses: {'204': {description: none}}}, parameters: [{name: id, in: path, required: true, schema: {type: string, maxLength: 3}}, {name: crumb, in: cookie, schema: {type: string}}]}
components:
  schemas:
    t.a: {type: object, required: [n], properties: {n: {type: integer}, e: {type: string, enum: [a, unknownFutureValue, b], x-graph-evolvable-enum: {sentinel: unknownFutureValue, afterSentinel: [b]}}}}
`

// TestQuickExchanges makes up exchanges. What the short way lets pass the long way must say nothing about, and the
// short way must take most of what there is nothing to say about.
func TestQuickExchanges(t *testing.T) {
	doc, err := openapi3.NewLoader().LoadFromData([]byte(quickContract))
	if err != nil {
		t.Fatal(err)
	}
	v, err := New(doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(1, 9))
	pick := func(list ...string) string { return list[rng.IntN(len(list))] }
	values := []string{"", "1", "-0", "01", "12x", " 1", "1 ", "1,2", "1.5", "1e2", "10", "true", "false", "x", "id", "id,a b", "id, é", "id,", "true|false", "true|false|true", `a"b`, `a\b`, "\x01", "\xff", "é", "(1,2)", "'1,2'", "9007199254740993", "90a3ccdf-635c-4729-a248-9b709135078f"}
	types := []string{"application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8", "application/json; charset=latin1", "application/problem+json", "application/json;=", "text/plain", "image/png", "", "x", "application/json;odata.metadata=minimal"}
	bodies := []string{"", `{"n":1}`, `{"n":1}`, `{"n":1}`, `{"n":1.5}`, `{}`, `{"n":1,"e":"b"}`, `{"n":1,"e":"unknownFutureValue"}`, `{"n":1,"x":2}`, "1", "x"}
	quick, clean := 0, 0
	note := func(what string, short bool, fs Findings) {
		if short && len(fs) > 0 {
			t.Errorf("%s passes and has findings: %v", what, fs)
		}
		if len(fs) == 0 {
			clean++
		}
		if short {
			quick++
		}
	}
	for range 8000 {
		r := &http.Request{Method: http.MethodPost, URL: &url.URL{Path: "/a/" + pick("1", "1", "1", "x", "1.0", "-", "01"), RawQuery: "must=1"}, Header: http.Header{}}
		if rng.IntN(8) == 0 {
			r.Method, r.URL.Path = http.MethodGet, "/a/"+pick("1", "long", `"`)+"/b"
			r.Header.Set("Cookie", pick("a=b", "crumb=1"))
			r.URL.RawQuery = pick("", "", "x=1", "&")
		}
		for range rng.IntN(3) {
			value := pick(values...)
			if rng.IntN(4) > 0 {
				value = url.QueryEscape(value)
			}
			r.URL.RawQuery += pick("&", "&", "&&") + pick("$select", "select", "%24select", "$top", "top", "many", "pipes", "empty", "deep", "deep[x]", "must", "nope", "%zz", "+top") + pick("=", "=", "=", "") + value
		}
		for range rng.IntN(3) {
			r.Header.Add(pick("X-List", "X-Id", "X-Other"), pick(values...))
		}
		if rng.IntN(4) == 0 {
			r.Header.Set("Prefer", "return=minimal, Include-Unknown-Enum-Members")
		}
		body := []byte(pick(bodies...))
		r.Header.Set("Content-Type", pick(append(types, "application/json", "application/json")...))
		m, fs := v.Match(r)
		if m == nil {
			t.Fatalf("%s: %v", r.URL.Path, fs)
		}
		note(r.Method+" "+r.URL.String()+" "+string(body), v.quickRequest(m, r, body), v.longRequest(m, r, body))
		header := http.Header{"Content-Type": {pick(types...)}}
		if rng.IntN(2) == 0 {
			header.Add("X-N", pick(values...))
		}
		status := []int{200, 204, 500, 599, 404, 99, 1200}[rng.IntN(7)]
		body = []byte(pick(bodies...))
		note(strings.Join(header["Content-Type"], " ")+" "+string(body), v.quickResponse(m, status, header, body), v.longResponse(m, status, header, body))
	}
	if clean < 1000 || 10*quick < 9*clean {
		t.Errorf("the short way takes %d of %d clean requests and responses", quick, clean)
	}
}

// TestRoutesAgainstOperations compares the tree of routes with trying every operation.
func TestRoutesAgainstOperations(t *testing.T) {
	paths := openapi3.NewPaths()
	for _, p := range []string{"/", "/a", "/a/b", "/a/{x}", "/A/{y}/c", "/a/{x}/{y}", "/{z}", "/{z}/b", "/é/{x}", "/É", "/kelvin/{x}", "/a/b/c", "/{z}/{x}/c", "/a('b')", "/{a}/b/c"} {
		item := &openapi3.PathItem{}
		for i, method := range []string{"GET", "PATCH", "POST"} {
			if len(p)%3 != i {
				item.SetOperation(method, &openapi3.Operation{Responses: openapi3.NewResponses()})
			}
		}
		paths.Set(p, item)
	}
	p := newPreparer(&openapi3.T{OpenAPI: "3.0.3"})
	ops, err := p.operations(&openapi3.T{OpenAPI: "3.0.3", Paths: paths})
	if err != nil {
		t.Fatal(err)
	}
	root := routes(ops)
	rng := rand.New(rand.NewPCG(5, 9))
	found := 0
	for range 4000 {
		path := ""
		for range 1 + rng.IntN(3) {
			path += "/" + []string{"a", "A", "b", "c", "é", "É", "kelvin", "\u212aelvin", "x", "", "a('b')", "a('c')", "x(1)", "b('c')", "kelvin(x=1)", "é('1')", "()", "a('')"}[rng.IntN(18)]
		}
		segments, err := splitPath(path, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, method := range []string{"GET", "PATCH", "POST", "PUT"} {
			var want *operation
			methods := map[string]bool{}
			for _, op := range ops {
				if _, ok := op.match(segments); !ok {
					continue
				}
				methods[op.Method] = true
				if op.Method == method && (want == nil || op.before(want)) {
					want = op
				}
			}
			got, others := (&finder{segments: segments}).operation(root, method)
			if got != want {
				t.Fatalf("%s %s: %+v, want %+v", method, path, got, want)
			}
			if got != nil {
				found++
				continue
			}
			for _, o := range others {
				delete(methods, o)
			}
			if len(methods) > 0 {
				t.Fatalf("%s %s: methods %v, and %v are missing", method, path, others, methods)
			}
		}
	}
	if found < 1000 {
		t.Errorf("only %d paths were found", found)
	}
}
