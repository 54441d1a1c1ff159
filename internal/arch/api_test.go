package arch_test

import (
	"bytes"
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// api is where everything that other modules can name is written down, a line each.
var api = filepath.Join(root, "docs", "API.txt")

// namesOnly are the packages made by machine. What their names stand for follows from the contract; the names alone
// are listed, and of the client and the stub, where each operation gives a dozen, none.
var namesOnly = map[string]bool{"gen": true, "gen/client": false, "gen/stub": false}

// TestExportedAPI tells when something changes that users of the packages may rely on. UPDATE=1 writes the list anew;
// a line that goes or changes is for the changelog.
//
// The go command is asked for export data only. The tests beside this one open every Go file of the module, so the
// result does not stay in the cache when a package changes.
func TestExportedAPI(t *testing.T) {
	readFiles(t)
	exports, own := exportData(t)
	imp := importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) {
		name := exports[path]
		if name == "" {
			return nil, fmt.Errorf("no export data of %s", path)
		}
		return os.Open(name) // #nosec G304 -- the go command names it
	})
	var out strings.Builder
	for _, path := range own {
		pkg, err := imp.Import(path)
		if err != nil {
			t.Fatal(err)
		}
		rel := strings.TrimPrefix(path, module+"/")
		short, generated := namesOnly[rel]
		if generated && !short {
			continue
		}
		lines := describe(pkg, short)
		slices.Sort(lines)
		for _, line := range lines {
			fmt.Fprintf(&out, "%s: %s\n", rel, line)
		}
	}
	if n := strings.Count(out.String(), "\n"); n < 500 {
		t.Fatalf("only %d names were found", n)
	}
	if os.Getenv("UPDATE") == "1" {
		if err := os.WriteFile(api, []byte(out.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(api)
	if err != nil {
		t.Fatal(err)
	}
	want = bytes.ReplaceAll(want, []byte("\r\n"), []byte("\n"))
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(out.String(), "\n")); diff != "" {
		t.Errorf("the exported API is not that of docs/API.txt; if it should change, run UPDATE=1 go test ./internal/arch (-listed +found):\n%s", diff)
	}
}

// exportData has the files of all packages that ours depend on, and the paths of ours that others can import.
func exportData(t *testing.T) (files map[string]string, own []string) {
	t.Helper()
	// The tests were built in one of both ways, so that the packages are in the cache.
	cmd := exec.CommandContext(t.Context(), "go", "list", "-race="+strconv.FormatBool(raceDetector), "-export", "-deps", "-f", "{{.ImportPath}}\t{{.Export}}\t{{.Name}}", "./...")
	cmd.Dir = root
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	list, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, &stderr)
	}
	files = make(map[string]string)
	for line := range strings.Lines(string(list)) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) != 3 {
			t.Fatalf("go list gave %q", line)
		}
		files[f[0]] = f[1]
		inside := strings.HasPrefix(f[0], module+"/")
		if inside && f[2] != "main" && !slices.Contains(strings.Split(f[0], "/"), "internal") {
			own = append(own, f[0])
		}
	}
	slices.Sort(own)
	return files, own
}

// describe gives a line for each exported name, with its type, or with no more than the name.
func describe(pkg *types.Package, short bool) []string {
	qualify := func(p *types.Package) string {
		if p == pkg {
			return ""
		}
		return p.Name()
	}
	var lines []string
	for _, name := range pkg.Scope().Names() {
		obj := pkg.Scope().Lookup(name)
		if !obj.Exported() {
			continue
		}
		switch obj := obj.(type) {
		case *types.TypeName:
			if short {
				lines = append(lines, "type "+name)
			} else {
				lines = append(lines, describeType(obj, qualify)...)
			}
		case *types.Const:
			if !short {
				lines = append(lines, types.ObjectString(obj, qualify)+" = "+obj.Val().ExactString())
			}
		default:
			if short {
				lines = append(lines, strings.TrimSuffix(strings.Fields(obj.String())[0]+" "+name, " "))
			} else {
				lines = append(lines, types.ObjectString(obj, qualify))
			}
		}
	}
	return lines
}

func describeType(obj *types.TypeName, qualify types.Qualifier) []string {
	name := obj.Name()
	if obj.IsAlias() {
		return []string{types.ObjectString(obj, qualify)}
	}
	var lines []string
	switch u := obj.Type().Underlying().(type) {
	case *types.Struct:
		lines = append(lines, "type "+name+parameters(obj.Type(), qualify)+" struct")
		for f := range u.Fields() {
			if f.Exported() {
				lines = append(lines, "field "+name+"."+f.Name()+" "+types.TypeString(f.Type(), qualify))
			}
		}
	case *types.Interface:
		lines = append(lines, "type "+name+parameters(obj.Type(), qualify)+" interface")
		sealed := ""
		for m := range u.Methods() {
			if m.Exported() {
				lines = append(lines, "method "+name+"."+m.Name()+strings.TrimPrefix(types.TypeString(m.Type(), qualify), "func"))
			} else {
				sealed = ", sealed"
			}
		}
		lines[0] += sealed
		return lines
	default:
		lines = append(lines, "type "+name+" "+types.TypeString(u, qualify))
	}
	set := types.NewMethodSet(types.NewPointer(obj.Type()))
	for m := range set.Methods() {
		// What an embedded type of another module brings along is said by its field, and differs from release to release.
		if fn := m.Obj(); fn.Exported() && strings.HasPrefix(fn.Pkg().Path(), module) {
			lines = append(lines, "method ("+receiver(obj, fn)+")."+fn.Name()+strings.TrimPrefix(types.TypeString(m.Type(), qualify), "func"))
		}
	}
	return lines
}

// receiver says whether a method is one of the value or only of a pointer to it.
func receiver(obj *types.TypeName, method types.Object) string {
	if types.NewMethodSet(obj.Type()).Lookup(method.Pkg(), method.Name()) != nil {
		return obj.Name()
	}
	return "*" + obj.Name()
}

func parameters(t types.Type, qualify types.Qualifier) string {
	named, ok := t.(*types.Named)
	if !ok || named.TypeParams().Len() == 0 {
		return ""
	}
	var list []string
	for p := range named.TypeParams().TypeParams() {
		list = append(list, p.Obj().Name()+" "+types.TypeString(p.Constraint(), qualify))
	}
	return "[" + strings.Join(list, ", ") + "]"
}
