package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestWriteFileReplacesAsAWhole(t *testing.T) {
	dir := t.TempDir()
	file, link := filepath.Join(dir, "graph.yaml"), filepath.Join(dir, "latest.yaml")
	if err := os.WriteFile(file, []byte("old, and longer"), 0o640); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("graph.yaml", link); err != nil {
		t.Skip(err)
	}
	if err := writeFile(link, []byte("new")); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(file); err != nil || string(got) != "new" {
		t.Errorf("the file behind the link holds %q, %v", got, err)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is no link any more: %v, %v", info.Mode(), err)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("the mode is %v, %v; want that of the old file", info.Mode().Perm(), err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != 2 {
		t.Errorf("the directory holds %v; want the file and the link", entries)
	}
}

func TestInterruptedCompileWritesNothing(t *testing.T) {
	out := filepath.Join(t.TempDir(), "lamps.yaml")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var stdout, stderr bytes.Buffer
	args := []string{"compile", filepath.Join("testdata", "lamps"), "-o", out}
	if code := run(ctx, args, strings.NewReader(""), &stdout, &stderr); code != exitFailed {
		t.Errorf("exit code %d, want %d; standard error: %s", code, exitFailed, &stderr)
	}
	if _, err := os.Stat(out); !os.IsNotExist(err) {
		t.Errorf("the file is there: %v", err)
	}
}
