package markdown

import (
	"regexp"
	"strings"
)

var (
	frontRow    = regexp.MustCompile(`^\|\s*([\w.-]+)\s*\|\s*(.*?)\s*\|\s*$`)
	requestLine = regexp.MustCompile(`^(GET|POST|PUT|PATCH|DELETE|HEAD)\s*(/|https?://|\S+/)`)
	statusLine  = regexp.MustCompile(`^HTTP/\d`)
	headerLine  = regexp.MustCompile(`^[A-Z][A-Za-z-]+:\s*\S`)
)

// frontKeys are the keys that front matter begins with; one of them makes a table the front matter of a poor page.
var frontKeys = map[string]bool{
	"title": true, "description": true, "author": true, "ms.author": true, "ms.date": true, "ms.prod": true, "ms.reviewer": true,
	"ms.subservice": true, "ms.topic": true, "doc_type": true, "localization_priority": true, "toc.title": true, "ms.localizationpriority": true,
}

// isPoor tells whether a page came through a conversion that turned its front matter into a table. Such pages have
// lost headings, comments, links, code marks and fences too.
func isPoor(front map[string]string, lines []line) bool {
	if front != nil {
		return false
	}
	for i, l := range lines {
		if strings.TrimSpace(l.text) == "" {
			continue
		}
		m := frontRow.FindStringSubmatch(l.text)
		return m != nil && frontKeys[strings.ToLower(m[1])] && (strings.EqualFold(m[1], "title") || i+1 < len(lines) && isDelimiter(lines[i+1].text))
	}
	return false
}

// sectionOf gives the heading that a table stood under, judged by the first cell of its header.
func sectionOf(header string, apiPage bool) string {
	cells := strings.Split(strings.Trim(strings.TrimSpace(header), "|"), "|")
	switch first := strings.ToLower(strings.TrimSpace(cells[0])); {
	case strings.HasPrefix(first, "method"):
		return "Methods"
	case strings.HasPrefix(first, "relationship"):
		return "Relationships"
	case strings.HasPrefix(first, "permission type"), strings.HasPrefix(first, "supported resource"):
		return "Permissions"
	case (strings.HasPrefix(first, "property") || strings.HasPrefix(first, "parameter")) && apiPage:
		return "Request body"
	case strings.HasPrefix(first, "property"):
		return "Properties"
	case strings.HasPrefix(first, "name") && apiPage, strings.HasPrefix(first, "header"):
		return "Request headers"
	case strings.HasPrefix(first, "member"), strings.HasPrefix(first, "value"):
		return "Members"
	}
	return ""
}

// restore gives a poor page back what its reader needs: front matter, a title, headings above the tables, and fences
// around request lines and JSON. It adds lines only; every other line keeps its number.
func restore(file string, lines []line) (map[string]string, []line) {
	front := map[string]string{}
	i, first := 0, true
	for ; i < len(lines); i++ {
		t := strings.TrimSpace(lines[i].text)
		if t == "" || isDelimiter(t) {
			continue
		}
		m := frontRow.FindStringSubmatch(t)
		if m == nil {
			break
		}
		// A second table can follow at once; its header is no key of the front matter.
		if i+1 < len(lines) && isDelimiter(lines[i+1].text) && !first {
			break
		}
		first = false
		front[m[1]] = m[2]
	}
	no := 1
	if i < len(lines) {
		no = lines[i].no
	}
	// The folder says more than doc_type, which authors copy from page to page.
	api := strings.EqualFold(front["doc_type"], "apiPageType") && !strings.Contains("/"+file, "/resources/") || strings.Contains("/"+file, "/api/")
	var out []line
	put := func(text string, no int) { out = append(out, line{text, no}) }
	put("# "+front["title"], no)
	put("", no)
	sawHTTP := false
	for i < len(lines) {
		l := lines[i]
		t := strings.TrimSpace(l.text)
		switch {
		case strings.HasPrefix(t, "|") && i+1 < len(lines) && isDelimiter(lines[i+1].text):
			put("", l.no)
			if s := sectionOf(t, api); s != "" {
				put("## "+s, l.no)
				put("", l.no)
			}
			for n := 0; i < len(lines) && strings.HasPrefix(strings.TrimSpace(lines[i].text), "|"); n++ {
				if n > 1 && i+1 < len(lines) && isDelimiter(lines[i+1].text) {
					break // the header of the next table
				}
				out = append(out, lines[i])
				i++
			}
			put("", l.no)
		case requestLine.MatchString(t) && api:
			example := strings.Contains(t, "https://")
			if example {
				put("## Example", l.no)
			} else if !sawHTTP {
				put("## HTTP request", l.no)
				sawHTTP = true
			}
			i = fence(lines, i, "http", &out)
		case statusLine.MatchString(t):
			put("## Response", l.no)
			i = fence(lines, i, "http", &out)
		case strings.HasPrefix(t, "{"):
			put("", l.no)
			put("## JSON representation", l.no)
			i = fence(lines, i, "json", &out)
		case strings.HasPrefix(t, "<!--"):
			// Lines of a comment stay together, so that places in it can be counted.
			for closed := false; i < len(lines) && !closed; i++ {
				closed = strings.Contains(lines[i].text, "-->")
				out = append(out, lines[i])
			}
			put("", l.no)
		case api && strings.HasPrefix(strings.ToLower(t), "if successful"):
			put("", l.no)
			put("## Response", l.no)
			put("", l.no)
			out = append(out, l)
			put("", l.no)
			i++
		default:
			out = append(out, l)
			put("", l.no)
			i++
		}
	}
	return front, out
}

// fence puts request lines, a status line with its headers, or a JSON value into a fence and returns where it ended.
func fence(lines []line, i int, lang string, out *[]line) int {
	put := func(l line) { *out = append(*out, l) }
	put(line{"```" + lang, lines[i].no})
	if lang == "http" {
		put(lines[i])
		i++
		for i < len(lines) {
			t := strings.TrimSpace(lines[i].text)
			if t != "" && !requestLine.MatchString(t) && !headerLine.MatchString(t) || strings.Contains(t, "https://graph.") && requestLine.MatchString(t) {
				break
			}
			put(lines[i])
			i++
		}
		put(line{"", lines[i-1].no})
	}
	if i < len(lines) && strings.HasPrefix(strings.TrimSpace(lines[i].text), "{") {
		depth := 0
		for i < len(lines) {
			t := strings.TrimSpace(lines[i].text)
			if strings.HasPrefix(t, "|") || statusLine.MatchString(t) {
				break // the value was never closed
			}
			put(lines[i])
			depth += balance(lines[i].text)
			i++
			if depth <= 0 {
				break
			}
		}
	}
	put(line{"```", lines[i-1].no})
	put(line{"", lines[i-1].no})
	return i
}

// balance counts opening less closing brackets outside strings.
func balance(s string) int {
	n, str := 0, false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\':
			i++
		case c == '"':
			str = !str
		case str:
		case c == '{' || c == '[':
			n++
		case c == '}' || c == ']':
			n--
		}
	}
	return n
}
