package compile

import "strings"

// The commonest patterns of pages, read by hand: pages have millions of cells and names, and regular expressions on
// them were a third of the time of compiling. The test beside this file has the patterns and compares.

// blank holds the blanks that patterns call \s.
const blank = " \t\n\f\r"

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isWord(c byte) bool { return isLetter(c) || isDigit(c) || c == '_' }

// isIdentifier tells a name: ^[A-Za-z_][A-Za-z0-9_]*$
func isIdentifier(s string) bool {
	for i := range len(s) {
		if !isWord(s[i]) {
			return false
		}
	}
	return s != "" && !isDigit(s[0])
}

// isQualified tells names joined by dots: ^#?name(\.name)*$
func isQualified(s string) bool {
	s = strings.TrimPrefix(s, "#")
	start := true // of a name
	for i := range len(s) {
		switch c := s[i]; {
		case c == '.' && !start:
			start = true
		case isWord(c) && !(start && isDigit(c)):
			start = false
		default:
			return false
		}
	}
	return !start
}

// isMember tells what can be a member of an enumeration: ^[A-Za-z0-9_][A-Za-z0-9_.$-]*$
func isMember(s string) bool {
	for i := range len(s) {
		if c := s[i]; !isWord(c) && (i == 0 || c != '.' && c != '$' && c != '-') {
			return false
		}
	}
	return s != ""
}

// isNumber tells an integer: ^-?\d+$
func isNumber(s string) bool {
	s = strings.TrimPrefix(s, "-")
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

// cutHint cuts off a remark in parentheses at the end: \s*\([^()]*\)\s*$
func cutHint(s string) (before string, found bool) {
	t := strings.TrimRight(s, blank)
	if !strings.HasSuffix(t, ")") {
		return s, false
	}
	i := strings.LastIndexAny(t[:len(t)-1], "()")
	if i < 0 || t[i] != '(' {
		return s, false
	}
	return strings.TrimRight(t[:i], blank), true
}

// link is a link in Markdown, or a label in brackets with empty brackets behind it.
type link struct {
	from, to     int // in the text
	text, target string
}

// eachLink calls f for the links of a text, until it returns false: \[([^\]\[]*)\](?:\(([^)]*)\)|\[\])
func eachLink(s string, f func(link) bool) {
	closed := true // there may be a closing parenthesis ahead
	for i := 0; ; {
		n := strings.IndexByte(s[i:], '[')
		if n < 0 {
			return
		}
		i += n
		n = strings.IndexAny(s[i+1:], "[]")
		if n < 0 {
			return
		}
		end := i + 1 + n
		if s[end] == '[' {
			i = end
			continue
		}
		l := link{from: i, text: s[i+1 : end]}
		i = end + 1
		switch rest := s[i:]; {
		case strings.HasPrefix(rest, "[]"):
			l.to = i + 2
		case closed && strings.HasPrefix(rest, "("):
			if n = strings.IndexByte(rest, ')'); n < 0 {
				closed = false
				continue
			}
			l.target, l.to = rest[1:n], i+n+1
		default:
			continue
		}
		i = l.to
		if !f(l) {
			return
		}
	}
}

// firstLink gives the first link of a text.
func firstLink(s string) (first link, ok bool) {
	eachLink(s, func(l link) bool {
		first, ok = l, true
		return false
	})
	return first, ok
}

// unlinked replaces the links of a text by what they show.
func unlinked(s string) string {
	var b strings.Builder
	last := 0
	eachLink(s, func(l link) bool {
		b.WriteString(s[last:l.from])
		b.WriteString(l.text)
		last = l.to
		return true
	})
	if last == 0 {
		return s
	}
	b.WriteString(s[last:])
	return b.String()
}

// braces replaces what stands in braces, with them: \{([^{}]*)\}
func braces(s string, with func(inner string) string) string {
	if strings.IndexByte(s, '{') < 0 {
		return s
	}
	var b strings.Builder
	last := 0
	for open, i := -1, 0; i < len(s); i++ {
		switch {
		case s[i] == '{':
			open = i
		case s[i] == '}' && open >= 0:
			b.WriteString(s[last:open])
			b.WriteString(with(s[open+1 : i]))
			last, open = i+1, -1
		}
	}
	if last == 0 {
		return s
	}
	b.WriteString(s[last:])
	return b.String()
}

// alphanumeric gives the runs of letters and digits: [A-Za-z0-9]+
func alphanumeric(s string) []string {
	var out []string
	from := 0
	for i := 0; i <= len(s); i++ {
		if i < len(s) && (isLetter(s[i]) || isDigit(s[i])) {
			continue
		}
		if i > from {
			out = append(out, s[from:i])
		}
		from = i + 1
	}
	return out
}
