// Package markdown reads a reference page into a flat list of blocks with their places in the file.
//
// The block structure is goldmark's. On top of it the package knows what reference pages add to Markdown: front matter
// (also without its opening line), INCLUDE directives, tab headings, and the poor shape that a lossy conversion
// leaves behind, in which headings, fences and comments are gone (see restore).
package markdown

import (
	"bytes"
	"regexp"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// Kind says what a block is.
type Kind int

// The kinds of blocks. Quotes and lists are opened: their contents appear as blocks of their own.
const (
	Paragraph Kind = iota
	Heading
	Table
	Code
	Comment // an HTML comment that stands alone
	Item    // one item of a list
	Include // an INCLUDE directive; Text is the path, or the bare name if the link was lost
)

// Block is one block of a page. Text is raw Markdown for paragraphs, items and headings, and the content for code and
// comments.
type Block struct {
	Kind  Kind
	Level int // of a heading, from 1
	Text  string
	Lang  string // of fenced code
	Table *TableData
	Pos   diag.Pos
}

// TableData is a table: a header and rows, each as wide as it was written.
type TableData struct {
	Header []Cell
	Rows   []Row
}

// Row is a row of a table.
type Row struct {
	Cells []Cell
	Pos   diag.Pos
}

// Cell is one cell: its raw Markdown without the surrounding pipes.
type Cell struct {
	Raw string
	Pos diag.Pos
}

// Page is a page as a list of blocks.
type Page struct {
	File     string
	Front    map[string]string // front matter
	Blocks   []Block
	Restored bool // the page came in the poor shape
}

var parser = goldmark.New(goldmark.WithExtensions(extension.Table)).Parser()

// Parse reads a page. It never fails: whatever cannot be recognised is a paragraph.
func Parse(file string, src []byte) *Page {
	src = bytes.TrimPrefix(src, []byte("\xef\xbb\xbf"))
	src = bytes.ReplaceAll(src, []byte("\r\n"), []byte("\n"))
	p := &Page{File: file}
	lines := split(string(src))
	p.Front, lines = frontMatter(lines)
	if isPoor(p.Front, lines) {
		p.Front, lines = restore(lines)
		p.Restored = true
	}
	lines = untangleTables(lines)
	r := newReader(file, lines)
	doc := parser.Parse(text.NewReader(r.src))
	r.walk(doc)
	p.Blocks = r.blocks
	return p
}

// line is a line of the text that is parsed and the line of the file it came from.
type line struct {
	text string
	no   int
}

func split(s string) []line {
	parts := strings.Split(s, "\n")
	out := make([]line, len(parts))
	for i, t := range parts {
		out[i] = line{t, i + 1}
	}
	return out
}

var frontKey = regexp.MustCompile(`^([A-Za-z][\w.-]*)\s*:\s*(.*)$`)

// frontMatter takes off the front matter. Some pages have lost its opening line, so a page that begins with key lines
// and has a closing line within the first few is taken the same way.
func frontMatter(lines []line) (map[string]string, []line) {
	i := 0
	for i < len(lines) && strings.TrimSpace(lines[i].text) == "" {
		i++
	}
	if i == len(lines) {
		return nil, lines
	}
	opened := strings.TrimRight(lines[i].text, " ") == "---"
	if !opened && !frontKey.MatchString(lines[i].text) {
		return nil, lines
	}
	if opened {
		i++
	}
	front := map[string]string{}
	for j := i; j < len(lines) && j < i+60; j++ {
		t := strings.TrimRight(lines[j].text, " \t")
		if t == "---" {
			return front, lines[j+1:]
		}
		if m := frontKey.FindStringSubmatch(t); m != nil {
			front[m[1]] = strings.Trim(strings.TrimSpace(m[2]), `"'`)
		} else if !opened && t != "" {
			return nil, lines
		}
	}
	return nil, lines
}

var (
	commentLine = regexp.MustCompile(`^\s*<!--.*-->\s*$`)
	delimiter   = regexp.MustCompile(`^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$`)
)

// untangleTables makes tables stand alone. In GFM a line of prose right after a table is one more row of it, and a
// comment within a table ends it; pages mean neither.
func untangleTables(lines []line) []line {
	var out []line
	inFence, inTable := "", false
	for i := 0; i < len(lines); i++ {
		l := lines[i]
		t := strings.TrimSpace(l.text)
		if f := fenceOf(t); f != "" {
			if inFence == "" {
				inFence = f
			} else if strings.HasPrefix(f, inFence) {
				inFence = ""
			}
			inTable = false
			out = append(out, l)
			continue
		}
		if inFence != "" {
			out = append(out, l)
			continue
		}
		row := strings.HasPrefix(t, "|")
		switch {
		case row && !inTable:
			if n := len(out); n > 0 && strings.TrimSpace(out[n-1].text) != "" && i+1 < len(lines) && isDelimiter(lines[i+1].text) {
				out = append(out, line{"", l.no})
			}
			inTable = true
		case inTable && commentLine.MatchString(l.text):
			continue
		case inTable && strings.HasPrefix(t, "<!--") && closesBeforeRow(lines[i:]):
			for !strings.Contains(lines[i].text, "-->") {
				i++
			}
			continue
		case inTable && t == "" && rowFollows(lines[i:]):
			continue // a blank line in the middle of a table
		case !row && inTable:
			if t != "" {
				out = append(out, line{"", l.no})
			}
			inTable = false
		}
		out = append(out, l)
	}
	return out
}

// rowFollows tells whether the next lines go on with the rows of the table that a blank line has cut in two.
func rowFollows(lines []line) bool {
	if len(lines) < 2 || !strings.HasPrefix(strings.TrimSpace(lines[1].text), "|") {
		return false
	}
	return len(lines) < 3 || !isDelimiter(lines[2].text)
}

// closesBeforeRow tells whether a comment that opens here ends and the table goes on right after it.
func closesBeforeRow(lines []line) bool {
	for i := range lines {
		if strings.Contains(lines[i].text, "-->") {
			return i+1 < len(lines) && strings.HasPrefix(strings.TrimSpace(lines[i+1].text), "|") &&
				!(i+2 < len(lines) && isDelimiter(lines[i+2].text))
		}
	}
	return false
}

func isDelimiter(s string) bool { return strings.Contains(s, "-") && delimiter.MatchString(s) }

func fenceOf(t string) string {
	for _, c := range []string{"`", "~"} {
		if strings.HasPrefix(t, c+c+c) {
			return t[:len(t)-len(strings.TrimLeft(t, c))]
		}
	}
	return ""
}

type reader struct {
	file   string
	src    []byte
	starts []int // byte offset of each line in src
	nos    []int // line of the file for each line in src
	blocks []Block
}

func newReader(file string, lines []line) *reader {
	r := &reader{file: file}
	var b bytes.Buffer
	for _, l := range lines {
		r.starts = append(r.starts, b.Len())
		r.nos = append(r.nos, l.no)
		b.WriteString(l.text)
		b.WriteByte('\n')
	}
	r.src = b.Bytes()
	return r
}

// pos turns an offset in the parsed text into a place in the file.
func (r *reader) pos(off int) diag.Pos {
	i := sort.SearchInts(r.starts, off+1) - 1
	if i < 0 {
		return diag.Pos{File: r.file}
	}
	return diag.Pos{File: r.file, Line: r.nos[i], Col: utf8.RuneCount(r.src[r.starts[i]:min(off, len(r.src))]) + 1}
}

func (r *reader) lines(n ast.Node) (string, int) {
	var b strings.Builder
	first := -1
	ls := n.Lines()
	for i := range ls.Len() {
		s := ls.At(i)
		if first < 0 {
			first = s.Start
		}
		b.Write(s.Value(r.src))
	}
	return strings.TrimRight(b.String(), "\n"), first
}

var (
	include = regexp.MustCompile(`\[!INCLUDE\s*\[?[^\]\n]*\]?\s*(?:\(([^)\n]*)\))?\s*\]`)
	badHead = regexp.MustCompile(`^(#{1,6})([^#\s].*)$`)
)

func (r *reader) walk(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		r.visit(c)
	}
}

func (r *reader) visit(n ast.Node) {
	switch n := n.(type) {
	case *ast.Heading:
		t, off := r.lines(n)
		r.add(Block{Kind: Heading, Level: n.Level, Text: strings.TrimSpace(t), Pos: r.pos(max(off, 0))})
	case *ast.FencedCodeBlock:
		t, off := r.lines(n)
		lang := ""
		if n.Info != nil {
			lang = strings.ToLower(strings.TrimSpace(string(n.Info.Segment.Value(r.src))))
			if off < 0 {
				off = n.Info.Segment.Start
			}
		}
		r.add(Block{Kind: Code, Text: t, Lang: lang, Pos: r.pos(max(off, 0))})
	case *ast.CodeBlock:
		t, off := r.lines(n)
		r.add(Block{Kind: Code, Text: t, Pos: r.pos(max(off, 0))})
	case *ast.HTMLBlock:
		r.html(n)
	case *extast.Table:
		r.table(n)
	case *ast.Blockquote, *ast.List:
		r.walk(n)
	case *ast.ListItem:
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			switch c.(type) {
			case *ast.TextBlock, *ast.Paragraph:
				t, off := r.lines(c)
				r.add(Block{Kind: Item, Text: t, Pos: r.pos(max(off, 0))})
			default:
				r.visit(c)
			}
		}
	default:
		if n.Type() == ast.TypeBlock {
			t, off := r.lines(n)
			r.paragraph(t, max(off, 0))
		}
	}
}

func (r *reader) html(c *ast.HTMLBlock) {
	t, off := r.lines(c)
	if c.HasClosure() {
		t += "\n" + string(c.ClosureLine.Value(r.src))
	}
	s := strings.TrimSpace(t)
	if body, ok := strings.CutPrefix(s, "<!--"); ok {
		rest := ""
		if i := strings.Index(body, "-->"); i >= 0 {
			body, rest = body[:i], strings.TrimSpace(body[i+3:])
		}
		r.add(Block{Kind: Comment, Text: body, Pos: r.pos(off)})
		if rest != "" {
			r.add(Block{Kind: Paragraph, Text: rest, Pos: r.pos(off)})
		}
		return
	}
	r.add(Block{Kind: Paragraph, Text: s, Pos: r.pos(off)})
}

func (r *reader) paragraph(t string, off int) {
	if strings.TrimSpace(t) == "" {
		return
	}
	if m := badHead.FindStringSubmatch(t); m != nil && !strings.Contains(t, "\n") {
		r.add(Block{Kind: Heading, Level: len(m[1]), Text: strings.TrimSpace(m[2]), Pos: r.pos(off)})
		return
	}
	if ms := include.FindAllStringSubmatchIndex(t, -1); ms != nil {
		for _, m := range ms {
			path := ""
			if m[2] >= 0 {
				path = t[m[2]:m[3]]
			}
			r.add(Block{Kind: Include, Text: strings.TrimSpace(path), Pos: r.pos(off + m[0])})
		}
		t = include.ReplaceAllString(t, "")
		if strings.TrimSpace(t) == "" {
			return
		}
	}
	r.add(Block{Kind: Paragraph, Text: t, Pos: r.pos(off)})
}

func (r *reader) add(b Block) { r.blocks = append(r.blocks, b) }

func (r *reader) table(t *extast.Table) {
	d := &TableData{}
	at := -1
	for c := t.FirstChild(); c != nil; c = c.NextSibling() {
		cells, off := r.row(c)
		if at < 0 {
			at = off
		}
		if _, ok := c.(*extast.TableHeader); ok {
			d.Header = cells
			continue
		}
		if len(cells) > 0 {
			d.Rows = append(d.Rows, Row{Cells: cells, Pos: r.pos(off)})
		}
	}
	r.add(Block{Kind: Table, Table: d, Pos: r.pos(max(at, 0))})
}

// row reads the cells of a row from its source line: goldmark cuts a row to the width of the header, and what it cuts
// off is often the end of a description.
func (r *reader) row(n ast.Node) ([]Cell, int) {
	first := -1
	for c := n.FirstChild(); c != nil && first < 0; c = c.NextSibling() {
		if ls := c.Lines(); ls.Len() > 0 {
			first = ls.At(0).Start
		}
	}
	if first < 0 {
		return nil, 0
	}
	i := sort.SearchInts(r.starts, first+1) - 1
	start := r.starts[i]
	end := len(r.src)
	if i+1 < len(r.starts) {
		end = r.starts[i+1]
	}
	return r.cells(start, strings.TrimRight(string(r.src[start:end]), "\n")), first
}

func (r *reader) cells(start int, s string) []Cell {
	body := strings.TrimLeft(s, " \t")
	off := start + len(s) - len(body)
	if strings.HasPrefix(body, "|") {
		body, off = body[1:], off+1
	}
	var out []Cell
	add := func(from, to int) {
		raw := body[from:to]
		lead := len(raw) - len(strings.TrimLeft(raw, " \t"))
		out = append(out, Cell{
			Raw: strings.ReplaceAll(strings.TrimSpace(raw), `\|`, "|"),
			Pos: r.pos(off + from + lead),
		})
	}
	from, code := 0, false
	for i := 0; i < len(body); i++ {
		switch body[i] {
		case '\\':
			i++
		case '`':
			code = !code
		case '|':
			// GFM cuts at a pipe inside a code span too, but pages write {id | name} in code and mean one cell.
			if code && strings.Contains(body[i:], "`") {
				continue
			}
			add(from, i)
			from = i + 1
		}
	}
	if strings.TrimSpace(body[min(from, len(body)):]) != "" {
		add(from, len(body))
	}
	return out
}
