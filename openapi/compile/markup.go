package compile

import "strings"

var htmlTag = lazily(`(?i)</?(?:br|li|ul|ol|p|b|i|em|strong|sup|a|span|div)\b[^>]*>`)

// marks takes off what carries no text: code and emphasis marks, and the blanks of no width that editors leave behind.
var marks = strings.NewReplacer("`", "", "**", "", "\\_", "_", "&nbsp;", " ", "\u00a0", " ", "\u200b", "", "\u200c", "", "\ufeff", "")

// plain takes the markup off a piece of Markdown: links keep their text, code and emphasis marks and tags go.
func plain(s string) string {
	if isPlain(s) {
		return strings.Trim(s, " ")
	}
	for n := 0; n < 2 && strings.Contains(s, "]"); n++ {
		s = unlinked(s)
	}
	if strings.Contains(s, "<") {
		s = htmlTag.ReplaceAllString(s, " ")
	}
	s = marks.Replace(s)
	s = strings.Trim(s, " \t*")
	return strings.Join(strings.Fields(s), " ")
}

// isPlain tells a text without markup and without blanks to be joined.
func isPlain(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c < ' ' || c >= 0x80, c == ' ' && i > 0 && s[i-1] == ' ', c == ']', c == '<', c == '`', c == '*', c == '\\', c == '&':
			return false
		}
	}
	return true
}

func isPageLink(link string) bool {
	return strings.Contains(link, ".md") && !strings.Contains(link, "://")
}

// sentence cuts s after its first sentence; a period inside code marks does not count.
func sentence(s string) string { return s[:sentenceEnd(s, 0, strings.LastIndexByte(s, '`'))] }

// sentenceEnd gives where the sentence that begins at from ends; lastTick is the place of the last code mark.
func sentenceEnd(s string, from, lastTick int) int {
	code := false
	for i := from; i < len(s); i++ {
		switch s[i] {
		case '`':
			code = !code
		case '.':
			if code && i < lastTick {
				continue
			}
			if i+1 == len(s) || s[i+1] == ' ' || s[i+1] == '<' || s[i+1] == '\n' {
				return i
			}
		}
	}
	return len(s)
}

// sentences cuts a paragraph at its periods.
func sentences(s string) []string {
	var out []string
	lastTick := strings.LastIndexByte(s, '`')
	for from := 0; from < len(s); {
		end := sentenceEnd(s, from, lastTick)
		out = append(out, strings.TrimSpace(s[from:end]))
		from = end + 1
	}
	return out
}

// sentenceStart returns where the sentence that holds the offset begins.
func sentenceStart(s string, off int) int {
	if i := strings.LastIndex(s[:off], ". "); i >= 0 {
		return i + 1
	}
	return 0
}
