package control

import (
	"container/list"
	"net/http"
	"strings"
	"sync"
	"time"
)

// PreferFault is the preference by which a request brings its own fault, as in
//
//	Prefer: graphcontract-fault="503, 429;retry-after=1"
//
// Its value is the steps of a [Rule]. A client that tries again sends the same headers again, so the calls are
// counted by their client-request-id, or, if there is none, by method, path and value. After the steps are
// used up the call is answered as usual and the count starts anew.
const PreferFault = "graphcontract-fault"

const (
	maxPreferCounts = 10_000
	preferCountLife = 10 * time.Minute
)

// preference finds one preference in the Prefer header, whose values may be quoted and hold commas.
func preference(h http.Header, name string) (value string, ok bool) {
	for _, line := range h["Prefer"] {
		for line != "" {
			var item string
			item, line = cutPreference(line)
			key, value, _ := strings.Cut(item, "=")
			if strings.EqualFold(strings.TrimSpace(key), name) {
				return unquote(strings.TrimSpace(value)), true
			}
		}
	}
	return "", false
}

// cutPreference cuts at the first comma outside of quotes.
func cutPreference(line string) (item, rest string) {
	quoted := false
	for i := 0; i < len(line); i++ {
		switch {
		case line[i] == '"':
			quoted = !quoted
		case line[i] == '\\' && quoted:
			i++
		case line[i] == ',' && !quoted:
			return line[:i], line[i+1:]
		}
	}
	return line, ""
}

// unquote takes the quotes off a quoted string, and what stands behind it.
func unquote(s string) string {
	if !strings.HasPrefix(s, `"`) {
		value, _, _ := strings.Cut(s, ";")
		return strings.TrimSpace(value)
	}
	var b strings.Builder
	for i := 1; i < len(s) && s[i] != '"'; i++ {
		if s[i] == '\\' && i+1 < len(s) {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// preferCounts counts the calls that bring their own faults. The zero value is ready.
type preferCounts struct {
	mu    sync.Mutex
	byKey map[string]*list.Element
	order list.List // of *preferCount, the one used longest ago in front
}

type preferCount struct {
	key  string
	used time.Time
	sequence
}

// next takes a call through the steps that it brought.
func (p *preferCounts) next(now time.Time, key string, steps []Step) *Injection {
	p.mu.Lock()
	defer p.mu.Unlock()
	for front := p.order.Front(); front != nil; front = p.order.Front() {
		if p.order.Len() < maxPreferCounts && now.Sub(front.Value.(*preferCount).used) < preferCountLife {
			break
		}
		p.forget(front)
	}
	el := p.byKey[key]
	if el == nil {
		if p.byKey == nil {
			p.byKey = map[string]*list.Element{}
		}
		el = p.order.PushBack(&preferCount{key: key, sequence: sequence{steps: steps}})
		p.byKey[key] = el
	}
	c := el.Value.(*preferCount)
	c.used = now
	p.order.MoveToBack(el)
	in := c.sequence.next(now)
	if in == nil {
		p.forget(el)
	}
	return in
}

func (p *preferCounts) forget(el *list.Element) {
	delete(p.byKey, p.order.Remove(el).(*preferCount).key)
}

// brought gives what a request asks to happen to itself. A preference that is not understood is an error of
// the request: the test that sends it would prove nothing.
func (p *preferCounts) brought(now time.Time, namespace string, c Call, h http.Header) (*Injection, *RuleError) {
	if len(h["Prefer"]) == 0 {
		return nil, nil
	}
	value, ok := preference(h, PreferFault)
	if !ok {
		return nil, nil
	}
	steps, err := ParseSteps(value)
	if err != nil {
		return nil, err
	}
	key := h.Get("client-request-id")
	if key == "" {
		key = c.Method + " " + c.Path
	}
	in := p.next(now, strings.Join([]string{namespace, key, value}, "\x00"), steps)
	if in != nil {
		in.Fault, in.Rule = "Prefer", stepsText(steps)
	}
	return in, nil
}
