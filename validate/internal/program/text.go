package program

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// A textTest is the code for a string. With a set nothing else is asked: what the set holds was tried against the
// rest during compilation.
type textTest struct {
	set      *textSet
	least    int // code points
	most     int // -1 means any number
	quick    quickFormat
	formats  []func(string) bool
	patterns []*regexp.Regexp
	flags    []flagsTest
	single   bool // the quick format is all there is
}

// quickFormat is a format that is read straight from the bytes. Where that fails, the function has the last word.
type quickFormat uint8

const (
	quickNone quickFormat = iota
	quickUUID
	quickDate
	quickDateTime
)

var quickFormats = map[string]quickFormat{"uuid": quickUUID, "date": quickDate, "date-time": quickDateTime}

// A flagsTest refuses members in a list of flags.
type flagsTest struct {
	refused []string // never
	asked   []string // only if they were asked for
}

// textTest merges the tests of the schemas for a string. strict adds the rules above the schemas: sentinels and
// members after them.
func (c *compiler) textTest(list, flags []*Schema, strict bool) (*textTest, outcome) {
	t := &textTest{}
	n := counts{most: -1}
	var words []string
	finite := false
	meet := func(more []string) {
		if !finite {
			words, finite = slices.Clone(more), true
			return
		}
		among := setOf(more)
		words = slices.DeleteFunc(words, func(w string) bool { return !among[w] })
	}
	var later []string
	for _, s := range list {
		n.add(s.MinLength, s.MaxLength)
		if s.Enum != nil || s.Const != nil {
			meet(textsOf(s))
		}
		if s.Pattern != nil {
			if all := c.language(s.Pattern); all != nil {
				meet(all)
			} else {
				t.patterns = append(t.patterns, s.Pattern)
			}
		}
		if f := c.opts.Formats[s.Format]; f != nil {
			if !strict && c.opts.LooseFormats {
				return nil, cannot
			}
			t.formats = append(t.formats, f)
			t.quick = quickFormats[s.Format]
		}
		if strict && s.Sentinel != "" {
			f := c.flagsTest(s)
			if s.Flags {
				t.flags = append(t.flags, f)
			} else {
				if finite {
					words = slices.DeleteFunc(words, func(w string) bool { return slices.Contains(f.refused, w) })
				} else if s.Enum == nil {
					return nil, cannot // a sentinel without an enum
				}
				later = append(later, f.asked...)
			}
		}
	}
	for _, s := range flags {
		if strict && s.Sentinel != "" {
			t.flags = append(t.flags, c.flagsTest(s))
		}
	}
	t.least, t.most = n.least, n.most
	if finite {
		return c.finite(t, words, later)
	}
	t.single = t.quick != quickNone && t.least == 0 && t.most < 0 && len(t.formats) == 1 && len(t.patterns) == 0 && len(t.flags) == 0
	if t.least == 0 && t.most < 0 && len(t.formats) == 0 && len(t.patterns) == 0 && len(t.flags) == 0 {
		return nil, fine
	}
	return t, fine
}

func setOf(texts []string) map[string]bool {
	set := make(map[string]bool, len(texts))
	for _, text := range texts {
		set[text] = true
	}
	return set
}

// flagsTest is what the sentinel of an enum says about its members: requests never carry it, and responses show those
// after it if they were asked for.
func (c *compiler) flagsTest(s *Schema) flagsTest {
	if c.dir == Request {
		return flagsTest{refused: []string{s.Sentinel}}
	}
	return flagsTest{asked: s.After}
}

// textsOf are the strings that the enum and the constant of a schema let pass.
func textsOf(s *Schema) []string {
	texts := []string{}
	seen := make(map[string]bool, len(s.Enum))
	for _, e := range s.Enum {
		if text, ok := e.(string); ok && !seen[text] && (s.Const == nil || s.Const == e) {
			seen[text] = true
			texts = append(texts, text)
		}
	}
	if text, ok := s.Const.(string); ok && s.Enum == nil {
		texts = append(texts, text)
	}
	return texts
}

// finite turns a test of a few texts into a set: each text is tried now.
func (c *compiler) finite(t *textTest, words, later []string) (*textTest, outcome) {
	var pass []string
	var asked []bool
	laterOnes := setOf(later)
	for _, w := range words {
		if !utf8.ValidString(w) || !t.permits(w) {
			continue
		}
		ask := laterOnes[w]
		refused := false
		for _, f := range t.flags {
			for _, m := range flagMembers(w) {
				refused = refused || slices.Contains(f.refused, m)
				ask = ask || slices.Contains(f.asked, m)
			}
		}
		if !refused {
			pass = append(pass, w)
			asked = append(asked, ask)
		}
	}
	if len(pass) == 0 {
		return nil, never
	}
	set := c.textSet(pass)
	if slices.Contains(asked, true) {
		set.later = asked
	}
	return &textTest{set: set, most: -1}, fine
}

// narrow keeps of what passes t only some texts.
func (c *compiler) narrow(t *textTest, only []string) (*textTest, outcome) {
	switch {
	case t == nil:
		return c.finite(&textTest{most: -1}, only, nil)
	case t.set == nil:
		return c.finite(t, only, nil)
	}
	var later, words []string
	for i, w := range t.set.texts() {
		if slices.Contains(only, w) {
			words = append(words, w)
			if t.set.later != nil && t.set.later[i] {
				later = append(later, w)
			}
		}
	}
	return c.finite(&textTest{most: -1}, words, later)
}

// permits tries a decoded text, all but the flags.
func (t *textTest) permits(w string) bool {
	n := utf8.RuneCountInString(w)
	if n < t.least || t.most >= 0 && n > t.most {
		return false
	}
	for _, f := range t.formats {
		if !f(w) {
			return false
		}
	}
	for _, p := range t.patterns {
		if !p.MatchString(w) {
			return false
		}
	}
	return true
}

// flagMembers are the members a value holds where the enum is a set of flags.
func flagMembers(text string) []string {
	members := strings.Split(text, ",")
	for i := range members {
		members[i] = strings.TrimSpace(members[i])
	}
	return members
}
