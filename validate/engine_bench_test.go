package validate

import (
	"testing"

	"github.com/graphcontract/graphcontract/openapi"
)

// BenchmarkNew prepares the contract, as every process does once. -cpu 1 shows the time on one processor.
func BenchmarkNew(b *testing.B) {
	doc, err := openapi.Load()
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := New(doc, Options{}); err != nil {
			b.Fatal(err)
		}
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
		v, err := New(doc, Options{})
		if err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		v.set.CompileAll()
	}
}
