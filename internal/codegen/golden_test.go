package codegen_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/internal/codegen"
)

// A case is a directory of testdata with contract.yaml; what Generate makes of it
// is committed beside it in gen, as packages that other tests of this directory
// import. UPDATE=1 writes it anew.
func TestGolden(t *testing.T) {
	contracts, err := filepath.Glob(filepath.Join("testdata", "*", "contract.yaml"))
	if err != nil || len(contracts) == 0 {
		t.Fatalf("no cases found: %v", err)
	}
	for _, contract := range contracts {
		dir := filepath.Dir(contract)
		t.Run(filepath.Base(dir), func(t *testing.T) {
			files, err := codegen.Generate(read(t, contract), codegen.Options{
				ImportPath: "github.com/graphcontract/graphcontract/internal/codegen/" + filepath.ToSlash(dir) + "/gen",
				Parts:      codegen.Parts{Client: true, Server: true, Contract: true},
			})
			if err != nil {
				t.Fatal(err)
			}
			gen := filepath.Join(dir, "gen")
			if os.Getenv("UPDATE") == "1" {
				if err := codegen.Write(gen, files); err != nil {
					t.Fatal(err)
				}
			}
			diff, err := codegen.Compare(gen, files)
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range diff {
				t.Errorf("%s (-committed +generated):\n%s", d.Name, cmp.Diff(string(d.Got), string(d.Want)))
			}
		})
	}
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func readSeed(f *testing.F, path string) []byte {
	f.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		f.Fatal(err)
	}
	return b
}
