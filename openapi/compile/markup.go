package compile

import (
	"regexp"
	"strings"
)

var (
	linkRe     = regexp.MustCompile(`\[([^\]\[]*)\](?:\(([^)]*)\)|\[\])`)
	htmlTag    = regexp.MustCompile(`(?i)</?(?:br|li|ul|ol|p|b|i|em|strong|sup|a|span|div)\b[^>]*>`)
	identifier = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)
	qualified  = regexp.MustCompile(`^#?[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$`)
	hint       = regexp.MustCompile(`\s*\([^()]*\)\s*$`)
)

// plain takes the markup off a piece of Markdown: links keep their text, code and emphasis marks and tags go.
func plain(s string) string {
	for range 2 {
		s = linkRe.ReplaceAllString(s, "$1")
	}
	s = htmlTag.ReplaceAllString(s, " ")
	s = strings.NewReplacer("`", "", "**", "", "\\_", "_", "&nbsp;", " ", "\u00a0", " ").Replace(s)
	s = strings.Trim(s, " \t*")
	return strings.Join(strings.Fields(s), " ")
}

func isPageLink(link string) bool {
	return strings.Contains(link, ".md") && !strings.Contains(link, "://")
}

// sentence cuts s after its first sentence; a period inside code marks does not count.
func sentence(s string) string {
	code := false
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '`':
			code = !code
		case '.':
			if code && strings.Contains(s[i:], "`") {
				continue
			}
			if i+1 == len(s) || s[i+1] == ' ' || s[i+1] == '<' || s[i+1] == '\n' {
				return s[:i]
			}
		}
	}
	return s
}

// sentences cuts a paragraph at its periods.
func sentences(s string) []string {
	var out []string
	for s != "" {
		first := sentence(s)
		out = append(out, first)
		if len(first) >= len(s) {
			break
		}
		s = strings.TrimSpace(s[len(first)+1:])
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
