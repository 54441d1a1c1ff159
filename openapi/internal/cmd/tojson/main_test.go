package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// TestCommitted fails when the contract was compiled anew and go generate was not run.
func TestCommitted(t *testing.T) {
	out := filepath.Join(t.TempDir(), "graph.json")
	if err := run("../../../graph.yaml", out); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(out) // #nosec G304 -- written above
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile("../../../graph.json")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("openapi/graph.json is not what openapi/graph.yaml says; run go generate ./openapi")
	}
}

func TestConvertFails(t *testing.T) {
	if _, err := convert([]byte("a: [")); err == nil {
		t.Error("broken YAML was taken")
	}
	if err := run("missing.yaml", filepath.Join(t.TempDir(), "x")); err == nil {
		t.Error("a missing file was taken")
	}
}
