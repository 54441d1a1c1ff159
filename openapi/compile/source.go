package compile

import (
	"fmt"
	"io/fs"
	"path"
	"sort"
	"strings"

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
