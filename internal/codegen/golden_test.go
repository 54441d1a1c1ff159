package codegen_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/internal/codegen"
)

// miniDir has a small contract, and what Generate makes of it as packages that the tests of directory mini import.
var miniDir = filepath.Join("testdata", "mini")

// The packages in testdata/mini/gen are what their contract makes. UPDATE=1 writes them anew.
func TestGolden(t *testing.T) {
	files, gen := miniFiles(t), filepath.Join(miniDir, "gen")
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
}

func readFile(path string) ([]byte, error) { return os.ReadFile(path) } // #nosec G304 -- the tests name the files

func read(t testing.TB, path string) []byte {
	t.Helper()
	b, err := readFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
