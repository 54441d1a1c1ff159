package program

import (
	"regexp"
	"slices"
	"strconv"
)

// shared is what the compilers of both directions have in common.
type shared struct {
	opts  Options
	most  int // code of a direction
	list  []*Schema
	slots int
	words map[string][]string // of expressions
	// marked are the names of members that only one side may send, somewhere in the document.
	marked [2]map[string]bool
}

func newShared(list []*Schema, opts Options) *shared {
	sh := &shared{opts: opts, list: list, most: mostCode(list), words: map[string][]string{}}
	for dir := range sh.marked {
		sh.marked[dir] = map[string]bool{}
		for _, s := range list {
			for name, p := range s.Props {
				if p.otherSide(Direction(dir)) {
					sh.marked[dir][name] = true
				}
			}
		}
	}
	return sh
}

// language lists what an expression matches, as far as that is a short list. It asks once for each expression.
func (sh *shared) language(re *regexp.Regexp) []string {
	words, ok := sh.words[re.String()]
	if !ok {
		words = language(re.String())
		sh.words[re.String()] = words
	}
	return words
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
	doubtful   []bool // by the id of a schema, see impliesFit
	code       int    // how much was made: schemas of plans, members, texts, parts of trials
	plans      int    // how many were made for the kind and the place at hand

	apply []*Schema // scratch space of node
	key   []byte
}

func newCompiler(sh *shared, dir Direction) *compiler {
	return &compiler{
		shared: sh, dir: dir, nodes: map[string]*node{}, objects: map[string]*objectTest{},
		trials: map[string]*trial{}, trialNodes: map[string]*trialNode{},
	}
}

// finish does the work that was put off: schemas lead back to themselves through members and items.
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

// Documents can combine schemas in more ways than anyone will send bodies for. So the code of all programs together is
// bounded by the size of the document, and the plans for one kind of values at one place are; what goes beyond is left
// to others. The contract of Graph needs less than a tenth of this, and 35 plans.
const (
	codeFactor = 16
	codeFloor  = 1 << 16
	maxPlans   = 512
)

// mostCode is the bound for a document.
func mostCode(list []*Schema) int {
	size := 0
	for _, s := range list {
		size += 1 + len(s.Props) + len(s.Required) + len(s.Enum) + len(s.AllOf) + len(s.OneOf) + len(s.AnyOf) + len(s.Variants) + len(s.PrefixItems)
	}
	return codeFactor*size + codeFloor
}

// exhausted reports whether there is so much code that no more is made.
func (c *compiler) exhausted() bool { return c.code > c.most }

// key names a list of schemas.
func key(list []*Schema) string { return string(appendKey(make([]byte, 0, 64), list)) }

func appendKey(b []byte, list []*Schema) []byte {
	for _, s := range list {
		b = strconv.AppendInt(b, int64(s.id), 36)
		b = append(b, ' ')
	}
	return b
}

// node is the code for a value that all the schemas apply to.
func (c *compiler) node(apply []*Schema) *node {
	list := c.apply[:0]
	for _, s := range apply {
		if !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	c.apply, c.key = list, appendKey(c.key[:0], list)
	if n := c.nodes[string(c.key)]; n != nil {
		return n
	}
	list = slices.Clone(list)
	n := &node{}
	c.nodes[string(c.key)] = n
	c.code++
	if c.exhausted() {
		n.open = kAll
		return n
	}
	c.later(func() { c.fill(n, list) })
	return n
}

func (c *compiler) fill(n *node, list []*Schema) {
	defer n.ready()
	for _, k := range eachKind {
		if k == kNull && !list[0].Newer {
			c.fillNull(n, list)
			continue
		}
		if s := list[0]; s.uncovered&k == 0 && !s.permits(k) {
			continue // as the plan would say at once
		}
		c.plans = 0
		n.set(k, c.plan(list, k, decisions{}))
	}
}

// fillNull decides about null in a document of version 3.0, where nothing but the schemas counts.
func (c *compiler) fillNull(n *node, list []*Schema) {
	for _, s := range list {
		switch {
		case s.reaches(kNull):
			n.open |= kNull
			return
		case !s.null():
			return
		}
	}
	n.clean |= kNull
}

// set puts the plan for a kind into its place.
func (n *node) set(k kinds, p *plan) {
	switch p.op {
	case opDirty:
		return
	case opUnknown:
		n.open |= k
		return
	}
	n.clean |= k
	if k == kObject {
		n.object = p
		return
	}
	if p.op == opLeaf && len(p.nots) == 0 {
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
		n.plans = new([6]*plan)
	}
	n.late |= k
	n.plans[planSlot(k)] = p
}

func planSlot(k kinds) int {
	switch k {
	case kNull:
		return slotNull
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

// restricted is the node of the schemas where strings must be one of some texts.
func (c *compiler) restricted(apply []*Schema, only []string) *node {
	k := key(apply) + "only"
	for _, o := range only {
		k += strconv.Quote(o)
	}
	if n := c.nodes[k]; n != nil {
		return n
	}
	n := &node{}
	c.nodes[k] = n
	c.later(func() {
		defer n.ready()
		if len(apply) == 0 {
			n.clean = kAll
		} else {
			c.fill(n, apply)
		}
		switch {
		case n.clean&kString == 0:
			return
		case n.late&kString != 0:
			n.late &^= kString
			n.clean &^= kString
			n.open |= kString
			return
		}
		t, ok := c.narrow(n.text, only)
		n.text = t
		switch ok {
		case never:
			n.clean &^= kString
		case cannot:
			n.clean &^= kString
			n.open |= kString
		}
	})
	return n
}
