// Package compile turns reference pages into an OpenAPI contract.
//
// The pages are read into facts (what one page says), the facts are united into a model (names resolved, types merged),
// the model is written as a plain document called the reading, the overlay corrects and completes the reading, and
// lowering gives it the shape that code generators and validators need. Problems of the pages are findings, collected
// all; only what makes the work impossible is an error. The same pages give the same bytes.
package compile

import (
	"context"
	"fmt"
	"sync"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// Options steer a compilation. The zero value compiles beta pages without an overlay.
type Options struct {
	Version   string    // "beta" (default) or "v1.0"; the part of the service URL
	Overlay   []byte    // an OpenAPI Overlay 1.0 document applied to the reading; nil for none
	KeepProse bool      // keep titles and descriptions of the pages as summaries and descriptions
	Selection Selection // the part to compile; the zero value takes all
	Reading   bool      // stop before lowering and give the reading, which is what an overlay addresses

	// Progress, if set, is called while pages are read, from one goroutine at a time: done of total pages are read.
	Progress func(done, total int)
}

// Result is a compiled document and what was found on the way.
type Result struct {
	YAML     []byte
	Findings diag.List // sorted
	Pages    int
	// Directives are the suppressions that the pages ask for; Findings holds what they would hide too.
	Directives []Directive
}

// Compile reads the pages of all sources and gives the document. It stops with the error of ctx when ctx ends.
func Compile(ctx context.Context, sources []Source, opts Options) (*Result, error) {
	if opts.Version == "" {
		opts.Version = "beta"
	}
	res := &Result{}
	pages, err := readPages(ctx, sources, opts.Progress, &res.Findings)
	if err != nil {
		return nil, err
	}
	if len(pages) == 0 {
		return nil, fmt.Errorf("no reference page among the files given")
	}
	res.Pages = len(pages)
	res.Directives = directives(pages, &res.Findings)
	var types []*typeFacts
	var enums []*enumFacts
	var ops []*opFacts
	for _, p := range pages {
		types, enums, ops = append(types, p.types...), append(enums, p.enums...), append(ops, p.ops...)
		p.Blocks = nil // everything the page states has been read
	}
	// How paths are spelled depends on nothing but the request lines.
	var paths []spelling
	var spelled sync.WaitGroup
	spelled.Go(func() { paths = spellings(ops) })
	m := buildModel(types, enums, ops, &res.Findings)
	spelled.Wait()
	doc := makeReading(m, paths, &opts)
	if doc, err = applyOverlay(doc, opts.Overlay, &res.Findings); err != nil {
		return nil, err
	}
	if err := opts.Selection.apply(doc, &res.Findings); err != nil {
		return nil, err
	}
	if !opts.Reading {
		lower(doc, &res.Findings, opts.Overlay == nil)
	}
	var checked sync.WaitGroup
	if !opts.Reading {
		checked.Go(func() { checkExamples(doc, ops, &res.Findings) })
	}
	res.YAML = encode(doc)
	checked.Wait()
	if !opts.Reading && opts.Overlay != nil {
		if err := load(ctx, res.YAML); err != nil {
			return nil, err
		}
	}
	res.Findings.Sort()
	return res, nil
}
