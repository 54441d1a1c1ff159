package main

import (
	"bytes"
	"context"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/rogpeppe/go-internal/diff"

	"github.com/graphcontract/graphcontract/internal/codegen"
	"github.com/graphcontract/graphcontract/internal/diag"
)

// maxDiffLines bounds how much of a difference is printed for one file.
const maxDiffLines = 200

// check compares what was generated with what lies there.
func (j *generateJob) check(ctx context.Context, files map[string][]byte) (found diag.List, diffs []string, err error) {
	differences, err := codegen.Compare(j.dir, files)
	if err != nil {
		return nil, nil, err
	}
	differs := make(map[string]bool)
	for _, d := range differences {
		differs[d.Name] = true
		name := filepath.ToSlash(filepath.Join(j.dir, filepath.FromSlash(d.Name)))
		switch pos := (diag.Pos{File: name}); {
		case d.Got == nil:
			found.Addf(pos, diag.GeneratedMissing, "the file is missing; generate it")
		case d.Want == nil:
			found.Addf(pos, diag.GeneratedExtra, "the file was generated, but nothing gives it now; remove it")
		default:
			found.Addf(pos, diag.GeneratedStale, "the file is not what would be generated: it was edited, or its source has changed; generate it again")
			diffs = append(diffs, shortDiff(name, d.Got, d.Want))
		}
	}
	for _, name := range untracked(ctx, j.dir, files) {
		if !differs[name] {
			pos := diag.Pos{File: filepath.ToSlash(filepath.Join(j.dir, filepath.FromSlash(name)))}
			found.Addf(pos, diag.GeneratedUntracked, "the file is right, but git does not track it; add it")
		}
	}
	return found, diffs, nil
}

func shortDiff(name string, got, want []byte) string {
	text := string(diff.Diff(name, got, name+" (generated)", want))
	lines := strings.SplitAfter(text, "\n")
	if len(lines) <= maxDiffLines {
		return text
	}
	return strings.Join(lines[:maxDiffLines], "") + fmt.Sprintf("... %d more lines\n", len(lines)-maxDiffLines)
}

// untracked lists the files that git does not know. Without git, or outside of its work trees, there are none.
func untracked(ctx context.Context, dir string, files map[string][]byte) []string {
	tracked := exec.CommandContext(ctx, "git", "-C", dir, "ls-files", "-z") // #nosec G204 -- dir is where the user wants the output
	out, err := tracked.Output()
	if err != nil {
		return nil
	}
	known := make(map[string]bool)
	for name := range bytes.SplitSeq(out, []byte{0}) {
		known[string(name)] = true
	}
	var names []string
	for name := range files {
		if !known[name] {
			names = append(names, name)
		}
	}
	return names
}
