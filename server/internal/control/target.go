package control

import (
	"path"
	"strings"
)

// A Target says which calls a rule or a filter is about. The zero value means all of them.
type Target struct {
	Operation string // operationId
	Method    string // upper case; empty means any
	Path      string // pattern below the base path; empty means any
}

// String writes the target as the grammar of [Rule] has it.
func (t Target) String() string {
	switch {
	case t.Operation != "":
		return t.Operation
	case t.Path == "":
		return "*"
	case t.Method != "":
		return t.Method + " " + t.Path
	default:
		return t.Path
	}
}

// A Call is what a target is compared with.
type Call struct {
	Operation string // operationId; empty outside of the contract
	Method    string
	Path      string // below the base path
}

// Matches reports whether the target is about the call.
func (t Target) Matches(c Call) bool {
	if t.Operation != "" && t.Operation != c.Operation {
		return false
	}
	if t.Method != "" && t.Method != c.Method {
		return false
	}
	return t.Path == "" || matchPath(segments(t.Path), segments(c.Path))
}

func segments(p string) []string { return strings.Split(strings.Trim(strings.ToLower(p), "/"), "/") }

// matchPath compares segments in lower case. Like every matcher with one kind of star it needs to remember
// only the last one, so that its time is bounded by the product of the lengths.
func matchPath(pattern, segs []string) bool {
	p, s, star, resume := 0, 0, -1, 0
	for s < len(segs) {
		switch {
		case p < len(pattern) && pattern[p] == "**":
			star, resume = p, s
			p++
		case p < len(pattern) && matchSegment(pattern[p], segs[s]):
			p++
			s++
		case star >= 0:
			resume++
			p, s = star+1, resume
		default:
			return false
		}
	}
	for p < len(pattern) && pattern[p] == "**" {
		p++
	}
	return p == len(pattern)
}

func matchSegment(pattern, seg string) bool {
	if pattern == "*" || strings.HasPrefix(pattern, "{") && strings.HasSuffix(pattern, "}") {
		return true
	}
	ok, err := path.Match(pattern, seg)
	return err == nil && ok
}

// mayMatch reports whether some call to an operation with this template could match: its parameters stand for
// anything.
func (t Target) mayMatch(operation, method, template string) bool {
	if t.Operation != "" {
		return t.Operation == operation
	}
	if t.Method != "" && t.Method != method {
		return false
	}
	if t.Path == "" {
		return true
	}
	return overlap(segments(t.Path), segments(template))
}

// overlap reports whether a path exists that both patterns match. Patterns are short, see MaxRuleBytes.
func overlap(pattern, template []string) bool {
	reach := map[int]bool{0: true} // positions of the pattern that fit the template so far
	closure := func() {
		for p := range pattern {
			if reach[p] && pattern[p] == "**" {
				reach[p+1] = true
			}
		}
	}
	closure()
	for _, seg := range template {
		next := map[int]bool{}
		for p := range reach {
			if p >= len(pattern) {
				continue
			}
			switch {
			case pattern[p] == "**":
				next[p] = true
			case strings.HasPrefix(seg, "{") || matchSegment(pattern[p], seg):
				next[p+1] = true
			}
		}
		reach = next
		closure()
	}
	return reach[len(pattern)]
}
