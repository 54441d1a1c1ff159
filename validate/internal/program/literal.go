package program

import "encoding/binary"

// A literal is a text that may stand at a place of a body. Texts of up to 48 bytes are kept as words, so that most are
// told apart by one comparison of eight bytes, and found by a few.
type literal struct {
	word0, mask0 uint64 // the first eight bytes, and which of them count
	size         int
	word1, mask1 uint64
	word2, mask2 uint64
	word3, mask3 uint64
	word4        uint64 // those after the window, all of which count
	tail         uint64 // the last eight bytes of a text that is longer than the window
	text         string
}

const (
	window   = 32          // how many bytes of a body are compared word by word; where there are fewer, closes has the answer
	farthest = window + 16 // what words are kept for
)

func newLiteral(text string) literal {
	l := literal{size: len(text), text: text}
	l.word0, l.mask0 = maskedWord(text, 0)
	l.word1, l.mask1 = maskedWord(text, 8)
	l.word2, l.mask2 = maskedWord(text, 16)
	l.word3, l.mask3 = maskedWord(text, 24)
	if l.size > window {
		l.word4, _ = maskedWord(text, window)
		l.tail, _ = maskedWord(text, l.size-8)
	}
	return l
}

// maskedWord is the eight bytes at text[i] and a mask of those that text has.
func maskedWord(text string, i int) (w, mask uint64) {
	var b, m [8]byte
	if i < len(text) {
		for k := range copy(b[:], text[i:]) {
			m[k] = 0xff
		}
	}
	return binary.LittleEndian.Uint64(b[:]), binary.LittleEndian.Uint64(m[:])
}

// nowhere is a literal that stands nowhere.
func nowhere() literal { return literal{word0: 1, size: 1, text: "\x00"} }

// starts reports whether the literal stands at d[i].
func (l *literal) starts(d []byte, i int) bool {
	if i = place(i); i > len(d)-window {
		return l.closes(d, i)
	}
	w := d[i : i+window : i+window]
	return l.first(w) && (l.size <= 8 || l.second(w) && (l.size <= 16 || l.third(w) && (l.size <= 24 || l.fourth(w) && (l.size <= window ||
		l.ends(d, i) && (l.size <= window+8 || l.fifth(d, i) || l.size > farthest && l.closes(d, i))))))
}

func (l *literal) first(w []byte) bool {
	return binary.LittleEndian.Uint64(w[:8])&l.mask0 == l.word0
}

func (l *literal) second(w []byte) bool {
	return binary.LittleEndian.Uint64(w[8:16])&l.mask1 == l.word1
}

func (l *literal) third(w []byte) bool {
	return binary.LittleEndian.Uint64(w[16:24])&l.mask2 == l.word2
}

func (l *literal) fourth(w []byte) bool {
	return binary.LittleEndian.Uint64(w[24:32])&l.mask3 == l.word3
}

// ends compares the last eight bytes of a literal that does not fit into the window.
func (l *literal) ends(d []byte, i int) bool {
	i = place(i + l.size - 8)
	return i <= len(d)-8 && word(d, i) == l.tail
}

// fifth compares those after the window, of a literal whose last eight bytes are there.
func (l *literal) fifth(d []byte, i int) bool {
	i = place(i + window)
	return i <= len(d)-8 && word(d, i) == l.word4 && l.size <= farthest
}

// closes compares where the body ends soon, and long texts. It leaves out a literal that is nowhere.
//
//go:noinline
func (l *literal) closes(d []byte, i int) bool {
	end := i + l.size
	return end <= len(d) && l.mask0 != 0 && string(d[i:end]) == l.text
}
