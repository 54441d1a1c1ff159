package arch_test

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// row is a line of the table of packages in docs/ARCHITECTURE.md: | `package` | may import | ...
var row = regexp.MustCompile("(?m)^\\| `([a-z/]+)` \\|([^|]*)\\|")

var quoted = regexp.MustCompile("`([^`]+)`")

func TestDocumentShowsTheTable(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, "docs", "ARCHITECTURE.md"))
	if err != nil {
		t.Fatal(err)
	}
	shown := map[string][]string{}
	for _, m := range row.FindAllStringSubmatch(string(text), -1) {
		if _, twice := shown[m[1]]; twice {
			t.Errorf("docs/ARCHITECTURE.md has two rows for %s", m[1])
		}
		imports := []string{}
		for _, q := range quoted.FindAllStringSubmatch(m[2], -1) {
			imports = append(imports, q[1])
		}
		shown[m[1]] = imports
	}
	for _, pkg := range slices.Sorted(maps.Keys(mayImport)) {
		got, ok := shown[pkg]
		if !ok {
			t.Errorf("docs/ARCHITECTURE.md has no row for package %s", pkg)
			continue
		}
		if !slices.Equal(expand(got), expand(mayImport[pkg])) {
			t.Errorf("docs/ARCHITECTURE.md says that %s may import %v; the table says %v", pkg, got, mayImport[pkg])
		}
	}
	for _, pkg := range slices.Sorted(maps.Keys(shown)) {
		if _, ok := mayImport[pkg]; !ok {
			t.Errorf("docs/ARCHITECTURE.md has a row for %s, which is not in the table", pkg)
		}
	}
}

// expand sorts the packages and writes out server/internal/*, which the document shortens.
func expand(imports []string) []string {
	out := []string{}
	for _, imp := range imports {
		prefix, wild := strings.CutSuffix(imp, "*")
		if !wild {
			out = append(out, imp)
			continue
		}
		for pkg := range mayImport {
			if strings.HasPrefix(pkg, prefix) {
				out = append(out, pkg)
			}
		}
	}
	slices.Sort(out)
	return out
}
