package compile

import (
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// pathOp is an operation at its final path.
type pathOp struct {
	*opFacts
	path string // shadows the path as written
	id   string
}

// chooseOps settles the spelling of paths and which page documents an operation that several claim.
func (r *readingWriter) chooseOps() []*pathOp {
	spell := newSpeller(r.m.ops)
	byKey := map[string]*pathOp{}
	var out []*pathOp
	for _, o := range r.m.ops {
		p := &pathOp{opFacts: o, path: spell.path(o.path)}
		key := o.method + " " + anonymous(p.path)
		have := byKey[key]
		if have == nil {
			byKey[key] = p
			out = append(out, p)
			continue
		}
		winner, loser := have, p
		if r.claim(p) > r.claim(have) {
			winner, loser = p, have
		}
		r.m.found.Addf(loser.pos, diag.DuplicateOp, "%s %s is documented on %s too", o.method, p.path, winner.page.File)
		if winner == p {
			path := have.path
			*have = *p
			have.path = path
		}
	}
	return out
}

// claim weighs how much an operation belongs to the page: the page whose subject is the resource of the path wins.
func (r *readingWriter) claim(o *pathOp) int {
	n := 0
	subject, _, _ := strings.Cut(strings.ToLower(o.page.slug), "-")
	segs := strings.Split(strings.ToLower(o.path), "/")
	for i := len(segs) - 1; i > 0; i-- {
		s := segs[i]
		if strings.HasPrefix(s, "{") {
			continue
		}
		if singular(s) == subject || s == subject {
			n += 8
		}
		break
	}
	lines := 0
	for _, other := range r.m.ops {
		if other.page == o.page {
			lines++
		}
	}
	if lines <= 2 {
		n += 2
	}
	if strings.Contains(strings.ToLower(o.page.slug), "extendedproperty") || strings.Contains(strings.ToLower(o.page.slug), "extension") {
		n -= 4
	}
	for _, s := range o.status {
		if s.ref.name != "" {
			n++
			break
		}
	}
	return n
}

// singular is the singular of an English plural as Graph forms them.
func singular(s string) string {
	switch {
	case strings.HasSuffix(s, "ies") && len(s) > 4:
		return s[:len(s)-3] + "y"
	case strings.HasSuffix(s, "sses"), strings.HasSuffix(s, "xes"), strings.HasSuffix(s, "ches"):
		return s[:len(s)-2]
	case strings.HasSuffix(s, "ss"), strings.HasSuffix(s, "us"), !strings.HasSuffix(s, "s"):
		return s
	}
	return s[:len(s)-1]
}
