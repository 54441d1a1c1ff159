package middleware_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/validate"
	"github.com/graphcontract/graphcontract/validate/middleware"
)

const contract = `openapi: 3.0.3
info: {title: Lamps, version: "1"}
paths:
  /lamps/{id}:
    patch:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/lamp'}}}}
      responses:
        "200": {description: the lamp, content: {application/json: {schema: {$ref: '#/components/schemas/lamp'}}}}
components:
  schemas:
    lamp: {type: object, properties: {watts: {type: integer, maximum: 100}}}
`

// A handler that takes what it gets: requests that break the contract do not reach it.
func ExampleNew() {
	doc, err := openapi3.NewLoader().LoadFromData([]byte(contract))
	if err != nil {
		panic(err)
	}
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		panic(err)
	}
	wrap, err := middleware.New(v, middleware.Options{
		Requests:  middleware.Enforce,
		Responses: middleware.Report,
		Report: func(c middleware.Check) {
			for _, f := range c.Findings {
				fmt.Printf("%s %s: %s\n", c.Request.Method, c.Request.URL.Path, f)
			}
		},
	})
	if err != nil {
		panic(err)
	}
	server := httptest.NewServer(wrap(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.Copy(w, r.Body)
	})))
	defer server.Close()

	for _, body := range []string{`{"watts": 60}`, `{"watts": "60"}`} {
		req, err := http.NewRequest(http.MethodPatch, server.URL+"/lamps/7", strings.NewReader(body))
		if err != nil {
			panic(err)
		}
		req.Header.Set("Content-Type", "application/json")
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			panic(err)
		}
		answer, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil {
			panic(err)
		}
		fmt.Printf("%d %s\n", resp.StatusCode, answer)
	}
	// Output:
	// 200 {"watts": 60}
	// PATCH /lamps/7: 1:11: found the string "60"; want an integer, without quotes [value-type]
	// 400 {"error":{"code":"requestBreaksContract","message":"the request breaks the contract","details":[{"code":"value-type","message":"found the string \"60\"; want an integer, without quotes","target":"/watts","in":"body","line":1,"column":11}]}}
}

// A proxy before a service that nobody wants to change: what breaks the contract is held back.
func ExampleNew_proxy() {
	doc, err := openapi3.NewLoader().LoadFromData([]byte(contract))
	if err != nil {
		panic(err)
	}
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		panic(err)
	}
	wrap, err := middleware.New(v, middleware.Options{
		Requests: middleware.Enforce, Responses: middleware.Enforce, Unmatched: middleware.Enforce, BadResponseStatus: http.StatusBadGateway,
	})
	if err != nil {
		panic(err)
	}
	service := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, `{"watts": 1000}`)
	}))
	defer service.Close()
	address, err := url.Parse(service.URL)
	if err != nil {
		panic(err)
	}
	proxy := httptest.NewServer(wrap(httputil.NewSingleHostReverseProxy(address)))
	defer proxy.Close()

	req, err := http.NewRequest(http.MethodPatch, proxy.URL+"/lamps/7", strings.NewReader(`{"watts": 60}`))
	if err != nil {
		panic(err)
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		panic(err)
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	if err != nil {
		panic(err)
	}
	fmt.Printf("%s\n%s\n", resp.Status, answer)
	// Output:
	// 502 Bad Gateway
	// {"error":{"code":"responseBreaksContract","message":"the response of the server breaks its contract and was held back"}}
}
