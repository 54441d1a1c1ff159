package main

import (
	"bytes"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/graphcontract/graphcontract/internal/inputs"
	"github.com/graphcontract/graphcontract/internal/report"
	"github.com/graphcontract/graphcontract/validate"
)

const (
	// longLine is how much of a line is looked at on either side of a finding, in bytes.
	longLine = 4096
	// shownBefore and shownAfter are how much of it is shown, in characters.
	shownBefore, shownAfter = 60, 80
)

// source is the line of a finding, without what should not be shown.
func source(p *inputs.Payload, f validate.Finding, at inputs.Place) report.Source {
	if f.Found == "***" {
		return report.Source{}
	}
	var before, after string
	if p.Line != nil {
		line := []rune(p.Line(at.Line))
		if at.Col < 1 || at.Col > len(line)+1 {
			return report.Source{}
		}
		before, after = string(line[:at.Col-1]), string(line[at.Col-1:])
	} else {
		before, after = around(p.Data, f.Offset)
	}
	width := tokenWidth(after)
	before, after = hideSecrets(before, after)
	before, after = shorten(before, after)
	width = max(1, min(width, utf8.RuneCountInString(after)))
	return report.Source{Text: before + after, Caret: utf8.RuneCountInString(before), Width: width}
}

// around cuts the line of an offset out of data. Where the line is too long, what stands before is left out.
func around(data []byte, offset int) (before, after string) {
	offset = min(max(offset, 0), len(data))
	start := bytes.LastIndexByte(data[:offset], '\n') + 1
	end := bytes.IndexByte(data[offset:min(len(data), offset+longLine)], '\n')
	if end < 0 {
		end = min(len(data), offset+longLine) - offset
	}
	if offset-start <= longLine {
		before = string(data[start:offset])
	} else {
		before = "…"
	}
	return before, strings.TrimSuffix(string(data[offset:offset+end]), "\r")
}

// tokenWidth is the length of the token that a text begins with, in characters.
func tokenWidth(s string) int {
	if s == "" {
		return 1
	}
	if s[0] == '"' || s[0] == '\'' {
		for i := 1; i < len(s); i++ {
			switch {
			case s[i] == '\\' && s[0] == '"':
				i++
			case s[i] == s[0]:
				return utf8.RuneCountInString(s[:i+1])
			}
		}
		return utf8.RuneCountInString(s)
	}
	n := 0
	for i, c := range s {
		if unicode.IsSpace(c) || strings.ContainsRune(`,]}{["#`, c) || c == ':' && (i+1 == len(s) || s[i+1] == ' ') {
			break
		}
		n++
	}
	return max(n, 1)
}

// named is a member with its value, in JSON or in YAML: a string that may not be closed, a list, or a plain word.
var named = regexp.MustCompile(`["']?([\w@.$-]+)["']?\s*[:=]\s*("(?:[^"\\]|\\.)*"?|'[^']*'?|\[[^\]]*\]?|\{[^}]*\}?|[^\s,}\]"'\[{][^,}\]]*)`)

// text is a string on its own.
var quotedText = regexp.MustCompile(`"(?:[^"\\]|\\.)*"?`)

// hideSecrets puts asterisks in the place of secrets; the length of the line stays.
func hideSecrets(before, after string) (hiddenBefore, hiddenAfter string) {
	line := []byte(before + after)
	for rest := line; ; {
		m := named.FindSubmatchIndex(rest)
		if m == nil {
			break
		}
		value := rest[m[4]:m[5]]
		switch {
		case validate.IsSecret(string(rest[m[2]:m[3]]), strings.Trim(string(value), `"'`)):
			cover(value)
		case value[0] == '{' || value[0] == '[':
			rest = rest[m[4]+1:] // what is inside has names of its own
			continue
		}
		rest = rest[m[5]:]
	}
	for _, m := range quotedText.FindAllIndex(line, -1) {
		if validate.IsSecret("", strings.Trim(string(line[m[0]:m[1]]), `"`)) {
			cover(line[m[0]:m[1]])
		}
	}
	return string(line[:len(before)]), string(line[len(before):])
}

// cover leaves the quotes and brackets at the ends.
func cover(value []byte) {
	for i, c := range value {
		if (i == 0 || i == len(value)-1) && strings.IndexByte(`"'[]{}`, c) >= 0 {
			continue
		}
		value[i] = '*'
	}
}

// shorten keeps what stands near the finding, and makes of it one line that a terminal shows as it is.
func shorten(before, after string) (shownLeft, shownRight string) {
	b, a := []rune(clean(before)), []rune(clean(after))
	if len(b) > shownBefore+1 {
		b = append([]rune{'…'}, b[len(b)-shownBefore:]...)
	}
	if len(a) > shownAfter+1 {
		a = append(a[:shownAfter:shownAfter], '…')
	}
	return string(b), string(a)
}

func clean(s string) string {
	return strings.Map(func(c rune) rune {
		if c != '\t' && !unicode.IsPrint(c) {
			return '\uFFFD'
		}
		return c
	}, strings.ToValidUTF8(s, "\uFFFD"))
}
