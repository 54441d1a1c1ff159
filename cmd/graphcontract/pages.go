package main

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/headstart"
	"github.com/graphcontract/graphcontract/openapi/compile"
)

// layout are the directories that the reference is made of: VERSION/resources, VERSION/api, and includes at both
// levels.
var layout = []string{"resources", "api", "includes", "beta", "v1.0"}

// pageSources makes a source of each path, a file or a directory. The compiler takes a page for what its directory
// says, and pages include files from directories beside their own; so the source begins above the directories of the
// layout, and no higher, as the names of other directories mean nothing.
func pageSources(paths []string) ([]compile.Source, error) {
	var sources []compile.Source
	for _, path := range paths {
		info, err := os.Stat(path)
		if err != nil {
			return nil, err
		}
		full, err := filepath.Abs(path)
		if err != nil {
			return nil, err
		}
		base, fullBase := filepath.Clean(path), full
		if !info.IsDir() {
			base, fullBase = filepath.Dir(base), filepath.Dir(full)
		}
		for slices.Contains(layout, filepath.Base(fullBase)) {
			base, fullBase = filepath.Join(base, ".."), filepath.Dir(fullBase)
		}
		root, err := filepath.Rel(fullBase, full)
		if err != nil {
			return nil, err
		}
		s := compile.Source{Name: filepath.ToSlash(base), FS: os.DirFS(base), Root: filepath.ToSlash(root)}
		if !slices.ContainsFunc(sources, func(other compile.Source) bool { return other.Name == s.Name && other.Root == s.Root }) {
			sources = append(sources, s)
		}
	}
	return sources, nil
}

// compilePages compiles with less work for the garbage collector, unless the user has set it: what is read of the pages
// is kept to the end, so looking for garbage often finds little. The whole reference stays below 1 GB.
func compilePages(ctx context.Context, sources []compile.Source, opts compile.Options) (*compile.Result, error) {
	headstart.After(300)
	defer headstart.After(100)
	return compile.Compile(ctx, sources, opts)
}

// nameFiles brings the file names of findings to what the user gave: the overlay, which reaches the compiler as bytes
// without a name, and pages below a source that begins above the working directory.
func nameFiles(found diag.List, overlay string) {
	here, err := filepath.Abs(".")
	if err != nil {
		return // the longer names are right as well
	}
	for i := range found {
		file := &found[i].File
		switch {
		case overlay != "" && *file == "overlay.yaml":
			*file = filepath.ToSlash(overlay)
		case *file == ".." || strings.HasPrefix(*file, "../"):
			if short, err := filepath.Rel(here, filepath.Join(here, filepath.FromSlash(*file))); err == nil {
				*file = filepath.ToSlash(short)
			}
		}
	}
	found.Sort()
}
