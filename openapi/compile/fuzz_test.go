package compile

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// FuzzCompile compiles one mangled page, as a resource and as a call, beside a sound one. The compiler itself loads
// and validates what it makes, so an error is a bug.
func FuzzCompile(f *testing.F) {
	files, err := filepath.Glob("testdata/pages/*/*/*.md")
	if err != nil || len(files) == 0 {
		f.Fatalf("no seeds: %v", err)
	}
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(b))
	}
	f.Fuzz(func(t *testing.T, page string) {
		fsys := fstest.MapFS{
			"resources/sound.md": {Data: []byte("# sound resource type\n\n|Property|Type|\n|---|---|\n|id|String|\n")},
			"resources/page.md":  {Data: []byte(page)},
			"api/page-get.md":    {Data: []byte(page)},
		}
		res, err := Compile(context.Background(), []Source{{FS: fsys}}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range res.Findings {
			data := fsys[d.File]
			if data == nil {
				continue
			}
			if lines := strings.Count(string(data.Data), "\n") + 1; d.Line < 0 || d.Line > lines {
				t.Fatalf("%s is not in a file of %d lines", d, lines)
			}
			if _, ok := d.Code.Rule(); !ok {
				t.Fatalf("%s has a code that is not registered", d)
			}
		}
	})
}

// FuzzTypeCell holds the reader of type expressions to giving names only.
func FuzzTypeCell(f *testing.F) {
	for _, s := range []string{
		"String", "Edm.Int32", "[van](van.md) collection", "[van][]", "Collection(microsoft.graph.van)", "String (timestamp)", "`String`[]", "**van** object",
		"array of [van](van.md) objects", "directoryObject collection", "microsoft.graph.fleet.van", "[X]", "Not applicable", "[a](b) or [c](d)", "a/b", "#microsoft.graph.van", "",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		ref, ok := typeCell(s)
		if ok != (ref.name != "") {
			t.Fatalf("%q: ok is %v for the name %q", s, ok, ref.name)
		}
		if ok && !isQualified(ref.name) {
			t.Fatalf("%q gives the name %q", s, ref.name)
		}
	})
}

// FuzzValueList holds the reader of values to giving each once, the gated among all.
func FuzzValueList(f *testing.F) {
	for _, s := range []string{
		"The possible values are: `a`, `b`, `unknownFutureValue`. Use the `Prefer: include-unknown-enum-members` header to get: `c`.",
		"Possible values are: <ul><li>`a` - x</li><li>`b`: y</li></ul>More.", "One of a, b or c.", "Can be `a` or `b`.", "Values: a | b", "must not be one of `a`, `b`", "possible values `a` when **x** is `b`",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		values, gated := valueList(s)
		seen := map[string]bool{}
		for _, v := range values {
			if seen[v] || !isMember(v) {
				t.Fatalf("%q gives %q", s, values)
			}
			seen[v] = true
		}
		for _, g := range gated {
			if !seen[g] {
				t.Fatalf("%q: %q is gated and no value", s, g)
			}
		}
	})
}

// TestBigPages reads mangled pages of some size, which must take time in proportion to it.
func TestBigPages(t *testing.T) {
	for _, unit := range []string{
		"|Property|Type|\n|---|---|\n", "|a|String|possible values are `b`|\n", "possible values are `a` ", "one of ", "# a values\n|Member|\n|---|\n|b|\n", "inherits from x ", "Inherits from [x](y.md). ", "- `a`\n",
		"GET /a/{b}\n", "/a", "{", "(a=", "<!-- {\"blockType\": \"resource\"} -->\n```json\n{\"a\": 1}\n```\n", "```http\nGET /x\n```\n", "](a.md)", "[a](b.md) ", "## Permissions\n|Permission type|x|\n|---|---|\n|Application|A.B|\n", "A.B ", "<li>", "`", "``` \n", "200 OK returns a [x](y) ",
		"[!INCLUDE ", "[a](", "[x][][a](", "value ", "the base ", "// x\n",
	} {
		for _, head := range []string{"# a resource type\n\n", "# a resource type\n\n|Property|Type|Description|\n|---|---|---|\n|a|String|", "# Get a\n\n## HTTP request\n\n```http\n", "# Get a\n\n## Response\n\n"} {
			linear(t, head+unit, func(size int) {
				page := []byte(head + strings.Repeat(unit, size/len(unit)))
				j := &job{ld: newLoader(Source{FS: fstest.MapFS{"resources/p.md": {Data: page}, "api/p.md": {Data: page}}}, nil)}
				for _, f := range []string{"resources/p.md", "api/p.md"} {
					j.file = f
					j.work()
					if j.err != nil {
						t.Fatal(j.err)
					}
				}
				var found diag.List
				if j.page != nil {
					buildModel(j.page.types, j.page.enums, j.page.ops, &found)
				}
			})
		}
	}
}

// linear fails if work on four times the size takes much more than four times as long; quadratic time would be sixteen
// times. A busy machine gets some slack and more than one try.
func linear(t *testing.T, what string, work func(size int)) {
	t.Helper()
	const size, slack, tries = 4 << 10, 250 * time.Millisecond, 6
	timed := func(size int) time.Duration {
		start := time.Now()
		work(size)
		return time.Since(start)
	}
	var small, big time.Duration
	for range tries {
		small, big = timed(size), timed(4*size)
		if big < 8*small+slack {
			return
		}
	}
	t.Errorf("%.60q: %v for %d bytes and %v for %d, which is not linear", what, small, size, big, 4*size)
}
