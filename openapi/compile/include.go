package compile

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

// loader reads the files of one source, each once, for all goroutines.
type loader struct {
	src   Source
	files map[string]bool // in lower case: links on the documentation site do not tell case apart
	dirs  map[string]bool

	mu      sync.Mutex
	cache   map[string]*parsed
	linked  map[string]*targets // by folder
	outside map[string]diag.Pos // folders that includes lead to and that are not in the set, with the first place
}

// parsed is a file that was read, or why not.
type parsed struct {
	once  sync.Once
	page  *markdown.Page
	found diag.List
	err   error
}

func newLoader(src Source, files []string) *loader {
	l := &loader{src: src, files: map[string]bool{}, dirs: map[string]bool{}, cache: map[string]*parsed{}, linked: map[string]*targets{}, outside: map[string]diag.Pos{}}
	for _, f := range files {
		f = strings.ToLower(f)
		l.files[f] = true
		for d := path.Dir(f); !l.dirs[d]; d = path.Dir(d) {
			l.dirs[d] = true
		}
	}
	return l
}

func (l *loader) display(f string) string { return path.Join(l.src.Name, f) }

// read parses a file that pages include, once. Findings about it are reported by report.
func (l *loader) read(f string) (*markdown.Page, error) {
	l.mu.Lock()
	p := l.cache[f]
	if p == nil {
		p = &parsed{}
		l.cache[f] = p
	}
	l.mu.Unlock()
	p.once.Do(func() { p.page, p.err = l.parse(f, &p.found) })
	return p.page, p.err
}

func (l *loader) parse(f string, found *diag.List) (*markdown.Page, error) {
	file, err := l.src.FS.Open(f)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", l.display(f), err)
	}
	defer file.Close() //nolint:errcheck // only read
	buf := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(buf)
	buf.Reset()
	_, err = buf.ReadFrom(io.LimitReader(file, maxPageSize+1))
	b := buf.Bytes()
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", l.display(f), err)
	}
	switch {
	case len(b) > maxPageSize:
		found.Addf(diag.Pos{File: l.display(f)}, diag.PageUnreadable, "the file is larger than %d bytes and was left out: a reference page is text of a sensible size", maxPageSize)
		b = nil
	case !utf8.Valid(b):
		found.Addf(diag.Pos{File: l.display(f)}, diag.PageUnreadable, "the file is not UTF-8, bad bytes were replaced: save it as UTF-8")
		b = bytes.ToValidUTF8(b, []byte("\ufffd"))
	}
	text := string(b)
	l.readLinks(f, text)
	return markdown.Parse(l.display(f), text), nil
}

// buffers hold files while they are read.
var buffers = sync.Pool{New: func() any { return bytes.NewBuffer(make([]byte, 0, 64<<10)) }}

// report adds what was found about files as such; the list is sorted in the end.
func (l *loader) report(found *diag.List) {
	for _, p := range l.cache {
		*found = append(*found, p.found...)
	}
	l.reportLinks(found)
	for d, pos := range l.outside {
		found.Addf(pos, diag.IncludeMissing, "no file of %s is among the pages, so what pages include from there is missing: add the folder", d)
	}
}

const (
	maxIncludeDepth = 3
	maxIncludes     = 100 // on one page
)

// splice puts the blocks of included files where they are included.
func (l *loader) splice(md *markdown.Page, dir string, depth int, left *int, found *diag.List) []markdown.Block {
	out := make([]markdown.Block, 0, len(md.Blocks))
	for _, b := range md.Blocks {
		if b.Kind != markdown.Include {
			out = append(out, b)
			continue
		}
		target := path.Join(dir, b.Text)
		// Code samples in other languages carry no facts, and a set without them is no poorer.
		if b.Text == "" || strings.Contains(target, "/snippets/") || depth > maxIncludeDepth || *left <= 0 {
			continue
		}
		*left--
		inc, err := l.read(target)
		switch {
		case err == nil:
			out = append(out, l.splice(inc, path.Dir(target), depth+1, left, found)...)
		case !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, fs.ErrInvalid):
			found.Addf(b.Pos, diag.IncludeMissing, "%q cannot be read", b.Text)
		case l.dirs[strings.ToLower(path.Dir(target))]:
			found.Addf(b.Pos, diag.IncludeMissing, "%q is not among the pages: add the file, or take the include away", b.Text)
		default:
			l.leftOut(path.Dir(target), b.Pos)
		}
	}
	return out
}

// leftOut remembers a folder that is not part of the set at the first place that includes from it.
func (l *loader) leftOut(dir string, pos diag.Pos) {
	l.mu.Lock()
	defer l.mu.Unlock()
	have, ok := l.outside[dir]
	if !ok || pos.File < have.File || pos.File == have.File && pos.Line < have.Line {
		l.outside[dir] = pos
	}
}
