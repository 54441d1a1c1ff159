package validate

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// noPlace is the offset of a finding that has no place in the body.
const noPlace = -1

// pointerEscape writes a member name as a token of a JSON Pointer.
var pointerEscape = strings.NewReplacer("~", "~0", "/", "~1")

// longestToken is where the name of a member is cut in a pointer. Without it a body with one huge name around
// many faults would be repeated in every finding.
const longestToken = 1024

// joinPointer makes the JSON Pointer of the path.
func joinPointer(path []string) string {
	var b strings.Builder
	for _, p := range path {
		if len(p) > longestToken {
			p = strings.ToValidUTF8(p[:longestToken], "") + "…"
		}
		b.WriteByte('/')
		_, _ = pointerEscape.WriteString(&b, p) // a Builder does not fail
	}
	return b.String()
}

// place turns offsets into lines and columns, and sorts by place. It walks the body once, however many findings
// there are: a body may be one long line.
func (fs Findings) place(data []byte) {
	slices.SortStableFunc(fs, func(a, b Finding) int {
		return cmp.Or(
			cmp.Compare(a.Offset, b.Offset),
			cmp.Compare(a.In, b.In),
			cmp.Compare(a.Name, b.Name),
			cmp.Compare(a.Code, b.Code),
			cmp.Compare(a.Pointer, b.Pointer),
		)
	})
	at, line, col := 0, 1, 1
	for i := range fs {
		if fs[i].Offset < 0 {
			fs[i].Offset = 0
			continue
		}
		for at < fs[i].Offset && at < len(data) {
			c := data[at]
			switch {
			case c == '\n':
				at, line, col = at+1, line+1, 1
			case c < utf8.RuneSelf:
				at, col = at+1, col+1
			default:
				_, n := utf8.DecodeRune(data[at:])
				at, col = at+n, col+1
			}
		}
		fs[i].Line, fs[i].Col = line, col
	}
}

// lineCol is the line and column of one offset, for messages that name a second place.
func lineCol(data []byte, offset int) (line, col int) {
	f := Findings{{Offset: offset}}
	f.place(data)
	return f[0].Line, f[0].Col
}
