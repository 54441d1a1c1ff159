package compile

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"regexp"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/loosejson"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

// page is a reference page with its includes spliced in.
type page struct {
	*markdown.Page
	slug     string // file name without extension
	ns       string // of the namespace line; "" if there is none
	title    string
	date     string // yyyy-mm-dd of ms.date, "" if unknown
	resource bool   // lies in a folder of resource pages or says so in its front matter
	api      bool
}

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

// readPages reads all pages of the sources in the order of their names.
func readPages(sources []Source, found *diag.List) ([]*page, error) {
	var pages []*page
	for _, src := range sources {
		var files []string
		root := src.Root
		if root == "" {
			root = "."
		}
		err := fs.WalkDir(src.FS, root, func(p string, d fs.DirEntry, err error) error {
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
		ld := loader{src: src, found: found, cache: map[string]*markdown.Page{}}
		for _, f := range files {
			if strings.Contains("/"+f, "/includes/") {
				continue // read where a page includes it
			}
			p, err := ld.load(f)
			if err != nil {
				return nil, err
			}
			if p != nil {
				pages = append(pages, p)
			}
		}
	}
	return pages, nil
}

type loader struct {
	src   Source
	found *diag.List
	cache map[string]*markdown.Page
}

func (l *loader) display(f string) string { return path.Join(l.src.Name, f) }

func (l *loader) read(f string) (*markdown.Page, error) {
	if p, ok := l.cache[f]; ok {
		return p, nil
	}
	file, err := l.src.FS.Open(f)
	if err != nil {
		return nil, err
	}
	defer file.Close() //nolint:errcheck // only read
	b, err := io.ReadAll(io.LimitReader(file, maxPageSize+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", l.display(f), err)
	}
	switch {
	case len(b) > maxPageSize:
		l.found.Addf(diag.Pos{File: l.display(f)}, diag.PageUnreadable, "larger than %d bytes, left out", maxPageSize)
		b = nil
	case !utf8.Valid(b):
		l.found.Addf(diag.Pos{File: l.display(f)}, diag.PageUnreadable, "not UTF-8; bad bytes were replaced")
		b = bytes.ToValidUTF8(b, []byte("\ufffd"))
	}
	p := markdown.Parse(l.display(f), b)
	l.cache[f] = p
	return p, nil
}

var (
	nsLine    = regexp.MustCompile(`^\s*(?:\*\*)?Namespace(?:\*\*)?\s*:\s*(?:\*\*)?\s*([A-Za-z0-9_.]+)`)
	titleMark = regexp.MustCompile(`(?i)^(\S+)\s+(resource type|resouce type|enum(?:eration)? type|enumeration|enum|complex type|entity type|resource|facet|type|facet type)\b`)
)

// load reads a page; nil without an error means that the file is no reference page.
func (l *loader) load(f string) (*page, error) {
	md, err := l.read(f)
	if err != nil {
		return nil, err
	}
	p := &page{Page: &markdown.Page{File: md.File, Front: md.Front, Restored: md.Restored}}
	p.slug = strings.TrimSuffix(path.Base(f), path.Ext(f))
	p.Blocks = l.splice(md, path.Dir(f), 0)
	for _, b := range p.Blocks {
		switch {
		case b.Kind == markdown.Heading && p.title == "" && !isTab(b.Text):
			p.title = plain(b.Text)
		case b.Kind == markdown.Paragraph && p.ns == "":
			for _, s := range strings.Split(b.Text, "\n") {
				if m := nsLine.FindStringSubmatch(s); m != nil {
					p.ns = strings.TrimRight(m[1], ".")
				}
			}
		}
	}
	if p.title == "" {
		p.title = plain(p.Front["title"])
	}
	if m := regexp.MustCompile(`^(\d{1,2})/(\d{1,2})/(\d{4})$`).FindStringSubmatch(p.Front["ms.date"]); m != nil {
		p.date = fmt.Sprintf("%s-%02s-%02s", m[3], m[1], m[2])
	}
	dir := "/" + path.Dir(f) + "/"
	kind := strings.ToLower(p.Front["doc_type"])
	// The folder says more than doc_type, which authors copy from page to page.
	inResources := strings.Contains(dir, "/resources/")
	p.api = strings.Contains(dir, "/api/") || strings.Contains(kind, "apipage") && !inResources
	p.resource = !p.api && (inResources || strings.Contains(kind, "resourcepage") || strings.Contains(kind, "enumpage") || titleMark.MatchString(p.title))
	if !p.api && !p.resource {
		return nil, nil
	}
	if p.ns == "" {
		p.ns = "microsoft.graph"
	}
	return p, nil
}

// splice puts the blocks of included files where they are included.
func (l *loader) splice(md *markdown.Page, dir string, depth int) []markdown.Block {
	var out []markdown.Block
	for _, b := range md.Blocks {
		if b.Kind != markdown.Include || b.Text == "" {
			if b.Kind != markdown.Include {
				out = append(out, b)
			}
			continue
		}
		target := path.Join(dir, b.Text)
		// Code samples in other languages carry no facts, and a set without them is no poorer.
		if strings.Contains(target, "/snippets/") || depth > 3 {
			continue
		}
		inc, err := l.read(target)
		if err != nil {
			if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrInvalid) {
				l.found.Addf(b.Pos, diag.IncludeMissing, "%q is not among the pages", b.Text)
				continue
			}
			l.found.Addf(b.Pos, diag.IncludeMissing, "%q cannot be read", b.Text)
			continue
		}
		out = append(out, l.splice(inc, path.Dir(target), depth+1)...)
	}
	return out
}

// isTab tells whether a heading is the label of a tab, which opens no section.
func isTab(s string) bool { return strings.Contains(s, "(#tab/") }

// section is a heading with the blocks up to the next heading of its level or above.
type section struct {
	heading string
	level   int
	blocks  []markdown.Block
	pos     diag.Pos
}

// sections cuts the page at its headings; the blocks before the second heading belong to the title.
func (p *page) sections() []section {
	var out []section
	for i, b := range p.Blocks {
		if b.Kind != markdown.Heading || isTab(b.Text) {
			continue
		}
		s := section{heading: plain(b.Text), level: b.Level, pos: b.Pos}
		for _, c := range p.Blocks[i+1:] {
			if c.Kind == markdown.Heading && !isTab(c.Text) && c.Level <= b.Level {
				break
			}
			s.blocks = append(s.blocks, c)
		}
		out = append(out, s)
	}
	return out
}

// own returns the blocks up to the next heading of any level.
func (s section) own() []markdown.Block {
	for i, b := range s.blocks {
		if b.Kind == markdown.Heading && !isTab(b.Text) {
			return s.blocks[:i]
		}
	}
	return s.blocks
}

// meta is an annotation: the JSON object in a comment, with the values that matter as text.
type meta struct {
	value loosejson.Value
	pos   diag.Pos
}

func (m meta) str(key string) string {
	v, _ := m.value.Get(key)
	if v.Kind == loosejson.Array && len(v.Items) > 0 {
		return v.Items[0].Str
	}
	return strings.TrimSpace(v.Str)
}

func (m meta) flag(key string) bool { return strings.EqualFold(m.str(key), "true") }

// annotation reads a comment as an annotation; ok is false for any other comment.
func annotation(b markdown.Block, found *diag.List) (meta, bool) {
	i := strings.IndexByte(b.Text, '{')
	if i < 0 || !strings.Contains(b.Text, "blockType") && !strings.Contains(b.Text, "#page.annotation") {
		return meta{}, false
	}
	v, problems, err := loosejson.Parse(b.Text[i:])
	if err != nil {
		found.Addf(b.Pos, diag.MetaSyntax, "the annotation cannot be read: %v", err)
		return meta{}, false
	}
	if len(problems) > 0 {
		found.Addf(b.Pos, diag.MetaSyntax, "the annotation was read leniently: %s", problems[0].Msg)
	}
	return meta{v, b.Pos}, true
}

// place gives the position of an offset inside a block of code.
func place(b markdown.Block, off int) diag.Pos {
	off = min(off, len(b.Text))
	before := b.Text[:off]
	n := strings.Count(before, "\n")
	col := utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1
	pos := b.Pos
	pos.Line += n
	pos.Col = col
	return pos
}
