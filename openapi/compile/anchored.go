package compile

import "strings"

// anchored is a pattern of which each match holds one of some words, the anchors, and begins at most a few words before
// it. Most texts hold no anchor, and of the others the pattern need only see what lies around one: it is slow, as
// it has no beginning of its own, and the search for anchors is not.
type anchored struct {
	pattern
	words   int       // that can come before the one with the anchor
	starts  [256]bool // the first letters of the anchors, in both cases
	anchors []string  // the anchors, in lower case
	front   bool      // the pattern asks for the beginning of the text
}

func anchor(expr string, words int, anchors ...string) *anchored {
	a := &anchored{
		pattern: lazily(expr),
		words:   words, anchors: anchors, front: strings.Contains(strings.ReplaceAll(expr, "[^", ""), "^"),
	}
	for _, w := range anchors {
		a.starts[w[0]] = true
		if isLetter(w[0]) {
			a.starts[w[0]-'a'+'A'] = true
		}
	}
	return a
}

// next gives where the next anchor begins, -1 if there is none.
func (a *anchored) next(s string, from int) int {
	for i := from; i < len(s); i++ {
		if !a.starts[s[i]] {
			continue
		}
		for _, w := range a.anchors {
			if len(s)-i >= len(w) && hasFold(s[i:i+len(w)], w) {
				return i
			}
		}
	}
	return -1
}

// hasFold tells whether s is the word in any case; letters outside ASCII have no case.
func hasFold(s, word string) bool {
	for i := range len(word) {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != word[i] {
			return false
		}
	}
	return true
}

// back goes back from i to the beginning of a word, with words more before it.
func (a *anchored) back(s string, i int) int {
	for n := a.words; ; n-- {
		for i > 0 && strings.IndexByte(blank, s[i-1]) < 0 {
			i--
		}
		if n == 0 || i == 0 {
			return i
		}
		for i > 0 && strings.IndexByte(blank, s[i-1]) >= 0 {
			i--
		}
	}
}

// each calls f with what the pattern finds, as regexp.FindAllStringSubmatchIndex would give it, until f returns false.
func (a *anchored) each(s string, f func(m []int) bool) {
	for done := 0; ; {
		at := a.next(s, done)
		if at < 0 {
			return
		}
		from := a.back(s, at)
		if from < done {
			// Behind a match the pattern must see what comes before.
			if a.front || isWord(s[done-1]) && done < len(s) && isWord(s[done]) {
				for _, m := range a.re().FindAllStringSubmatchIndex(s, -1) {
					if m[0] >= done && !f(m) {
						return
					}
				}
				return
			}
			from = done
		}
		m := a.re().FindStringSubmatchIndex(s[from:])
		if m == nil {
			return
		}
		for i := range m {
			if m[i] >= 0 {
				m[i] += from
			}
		}
		if done = m[1]; !f(m) {
			return
		}
	}
}

// find gives the first match with its groups, nil if there is none.
func (a *anchored) find(s string) (first []int) {
	a.each(s, func(m []int) bool {
		first = m
		return false
	})
	return first
}

func (a *anchored) in(s string) bool { return a.find(s) != nil }

// all gives up to n matches with their groups.
func (a *anchored) all(s string, n int) (out [][]int) {
	a.each(s, func(m []int) bool {
		out = append(out, m)
		return len(out) < n
	})
	return out
}

// group is a group of a match, "" if it took no part.
func group(s string, m []int, i int) string {
	if m[2*i] < 0 {
		return ""
	}
	return s[m[2*i]:m[2*i+1]]
}
