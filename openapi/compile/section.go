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
	first   int // index of the first block
}

// sections cuts the page at its headings; the blocks before the second heading belong to the title.
func (p *page) sections() []section {
	var out []section
	var open []int // sections not ended yet, by level
	end := func(level, at int) {
		for len(open) > 0 && out[open[len(open)-1]].level >= level {
			s := &out[open[len(open)-1]]
			s.blocks = p.Blocks[s.first:at]
			open = open[:len(open)-1]
		}
	}
	for i, b := range p.Blocks {
		if b.Kind != markdown.Heading || isTab(b.Text) {
			continue
		}
		end(b.Level, i)
		open = append(open, len(out))
		out = append(out, section{heading: plain(b.Text), level: b.Level, pos: b.Pos, first: i + 1})
	}
	end(0, len(p.Blocks))
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

// place gives the position of an offset inside a block of code. A block in a list is indented on every line.
func place(b markdown.Block, off int) diag.Pos {
	pos := inText(b.Text, off)
	pos.File = b.Pos.File
	pos.Line = b.Line(pos.Line)
	pos.Col += b.Pos.Col - 1
	return pos
}

// placeInComment gives the position of an offset inside a comment, whose first line begins behind its opening mark.
func placeInComment(b markdown.Block, off int) diag.Pos {
	pos := inText(b.Text, off)
	if pos.Line == 1 {
		pos.Col += b.Pos.Col - 1 + len("<!--")
	}
	pos.File = b.Pos.File
	pos.Line = b.Line(pos.Line)
	return pos
}

// inText gives line and column of an offset in a text of its own.
func inText(s string, off int) diag.Pos {
	before := s[:min(off, len(s))]
	return diag.Pos{
		Line: strings.Count(before, "\n") + 1,
		Col:  utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1,
	}
}
