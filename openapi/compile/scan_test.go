package compile

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestScannersAgreeWithPatterns holds what is read by hand against the patterns that say what is meant, on strings of
// pieces that the scanners know, most of them malformed.
func TestScannersAgreeWithPatterns(t *testing.T) {
	is := func(pattern string, scan func(string) bool) func(string) (got, want string) {
		re := regexp.MustCompile(pattern)
		return func(s string) (string, string) {
			got, want := "", ""
			if scan(s) {
				got = "yes"
			}
			if re.MatchString(s) {
				want = "yes"
			}
			return got, want
		}
	}
	hint := regexp.MustCompile(`\s*\([^()]*\)\s*$`)
	links := regexp.MustCompile(`\[([^\]\[]*)\](?:\(([^)]*)\)|\[\])`)
	inBraces := regexp.MustCompile(`\{([^{}]*)\}`)
	runs := regexp.MustCompile(`[A-Za-z0-9]+`)
	name := []string{"a", "Z", "_", "7", ".", "#", "-", "$", "é", " ", "ab"}
	for _, c := range []struct {
		what   string
		pieces []string
		read   func(s string) (got, want string)
	}{
		{"identifier", name, is(`^[A-Za-z_][A-Za-z0-9_]*$`, isIdentifier)},
		{"qualified", name, is(`^#?[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$`, isQualified)},
		{"member", name, is(`^[A-Za-z0-9_][A-Za-z0-9_.$-]*$`, isMember)},
		{"number", []string{"1", "-", "0", "a"}, is(`^-?\d+$`, isNumber)},
		{"version", []string{"1", "2.3", ".4", "-"}, is(`^[0-9]+\.[0-9]+\.[0-9]+$`, isVersion)},
		{"other word", []string{"y", "e", "S", "n", "o", "N", "f", "true", "F", "u"}, is(`^(?i:y|n|yes|no|on|off|true|false|null|nan|inf)$`, isOtherWord)},
		{"hint", []string{"a", "(", ")", " ", "\t", "(b)"}, func(s string) (string, string) {
			before, _ := cutHint(s)
			return s[len(before):], hint.FindString(s)
		}},
		{"links", []string{"[", "]", "(", ")", "a", "[]", "](", "[b](c)", "[b]"}, func(s string) (got, want string) {
			eachLink(s, func(l link) bool {
				got += fmt.Sprintf("%q %q %q\n", s[l.from:l.to], l.text, l.target)
				return true
			})
			for _, m := range links.FindAllStringSubmatch(s, -1) {
				want += fmt.Sprintf("%q %q %q\n", m[0], m[1], m[2])
			}
			if u, w := unlinked(s), links.ReplaceAllString(s, "$1"); u != w {
				return u, w
			}
			return got, want
		}},
		{"braces", []string{"{", "}", "a", "/", "{b}"}, func(s string) (string, string) {
			mark := func(in string) string { return "<" + in + ">" }
			if !inBraces.MatchString(s) {
				return strings.TrimPrefix(braces(s, mark), s), ""
			}
			return braces(s, mark), inBraces.ReplaceAllString(s, "<$1>")
		}},
		{"alphanumeric", name, func(s string) (string, string) {
			return strings.Join(alphanumeric(s), " "), strings.Join(runs.FindAllString(s, -1), " ")
		}},
	} {
		r := rand.New(rand.NewPCG(3, 4))
		hits := 0
		for range 5000 {
			var b strings.Builder
			for range r.IntN(8) {
				b.WriteString(c.pieces[r.IntN(len(c.pieces))])
			}
			got, want := c.read(b.String())
			if got != want {
				t.Fatalf("%s in %q: %q, the pattern gives %q", c.what, b.String(), got, want)
			}
			if want != "" {
				hits++
			}
		}
		if hits < 100 {
			t.Errorf("%s: only %d strings match, which shows little", c.what, hits)
		}
	}
}

// TestCheapLooksHideNothing holds the searches that come before patterns: where a pattern matches they must say so.
func TestCheapLooksHideNothing(t *testing.T) {
	type look struct {
		what     string
		pieces   []string
		patterns []*regexp.Regexp
		maybe    func(low string) bool
	}
	for _, l := range []look{
		{"inheritance", []string{
			"Inherits", "inherit", "derived", "derive", "deriving", "extends", "extend", "Sub", "sub-", "type", "types", "class", "of", "for", "from", "is", "the", "abstract", "base", "this",
			"following", "resources", "that", "are", "specializes", ":", " ", " ", " ", " ", "\n", "[van](van.md)", "by",
		}, []*regexp.Regexp{inheritsFrom.re(), derivedIntro.re(), inheritVerb.re(), linkedBase.re()}, mayInherit},
		{"values", []string{
			"Possible", "allowed", "valid", "string", "enum", "member", "value", "values", "Values", "for", "x", "are", "is", "include", "can be", "one of", "must be", ":", ".", ";", " ", " ", " ", "  ",
		}, []*regexp.Regexp{valuesPhrase.re()}, mayList},
	} {
		r := rand.New(rand.NewPCG(7, 8))
		hits := 0
		for range 10_000 {
			var b strings.Builder
			for range r.IntN(10) {
				b.WriteString(l.pieces[r.IntN(len(l.pieces))])
			}
			s := b.String()
			if !slices.ContainsFunc(l.patterns, func(p *regexp.Regexp) bool { return p.MatchString(s) }) {
				continue
			}
			if hits++; !l.maybe(strings.ToLower(s)) {
				t.Fatalf("%s: %q is not looked at", l.what, s)
			}
		}
		if hits < 100 {
			t.Errorf("%s: only %d strings match, which shows little", l.what, hits)
		}
	}
}

// TestPlainTextStaysPlain holds the short way through plain against the long one.
func TestPlainTextStaysPlain(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	pieces := []string{"a", "b c", " ", "  ", "\t", "[x]", "(y)", "*", "`", "\\_", "&nbsp;", "é", "\u00a0", "<br>", "."}
	short := 0
	for range 5000 {
		var parts []string
		for range r.IntN(8) {
			parts = append(parts, pieces[r.IntN(len(pieces))])
		}
		s := strings.Join(parts, "")
		if !isPlain(s) {
			continue
		}
		short++
		if got, want := plain(s), strings.Join(strings.Fields(s), " "); got != want || slices.Contains(parts, "*") {
			t.Fatalf("%q: %q, want %q", s, got, want)
		}
	}
	if short < 100 {
		t.Errorf("only %d strings are plain", short)
	}
}
