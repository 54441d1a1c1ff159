package validate

import (
	"fmt"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// maxTrials bounds the pairs of schema and value that are tried: for choices without a discriminator, and for what else
// hangs on whether a value fits a schema.
const maxTrials = 1 << 18

// trials remembers which values fit which schemas. A choice without a discriminator has to try its alternatives;
// asking once for each pair keeps the cost to the size of the body times the size of the schema, where trying
// again on every level doubles it with each.
type trials struct {
	known map[trial]bool
	left  int // how many may still be tried
	over  bool
}

type trial struct {
	s *schema
	n *node
}

// spent reports whether the trials ran out; what was not tried counts as unchecked.
func (t *trials) spent() bool { return t != nil && t.over }

// alternatives checks oneOf and anyOf where no discriminator chooses.
func (w *walker) alternatives(n *node, s *schema, p *parts) {
	if len(s.oneOf) > 0 {
		w.choose(n, s, s.oneOf, true, p)
	}
	if len(s.anyOf) > 0 {
		w.choose(n, s, s.anyOf, false, p)
	}
}

func (w *walker) choose(n *node, s *schema, among []*schema, exactlyOne bool, p *parts) {
	var fit []*schema
	for _, a := range among {
		if w.valid(a, n) {
			fit = append(fit, a)
		}
	}
	meant := besideNull(among)
	var f Finding
	switch {
	case w.trials.spent():
		f = w.at(s, n, CodeUnchecked)
		f.Message = "the value could not be checked: its schema has too many alternatives without a discriminator; make the body smaller, or give the schema a discriminator"
	case len(fit) == 0 && n.kind == kindNull:
		w.noNull(s, n)
		return
	case len(fit) == 0 && meant == nil && s.disc != nil:
		f = w.at(s, n, CodeValueType)
		f.Allowed = []string{openapi3.TypeObject}
		f.Message = fmt.Sprintf("found %s; want an object", w.shown(n))
	case len(fit) == 0 && meant == nil && n.kind == kindString && enumAmong(among) != nil:
		f = w.at(s, n, CodeValueEnum)
		w.flagsFinding(enumAmong(among), n, &f)
	case len(fit) == 0:
		f = w.at(s, n, CodeVariantNone)
		f.Allowed = labels(among)
		f.Message = fmt.Sprintf("found %s, which matches none of the %d alternatives%s", w.shown(n), len(among), named(f.Allowed))
		if meant == nil {
			meant = onlyOne(among, n.kind)
		}
		if meant != nil {
			w.expand(n, meant, false, p)
			p.unfit = append(p.unfit, f)
			return
		}
	case len(fit) > 1 && exactlyOne:
		f = w.at(s, n, CodeVariantAmbiguous)
		f.Allowed = labels(fit)
		f.Message = fmt.Sprintf("found %s, which matches %d of the alternatives where one is meant%s", w.shown(n), len(fit), named(f.Allowed))
	default:
		for _, a := range fit {
			w.expand(n, a, false, p)
		}
		if e := enumAmong(among); e != nil && e.flags && n.kind == kindString && !slices.Contains(fit, e) {
			w.evolvable(e, n) // the list of members fits another alternative; the rules of the enum hold in it
		}
		return
	}
	p.open = true
	w.c.add(f)
}

// onlyOne is the one alternative that takes values of the kind: what is wrong with a value is then what is wrong
// with it as this one. It is nil if there are several.
func onlyOne(among []*schema, k kind) *schema {
	var only *schema
	for _, a := range among {
		if !a.takes(k) {
			continue
		}
		if only != nil {
			return nil
		}
		only = a
	}
	return only
}

// enumAmong is the enum among alternatives that are all strings or null, nil if there is none.
func enumAmong(among []*schema) *schema {
	var enum *schema
	for _, a := range among {
		if a.onlyNull {
			continue
		}
		if a.valueType() != openapi3.TypeString {
			return nil
		}
		if len(a.enum) > 0 && enum == nil {
			enum = a
		}
	}
	return enum
}

// labels names the alternatives that have a name.
func labels(among []*schema) []string {
	var out []string
	for _, a := range among {
		if a.typeName != "" {
			out = append(out, a.typeName)
		}
	}
	return out
}

func named(labels []string) string {
	if len(labels) == 0 {
		return ""
	}
	return ": " + strings.Join(labels, ", ")
}

// valid reports whether a value fits a schema, by the keywords of the schema alone.
func (w *walker) valid(s *schema, n *node) bool {
	if n.clean {
		return true // where a choice hangs on more than this, nothing is passed over
	}
	if w.trials == nil {
		w.trials = &trials{known: map[trial]bool{}, left: maxTrials}
	}
	key := trial{s, n}
	if ok, known := w.trials.known[key]; known {
		return ok
	}
	if w.trials.over {
		return false
	}
	if w.trials.left == 0 {
		w.outOfTrials(s, n)
		return false
	}
	w.trials.left--
	w.trials.known[key] = false // while it is being asked
	ok := w.fits(s, n)
	w.trials.known[key] = ok
	return ok
}

// outOfTrials reports the first value that was not tried. What asked may take the answer no for a good one, as not does,
// if, or contains with a maximum.
func (w *walker) outOfTrials(s *schema, n *node) {
	w.trials.over = true
	f := w.at(s, n, CodeUnchecked)
	f.Message = "from here on not all could be checked: it hangs on too many values which schemas they fit; make the body smaller"
	w.c.add(f)
}

func (w *walker) fits(s *schema, n *node) bool {
	if n.kind == kindNull && s.newer == nil {
		return s.permitsNull()
	}
	if s.newer != nil && !w.fitsNewer(s, n) {
		return false
	}
	return w.fitsKeywords(s, n) && w.fitsCompositions(s, n) && w.fitsParts(s, n)
}

func (w *walker) fitsKeywords(s *schema, n *node) bool {
	if !s.permits(n.kind) {
		return false
	}
	switch n.kind {
	case kindNumber:
		d := parseDecimal(n.text)
		r, ok := ranges[s.format]
		if !ok {
			r = ranges["double"]
		}
		if s.wantsInteger() && !d.isInteger() || d.compare(r[0]) < 0 || d.compare(r[1]) > 0 || s.bounds.outside(d) || s.offStep(d) {
			return false
		}
		if d.compare(ranges["double"][0]) < 0 || d.compare(ranges["double"][1]) > 0 {
			return false
		}
	case kindString:
		if wrong, _, mode := w.wrongFormat(s, n.text); wrong != "" && mode != Off {
			return false
		}
	}
	return !s.asksKin(n.kind) || s.shallow.VisitJSON(s.plain(n), openapi3.FailFast()) == nil
}

func (w *walker) fitsCompositions(s *schema, n *node) bool {
	for _, a := range s.allOf {
		if !w.valid(a, n) {
			return false
		}
	}
	if s.disc != nil && n.kind == kindObject && (len(s.oneOf) > 0 || len(s.anyOf) > 0) {
		if v := s.disc.of(n); v == nil || !w.valid(v, n) {
			return false
		}
	} else if !w.fitsAlternatives(s, n) {
		return false
	}
	return s.not == nil || !w.valid(s.not, n)
}

func (w *walker) fitsAlternatives(s *schema, n *node) bool {
	fits := func(a *schema) bool { return w.valid(a, n) }
	if len(s.oneOf) > 0 {
		count := 0
		for _, a := range s.oneOf {
			if fits(a) {
				count++
			}
		}
		if count != 1 {
			return false
		}
	}
	return len(s.anyOf) == 0 || slices.ContainsFunc(s.anyOf, fits)
}

func (w *walker) fitsParts(s *schema, n *node) bool {
	switch n.kind {
	case kindObject:
		for _, name := range s.required {
			if n.member(name) == nil && !s.exempts(name, w.dir) {
				return false
			}
		}
		for i := range n.kids {
			k := &n.kids[i]
			m := s.props[k.name]
			matched := m != nil || s.newer != nil && s.newer.matches(k.name)
			if m == nil && !matched {
				m = s.additional
			}
			if m != nil && !w.valid(m, &k.value) {
				return false
			}
			if !matched && s.extras == extrasClosed && !strings.Contains(k.name, "@") {
				return false
			}
		}
	case kindArray:
		seen := map[string]bool{}
		for i := range n.kids {
			item := &n.kids[i].value
			if s.items != nil && (s.newer == nil || i >= len(s.newer.prefixItems)) && !w.valid(s.items, item) {
				return false
			}
			if s.uniqueItems {
				key := w.keys.of(item)
				if seen[key] {
					return false
				}
				seen[key] = true
			}
		}
	}
	return true
}
