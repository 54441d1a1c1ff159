package validate

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/graphcontract/graphcontract/validate/internal/program"
)

// LinesOptions says how the lines of a stream are read.
type LinesOptions struct {
	PayloadOptions
	// Workers is how many lines are checked at once; 0 means one for each processor.
	Workers int
	// All hands over lines without findings too.
	All bool
}

// A Line is a line of a stream with a payload in it.
type Line struct {
	Number   int    // from 1; empty lines count
	Offset   int64  // of its first byte in the stream
	Type     string // the component it was checked against, "" if none could be found
	Findings Findings
}

// Lines checks a stream with a JSON value on each line, as in NDJSON. Lines of white space are passed over. It calls
// each for the lines with findings, or for all as the options say, in their order and one at a time; the places in the
// findings count from the start of the line. It keeps a few hundred kilobytes for each worker, more only for a line that
// is longer, and of one that is longer than MaxBytes only the beginning. Whole lines are checked when the reader has no
// more for now.
//
// It returns how many payloads it checked. The error is the reader's, the context's or that of each. All lines before an
// error of the reader have been handed over; a line that it cuts off is not checked. Only [io.EOF] itself ends a stream
// without an error: a stream that is packed or has a length ends with [io.ErrUnexpectedEOF] where a part of it is missing.
// A call of the reader that blocks is not interrupted when the context ends. What each or the reader panics with, the
// caller gets.
func (v *Validator) Lines(ctx context.Context, r io.Reader, opts LinesOptions, each func(Line) error) (payloads int, err error) {
	if ctx.Err() != nil {
		return 0, context.Cause(ctx)
	}
	if opts.Workers <= 0 {
		opts.Workers = runtime.GOMAXPROCS(0)
	}
	s := &lineStream{v: v, ctx: ctx, r: r, opts: opts, each: each, number: 1, ready: map[int][]Line{}}
	s.turned.L = &s.out
	if opts.Type != "" || opts.Operation != "" {
		s.schema = v.quickType(nil, &opts.PayloadOptions)
	}
	defer context.AfterFunc(ctx, func() { s.fail(context.Cause(ctx)) })()
	var wg sync.WaitGroup
	for range opts.Workers {
		wg.Go(s.work)
	}
	wg.Wait()
	s.out.Lock() // the context may end now
	defer s.out.Unlock()
	switch {
	case s.panicked != nil:
		panic(s.panicked)
	case s.gone:
		runtime.Goexit()
	case s.err == nil:
		s.err = s.broken
	}
	return s.payloads, s.err
}

const (
	lineChunk = 256 << 10 // how much a worker reads at once
	lineAhead = 64        // how many chunks may be done before the one whose turn it is
)

// A lineStream is shared by the workers: in is held to read, out to hand over.
type lineStream struct {
	v      *Validator
	ctx    context.Context //nolint:containedctx // lives as long as one call of Lines
	opts   LinesOptions
	schema *schema // that all lines have, if the options say it
	each   func(Line) error

	in     sync.Mutex
	r      io.Reader
	rest   []byte // read beyond the last whole line
	ended  bool
	broken error // of the reader, which ended the stream
	chunks int
	number int   // of the next line
	offset int64 // of the next line

	out      sync.Mutex
	turned   sync.Cond
	turn     int
	ready    map[int][]Line
	payloads int
	err      error
	stopped  atomic.Bool // there is an error
	panicked any         // what each or the reader panicked with
	gone     bool        // each or the reader ended the goroutine, as a failed test does
}

// A chunk is a run of whole lines.
type chunk struct {
	buf    []byte
	turn   int
	number int
	offset int64
	cut    int // bytes left out at the end of the last line, which is too long
}

func (s *lineStream) work() {
	m := s.v.set.NewMachine()
	c := &chunk{buf: make([]byte, 0, lineChunk+lineChunk/8)}
	through := false
	defer func() {
		if !through {
			s.end(recover())
		}
	}()
	for s.read(c) {
		lines, n := s.check(m, c)
		if !s.deliver(c.turn, lines, n) {
			break
		}
	}
	through = true
}

// errEnded stops the other workers when one of them ends too soon.
var errEnded = errors.New("validate: a worker ended")

// end notes that a worker ends because of a panic, or because somebody ended its goroutine.
func (s *lineStream) end(panicked any) {
	s.fail(errEnded)
	s.out.Lock()
	defer s.out.Unlock()
	s.gone = true
	if s.panicked == nil {
		s.panicked = panicked
	}
}

// read fills a chunk. It reports false at the end.
func (s *lineStream) read(c *chunk) bool {
	s.in.Lock()
	defer s.in.Unlock()
	c.buf = append(c.buf[:0], s.rest...)
	s.rest = s.rest[:0]
	if s.stopped.Load() {
		return false
	}
	c.cut = 0
	end := bytes.LastIndexByte(c.buf, '\n') + 1 // of the last whole line
	if end == 0 {
		end = -1
	}
	for end < 0 && !s.ended {
		if len(c.buf) > s.v.opts.MaxBytes && len(c.buf) >= lineChunk {
			s.skipLine(c)
			end = len(c.buf)
			break
		}
		c.buf = grow(c.buf)
		start := len(c.buf)
		for len(c.buf) < cap(c.buf) && !s.ended {
			if s.stopped.Load() {
				return false
			}
			room := c.buf[len(c.buf):cap(c.buf)]
			n := s.readSome(room)
			c.buf = c.buf[:len(c.buf)+n]
			if n < len(room) && bytes.IndexByte(room[:n], '\n') >= 0 {
				break // there is no more for now, and who writes lines one by one waits for what is said about them
			}
		}
		if i := bytes.LastIndexByte(c.buf[start:], '\n'); i >= 0 {
			end = start + i + 1
		}
	}
	if s.ended && s.broken == nil {
		end = len(c.buf)
	}
	if end <= 0 {
		return false
	}
	s.rest = append(s.rest, c.buf[end:]...)
	c.buf = c.buf[:end]
	c.turn, c.number, c.offset = s.chunks, s.number, s.offset
	s.chunks++
	s.number += bytes.Count(c.buf, []byte{'\n'})
	s.offset += int64(end + c.cut)
	if c.cut > 0 {
		s.number++
	}
	return true
}

// readSome calls the reader once, or until it gives something.
func (s *lineStream) readSome(buf []byte) int {
	const patience = 100 // as in package bufio
	for range patience {
		n, err := s.r.Read(buf)
		if err != nil {
			s.ended = true
			if err != io.EOF { // an error that wraps it is another one
				s.broken = fmt.Errorf("validate: read the lines: %w", err)
			}
		}
		if n > 0 || s.ended {
			return n
		}
	}
	s.ended, s.broken = true, fmt.Errorf("validate: read the lines: %w", io.ErrNoProgress)
	return 0
}

// grow makes room for more of a line.
func grow(b []byte) []byte {
	if cap(b)-len(b) >= lineChunk/2 {
		return b
	}
	return append(make([]byte, 0, 2*cap(b)+lineChunk), b...)
}

// skipLine leaves out the rest of a line that is too long.
func (s *lineStream) skipLine(c *chunk) {
	keep := min(len(c.buf), s.v.opts.MaxBytes+1)
	c.cut = len(c.buf) - keep
	buf := c.buf[keep:cap(c.buf)]
	if len(buf) < 4096 {
		buf = make([]byte, lineChunk)
	}
	c.buf = c.buf[:keep]
	for !s.ended && !s.stopped.Load() {
		n := s.readSome(buf)
		if i := bytes.IndexByte(buf[:n], '\n'); i >= 0 {
			c.cut += i + 1
			s.rest = append(s.rest[:0], buf[i+1:n]...)
			return
		}
		c.cut += n
	}
}

// check checks the lines of a chunk, and returns those to hand over and how many payloads there were.
func (s *lineStream) check(m *program.Machine, c *chunk) (lines []Line, payloads int) {
	number := c.number
	for start := 0; start < len(c.buf); number++ {
		end, next := len(c.buf), len(c.buf)
		if i := bytes.IndexByte(c.buf[start:], '\n'); i >= 0 {
			end = start + i
			next = end + 1
		}
		line := c.buf[start:end]
		if len(bytes.TrimSpace(line)) > 0 || c.cut > 0 { // nobody knows what was left out
			payloads++
			l := Line{Number: number, Offset: c.offset + int64(start)}
			var clean bool
			if l.Type, clean = s.quick(m, line); !clean {
				l.Type, l.Findings = s.v.Payload(line, s.opts.PayloadOptions)
			}
			if len(l.Findings) > 0 || s.opts.All {
				lines = append(lines, l)
			}
		}
		start = next
	}
	return lines, payloads
}

// quick checks a line with the worker's own machine. It leaves all that is not plainly clean to Payload.
func (s *lineStream) quick(m *program.Machine, line []byte) (typeName string, clean bool) {
	schema, opts := s.schema, &s.opts
	if schema == nil {
		if schema = s.v.quickType(line, &opts.PayloadOptions); schema == nil {
			return "", false
		}
	}
	if len(line) > s.v.opts.MaxBytes || opts.Direction != AsResponse && opts.Direction != AsRequest {
		return "", false
	}
	return schema.nameFor(opts.PayloadOptions), m.Check(schema.programs[opts.Direction], line, opts.IncludeUnknownEnumMembers) == program.Clean
}

// deliver hands over the lines of a chunk when its turn has come. It reports false when all is to end.
func (s *lineStream) deliver(turn int, lines []Line, payloads int) bool {
	s.out.Lock()
	defer s.out.Unlock()
	for turn > s.turn+lineAhead && s.err == nil {
		s.turned.Wait()
	}
	s.ready[turn] = lines
	s.payloads += payloads
	for s.err == nil {
		lines, ok := s.ready[s.turn]
		if !ok {
			break
		}
		delete(s.ready, s.turn)
		s.turn++
		for _, l := range lines {
			if s.err = s.each(l); s.err != nil {
				s.stopped.Store(true)
				break
			}
		}
		s.turned.Broadcast()
	}
	return s.err == nil
}

func (s *lineStream) fail(err error) {
	s.out.Lock()
	defer s.out.Unlock()
	if s.err == nil {
		s.err = err
		s.stopped.Store(true)
	}
	s.turned.Broadcast()
}
