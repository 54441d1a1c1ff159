package validate_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/validate"
)

func TestPayloadOfOperation(t *testing.T) {
	v := newValidator(t, validate.Options{})
	request := func(op string) validate.PayloadOptions {
		return validate.PayloadOptions{Operation: op, Direction: validate.AsRequest}
	}
	response := func(op string, status int) validate.PayloadOptions {
		return validate.PayloadOptions{Operation: op, Status: status}
	}
	const policyOp = "/policies/authenticationMethodsPolicy"
	for _, tt := range []struct {
		payload string
		opts    validate.PayloadOptions
		want    []string
		typ     string
	}{
		{`{"reconfirmationInDays":7}`, request("PATCH " + policyOp), nil, policy + "Update"},
		{`{"reconfirmationInDays":7}`, request("patch /beta" + strings.ToLower(policyOp)), nil, policy + "Update"},
		{`{"reconfirmationInDays":"7"}`, request("PATCH " + policyOp), []string{"1:25 value-type /reconfirmationInDays"}, policy + "Update"},
		{`{"reconfirmationInDays":"7"}`, response("GET "+policyOp, 0), []string{"1:25 value-type /reconfirmationInDays"}, policy},
		{`{"error":{"code":"x"}}`, response("GET "+policyOp, 400), []string{"1:10 member-missing /error"}, "microsoft.graph.ODataErrors.ODataError"},
		{`{}`, response("GET "+policyOp, 302), []string{"0:0 status-undeclared"}, ""},
		{`{}`, request("GET " + policyOp), []string{"0:0 body-unexpected"}, ""},
		{`{}`, request("PUT " + policyOp), []string{"0:0 method-unknown"}, ""},
		{`{}`, request("GET /policies/authenticationMethodPolicy"), []string{"0:0 path-unknown ~" + policyOp}, ""},
		{`{}`, request("nothing"), []string{"0:0 path-unknown"}, ""},
		{`{}`, validate.PayloadOptions{Operation: "GET " + policyOp, Type: policy}, []string{"0:0 unchecked"}, ""},
	} {
		typ, fs := v.Payload([]byte(tt.payload), tt.opts)
		if got := brief(fs); !slices.Equal(got, tt.want) || typ != tt.typ {
			t.Errorf("%+v: %v of %q, want %v of %q", tt.opts, got, typ, tt.want, tt.typ)
		}
		if about := v.Explain(tt.opts); (len(about) > 0) != (tt.typ == "") {
			t.Errorf("Explain(%+v) = %v", tt.opts, about)
		}
	}
	if fs := v.Explain(validate.PayloadOptions{}); len(fs) > 0 {
		t.Errorf("Explain of no options = %v", fs)
	}
	if fs := v.Explain(validate.PayloadOptions{Type: "policy"}); !fs.Has(validate.CodeTypeUnknown) {
		t.Errorf("Explain of an unknown type = %v", fs)
	}
}

func TestTakesArray(t *testing.T) {
	v, err := validate.New(document(t, "3.0.3", "  list: {type: array, items: {type: integer}}\n  any: {}\n  one: {type: object}\n"), validate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for typ, want := range map[string]bool{"list": true, "any": false, "one": false, "other": false, "": false} {
		if got := v.TakesArray(validate.PayloadOptions{Type: typ}); got != want {
			t.Errorf("TakesArray(%q) = %t", typ, got)
		}
	}
}
