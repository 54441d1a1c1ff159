package codegen_test

import (
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/internal/codegen"
)

// Whatever the contract is, Generate comes back, and what it gives is Go.
func FuzzGenerate(f *testing.F) {
	for _, pattern := range []string{"refused/*.yaml", "small/*.yaml"} {
		seeds, err := filepath.Glob(filepath.Join("testdata", filepath.FromSlash(pattern)))
		if err != nil || len(seeds) == 0 {
			f.Fatalf("no seeds in %s: %v", pattern, err)
		}
		for _, seed := range seeds {
			f.Add(read(f, seed))
		}
	}
	f.Fuzz(func(t *testing.T, spec []byte) {
		files, err := codegen.Generate(spec, mini)
		if (err == nil) == (files == nil) {
			t.Fatalf("%d files and the error %v", len(files), err)
		}
		for name, src := range files {
			if !strings.HasSuffix(name, ".go") {
				continue
			}
			if _, err := parser.ParseFile(token.NewFileSet(), name, src, parser.SkipObjectResolution); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}
