package program

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// shared is what the compilers of both directions have in common.
type shared struct {
	r        *reader
	opts     Options
	slots    int
	nulls    map[*schema]bool
	patterns map[string]*pattern
	// marked are the names of members that only one side may send, somewhere in the document.
	marked [2]map[string]bool
}

func newShared(r *reader, opts Options) *shared {
	sh := &shared{r: r, opts: opts, nulls: map[*schema]bool{}, patterns: map[string]*pattern{}}
	for dir := range sh.marked {
		sh.marked[dir] = map[string]bool{}
		for _, s := range r.list {
			for name, p := range s.props {
				if p.otherSide(Direction(dir)) {
					sh.marked[dir][name] = true
				}
			}
		}
	}
	return sh
}

// A compiler makes the nodes of one direction.
type compiler struct {
	*shared
	dir        Direction
	nodes      map[string]*node
	objects    map[string]*objectTest
	trials     map[string]*trial
	trialNodes map[string]*trialNode
	pending    []func()
}

func newCompiler(sh *shared, dir Direction) *compiler {
	return &compiler{
		shared: sh, dir: dir, nodes: map[string]*node{}, objects: map[string]*objectTest{},
		trials: map[string]*trial{}, trialNodes: map[string]*trialNode{},
	}
}

// finish does the work that was put off to keep recursion flat.
func (c *compiler) finish() {
	for len(c.pending) > 0 {
		todo := c.pending
		c.pending = nil
		for _, f := range todo {
			f()
		}
	}
}

func (c *compiler) later(f func()) { c.pending = append(c.pending, f) }

// maxNodes bounds the programs: documents can combine schemas in more ways than anyone will send bodies for.
const maxNodes = 50_000

// key names a list of schemas.
func key(list []*schema) string {
	b := make([]byte, 0, 8*len(list))
	for _, s := range list {
		b = strconv.AppendInt(b, int64(s.id), 36)
		b = append(b, ' ')
	}
	return string(b)
}

// node is the code for a value that all the schemas apply to.
func (c *compiler) node(apply []*schema) *node {
	var list []*schema
	for _, s := range apply {
		if !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	k := key(list)
	if n := c.nodes[k]; n != nil {
		return n
	}
	n := &node{}
	c.nodes[k] = n
	if len(c.nodes) > maxNodes {
		n.open = kAll
		return n
	}
	c.later(func() { c.fill(n, list) })
	return n
}

func (c *compiler) fill(n *node, list []*schema) {
	c.fillNull(n, list)
	for _, k := range []kinds{kTrue, kFalse, kNumber, kString, kArray, kObject} {
		n.set(k, c.plan(list, k, decisions{}))
	}
}

func (c *compiler) fillNull(n *node, list []*schema) {
	for _, s := range list {
		if c.reaches(s, kNull) {
			n.open |= kNull
			return
		}
	}
	for _, s := range list {
		if !c.r.null(s) {
			return
		}
	}
	n.clean |= kNull
}

// reaches reports whether a schema that looks at the same value says something the compiler does not know.
func (c *compiler) reaches(s *schema, k kinds) bool {
	return s.uncovered&k != 0 || slices.ContainsFunc(s.sameValue(), func(p *schema) bool { return c.reaches(p, k) })
}

// set puts the plan for a kind into its place.
func (n *node) set(k kinds, p *plan) {
	switch {
	case p.op == opDirty:
		return
	case p.op == opUnknown:
		n.open |= k
		return
	}
	n.clean |= k
	simple := p.op == opLeaf && len(p.nots) == 0
	if k == kObject {
		n.object = p
		return
	}
	if simple {
		switch k {
		case kNumber:
			n.number = p.number
		case kString:
			n.text = p.text
		case kArray:
			n.array = p.array
		}
		return
	}
	if n.plans == nil {
		n.plans = new([5]*plan)
	}
	n.late |= k
	n.plans[planSlot(k)] = p
}

func planSlot(k kinds) int {
	switch k {
	case kTrue:
		return slotTrue
	case kFalse:
		return slotFalse
	case kNumber:
		return slotNumber
	case kString:
		return slotString
	}
	return slotArray
}

// decisions are the answers to what is only known when a body is at hand, in the order the questions came.
type decisions struct {
	keys    map[string]string // values of the members that types are chosen by; absent ones map to absentValue
	choices []mask
}

const absentValue = "\x00absent"

func (d decisions) withKey(name, value string) decisions {
	keys := map[string]string{name: value}
	for k, v := range d.keys {
		keys[k] = v
	}
	return decisions{keys: keys, choices: d.choices}
}

func (d decisions) withChoice(m mask) decisions {
	return decisions{keys: d.keys, choices: append(slices.Clone(d.choices), m)}
}

// maxDecisions bounds how deep choices may nest in one value.
const maxDecisions = 6

// plan compiles a value of one kind that all the schemas apply to. It follows the walk of package validate: the
// schemas are expanded into the list that has a say, and where that depends on the body, the plan branches.
func (c *compiler) plan(apply []*schema, k kinds, d decisions) *plan {
	x := &expansion{c: c, kind: k, d: d}
	for _, s := range apply {
		x.expand(s, false)
	}
	if k == kObject {
		x.annotated()
	}
	switch {
	case x.unknown:
		return unknownPlan
	case x.ask == nil && x.dirty:
		return dirtyPlan
	case x.ask == nil:
		return c.leaf(x)
	case len(d.keys)+len(d.choices) >= maxDecisions:
		return unknownPlan
	case x.ask.among != nil:
		return c.choicePlan(apply, x)
	}
	return c.switchPlan(apply, x)
}

// A question is what an expansion has to know to go on.
type question struct {
	key    string   // the value of this member
	values []string // those that matter

	among      []*schema // or which of these fit
	exactlyOne bool
}

// An expansion gathers the schemas that have a say about a value.
type expansion struct {
	c     *compiler
	kind  kinds
	d     decisions
	asked int // choices so far

	list    []*schema
	nots    []*schema
	flags   []*schema // enums of flags whose members are checked one by one
	chosen  bool      // a discriminator named the type
	dirty   bool
	unknown bool
	ask     *question

	restrict map[string][]string // values a member may have if it is a string
}

func (x *expansion) stopped() bool { return x.dirty || x.unknown || x.ask != nil }

func (x *expansion) expand(s *schema, inherited bool) {
	if x.stopped() || slices.Contains(x.list, s) {
		return
	}
	x.list = append(x.list, s)
	switch {
	case s.uncovered&x.kind != 0:
		x.unknown = true
		return
	case !s.permits(x.kind):
		x.dirty = true
		return
	}
	derives := inherited || s.component != "" || s.shaped()
	for _, a := range s.allOf {
		x.expand(a, derives)
	}
	union := len(s.oneOf)+len(s.anyOf) > 0
	if s.disc != nil && x.kind == kObject && (!inherited || union) {
		x.discriminate(s)
	} else {
		x.alternatives(s)
	}
	if s.not != nil && x.c.canFit(s.not, x.kind) {
		x.nots = append(x.nots, s.not)
	}
}

func (x *expansion) discriminate(s *schema) {
	if x.stopped() {
		return
	}
	union := len(s.oneOf)+len(s.anyOf) > 0
	value, known := x.d.keys[s.disc.property]
	if !known {
		q := &question{key: s.disc.property}
		for v := range s.disc.variants {
			q.values = append(q.values, v)
		}
		if !union {
			q.values = append(q.values, s.typeName, "#"+s.typeName)
		}
		slices.Sort(q.values)
		q.values = slices.Compact(q.values)
		x.ask = q
		return
	}
	switch v := s.disc.variants[value]; {
	case value == absentValue:
		x.dirty = union
	case v != nil:
		x.chosen = true
		x.expand(v, true)
	case union || strings.TrimPrefix(value, "#") != s.typeName:
		x.dirty = true
	}
}

func (x *expansion) alternatives(s *schema) {
	if len(s.oneOf) > 0 {
		x.choose(s.oneOf, true)
	}
	if len(s.anyOf) > 0 {
		x.choose(s.anyOf, false)
	}
}

func (x *expansion) choose(among []*schema, exactlyOne bool) {
	if x.stopped() {
		return
	}
	var viable []*schema
	for _, a := range among {
		if x.c.canFit(a, x.kind) {
			viable = append(viable, a)
		}
	}
	if len(viable) == 0 {
		x.dirty = true
		return
	}
	if len(viable) == 1 && x.c.impliesFit(viable[0], map[*schema]bool{}) {
		x.fits(among, viable)
		return
	}
	if x.asked == len(x.d.choices) {
		x.ask = &question{among: viable, exactlyOne: exactlyOne}
		return
	}
	m := x.d.choices[x.asked]
	x.asked++
	var fit []*schema
	for i, a := range viable {
		if m.has(i) {
			fit = append(fit, a)
		}
	}
	x.fits(among, fit)
}

// fits goes on with the alternatives that fit.
func (x *expansion) fits(among, fit []*schema) {
	for _, a := range fit {
		x.expand(a, false)
	}
	if e := enumAmong(among); e != nil && e.flags && x.kind == kString && !slices.Contains(fit, e) {
		x.flags = append(x.flags, e)
	}
}

// enumAmong is the enum among alternatives that are all strings, nil if there is none.
func enumAmong(among []*schema) *schema {
	var enum *schema
	for _, a := range among {
		if a.valueKind() != kString {
			return nil
		}
		if len(a.enum) > 0 && enum == nil {
			enum = a
		}
	}
	return enum
}

// valueKind is the first type of the schema or of what it wraps, as package validate reads it.
func (s *schema) valueKind() kinds {
	if list := s.in.Type.Slice(); len(list) > 0 && (len(s.allOf) == 0 || list[0] != "object") {
		if list[0] == "string" {
			return kString
		}
		return kObject // anything else
	}
	for _, a := range s.allOf {
		if k := a.valueKind(); k != 0 {
			return k
		}
	}
	return 0
}

// named is the outermost named schema that is no union.
func (x *expansion) named() *schema {
	for _, s := range x.list {
		if s.component != "" && len(s.oneOf) == 0 && len(s.anyOf) == 0 {
			return s
		}
	}
	return nil
}

// annotated follows the type a value gives itself where no discriminator did.
func (x *expansion) annotated() {
	if x.stopped() || x.chosen {
		return
	}
	declared := x.named()
	if declared == nil || declared.typeName == "" {
		return
	}
	for _, s := range x.list {
		if a := s.props[typeMember]; a != nil && len(a.enum) > 0 {
			return
		}
	}
	own := []string{declared.typeName, "#" + declared.typeName}
	value, known := x.d.keys[typeMember]
	switch {
	case !known && len(declared.derived) == 0:
		x.restrict = map[string][]string{typeMember: own}
	case !known:
		q := &question{key: typeMember, values: own}
		for t := range declared.derived {
			q.values = append(q.values, t, "#"+t)
		}
		slices.Sort(q.values)
		q.values = slices.Compact(q.values)
		x.ask = q
	case value == absentValue:
		// Nothing, or a value that is no string: its schema says that.
	default:
		name := strings.TrimPrefix(value, "#")
		if d := declared.derived[name]; name != declared.typeName && d != nil {
			x.expand(d, true)
		} else if name != declared.typeName {
			x.dirty = true
		}
	}
}

// switchPlan branches on the value of a member.
func (c *compiler) switchPlan(apply []*schema, x *expansion) *plan {
	q := x.ask
	if !plainText(q.key) {
		return unknownPlan
	}
	p := &plan{op: opSwitch, name: q.key, key: strconv.Quote(q.key), cases: c.textSet(q.values)}
	if !p.cases.plain {
		return unknownPlan
	}
	for _, v := range p.cases.texts() {
		p.forms = append(p.forms, c.plan(apply, kObject, x.d.withKey(q.key, v)))
	}
	p.absent = c.plan(apply, kObject, x.d.withKey(q.key, absentValue))
	return p
}

// maxAlternatives is how many alternatives of an anyOf are compiled in all their combinations.
const maxAlternatives = 4

// choicePlan branches on which alternatives fit.
func (c *compiler) choicePlan(apply []*schema, x *expansion) *plan {
	q := x.ask
	p := &plan{op: opChoice, exactlyOne: q.exactlyOne, trial: c.trial(q.among, x.kind)}
	if p.trial == nil {
		return unknownPlan
	}
	var sets [][]int
	for i := range q.among {
		sets = append(sets, []int{i})
	}
	if !q.exactlyOne && len(q.among) <= maxAlternatives {
		sets = sets[:0]
		for m := 1; m < 1<<len(q.among); m++ {
			var set []int
			for i := range q.among {
				if m&(1<<i) != 0 {
					set = append(set, i)
				}
			}
			sets = append(sets, set)
		}
	}
	for _, set := range sets {
		var m mask
		for _, i := range set {
			m.add(i)
		}
		p.masks = append(p.masks, m)
		p.chosen = append(p.chosen, c.plan(apply, x.kind, x.d.withChoice(m)))
	}
	return p
}

// canFit reports whether a value of the kind may fit; false is certain.
func (c *compiler) canFit(s *schema, k kinds) bool {
	if s.uncovered&k != 0 {
		return true
	}
	if !s.permits(k) || slices.ContainsFunc(s.allOf, func(a *schema) bool { return !c.canFit(a, k) }) {
		return false
	}
	for _, among := range [][]*schema{s.oneOf, s.anyOf} {
		if len(among) > 0 && !slices.ContainsFunc(among, func(a *schema) bool { return c.canFit(a, k) }) {
			return false
		}
	}
	return s.newer == nil || s.newer.always == nil || *s.newer.always
}

// impliesFit reports whether a value that the walk finds nothing about is sure to fit s by itself. It is, but for
// one thing: a required member that another schema marks as the other side's.
func (c *compiler) impliesFit(s *schema, seen map[*schema]bool) bool {
	if seen[s] {
		return true
	}
	seen[s] = true
	for _, name := range s.in.Required {
		if c.marked[c.dir][name] && !s.exempts(name, c.dir) {
			return false
		}
	}
	parts := s.sameValue()
	for _, name := range s.names {
		parts = append(parts, s.props[name])
	}
	for _, p := range []*schema{s.more, s.items} {
		if p != nil {
			parts = append(parts, p)
		}
	}
	parts = append(parts, s.newer.children()...)
	return !slices.ContainsFunc(parts, func(p *schema) bool { return !c.impliesFit(p, seen) })
}

func (n *newer) children() []*schema {
	if n == nil {
		return nil
	}
	out := slices.Clone(n.prefix)
	for _, s := range []*schema{n.contains, n.propertyNames} {
		if s != nil {
			out = append(out, s)
		}
	}
	for _, p := range n.patterns {
		out = append(out, p.schema)
	}
	for _, u := range []*unevaluated{n.unevalMembers, n.unevalItems} {
		if u != nil && u.schema != nil {
			out = append(out, u.schema)
		}
	}
	return out
}

// leaf compiles a value whose schemas are all known.
func (c *compiler) leaf(x *expansion) *plan {
	p := &plan{op: opLeaf}
	for _, s := range x.nots {
		t := c.trial([]*schema{s}, x.kind)
		if t == nil {
			return unknownPlan
		}
		p.nots = append(p.nots, t)
	}
	ok := fine
	switch x.kind {
	case kTrue, kFalse:
		ok = c.boolLeaf(x)
	case kNumber:
		p.number, ok = c.numberTest(x.list, true)
	case kString:
		p.text, ok = c.textTest(x.list, x.flags, true)
	case kArray:
		p.array, ok = c.arrayTest(x)
	case kObject:
		p.object, ok = c.objectTest(x)
	}
	switch ok {
	case never:
		return dirtyPlan
	case cannot:
		return unknownPlan
	}
	return p
}

// outcome is what the compiler knows about a test.
type outcome uint8

const (
	fine   outcome = iota // the test decides
	never                 // nothing passes
	cannot                // the test cannot be compiled
)

func (c *compiler) boolLeaf(x *expansion) outcome {
	for _, s := range x.list {
		if len(s.enum) > 0 && !slices.Contains(s.enum, any(x.kind == kTrue)) {
			return never
		}
	}
	return fine
}

func (c *compiler) arrayTest(x *expansion) (*arrayTest, outcome) {
	t := &arrayTest{most: -1}
	var items []*schema
	for _, s := range x.list {
		if len(s.enum) > 0 {
			return nil, cannot
		}
		t.least = max(t.least, clampInt(s.in.MinItems))
		if m := s.in.MaxItems; m != nil && (t.most < 0 || clampInt(*m) < t.most) {
			t.most = clampInt(*m)
		}
		t.unique = t.unique || s.in.UniqueItems
		if s.items != nil {
			items = append(items, s.items)
		}
	}
	if t.most >= 0 && t.least > t.most {
		return nil, never
	}
	if len(items) > 0 {
		t.item = c.node(items)
	}
	return t, fine
}

func clampInt(n uint64) int { return int(min(n, 1<<40)) } //nolint:gosec // clamped before

func (c *compiler) objectTest(x *expansion) (*objectTest, outcome) {
	k := key(x.list) + fmt.Sprint(x.restrict)
	if t := c.objects[k]; t != nil {
		return t, fine
	}
	t := &objectTest{most: -1}
	for _, s := range x.list {
		if len(s.enum) > 0 {
			return nil, cannot
		}
		t.least = max(t.least, clampInt(s.in.MinProps))
		if m := s.in.MaxProps; m != nil && (t.most < 0 || clampInt(*m) < t.most) {
			t.most = clampInt(*m)
		}
	}
	var names []string
	for _, s := range x.list {
		names = append(names, s.names...)
		names = append(names, s.in.Required...)
	}
	for name := range x.restrict {
		names = append(names, name)
	}
	slices.Sort(names)
	names = slices.Compact(names)
	if len(names) > maxMembers {
		return nil, cannot
	}
	for _, name := range names {
		if !plainText(name) {
			return nil, cannot
		}
	}
	c.objects[k] = t
	t.other, t.noted = c.undeclared(x, "x"), c.undeclared(x, "@")
	for i, name := range names {
		m := c.member(x, name)
		t.members = append(t.members, m)
		required := slices.ContainsFunc(x.list, func(s *schema) bool { return slices.Contains(s.in.Required, name) })
		if required && !slices.ContainsFunc(x.list, func(s *schema) bool { return s.exempts(name, c.dir) }) {
			t.required.add(i)
		}
	}
	t.slot = c.slots
	c.slots += len(t.members) + 1
	quoted := make([]string, len(t.members))
	for i := range t.members {
		quoted[i] = t.members[i].quoted
	}
	t.table = newHashTable(quoted)
	return t, fine
}

// undeclared finds out what becomes of a member that no schema declares; name is an example of it.
func (c *compiler) undeclared(x *expansion, name string) undeclared {
	m := c.member(x, "\x00"+name)
	return undeclared{child: m.child, dirty: m.dirty}
}

// member compiles a member, as the walk treats it.
func (c *compiler) member(x *expansion, name string) member {
	out := member{quoted: `"` + name + `"`, colon: `"` + name + `":`}
	var apply []*schema
	declared, open, shaped, closed := false, false, false, false
	for _, s := range x.list {
		shaped = shaped || s.shaped()
		if m := s.props[name]; m != nil {
			declared = true
			apply = append(apply, m)
			continue
		}
		switch {
		case s.more != nil:
			open = true
			apply = append(apply, s.more)
		case s.extras == extrasOpen:
			open = true
		case s.extras == extrasClosed:
			closed = true
		}
	}
	if !isAnnotation(name) && (closed || !declared && !open && shaped) {
		out.dirty = true
	}
	if declared && slices.ContainsFunc(apply, func(s *schema) bool { return s.otherSide(c.dir) }) {
		out.dirty = true
	}
	if len(apply) > 0 {
		out.child = c.node(apply)
	}
	if only := x.restrict[name]; only != nil && !out.dirty {
		out.child = c.restricted(apply, only)
	}
	return out
}

// restricted is the node of the schemas where strings must be one of some texts.
func (c *compiler) restricted(apply []*schema, only []string) *node {
	k := key(apply) + "only " + fmt.Sprintf("%q", only)
	if n := c.nodes[k]; n != nil {
		return n
	}
	n := &node{}
	c.nodes[k] = n
	c.later(func() {
		if len(apply) == 0 {
			n.clean = kAll
		} else {
			c.fill(n, apply)
		}
		switch {
		case n.clean&kString == 0:
		case n.late&kString != 0:
			n.late &^= kString
			n.clean &^= kString
			n.open |= kString
		default:
			t, ok := c.narrow(n.text, only)
			n.text = t
			if ok != fine {
				n.clean &^= kString
				if ok == cannot {
					n.open |= kString
				}
			}
		}
	})
	return n
}
