package model

import (
	"encoding/json"
	"math/big"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

// Canonical returns o with its integers written plainly. JSON lets a client write 60 as 6e1 or 60.0, and the
// contract takes both, but a service answers 60, and typed clients cannot read anything else.
func (t *Type) Canonical(o jsondoc.Object) jsondoc.Object {
	if t == nil {
		return o
	}
	actual := t.Of(o)
	out := make(jsondoc.Object, len(o))
	copy(out, o)
	for i, m := range out {
		if p, ok := actual.Property(m.Name); ok && (p.Integer || p.Type != nil) {
			out[i].Value = p.canonical(m.Value)
		}
	}
	return out
}

func (p *Property) canonical(v any) any {
	switch v := v.(type) {
	case jsondoc.Array:
		out := make(jsondoc.Array, len(v))
		for i := range v {
			out[i] = p.canonical(v[i])
		}
		return out
	case jsondoc.Object:
		return p.Type.Canonical(v)
	case json.Number:
		if p.Integer {
			return plainInteger(v)
		}
	}
	return v
}

// longestNumber keeps numbers like 1e999999999 from being written out.
const longestNumber = 32

func plainInteger(n json.Number) json.Number {
	text := n.String()
	if !strings.ContainsAny(text, ".eE") || len(text) > longestNumber {
		return n
	}
	if f, err := n.Float64(); err != nil || f < -1e19 || f > 1e19 {
		return n
	}
	r, ok := new(big.Rat).SetString(text)
	if !ok || !r.IsInt() {
		return n
	}
	return json.Number(r.Num().String())
}
