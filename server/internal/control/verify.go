package control

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
)

// A Claim is what a test says of the calls that were made.
type Claim struct {
	Filter Filter
	Query  map[string]string // options the query must have, decoded
	Header map[string]string // headers the request must have
	Body   json.RawMessage   // of the request; empty does not look
	Exact  bool              // the body has nothing beside what is claimed
	Times  Times
}

// Times says how often. The zero value means exactly once.
type Times struct {
	Exactly *int `json:"exactly,omitempty"`
	AtLeast *int `json:"atLeast,omitempty"`
	AtMost  *int `json:"atMost,omitempty"`
}

func (t Times) check() error {
	if t.Exactly != nil && (t.AtLeast != nil || t.AtMost != nil) {
		return errors.New("times: exactly goes without atLeast and atMost")
	}
	for _, n := range []*int{t.Exactly, t.AtLeast, t.AtMost} {
		if n != nil && *n < 0 {
			return errors.New("times: a negative number")
		}
	}
	if t.AtLeast != nil && t.AtMost != nil && *t.AtLeast > *t.AtMost {
		return fmt.Errorf("times: at least %d and at most %d cannot be", *t.AtLeast, *t.AtMost)
	}
	return nil
}

func (t Times) met(n int) bool {
	switch {
	case t.Exactly != nil:
		return n == *t.Exactly
	case t.AtLeast == nil && t.AtMost == nil:
		return n == 1
	default:
		return (t.AtLeast == nil || n >= *t.AtLeast) && (t.AtMost == nil || n <= *t.AtMost)
	}
}

func (t Times) String() string {
	switch {
	case t.Exactly != nil:
		return times("exactly", *t.Exactly)
	case t.AtLeast != nil && t.AtMost != nil:
		return fmt.Sprintf("%d to %d times", *t.AtLeast, *t.AtMost)
	case t.AtLeast != nil:
		return times("at least", *t.AtLeast)
	case t.AtMost != nil:
		return times("at most", *t.AtMost)
	default:
		return "exactly once"
	}
}

func times(how string, n int) string {
	switch n {
	case 0:
		return "never"
	case 1:
		return how + " once"
	default:
		return fmt.Sprintf("%s %d times", how, n)
	}
}

// A Verdict says whether a claim is met.
type Verdict struct {
	Met      bool     `json:"met"`
	Message  string   `json:"message"`
	Count    int      `json:"count"`             // calls that are as claimed
	Expected string   `json:"expected"`          // how many there should be
	Lost     uint64   `json:"lost,omitempty"`    // exchanges that the journal could not keep
	IDs      []uint64 `json:"ids"`               // of the exchanges that are as claimed
	Nearest  *Nearest `json:"nearest,omitempty"` // the call that comes closest, if there are too few
}

// Nearest is a call that is not as claimed, and why.
type Nearest struct {
	Exchange    *Record      `json:"exchange"`
	Differences []Difference `json:"differences"` // places outside of the body have no pointer
}

// verify compares a claim with the journal.
func (j *journal) verify(c Claim) (Verdict, error) {
	if err := c.Filter.Check(); err != nil {
		return Verdict{}, err
	}
	if err := c.Times.check(); err != nil {
		return Verdict{}, err
	}
	var body any
	if len(c.Body) > 0 {
		var err error
		if body, err = decodeJSON(c.Body); err != nil {
			return Verdict{}, fmt.Errorf("body: %w", err)
		}
	}
	records, lost := j.find(Filter{Namespace: c.Filter.Namespace, Since: c.Filter.Since, Until: c.Filter.Until, After: c.Filter.After})
	v := Verdict{Expected: c.Times.String(), Lost: lost, IDs: []uint64{}}
	best := 0.0
	for _, r := range records {
		far, why := c.distance(r, body)
		if far == 0 {
			v.Count++
			v.IDs = append(v.IDs, r.ID)
			continue
		}
		if v.Nearest == nil || far <= best { // of equals, the latest
			best, v.Nearest = far, &Nearest{r, why}
		}
	}
	v.Met = c.Times.met(v.Count) && lost == 0
	if v.Met || !c.Times.tooFew(v.Count) {
		v.Nearest = nil
	}
	v.Message = v.message(c, len(records))
	return v, nil
}

func (t Times) tooFew(n int) bool {
	switch {
	case t.Exactly != nil:
		return n < *t.Exactly
	case t.AtLeast != nil:
		return n < *t.AtLeast
	default:
		return t.AtMost == nil && n < 1
	}
}

func (v *Verdict) message(c Claim, looked int) string {
	happened := "did not happen"
	if v.Count > 0 {
		happened = times("happened", v.Count)
	}
	what := "a call to " + c.Filter.Target.String()
	if c.Filter.Status != "" {
		what += " with status " + c.Filter.Status
	}
	if len(c.Body) > 0 {
		what += " with this body"
	}
	msg := fmt.Sprintf("%s %s; want %s", what, happened, v.Expected)
	switch {
	case v.Met:
		return fmt.Sprintf("%s %s, as claimed", what, happened)
	case v.Lost > 0:
		return fmt.Sprintf("%s, and %d earlier exchanges are not in the journal any more, so nothing can be said; clear it before, or make it larger", msg, v.Lost)
	case looked == 0:
		return msg + "; the journal is empty"
	case v.Nearest != nil:
		d := v.Nearest.Differences[0]
		return fmt.Sprintf("%s; the nearest of %d exchanges is %s %s (id %d): %s", msg, looked, v.Nearest.Exchange.Method, v.Nearest.Exchange.Path, v.Nearest.Exchange.ID, strings.TrimSpace(d.Pointer+" "+d.Message))
	default:
		return msg
	}
}

// distance is 0 for a call as claimed, and grows with what is different. The operation counts for more than the
// status, and that for more than the body.
func (c Claim) distance(r *Record, body any) (far float64, why []Difference) {
	differs := func(weight float64, format string, args ...any) {
		far += weight
		why = append(why, Difference{Message: fmt.Sprintf(format, args...)})
	}
	t := c.Filter.Target
	if t.Operation != "" && t.Operation != r.Operation {
		differs(1000, "the operation is %q, want %q", r.Operation, t.Operation)
	}
	if t.Path != "" && !(Target{Path: t.Path}).Matches(r.call()) {
		differs(1000, "the path is %s, want %s", r.rest, t.Path)
	}
	if t.Method != "" && t.Method != r.Method {
		differs(500, "the method is %s, want %s", r.Method, t.Method)
	}
	if !statusMatches(c.Filter.Status, r.Status) {
		differs(100, "the status is %d, want %s", r.Status, c.Filter.Status)
	}
	if !c.Filter.findingsMatch(r) {
		differs(50, "it has %d findings of the request and %d of the answer, want %s", len(r.RequestFindings), len(r.ResponseFindings), c.Filter.Findings)
	}
	if f := c.Filter.Fault; f != nil && *f != (r.Fault != "") {
		differs(50, "the fault done to it is %q, want one: %v", r.Fault, *f)
	}
	c.parameters(r, differs)
	if len(c.Body) > 0 {
		ds := bodyDifferences(r.RequestBody, body, c.Exact)
		far += float64(min(len(ds), 10)) // a body counts for less than a header
		why = append(why, ds...)
	}
	return far, why
}

func (c Claim) parameters(r *Record, differs func(float64, string, ...any)) {
	if len(c.Query) > 0 {
		got := queryOf(r)
		for _, name := range sortedKeys(c.Query) {
			if v, ok := got[name]; !ok {
				differs(20, "the query has no %s, want %q", name, c.Query[name])
			} else if v != c.Query[name] {
				differs(15, "the query has %s=%q, want %q", name, v, c.Query[name])
			}
		}
	}
	for _, name := range sortedKeys(c.Header) {
		if v, ok := r.RequestHeader[http.CanonicalHeaderKey(name)]; !ok {
			differs(20, "there is no header %s, want %q", name, c.Header[name])
		} else if v != c.Header[name] {
			differs(15, "the header %s is %q, want %q", name, v, c.Header[name])
		}
	}
}

func bodyDifferences(got Body, want any, exact bool) []Difference {
	switch {
	case got.IsZero():
		return []Difference{{Message: "there is no body, want " + short(want)}}
	case got.Cut():
		return []Difference{{Message: fmt.Sprintf("the journal kept %d of the %d bytes of the body, too few to compare", len(got.Text), got.Size)}}
	}
	v, err := decodeJSON(got.Text)
	if err != nil {
		return []Difference{{Message: "the body is no JSON: " + err.Error()}}
	}
	return compare(want, v, exact)
}
