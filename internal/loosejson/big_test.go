package loosejson_test

import (
	"strings"
	"testing"
	"time"

	"github.com/graphcontract/graphcontract/internal/loosejson"
)

// TestBig reads mangled text of some size, which must take time in proportion to it.
func TestBig(t *testing.T) {
	for _, unit := range []string{"{", "[", "\"", "a", ",", ":", "...", "…", "//", "// \n", "/*", "<!--", "'", "\\", "\n", " ", "{\"a\":", "\"a\" ", "\"a\n", "\"\n\n", "[1 ", "{a b", "“", "\\u00"} {
		for _, head := range []string{"", "{\"a\": ", "[", "{\"a\": \""} {
			linear(t, head+unit, func(size int) {
				_, problems, _ := loosejson.Parse(head + strings.Repeat(unit, size/len(unit)))
				if len(problems) > 100 {
					t.Errorf("%q: %d problems", unit, len(problems))
				}
			})
		}
	}
}

// linear fails if work on four times the size takes much more than four times as long; quadratic time would be sixteen
// times. A busy machine gets some slack and more than one try.
func linear(t *testing.T, what string, work func(size int)) {
	t.Helper()
	const size, slack, tries = 8 << 10, 250 * time.Millisecond, 6
	timed := func(size int) time.Duration {
		start := time.Now()
		work(size)
		return time.Since(start)
	}
	var small, big time.Duration
	for range tries {
		small, big = timed(size), timed(4*size)
		if big < 8*small+slack {
			return
		}
	}
	t.Errorf("%.60q: %v for %d bytes and %v for %d, which is not linear", what, small, size, big, 4*size)
}
