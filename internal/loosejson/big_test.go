package loosejson_test

import (
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/internal/loosejson"
)

// TestBig reads mangled text of some size. Quadratic time would show as a test that does not end.
func TestBig(t *testing.T) {
	const size = 256 << 10
	for _, unit := range []string{"{", "[", "\"", "a", ",", ":", "...", "…", "//", "// \n", "/*", "<!--", "'", "\\", "\n", " ", "{\"a\":", "\"a\" ", "\"a\n", "\"\n\n", "[1 ", "{a b", "“", "\\u00"} {
		s := strings.Repeat(unit, size/len(unit))
		for _, in := range []string{s, "{\"a\": " + s, "[" + s, "{\"a\": \"" + s} {
			_, problems, _ := loosejson.Parse(in)
			if len(problems) > 100 {
				t.Errorf("%q: %d problems", unit, len(problems))
			}
		}
	}
}
