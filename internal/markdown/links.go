package markdown

import (
	"regexp"
	"strings"
)

var (
	definition = regexp.MustCompile(`^ {0,3}\[([^\]\[]+)\]:\s*<?([^\s>]+)>?(?:\s.*)?$`)
	reference  = regexp.MustCompile(`\[([^\]\[]+)\](\[([^\]\[]*)\]|\()?`)
)

// takeDefinitions takes the targets of reference links off the page ("[X]: x.md") and returns them by folded label.
func takeDefinitions(lines []line) ([]line, map[string]string) {
	links := map[string]string{}
	var f fences
	for i, l := range lines {
		if f.inside(l.text) {
			continue
		}
		if !strings.Contains(l.text, "]:") {
			continue
		}
		if m := definition.FindStringSubmatch(l.text); m != nil {
			if label := fold(m[1]); links[label] == "" {
				links[label] = m[2]
			}
			lines[i].text = ""
		}
	}
	return lines, links
}

// writeOut turns the reference links that have a definition into inline links. [X] alone is one too; a label without
// a definition stays as it is.
func (r *reader) writeOut(s string) string {
	if len(r.links) == 0 || !strings.Contains(s, "[") {
		return s
	}
	var b strings.Builder
	last := 0
	for _, m := range reference.FindAllStringSubmatchIndex(s, -1) {
		if m[4] >= 0 && s[m[4]] == '(' || m[0] > 0 && s[m[0]-1] == '!' {
			continue // an inline link or a directive
		}
		label := s[m[2]:m[3]]
		if m[6] >= 0 && m[7] > m[6] {
			label = s[m[6]:m[7]]
		}
		dest := r.links[fold(label)]
		if dest == "" {
			continue
		}
		b.WriteString(s[last:m[0]])
		b.WriteString("[" + s[m[2]:m[3]] + "](" + dest + ")")
		last = m[1]
	}
	b.WriteString(s[last:])
	return b.String()
}

// fold makes labels that differ in case or spacing only equal.
func fold(label string) string { return strings.ToLower(strings.Join(strings.Fields(label), " ")) }
