package control

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/graphcontract/graphcontract/server/internal/coverage"
)

// Defaults of [Options].
const (
	DefaultJournalSize  = 1000
	DefaultJournalBytes = 32 << 20
	DefaultMaxBody      = 64 << 10
)

// Options configure a [Control]. The zero value is right but for State, without which there are no states to
// seed and restore.
type Options struct {
	Token           string // that callers must bear; empty means that only callers on this machine are let in
	JournalSize     int    // exchanges that are kept of each namespace; 0 means DefaultJournalSize
	JournalBytes    int    // about what the whole journal may take in memory; 0 means DefaultJournalBytes
	MaxBody         int    // of a body, in the journal; 0 means DefaultMaxBody
	NamespaceHeader string // names the namespace of a control request that does not say ?namespace=
	State           State
	Now             func() time.Time                                 // nil means time.Now
	Sleep           func(ctx context.Context, d time.Duration) error // nil means to wait
}

// State is the state of a server, by namespace. What a caller did wrong is a [*RefusalError].
type State interface {
	Snapshot(ctx context.Context, namespace string) ([]byte, error)
	Seed(ctx context.Context, namespace string, data []byte) error
	Restore(ctx context.Context, namespace string, data []byte) error
	Reset(ctx context.Context, namespace string) error
	Namespaces(ctx context.Context) ([]string, error)
	Drop(ctx context.Context, namespace string) error
}

// A RefusalError is why a state did not take what a caller sent.
type RefusalError struct {
	Message string
	Details []Detail
}

func (r *RefusalError) Error() string { return r.Message }

// Control holds what was arranged and seen. Its methods may be called by several goroutines at once.
type Control struct {
	opts       Options
	token      [sha256.Size]byte
	operations []operation
	faults     faults
	brought    preferCounts
	journal    *journal
	coverage   *coverage.Map
	metrics    *metrics
	started    time.Time
	routes     []route
	origins    *http.CrossOriginProtection
	closing    context.Context // ends when the server shuts down, and with it all that waits
	close      context.CancelFunc
}

type operation struct{ id, method, path string }

// New makes the control plane of a server for the contract that has the goals.
func New(goals *coverage.Goals, opts Options) (*Control, error) {
	if opts.JournalSize < 0 || opts.JournalBytes < 0 || opts.MaxBody < 0 {
		return nil, errors.New("control: a negative limit")
	}
	for _, d := range []struct {
		value    *int
		fallback int
	}{{&opts.JournalSize, DefaultJournalSize}, {&opts.JournalBytes, DefaultJournalBytes}, {&opts.MaxBody, DefaultMaxBody}} {
		if *d.value == 0 {
			*d.value = d.fallback
		}
	}
	if opts.Now == nil {
		opts.Now = time.Now
	}
	if opts.Sleep == nil {
		opts.Sleep = sleep
	}
	m := goals.NewMap()
	c := &Control{
		opts: opts, token: sha256.Sum256([]byte(opts.Token)), journal: newJournal(opts.JournalSize, opts.JournalBytes),
		coverage: m, metrics: newMetrics(), started: opts.Now(), origins: http.NewCrossOriginProtection(),
	}
	for _, row := range m.Report().Operations {
		c.operations = append(c.operations, operation{row.Operation, row.Method, row.Path})
	}
	c.routes = c.table()
	c.closing, c.close = context.WithCancel(context.Background())
	return c, nil
}

// Close ends all that waits: long polls, and calls that are delayed.
func (c *Control) Close() { c.close() }

// Coverage gives what is covered now.
func (c *Control) Coverage() coverage.Report { return c.coverage.Report() }

// Before gives what is to be done to a call, or nil, after waiting for as long as it says. The error is about the
// request: it brings a fault that is not understood, or its client has gone.
func (c *Control) Before(ctx context.Context, namespace string, call Call, header http.Header) (*Injection, error) {
	now := c.opts.Now()
	in, bad := c.brought.brought(now, namespace, call, header)
	if bad != nil {
		return nil, fmt.Errorf("header Prefer: %s: %w", PreferFault, bad)
	}
	if in == nil {
		in = c.faults.next(now, namespace, call)
	}
	if in != nil && in.Delay > 0 {
		ctx, stop := context.WithCancel(ctx)
		defer context.AfterFunc(c.closing, stop)()
		defer stop()
		if err := c.opts.Sleep(ctx, in.Delay); err != nil {
			return in, fmt.Errorf("waiting for %v: %w", in.Delay, err)
		}
	}
	return in, nil
}

// Alter spoils an answer, if that is what the fault says.
func (c *Control) Alter(in *Injection, operation string, a *Answer) (what string) {
	if in == nil || in.Kind != Malformed && in.Kind != Break {
		return ""
	}
	return c.spoil(in, operation, a)
}

// After counts an exchange and puts it into the journal.
func (c *Control) After(x *Exchange) {
	c.metrics.add(x)
	add := coverage.Exchange{Operation: x.Operation, Status: x.Status, AnswerOK: x.ResponseFindings.OK() && !x.Dropped, Proof: x.Proof}
	if x.Injection != nil && (x.Injection.Kind == Malformed || x.Injection.Kind == Break) {
		add.AnswerOK = false
	}
	if x.RequestFindings.OK() && (x.Injection == nil || x.Status < 400) {
		add.Request = x.RequestBody
	}
	if add.AnswerOK {
		add.Answer, add.List = x.Body, x.List
	}
	if !x.Dropped {
		c.coverage.Add(add)
	}
	c.journal.add(x.record(c.opts.MaxBody))
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
