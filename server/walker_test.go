package server_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/gen/stub"
	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/server"
	"github.com/graphcontract/graphcontract/validate"
)

// walker calls every operation of a contract with valid requests and compares the answers with the contract,
// with a validator of its own. Problems are collected, each naming its operation.
type walker struct {
	t         *testing.T
	handler   http.Handler
	validator *validate.Validator
	called    map[string]int // calls by operation
	problems  []string
}

// walk returns the problems of a handler and how often each operation was called to find them.
func walk(t *testing.T, doc *openapi3.T, h http.Handler) (problems []string, called map[string]int) {
	t.Helper()
	w := &walker{t: t, handler: h, validator: judge(t, doc), called: map[string]int{}}
	// What adds comes first, so that there is something of every kind, and what takes away comes last.
	for _, method := range []string{http.MethodPost, http.MethodGet, http.MethodPatch, http.MethodDelete} {
		for _, path := range doc.Paths.InMatchingOrder() {
			if op := doc.Paths.Value(path).GetOperation(method); op != nil {
				w.operation(method, path, op)
			}
		}
	}
	for _, item := range doc.Paths.Map() {
		for _, op := range item.Operations() {
			if w.called[op.OperationID] == 0 {
				w.problem(op.OperationID, "never called")
			}
		}
	}
	return w.problems, w.called
}

var readForWalks = sync.OnceValues(func() (*validate.Validator, error) {
	doc, err := loaded()
	if err != nil {
		return nil, err
	}
	return validate.New(doc, validate.Options{BasePaths: []string{"/beta"}})
})

// judge is a validator for doc, and the same one for all walks of the committed contract.
func judge(t *testing.T, doc *openapi3.T) *validate.Validator {
	t.Helper()
	read := readForWalks
	if doc != contract(t) {
		read = func() (*validate.Validator, error) {
			return validate.New(doc, validate.Options{BasePaths: []string{"/beta"}})
		}
	}
	v, err := read()
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func (w *walker) problem(operation, format string, args ...any) {
	w.problems = append(w.problems, operation+": "+fmt.Sprintf(format, args...))
}

// operation calls one operation with each of its example bodies, or without a body.
func (w *walker) operation(method, path string, op *openapi3.Operation) {
	if op.RequestBody == nil {
		w.call(method, w.address(method, path, "", op), "", op)
		return
	}
	for name, example := range op.RequestBody.Value.Content.Get("application/json").Examples {
		body, err := json.Marshal(example.Value.Value)
		if err != nil {
			w.problem(op.OperationID, "example %s: %v", name, err)
			continue
		}
		if url := w.address(method, path, string(body), op); url != "" {
			w.call(method, url, string(body), op)
		}
	}
}

// address fills in the key of a path: that of the first item in the collection that is of the type the body
// is about and that has no path of its own. It is empty when there is none.
func (w *walker) address(method, path, body string, op *openapi3.Operation) string {
	i := strings.Index(path, "/{")
	if i < 0 {
		return "/beta" + path
	}
	var about struct {
		Type string `json:"@odata.type"`
	}
	if body != "" {
		if err := json.Unmarshal([]byte(body), &about); err != nil {
			w.t.Fatal(err)
		}
	}
	var list struct{ Value []map[string]any }
	if err := json.Unmarshal(call(w.t, w.handler, http.MethodGet, "/beta"+path[:i], "").Body.Bytes(), &list); err != nil {
		return ""
	}
	for _, item := range list.Value {
		url := fmt.Sprintf("/beta%s/%v", path[:i], item["id"])
		match, _ := w.validator.Match(httptest.NewRequest(method, url, nil))
		if match != nil && match.OperationID == op.OperationID && (about.Type == "" || item["@odata.type"] == about.Type) {
			return url
		}
	}
	return ""
}

func (w *walker) call(method, url, body string, op *openapi3.Operation) {
	if url == "" {
		return // told as never called, unless another example does it
	}
	w.called[op.OperationID]++
	r := httptest.NewRequest(method, url, bytes.NewReader([]byte(body)))
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	match, fs := w.validator.Request(r, []byte(body))
	if match == nil || len(fs) > 0 {
		w.problem(op.OperationID, "the request %s %s itself has findings: %v", method, url, fs)
		return
	}
	if match.OperationID != op.OperationID {
		w.problem(op.OperationID, "%s %s is operation %s", method, url, match.OperationID)
		return
	}
	res := call(w.t, w.handler, method, url, body)
	if res.Code < 200 || res.Code > 299 {
		w.problem(op.OperationID, "%s %s: status %d: %s", method, url, res.Code, res.Body)
		return
	}
	for _, f := range w.validator.Response(match, res.Code, res.Header(), res.Body.Bytes()) {
		w.problem(op.OperationID, "%s %s: status %d: %v", method, url, res.Code, f)
	}
}

func TestEveryOperationAnswersAsTheContractSays(t *testing.T) {
	doc := contract(t)
	// The server's own check is off: the walker must find out by itself.
	problems, called := walk(t, doc, newServer(t, server.Options{Responses: server.Off}))
	for _, p := range problems {
		t.Error(p)
	}
	if len(called) < 52 { // the contract can only grow
		t.Errorf("only %d operations were called", len(called))
	}
}

// The interface that the server implements and the contract must name the same operations: otherwise the
// generated code is stale, and compiling proves nothing.
func TestInterfaceIsThatOfTheContract(t *testing.T) {
	var implemented, declared []string
	for m := range reflect.TypeFor[stub.StrictServerInterface]().Methods() {
		implemented = append(implemented, m.Name)
	}
	for _, item := range contract(t).Paths.Map() {
		for _, op := range item.Operations() {
			declared = append(declared, strings.ToUpper(op.OperationID[:1])+op.OperationID[1:])
		}
	}
	slices.Sort(implemented)
	slices.Sort(declared)
	if !slices.Equal(implemented, declared) {
		t.Errorf("interface:\n%v\ncontract:\n%v", implemented, declared)
	}
}

// broken is an implementation with one wrong handler.
type broken struct {
	stub.StrictServerInterface
	answer stub.RawResponse
}

func (b broken) GetSecurityRequirement(context.Context, stub.GetSecurityRequirementRequestObject) (stub.GetSecurityRequirementResponseObject, error) {
	return b.answer, nil
}

var jsonHeader = http.Header{"Content-Type": {"application/json"}}

// brokenAnswers are answers that the contract does not allow for a requirement.
var brokenAnswers = []struct {
	why    string
	answer stub.RawResponse
}{
	{"a value that is no member of its enumeration", stub.RawResponse{Header: jsonHeader,
		Body: []byte(`{"@odata.type":"#microsoft.graph.partner.security.securityRequirement","id":"1","complianceStatus":"complaint"}`)}},
	{"a member nobody declared", stub.RawResponse{Header: jsonHeader,
		Body: []byte(`{"@odata.type":"#microsoft.graph.partner.security.securityRequirement","id":"1","points":3}`)}},
	{"a number as a string", stub.RawResponse{Header: jsonHeader,
		Body: []byte(`{"@odata.type":"#microsoft.graph.partner.security.securityRequirement","id":"1","score":"20"}`)}},
	{"a type that is none of the union", stub.RawResponse{Header: jsonHeader,
		Body: []byte(`{"@odata.type":"#microsoft.graph.partner.security.other","id":"1"}`)}},
	{"a derived type that is not named", stub.RawResponse{Header: jsonHeader, Body: []byte(`{"id":"1","adminsRequiredNotUsingMfaCount":3}`)}},
	{"no JSON", stub.RawResponse{Header: jsonHeader, Body: []byte(`{"id":`)}},
	{"no body", stub.RawResponse{Header: jsonHeader}},
	{"a status nobody declared", stub.RawResponse{Status: 202, Header: jsonHeader, Body: []byte(`{}`)}},
	{"another media type", stub.RawResponse{Header: http.Header{"Content-Type": {"text/plain"}},
		Body: []byte(`{"@odata.type":"#microsoft.graph.partner.security.securityRequirement","id":"1"}`)}},
}

// The walker proves itself: a broken handler must be found, and nothing else.
func TestWalkerFindsABrokenHandler(t *testing.T) {
	doc := contract(t)
	for _, c := range brokenAnswers {
		s := newBroken(t, server.Off, c.answer)
		problems, _ := walk(t, doc, s)
		if len(problems) == 0 {
			t.Errorf("%s: not found", c.why)
		}
		for _, p := range problems {
			if !strings.HasPrefix(p, "getSecurityRequirement: ") {
				t.Errorf("%s: blamed on something else: %s", c.why, p)
			}
		}
	}
}

// An operation that the contract gains and the server lacks must be found as well.
func TestWalkerFindsAMissingOperation(t *testing.T) {
	doc := contract(t)
	s := newServer(t, server.Options{Responses: server.Off})
	grown, err := openapi.Load()
	if err != nil {
		t.Fatal(err)
	}
	item := *doc.Paths.Value("/security/partner/securityScore")
	get := *item.Get
	get.OperationID = "getSomethingNew"
	grown.Paths.Set("/security/partner/somethingNew", &openapi3.PathItem{Get: &get})
	problems, _ := walk(t, grown, s)
	if len(problems) != 1 || !strings.HasPrefix(problems[0], "getSomethingNew: ") {
		t.Errorf("got %q", problems)
	}
}

func newBroken(t *testing.T, mode server.Mode, answer stub.RawResponse) *server.Server {
	t.Helper()
	s, err := server.NewWrapped(prepared(t), still(server.Options{Responses: mode}), func(impl stub.StrictServerInterface) stub.StrictServerInterface {
		return broken{impl, answer}
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}
