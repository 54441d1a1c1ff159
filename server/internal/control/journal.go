package control

import (
	"container/list"
	"context"
	"math"
	"slices"
	"sync"
)

// journal keeps the last exchanges: at most perNamespace of each namespace, and maxBytes of all together.
type journal struct {
	perNamespace, maxBytes int

	mu      sync.Mutex
	serial  uint64
	bytes   int
	all     list.List // of *Record, the oldest in front
	spaces  map[string]*space
	changed chan struct{} // closed at the next change; nil while nobody waits
}

// space is what the journal knows of a namespace.
type space struct {
	elements list.List // of *list.Element in all
	lost     uint64    // records that had to go, since the last clear
}

func newJournal(perNamespace, maxBytes int) *journal {
	return &journal{perNamespace: perNamespace, maxBytes: maxBytes, spaces: map[string]*space{}}
}

func (j *journal) add(r *Record) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.serial++
	r.ID = j.serial
	s := j.spaces[r.Namespace]
	if s == nil {
		j.room()
		s = &space{}
		j.spaces[r.Namespace] = s
	}
	s.elements.PushBack(j.all.PushBack(r))
	j.bytes += r.size()
	for s.elements.Len() > j.perNamespace {
		j.lose(s)
	}
	for j.bytes > j.maxBytes {
		j.lose(j.spaces[j.all.Front().Value.(*Record).Namespace])
	}
	if j.changed != nil {
		close(j.changed)
		j.changed = nil
	}
}

// maxSpaces bounds the namespaces of the journal: requests that are refused may name any.
const maxSpaces = 10_000

// room drops the namespace whose last record is the oldest, if there are too many.
func (j *journal) room() {
	if len(j.spaces) < maxSpaces {
		return
	}
	oldest, last := "", uint64(math.MaxUint64)
	for name, s := range j.spaces {
		id := uint64(0)
		if e := s.elements.Back(); e != nil {
			id = e.Value.(*list.Element).Value.(*Record).ID
		}
		if id < last {
			oldest, last = name, id
		}
	}
	s := j.spaces[oldest]
	for e := s.elements.Front(); e != nil; e = s.elements.Front() {
		j.remove(s, e)
	}
	delete(j.spaces, oldest)
}

// lose drops the oldest record of a namespace.
func (j *journal) lose(s *space) {
	s.lost++
	j.remove(s, s.elements.Front())
}

func (j *journal) remove(s *space, e *list.Element) {
	r := j.all.Remove(s.elements.Remove(e).(*list.Element)).(*Record)
	j.bytes -= r.size()
}

// clear forgets the records of a namespace, or of all.
func (j *journal) clear(namespace *string) int {
	j.mu.Lock()
	defer j.mu.Unlock()
	was := j.all.Len()
	for name, s := range j.spaces {
		if namespace != nil && *namespace != name {
			continue
		}
		for e := s.elements.Front(); e != nil; e = s.elements.Front() {
			j.remove(s, e)
		}
		delete(j.spaces, name)
	}
	return was - j.all.Len()
}

// find gives the records that a filter picks, oldest first, and how many of its namespaces had to go.
// Records must not be changed.
func (j *journal) find(f Filter) (records []*Record, lost uint64) {
	records, lost, _ = j.look(f, false)
	return records, lost
}

func (j *journal) look(f Filter, watch bool) (records []*Record, lost uint64, changed <-chan struct{}) {
	j.mu.Lock()
	defer j.mu.Unlock()
	records = []*Record{}
	take := func(r *Record) {
		if f.matches(r) {
			records = append(records, r)
		}
	}
	if f.Namespace != nil {
		if s := j.spaces[*f.Namespace]; s != nil {
			lost = s.lost
			for e := s.elements.Front(); e != nil; e = e.Next() {
				take(e.Value.(*list.Element).Value.(*Record))
			}
		}
	} else {
		for _, s := range j.spaces {
			lost += s.lost
		}
		for e := j.all.Front(); e != nil; e = e.Next() {
			take(e.Value.(*Record))
		}
	}
	if watch {
		if j.changed == nil {
			j.changed = make(chan struct{})
		}
		changed = j.changed
	}
	return records, lost, changed
}

// wait is find that waits until there are at least n records, or the context ends; then it gives what there is.
func (j *journal) wait(ctx context.Context, f Filter, n int) (records []*Record, lost uint64) {
	for {
		records, lost, changed := j.look(f, true)
		if len(records) >= n {
			return records, lost
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return records, lost
		}
	}
}

// byID gives one record, or nil.
func (j *journal) byID(id uint64) *Record {
	j.mu.Lock()
	defer j.mu.Unlock()
	for e := j.all.Back(); e != nil; e = e.Prev() {
		if r := e.Value.(*Record); r.ID == id {
			return r
		}
	}
	return nil
}

func (j *journal) namespaces() []string {
	j.mu.Lock()
	defer j.mu.Unlock()
	var out []string
	for name := range j.spaces {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}
