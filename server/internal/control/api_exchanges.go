package control

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// MaxWait is the longest that a caller may wait for exchanges. It is below the time that the server gives an answer.
const MaxWait = 50 * time.Second

const (
	defaultLimit = 100
	maxLimit     = 10_000
)

var filterNames = []string{"namespace", "operation", "method", "path", "status", "since", "until", "after", "findings", "fault"}

// filter reads the options that pick exchanges.
func (c *Control) filter(k *call) (Filter, error) {
	f := Filter{
		Namespace: c.namespaces(k),
		Target:    Target{Operation: k.query.Get("operation"), Method: strings.ToUpper(k.query.Get("method")), Path: k.query.Get("path")},
		Status:    k.query.Get("status"), Findings: k.query.Get("findings"),
	}
	var err error
	if f.Since, err = instant(k.query, "since"); err != nil {
		return f, err
	}
	if f.Until, err = instant(k.query, "until"); err != nil {
		return f, err
	}
	if text := k.query.Get("after"); text != "" {
		if f.After, err = strconv.ParseUint(text, 10, 64); err != nil {
			return f, badOption("after", text, "the id of an exchange")
		}
	}
	switch text := k.query.Get("fault"); text {
	case "":
	case "true", "false":
		yes := text == "true"
		f.Fault = &yes
	default:
		return f, badOption("fault", text, "true or false")
	}
	if err := c.checkFilter(f); err != nil {
		return f, err
	}
	return f, nil
}

func (c *Control) checkFilter(f Filter) error {
	if err := f.Check(); err != nil {
		return failed(http.StatusBadRequest, "badQuery", err.Error())
	}
	if f.Target.Operation != "" {
		if err := c.known([]Rule{{Target: Target{Operation: f.Target.Operation}}}); err != nil {
			return failed(http.StatusBadRequest, "badQuery", err.(*RuleError).Message) //nolint:errorlint // it is known to be one
		}
	}
	return nil
}

func badOption(name, got, want string) *problem {
	return failed(http.StatusBadRequest, "badQuery", fmt.Sprintf("%s is %q; want %s", name, got, want))
}

func instant(q url.Values, name string) (time.Time, error) {
	text := q.Get(name)
	if text == "" {
		return time.Time{}, nil
	}
	t, err := time.Parse(time.RFC3339Nano, text)
	if err != nil {
		return t, badOption(name, text, "a time such as 2026-03-01T12:00:00.5Z")
	}
	return t, nil
}

func integer(q url.Values, name string, fallback, most int) (int, error) {
	text := q.Get(name)
	if text == "" {
		return fallback, nil
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 || n > most {
		return 0, badOption(name, text, fmt.Sprintf("a number from 0 to %d", most))
	}
	return n, nil
}

// listExchanges gives the last exchanges that a filter picks. With count it waits until there are as many.
func (c *Control) listExchanges(k *call) error {
	f, err := c.filter(k)
	if err != nil {
		return err
	}
	limit, err := integer(k.query, "limit", defaultLimit, maxLimit)
	if err != nil {
		return err
	}
	count, err := integer(k.query, "count", 0, maxLimit)
	if err != nil {
		return err
	}
	var patience time.Duration
	if text := k.query.Get("wait"); text != "" {
		if patience, err = time.ParseDuration(text); err != nil || patience < 0 || patience > MaxWait {
			return badOption("wait", text, fmt.Sprintf("a duration up to %v such as 500ms or 10s", MaxWait))
		}
	}
	records, lost := c.Wait(k.r.Context(), f, count, patience)
	met := len(records) >= count
	matched := len(records)
	if len(records) > limit {
		records = records[len(records)-limit:]
	}
	status := http.StatusOK
	if !met {
		status = http.StatusExpectationFailed
	}
	return send(k.w, status, map[string]any{"exchanges": records, "matched": matched, "lost": lost, "met": met})
}

// Wait gives the exchanges that a filter picks once there are n of them, or after the time given.
func (c *Control) Wait(ctx context.Context, f Filter, n int, patience time.Duration) (records []*Record, lost uint64) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	defer context.AfterFunc(c.closing, cancel)()
	return c.journal.wait(ctx, f, n)
}

// Exchanges gives the exchanges that a filter picks, oldest first. They must not be changed.
func (c *Control) Exchanges(f Filter) []*Record {
	records, _ := c.journal.find(f)
	return records
}

// ClearExchanges forgets the exchanges of a namespace.
func (c *Control) ClearExchanges(namespace string) { c.journal.clear(&namespace) }

func (c *Control) clearExchanges(k *call) error {
	return send(k.w, http.StatusOK, map[string]any{"removed": c.journal.clear(c.namespaces(k))})
}

func (c *Control) getExchange(k *call) error {
	id, err := strconv.ParseUint(k.key, 10, 64)
	if err == nil {
		if r := c.journal.byID(id); r != nil {
			return send(k.w, http.StatusOK, r)
		}
	}
	return failed(http.StatusNotFound, "notFound", fmt.Sprintf("there is no exchange %q", k.key))
}

// claimBody is a claim as it is sent.
type claimBody struct {
	Operation string            `json:"operation"`
	Method    string            `json:"method"`
	Path      string            `json:"path"`
	Status    string            `json:"status"`
	Findings  string            `json:"findings"`
	Fault     *bool             `json:"fault"`
	Since     time.Time         `json:"since"`
	Until     time.Time         `json:"until"`
	After     uint64            `json:"after"`
	Query     map[string]string `json:"query"`
	Header    map[string]string `json:"header"`
	Body      json.RawMessage   `json:"body"`
	Match     string            `json:"match"`
	Times     Times             `json:"times"`
}

// verify answers 200 if a claim is met, 417 if it is not, and 409 if the journal has lost too much to say.
func (c *Control) verify(k *call) error {
	var b claimBody
	if err := k.decode(&b); err != nil {
		return err
	}
	claim := Claim{
		Filter: Filter{
			Target:    Target{Operation: b.Operation, Method: strings.ToUpper(b.Method), Path: b.Path},
			Namespace: c.namespaces(k), Status: b.Status, Since: b.Since, Until: b.Until, After: b.After, Findings: b.Findings, Fault: b.Fault,
		},
		Query: b.Query, Header: b.Header, Body: b.Body, Times: b.Times,
	}
	switch b.Match {
	case "", "subset":
	case "exact":
		claim.Exact = true
	default:
		return failed(http.StatusBadRequest, "badBody", fmt.Sprintf("match is %q; want subset or exact", b.Match))
	}
	v, err := c.Verify(claim)
	switch {
	case err != nil:
		return err
	case v.Met:
		return send(k.w, http.StatusOK, v)
	case v.Lost > 0:
		return send(k.w, http.StatusConflict, v)
	default:
		return send(k.w, http.StatusExpectationFailed, v)
	}
}

// Verify compares a claim with the journal. The error is about the claim.
func (c *Control) Verify(claim Claim) (Verdict, error) {
	if err := c.checkFilter(claim.Filter); err != nil {
		return Verdict{}, err
	}
	v, err := c.journal.verify(claim)
	if err != nil {
		return v, failed(http.StatusBadRequest, "badBody", err.Error())
	}
	return v, nil
}
