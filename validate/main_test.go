package validate_test

import (
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/validate"
)

// loadContract reads the small contract of the tests.
func loadContract(t testing.TB) *openapi3.T {
	t.Helper()
	data, err := os.ReadFile("testdata/contract.yaml")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := openapi3.NewLoader().LoadFromData(data)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// small is the small contract for those who only read it, and the validators of it by their options.
var small struct {
	mu         sync.Mutex
	doc        *openapi3.T
	validators map[string]*validate.Validator
}

// newValidator is a validator of the small contract. Those who want the same share one: it does not change.
func newValidator(t testing.TB, opts validate.Options) *validate.Validator {
	t.Helper()
	small.mu.Lock()
	defer small.mu.Unlock()
	if small.doc == nil {
		small.doc, small.validators = loadContract(t), map[string]*validate.Validator{}
	}
	key := fmt.Sprintf("%#v", opts) // maps are printed sorted
	if v := small.validators[key]; v != nil {
		return v
	}
	v, err := validate.New(small.doc, opts)
	if err != nil {
		t.Fatal(err)
	}
	small.validators[key] = v
	return v
}

// lines joins the lines of a payload, so that a test shows its lines as they are.
func lines(l ...string) string { return strings.Join(l, "\n") }

func newRequest(t testing.TB, target string) *http.Request {
	t.Helper()
	u, err := url.ParseRequestURI(target)
	if err != nil {
		t.Fatal(err)
	}
	return &http.Request{URL: u, Header: http.Header{}} // no method: a GET
}
