// Package markdown reads a reference page into a flat list of blocks with their places in the file.
//
// The block structure is goldmark's. On top of it the package knows what reference pages add to Markdown: front matter
// (also without its opening line), INCLUDE directives, tables as people write them, fences that were never closed, and
// the poor shape that a lossy conversion leaves behind, in which headings, fences and comments are gone (see restore).
//
// Reading never fails and takes time in proportion to the size of the page.
package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/parser"
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
// comments. Reference links in it are written out: [X][] is [X](its target).
type Block struct {
	Kind  Kind
	Level int // of a heading, from 1
	Text  string
	Lang  string // of fenced code
	Table *TableData
	Pos   diag.Pos

	nos []int // lines of the file for those of Text, nil if they follow each other
}

// Line is the line of the file for a line of Text, both counted from 1.
func (b *Block) Line(n int) int {
	if n > 0 && n <= len(b.nos) {
		return b.nos[n-1]
	}
	return b.Pos.Line + n - 1
}

// Page is a page as a list of blocks.
type Page struct {
	File     string
	Front    map[string]string // front matter
	Blocks   []Block
	Restored bool // the page came in the poor shape
}

// blocks is goldmark cut down to block structure: text inside blocks is read by whoever needs it, and tables by this
// package, because goldmark pads every row to the width of the header, which takes quadratic time on mangled input.
var blocks = parser.NewParser(parser.WithBlockParsers(parser.DefaultBlockParsers()...))

// Parse reads a page. It never fails: whatever cannot be recognised is a paragraph.
func Parse(file string, src []byte) *Page {
	src = bytes.TrimPrefix(src, []byte("\xef\xbb\xbf"))
	if bytes.IndexByte(src, '\r') >= 0 {
		src = bytes.ReplaceAll(src, []byte("\r\n"), []byte("\n"))
	}
	p := &Page{File: file}
	lines := split(string(src))
	p.Front, lines = frontMatter(lines)
	if isPoor(p.Front, lines) {
		p.Front, lines = restore(file, lines)
		p.Restored = true
	}
	lines = closeFences(lines)
	lines, links := takeDefinitions(lines)
	lines = untangleTables(htmlTables(lines))
	r := newReader(file, lines, links)
	r.loose = p.Restored
	r.walk(blocks.Parse(text.NewReader(r.src)), 0)
	p.Blocks = r.blocks
	return p
}
