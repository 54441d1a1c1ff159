package markdown

import (
	"regexp"
	"strings"
)

var frontKey = regexp.MustCompile(`^([A-Za-z][\w.-]*)\s*:\s*(.*)$`)

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
	if !opened && !frontKey.MatchString(lines[i].text) {
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
		if m := frontKey.FindStringSubmatch(t); m != nil {
			front[m[1]] = strings.Trim(strings.TrimSpace(m[2]), `"'`)
		} else if !opened && t != "" {
			return nil, lines
		}
	}
	return nil, lines
}
