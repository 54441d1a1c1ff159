package gen_test

import (
	"go/build"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Who imports the models must not link a web framework, a validator or an HTTP
// stack. The test reads the imports itself: one that asks the go command stays
// cached when another package changes.
func TestModelsLinkNoHTTP(t *testing.T) {
	const module = "github.com/graphcontract/graphcontract"
	r := newResolver(t, "..", module)
	from := map[string]string{} // package -> the one that imports it
	todo := []string{module + "/gen"}
	for len(todo) > 0 {
		pkg := todo[0]
		todo = todo[1:]
		for _, imported := range r.imports(pkg) {
			if _, ok := from[imported]; ok || imported == "C" || imported == "unsafe" {
				continue
			}
			from[imported] = pkg
			todo = append(todo, imported)
		}
	}
	for _, needed := range []string{"encoding/json", "time", "github.com/oapi-codegen/nullable"} {
		if from[needed] == "" {
			t.Fatalf("the walk did not find %s, so it is wrong", needed)
		}
	}
	for pkg := range from {
		for _, forbidden := range []string{
			"net/http", "net/rpc", "mime/multipart", "crypto/tls",
			"github.com/labstack/", "github.com/getkin/", "github.com/oapi-codegen/runtime",
			module,
		} {
			if pkg == module+"/gen/wire" {
				continue
			}
			if pkg == forbidden || strings.HasPrefix(pkg, strings.TrimSuffix(forbidden, "/")+"/") {
				t.Errorf("gen links %s through %s", pkg, from[pkg])
			}
		}
	}
}

// resolver finds the source of packages without the go command.
type resolver struct {
	t       *testing.T
	root    string // of this module
	module  string
	modules map[string]string // module path -> directory
}

var requirement = regexp.MustCompile(`(?m)^\s*(?:require )?(\S+\.\S+/\S+) (v\S+)`)

func newResolver(t *testing.T, root, module string) *resolver {
	t.Helper()
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	cache := os.Getenv("GOMODCACHE")
	if cache == "" {
		cache = filepath.Join(filepath.SplitList(build.Default.GOPATH)[0], "pkg", "mod")
	}
	r := &resolver{t: t, root: root, module: module, modules: make(map[string]string)}
	for _, m := range requirement.FindAllStringSubmatch(string(mod), -1) {
		r.modules[m[1]] = filepath.Join(cache, filepath.FromSlash(m[1]+"@"+m[2]))
	}
	return r
}

// imports lists what the files of a package import that a build for this machine
// takes.
func (r *resolver) imports(pkg string) []string {
	r.t.Helper()
	p, err := build.ImportDir(r.dir(pkg), 0)
	if err != nil {
		r.t.Fatalf("%s: %v", pkg, err)
	}
	return slices.Sorted(slices.Values(p.Imports))
}

func (r *resolver) dir(pkg string) string {
	r.t.Helper()
	if pkg == r.module || strings.HasPrefix(pkg, r.module+"/") {
		return filepath.Join(r.root, filepath.FromSlash(strings.TrimPrefix(pkg, r.module)))
	}
	if first, _, _ := strings.Cut(pkg, "/"); !strings.Contains(first, ".") {
		return filepath.Join(build.Default.GOROOT, "src", filepath.FromSlash(pkg))
	}
	if vendored := filepath.Join(build.Default.GOROOT, "src", "vendor", filepath.FromSlash(pkg)); isDir(vendored) {
		return vendored
	}
	for m := pkg; m != "."; m = path.Dir(m) {
		if dir, ok := r.modules[m]; ok {
			return filepath.Join(dir, filepath.FromSlash(strings.TrimPrefix(pkg, m)))
		}
	}
	r.t.Fatalf("%s: no module of go.mod holds it", pkg)
	return ""
}

func isDir(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}
