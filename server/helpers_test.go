package server_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/server"
)

const (
	policyURL         = "/beta/policies/authenticationMethodsPolicy"
	configurationsURL = policyURL + "/authenticationMethodConfigurations"
	scoreURL          = "/beta/security/partner/securityScore"
	alertsURL         = "/beta/security/partner/securityAlerts"
	firstAlertURL     = alertsURL + "/e61b0d93-2f48-47ca-8c15-00000000c301"
)

var moment = time.Date(2026, 3, 1, 12, 30, 15, 250e6, time.FixedZone("", 3600))

var loaded = sync.OnceValues(openapi.Load)

// contract is the committed contract, which all tests share.
func contract(t testing.TB) *openapi3.T {
	t.Helper()
	doc, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// newServer is a server as the command runs it, with control, but with a still clock and ids that count up.
func newServer(t testing.TB, opts server.Options) *server.Server {
	t.Helper()
	if opts.Control == nil {
		opts.Control = &server.ControlOptions{}
	}
	return newBare(t, opts)
}

// newBare is a server with nothing but what opts say.
func newBare(t testing.TB, opts server.Options) *server.Server {
	t.Helper()
	s, err := prepared(t).NewServer(still(opts))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

var readContract = sync.OnceValues(func() (*server.Contract, error) {
	doc, err := loaded()
	if err != nil {
		return nil, err
	}
	return server.Prepare(doc)
})

// prepared is the contract as all servers of the tests have it.
func prepared(t testing.TB) *server.Contract {
	t.Helper()
	c, err := readContract()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func still(opts server.Options) server.Options {
	var n atomic.Int64
	if opts.Now == nil {
		opts.Now = func() time.Time { return moment }
	}
	if opts.NewID == nil {
		opts.NewID = func() string { return fmt.Sprintf("00000000-0000-4000-8000-%012d", n.Add(1)) }
	}
	return opts
}

// call sends one request; header holds names and values in turn.
func call(t testing.TB, h http.Handler, method, url, body string, header ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequest(method, strings.ReplaceAll(url, " ", "%20"), strings.NewReader(body))
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Add(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// get reads a resource that must be there.
func get(t testing.TB, h http.Handler, url string, header ...string) map[string]any {
	t.Helper()
	return decode(t, want(t, call(t, h, http.MethodGet, url, "", header...), http.StatusOK))
}

func want(t testing.TB, w *httptest.ResponseRecorder, status int) *httptest.ResponseRecorder {
	t.Helper()
	if w.Code != status {
		t.Fatalf("got status %d, want %d: %s", w.Code, status, w.Body)
	}
	return w
}

func decode(t testing.TB, w *httptest.ResponseRecorder) map[string]any {
	t.Helper()
	dec := json.NewDecoder(strings.NewReader(w.Body.String()))
	dec.UseNumber()
	var out map[string]any
	if err := dec.Decode(&out); err != nil {
		t.Fatalf("%v: %s", err, w.Body)
	}
	return out
}

// odataError is the error object of an answer.
type odataError struct {
	Code, Message, Target string
	Details               []struct{ Code, Message, Target string }
	InnerError            struct {
		Code, Date      string
		RequestID       string `json:"request-id"`
		ClientRequestID string `json:"client-request-id"`
	}
}

func errorOf(t testing.TB, w *httptest.ResponseRecorder) odataError {
	t.Helper()
	var out struct{ Error *odataError }
	if err := json.Unmarshal(w.Body.Bytes(), &out); err != nil || out.Error == nil {
		t.Fatalf("no OData error (%v): %s", err, w.Body)
	}
	return *out.Error
}

// refused checks a refusal: its status, the code, and that the message says all of parts.
func refused(t testing.TB, w *httptest.ResponseRecorder, status int, code string, parts ...string) odataError {
	t.Helper()
	e := errorOf(t, want(t, w, status))
	if e.Code != code {
		t.Errorf("error code %q, want %q: %s", e.Code, code, e.Message)
	}
	for _, part := range parts {
		if !strings.Contains(e.Message, part) {
			t.Errorf("message %q does not say %q", e.Message, part)
		}
	}
	return e
}

// at follows names and indexes into a decoded body.
func at(t testing.TB, v any, path ...any) any {
	t.Helper()
	for _, step := range path {
		switch s := step.(type) {
		case string:
			o, ok := v.(map[string]any)
			if !ok {
				t.Fatalf("no object at %v of %v", s, path)
			}
			v = o[s]
		case int:
			a, ok := v.([]any)
			if !ok || s >= len(a) {
				t.Fatalf("no item %d of %v", s, path)
			}
			v = a[s]
		}
	}
	return v
}
