package model_test

import (
	"testing"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

func TestCanonicalWritesIntegersPlainly(t *testing.T) {
	b := box(t)
	for _, c := range []struct{ why, in, want string }{
		{"plain", `{"shapes":[{"area":60}]}`, `{"shapes":[{"area":60}]}`},
		{"with a fraction of zero", `{"shapes":[{"area":60.0}]}`, `{"shapes":[{"area":60}]}`},
		{"with an exponent", `{"shapes":[{"area":6e1},{"area":-9.007199254740993e15}]}`, `{"shapes":[{"area":60},{"area":-9007199254740993}]}`},
		{"no integer", `{"shapes":[{"area":1.5}]}`, `{"shapes":[{"area":1.5}]}`},
		{"far too large, or far too small", `{"shapes":[{"area":1e999999999},{"area":1e-999999999}]}`, `{"shapes":[{"area":1e999999999},{"area":1e-999999999}]}`},
		{"a double keeps its digits", `{"shapes":[{"@odata.type":"#ns.circle","radius":60.0,"area":1e0}]}`, `{"shapes":[{"@odata.type":"#ns.circle","radius":60.0,"area":1}]}`},
		{"null", `{"shapes":null,"label":null}`, `{"shapes":null,"label":null}`},
	} {
		in, err := jsondoc.DecodeObject([]byte(c.in))
		if err != nil {
			t.Fatal(err)
		}
		got, err := jsondoc.Encode(b.Canonical(in))
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != c.want {
			t.Errorf("%s: got %s, want %s", c.why, got, c.want)
		}
	}
}
