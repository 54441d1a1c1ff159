package mini_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"

	"github.com/graphcontract/graphcontract/internal/codegen/testdata/mini/gen"
)

// A union that takes a value gives it back; a variant that decodes can be wrapped
// again and decodes to the same.
func FuzzUnion(f *testing.F) {
	for _, seed := range []string{
		`{}`, `null`, `[]`, ` {"@odata.type" : "#new" } `,
		`{"@odata.type":"` + fido2 + `","id":"Fido2","state":null,"excludeTargets":[{"id":"g"},null]}`,
		`{"@odata.type":"` + x509 + `","ruleType":"policyOID","@odata.id":"x"}`,
		`{"@odata.type":"` + fido2 + `","@odata.type":"` + x509 + `"}`,
		`{"@odata.type":"#new","<":"\u2028","a":1e999}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		var u gen.AuthenticationMethodConfigurationUnion
		if err := json.Unmarshal(in, &u); err != nil || u.IsZero() {
			return
		}
		out, err := u.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(out, bytes.TrimSpace(in)) {
			t.Fatalf("%q came back as %q", in, out)
		}
		v, err := u.Value()
		if err != nil {
			return
		}
		again, err := gen.NewAuthenticationMethodConfigurationUnion(v)
		if err != nil {
			t.Fatalf("%q decodes, but cannot be wrapped again: %v", in, err)
		}
		w, err := again.Value()
		if err != nil {
			t.Fatal(err)
		}
		if reflect.TypeOf(v) != reflect.TypeOf(w) || v.DiscriminatorValue() != w.DiscriminatorValue() {
			t.Fatalf("%q became a %T %s", in, w, w.DiscriminatorValue())
		}
	})
}
