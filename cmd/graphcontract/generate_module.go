package main

import (
	"errors"
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
)

// maxModFile bounds a go.mod file, in bytes.
const maxModFile = 16 << 20

// importPath is what packages import the directory by, empty if it is in no module.
func importPath(dir string) (string, error) {
	root, err := moduleRoot(dir)
	if err != nil || root == "" {
		return "", err
	}
	name := filepath.Join(root, "go.mod")
	mod, err := readLimited(name, maxModFile)
	if err != nil {
		return "", err
	}
	for line := range strings.Lines(string(mod)) {
		line, _, _ = strings.Cut(line, "//")
		fields := strings.Fields(line)
		if len(fields) != 2 || fields[0] != "module" {
			continue
		}
		module := fields[1]
		if strings.ContainsAny(module[:1], "\"`") {
			if module, err = strconv.Unquote(module); err != nil {
				return "", fmt.Errorf("%s: the module path: %w", name, err)
			}
		}
		rel, err := filepath.Rel(root, dir)
		return path.Join(module, filepath.ToSlash(rel)), err
	}
	return "", fmt.Errorf("%s names no module", name)
}

// moduleRoot is the nearest directory with a go.mod, from dir upwards; empty if there is none.
func moduleRoot(dir string) (string, error) {
	for {
		switch info, err := os.Stat(filepath.Join(dir, "go.mod")); {
		case err == nil && !info.IsDir():
			return dir, nil
		case err != nil && !errors.Is(err, fs.ErrNotExist):
			return "", err
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", nil
		}
		dir = up
	}
}

// packageIn is the name of the package that the Go files of a directory are of; empty if there are none.
func packageIn(dir string) (string, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	for _, e := range entries {
		name := e.Name()
		if !e.Type().IsRegular() || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") || strings.ContainsAny(name[:1], "._") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), filepath.Join(dir, name), nil, parser.PackageClauseOnly)
		if err != nil || f.Name.Name == "documentation" {
			continue // broken files are for the compiler to report
		}
		return f.Name.Name, nil
	}
	return "", nil
}
