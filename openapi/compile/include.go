package compile

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

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
