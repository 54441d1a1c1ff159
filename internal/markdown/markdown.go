// Package markdown reads a reference page into a flat list of blocks with their places in the file.
//
// The block structure is goldmark's. On top of it the package knows what reference pages add to Markdown: front matter
// (also without its opening line), INCLUDE directives, tables as people write them, fences that were never closed, and
// the poor shape that a lossy conversion leaves behind, in which headings, fences and comments are gone (see restore).
//
// Reading never fails and takes time in proportion to the size of the page.
package markdown

import (
	"slices"
	"strings"
	"sync"

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

// Parse reads a page. It never fails: whatever cannot be recognised is a paragraph.
func Parse[T string | []byte](file string, src T) *Page { return parse(file, string(src)) }

func parse(file, src string) *Page {
	src = strings.TrimPrefix(src, "\ufeff")
	if strings.IndexByte(src, '\r') >= 0 {
		src = strings.ReplaceAll(src, "\r\n", "\n")
	}
	p := &Page{File: file}
	s := scratches.Get().(*scratch)
	defer s.free()
	s.lines = split(s.lines[:0], src)
	lines := s.lines
	p.Front, lines = frontMatter(lines)
	if isPoor(p.Front, lines) {
		p.Front, lines = restore(file, lines)
		p.Restored = true
	}
	s.closed = closeFences(s.closed[:0], lines)
	lines, links := takeDefinitions(s.closed)
	s.lines = untangleTables(s.lines[:0], htmlTables(lines))
	r := newReader(file, s, links)
	r.loose = p.Restored
	r.walk(blocks.Parse(text.NewReader(r.src)), 0)
	s.blocks = r.blocks
	p.Blocks = slices.Clone(r.blocks)
	return p
}

// scratch is what reading a page needs and the page does not keep.
type scratch struct {
	lines, closed []line
	src           []byte
	starts, nos   []int
	blocks        []Block
}

var scratches = sync.Pool{New: func() any { return new(scratch) }}

// maxScratch bounds what is kept for the next page, in lines; the longest pages have some thousands.
const maxScratch = 20_000

// free gives the scratch to the next page, without what it holds of this one.
func (s *scratch) free() {
	if max(cap(s.lines), cap(s.closed), cap(s.blocks)) > maxScratch || cap(s.src) > 100*maxScratch {
		return
	}
	clear(s.lines[:cap(s.lines)])
	clear(s.closed[:cap(s.closed)])
	clear(s.blocks[:cap(s.blocks)])
	scratches.Put(s)
}
