package markdown

import (
	"regexp"
	"slices"
	"strings"
)

// line is a line of the text that is parsed and the line of the file it came from, below zero if it was written anew.
type line struct {
	text string
	no   int
}

func split(out []line, s string) []line {
	out = slices.Grow(out, strings.Count(s, "\n")+1)
	for t := range strings.SplitSeq(s, "\n") {
		out = append(out, line{shallow(t), len(out) + 1})
	}
	return out
}

// maxNesting bounds quotes and lists that open on one line; pages stay below four.
const maxNesting = 16

// marker is one opening of a quote or of an item of a list.
var marker = regexp.MustCompile(`^[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))`)

// shallow blanks the markers of quotes and lists beyond the bound, so that a line of a million of them cannot nest a
// million blocks. Bytes keep their places.
func shallow(s string) string {
	if len(s) <= maxNesting {
		return s
	}
	if t := strings.TrimLeft(s, " \t"); t == "" || strings.IndexByte(">-*+0123456789", t[0]) < 0 {
		return s
	}
	at := 0
	for range maxNesting {
		m := marker.FindStringIndex(s[at:])
		if m == nil {
			return s
		}
		at += m[1]
	}
	rest := strings.TrimLeft(s[at:], " \t>-*+.)0123456789")
	return s[:at] + strings.Repeat(" ", len(s)-at-len(rest)) + rest
}

// fenceOf returns the run of marks that a fence line begins with, "" for any other line.
func fenceOf(t string) string {
	if !strings.HasPrefix(t, "```") && !strings.HasPrefix(t, "~~~") {
		return ""
	}
	n := 3
	for n < len(t) && t[n] == t[0] {
		n++
	}
	return t[:n]
}

// fences follows fenced code down the lines of a page.
type fences struct{ open string }

// inside takes the next line and tells whether it is a fence or within one.
func (f *fences) inside(text string) bool {
	t := strings.TrimSpace(text)
	mark := fenceOf(t)
	switch {
	case f.open == "" && mark != "":
		f.open = mark
		return true
	case f.open == "":
		return false
	case strings.HasPrefix(mark, f.open) && len(mark) == len(t):
		f.open = ""
	}
	return true
}

var (
	atxHeading = regexp.MustCompile(`^#{2,6}\s+\S`)
	openFence  = regexp.MustCompile("^(?:```+|~~~+)\\s*[A-Za-z][\\w-]*\\s*$")
)

// closeFences ends fenced code whose closing line is missing, which otherwise swallows the sections behind it. It shows
// when another fence opens, or the page ends, and a heading stands between.
func closeFences(out, lines []line) []line {
	out = slices.Grow(out, len(lines)+1)
	var f fences
	opened := -1 // line of out that opens the fence
	heading := -1
	settle := func() {
		if opened < 0 || heading < 0 {
			return
		}
		end := line{f.open, out[heading].no}
		out = append(out[:heading], append([]line{end}, out[heading:]...)...)
		f.open = ""
	}
	for _, l := range lines {
		was := f.open
		t := strings.TrimSpace(l.text)
		if was != "" && fenceOf(t) != "" && openFence.MatchString(t) {
			settle()
			if was != "" && f.open != "" {
				out = append(out, line{f.open, l.no})
				f.open = ""
			}
			was = ""
		}
		f.inside(l.text)
		out = append(out, l)
		switch {
		case was == "" && f.open != "":
			opened, heading = len(out)-1, -1
		case f.open == "":
			opened, heading = -1, -1
		case heading < 0 && strings.HasPrefix(l.text, "##") && atxHeading.MatchString(l.text):
			heading = len(out) - 1
		}
	}
	if f.open != "" {
		settle()
	}
	return out
}
