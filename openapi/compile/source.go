package compile

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"path"
	"runtime"
	"slices"
	"sort"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

// Source is a set of pages: a root and the files below it.
type Source struct {
	Name string // shown before file names in findings; may be empty
	FS   fs.FS
	Root string // directory or file in FS; "." for all of it
}

const (
	maxPageSize = 4 << 20
	maxPages    = 50_000
)

var pageExt = map[string]bool{".md": true, ".markdown": true, ".txt": true}

// pageFiles lists the files of a source, sorted.
func pageFiles(ctx context.Context, src Source) ([]string, error) {
	var files []string
	root := src.Root
	if root == "" {
		root = "."
	}
	err := fs.WalkDir(src.FS, root, func(p string, d fs.DirEntry, err error) error {
		if err == nil {
			err = ctx.Err()
		}
		switch {
		case err != nil:
			return err
		case d.IsDir() && p != root && strings.HasPrefix(d.Name(), "."):
			return fs.SkipDir
		case d.IsDir(), p != root && !pageExt[strings.ToLower(path.Ext(p))]:
			return nil
		}
		files = append(files, p)
		if len(files) > maxPages {
			return fmt.Errorf("more than %d pages below %s", maxPages, root)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read pages: %w", err)
	}
	sort.Strings(files)
	return files, nil
}

// job is one file to read and what came of it.
type job struct {
	ld    *loader
	file  string
	page  *page
	found diag.List
	err   error
}

// readPages reads all pages of the sources, in the order of their names, and the facts that each states. Pages are
// read by all processors at once; the result does not show it.
func readPages(ctx context.Context, sources []Source, progress func(done, total int), found *diag.List) ([]*page, error) {
	var jobs []*job
	var loaders []*loader
	for _, src := range sources {
		files, err := pageFiles(ctx, src)
		if err != nil {
			return nil, err
		}
		ld := newLoader(src, files)
		loaders = append(loaders, ld)
		for _, f := range files {
			if !strings.Contains("/"+f, "/includes/") { // those are read where a page includes them
				jobs = append(jobs, &job{ld: ld, file: f})
			}
		}
	}
	// By path, so that it does not matter in which order the parts of a tree are given.
	slices.SortStableFunc(jobs, func(a, b *job) int {
		return cmp.Or(strings.Compare(a.file, b.file), strings.Compare(a.ld.src.Name, b.ld.src.Name))
	})
	run(ctx, jobs, progress)
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("read pages: %w", err)
	}
	var pages []*page
	for _, j := range jobs {
		if j.err != nil {
			return nil, j.err
		}
		*found = append(*found, j.found...)
		if j.page != nil {
			pages = append(pages, j.page)
		}
	}
	for _, ld := range loaders {
		ld.report(found)
	}
	return pages, nil
}

// run works off the jobs until they are done or ctx ends.
func run(ctx context.Context, jobs []*job, progress func(done, total int)) {
	var mu sync.Mutex
	done := 0
	inParallel(len(jobs), func(i int) {
		if ctx.Err() != nil {
			return
		}
		jobs[i].work()
		mu.Lock()
		defer mu.Unlock()
		done++
		if progress != nil {
			progress(done, len(jobs))
		}
	})
}

// inParallel calls f for 0 to n-1, on all processors at once, and waits for all of them.
func inParallel(n int, f func(i int)) {
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), n) {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				f(i)
			}
		})
	}
	wg.Wait()
}

// perBatch is the size of the parts that short work is cut into.
const perBatch = 64

func batches(n int) int { return (n + perBatch - 1) / perBatch }

func batch(i, n int) (from, to int) { return i * perBatch, min((i+1)*perBatch, n) }

// inBatches is inParallel for short work.
func inBatches(n int, f func(i int)) {
	inParallel(batches(n), func(b int) {
		from, to := batch(b, n)
		for i := from; i < to; i++ {
			f(i)
		}
	})
}

func (j *job) work() {
	p, err := j.ld.load(j.file, &j.found)
	if err != nil || p == nil {
		j.err = err
		return
	}
	if p.api {
		p.ops = readOperations(p, &j.found)
	} else {
		p.types, p.enums = readResource(p, &j.found)
	}
	// Everything the page states has been read; comments can still hold directives.
	var comments []markdown.Block
	for _, b := range p.Blocks {
		if b.Kind == markdown.Comment {
			comments = append(comments, b)
		}
	}
	p.Blocks = comments
	j.page = p
}
