package control

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
)

func (c *Control) listFaults(k *call) error {
	ns := c.namespaces(k)
	return send(k.w, http.StatusOK, map[string]any{
		"faults": c.faults.snapshot(c.opts.Now(), func(a *arranged) bool { return ns == nil || a.Namespace == *ns }),
	})
}

// addFaults takes rules as lines of text, or as JSON.
func (c *Control) addFaults(k *call) error {
	text, key := string(k.body), k.query.Get("key")
	if k.isJSON() {
		var sent struct {
			Rules []string `json:"rules"`
			Key   string   `json:"key"`
		}
		if err := k.decode(&sent); err != nil {
			return err
		}
		text = strings.Join(sent.Rules, "\n")
		if sent.Key != "" {
			key = sent.Key
		}
	}
	added, err := c.Arrange(c.namespace(k), key, text)
	if err != nil {
		return err
	}
	return send(k.w, http.StatusCreated, map[string]any{"faults": added})
}

// Arrange adds the rules of a text to a namespace, all or none. Faults there that have the same key, unless it is
// empty, go. The error says what is wrong with the rules.
func (c *Control) Arrange(namespace, key, text string) ([]Fault, error) {
	rules, err := ParseRules(text)
	if err == nil && len(rules) == 0 {
		err = &RuleError{1, 1, "there is no rule"}
	}
	if err == nil {
		err = c.known(rules)
	}
	var bad *RuleError
	if errors.As(err, &bad) {
		p := failed(http.StatusBadRequest, "badRule", bad.Error())
		p.Details = []Detail{{Message: bad.Message, Line: bad.Line, Column: bad.Col}}
		return nil, p
	}
	added, err := c.faults.arrange(c.opts.Now(), namespace, key, rules)
	if errors.Is(err, errTooManyFaults) {
		return nil, failed(http.StatusConflict, "tooManyFaults", err.Error())
	}
	return added, err
}

// known refuses targets that no call can have: the test that arranges them would prove nothing.
func (c *Control) known(rules []Rule) error {
	for i, r := range rules {
		t := r.Target
		if slices.ContainsFunc(c.operations, func(op operation) bool { return t.mayMatch(op.id, op.method, op.path) }) {
			continue
		}
		if p := segments(t.Path); t.Operation == "" && strings.HasPrefix(p[0], "$") { // $batch and $metadata are no operations
			continue
		}
		err := &RuleError{Line: i + 1, Col: 1, Message: fmt.Sprintf("no operation is %q", t.String())}
		if t.Operation != "" {
			for _, op := range c.operations {
				if strings.EqualFold(op.id, t.Operation) {
					err.Message += fmt.Sprintf("; did you mean %q?", op.id)
				}
			}
		}
		return err
	}
	return nil
}

func (c *Control) clearFaults(k *call) error {
	ns, key := c.namespaces(k), k.query.Get("key")
	n := c.faults.remove(func(a *arranged) bool { return (ns == nil || a.Namespace == *ns) && (key == "" || a.Key == key) })
	return send(k.w, http.StatusOK, map[string]any{"removed": n})
}

func (c *Control) getFault(k *call) error {
	found := c.faults.snapshot(c.opts.Now(), func(a *arranged) bool { return a.ID == k.key })
	if len(found) == 0 {
		return noFault(k.key)
	}
	return send(k.w, http.StatusOK, found[0])
}

func (c *Control) deleteFault(k *call) error {
	if c.faults.remove(func(a *arranged) bool { return a.ID == k.key }) == 0 {
		return noFault(k.key)
	}
	return nothing(k.w)
}

func noFault(id string) *problem {
	return failed(http.StatusNotFound, "notFound", fmt.Sprintf("there is no fault %q", id))
}

// ClearFaults removes the faults of a namespace.
func (c *Control) ClearFaults(namespace string) {
	c.faults.remove(func(a *arranged) bool { return a.Namespace == namespace })
}
