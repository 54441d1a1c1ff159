package control

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
)

// stateful answers for a server without states.
func (c *Control) stateful() (State, error) {
	if c.opts.State == nil {
		return nil, failed(http.StatusNotImplemented, "noState", "this server has no state to seed or restore")
	}
	return c.opts.State, nil
}

// stateProblem tells a refusal of what was sent from a failure.
func stateProblem(err error) error {
	var refusal *RefusalError
	if errors.As(err, &refusal) {
		p := failed(http.StatusBadRequest, "stateRefused", refusal.Message)
		p.Details = refusal.Details
		return p
	}
	return err
}

func (c *Control) getState(k *call) error {
	state, err := c.stateful()
	if err != nil {
		return err
	}
	text, err := state.Snapshot(k.r.Context(), c.namespace(k))
	if err != nil {
		return stateProblem(err)
	}
	return sendText(k.w, http.StatusOK, "application/json", text)
}

func (c *Control) putState(k *call) error {
	state, err := c.stateful()
	if err != nil {
		return err
	}
	if err := state.Restore(k.r.Context(), c.namespace(k), k.body); err != nil {
		return stateProblem(err)
	}
	return nothing(k.w)
}

func (c *Control) patchState(k *call) error {
	state, err := c.stateful()
	if err != nil {
		return err
	}
	if err := state.Seed(k.r.Context(), c.namespace(k), k.body); err != nil {
		return stateProblem(err)
	}
	return nothing(k.w)
}

func (c *Control) deleteState(k *call) error {
	state, err := c.stateful()
	if err != nil {
		return err
	}
	if err := state.Reset(k.r.Context(), c.namespace(k)); err != nil {
		return stateProblem(err)
	}
	return nothing(k.w)
}

// listNamespaces names those that have a state, faults or exchanges.
func (c *Control) listNamespaces(k *call) error {
	names := c.journal.namespaces()
	if c.opts.State != nil {
		stored, err := c.opts.State.Namespaces(k.r.Context())
		if err != nil {
			return err
		}
		names = append(names, stored...)
	}
	for _, f := range c.faults.snapshot(c.opts.Now(), func(*arranged) bool { return true }) {
		names = append(names, f.Namespace)
	}
	slices.Sort(names)
	return send(k.w, http.StatusOK, map[string]any{"namespaces": append([]string{}, slices.Compact(names)...)})
}

// deleteNamespace forgets all about a namespace: state, faults and exchanges.
func (c *Control) deleteNamespace(k *call) error {
	if k.key == allNamespaces {
		return failed(http.StatusBadRequest, "badQuery", fmt.Sprintf("name one namespace, not %q", k.key))
	}
	if c.opts.State != nil {
		if err := c.opts.State.Drop(k.r.Context(), k.key); err != nil {
			return stateProblem(err)
		}
	}
	c.ClearFaults(k.key)
	c.ClearExchanges(k.key)
	return nothing(k.w)
}
