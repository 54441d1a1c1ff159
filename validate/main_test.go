package validate_test

import (
	"net/http"
	"net/url"
	"os"
	"strings"
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

// newValidator is a validator of the small contract.
func newValidator(t testing.TB, opts validate.Options) *validate.Validator {
	t.Helper()
	v, err := validate.New(loadContract(t), opts)
	if err != nil {
		t.Fatal(err)
	}
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
