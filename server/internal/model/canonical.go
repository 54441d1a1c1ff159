package model

import (
	"encoding/json"
	"math/big"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

// Canonical returns o with its integers written plainly. JSON lets a client write 60 as 6e1 or 60.0, and the
// contract takes both, but a service answers 60, and typed clients cannot read anything else. It is o itself if
// they all are.
func (t *Type) Canonical(o jsondoc.Object) jsondoc.Object {
	return t.rewrite(o, func(p *Property) bool { return p.Integer || p.Type != nil }, (*Property).canonical)
}

func (p *Property) canonical(v any) (any, bool) {
	switch x := v.(type) {
	case jsondoc.Array:
		return rewriteItems(x, p.canonical)
	case jsondoc.Object:
		return changed(x, p.Type.Canonical(x))
	case json.Number:
		if p.Integer {
			if n := plainInteger(x); n != x {
				return n, true
			}
		}
	}
	return v, false
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
