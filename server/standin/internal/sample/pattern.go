package sample

import (
	"fmt"
	"regexp"
	"regexp/syntax"
	"strings"
	"unicode/utf8"
)

// matching makes a string that matches all patterns: one of the candidates, or what the first pattern describes. A
// pattern that Go does not read, as with look-ahead, is left to the check.
func matching(patterns, candidates []string, least, most int) (any, error) {
	var res []*regexp.Regexp
	for _, p := range patterns {
		if re, err := regexp.Compile(goPattern(p)); err == nil {
			res = append(res, re)
		}
	}
	ok := func(text string) bool {
		if n := utf8.RuneCountInString(text); n < least || n > most {
			return false
		}
		for _, re := range res {
			if !re.MatchString(text) {
				return false
			}
		}
		return true
	}
	for _, p := range patterns {
		parsed, err := syntax.Parse(goPattern(p), syntax.Perl)
		if err != nil {
			continue
		}
		parsed = parsed.Simplify()
		for _, extra := range []int{0, 1, least, 7} {
			var b strings.Builder
			if write(&b, parsed, extra) {
				candidates = append(candidates, b.String(), fitted(b.String(), least, most))
			}
		}
	}
	for _, text := range candidates {
		if ok(text) {
			return text, nil
		}
	}
	return nil, fmt.Errorf("no string was found for the pattern %s", strings.Join(patterns, " and "))
}

var unicodeEscape = regexp.MustCompile(`\\u([0-9A-Fa-f]{4})`)

// goPattern rewrites what ECMAScript writes otherwise.
func goPattern(p string) string { return unicodeEscape.ReplaceAllString(p, `\x{$1}`) }

// write writes a text that an expression describes; extra is how often what may be repeated is repeated beyond
// what it must be. It stops at maxText.
func write(b *strings.Builder, re *syntax.Regexp, extra int) bool {
	if b.Len() > maxText {
		return false
	}
	switch re.Op {
	case syntax.OpLiteral:
		b.WriteString(string(re.Rune))
	case syntax.OpCharClass:
		r, ok := classMember(re.Rune)
		if ok {
			b.WriteRune(r)
		}
		return ok
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		b.WriteByte('a')
	case syntax.OpCapture, syntax.OpConcat:
		for _, sub := range re.Sub {
			if !write(b, sub, extra) {
				return false
			}
		}
	case syntax.OpAlternate:
		return len(re.Sub) > 0 && write(b, re.Sub[0], extra)
	case syntax.OpStar, syntax.OpQuest, syntax.OpPlus, syntax.OpRepeat:
		return repeat(b, re, extra)
	case syntax.OpNoMatch:
		return false
	default: // the empty match, and anchors, which the check decides on
	}
	return true
}

func repeat(b *strings.Builder, re *syntax.Regexp, extra int) bool {
	n, most := 0, -1
	switch re.Op {
	case syntax.OpQuest:
		most = 1
	case syntax.OpPlus:
		n = 1
	case syntax.OpRepeat:
		n, most = re.Min, re.Max
	}
	n += extra
	if most >= 0 {
		n = min(n, most)
	}
	for range n {
		if !write(b, re.Sub[0], extra) {
			return false
		}
	}
	return true
}

// classMember is a member of a class, a plain one if there is one.
func classMember(ranges []rune) (rune, bool) {
	for _, want := range "a1A0-_. " {
		for i := 0; i+1 < len(ranges); i += 2 {
			if ranges[i] <= want && want <= ranges[i+1] {
				return want, true
			}
		}
	}
	for i := 0; i+1 < len(ranges); i += 2 {
		if r := ranges[i]; r >= ' ' && utf8.ValidRune(r) {
			return r, true
		}
	}
	if len(ranges) > 0 && utf8.ValidRune(ranges[0]) {
		return ranges[0], true
	}
	return 0, false
}
