package markdown

import (
	"regexp"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// reader turns goldmark's tree into the list of blocks.
type reader struct {
	file   string
	src    []byte
	starts []int        // byte offset of each line in src
	nos    []int        // line of the file for each line in src
	made   map[int]bool // lines in src that were written anew; they have no columns in the file
	links  map[string]string
	blocks []Block
	loose  bool // lines of src need not follow each other as those of the file do
}

// newReader joins the lines of s.
func newReader(file string, s *scratch, links map[string]string) *reader {
	size := 0
	for _, l := range s.lines {
		size += len(l.text) + 1
	}
	s.src = slices.Grow(s.src[:0], size)
	s.starts, s.nos = slices.Grow(s.starts[:0], len(s.lines)), slices.Grow(s.nos[:0], len(s.lines))
	for _, l := range s.lines {
		s.starts = append(s.starts, len(s.src))
		s.nos = append(s.nos, max(l.no, -l.no))
		s.src = append(append(s.src, l.text...), '\n')
	}
	r := &reader{file: file, links: links, src: s.src, starts: s.starts, nos: s.nos, blocks: s.blocks[:0]}
	for i, l := range s.lines {
		if l.no < 0 {
			if r.made == nil {
				r.made = map[int]bool{}
			}
			r.made[i] = true
		}
	}
	return r
}

// lineFrom gives the line of src for an offset at or behind the beginning of line i.
func (r *reader) lineFrom(i, off int) int {
	for i+1 < len(r.starts) && r.starts[i+1] <= off {
		i++
	}
	return i
}

// pos turns an offset in the parsed text into a place in the file.
func (r *reader) pos(off int) diag.Pos {
	i := sort.SearchInts(r.starts, off+1) - 1
	if i < 0 {
		return diag.Pos{File: r.file}
	}
	if r.made[i] {
		return diag.Pos{File: r.file, Line: r.nos[i], Col: 1}
	}
	return diag.Pos{File: r.file, Line: r.nos[i], Col: runes(r.src[r.starts[i]:min(off, len(r.src))]) + 1}
}

func runes(b []byte) int { return utf8.RuneCount(b) }

// value is the text of a segment; goldmark counts the blanks that replace a tab as padding of it.
func (r *reader) value(s text.Segment) []byte { return s.Value(r.src) }

// text joins the first n lines.
func (r *reader) text(ls *text.Segments, n int) string {
	size := 0
	for i := range n {
		s := ls.At(i)
		size += s.Stop - s.Start + s.Padding
	}
	var b strings.Builder
	b.Grow(size)
	for i := range n {
		b.Write(r.value(ls.At(i)))
	}
	return strings.TrimRight(b.String(), "\n")
}

// lines is the text of a block that stays as it stands, and the offset of its first line. It has the line breaks of the
// file: what was put in above is left out, and what was taken out is an empty line. A restored page keeps what was put
// in; nos are then the lines of the file for those of the text.
func (r *reader) lines(n ast.Node) (t string, off int, nos []int) {
	ls := n.Lines()
	if ls.Len() == 0 {
		return "", 0, nil
	}
	off = ls.At(0).Start
	at := max(0, sort.SearchInts(r.starts, off+1)-1)
	if ls.Len() == 1 {
		return r.text(ls, 1), off, nil
	}
	if r.loose {
		nos = make([]int, ls.Len())
		for i := range nos {
			at = r.lineFrom(at, ls.At(i).Start)
			nos[i] = r.nos[at]
		}
		return r.text(ls, ls.Len()), off, nos
	}
	var b strings.Builder
	b.Grow(ls.At(ls.Len()-1).Stop - off)
	due := r.nos[at]
	for i := range ls.Len() {
		s, no := ls.At(i), r.nos[at]
		if i+1 < ls.Len() {
			if at = r.lineFrom(at, ls.At(i+1).Start); r.nos[at] == no {
				continue
			}
		}
		for ; due < no; due++ {
			b.WriteByte('\n')
		}
		b.Write(r.value(s))
		due = no + 1
	}
	return strings.TrimRight(b.String(), "\n"), off, nil
}

// maxDepth bounds how deep blocks nest; what is deeper is left out.
const maxDepth = 500

func (r *reader) walk(n ast.Node, depth int) {
	if depth > maxDepth {
		return
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		r.visit(c, depth)
	}
}

func (r *reader) visit(n ast.Node, depth int) {
	switch n := n.(type) {
	case *ast.Heading:
		t, off, _ := r.lines(n)
		r.add(Block{Kind: Heading, Level: n.Level, Text: strings.TrimSpace(t), Pos: r.pos(off)})
	case *ast.FencedCodeBlock:
		t, off, nos := r.lines(n)
		lang := ""
		if n.Info != nil {
			lang = strings.ToLower(strings.TrimSpace(string(r.value(n.Info.Segment))))
			if n.Lines().Len() == 0 {
				off = n.Info.Segment.Start
			}
		}
		r.add(Block{Kind: Code, Text: t, Lang: lang, Pos: r.pos(off), nos: nos})
	case *ast.CodeBlock:
		t, off, nos := r.lines(n)
		r.add(Block{Kind: Code, Text: t, Pos: r.pos(off), nos: nos})
	case *ast.HTMLBlock:
		r.html(n)
	case *ast.Blockquote, *ast.List:
		r.walk(n, depth+1)
	case *ast.ListItem:
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			switch c.(type) {
			case *rawText, *ast.TextBlock, *ast.Paragraph:
				r.paragraph(c.Lines(), Item)
			default:
				r.visit(c, depth+1)
			}
		}
	default:
		if n.Type() == ast.TypeBlock {
			r.paragraph(n.Lines(), Paragraph)
		}
	}
}

func (r *reader) html(c *ast.HTMLBlock) {
	t, off, nos := r.lines(c)
	if c.HasClosure() {
		t += "\n" + string(c.ClosureLine.Value(r.src))
	}
	s := strings.TrimSpace(t)
	if body, ok := strings.CutPrefix(s, "<!--"); ok {
		rest := ""
		if i := strings.Index(body, "-->"); i >= 0 {
			body, rest = body[:i], strings.TrimSpace(body[i+3:])
		}
		r.add(Block{Kind: Comment, Text: body, Pos: r.pos(off), nos: nos})
		if rest != "" {
			r.add(Block{Kind: Paragraph, Text: rest, Pos: r.pos(off)})
		}
		return
	}
	r.add(Block{Kind: Paragraph, Text: s, Pos: r.pos(off)})
}

var (
	include = regexp.MustCompile(`^\[!INCLUDE\s*\[?[^\]\n]*\]?\s*(?:\(([^)\n]*)\))?\s*\]`)
	badHead = regexp.MustCompile(`^(#{1,6})([^#\s].*)$`)
)

// maxIncludes bounds the directives of one paragraph.
const maxIncludes = 200

// paragraph reads the lines of a paragraph or of an item: text, then perhaps a table.
func (r *reader) paragraph(ls *text.Segments, kind Kind) {
	table, before, at := r.table(ls)
	if table == nil {
		before = ls.Len()
	}
	t := r.text(ls, before)
	r.prose(t, ls, kind)
	if table != nil {
		r.add(Block{Kind: Table, Table: table, Pos: at})
	}
}

// prose adds the text of the first lines of ls.
func (r *reader) prose(t string, ls *text.Segments, kind Kind) {
	if strings.TrimSpace(t) == "" {
		return
	}
	off := ls.At(0).Start
	if kind == Paragraph && strings.HasPrefix(t, "#") && !strings.Contains(t, "\n") {
		if m := badHead.FindStringSubmatch(t); m != nil {
			r.add(Block{Kind: Heading, Level: len(m[1]), Text: strings.TrimSpace(m[2]), Pos: r.pos(off)})
			return
		}
	}
	if !strings.Contains(t, includeMark) {
		r.add(Block{Kind: kind, Text: r.writeOut(t), Pos: r.pos(off)})
		return
	}
	var b strings.Builder
	last, n := 0, 0
	for at := strings.Index(t, includeMark); at >= 0; {
		path, size := includeAt(t[at:])
		next := at + max(size, len(includeMark))
		if size > 0 {
			if n++; n <= maxIncludes {
				r.add(Block{Kind: Include, Text: strings.TrimSpace(path), Pos: r.pos(offsetIn(ls, at))})
			}
			b.WriteString(t[last:at])
			last = next
		}
		if at = strings.Index(t[next:], includeMark); at >= 0 {
			at += next
		}
	}
	b.WriteString(t[last:])
	if t = b.String(); n > 0 && strings.TrimSpace(t) == "" {
		return
	}
	r.add(Block{Kind: kind, Text: r.writeOut(t), Pos: r.pos(off)})
}

const includeMark = "[!INCLUDE"

// maxInclude is the size of the longest text that is read as one directive, in bytes.
const maxInclude = 500

// includeAt reads the directive that s begins with: its path and its size, 0 if it is none. The usual form is read by
// hand, which takes the choices that the pattern prefers; everything else is left to the pattern.
func includeAt(s string) (path string, size int) {
	s = s[:min(len(s), maxInclude)] // many openings without an end must not each be read to the end of the page
	if !strings.Contains(s, "]") {
		return "", 0
	}
	rest := strings.TrimLeft(s[len(includeMark):], blank)
	if label, ok := strings.CutPrefix(rest, "["); ok {
		if i := strings.IndexAny(label, "]\n"); i >= 0 && label[i] == ']' {
			if target, ok := strings.CutPrefix(strings.TrimLeft(label[i+1:], blank), "("); ok {
				if j := strings.IndexAny(target, ")\n"); j >= 0 && target[j] == ')' {
					if end, ok := strings.CutPrefix(strings.TrimLeft(target[j+1:], blank), "]"); ok {
						return target[:j], len(s) - len(end)
					}
				}
			}
		}
	}
	m := include.FindStringSubmatchIndex(s)
	if m == nil {
		return "", 0
	}
	if m[2] >= 0 {
		path = s[m[2]:m[3]]
	}
	return path, m[1]
}

// offsetIn turns an offset in the joined lines into one in the source, where lines are indented.
func offsetIn(ls *text.Segments, n int) int {
	for i := range ls.Len() {
		s := ls.At(i)
		if size := s.Padding + s.Stop - s.Start; n >= size && i+1 < ls.Len() {
			n -= size
			continue
		}
		return s.Start + max(n-s.Padding, 0)
	}
	return 0
}

func (r *reader) add(b Block) { r.blocks = append(r.blocks, b) }
