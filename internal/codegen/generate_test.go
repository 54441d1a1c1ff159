package codegen_test

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/internal/codegen"
)

var mini = codegen.Options{
	ImportPath: "github.com/graphcontract/graphcontract/internal/codegen/testdata/mini/gen",
	Parts:      codegen.Parts{Client: true, Server: true, Contract: true},
}

// generateMini generates once for all tests, which do not change the result: twice at the same time, since
// oapi-codegen keeps global state that callers must not notice, and both results must be equal.
var generateMini = sync.OnceValues(func() (map[string][]byte, error) {
	spec, err := readFile(filepath.Join(miniDir, "contract.yaml"))
	if err != nil {
		return nil, err
	}
	var files [2]map[string][]byte
	var errs [2]error
	var wg sync.WaitGroup
	for i := range files {
		wg.Go(func() { files[i], errs[i] = codegen.Generate(spec, mini) })
	}
	wg.Wait()
	if diff := cmp.Diff(files[0], files[1]); diff != "" {
		return nil, fmt.Errorf("two runs at once give two results:\n%s", diff)
	}
	return files[0], errors.Join(errs[:]...)
})

func miniFiles(t *testing.T) map[string][]byte {
	t.Helper()
	files, err := generateMini()
	if err != nil {
		t.Fatal(err)
	}
	return files
}

var generatedMark = regexp.MustCompile(`(?m)^// Code generated .* DO NOT EDIT\.$`)

func TestEveryFileSaysThatItIsGenerated(t *testing.T) {
	for name, src := range miniFiles(t) {
		if !strings.HasSuffix(name, ".go") {
			continue
		}
		if line, _, _ := bytes.Cut(src, []byte("\n")); !generatedMark.Match(line) {
			t.Errorf("%s: first line is %q, which tools do not take for generated", name, line)
		}
		for _, word := range []string{"version v", "go:embed", "kin-openapi/openapi3\""} {
			if bytes.Contains(src, []byte(word)) && !strings.HasPrefix(name, "contract/") {
				t.Errorf("%s contains %q", name, word)
			}
		}
	}
}

// A refused contract is a file in testdata/refused; its first line says what the
// error must name.
func TestRefused(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "refused", "*.yaml"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases found: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".yaml"), func(t *testing.T) {
			spec := read(t, file)
			first, _, _ := strings.Cut(string(spec), "\n")
			want, ok := strings.CutPrefix(first, "# wants: ")
			if !ok {
				t.Fatalf("the first line must begin with %q", "# wants: ")
			}
			out, err := codegen.Generate(spec, mini)
			if err == nil || out != nil {
				t.Fatalf("generated %d files, wanted an error", len(out))
			}
			for _, part := range strings.Split(want, " ... ") {
				if !strings.Contains(err.Error(), part) {
					t.Errorf("error %q does not name %q", err, part)
				}
			}
		})
	}
}

func TestOptions(t *testing.T) {
	spec := read(t, filepath.Join("testdata", "small", "enum.yaml"))
	tests := []struct {
		name string
		opts codegen.Options
		want string // part of the error, or the package clause
	}{
		{"no import path", codegen.Options{}, "no import path"},
		{"quote in the import path", codegen.Options{ImportPath: `a"; import "b`}, "is not an import path"},
		{"last element is no identifier", codegen.Options{ImportPath: "example.org/my-gen"}, "is not a package name"},
		{"name given", codegen.Options{ImportPath: "example.org/my-gen", Package: "mygen"}, "package mygen"},
		{"name from the path", codegen.Options{ImportPath: "example.org/graph"}, "package graph"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			files, err := codegen.Generate(spec, tt.opts)
			got := string(files["models.gen.go"])
			if err != nil {
				got = err.Error()
			}
			if !strings.Contains(got, tt.want) {
				t.Errorf("no %q in %.200q", tt.want, got)
			}
		})
	}
}

func TestOversizedContract(t *testing.T) {
	if _, err := codegen.Generate(bytes.Repeat([]byte("#"), 32<<20+1), mini); err == nil || !strings.Contains(err.Error(), "limit") {
		t.Errorf("err = %v, want the limit", err)
	}
}

func TestWriteAndDiff(t *testing.T) {
	dir := t.TempDir()
	files := maps.Clone(miniFiles(t))
	delete(files, "contract/contract.gen.go")
	delete(files, "contract/contract.gen.yaml")
	put := func(name, content string) {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	diff := func() []string {
		t.Helper()
		differences, err := codegen.Compare(dir, files)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, d := range differences {
			names = append(names, d.Name)
		}
		return names
	}
	write := func() {
		t.Helper()
		if err := codegen.Write(dir, files); err != nil {
			t.Fatal(err)
		}
	}
	const generated = "// Code generated from the contract by graphcontract. DO NOT EDIT.\n"

	if got := diff(); len(got) != len(files) {
		t.Errorf("an empty directory differs in %v, want all %d files", got, len(files))
	}
	write()
	if got := diff(); got != nil {
		t.Errorf("differs right after Write: %v", got)
	}
	put("models.gen.go", generated+"package changed")
	put("contract/contract.gen.go", generated+"package contract") // a part that is generated no more
	put("doc.go", "package gen // by hand")
	put("members.gen.go", strings.ReplaceAll(string(files["members.gen.go"]), "\n", "\r\n"))
	if got, want := diff(), []string{"contract/contract.gen.go", "models.gen.go"}; !cmp.Equal(got, want) {
		t.Errorf("Compare = %v, want %v", got, want)
	}
	write()
	if got := diff(); got != nil {
		t.Errorf("Write left %v", got)
	}
	if string(read(t, filepath.Join(dir, "doc.go"))) != "package gen // by hand" {
		t.Error("Write touched a file written by hand")
	}

	put("other.gen.go", generated+"package gen")
	put("models.gen.go", "package gen // by hand")
	if got, want := diff(), []string{"models.gen.go", "other.gen.go"}; !cmp.Equal(got, want) {
		t.Errorf("Compare = %v, want %v", got, want)
	}
	err := codegen.Write(dir, files)
	if err == nil || !strings.Contains(err.Error(), "models.gen.go was not generated") || !strings.Contains(err.Error(), "other.gen.go was generated into the same directory") {
		t.Errorf("err = %v, want one that names both files", err)
	}
	if string(read(t, filepath.Join(dir, "models.gen.go"))) != "package gen // by hand" {
		t.Error("Write touched a file written by hand")
	}
}
