package program

import (
	"bytes"
	"strings"
	"testing"
)

// TestLiteral looks for texts of all lengths in bodies that hold them, end early, or differ in one byte.
func TestLiteral(t *testing.T) {
	const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789,;"
	for n := 1; n <= len(letters); n++ {
		text := letters[:n]
		l := newLiteral(text)
		body := []byte("12345" + text + strings.Repeat("67890123", 5))
		for i := range body {
			want := bytes.HasPrefix(body[i:], []byte(text))
			if got := l.starts(body, i); got != want {
				t.Errorf("%q in %q: %v", text, body[i:], got)
			}
		}
		for end := 5; end < 5+n; end++ {
			if l.starts(body[:end:end], 5) {
				t.Errorf("%q in %q", text, body[5:end])
			}
		}
		for i := range n {
			other := bytes.Clone(body)
			other[5+i] ^= 1
			if l.starts(other, 5) {
				t.Errorf("%q in %q", text, other[5:])
			}
		}
	}
	none := nowhere()
	for _, body := range []string{"", "12345678", strings.Repeat("\x00", 16)} {
		if none.starts([]byte(body), 0) {
			t.Errorf("nowhere in %q", body)
		}
	}
}

// TestSpecial compares the lowest byte that is marked with what a look at each byte finds.
func TestSpecial(t *testing.T) {
	for at := range 8 {
		for c := range 256 {
			for _, after := range []byte{'x', 0, '"', '\\', 0x80, 0xff} {
				b := bytes.Repeat([]byte{'x'}, 8)
				b[at] = byte(c)
				for i := at + 1; i < 8; i++ {
					b[i] = after
				}
				want := bytes.IndexFunc(b, func(r rune) bool { return r < ' ' || r == '"' || r == '\\' || r >= 0x80 })
				if got := firstSpecial(word(b, 0)); got != want {
					t.Errorf("%q: %d, want %d", b, got, want)
				}
			}
		}
	}
}

func firstSpecial(w uint64) int {
	s := special(w)
	for i := range 8 {
		if s>>(8*i)&0xff != 0 {
			return i
		}
	}
	return -1
}

// TestSpace compares with a look at each byte.
func TestSpace(t *testing.T) {
	for n := range 40 {
		for _, start := range []string{"", "\n", "\r\n", "\t", "\n\n", " \t \n"} {
			for _, end := range []string{"", "x", "\x01", "\x1f ", "\x80", "xxxxxxxxxxxx"} {
				b := []byte(start + strings.Repeat(" ", n) + end)
				want := len(b) - len(bytes.TrimLeft(b, " \t\r\n"))
				if got := space(b, 0); got != want {
					t.Errorf("%q: %d, want %d", b, got, want)
				}
				if got := blank(b, 0); got != want {
					t.Errorf("%q: %d, want %d", b, got, want)
				}
			}
		}
	}
}
