package markdown

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
)

// odd makes strings of the pieces that a scanner knows, most of them malformed.
func odd(r *rand.Rand, pieces []string) string {
	var b strings.Builder
	for range r.IntN(12) {
		b.WriteString(pieces[r.IntN(len(pieces))])
	}
	return b.String()
}

// TestScannersAgreeWithPatterns holds what is read by hand, for speed, against the patterns that say what is meant.
func TestScannersAgreeWithPatterns(t *testing.T) {
	key := regexp.MustCompile(`^([A-Za-z][\w.-]*)\s*:\s*(.*)$`)
	delimiter := regexp.MustCompile(`^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$`)
	comment := regexp.MustCompile(`^\s*<!--.*-->\s*$`)
	directive := regexp.MustCompile(`^\[!INCLUDE\s*\[?[^\]\n]*\]?\s*(?:\(([^)\n]*)\))?\s*\]`)
	r := rand.New(rand.NewPCG(1, 2))
	hits := map[string]int{}
	hit := func(name string, ok bool) {
		if ok {
			hits[name]++
		}
	}
	for range 5000 {
		s := odd(r, []string{"a", "ms.", "-", "_", "7", ":", " ", "\t", `"x"`, "é"})
		k, v, ok := frontKey(s)
		m := key.FindStringSubmatch(s)
		if ok != (m != nil) || ok && (k != m[1] || v != m[2]) {
			t.Fatalf("front matter %q: key %q, value %q, %v, the pattern gives %q", s, k, v, ok, m)
		}
		hit("key", ok)

		s = odd(r, []string{"|", "---", "-", ":", " ", "|---", "\t", "x"})
		if got, want := isDelimiter(s), strings.Contains(s, "|") && delimiter.MatchString(s); got != want {
			t.Fatalf("delimiter %q: %v, the pattern says %v", s, got, want)
		}
		hit("delimiter", isDelimiter(s))

		s = odd(r, []string{"<!--", "-->", ">", "-", " ", "a"})
		if got, want := isComment(s), comment.MatchString(s); got != want {
			t.Fatalf("comment %q: %v, the pattern says %v", s, got, want)
		}
		hit("comment", isComment(s))

		s = includeMark + odd(r, []string{" ", "[", "]", "(", ")", "a", "x.md", "\n", "[a]", "(x.md)"})
		path, size := includeAt(s)
		wantPath, wantSize := "", 0
		if m := directive.FindStringSubmatch(s); m != nil {
			wantPath, wantSize = m[1], len(m[0])
		}
		if path != wantPath || size != wantSize {
			t.Fatalf("include %q: %q of %d bytes, the pattern gives %q of %d", s, path, size, wantPath, wantSize)
		}
		hit("include", size > 0)
	}
	for _, name := range []string{"key", "delimiter", "comment", "include"} {
		if hits[name] < 50 {
			t.Errorf("%s: only %d strings match, which shows little", name, hits[name])
		}
	}
}
