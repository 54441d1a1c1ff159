package program

import "regexp"

// A node is the code for one place of a body: what each kind of JSON value has to keep there. Kinds in clean may
// pass; of the others those in open cannot be decided and the rest is wrong for certain.
type node struct {
	clean kinds
	open  kinds
	late  kinds // kinds whose code needs a plan, because a choice has to be made first

	strings texts
	listed  *textSet // of stringsListed

	// The code of each kind; nil lets any value of the kind pass.
	text   *textTest
	number *numberTest
	array  *arrayTest
	object *plan

	plans *[6]*plan // of the kinds in late, by plan slot
}

// texts says which strings a node has little to ask about.
type texts uint8

const (
	stringsTested texts = iota
	stringsPass         // all
	stringsListed       // those of a set, which is fast and has no members that must be asked for
)

// ready notes what can be read off a node once its code is there.
func (n *node) ready() {
	n.strings = stringsTested
	switch {
	case n.clean&^n.late&kString == 0:
	case n.text == nil:
		n.strings = stringsPass
	case n.text.set != nil && n.text.set.later == nil:
		n.strings, n.listed = stringsListed, n.text.set
	}
}

// The plan slots of a node.
const (
	slotNull = iota
	slotTrue
	slotFalse
	slotNumber
	slotString
	slotArray
)

// opcode is an instruction of a plan.
type opcode uint8

const (
	opLeaf    opcode = iota // the code of the kind follows
	opSwitch                // look ahead for a member and go on by its value
	opHas                   // look ahead for a member and go on by whether it is there
	opChoice                // try the alternatives and go on by which of them fit
	opDirty                 // a finding for certain
	opUnknown               // cannot be decided
)

// A plan finds out which code applies to a value.
type plan struct {
	op     opcode
	direct bool     // a leaf for objects, and nothing else to do
	nots   []*trial // of a leaf: schemas that must not fit

	text   *textTest
	number *numberTest
	array  *arrayTest
	object *objectTest

	name    string // of the member to look for
	cases   *textSet
	forms   []*plan // by case
	present *plan   // of opHas
	absent  *plan   // the member is not there
	noText  *plan   // of a switch: the member is no string

	plain *objectTest // of a switch: the code of absent that stops at the member, nil if absent has more to ask
	slot  int         // of the prediction whether the member is there

	trial      *trial // of a choice
	exactlyOne bool
	masks      []mask // which alternatives fit
	chosen     []*plan
}

var (
	dirtyPlan   = &plan{op: opDirty}
	unknownPlan = &plan{op: opUnknown}
)

// An objectTest is the code for an object whose type is known.
type objectTest struct {
	members  []member
	table    hashTable
	slot     int // of the predictions
	required mask
	least    int  // members
	most     int  // -1 means any number
	loose    bool // nothing is asked of the members together but that the first required ones are there

	other undeclared // members without an @ in their name
	noted undeclared // members with one

	names      []*trial // that member names must fit
	without    string   // a name in quotes that stops the run, "" for none
	dependents []dependent

	whole bool // what is asked of a member hangs on what the object is otherwise, so there is no trail inside
}

// maxMembers is how many members an objectTest can tell apart.
const maxMembers = 250

type member struct {
	name  literal // the name in quotes and its colon; nowhere if lookUp has to see it
	child *node
	after int  // the slot of the prediction of what follows it
	dirty bool // a finding if it is there
}

// undeclared says what becomes of members that are not in the list, by the patterns their names match.
type undeclared struct {
	patterns []*regexp.Regexp
	by       []member // by the set of patterns that match; there is one for each
}

// maxPatterns is how many patterns one object may have for its members: each set of them is compiled.
const maxPatterns = 3

// dependent says that one member asks for others.
type dependent struct {
	trigger int
	wanted  mask
}

// An arrayTest is the code for an array.
type arrayTest struct {
	prefix []*node // of the first items
	item   *node   // of the others
	least  int
	most   int // -1 means any number
	unique bool
	some   []containsTest
	whole  bool // what is asked of an item hangs on what the array is otherwise, so there is no trail inside
}

// containsTest counts the items that fit.
type containsTest struct {
	trial *trialNode
	least int
	most  int // -1 means any number
}
