package program

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/getkin/kin-openapi/openapi3"
)

// A textTest is the code for a string. With a set nothing else is asked: what the set holds was tried against the
// rest during compilation.
type textTest struct {
	set      *textSet
	least    int // code points
	most     int // -1 means any number
	quick    quickFormat
	formats  []func(string) bool
	patterns []*pattern
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
func (c *compiler) textTest(list, flags []*schema, strict bool) (*textTest, outcome) {
	t := &textTest{most: -1}
	var words []string
	finite := false
	meet := func(more []string) {
		if !finite {
			words, finite = slices.Clone(more), true
			return
		}
		words = slices.DeleteFunc(words, func(w string) bool { return !slices.Contains(more, w) })
	}
	var later []string
	for _, s := range list {
		t.least = max(t.least, clampInt(s.in.MinLength))
		if m := s.in.MaxLength; m != nil && (t.most < 0 || clampInt(*m) < t.most) {
			t.most = clampInt(*m)
		}
		if len(s.enum) > 0 {
			var texts []string
			for _, e := range s.enum {
				if text, ok := e.(string); ok && !slices.Contains(texts, text) {
					texts = append(texts, text)
				}
			}
			meet(texts)
		}
		if s.in.Pattern != "" {
			p := c.pattern(s.in.Pattern)
			if p == nil {
				return nil, cannot
			}
			if p.words != nil {
				meet(p.words)
			} else {
				t.patterns = append(t.patterns, p)
			}
		}
		if !c.format(t, s) {
			return nil, cannot
		}
		if strict && s.sentinel != "" {
			f := flagsTest{}
			if c.dir == Request {
				f.refused = []string{s.sentinel}
			} else {
				f.asked = s.after
			}
			if s.flags {
				t.flags = append(t.flags, f)
			} else {
				if finite {
					words = slices.DeleteFunc(words, func(w string) bool { return slices.Contains(f.refused, w) })
				} else if len(s.enum) == 0 {
					return nil, cannot // a sentinel without an enum
				}
				later = append(later, f.asked...)
			}
		}
	}
	for _, s := range flags {
		if strict && s.sentinel != "" {
			f := flagsTest{}
			if c.dir == Request {
				f.refused = []string{s.sentinel}
			} else {
				f.asked = s.after
			}
			t.flags = append(t.flags, f)
		}
	}
	if finite {
		return c.finite(t, words, later)
	}
	t.single = t.quick != quickNone && t.least == 0 && t.most < 0 && len(t.formats) == 1 && len(t.patterns) == 0 && len(t.flags) == 0
	if t.least == 0 && t.most < 0 && len(t.formats) == 0 && len(t.patterns) == 0 && len(t.flags) == 0 {
		return nil, fine
	}
	return t, fine
}

// format adds the format of a schema. It reports false for a format that kin-openapi checks and we do not.
func (c *compiler) format(t *textTest, s *schema) bool {
	name := s.in.Format
	if name == "" {
		return true
	}
	f := c.opts.Formats[name]
	if f == nil {
		return openapi3.SchemaStringFormats[name] == nil
	}
	t.formats = append(t.formats, f)
	t.quick = quickFormats[name]
	return true
}

// finite turns a test of a few texts into a set: each text is tried now.
func (c *compiler) finite(t *textTest, words, later []string) (*textTest, outcome) {
	var pass []string
	var asked []bool
	for _, w := range words {
		if !utf8.ValidString(w) || !t.permits(w) {
			continue
		}
		ask := slices.Contains(later, w)
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
		if !p.re.MatchString(w) {
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
