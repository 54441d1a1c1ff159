package markdown

import (
	"html"
	"regexp"
	"strings"
)

var (
	tableTag   = regexp.MustCompile(`(?i)</?(?:table|tr|th|td)\b[^<>]*>`)
	htmlAnchor = regexp.MustCompile(`(?is)<a\s[^<>]*?href\s*=\s*["']([^"'<>]*)["'][^<>]*>(.*?)</a\s*>`)
	htmlCode   = regexp.MustCompile(`(?i)</?code>`)
)

// htmlTables writes tables in HTML as tables in Markdown, a line for each row, numbered as the line on which the row
// begins. Tables within tables stay as they are.
func htmlTables(lines []line) []line {
	closing := -1 // the next line that ends a table
	ends := make([]int, len(lines))
	some := false
	for i := len(lines) - 1; i >= 0; i-- {
		if strings.Contains(lines[i].text, "<") {
			low := strings.ToLower(lines[i].text)
			if strings.Contains(low, "</table") {
				closing = i
			}
			some = some || strings.Contains(low, "<table")
		}
		ends[i] = closing
	}
	if !some {
		return lines
	}
	out := make([]line, 0, len(lines))
	var f fences
	for i := 0; i < len(lines); i++ {
		l := lines[i]
		if !f.inside(l.text) && ends[i] >= 0 && strings.HasPrefix(strings.ToLower(strings.TrimSpace(l.text)), "<table") {
			if rows := htmlRows(lines[i : ends[i]+1]); len(rows) > 1 {
				out = append(append(append(out, line{"", l.no}), rows...), line{"", lines[ends[i]].no})
				i = ends[i]
				continue
			}
		}
		out = append(out, l)
	}
	return out
}

// htmlRows gives the rows of one table, with a delimiter row behind the first.
func htmlRows(lines []line) []line {
	var out []line
	var cells []string
	var cell strings.Builder
	inCell, tables, rowLine := false, 0, lines[0].no
	endCell := func() {
		if inCell {
			cells = append(cells, markdownOf(cell.String()))
		}
		cell.Reset()
		inCell = false
	}
	endRow := func() {
		endCell()
		if len(cells) == 0 {
			return
		}
		out = append(out, line{"| " + strings.Join(cells, " | ") + " |", -rowLine})
		if len(out) == 1 {
			out = append(out, line{strings.Repeat("|---", len(cells)) + "|", -rowLine})
		}
		cells = nil
	}
	for _, l := range lines {
		last := 0
		for _, m := range tableTag.FindAllStringIndex(l.text, -1) {
			cell.WriteString(l.text[last:m[0]])
			last = m[1]
			switch tag := strings.ToLower(strings.TrimLeft(l.text[m[0]:m[1]], "<")); {
			case strings.HasPrefix(tag, "table"):
				tables++
			case strings.HasPrefix(tag, "tr"):
				endRow()
				rowLine = l.no
			case strings.HasPrefix(tag, "/t") && !strings.HasPrefix(tag, "/td") && !strings.HasPrefix(tag, "/th"):
				endRow()
			default:
				endCell()
				inCell = tag[0] != '/'
			}
		}
		if tables != 1 {
			return nil // at once, so that many tables that begin before one ends take linear time
		}
		cell.WriteString(l.text[last:])
		cell.WriteByte(' ')
	}
	return out
}

// markdownOf writes what stands in a cell as the cell of a table in Markdown.
func markdownOf(s string) string {
	s = htmlAnchor.ReplaceAllString(s, "[$2]($1)")
	s = htmlCode.ReplaceAllString(s, "`")
	s = html.UnescapeString(s)
	return strings.ReplaceAll(strings.Join(strings.Fields(s), " "), "|", `\|`)
}
