package validate

import (
	"fmt"
	"slices"
)

// enumFinding describes a value that is no member of its enum. The members listed are those that may be sent
// here: no sentinel in a request, none of the later members in a response nobody asked to show them.
func (w *walker) enumFinding(s *schema, n *node, f *Finding) {
	f.Code = CodeValueEnum
	f.Allowed = w.sendable(s)
	if n.kind == kindString {
		f.Suggestion = nearest(n.text, f.Allowed)
		if f.Found == mask && !secretValue.MatchString(n.text) {
			f.Found = clip(n.text) // the members of an enum are no secret, and a slip of one is needed to see it
		}
		f.Message = fmt.Sprintf("found the string %q; want %s%s", f.Found, oneOf(f.Allowed), didYouMean(f.Suggestion))
		return
	}
	f.Message = fmt.Sprintf("found %s; want %s", w.shown(n), oneOf(f.Allowed))
}

// oneOf says which values are allowed.
func oneOf(values []string) string {
	if len(values) == 1 {
		return listed(values)
	}
	return "one of " + listed(values)
}

func (w *walker) sendable(s *schema) []string {
	return slices.DeleteFunc(slices.Clone(s.enum), func(m string) bool {
		if w.dir == AsRequest {
			return s.sentinel != "" && m == s.sentinel
		}
		return !w.later && slices.Contains(s.after, m)
	})
}

// evolvable checks the two rules of enums that may grow: the sentinel stands in answers only, and the members
// declared after it are shown to clients that asked for them.
func (w *walker) evolvable(s *schema, n *node) {
	switch {
	case s.sentinel == "":
	case w.dir == AsRequest && n.text == s.sentinel:
		f := w.at(s, n, CodeEnumSentinel)
		f.Allowed = w.sendable(s)
		f.Message = fmt.Sprintf("found %q, which only marks what an answer could not name; send %s", s.sentinel, oneOf(f.Allowed))
		w.c.add(f)
	case w.dir == AsResponse && !w.later && slices.Contains(s.after, n.text):
		f := w.at(s, n, CodeEnumPrefer)
		f.Allowed = w.sendable(s)
		f.Suggestion = s.sentinel
		f.Message = fmt.Sprintf("found %q, which is shown only after the header Prefer: include-unknown-enum-members; answer %q without it", n.text, s.sentinel)
		w.c.add(f)
	}
}
