package compile

import (
	"math/bits"
	"strings"

	"github.com/agnivade/levenshtein"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// settleNamespaces gives every namespace one spelling, the one that most pages use: termStore, not termstore.
func settleNamespaces(types []*typeFacts, enums []*enumFacts) {
	counts := map[string]map[string]int{}
	count := func(ns string) {
		low := strings.ToLower(ns)
		if counts[low] == nil {
			counts[low] = map[string]int{}
		}
		counts[low][ns]++
	}
	for _, t := range types {
		count(namespace(t.name))
	}
	for _, e := range enums {
		count(e.ns)
	}
	spelling := map[string]string{}
	for low, c := range counts {
		spelling[low] = mostUsed(c)
	}
	for _, t := range types {
		if ns := namespace(t.name); ns != "" {
			t.name = spelling[strings.ToLower(ns)] + t.name[len(ns):]
		}
		if s := spelling[strings.ToLower(t.page.ns)]; s != "" {
			t.page.ns = s
		}
	}
	for _, e := range enums {
		e.ns = spelling[strings.ToLower(e.ns)]
	}
}

// namespace is what stands before the last dot.
func namespace(name string) string { return name[:max(strings.LastIndexByte(name, '.'), 0)] }

// settleNames decides between title and annotation where they disagree.
func settleNames(types []*typeFacts, found *diag.List) {
	titled := map[string]bool{}
	for _, t := range types {
		if t.title != "" {
			titled[strings.ToLower(t.page.ns+"."+t.title)] = true
		}
	}
	for _, t := range types {
		if t.title == "" || !t.annotated {
			continue
		}
		short := lastSegment(t.name)
		title := lastSegment(t.title)
		switch {
		case short == title:
		case strings.EqualFold(short, title):
			if better(title, short) {
				t.name = t.name[:len(t.name)-len(short)] + title
			}
		default:
			found.Addf(t.pos, diag.TitleType, "the title names %q, the annotation %q", t.title, t.name)
			own := strings.ToLower(t.page.ns + "." + title)
			if titled[strings.ToLower(t.name)] && strings.ToLower(t.name) != own {
				t.name = t.page.ns + "." + title
			}
		}
	}
}

// better tells whether a is nearer to lower camel case than b.
func better(a, b string) bool {
	score := func(s string) int {
		n := 0
		if s == "" {
			return -1
		}
		if s[0] >= 'a' && s[0] <= 'z' {
			n += 2
		}
		if strings.ToLower(s[1:]) != s[1:] {
			n++
		}
		return n
	}
	return score(a) > score(b)
}

// guessName gives an unknown name its namespace.
func (m *model) guessName(ref typeRef, p *page) string {
	name := strings.TrimPrefix(ref.name, "#")
	switch low := strings.ToLower(name); {
	case strings.HasPrefix(low, "microsoft.graph."):
		return "microsoft.graph." + name[len("microsoft.graph."):]
	case strings.HasPrefix(low, "graph."):
		return "microsoft." + name
	case strings.Contains(name, ".") && name[0] >= 'A' && name[0] <= 'Z':
		return name // of another service: namespaces of Graph begin with a small letter
	case strings.Contains(name, "."):
		return "microsoft.graph." + name
	case ref.link != "" && !strings.Contains(ref.link, "-"):
		return "microsoft.graph." + name
	}
	return p.ns + "." + name
}

// didYouMean is the end of a message about an unknown type: the nearest known name, if one is near.
func (m *model) didYouMean(name string) string {
	short := strings.ToLower(lastSegment(name))
	near, ok := m.near[short]
	if !ok {
		near = m.nearest(short)
		m.near[short] = near
	}
	if near == "" {
		return ""
	}
	return "; did you mean " + near + "?"
}

// nearest gives the known type name closest to an unknown one in lower case, "" if none is close. Only names of like
// length are compared, and each unknown name once: a large set has thousands of both.
func (m *model) nearest(short string) string {
	for _, low := range m.order[len(m.shorts):] {
		s := lastSegment(low)
		m.shorts = append(m.shorts, shortName{s, lettersOf(s)})
	}
	best, dist := "", min(len(short)/5, 3)+1
	letters := lettersOf(short)
	for i, c := range m.shorts {
		// A letter more or less changes one bit, another letter two.
		if bits.OnesCount64(letters^c.letters) > 2*(dist-1) || len(c.name) >= len(short)+dist || len(c.name)+dist <= len(short) || c.name == short {
			continue
		}
		if t := m.types[m.order[i]]; t != nil && t.stub {
			continue
		}
		if d := levenshtein.ComputeDistance(short, c.name); d < dist {
			best, _ = m.lookup(m.order[i])
			dist = d
		}
	}
	return best
}

// shortName is the last part of a name in lower case, and the letters in it.
type shortName struct {
	name    string
	letters uint64
}

// lettersOf gives a set of the letters of a word, a bit for each or for some of them.
func lettersOf(s string) uint64 {
	var set uint64
	for _, r := range s {
		set |= 1 << (r & 63)
	}
	return set
}

// nearProp gives the property of a type or its ancestors whose name is closest, "" if none is close.
func (m *model) nearProp(low, name string) string {
	name = strings.ToLower(name)
	best, dist := "", len(name)/4+1
	for n := 0; m.types[low] != nil && n < maxAncestors; n++ {
		for _, pr := range m.types[low].props {
			if d := levenshtein.ComputeDistance(name, strings.ToLower(pr.name)); d < dist {
				best, dist = pr.name, d
			}
		}
		low = strings.ToLower(m.types[low].base)
	}
	return best
}
