package compile

import (
	"cmp"
	"slices"
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
	lines := map[*page]int{}
	for _, o := range r.m.ops {
		lines[o.page]++
	}
	byKey := map[string]*pathOp{}
	var out []*pathOp
	for i, o := range r.m.ops {
		p := &pathOp{opFacts: o, path: r.spelled[i].path}
		key := r.spelled[i].key
		have := byKey[key]
		if have == nil {
			byKey[key] = p
			out = append(out, p)
			continue
		}
		winner, loser := have, p
		if compareClaims(p, have, lines) > 0 {
			winner, loser = p, have
		}
		if winner.page != loser.page {
			r.m.found.Addf(loser.pos, diag.DuplicateOp, "%s %s is documented in %s too, which is the page that counts: keep it there and link to it", o.method, p.path, winner.page.File)
		}
		if winner == p {
			path := have.path
			*have = *p
			have.path = path
		}
	}
	return out
}

// compareClaims is positive if page a has the better claim to the operation. The order of the files plays no part.
func compareClaims(a, b *pathOp, lines map[*page]int) int {
	return cmp.Or(
		cmp.Compare(claim(a), claim(b)),
		cmp.Compare(lines[b.page], lines[a.page]), // the page with fewer calls is more to the point
		strings.Compare(b.page.slug, a.page.slug),
		strings.Compare(b.page.File, a.page.File),
	)
}

// claim weighs how much an operation belongs to its page: to the one whose subject is the resource of the path, and
// not to one that shows how extensions of all kinds of resources are read.
func claim(o *pathOp) int {
	n := 0
	slug := strings.ToLower(o.page.slug)
	subjects := strings.SplitN(slug, "-", 3) // a namespace may come before the type
	subjects = subjects[:min(len(subjects), 2)]
	segs := strings.Split(strings.ToLower(o.path), "/")
	resource := ""
	for i := len(segs) - 1; i > 0 && resource == ""; i-- {
		if !strings.HasPrefix(segs[i], "{") {
			resource = lastSegment(segs[i])
		}
	}
	if slices.Contains(subjects, singular(resource)) || slices.Contains(subjects, resource) {
		n += 8
	}
	if strings.Contains(slug, "extendedproperty") || strings.Contains(slug, "extension") {
		n -= 4
	}
	for _, s := range o.status {
		if s.ref.name == "" {
			continue
		}
		n++
		if short := strings.ToLower(lastSegment(s.ref.name)); short == singular(resource) || short == resource {
			n += 3
		}
		break
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
