package compile

import (
	"strings"
	"unicode/utf8"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

// isTab tells whether a heading is the label of a tab, which opens no section.
func isTab(s string) bool { return strings.Contains(s, "(#tab/") }

// section is a heading with the blocks up to the next heading of its level or above.
type section struct {
	heading string
	level   int
	blocks  []markdown.Block
	pos     diag.Pos
}

// sections cuts the page at its headings; the blocks before the second heading belong to the title.
func (p *page) sections() []section {
	var out []section
	for i, b := range p.Blocks {
		if b.Kind != markdown.Heading || isTab(b.Text) {
			continue
		}
		s := section{heading: plain(b.Text), level: b.Level, pos: b.Pos}
		for _, c := range p.Blocks[i+1:] {
			if c.Kind == markdown.Heading && !isTab(c.Text) && c.Level <= b.Level {
				break
			}
			s.blocks = append(s.blocks, c)
		}
		out = append(out, s)
	}
	return out
}

// own returns the blocks up to the next heading of any level.
func (s section) own() []markdown.Block {
	for i, b := range s.blocks {
		if b.Kind == markdown.Heading && !isTab(b.Text) {
			return s.blocks[:i]
		}
	}
	return s.blocks
}

// place gives the position of an offset inside a block of code.
func place(b markdown.Block, off int) diag.Pos {
	off = min(off, len(b.Text))
	before := b.Text[:off]
	n := strings.Count(before, "\n")
	col := utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1
	pos := b.Pos
	pos.Line += n
	pos.Col = col
	return pos
}
