package control

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

// MaxFaults is how many faults can be arranged at a time, in all namespaces together.
const MaxFaults = 10_000

// A Fault is an arranged rule and how far it has come.
type Fault struct {
	ID        string    `json:"id"`
	Key       string    `json:"key,omitempty"` // a later fault with the same key replaces it
	Namespace string    `json:"namespace"`
	Rule      string    `json:"rule"`
	Calls     int       `json:"calls"` // that it has met
	Early     int       `json:"early"` // of them, before their Retry-After had passed
	Done      bool      `json:"done"`  // its steps are used up
	Arranged  time.Time `json:"arranged"`
}

// An Injection is what a fault does to one call.
type Injection struct {
	Step
	Fault string // id of the fault, or "Prefer"
	Rule  string
	Early bool          // the call came before its Retry-After had passed
	Wait  time.Duration // that is left of it, or all of it; meaningful if RetrySaid
}

// RetryAfterSeconds is the value of the header, or false if there is none.
func (i *Injection) RetryAfterSeconds() (int, bool) {
	if !i.RetrySaid {
		return 0, false
	}
	return int((i.Wait + time.Second - 1) / time.Second), true
}

func (i *Injection) String() string {
	s := i.Step
	s.Times = 1
	if i.Early {
		return s.String() + " (again: the call came early)"
	}
	return s.String()
}

// sequence counts calls through the steps of a rule.
type sequence struct {
	steps   []Step
	at      int       // the step of the next call
	used    int       // calls that step has had
	embargo time.Time // calls before it get last again
	last    Step
}

// next takes one call. It gives nil when the steps are used up.
func (q *sequence) next(now time.Time) *Injection {
	if now.Before(q.embargo) {
		return &Injection{Step: q.last, Early: true, Wait: q.embargo.Sub(now)}
	}
	if q.at >= len(q.steps) {
		return nil
	}
	s := q.steps[q.at]
	if s.Times > 0 {
		if q.used++; q.used >= s.Times {
			q.at, q.used = q.at+1, 0
		}
	}
	q.last = s
	if s.RetryAfter > 0 {
		q.embargo = now.Add(s.RetryAfter)
	}
	return &Injection{Step: s, Wait: s.RetryAfter}
}

func (q *sequence) done(now time.Time) bool { return q.at >= len(q.steps) && !now.Before(q.embargo) }

// faults holds what is arranged. The zero value is ready.
type faults struct {
	any    atomic.Bool // spares the lock while nothing is arranged
	mu     sync.Mutex
	serial int
	list   []*arranged // in the order they were arranged
}

type arranged struct {
	Fault
	target Target
	sequence
}

var errTooManyFaults = errors.New("too many faults are arranged")

// arrange adds rules to a namespace, all of them or none. A fault that has the same key goes.
func (f *faults) arrange(now time.Time, namespace, key string, rules []Rule) ([]Fault, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	kept := f.list
	if key != "" {
		kept = slices.DeleteFunc(slices.Clone(f.list), func(a *arranged) bool { return a.Namespace == namespace && a.Key == key })
	}
	if len(kept)+len(rules) > MaxFaults {
		kept = slices.DeleteFunc(slices.Clone(kept), func(a *arranged) bool { return a.done(now) })
	}
	if len(kept)+len(rules) > MaxFaults {
		return nil, fmt.Errorf("%w: %d of %d", errTooManyFaults, len(kept), MaxFaults)
	}
	out := make([]Fault, len(rules))
	for i, r := range rules {
		f.serial++
		out[i] = Fault{ID: strconv.Itoa(f.serial), Key: key, Namespace: namespace, Rule: r.String(), Arranged: now}
		kept = append(kept, &arranged{Fault: out[i], target: r.Target, sequence: sequence{steps: r.Steps}})
	}
	f.list = kept
	f.any.Store(len(kept) > 0)
	return out, nil
}

// next gives what is arranged for a call, or nil. The first fault that is about it and not used up decides.
func (f *faults) next(now time.Time, namespace string, c Call) *Injection {
	if !f.any.Load() {
		return nil
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, a := range f.list {
		if a.Namespace != namespace || !a.target.Matches(c) {
			continue
		}
		if in := a.sequence.next(now); in != nil {
			a.Calls++
			if in.Early {
				a.Early++
			}
			in.Fault, in.Rule = a.ID, a.Rule
			return in
		}
	}
	return nil
}

func (f *faults) snapshot(now time.Time, keep func(*arranged) bool) []Fault {
	f.mu.Lock()
	defer f.mu.Unlock()
	out := []Fault{}
	for _, a := range f.list {
		if keep(a) {
			x := a.Fault
			x.Done = a.done(now)
			out = append(out, x)
		}
	}
	return out
}

// remove takes faults away and says how many there were.
func (f *faults) remove(which func(*arranged) bool) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	was := len(f.list)
	f.list = slices.DeleteFunc(slices.Clone(f.list), which)
	f.any.Store(len(f.list) > 0)
	return was - len(f.list)
}
