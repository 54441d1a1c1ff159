// Package arch_test holds the module to its architecture: which package may import which, and which library is used
// where. It reads the import lines of every Go file itself, so that a change in any package is seen; a test that asks
// the go command instead stays cached when another package changes.
package arch_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	root   = "../.."
	module = "github.com/graphcontract/graphcontract"
)

// file is a Go file and what it imports. Names within the module are relative to its root.
type file struct {
	name, pkg string
	test      bool
	own       []string // packages of this module
	other     []string // of the standard library and other modules
}

// readFiles parses the import lines of all Go files of the module, those with build tags as well.
func readFiles(t *testing.T) []file {
	t.Helper()
	var files []file
	fset := token.NewFileSet()
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			// The go command leaves these out as well.
			_, err := os.Stat(filepath.Join(name, "go.mod"))
			skip := name != root && err == nil || // a module of its own
				d.Name() == "testdata" || d.Name() == "vendor" || name != root && strings.ContainsAny(d.Name()[:1], "._")
			if skip {
				return filepath.SkipDir
			}
			return nil
		}
		if filepath.Ext(name) != ".go" {
			return nil
		}
		parsed, err := parser.ParseFile(fset, name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		f := file{name: rel, pkg: path.Dir(rel), test: strings.HasSuffix(rel, "_test.go")}
		for _, spec := range parsed.Imports {
			imp, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			if rel, ok := strings.CutPrefix(imp, module+"/"); ok {
				f.own = append(f.own, rel)
			} else {
				f.other = append(f.other, imp)
			}
		}
		files = append(files, f)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < 20 {
		t.Fatalf("only %d Go files below %s; the walk is broken", len(files), root)
	}
	return files
}

// isStd knows the standard library by its paths: no dot in the first element.
func isStd(imp string) bool {
	top, _, _ := strings.Cut(imp, "/")
	return !strings.Contains(top, ".")
}

// library finds the entry of the table that an import path belongs to.
func library(imp string, names []string) string {
	for _, name := range names {
		if imp == name || strings.HasPrefix(imp, name+"/") {
			return name
		}
	}
	return ""
}

func TestImportsFollowTheFlow(t *testing.T) {
	for _, f := range readFiles(t) {
		allowed, known := mayImport[f.pkg]
		if f.pkg == "." {
			if path.Base(f.name) != "tools.go" {
				t.Errorf("%s: the root of the module holds no package but tools.go", f.name)
			}
			continue // versions of tools, behind a build tag
		}
		if !known {
			t.Errorf("%s: package %s is not in the table mayImport", f.name, f.pkg)
			continue
		}
		if f.test {
			allowed = slices.Concat(allowed, testsMayImport[f.pkg], []string{f.pkg})
		}
		for _, imp := range f.own {
			if slices.Contains(allowed, imp) {
				continue
			}
			if owner, _, ok := strings.Cut(imp, "/testdata/"); ok && f.test && strings.HasPrefix(f.pkg+"/", owner+"/") {
				continue
			}
			t.Errorf("%s: package %s must not import %s", f.name, f.pkg, imp)
		}
	}
}

func TestLibrariesAreUsedWhereDecided(t *testing.T) {
	shared := slices.Sorted(maps.Keys(mayUse))
	used := map[string]bool{}
	for _, f := range readFiles(t) {
		if f.pkg == "." {
			continue
		}
		for _, imp := range f.other {
			if isStd(imp) {
				continue
			}
			if name := library(imp, testsMayUse); name != "" {
				if !f.test {
					t.Errorf("%s: %s is for tests only", f.name, imp)
				}
				continue
			}
			name := library(imp, shared)
			used[name] = true
			switch {
			case name == "":
				t.Errorf("%s: library %s is not in the table mayUse", f.name, imp)
			case !f.test && !slices.Contains(mayUse[name], f.pkg):
				t.Errorf("%s: package %s must not use %s", f.name, f.pkg, imp)
			}
		}
	}
	for _, name := range shared {
		if !used[name] {
			t.Errorf("the table mayUse lists %s, which nothing imports", name)
		}
	}
}

func TestTableHasNoStrangers(t *testing.T) {
	exists := map[string]bool{}
	for _, f := range readFiles(t) {
		exists[f.pkg] = true
	}
	check := func(table, pkg string) {
		if !exists[pkg] {
			t.Errorf("%s names package %s, which does not exist", table, pkg)
		}
	}
	for pkg, imports := range mayImport {
		check("mayImport", pkg)
		for _, imp := range imports {
			check("mayImport of "+pkg, imp)
		}
	}
	for pkg, imports := range testsMayImport {
		check("testsMayImport", pkg)
		for _, imp := range imports {
			check("testsMayImport of "+pkg, imp)
		}
	}
	for name, pkgs := range mayUse {
		for _, pkg := range pkgs {
			check("mayUse of "+name, pkg)
		}
	}
}

func TestTableHasNoCircle(t *testing.T) {
	const open, done = 1, 2
	state := map[string]int{}
	var visit func(pkg string, trail []string)
	visit = func(pkg string, trail []string) {
		trail = append(trail, pkg)
		switch state[pkg] {
		case open:
			t.Errorf("the table runs in a circle: %s", strings.Join(trail, " -> "))
			return
		case done:
			return
		}
		state[pkg] = open
		for _, imp := range mayImport[pkg] {
			visit(imp, trail)
		}
		state[pkg] = done
	}
	for _, pkg := range slices.Sorted(maps.Keys(mayImport)) {
		visit(pkg, nil)
	}
}

func TestNothingForbiddenIsReached(t *testing.T) {
	own, other := map[string][]string{}, map[string][]string{}
	for _, f := range readFiles(t) {
		if !f.test {
			own[f.pkg] = append(own[f.pkg], f.own...)
			other[f.pkg] = append(other[f.pkg], f.other...)
		}
	}
	for _, rule := range mustNotReach {
		seen := map[string]bool{rule.from: true}
		queue := [][]string{{rule.from}}
		for len(queue) > 0 {
			trail := queue[0]
			queue = queue[1:]
			last := trail[len(trail)-1]
			if len(trail) > 1 && last == rule.to || slices.ContainsFunc(other[last], func(imp string) bool {
				return library(imp, []string{rule.to}) != ""
			}) {
				t.Errorf("%s must not reach %s (%s), but does through %s", rule.from, rule.to, rule.reason, strings.Join(trail, " -> "))
			}
			for _, imp := range own[last] {
				if !seen[imp] {
					seen[imp] = true
					queue = append(queue, append(slices.Clone(trail), imp))
				}
			}
		}
	}
}
