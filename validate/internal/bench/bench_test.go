package bench

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/gorillamux"

	"github.com/graphcontract/graphcontract/validate"
	"github.com/graphcontract/graphcontract/validate/middleware"
)

// A benchCase is something that several candidates do. Ours comes first: the others are compared with it.
type benchCase struct {
	name  string
	bytes int // of the body; 0 where there is none
	tasks []task
}

// A task is what one candidate does in a case.
type task struct {
	name  string
	run   func() error
	timed func() (ns float64, err error) // in place of run, for what another process measures
}

// cases are all that is measured, but for the stream of lines. ajvIn is a directory with ajv in it, "" to leave ajv out.
func cases(tb testing.TB, ajvIn string) []benchCase {
	tb.Helper()
	doc, v := contract(tb)
	var out []benchCase
	for _, p := range payloads(tb) {
		c := boolean(tb, doc, p, peers)
		if ajvIn != "" {
			if t := ajv(tb, ajvIn, doc, p); t != nil {
				c.tasks = append(c.tasks, *t)
			}
		}
		out = append(out, c)
	}
	for _, p := range payloads(tb)[:2] {
		few := []peer{peers[0], peers[1]}
		out = append(out,
			boolean(tb, doc, payload{p.name + " reversed", p.component, reordered(tb, p.data, false)}, few),
			boolean(tb, doc, payload{p.name + " random", p.component, reordered(tb, p.data, true)}, few))
	}
	return append(out, exchange(tb, doc, v), throughMiddleware(tb, doc, v), exchange31(tb), faultMedium(tb, doc, v), faultLarge(tb, v), compiling(tb, doc), recursive(tb))
}

// boolean asks whether a body is valid. A peer that does not take the body, which is valid, is left out.
func boolean(tb testing.TB, doc *openapi3.T, p payload, among []peer) benchCase {
	c := benchCase{name: p.name, bytes: len(p.data)}
	for _, candidate := range among {
		f := candidate.make(tb, doc, p.component)
		if err := f(p.data); err != nil {
			if candidate.name == ours {
				tb.Fatalf("%s: %v", p.name, err)
			}
			tb.Logf("%s is left out of %s, as it refuses the body: %.200v", candidate.name, p.name, err)
			continue
		}
		c.tasks = append(c.tasks, task{name: candidate.name, run: func() error { return f(p.data) }})
	}
	return c
}

const policyPath = "/beta/policies/authenticationMethodsPolicy"

// exchange checks a GET of the policy: request and response, routing included.
func exchange(tb testing.TB, doc *openapi3.T, v *validate.Validator) benchCase {
	data := read(tb, "medium.json")
	return benchCase{name: "exchange medium", bytes: len(data), tasks: []task{ourExchange(v, policyPath, data), kinExchange(tb, doc, policyPath, data)}}
}

// exchange31 checks a small answer with a document of version 3.1.
func exchange31(tb testing.TB) benchCase {
	doc := twin(tb)
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	data := page(read(tb, "small.json"), 1)
	path := "/beta/security/partner/securityScore/requirements"
	return benchCase{name: "exchange small, 3.1", bytes: len(data), tasks: []task{ourExchange(v, path, data), kinExchange(tb, doc, path, data)}}
}

var header = http.Header{"Content-Type": {"application/json"}}

func ourExchange(v *validate.Validator, path string, data []byte) task {
	r := httptest.NewRequest(http.MethodGet, path, nil)
	return task{name: ours, run: func() error {
		m, fs := v.Request(r, nil)
		if len(fs) > 0 {
			return fmt.Errorf("%v", fs)
		}
		if fs = v.Response(m, http.StatusOK, header, data); len(fs) > 0 {
			return fmt.Errorf("%v", fs)
		}
		return nil
	}}
}

// throughMiddleware sends a GET of the policy through a handler, bare and behind the middleware of both.
func throughMiddleware(tb testing.TB, doc *openapi3.T, v *validate.Validator) benchCase {
	tb.Helper()
	data := read(tb, "medium.json")
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(data)
	})
	c := benchCase{name: "middleware medium", bytes: len(data)}
	add := func(name string, h http.Handler) {
		c.tasks = append(c.tasks, task{name: name, run: func() error {
			w := httptest.NewRecorder()
			h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, policyPath, nil))
			if w.Code != http.StatusOK || w.Body.Len() != len(data) {
				return fmt.Errorf("%d %s", w.Code, w.Body)
			}
			return nil
		}})
	}
	wrap, err := middleware.New(v, middleware.Options{Requests: middleware.Enforce, Responses: middleware.Enforce})
	if err != nil {
		tb.Fatal(err)
	}
	add(ours, wrap(handler))
	add("openapi3filter", openapi3filter.NewValidator(kinRouter(tb, doc), openapi3filter.Strict(true),
		openapi3filter.ValidationOptions(openapi3filter.Options{AuthenticationFunc: openapi3filter.NoopAuthenticationFunc})).Middleware(handler))
	add("no check", handler)
	return c
}

func kinRouter(tb testing.TB, doc *openapi3.T) routers.Router {
	tb.Helper()
	local := *doc
	local.Servers = openapi3.Servers{{URL: "/beta"}}
	router, err := gorillamux.NewRouter(&local)
	if err != nil {
		tb.Fatal(err)
	}
	return router
}

func kinExchange(tb testing.TB, doc *openapi3.T, path string, data []byte) task {
	router := kinRouter(tb, doc)
	r := httptest.NewRequest(http.MethodGet, path, nil)
	options := &openapi3filter.Options{AuthenticationFunc: openapi3filter.NoopAuthenticationFunc}
	return task{name: "openapi3filter", run: func() error {
		var route *routers.Route
		route, params, err := router.FindRoute(r)
		if err != nil {
			return err
		}
		in := &openapi3filter.RequestValidationInput{Request: r, PathParams: params, Route: route, Options: options}
		if err := openapi3filter.ValidateRequest(context.Background(), in); err != nil {
			return err
		}
		out := &openapi3filter.ResponseValidationInput{RequestValidationInput: in, Status: http.StatusOK, Header: header, Options: options}
		out.SetBodyBytes(data)
		return openapi3filter.ValidateResponse(context.Background(), out)
	}}
}

// faultMedium finds all that is to be said about one wrong value in a medium body.
func faultMedium(tb testing.TB, doc *openapi3.T, v *validate.Validator) benchCase {
	data := bytes.Replace(read(tb, "medium.json"), []byte(`"isUsableOnce":false`), []byte(`"isUsableOnce":"no"`), 1)
	s := doc.Components.Schemas[policy].Value
	return benchCase{name: "fault medium", bytes: len(data), tasks: []task{
		{name: ours, run: func() error {
			if _, fs := v.Payload(data, validate.PayloadOptions{Type: policy}); len(fs) != 1 {
				return fmt.Errorf("%v", fs)
			}
			return nil
		}},
		{name: "kin-openapi", run: func() error {
			var value any
			if err := json.Unmarshal(data, &value); err != nil {
				return err
			}
			if err := s.VisitJSON(value, openapi3.MultiErrors()); err == nil || err.Error() == "" {
				return errInvalid
			}
			return nil
		}},
	}}
}

// faultLarge has a wrong value at the very end, beside the body without it.
func faultLarge(tb testing.TB, v *validate.Validator) benchCase {
	data := page(read(tb, "small.json"), 1<<20)
	at := bytes.LastIndex(data, []byte(`"totalTenantCount":197`))
	bad := append(bytes.Clone(data[:at]), bytes.Replace(data[at:], []byte(`197`), []byte(`1.5`), 1)...)
	opts := validate.PayloadOptions{Type: requirements}
	return benchCase{name: "fault at the end of large", bytes: len(data), tasks: []task{
		{name: "with the fault", run: func() error {
			if _, fs := v.Payload(bad, opts); len(fs) != 1 {
				return fmt.Errorf("%v", fs)
			}
			return nil
		}},
		{name: "without it", run: func() error {
			if _, fs := v.Payload(data, opts); len(fs) > 0 {
				return fmt.Errorf("%v", fs)
			}
			return nil
		}},
	}}
}

func compiling(tb testing.TB, doc *openapi3.T) benchCase {
	tb.Helper()
	return benchCase{name: "compile the contract", tasks: []task{{name: "validate.New", run: func() error {
		_, err := validate.New(doc, validate.Options{})
		return err
	}}}}
}

// recursive checks a small body whose alternatives nest.
func recursive(tb testing.TB) benchCase {
	tb.Helper()
	doc, err := openapi3.NewLoader().LoadFromData([]byte(`{"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{},"components":{"schemas":{"a":{"oneOf":[
		{"type":"object","required":["y"],"properties":{"x":{"$ref":"#/components/schemas/a"},"y":{"type":"string"}}},
		{"type":"object","required":["y"],"properties":{"x":{"$ref":"#/components/schemas/a"},"y":{"type":"integer"}}},
		{"type":"integer"}]}}}}`))
	if err != nil {
		tb.Fatal(err)
	}
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	nested := func(core string) []byte {
		return []byte(strings.Repeat(`{"y":1,"x":`, 15) + core + strings.Repeat("}", 15))
	}
	opts := validate.PayloadOptions{Type: "a"}
	return benchCase{name: "nested alternatives", bytes: len(nested("1")), tasks: []task{
		{name: "valid", run: func() error {
			if _, fs := v.Payload(nested("1"), opts); len(fs) > 0 {
				return fmt.Errorf("%v", fs)
			}
			return nil
		}},
		{name: "invalid", run: func() error {
			if _, fs := v.Payload(nested(`"s"`), opts); len(fs) == 0 {
				return errInvalid
			}
			return nil
		}},
	}}
}

// BenchmarkPeers measures every candidate of every case by itself, with allocations. TestRatios has them side by side.
func BenchmarkPeers(b *testing.B) {
	for _, c := range cases(b, "") {
		for _, t := range c.tasks {
			b.Run(c.name+"/"+t.name, func(b *testing.B) {
				if err := t.run(); err != nil {
					b.Fatal(err)
				}
				b.SetBytes(int64(c.bytes))
				b.ReportAllocs()
				for b.Loop() {
					if err := t.run(); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

// BenchmarkLines checks sixty megabytes of lines, with one worker and with two, beside a look at the syntax alone.
func BenchmarkLines(b *testing.B) {
	_, v := contract(b)
	data := lines(b, 60_000_000)
	b.Run("json.Valid", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			for line := range bytes.Lines(data) {
				if !json.Valid(line) {
					b.Fatal("invalid")
				}
			}
		}
	})
	for _, workers := range []int{1, 2} {
		b.Run(fmt.Sprintf("%s-%d", ours, workers), func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			opts := validate.LinesOptions{PayloadOptions: validate.PayloadOptions{Type: requirement}, Workers: workers}
			for b.Loop() {
				n, err := v.Lines(context.Background(), bytes.NewReader(data), opts, func(l validate.Line) error { return fmt.Errorf("%v", l.Findings) })
				if err != nil || n != bytes.Count(data, []byte("\n")) {
					b.Fatal(n, err)
				}
			}
		})
	}
}
