package coverage

import (
	"errors"
	"maps"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"

	"github.com/getkin/kin-openapi/openapi3"
)

// Goals are what a contract promises. Nothing changes them, so that several maps can be of the same ones.
type Goals struct {
	goals      []goal
	index      map[goal]int
	operations map[string]*operation
	replies    int
	excluded   []Excluded
}

// A Map counts how often each of some goals was hit. It may be used by several goroutines at once.
type Map struct {
	*Goals
	hits []atomic.Uint64
	last []atomic.Pointer[any] // the proven body that was read last, by reply
	// The beginnings of the items that were read last, by reply: that they are kept is what makes them comparable.
	lastItems []atomic.Pointer[[]*byte]

	mu           sync.Mutex
	undocumented map[answer]uint64
}

type operation struct {
	id, method, path string
	deprecated       bool
	request          *node
	answers          map[string]*reply // by status as the contract spells it
}

// reply is an answer that an operation declares.
type reply struct {
	number int
	goal   int
	body   *node
}

type answer struct {
	operation string
	status    int
}

// maxUndocumented bounds the answers outside of the contract that are counted.
const maxUndocumented = 1000

// NewGoals reads the goals of a contract.
func NewGoals(doc *openapi3.T) (*Goals, error) {
	if doc == nil || doc.Paths == nil {
		return nil, errors.New("coverage: no contract")
	}
	s := &Goals{index: map[goal]int{}, operations: map[string]*operation{}}
	requests, answers := newReader(s, in), newReader(s, out)
	for _, path := range sortedKeys(doc.Paths.Map()) {
		item := doc.Paths.Value(path)
		for _, method := range sortedKeys(item.Operations()) {
			declared := item.GetOperation(method)
			if declared.OperationID == "" {
				continue // nothing could be said about it
			}
			op := &operation{id: declared.OperationID, method: method, path: path, deprecated: declared.Deprecated, answers: map[string]*reply{}}
			s.operations[op.id] = op
			if b := declared.RequestBody; b != nil && b.Value != nil {
				op.request = requests.node(jsonSchema(b.Value.Content), op.id)
			}
			for _, status := range sortedKeys(declared.Responses.Map()) {
				r := &reply{number: s.replies, goal: s.goal(Statuses, op.id, status)}
				s.replies++
				if v := declared.Responses.Value(status).Value; v != nil {
					r.body = answers.node(jsonSchema(v.Content), op.id)
				}
				op.answers[status] = r
			}
		}
	}
	slices.SortFunc(s.excluded, compareExcluded)
	s.excluded = slices.Compact(s.excluded)
	return s, nil
}

// NewMap returns a map of the goals, of which none was hit.
func (s *Goals) NewMap() *Map {
	return &Map{Goals: s, hits: make([]atomic.Uint64, len(s.goals)), last: make([]atomic.Pointer[any], s.replies),
		lastItems: make([]atomic.Pointer[[]*byte], s.replies), undocumented: map[answer]uint64{}}
}

func jsonSchema(c openapi3.Content) *openapi3.SchemaRef {
	if media := c.Get("application/json"); media != nil {
		return media.Schema
	}
	return nil
}

// goal gives the number of a goal, which is new when it is first asked for.
func (s *Goals) goal(kind Kind, of, value string) int {
	g := goal{kind, of, value}
	i, ok := s.index[g]
	if !ok {
		i = len(s.goals)
		s.goals = append(s.goals, g)
		s.index[g] = i
	}
	return i
}

func (s *Goals) leaveOut(of, value string) { s.excluded = append(s.excluded, Excluded{of, value}) }

func (m *Map) hit(goal int) {
	if goal >= 0 {
		m.hits[goal].Add(1)
	}
}

// An Exchange is what a server knows of an exchange once it is checked.
type Exchange struct {
	Operation string
	Status    int
	Request   []byte // unpacked; nil if it has findings
	Answer    []byte // nil if it has findings
	AnswerOK  bool   // the answer has no findings
	List      *List  // how Answer is put together; nil if unknown
	Proof     any    // comparable and the same for the same bytes of Answer; nil if unknown
}

// A List is an answer whose parts are known. The bytes of an item are the same ones, in the same place in memory, as
// long as the item stays as it is.
type List struct {
	Member string // of the answer, that lists the items
	Rest   []byte // the answer with an empty list
	Items  [][]byte
}

// Add counts an exchange. One outside of the contract is not counted.
func (m *Map) Add(x Exchange) {
	op := m.operations[x.Operation]
	if op == nil {
		return
	}
	m.walk(x.Request, op.request)
	r := op.answer(x.Status)
	if r == nil {
		m.mu.Lock()
		defer m.mu.Unlock()
		if a := (answer{x.Operation, x.Status}); len(m.undocumented) < maxUndocumented || m.undocumented[a] > 0 {
			m.undocumented[a]++
		}
		return
	}
	if !x.AnswerOK {
		return
	}
	m.hit(r.goal)
	if x.Proof != nil {
		if last := m.last[r.number].Load(); last != nil && *last == x.Proof {
			return // these very bytes were read before
		}
		m.last[r.number].Store(&x.Proof)
	}
	if x.List == nil || r.body == nil {
		m.walk(x.Answer, r.body)
		return
	}
	m.walk(x.List.Rest, r.body)
	m.walkItems(x.List.Items, r, x.List.Member)
}

// walkItems walks those items that are not the ones that were walked last.
func (m *Map) walkItems(items [][]byte, r *reply, member string) {
	list := r.body.members[member]
	if list == nil || list.items == nil {
		return
	}
	var last []*byte
	if p := m.lastItems[r.number].Load(); p != nil {
		last = *p
	}
	var fresh []*byte
	for i, item := range items {
		if len(item) == 0 || i < len(last) && last[i] == &item[0] {
			continue
		}
		m.walk(item, list.items)
		if fresh == nil {
			fresh = make([]*byte, len(items))
			copy(fresh, last)
		}
		fresh[i] = &item[0]
	}
	if fresh != nil {
		m.lastItems[r.number].Store(&fresh)
	}
}

// answer gives what the operation declares for a status, or nil.
func (o *operation) answer(status int) *reply {
	text := strconv.Itoa(status)
	for _, name := range []string{text, text[:1] + "XX", "default"} {
		if r := o.answers[name]; r != nil {
			return r
		}
	}
	return nil
}

// Reset sets all counts to zero.
func (m *Map) Reset() {
	for i := range m.hits {
		m.hits[i].Store(0)
	}
	for i := range m.last {
		m.last[i].Store(nil)
		m.lastItems[i].Store(nil)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.undocumented = map[answer]uint64{}
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
