package markdown

import "strings"

// frontKey reads a line of front matter: a key that begins with a letter, a colon, and the value.
func frontKey(t string) (key, value string, ok bool) {
	n := 0
	for n < len(t) && (isWord(t[n]) || n > 0 && (t[n] == '.' || t[n] == '-')) {
		n++
	}
	if n == 0 || !isLetter(rune(t[0])) {
		return "", "", false
	}
	rest, ok := strings.CutPrefix(strings.TrimLeft(t[n:], blank), ":")
	return t[:n], strings.TrimLeft(rest, blank), ok
}

// maxFront is the most lines that front matter takes; pages need about ten.
const maxFront = 60

// frontMatter takes off the front matter. Some pages have lost its opening line, so a page that begins with key lines
// and has a closing line within the first few is taken the same way.
func frontMatter(lines []line) (map[string]string, []line) {
	i := 0
	for i < len(lines) && strings.TrimSpace(lines[i].text) == "" {
		i++
	}
	if i == len(lines) {
		return nil, lines
	}
	opened := strings.TrimRight(lines[i].text, " \t") == "---"
	if _, _, ok := frontKey(lines[i].text); !opened && !ok {
		return nil, lines
	}
	if opened {
		i++
	}
	front := map[string]string{}
	for j := i; j < len(lines) && j < i+maxFront; j++ {
		t := strings.TrimRight(lines[j].text, " \t")
		if t == "---" {
			return front, lines[j+1:]
		}
		if key, value, ok := frontKey(t); ok {
			front[key] = strings.Trim(strings.TrimSpace(value), `"'`)
		} else if !opened && t != "" {
			return nil, lines
		}
	}
	return nil, lines
}
