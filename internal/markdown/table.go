package markdown

import (
	"slices"
	"sort"
	"strings"

	"github.com/yuin/goldmark/text"

	"github.com/graphcontract/graphcontract/internal/diag"
)

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

// isDelimiter tells the line below the header of a table. Its number of columns is not compared with the header's:
// pages get it wrong and readers see the table all the same.
func isDelimiter(s string) bool {
	s = strings.Trim(s, blank)
	if !strings.Contains(s, "|") {
		return false
	}
	s = strings.TrimSuffix(strings.TrimPrefix(s, "|"), "|")
	for more := true; more; {
		var cell string
		cell, s, more = strings.Cut(s, "|")
		cell = strings.Trim(cell, blank)
		cell = strings.TrimSuffix(strings.TrimPrefix(cell, ":"), ":")
		if cell == "" || strings.Trim(cell, "-") != "" {
			return false
		}
	}
	return true
}

// blank holds the blanks within a line.
const blank = " \t\n\f\r"

func isWord(c byte) bool { return isLetter(rune(c)) || c >= '0' && c <= '9' || c == '_' }

// isComment tells a line that is a comment and nothing else.
func isComment(s string) bool {
	body, ok := strings.CutPrefix(strings.Trim(s, blank), "<!--")
	return ok && strings.HasSuffix(body, "-->")
}

func isLetter(r rune) bool { return r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' }

// untangleTables makes tables stand alone. In GFM a line of prose right after a table is one more row of it, and a
// comment or a blank line within a table ends it; pages mean neither.
func untangleTables(out, lines []line) []line {
	out = slices.Grow(out, len(lines)+1)
	var f fences
	inTable := false
	bars := 0 // within a row of the table
	for i := 0; i < len(lines); i++ {
		l := lines[i]
		if f.inside(l.text) {
			inTable = false
			out = append(out, l)
			continue
		}
		t := strings.TrimSpace(l.text)
		row := strings.HasPrefix(t, "|") || inTable && bareRow(t, bars)
		switch {
		case row && !inTable:
			if n := len(out); n > 0 && strings.TrimSpace(out[n-1].text) != "" && i+1 < len(lines) && isDelimiter(lines[i+1].text) {
				out = append(out, line{"", l.no})
			}
			inTable, bars = true, innerBars(t)
		case inTable && isComment(l.text):
			continue
		case inTable && strings.HasPrefix(t, "<!--"):
			if end := commentEnd(lines, i); end >= 0 && rowAt(lines, end+1) {
				i = end
				continue
			}
			out = append(out, line{"", l.no})
			inTable = false
		case inTable && t == "" && rowAt(lines, i+1):
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

// bareRow tells a row that lacks its first bar, in a table whose rows have them: a name, then as many bars as the header
// has, or at least two.
func bareRow(t string, bars int) bool {
	name, _, ok := strings.Cut(t, "|")
	name = strings.TrimRight(name, blank)
	if n := innerBars(t); !ok || name == "" || strings.ContainsAny(name, blank) || n < 2 && n != bars {
		return false
	}
	return !strings.HasPrefix(name, "#") && !strings.HasPrefix(name, ">") && !strings.HasPrefix(name, "<")
}

// innerBars counts the bars between the cells of a row.
func innerBars(t string) int {
	t = strings.TrimSuffix(strings.TrimPrefix(t, "|"), "|")
	return strings.Count(t, "|") - strings.Count(t, `\|`)
}

// rowAt tells whether line i goes on with the table above: it is a row, and no header of a table of its own.
func rowAt(lines []line, i int) bool {
	return i < len(lines) && strings.HasPrefix(strings.TrimSpace(lines[i].text), "|") &&
		(i+1 >= len(lines) || !isDelimiter(lines[i+1].text))
}

// maxComment is the most lines that a comment between the rows of a table is looked for.
const maxComment = 50

// commentEnd finds the line on which a comment that opens on line i ends, -1 if it is not near.
func commentEnd(lines []line, i int) int {
	for j := i; j < len(lines) && j < i+maxComment; j++ {
		if strings.Contains(lines[j].text, "-->") {
			return j
		}
	}
	return -1
}

// table finds a table in the lines of a paragraph. before is the number of lines above it.
func (r *reader) table(ls *text.Segments) (t *TableData, before int, at diag.Pos) {
	for i := 0; i+1 < ls.Len(); i++ {
		if !isDelimiter(string(r.value(ls.At(i+1)))) || !strings.Contains(string(r.value(ls.At(i))), "|") {
			continue
		}
		t = &TableData{Header: r.cells(ls.At(i))}
		if len(t.Header) == 0 {
			return nil, 0, at
		}
		for j := i + 2; j < ls.Len(); j++ {
			if cells := r.cells(ls.At(j)); len(cells) > 0 {
				t.Rows = append(t.Rows, Row{Cells: cells, Pos: cells[0].Pos})
			}
		}
		return t, i, t.Header[0].Pos
	}
	return nil, 0, at
}

// cells cuts a row at its pipes.
func (r *reader) cells(seg text.Segment) []Cell {
	s := strings.TrimRight(string(r.value(seg)), "\n")
	body := strings.TrimLeft(s, " \t")
	off := seg.Start + len(s) - len(body)
	if strings.HasPrefix(body, "|") {
		body, off = body[1:], off+1
	}
	var out []Cell
	at, base := r.pos(off), off
	made := r.made != nil && r.made[sort.SearchInts(r.starts, off+1)-1]
	add := func(from, to int) {
		raw := body[from:to]
		lead := len(raw) - len(strings.TrimLeft(raw, " \t"))
		// counted on from the cell before, so that a long row takes linear time
		if !made {
			at.Col += runes(r.src[base : off+from+lead])
		}
		base = off + from + lead
		out = append(out, Cell{Raw: r.writeOut(strings.ReplaceAll(strings.TrimSpace(raw), `\|`, "|")), Pos: at})
	}
	lastCode := strings.LastIndexByte(body, '`')
	from, code := 0, false
	for i := 0; i < len(body); i++ {
		switch body[i] {
		case '\\':
			i++
		case '`':
			code = !code
		case '|':
			// GFM cuts at a pipe inside a code span too, but pages write {id | name} in code and mean one cell.
			if code && i < lastCode {
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
