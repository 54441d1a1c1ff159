package validate

import (
	"bytes"
	"cmp"
	"encoding/binary"
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
	size := 0
	for _, p := range path {
		size += 1 + min(len(p), longestToken+len("…"))
	}
	b.Grow(size)
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
		if next := min(fs[i].Offset, len(data)); next > at {
			between := data[at:next]
			if n := bytes.Count(between, []byte{'\n'}); n > 0 {
				line, col = line+n, 1
				between = between[bytes.LastIndexByte(between, '\n')+1:]
			}
			col += runes(between)
			at = next
		}
		fs[i].Line, fs[i].Col = line, col
	}
}

// runes counts runes; most texts are ASCII.
func runes(b []byte) int {
	n := 0
	for ; len(b)-n >= 8; n += 8 {
		if binary.LittleEndian.Uint64(b[n:])&0x8080808080808080 != 0 {
			break
		}
	}
	return n + utf8.RuneCount(b[n:])
}

// lineCol is the line and column of one offset, for messages that name a second place.
func lineCol(data []byte, offset int) (line, col int) {
	f := Findings{{Offset: offset}}
	f.place(data)
	return f[0].Line, f[0].Col
}
