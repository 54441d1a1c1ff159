package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestCodesDocument holds docs/CODES.md to the registries. Refresh it with UPDATE=1.
func TestCodesDocument(t *testing.T) {
	var got bytes.Buffer
	if err := codesMarkdown(&got, allCodes()); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join("..", "..", "docs", "CODES.md")
	if os.Getenv("UPDATE") == "1" {
		if err := os.WriteFile(file, got.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Errorf("docs/CODES.md is stale; refresh it with UPDATE=1:\n%s", diff)
	}
}

func TestCodesAreUnique(t *testing.T) {
	seen := map[string]string{}
	for _, c := range allCodes() {
		if other, dup := seen[c.Code]; dup {
			t.Errorf("%s is a code about %s and about %s", c.Code, other, c.About)
		}
		seen[c.Code] = c.About
	}
}
