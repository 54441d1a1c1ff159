package validate

import (
	"fmt"
	"slices"
	"strings"
)

// enumFinding describes a value that is no member of its enum. The members listed are those that may be sent
// here: no sentinel in a request, none of the later members in a response nobody asked to show them.
func (w *walker) enumFinding(s *schema, n *node, f *Finding) {
	f.Code = CodeValueEnum
	f.Allowed = w.sendable(s)
	if n.kind == kindString {
		f.Suggestion = w.c.nearest(n.text, f.Allowed)
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
	if s.sentinel == "" && len(s.after) == 0 {
		return w.c.copied(s.enum)
	}
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
	if s.sentinel == "" {
		return
	}
	members := s.members(n.text)
	switch {
	case w.dir == AsRequest && slices.Contains(members, s.sentinel):
		f := w.at(s, n, CodeEnumSentinel)
		f.Allowed = w.sendable(s)
		f.Message = fmt.Sprintf("found %q, which only marks what an answer could not name; send %s", s.sentinel, oneOf(f.Allowed))
		w.c.add(f)
	case w.dir == AsResponse && !w.later && slices.ContainsFunc(members, func(m string) bool { return slices.Contains(s.after, m) }):
		f := w.at(s, n, CodeEnumPrefer)
		f.Allowed = w.sendable(s)
		f.Suggestion = s.sentinel
		f.Message = fmt.Sprintf("found %q, which is shown only after the header Prefer: include-unknown-enum-members; answer %q without it", n.text, s.sentinel)
		w.c.add(f)
	}
}

// members are the members a value holds: one, or several where the enum is a set of flags.
func (s *schema) members(text string) []string {
	if !s.flags {
		return []string{text}
	}
	members := strings.Split(text, ",")
	for i := range members {
		members[i] = strings.TrimSpace(members[i])
	}
	return members
}

// flagsFinding describes a value that fits no alternative, where one of them is an enum: most likely a member is
// misspelled.
func (w *walker) flagsFinding(s *schema, n *node, f *Finding) {
	f.Code, f.Allowed = CodeValueEnum, w.sendable(s)
	w.credit(f, s)
	for _, m := range s.members(n.text) {
		if !slices.Contains(s.enum, m) {
			f.Suggestion = w.c.nearest(m, f.Allowed)
			break
		}
	}
	several := ""
	if s.flags {
		several = ", or several of them joined by commas"
	}
	f.Message = fmt.Sprintf("found %s; want %s%s%s", w.shown(n), oneOf(f.Allowed), several, didYouMean(f.Suggestion))
}
