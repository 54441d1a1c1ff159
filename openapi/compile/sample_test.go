package compile_test

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/graphcontract/graphcontract/openapi/compile"
)

// TestDocsSample scores what is compiled from a sample of real pages against the service's own metadata. It runs where
// GRAPHCONTRACT_DOCS_SAMPLE names the sample (pages in beta and degraded, and score.py), and fails below the floors.
func TestDocsSample(t *testing.T) {
	dir := os.Getenv("GRAPHCONTRACT_DOCS_SAMPLE")
	if dir == "" {
		t.Skip("GRAPHCONTRACT_DOCS_SAMPLE is not set")
	}
	for _, c := range []struct {
		pages  string
		args   []string
		floors map[string]float64
	}{
		{"beta", nil, map[string]float64{
			"types": 100, "base": 100, "props": 100, "proptypes": 99.8, "propcoll": 100, "navs": 100, "enums": 99.4, "ops": 100, "resp": 100,
			"actparams": 100, "types_prec": 97.3, "props_prec": 97.1, "enums_prec": 99, "ops_prec": 99.5,
		}},
		{"degraded", []string{"--degraded"}, map[string]float64{
			"types": 100, "base": 100, "props": 100, "proptypes": 100, "propcoll": 100, "navs": 100, "enums": 100, "ops": 100, "resp": 100,
			"types_prec": 97, "props_prec": 88, "enums_prec": 100, "ops_prec": 100,
		}},
	} {
		t.Run(c.pages, func(t *testing.T) {
			res, err := compile.Compile(context.Background(), []compile.Source{{FS: os.DirFS(filepath.Join(dir, c.pages))}}, compile.Options{})
			if err != nil {
				t.Fatal(err)
			}
			tmp := t.TempDir()
			doc, rows := filepath.Join(tmp, "doc.yaml"), filepath.Join(tmp, "rows.json")
			if err := os.WriteFile(doc, res.YAML, 0o600); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command("python3", append([]string{filepath.Join(dir, "score.py"), doc, "--json", rows}, c.args...)...)
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Fatalf("%v: %s", err, out)
			}
			b, err := os.ReadFile(rows)
			if err != nil {
				t.Fatal(err)
			}
			var score map[string][2]float64
			if err := json.Unmarshal(b, &score); err != nil {
				t.Fatal(err)
			}
			for row, floor := range c.floors {
				got, of := score[row][0], score[row][1]
				if of == 0 || 100*got/of < floor {
					t.Errorf("%s: %g of %g, want at least %g %%", row, got, of, floor)
				}
			}
		})
	}
}
