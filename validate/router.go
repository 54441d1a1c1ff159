package validate

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// A route is a place in the tree of the segments of all paths. Literals that differ in case only are one route, as
// requests may write them either way.
type route struct {
	literals map[string]*route // by text in lower case, if it is ASCII
	odd      []*route          // of other literals
	text     string            // of an odd literal
	param    *route
	ends     []*operation // paths that end here
}

// routes makes the tree of the operations.
func routes(operations []*operation) *route {
	root := &route{}
	for i, op := range operations {
		op.order = i
		at := root
		for _, s := range op.segments {
			at = at.grow(s)
		}
		at.ends = append(at.ends, op)
	}
	return root
}

// grow returns the route of a segment after r.
func (r *route) grow(s segment) *route {
	if s.isParam {
		if r.param == nil {
			r.param = &route{}
		}
		return r.param
	}
	if !isASCII(s.text) {
		for _, o := range r.odd {
			if strings.EqualFold(o.text, s.text) {
				return o
			}
		}
		o := &route{text: s.text}
		r.odd = append(r.odd, o)
		return o
	}
	if r.literals == nil {
		r.literals = map[string]*route{}
	}
	low := strings.ToLower(s.text)
	if r.literals[low] == nil {
		r.literals[low] = &route{}
	}
	return r.literals[low]
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// A finder finds the operations that a path may mean.
type finder struct {
	segments []pathSegment
	found    []*operation
}

// finders keeps finders, so that a match allocates little.
var finders = sync.Pool{New: func() any { return &finder{} }}

// maxFinder is how many segments a finder that is kept may have room for.
const maxFinder = 64

// done gives a finder back, without what it knows of the request.
func (f *finder) done() {
	if cap(f.segments) > maxFinder || cap(f.found) > maxFinder {
		return
	}
	clear(f.segments)
	f.segments, f.found = f.segments[:0], f.found[:0]
	finders.Put(f)
}

// find gathers the operations whose paths the segments from i on may lead to.
func (f *finder) find(r *route, i int) {
	if i == len(f.segments) {
		f.found = append(f.found, r.ends...)
		return
	}
	s := &f.segments[i]
	f.literal(r, s.text, func(next *route) { f.find(next, i+1) })
	if s.hasKey {
		f.literal(r, s.name, func(next *route) {
			f.literal(next, s.key, func(last *route) { f.find(last, i+1) })
			if next.param != nil && s.key != "" {
				f.find(next.param, i+1)
			}
		})
	}
	if r.param != nil && s.text != "" {
		f.find(r.param, i+1)
	}
}

// literal hands over the routes after r that a text leads to as a literal.
func (f *finder) literal(r *route, text string, each func(*route)) {
	var buf [64]byte
	ascii := len(text) <= len(buf)
	for i := range len(text) {
		c := text[i]
		if c >= utf8.RuneSelf {
			ascii = false
		}
		if !ascii {
			break
		}
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[i] = c
	}
	switch {
	case text == "":
		return
	case ascii:
		if next := r.literals[string(buf[:len(text)])]; next != nil {
			each(next)
		}
	default: // long, or with runes that fold to ASCII
		for low, next := range r.literals {
			if strings.EqualFold(low, text) {
				each(next)
			}
		}
	}
	for _, o := range r.odd {
		if strings.EqualFold(o.text, text) {
			each(o)
		}
	}
}

// operation finds the operation of a method and the finder's segments, the best of those that fit. Without one it
// returns the methods that the path has.
func (f *finder) operation(root *route, method string) (best *operation, methods []string) {
	f.found = f.found[:0]
	f.find(root, 0)
	for _, op := range f.found {
		switch {
		case op.Method != method:
		case best == nil, op.before(best), op.order < best.order && !best.before(op):
			best = op
		}
	}
	if best != nil {
		return best, nil
	}
	for _, op := range f.found {
		methods = append(methods, op.Method)
	}
	return nil, methods
}
