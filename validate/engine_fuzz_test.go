package validate

import (
	"math/rand/v2"
	"testing"
)

// FuzzEngine asks the engine and the walk about any bytes as any type of the contract.
func FuzzEngine(f *testing.F) {
	_, v := graph(f)
	for i, name := range v.names {
		f.Add(newMaker(v, uint64(i), 11, AsResponse).mutant(v.types[name]), uint16(i), byte(i))
	}
	for i, seed := range []string{
		`{"@odata.type":"#microsoft.graph.fido2AuthenticationMethodConfiguration","@odata.type":"#x"}`,
		`{"id":"x","@odata.typ\u0065":"#microsoft.graph.smsAuthenticationMethodConfiguration"}`,
		"{\"a@b\":[1,{\"c\":1,\"c\":1}]}", `[[[[[[]]]]]]`, "\"\\ud83d\\ude00\"", "{\"x\":-0.0e-0}", " null ", "{\"\":\"\x80\"}",
	} {
		f.Add([]byte(seed), uint16(i), byte(i))
	}
	f.Fuzz(func(t *testing.T, data []byte, which uint16, flags byte) {
		s := v.types[v.names[int(which)%len(v.names)]]
		if err := (verdictTable{}).compare(v, s, data, Direction(flags&1), flags&2 != 0); err != nil {
			t.Errorf("%s, %v", s.component, err)
		}
	})
}

// FuzzEngineSchemas makes the document up as well.
func FuzzEngineSchemas(f *testing.F) {
	for seed := range uint64(20) {
		f.Add(seed, seed%2 == 0, []byte(`{"a":1,"kind":"a","@odata.type":"#t.c1"}`))
	}
	f.Fuzz(func(t *testing.T, seed uint64, newer bool, data []byte) {
		m := &schemaMaker{rng: rand.New(rand.NewPCG(seed, 13)), newer: newer}
		v, err := New(m.document(), Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range v.names {
			for _, body := range [][]byte{data, []byte(m.value(3))} {
				for _, dir := range []Direction{AsResponse, AsRequest} {
					if err := (verdictTable{}).compare(v, v.types[name], body, dir, false); err != nil {
						t.Errorf("%s, %v", name, err)
					}
				}
			}
		}
	})
}
