package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/graphcontract/graphcontract/internal/headstart"
	"github.com/graphcontract/graphcontract/internal/inputs"
	"github.com/graphcontract/graphcontract/internal/report"
)

// A batch is some items of one file, in order, or a run of lines. Workers check batches side by side; what they found is
// gathered in the order of the batches, so that the outcome does not depend on who was first.
type batch struct {
	target *target
	items  []inputs.Item
	bytes  int
	lines  *inputs.Lines

	records, unchecked int
	typeName           string
	found              []report.Finding
	last               []report.Finding // about the input itself, where the reading ended
	full               *atomic.Bool     // set when no more findings will be shown
	done               chan struct{}
}

// batchBytes is how much a batch holds before it is handed to a worker. One item may be more.
const batchBytes = 1 << 17

// outcome is what became of a run.
type outcome struct {
	report    report.Report
	failed    []error // files that could not be read
	records   int
	unchecked int
}

// check reads and checks all targets.
func (p *validatePlan) check(ctx context.Context, s *streams) (*outcome, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	// Items come and go. To collect them a little less often takes a sixth off the time and stays below 64 MB; more takes
	// hardly more off.
	headstart.After(150)
	workers := runtime.GOMAXPROCS(0)
	work := make(chan *batch)
	order := make(chan *batch, workers)
	var pool sync.WaitGroup
	for range workers {
		pool.Go(func() {
			for b := range work {
				p.checkBatch(b)
				close(b.done)
			}
		})
	}
	out := &outcome{report: report.Report{Files: []report.File{}}}
	out.failed = append(out.failed, p.missing...)
	read := &reading{plan: p, streams: s, work: work, order: order}
	go func() {
		defer close(order)
		defer close(work)
		read.all(ctx)
	}()
	g := &gathering{out: out, plan: p, full: &read.full}
	for {
		b, err := next(ctx, order)
		if err != nil {
			return nil, err // nobody waits for a read that does not return
		}
		if b == nil {
			break
		}
		g.add(b)
	}
	pool.Wait()
	out.failed = append(out.failed, read.failed...)
	return out, ctx.Err()
}

// next gives the next batch that was checked, nil at the end.
func next(ctx context.Context, order <-chan *batch) (*batch, error) {
	select {
	case b := <-order:
		if b == nil {
			return nil, nil
		}
		select {
		case <-b.done:
			return b, nil
		case <-ctx.Done():
		}
	case <-ctx.Done():
	}
	return nil, ctx.Err()
}

// reading is the side that reads files and cuts them into batches.
type reading struct {
	plan    *validatePlan
	streams *streams
	work    chan<- *batch
	order   chan<- *batch
	failed  []error
	show    *byteProgress
	full    atomic.Bool
}

func (r *reading) batch(t *target) *batch {
	return &batch{target: t, full: &r.full, done: make(chan struct{})}
}

func (r *reading) all(ctx context.Context) {
	r.show = newByteProgress(r.streams.err, r.plan.size())
	defer r.show.erase()
	for i := range r.plan.targets {
		t := &r.plan.targets[i]
		if err := r.file(ctx, t); err != nil {
			if ctx.Err() != nil {
				return
			}
			r.failed = append(r.failed, err)
		}
	}
}

// file reads one target. The last batch is sent even if it is empty, so that the file is listed.
func (r *reading) file(ctx context.Context, t *target) error {
	in := r.streams.in
	if t.path != inputs.Stdin {
		f, err := os.Open(t.path)
		if err != nil {
			return err
		}
		defer f.Close() //nolint:errcheck // only read
		if info, err := f.Stat(); err == nil && info.IsDir() {
			return fmt.Errorf("read %s: is a directory", t.path)
		}
		in = f
	}
	b := r.batch(t)
	opts := inputs.Options{Format: t.format, MaxBytes: r.plan.maxBytes, WholeArrays: r.plan.v.TakesArray(t.opts)}
	total := 0
	err := inputs.Read(ctx, t.path, r.show.reader(in), opts, func(item inputs.Item) error {
		total++
		if item.Lines != nil {
			b.lines = item.Lines
		} else {
			b.items = append(b.items, item)
			b.bytes += len(item.Payload.Data)
			if b.bytes < batchBytes && len(b.items) < 256 {
				return nil
			}
		}
		full := b
		b = r.batch(t)
		return r.send(ctx, full)
	})
	var problem *inputs.Problem
	switch {
	case errors.As(err, &problem):
		b.last = append(b.last, problemFinding(t.name, problem))
		err = nil
	case err != nil && ctx.Err() == nil:
		err = fmt.Errorf("read %s: %w", t.name, err)
	case err == nil && total == 0:
		b.last = append(b.last, emptyFinding(t.name))
	}
	if err != nil && total == 0 {
		return err
	}
	return errors.Join(err, r.send(ctx, b))
}

func (r *reading) send(ctx context.Context, b *batch) error {
	select {
	case r.order <- b:
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case r.work <- b:
	case <-ctx.Done():
		return ctx.Err()
	}
	return nil
}

// gathering is the side that puts together what was found.
type gathering struct {
	out  *outcome
	plan *validatePlan
	full *atomic.Bool
}

func (g *gathering) add(b *batch) {
	r := &g.out.report
	n := len(r.Files)
	if n == 0 || r.Files[n-1].Name != b.target.name {
		r.Files = append(r.Files, report.File{Name: b.target.name, Type: b.typeName})
		n++
	}
	file := &r.Files[n-1]
	if file.Type != b.typeName && b.records > 0 {
		file.Type = ""
		if file.Records == 0 {
			file.Type = b.typeName
		}
	}
	before := file.Records
	file.Records += b.records
	g.out.records += b.records
	g.out.unchecked += b.unchecked
	for i := range b.found {
		f := &b.found[i]
		if b.lines != nil && f.Record > 0 {
			f.Record += before
		}
		if g.plan.baseline.knows(*f) {
			r.Known++
			continue
		}
		if f.Severity == report.Error {
			file.Errors++
			r.Errors++
		} else {
			file.Warnings++
			r.Warnings++
		}
		if len(r.Findings) < g.plan.maxFindings || g.plan.newBaseline != "" {
			r.Findings = append(r.Findings, *f)
		} else {
			g.full.Store(true)
		}
	}
}

// run checks and prints.
func (p *validatePlan) run(ctx context.Context, s *streams) error {
	out, err := p.check(ctx, s)
	if err != nil {
		return fmt.Errorf("interrupted, nothing was written: %w", err)
	}
	out.report.Rules = payloadRules()
	out.report.Version = programVersions().Version
	if p.newBaseline != "" {
		return p.writeBaseline(s, out)
	}
	if err := p.print(s, out); err != nil {
		return err
	}
	if !p.quiet && len(out.report.Files) > 0 {
		say(s.err, "%s", out.summary(p.baseline))
	}
	if len(out.failed) > 0 {
		return errors.Join(out.failed...) // a file that was not checked counts for more than what others hold
	}
	if len(p.targets) == 0 {
		return errNothing
	}
	if p.fails(&out.report) {
		return errFindings
	}
	return nil
}

// summary is the one line that is printed when there is nothing else to say.
func (o *outcome) summary(b *baseline) string {
	r := &o.report
	text := plural(len(r.Files), "file") + " checked"
	if o.records != len(r.Files) {
		text += ", " + plural(o.records, "payload")
	}
	text += fmt.Sprintf(": %s, %s", plural(r.Errors, "error"), plural(r.Warnings, "warning"))
	if o.unchecked > 0 {
		text += fmt.Sprintf(", %d unchecked", o.unchecked)
	}
	if r.Known > 0 {
		text += fmt.Sprintf(", %d known", r.Known)
	}
	if gone := b.gone(); gone > 0 {
		text += fmt.Sprintf("; %s of the baseline no longer stand: write it anew", plural(gone, "finding"))
	}
	return text
}

// byteProgress shows on a terminal how much was read.
type byteProgress struct {
	show  func(done, total int)
	erase func()
	done  int64
	total int64
}

func newByteProgress(w io.Writer, total int64) *byteProgress {
	show, erase := progress(w, "reading KiB")
	return &byteProgress{show: show, erase: erase, total: total}
}

func (b *byteProgress) reader(in io.Reader) io.Reader { return &progressReader{b, in} }

type progressReader struct {
	b  *byteProgress
	in io.Reader
}

func (r *progressReader) Read(p []byte) (int, error) {
	n, err := r.in.Read(p)
	r.b.done += int64(n)
	if r.b.show != nil && r.b.total > 1<<20 {
		r.b.show(int(r.b.done>>10), int(r.b.total>>10))
	}
	return n, err
}
