package program

// A literal is a text that may stand at a place of a body. It is kept as words, so that most texts are told apart by
// one comparison of eight bytes, and found by a few.
type literal struct {
	head, mask uint64 // the first eight bytes, and which of them count
	tail       uint64 // the last eight bytes of a text that is longer
	second     uint64 // those after the first, if there are more than two times eight
	size       int
	middle     []uint64 // what lies between, and perhaps the beginning of tail
}

func newLiteral(text string) literal {
	l := literal{size: len(text)}
	if len(text) < 8 {
		l.mask = 1<<(8*len(text)) - 1
		text += "\x00\x00\x00\x00\x00\x00\x00\x00"
	} else {
		l.mask = 1<<64 - 1
	}
	b := []byte(text)
	l.head = word(b, 0)
	if l.size > 8 {
		l.tail = word(b, l.size-8)
	}
	if l.size > 16 {
		l.second = word(b, 8)
	}
	for i := 16; i < l.size-8; i += 8 {
		l.middle = append(l.middle, word(b, i))
	}
	return l
}

// nowhere is a literal that stands nowhere.
func nowhere() literal { return literal{head: 1} }

// starts reports whether the literal stands at d[i]. The answer is also no where the body ends less than eight bytes
// from there, so whoever asks needs another way to find out.
func (l *literal) starts(d []byte, i int) bool {
	return l.begins(d, i) && (l.size <= 8 || l.ends(d, i) && (l.size <= 16 || l.goesOn(d, i) && (l.size <= 24 || l.passes(d, i))))
}

func (l *literal) begins(d []byte, i int) bool {
	i = place(i)
	return i <= len(d)-8 && word(d, i)&l.mask == l.head
}

func (l *literal) ends(d []byte, i int) bool {
	i = place(i + l.size - 8)
	return i <= len(d)-8 && word(d, i) == l.tail
}

func (l *literal) goesOn(d []byte, i int) bool {
	i = place(i + 8)
	return i <= len(d)-8 && word(d, i) == l.second
}

func (l *literal) passes(d []byte, i int) bool {
	i += 8
	for _, w := range l.middle {
		if i = place(i + 8); i > len(d)-8 || word(d, i) != w {
			return false
		}
	}
	return true
}
