package codegen

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// generatedSuffix marks the files that belong to the generator alone.
const generatedSuffix = ".gen.go"

// Write stores the files below dir and removes generated files there that are not
// among them. Files that already have the right content are left alone, so that
// their times do not change.
func Write(dir string, files map[string][]byte) error {
	for _, name := range sortedKeys(files) {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if old, err := os.ReadFile(path); err == nil && bytes.Equal(old, files[name]) { // #nosec G304 -- the caller names the directory
			continue
		}
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil { // #nosec G301 -- source code, for all to read
			return fmt.Errorf("codegen: %w", err)
		}
		if err := os.WriteFile(path, files[name], 0o644); err != nil { // #nosec G306 -- source code, for all to read
			return fmt.Errorf("codegen: %w", err)
		}
	}
	stale, err := stale(dir, files)
	if err != nil {
		return err
	}
	for _, name := range stale {
		if err := os.Remove(filepath.Join(dir, filepath.FromSlash(name))); err != nil {
			return fmt.Errorf("codegen: %w", err)
		}
	}
	return nil
}

// Diff names the files below dir that are not what Generate made: missing, changed,
// or generated once and no longer made. The names are sorted.
func Diff(dir string, files map[string][]byte) ([]string, error) {
	diff, err := stale(dir, files)
	if err != nil {
		return nil, err
	}
	for name, want := range files {
		got, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name))) // #nosec G304 -- the caller names the directory
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("codegen: %w", err)
		}
		if err != nil || !bytes.Equal(got, want) {
			diff = append(diff, name)
		}
	}
	slices.Sort(diff)
	return diff, nil
}

// stale lists the generated files in the directories of files, and in dir, that
// are not among files.
func stale(dir string, files map[string][]byte) ([]string, error) {
	dirs := map[string]bool{".": true}
	for name := range files {
		dirs[filepath.ToSlash(filepath.Dir(filepath.FromSlash(name)))] = true
	}
	var out []string
	for _, sub := range sortedKeys(dirs) {
		entries, err := os.ReadDir(filepath.Join(dir, filepath.FromSlash(sub)))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("codegen: %w", err)
		}
		for _, e := range entries {
			name := e.Name()
			if sub != "." {
				name = sub + "/" + name
			}
			if _, ok := files[name]; !ok && !e.IsDir() && strings.HasSuffix(name, generatedSuffix) {
				out = append(out, name)
			}
		}
	}
	return out, nil
}
