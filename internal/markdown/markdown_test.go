package markdown_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/internal/markdown"
)

var kinds = map[markdown.Kind]string{
	markdown.Paragraph: "text", markdown.Heading: "heading", markdown.Table: "table", markdown.Code: "code",
	markdown.Comment: "comment", markdown.Item: "item", markdown.Include: "include",
}

// show prints the blocks one by line: place, kind, and what is in them; cells are parted by " ¦ ".
func show(p *markdown.Page) string {
	var b strings.Builder
	for _, bl := range p.Blocks {
		fmt.Fprintf(&b, "%d:%d %s", bl.Pos.Line, bl.Pos.Col, kinds[bl.Kind])
		switch {
		case bl.Kind == markdown.Heading:
			fmt.Fprintf(&b, " %d", bl.Level)
		case bl.Lang != "":
			fmt.Fprintf(&b, " %s", bl.Lang)
		}
		if bl.Table == nil {
			fmt.Fprintf(&b, " %q\n", bl.Text)
			continue
		}
		b.WriteString("\n  " + cells(bl.Table.Header))
		for _, row := range bl.Table.Rows {
			b.WriteString("\n  " + cells(row.Cells))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func cells(cs []markdown.Cell) string {
	var out []string
	for _, c := range cs {
		out = append(out, fmt.Sprintf("%d:%d %s", c.Pos.Line, c.Pos.Col, c.Raw))
	}
	return strings.Join(out, " ¦ ")
}

func TestBlocks(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"heading, text and list", "# Van\n\nA van.\n\n- one\n- two\n", `1:3 heading 1 "Van"
3:1 text "A van."
5:3 item "one"
6:3 item "two"
`},
		{"heading without a blank behind its marks", "##Properties\n\ntext\n", `1:1 heading 2 "Properties"
3:1 text "text"
`},
		{"a comment and code keep their lines", "<!-- a\n|b|\n|---|\n\n|c|\n-->\n\n    d\n    |e|\n    |---|\n    f\n", `1:1 comment " a\n|b|\n|---|\n\n|c|\n"
8:5 code "d\n|e|\n|---|\nf"
`},
		{"tab headings are headings", "# [HTTP](#tab/http)\n", "1:3 heading 1 \"[HTTP](#tab/http)\"\n"},
		{"a quote is opened", "> Note: a\n> b\n", "1:3 text \"Note: a\\nb\"\n"},
		{"code keeps its text and its place", "text\n\n```json\n{\n  \"a\": 1\n}\n```\n", "1:1 text \"text\"\n4:1 code json \"{\\n  \\\"a\\\": 1\\n}\"\n"},
		{"an empty fence", "```http\n```\n", "1:4 code http \"\"\n"},
		{"code in a list", "- a\n\n  ```json\n  {}\n  ```\n", "1:3 item \"a\"\n4:3 code json \"{}\"\n"},
		{"a comment", "<!-- {\n \"blockType\": \"resource\"\n} -->\ntext\n", "1:1 comment \" {\\n \\\"blockType\\\": \\\"resource\\\"\\n} \"\n4:1 text \"text\"\n"},
		{"a comment that never ends", "<!-- {\n\n# lost\n", "1:1 comment \" {\\n\\n# lost\"\n"},
		{"an include with its path", "[!INCLUDE [x](../includes/x.md)]\n", "1:1 include \"../includes/x.md\"\n"},
		{"an include that lost its path", "[!INCLUDE x-disclaimer]\n", "1:1 include \"\"\n"},
		{"includes between text, indented", "text\n  [!INCLUDE [a](a.md)] and [!INCLUDE [b](b.md)]\n", "2:3 include \"a.md\"\n2:28 include \"b.md\"\n1:1 text \"text\\n and \"\n"},
		{"reference links are written out", "See [van][], [the van][van] and [van], not [bus][].\n\n[Van]: van.md\n", "1:1 text \"See [van](van.md), [the van](van.md) and [van](van.md), not [bus][].\"\n"},
		{"definitions in code stay", "```\n[van]: van.md\n```\n", "2:1 code \"[van]: van.md\"\n"},
		{"Windows line ends and a byte order mark", "\ufeff# Van\r\n\r\ntext\r\n", "1:3 heading 1 \"Van\"\n3:1 text \"text\"\n"},
		{"columns count characters", "äöü [!INCLUDE [x](x.md)]\n", "1:5 include \"x.md\"\n1:1 text \"äöü \"\n"},
		{"a fence that is never closed ends before the next section", "```json\n{}\n\n## Next\n\n```http\nGET /\n```\n", `2:1 code json "{}"
4:4 heading 2 "Next"
7:1 code http "GET /"
`},
		{"a fence that is never closed ends where the next opens", "```json\n{}\n```http\nGET /\n```\n", "2:1 code json \"{}\"\n4:1 code http \"GET /\"\n"},
		{"a line that begins with marks in code is no heading", "```bash\n# a remark\n## another\n```\n\ntext\n", "2:1 code bash \"# a remark\\n## another\"\n6:1 text \"text\"\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, show(markdown.Parse("p.md", []byte(c.in)))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTables(t *testing.T) {
	const plain = `1:3 table
  1:3 Property ¦ 1:14 Type
  3:3 id ¦ 3:8 String
  4:3 name ¦ 4:10 String
`
	for _, c := range []struct{ name, in, want string }{
		{"as it should be", "| Property | Type |\n|:--|---|\n| id | String |\n| name | String |\n", plain},
		{"another number of columns in the delimiter row", "| Property | Type |\n|:--|---|---|\n| id | String |\n| name | String |\n", plain},
		{"one column too few in the delimiter row", "| Property | Type |\n|:--|\n| id | String |\n| name | String |\n", plain},
		{"no closing pipes", "| Property | Type\n|:--|---\n| id | String\n| name | String\n", plain},
		{"a comment between rows", "| Property | Type |\n|--|--|\n<!-- | old | X | -->\n| id | String |\n", "table\n  Property ¦ Type\n  id ¦ String\n"},
		{"a long comment between rows", "| Property | Type |\n|--|--|\n| id | String |\n<!--\n| old | X |\n-->\n| name | String |\n", "table\n  Property ¦ Type\n  id ¦ String\n  name ¦ String\n"},
		{"a blank line between rows", "| Property | Type |\n|--|--|\n| id | String |\n\n| name | String |\n", "table\n  Property ¦ Type\n  id ¦ String\n  name ¦ String\n"},
		{"two tables in a row", "| Property | Type |\n|--|--|\n| id | String |\n\n| Member |\n|--|\n| a |\n", "table\n  Property ¦ Type\n  id ¦ String\ntable\n  Member\n  a\n"},
		{"text right after the rows", "| Property | Type |\n|--|--|\n| id | String |\nThat is all.\n", "table\n  Property ¦ Type\n  id ¦ String\ntext That is all.\n"},
		{"text right before the header", "The properties:\n| Property | Type |\n|--|--|\n| id | String |\n", "text The properties:\ntable\n  Property ¦ Type\n  id ¦ String\n"},
		{"ragged rows keep their width", "| Property | Type |\n|--|--|\n| id |\n| name | String | more |\n", "table\n  Property ¦ Type\n  id\n  name ¦ String ¦ more\n"},
		{"pipes in code and escaped", "| Property | Type |\n|--|--|\n| `{id | name}` | a \\| b |\n", "table\n  Property ¦ Type\n  `{id | name}` ¦ a | b\n"},
		{"a code mark without its end", "| Property | Type |\n|--|--|\n| `id | String |\n", "table\n  Property ¦ Type\n  `id ¦ String\n"},
		{"no pipes at the ends", "Member | Value\n--- | ---\na | 0\n", "table\n  Member ¦ Value\n  a ¦ 0\n"},
		{"in a list", "- the properties\n\n  | Property | Type |\n  |--|--|\n  | id | String |\n", "item the properties\ntable\n  Property ¦ Type\n  id ¦ String\n"},
		{"reference links in cells", "| Property | Type |\n|--|--|\n| a | [Van][] |\n\n[van]: van.md\n", "table\n  Property ¦ Type\n  a ¦ [Van](van.md)\n"},
		{"a commented table is not stated", "<!--\n| Property | Type |\n|--|--|\n| id | String |\n-->\n", "comment | Property | Type | |--|--| | id | String |\n"},
		{"a row without its first bar", "| Property | Type | Notes |\n|--|--|--|\n| id | String | x |\nname | String | y |\n| age | Int32 | z |\nThat | is all.\n", "table\n  Property ¦ Type ¦ Notes\n  id ¦ String ¦ x\n  name ¦ String ¦ y\n  age ¦ Int32 ¦ z\ntext That | is all.\n"},
		{"rows of two cells without the first bar", "| Property | Type |\n|--|--|\nid | String\nname | String\nSome words | here.\n", "table\n  Property ¦ Type\n  id ¦ String\n  name ¦ String\ntext Some words | here.\n"},
		{"in HTML", "Below:\n<table>\n <tr><th>Property</th>\n  <th>Type</th></tr>\n\n <tr><td><code>id</code></td><td><a href=\"van.md\">van</a>\n  collection</td>\n <tr><td>a</td><td>x | &lt;y&gt;</td></tr>\n</table>\nAbove.\n", "text Below:\ntable\n  Property ¦ Type\n  `id` ¦ [van](van.md) collection\n  a ¦ x | <y>\ntext Above.\n"},
		{"in HTML without an end, and in code", "<table>\n<tr><td>a</td></tr>\n\n```html\n<table><tr><td>a</td></tr><tr><td>b</td></tr></table>\n```\n", "text <table> <tr><td>a</td></tr>\ncode <table><tr><td>a</td></tr><tr><td>b</td></tr></table>\n"},
		{"tables in tables stay markup", "<table>\n<tr><td><table><tr><td>a</td></tr></table></td></tr>\n<tr><td>b</td></tr>\n</table>\n", "text <table> <tr><td><table><tr><td>a</td></tr></table></td></tr> <tr><td>b</td></tr> </table>\n"},
		{"pipes in code blocks are no table", "```\n| a | b |\n|---|---|\n```\n", "code | a | b | |---|---|\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := show(markdown.Parse("p.md", []byte(c.in)))
			if c.want != plain {
				got = places(t, markdown.Parse("p.md", []byte(c.in)))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// places prints blocks without their places, after checking that the place of every cell is right.
func places(t *testing.T, p *markdown.Page) string {
	t.Helper()
	var b strings.Builder
	line := func(cs []markdown.Cell) {
		var out []string
		for _, c := range cs {
			out = append(out, c.Raw)
		}
		b.WriteString("  " + strings.Join(out, " ¦ ") + "\n")
	}
	for _, bl := range p.Blocks {
		b.WriteString(kinds[bl.Kind])
		if bl.Table == nil {
			b.WriteString(" " + strings.Join(strings.Fields(bl.Text), " ") + "\n")
			continue
		}
		b.WriteByte('\n')
		line(bl.Table.Header)
		for _, row := range bl.Table.Rows {
			line(row.Cells)
		}
	}
	return b.String()
}

func TestFrontMatter(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     map[string]string
		rest     string
	}{
		{"as it should be", "---\ntitle: \"Van\"\nms.date: 07/16/2021\n---\ntext\n", map[string]string{"title": "Van", "ms.date": "07/16/2021"}, "5:1 text \"text\"\n"},
		{"without its opening line", "title: Van\nauthor: x\n---\ntext\n", map[string]string{"title": "Van", "author": "x"}, "4:1 text \"text\"\n"},
		{"blank lines before", "\n\n---\ntitle: Van\n---\ntext\n", map[string]string{"title": "Van"}, "6:1 text \"text\"\n"},
		{"never closed", "---\ntitle: Van\n\ntext\n", nil, ""},
		{"none", "text: and more\nof it\n", nil, "1:1 text \"text: and more\\nof it\"\n"},
		{"a colon in the value", "---\ndescription: a: b\n---\n", map[string]string{"description": "a: b"}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := markdown.Parse("p.md", []byte(c.in))
			if diff := cmp.Diff(c.want, p.Front); diff != "" {
				t.Error(diff)
			}
			if got := show(p); c.rest != "" && got != c.rest {
				t.Errorf("rest is %s, want %s", got, c.rest)
			}
		})
	}
}

func TestRestore(t *testing.T) {
	const resource = `| author | somebody |
|---|---|
| title | van resource type |
| doc_type | resourcePageType |
Namespace: microsoft.graph
A thing on wheels.
Derived from vehicle.
| Property | Type |
|---|---|
| id | String |
| Relationship | Type |
|---|---|
| drivers | driver collection |
Here is how it looks as JSON
{
"id": "String"
}
`
	p := markdown.Parse("resources/van.md", []byte(resource))
	if !p.Restored {
		t.Fatal("the page was not taken for a poor one")
	}
	if diff := cmp.Diff(map[string]string{"author": "somebody", "title": "van resource type", "doc_type": "resourcePageType"}, p.Front); diff != "" {
		t.Error(diff)
	}
	want := `5:3 heading 1 "van resource type"
5:1 text "Namespace: microsoft.graph"
6:1 text "A thing on wheels."
7:1 text "Derived from vehicle."
8:4 heading 2 "Properties"
8:3 table
  8:3 Property ¦ 8:14 Type
  10:3 id ¦ 10:8 String
11:4 heading 2 "Relationships"
11:3 table
  11:3 Relationship ¦ 11:18 Type
  13:3 drivers ¦ 13:13 driver collection
14:1 text "Here is how it looks as JSON"
15:4 heading 2 "JSON representation"
15:1 code json "{\n\"id\": \"String\"\n}"
`
	if diff := cmp.Diff(want, show(p)); diff != "" {
		t.Error(diff)
	}

	const call = `| title | Get van |
|---|---|
| doc_type | apiPageType |
Namespace: microsoft.graph
| Permission type | Scopes |
|---|---|
| Application | Van.Read.All |
GET /vans/{id}
GET /fleets/{id}/vans/{id}
If successful, a 200 OK comes back and a van object with it.
GET https://graph.microsoft.com/beta/vans/1
HTTP/1.1 200 OK
Content-type: application/json
{
"id": "1"
}
`
	want = `4:3 heading 1 "Get van"
4:1 text "Namespace: microsoft.graph"
5:4 heading 2 "Permissions"
5:3 table
  5:3 Permission type ¦ 5:21 Scopes
  7:3 Application ¦ 7:17 Van.Read.All
8:4 heading 2 "HTTP request"
8:1 code http "GET /vans/{id}\nGET /fleets/{id}/vans/{id}"
10:4 heading 2 "Response"
10:1 text "If successful, a 200 OK comes back and a van object with it."
11:4 heading 2 "Example"
11:1 code http "GET https://graph.microsoft.com/beta/vans/1"
12:4 heading 2 "Response"
12:1 code http "HTTP/1.1 200 OK\nContent-type: application/json\n\n{\n\"id\": \"1\"\n}"
`
	if diff := cmp.Diff(want, show(markdown.Parse("api/van-get.md", []byte(call)))); diff != "" {
		t.Error(diff)
	}

	if markdown.Parse("x.md", []byte("| a | b |\n|---|---|\n| c | d |\n")).Restored {
		t.Error("any table at the top was taken for front matter")
	}
}

// TestPlacesInRestoredCode counts lines in code of a poor page, which got a blank line that the file does not have.
func TestPlacesInRestoredCode(t *testing.T) {
	p := markdown.Parse("api/p.md", []byte("| title | van |\n|---|---|\n| doc_type | apiPageType |\nHTTP/1.1 200 OK\nContent-type: application/json\n{\n\"a\": 1\n}\n"))
	for _, b := range p.Blocks {
		if b.Kind != markdown.Code {
			continue
		}
		for n, l := range strings.Split(b.Text, "\n") {
			if want := map[string]int{"HTTP/1.1 200 OK": 4, "Content-type: application/json": 5, "{": 6, "\"a\": 1": 7, "}": 8}[l]; want > 0 && b.Line(n+1) != want {
				t.Errorf("%q is on line %d, want %d", l, b.Line(n+1), want)
			}
		}
		if strings.Count(b.Text, "\n") != 5 {
			t.Errorf("the code is %q", b.Text)
		}
		return
	}
	t.Error("no code")
}
