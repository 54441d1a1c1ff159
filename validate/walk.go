package validate

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Direction says who sends a body.
type Direction int

// The directions. Responses come first because most payloads at hand are answers.
const (
	AsResponse Direction = iota
	AsRequest
)

// A walker goes through a body and its schemas together.
type walker struct {
	c      *collector
	dir    Direction
	later  bool // members after the sentinel may be shown
	in     In
	name   string // of the parameter, when in is not the body
	path   []string
	owner  *schema // the innermost type around the value
	trials *trials
	keys   keys
}

// parts are the schemas that apply to one value, with the compositions resolved.
type parts struct {
	list   []*schema
	listed map[*schema]bool // of list, if it is long
	open   bool             // a choice could not be made, so that the members are not all known
	chosen bool             // a discriminator named the type
	told   bool             // @odata.type was reported as an error; its schema would only say so again
	unfit  []Finding        // of choices that took the one alternative of the right JSON type, which the value does not fit
}

// at begins a finding about a value.
func (w *walker) at(s *schema, n *node, code Code) Finding {
	f := Finding{Code: code, In: w.in, Name: w.name, Offset: n.start, Found: w.found(n)}
	if w.in == InBody {
		f.Pointer = w.c.pointer(w.path)
	}
	w.credit(&f, s)
	return f
}

// credit names the type a finding is about: the schema's own, or the one around it.
func (w *walker) credit(f *Finding, s *schema) {
	for _, c := range []*schema{s, w.owner} {
		if c == nil || c.component == "" {
			continue
		}
		if f.Schema == "" {
			f.Schema = strings.TrimPrefix(c.component, instancePrefix)
		}
		if f.DocURL == "" {
			f.DocURL = c.docURL
		}
		if f.DocURL == "" && c.full != nil {
			f.DocURL = c.full.docURL
		}
	}
}

// visit checks a value against schemas that all apply to it.
func (w *walker) visit(n *node, apply []*schema) {
	if w.c.cut > 0 {
		return // the limit is passed, and what comes now would not be shown
	}
	if n.clean {
		return
	}
	if n.kind == kindNull && (len(apply) == 0 || apply[0].newer == nil) {
		w.null(n, apply)
		return
	}
	before := w.c.errors
	var p parts
	for _, s := range apply {
		w.expand(n, s, false, &p)
	}
	if n.kind == kindObject {
		w.annotated(n, &p)
		outer := w.owner
		if t := p.named(); t != nil {
			w.owner = t
		}
		defer func() { w.owner = outer }()
	}
	for _, s := range p.list {
		w.keywords(s, n)
	}
	switch n.kind {
	case kindObject:
		w.object(n, &p)
	case kindArray:
		w.array(n, &p)
	}
	if w.c.errors == before && w.c.cut == 0 {
		for i := range p.unfit {
			w.c.add(p.unfit[i]) // what is wrong was let pass by a mode, but the choice was not made
		}
	}
}

func (w *walker) null(n *node, apply []*schema) {
	for _, s := range apply {
		if !s.permitsNull() {
			w.noNull(s, n)
			return
		}
	}
}

func (w *walker) noNull(s *schema, n *node) {
	f := w.at(s, n, CodeValueNull)
	f.Allowed = slices.Clone(s.types)
	f.Message = fmt.Sprintf("found null; want %s, or leave the member out", typesText(s))
	w.c.add(f)
}

// named is the type of an object: the outermost named schema that is no union.
func (p *parts) named() *schema {
	for _, s := range p.list {
		if s.component != "" && len(s.oneOf) == 0 && len(s.anyOf) == 0 {
			return s
		}
	}
	return nil
}

// fewSchemas is how many schemas of a value are looked for one by one.
const fewSchemas = 64

// has reports whether a schema is in the list. If it is not, the caller puts it there.
func (p *parts) has(s *schema) bool {
	if len(p.list) <= fewSchemas {
		return slices.Contains(p.list, s)
	}
	if p.listed == nil {
		p.listed = make(map[*schema]bool, 2*len(p.list))
		for _, l := range p.list {
			p.listed[l] = true
		}
	}
	known := p.listed[s]
	p.listed[s] = true
	return known
}

// expand adds s and the schemas it is made of. inherited is set when s is the base of a type or a choice already
// made: the discriminator of a base type has its say only where the base itself is declared. An inline schema
// without members of its own is no derived type, only a wrapper.
func (w *walker) expand(n *node, s *schema, inherited bool, p *parts) {
	if p.has(s) {
		return
	}
	p.list = append(p.list, s)
	derives := inherited || s.component != "" || s.shaped()
	for _, a := range s.allOf {
		w.expand(n, a, derives, p)
	}
	switch {
	case s.disc != nil && n.kind == kindObject && (!inherited || len(s.oneOf) > 0 || len(s.anyOf) > 0):
		w.discriminate(n, s, p)
	default:
		w.alternatives(n, s, p)
	}
	w.conditions(n, s, p)
	if s.not != nil && w.valid(s.not, n) && !w.trials.spent() {
		f := w.at(s, n, CodeValueNot)
		f.Message = fmt.Sprintf("found %s, which is what the schema excludes", w.shown(n))
		w.c.add(f)
	}
}

// discriminate chooses the variant of a union, or the derived type of a base, by the member that names it.
func (w *walker) discriminate(n *node, s *schema, p *parts) {
	union := len(s.oneOf) > 0 || len(s.anyOf) > 0
	member := n.member(s.disc.property)
	if member == nil {
		if v := s.disc.fallback; v != nil {
			p.chosen = true
			w.expand(n, v, true, p)
			return
		}
		if !union {
			return // a base type may stand for itself
		}
		p.open = true
		f := w.at(s, n, CodeVariantMissing)
		f.Name, f.Found, f.Allowed = s.disc.property, "", w.c.copied(s.disc.values)
		f.Message = fmt.Sprintf("the object has no member %q; add it with one of %s", s.disc.property, listed(s.disc.values))
		w.c.add(f)
		return
	}
	if v := s.disc.variants[member.text]; v != nil && member.kind == kindString {
		p.chosen = true
		w.expand(n, v, true, p)
		return
	}
	if !union && (member.kind != kindString || strings.TrimPrefix(member.text, "#") == s.typeName) {
		return
	}
	p.open, p.chosen = true, true
	w.path = append(w.path, s.disc.property)
	f := w.at(s, member, CodeVariantUnknown)
	w.path = w.path[:len(w.path)-1]
	f.Name, f.Allowed = s.disc.property, w.c.copied(s.disc.values)
	if member.kind == kindString {
		f.Suggestion = w.c.nearest(member.text, s.disc.values)
	}
	f.Message = fmt.Sprintf("found %s; want one of %s%s", w.shown(member), listed(s.disc.values), didYouMean(f.Suggestion))
	w.c.add(f)
}

// annotated follows the type a value gives itself where no discriminator did: a derived type is checked as such,
// a stranger is reported.
func (w *walker) annotated(n *node, p *parts) {
	declared := p.named()
	member := n.member(discriminatorName)
	if p.chosen || p.open || declared == nil || declared.typeName == "" || member == nil || member.kind != kindString {
		return
	}
	for _, s := range p.list {
		if a := s.props[discriminatorName]; a != nil && len(a.enum) > 0 {
			return // the enum says it
		}
	}
	name := strings.TrimPrefix(member.text, "#")
	if name == declared.typeName {
		return
	}
	if d := declared.derived[name]; d != nil {
		w.expand(n, d, true, p)
		return
	}
	allowed := []string{"#" + declared.typeName}
	for t := range declared.derived {
		allowed = append(allowed, "#"+t)
	}
	slices.Sort(allowed[1:])
	w.path = append(w.path, discriminatorName)
	f := w.at(declared, member, CodeTypeMismatch)
	w.path = w.path[:len(w.path)-1]
	f.Name, f.Allowed, f.Suggestion = discriminatorName, allowed, w.c.nearest(member.text, allowed)
	f.Message = fmt.Sprintf("found %s where %q is declared%s", w.shown(member), "#"+declared.typeName, didYouMean(f.Suggestion))
	w.c.add(f)
	mode := w.c.opts.Modes[CodeTypeMismatch]
	p.told = mode == Default || mode == Enforce
}

func (w *walker) array(n *node, p *parts) {
	var items []*schema
	newer := false
	for _, s := range p.list {
		if s.uniqueItems {
			w.unique(s, n)
		}
		if s.newer != nil {
			w.contains(s, n)
			newer = newer || len(s.newer.prefixItems) > 0 || s.newer.unevaluatedItems != nil
		}
		if s.items != nil {
			items = append(items, s.items)
		}
	}
	if len(items) == 0 && !newer {
		return
	}
	for i := range n.kids {
		if n.kids[i].value.clean {
			continue
		}
		w.path = append(w.path, strconv.Itoa(i))
		apply := items
		if newer {
			apply = w.itemSchemas(n, i, p)
		}
		if len(apply) > 0 {
			w.visit(&n.kids[i].value, apply)
		}
		w.path = w.path[:len(w.path)-1]
	}
}

// itemSchemas are the schemas of one item, where the items are not all alike.
func (w *walker) itemSchemas(n *node, i int, p *parts) []*schema {
	var apply []*schema
	for _, s := range p.list {
		rest := true
		if s.newer != nil {
			apply, rest = w.newerItems(s, n, i, apply)
		}
		if rest && s.items != nil {
			apply = append(apply, s.items)
		}
	}
	return apply
}

// unique reports every item that stood before; equal numbers are equal however they are written.
func (w *walker) unique(s *schema, n *node) {
	first := make(map[string]int, len(n.kids))
	for i := range n.kids {
		item := &n.kids[i].value
		key := w.keys.of(item)
		before, twice := first[key]
		if !twice {
			first[key] = i
			continue
		}
		w.path = append(w.path, strconv.Itoa(i))
		f := w.at(s, item, CodeValueUnique)
		f.Message = fmt.Sprintf("item %d says the same as item %d; each item may stand once", i, before)
		w.c.add(f)
		w.path = w.path[:len(w.path)-1]
	}
}

// listed shows a list of names in a message, not more than a few.
func listed(names []string) string {
	const few = 6
	shown := names
	if len(names) > few {
		shown = names[:few]
	}
	quoted := make([]string, len(shown))
	for i, n := range shown {
		quoted[i] = strconv.Quote(n)
	}
	if rest := len(names) - len(shown); rest > 0 {
		return fmt.Sprintf("%s or %d more", strings.Join(quoted, ", "), rest)
	}
	return joinWords(quoted, "or")
}
