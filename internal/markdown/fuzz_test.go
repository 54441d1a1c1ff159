package markdown_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

// Seeds are pieces of real shapes.
var seeds = []string{
	"---\ntitle: Van\n---\n# van resource type\n\nNamespace: microsoft.graph\n",
	"title: Van\n---\n# van\n",
	"| title | van |\n|---|---|\n| doc_type | apiPageType |\nGET /vans/{id}\n{\n\"a\": [1\n",
	"| Property | Type |\n|:--|---|---|\n| `{a | b}` | [X][] collection |\n<!-- | old | X | -->\n\n| id | a \\| b |\ntext\n\n[X]: x.md\n",
	"<!-- {\n  \"blockType\": \"resource\"\n}-->\n```json\n{ \"a\": 1, }\n```\n",
	"# [HTTP](#tab/http)\n```http\nGET /\n## Next\n```json\n{}\n",
	"<!-- {\n\"a\": |\n|---|\n| ```json\n## b\n|c|\n\n|d|\n}\n",
	"| title | van |\n|---|---|\n| doc_type | apiPageType |\nGET /vans\n{\nHTTP/1.1 200 OK\nA: b\n{",
	"> - a\n>   1. b\n>      | c |\n>      |--|\n>      | d |\n",
	"[!INCLUDE [x](../x.md)] [!INCLUDE y]\n##Head\n\tcode\n\r\n\ufeff",
}

// FuzzParse holds Parse to what its callers rely on: no panic, every place inside the file, the same result twice.
func FuzzParse(f *testing.F) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		p := markdown.Parse("api/p.md", src)
		lines := bytes.Split(bytes.TrimPrefix(src, []byte("\xef\xbb\xbf")), []byte("\n"))
		inside := func(pos diag.Pos) {
			t.Helper()
			if pos.Line < 1 || pos.Line > len(lines) || pos.Col < 1 {
				t.Fatalf("%s is not in a file of %d lines", pos, len(lines))
			}
			// What is put into a restored page stands at the line that made it necessary, in any column.
			if !p.Restored && pos.Col > len([]rune(string(lines[pos.Line-1])))+8 {
				t.Fatalf("%s is behind the end of %q", pos, lines[pos.Line-1])
			}
		}
		for _, b := range p.Blocks {
			inside(b.Pos)
			if last := b.Line(strings.Count(b.Text, "\n") + 1); last > len(lines) && (b.Kind == markdown.Comment || b.Kind == markdown.Code) {
				t.Fatalf("%q ends on line %d of %d", b.Text, last, len(lines))
			}
			if b.Table == nil {
				continue
			}
			for _, c := range b.Table.Header {
				inside(c.Pos)
			}
			for _, row := range b.Table.Rows {
				if len(row.Cells) == 0 {
					t.Fatal("a row without cells")
				}
				for _, c := range row.Cells {
					inside(c.Pos)
				}
			}
		}
		if show(p) != show(markdown.Parse("api/p.md", src)) {
			t.Fatal("the second reading differs")
		}
	})
}

// FuzzTable holds the reader of tables to what stands on the line: a row has no more cells than its pipes part, and each
// cell is a piece of its line, in order.
func FuzzTable(f *testing.F) {
	for _, s := range [][2]string{
		{"| Property | Type |", "| id | String |\n| `{a | b}` | [X](x.md) collection |"},
		{"Property|Type|Description", "a|String|possible values are `a`, `b` \\| `c`.\n|b|\n|**Group**|||"},
		{"|:Member|Value|", "|a|0|\n\n|b|1|\n<!-- |c|2| -->\n|d|3|\ntext"},
		{"> | a |", "> | b |\n| c | d | e"},
		{"- | a |", "  |\tb\t|\n  | ` | `c |"},
	} {
		f.Add(s[0], s[1])
	}
	f.Fuzz(func(t *testing.T, header, rows string) {
		if strings.Contains(header+rows, "]:") {
			t.Skip("reference links are written out")
		}
		if strings.Contains(strings.ToLower(header+rows), "<table") {
			t.Skip("rows in HTML are written anew")
		}
		src := header + "\n|---|---|\n" + rows
		lines := strings.Split(strings.ReplaceAll(strings.TrimPrefix(src, "\ufeff"), "\r\n", "\n"), "\n")
		p := markdown.Parse("resources/p.md", []byte(src))
		row := func(cells []markdown.Cell) {
			t.Helper()
			at := cells[0].Pos.Line
			line := lines[at-1]
			if n := strings.Count(line, "|") + 1; len(cells) > n {
				t.Fatalf("%d cells in %q, which has room for %d", len(cells), line, n)
			}
			bare := strings.NewReplacer(`\`, "", "|", "") // pipes can be escaped
			rest := bare.Replace(line)
			for _, c := range cells {
				if c.Pos.Line != at {
					t.Fatalf("cells of one row on lines %d and %d", at, c.Pos.Line)
				}
				_, after, ok := strings.Cut(rest, bare.Replace(c.Raw))
				if !ok {
					t.Fatalf("cell %q is not in %q", c.Raw, rest)
				}
				rest = after
			}
		}
		for _, b := range p.Blocks {
			if b.Table == nil || p.Restored {
				continue
			}
			row(b.Table.Header)
			for _, r := range b.Table.Rows {
				row(r.Cells)
			}
		}
	})
}

// TestBig reads mangled pages of some size, which must take time in proportion to it.
func TestBig(t *testing.T) {
	for _, unit := range []string{
		"|", "| a ", "|-", "| a |\n|--|\n", "| a | b |\n|---|\n| c |\n", ">", "> ", "- ", "* ", "-\n", "1. ", "  - a\n", "#", "# a\n", "```\n", "```json\n## a\n", "~~~", "`", "<", "<!--", "<!--\n", "<!-- -->\n",
		"| a |\n<!--\n", "[", "[a]", "[a]: b\n", "[a][]\n", "](", "[!INCLUDE [x](y)]", "[!INCLUDE [x](y)]\n", "[!INCLUDE ", "[!INCLUDE [x]( ", "\\", "*", "_", "\t", " \n", "---\n", "a: b\n", "{", "{\n", "\"", "\x00", "\xff", "ä", "<br>", "<table>\n", "<table>\n<tr>\n", "<table></table>\n", "<table>\n<tr><td>a</td></tr><tr><td>b</td></tr>\n</table>\n", "=\n", "a\n=\n",
	} {
		for _, head := range []string{"", "| title | a |\n|---|---|\n"} {
			linear(t, head+unit, func(size int) { markdown.Parse("p.md", []byte(head+strings.Repeat(unit, size/len(unit)))) })
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
