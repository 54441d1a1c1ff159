package compile_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/openapi/compile"
)

// TestPages compiles the pages of every directory in testdata/pages, each a group of traps, and compares the reading
// with want.yaml and the findings of the whole compilation with want.findings. UPDATE=1 writes both anew.
func TestPages(t *testing.T) {
	dirs, err := filepath.Glob("testdata/pages/*")
	if err != nil || len(dirs) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, dir := range dirs {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			src := []compile.Source{{FS: os.DirFS(dir)}}
			reading, err := compile.Compile(context.Background(), src, compile.Options{Reading: true})
			if err != nil {
				t.Fatal(err)
			}
			golden(t, filepath.Join(dir, "want.yaml"), reading.YAML)
			whole, err := compile.Compile(context.Background(), src, compile.Options{})
			if err != nil {
				t.Fatal(err)
			}
			var out bytes.Buffer
			if err := whole.Findings.Print(&out); err != nil {
				t.Fatal(err)
			}
			golden(t, filepath.Join(dir, "want.findings"), out.Bytes())
		})
	}
}

func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	if os.Getenv("UPDATE") == "1" {
		if err := os.WriteFile(file, got, 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got; UPDATE=1 writes it anew):\n%s", file, diff)
	}
}
