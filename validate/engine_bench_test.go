package validate

import (
	"fmt"
	"testing"

	"github.com/graphcontract/graphcontract/openapi"
)

// BenchmarkNew prepares the contract, as every process does once: as one that is known to be valid, and as one that
// kin-openapi looks at too. -cpu 1 shows the time on one processor.
func BenchmarkNew(b *testing.B) {
	doc, err := openapi.Load()
	if err != nil {
		b.Fatal(err)
	}
	for _, valid := range []bool{true, false} {
		b.Run(fmt.Sprintf("valid=%v", valid), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := New(doc, Options{KnownValid: valid}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkCompile makes the code of all programs of the contract, in both directions. A process makes that of the
// programs it uses.
func BenchmarkCompile(b *testing.B) {
	doc, err := openapi.Load()
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		v, err := New(doc, Options{KnownValid: true})
		if err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		v.set.CompileAll()
	}
}
