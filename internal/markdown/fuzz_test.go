package markdown_test

import (
	"bytes"
	"strings"
	"testing"

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

// TestBig reads mangled pages of some size. Quadratic time would show as a test that does not
// end.
func TestBig(t *testing.T) {
	const size = 128 << 10
	for _, unit := range []string{
		"|", "| a ", "|-", "| a |\n|--|\n", "| a | b |\n|---|\n| c |\n", ">", "> ", "- ", "* ", "-\n", "1. ", "  - a\n", "#", "# a\n", "```\n", "```json\n## a\n", "~~~", "`", "<", "<!--", "<!--\n", "<!-- -->\n",
		"| a |\n<!--\n", "[", "[a]", "[a]: b\n", "[a][]\n", "](", "[!INCLUDE [x](y)]", "[!INCLUDE [x](y)]\n", "\\", "*", "_", "\t", " \n", "---\n", "a: b\n", "{", "{\n", "\"", "\x00", "\xff", "ä", "<br>", "=\n", "a\n=\n",
	} {
		src := []byte(strings.Repeat(unit, size/len(unit)))
		markdown.Parse("p.md", src)
		markdown.Parse("p.md", append([]byte("| title | a |\n|---|---|\n"), src...))
	}
}
