package inputs

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"sync"
)

// Lines is a run of whole lines of a stream, each a payload or blank. The lines are cut out of one block, so that nothing
// is made for each of them.
type Lines struct {
	block *[]byte // that data is in
	data  []byte
	at    Place // of the first byte
	limit int   // of the bytes of a line that are handed out
	cut   bool  // there is one line, of which the end was passed over
}

// blank reports whether a line of the run says nothing. Nobody knows that of a line whose end was passed over.
func (l *Lines) blank(line []byte) bool { return !l.cut && len(bytes.TrimSpace(line)) == 0 }

// Payloads are the lines that are not blank. Their data is good until Done.
func (l *Lines) Payloads() iter.Seq[Payload] {
	return func(yield func(Payload) bool) {
		at := l.at
		for rest := l.data; len(rest) > 0; at.Line++ {
			line, size := rest, len(rest)
			if i := bytes.IndexByte(rest, '\n'); i >= 0 {
				line, size = rest[:i], i+1
			}
			if !l.blank(line) && !yield(Payload{Data: line[:min(len(line), l.limit)], At: at}) {
				return
			}
			rest, at.Offset = rest[size:], at.Offset+int64(size)
		}
	}
}

// Done says that nobody uses the lines any more: others will be read in their place.
func (l *Lines) Done() {
	if l.block != nil && cap(*l.block) <= 2*blockSize {
		blocks.Put(l.block)
	}
	*l = Lines{}
}

// blockSize is how much of a stream is read at once: it fits into the cache of a processor.
const blockSize = 1 << 18

var blocks = sync.Pool{New: func() any { b := make([]byte, 0, blockSize); return &b }}

// lineReader cuts a stream into runs of whole lines.
type lineReader struct {
	in    io.Reader
	limit int    // of the bytes of a line that are handed out
	at    Place  // of the next byte
	rest  []byte // read beyond the last run
	ended bool
	err   error // why it ended, nil for the end of the stream
}

// readLines hands out the lines of a stream, but for runs that are all blank.
func readLines(in io.Reader, opts Options, yield func(Item) error) error {
	r := &lineReader{in: in, limit: opts.MaxBytes + 1, at: Place{Line: 1, Col: 1}}
	for !r.ended {
		l, err := r.next()
		if err != nil {
			return err
		}
		if l.blank(l.data) {
			l.Done()
		} else if err := yield(Item{Lines: l}); err != nil {
			return err
		}
	}
	return r.err
}

// next reads a run of lines: as many as fit into a block, or one that is longer.
func (r *lineReader) next() (*Lines, error) {
	block := blocks.Get().(*[]byte) //nolint:forcetypeassert // the pool holds nothing else
	b := (*block)[:0]
	b = append(b, r.rest...)
	end := bytes.LastIndexByte(b, '\n') + 1
	for end == 0 && !r.ended {
		if len(b) == cap(b) {
			if len(b) >= r.limit {
				return r.long(b)
			}
			b = append(make([]byte, 0, min(2*cap(b), r.limit+blockSize)), b...)
		}
		old := len(b)
		n, err := io.ReadFull(r.in, b[old:cap(b)])
		b = b[:old+n]
		r.over(err)
		if i := bytes.LastIndexByte(b[old:], '\n'); i >= 0 {
			end = old + i + 1
		}
	}
	if r.ended && r.err == nil {
		end = len(b)
	}
	r.rest = append(r.rest[:0], b[end:]...)
	*block = b
	return r.run(block, b[:end], 0), nil
}

// over notes the end of the stream.
func (r *lineReader) over(err error) {
	if err == nil {
		return
	}
	r.ended = true
	if !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		r.err = err
	}
}

// run makes a run of lines, after which some bytes are passed over.
func (r *lineReader) run(block *[]byte, data []byte, passed int64) *Lines {
	l := &Lines{block: block, data: data, at: r.at, limit: r.limit}
	r.at.Line += bytes.Count(data, []byte{'\n'})
	r.at.Offset += int64(len(data)) + passed
	return l
}

// long makes a run of a line that is longer than what is handed out. b is how it begins; the rest is passed over, up to
// eight times the limit.
func (r *lineReader) long(b []byte) (*Lines, error) {
	passed := int64(len(b) - r.limit)
	scratch := make([]byte, blockSize)
	for newline := -1; newline < 0 && !r.ended; {
		n, err := r.in.Read(scratch)
		if newline = bytes.IndexByte(scratch[:n], '\n'); newline >= 0 {
			passed += int64(newline + 1)
			r.rest = append(r.rest[:0], scratch[newline+1:n]...)
		} else {
			passed += int64(n)
			r.rest = r.rest[:0]
		}
		if r.over(err); r.err != nil {
			return nil, r.err
		}
		if size := int64(r.limit) + passed; newline < 0 && !r.ended && size > 8*int64(r.limit) {
			return nil, &Problem{Code: CodeBytes, At: r.at, Message: fmt.Sprintf("the line has no end within %d bytes; it and what follows were not checked", size)}
		}
	}
	l := r.run(nil, b[:r.limit], passed)
	l.cut = true
	r.at.Line++
	return l, nil
}
