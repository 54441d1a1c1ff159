package compile_test

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/graphcontract/graphcontract/openapi/compile"
)

// BenchmarkCompile compiles the golden pages many times over, each copy in a namespace and under a path of its own.
func BenchmarkCompile(b *testing.B) {
	const copies = 8
	fsys := fstest.MapFS{}
	root := os.DirFS("testdata/pages")
	pages := 0
	err := fs.WalkDir(root, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(p) != ".md" || strings.Contains(p, "/includes/") {
			return err
		}
		data, err := fs.ReadFile(root, p)
		if err != nil {
			return err
		}
		dir, name := path.Split(p)
		set := strings.SplitN(dir, "/", 2)[0]
		for i := range copies {
			ns := fmt.Sprintf("microsoft.graph.%s%d", set, i)
			s := strings.ReplaceAll(string(data), "microsoft.graph", ns)
			for _, m := range []string{"GET", "POST", "PUT", "PATCH", "DELETE"} {
				s = strings.ReplaceAll(s, m+" /", fmt.Sprintf("%s /%s%d/", m, set, i))
			}
			fsys[path.Join(path.Base(path.Clean(dir)), fmt.Sprintf("%s%d-%s", set, i, name))] = &fstest.MapFile{Data: []byte(s)}
			pages++
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64(pages), "pages")
	for b.Loop() {
		if _, err := compile.Compile(context.Background(), []compile.Source{{FS: fsys}}, compile.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
