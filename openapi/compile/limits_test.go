package compile_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/openapi/compile"
)

const vanPage = "# van resource type\n\n|Property|Type|\n|---|---|\n|id|String|\n"

func file(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }

func TestUnreadablePages(t *testing.T) {
	fsys := fstest.MapFS{
		"resources/van.md":  file(vanPage),
		"resources/huge.md": file(strings.Repeat("x", 4<<20+1)),
		"resources/bus.md":  file("# b\xffus resource type\n"),
	}
	res, err := compile.Compile(context.Background(), []compile.Source{{FS: fsys, Name: "docs"}}, compile.Options{Reading: true})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, d := range res.Findings {
		if d.Code == diag.PageUnreadable {
			got = append(got, d.File)
		}
	}
	if want := "docs/resources/bus.md docs/resources/huge.md"; strings.Join(got, " ") != want {
		t.Errorf("unreadable: %v, want %s", got, want)
	}
	if !bytes.Contains(res.YAML, []byte("microsoft.graph.van:")) {
		t.Error("the page that can be read is lost")
	}
}

func TestNoPages(t *testing.T) {
	fsys := fstest.MapFS{"readme.md": file("# Read me\n\nNo reference.\n")}
	if _, err := compile.Compile(context.Background(), []compile.Source{{FS: fsys}}, compile.Options{}); err == nil {
		t.Error("a set without reference pages must be an error")
	}
	if _, err := compile.Compile(context.Background(), []compile.Source{{FS: fsys, Root: "gone"}}, compile.Options{}); err == nil {
		t.Error("a root that does not exist must be an error")
	}
}

func TestCancel(t *testing.T) {
	fsys := fstest.MapFS{}
	for i := range 50 {
		fsys["resources/van"+strings.Repeat("x", i)+".md"] = file(vanPage)
	}
	ctx, cancel := context.WithCancel(context.Background())
	calls := 0
	_, err := compile.Compile(ctx, []compile.Source{{FS: fsys}}, compile.Options{Progress: func(done, total int) {
		calls++
		if done == 5 {
			cancel()
		}
	}})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want one that is context.Canceled", err)
	}
	if calls == 50 {
		t.Error("all pages were read after the end of the context")
	}
}

func TestProgress(t *testing.T) {
	var last, total int
	_, err := compile.Compile(context.Background(), []compile.Source{{FS: os.DirFS("testdata/pages/operations")}}, compile.Options{Reading: true, Progress: func(d, n int) {
		if d != last+1 || total != 0 && n != total {
			t.Errorf("progress %d of %d after %d of %d", d, n, last, total)
		}
		last, total = d, n
	}})
	if err != nil {
		t.Fatal(err)
	}
	if last == 0 || last != total {
		t.Errorf("progress ended at %d of %d", last, total)
	}
}

// TestDeterminism holds the compiler to its promise: the same pages give the same bytes, however they are handed in.
func TestDeterminism(t *testing.T) {
	dirs, err := filepath.Glob("testdata/pages/*")
	if err != nil || len(dirs) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, dir := range dirs {
		whole := []compile.Source{{FS: os.DirFS(dir)}}
		var parts []compile.Source
		for _, root := range []string{"resources", "api"} {
			if _, err := os.Stat(filepath.Join(dir, root)); err == nil {
				parts = append([]compile.Source{{FS: os.DirFS(dir), Root: root}}, parts...)
			}
		}
		first := compiled(t, whole)
		for range 3 {
			if again := compiled(t, whole); again != first {
				t.Fatalf("%s: a second compilation differs", dir)
			}
		}
		if filepath.Base(dir) != "permissions" && filepath.Base(dir) != "links" { // findings on links depend on the source
			if split := compiled(t, parts); split != first {
				t.Errorf("%s: the parts in another order give something else", dir)
			}
		}
	}
}

func compiled(t *testing.T, src []compile.Source) string {
	t.Helper()
	res, err := compile.Compile(context.Background(), src, compile.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	b.Write(res.YAML)
	for _, d := range res.Findings {
		if d.Code != diag.LinkBroken {
			b.WriteString(d.String() + "\n")
		}
	}
	return b.String()
}

// TestEveryCode holds every code of findings on pages to at least one golden case.
func TestEveryCode(t *testing.T) {
	files, err := filepath.Glob("testdata/pages/*/want.findings")
	if err != nil {
		t.Fatal(err)
	}
	var all []byte
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, b...)
	}
	for _, code := range []diag.Code{
		diag.BodyProperty, diag.ConflictingTypes, diag.DuplicateOp, diag.EnumConflict, diag.EnumNoMembers, diag.ExampleInvalid,
		diag.ExampleSyntax, diag.ExampleUnreadable, diag.IncludeMissing, diag.LinkBroken, diag.MetaSyntax, diag.PermissionTable,
		diag.RequestLine, diag.ResponseUnknown, diag.RowShape, diag.TableJSON, diag.TitleType, diag.TypeUnknown,
	} {
		if !bytes.Contains(all, []byte("["+string(code)+"]\n")) {
			t.Errorf("no case produces %s", code)
		}
	}
}
