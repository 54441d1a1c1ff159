package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/fsnotify/fsnotify"

	"github.com/graphcontract/graphcontract/internal/inputs"
)

// settle is how long nothing may change before the files are checked again: editors write a file in several steps.
const settle = 100 * time.Millisecond

// watchFiles checks, and checks again whenever a file changes, until the context ends. Findings are no end of it, nor
// is a file that cannot be read: the next change may mend it.
func (f *validateFlags) watchFiles(ctx context.Context, s *streams, args []string) error {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return err
	}
	defer w.Close() //nolint:errcheck // the process ends
	plan, err := f.plan(args)
	if err != nil {
		return err // a mistake in the command line is not mended by waiting
	}
	for {
		if err := f.watchDirectories(w, plan); err != nil {
			return err
		}
		err := plan.run(ctx, s)
		switch {
		case ctx.Err() != nil:
			return nil
		case err != nil && !errors.Is(err, errFindings):
			say(s.err, "graphcontract: %v", err)
		}
		if !f.quiet {
			say(s.err, "waiting for changes; interrupt to end")
		}
		if !waitForChange(ctx, w, f.cares(plan)) {
			return nil
		}
		for {
			next, err := f.plan(args)
			if err == nil {
				plan = next
				break
			}
			say(s.err, "graphcontract: %v", err)
			if !waitForChange(ctx, w, f.cares(plan)) {
				return nil
			}
		}
	}
}

// watchDirectories watches the directories of all files: a file itself may be replaced by another one.
func (f *validateFlags) watchDirectories(w *fsnotify.Watcher, plan *validatePlan) error {
	dirs := map[string]bool{}
	for _, t := range plan.targets {
		dirs[filepath.Dir(t.path)] = true
	}
	for _, name := range []string{f.config, f.spec, inputs.ConfigName, plan.spec, plan.known} {
		if _, err := os.Stat(name); name != "" && err == nil {
			dirs[filepath.Dir(name)] = true
		}
	}
	for _, arg := range plan.args {
		base, _ := doublestar.SplitPattern(filepath.ToSlash(arg))
		if info, err := os.Stat(arg); err == nil && info.IsDir() {
			base = arg
		}
		err := filepath.WalkDir(filepath.FromSlash(base), func(name string, e fs.DirEntry, err error) error {
			switch {
			case err != nil || !e.IsDir():
				return nil //nolint:nilerr // what is not there yet is not watched
			case name != base && strings.HasPrefix(e.Name(), "."):
				return filepath.SkipDir
			}
			dirs[name] = true
			return nil
		})
		if err != nil {
			return err
		}
	}
	for dir := range dirs {
		if err := w.Add(dir); err != nil {
			return err
		}
	}
	return nil
}

// cares tells the changes that call for another run: of what was checked or may be, of the configuration and the
// contract, and of directories. What a run writes itself is no reason for another, and neither is a log beside the
// payloads.
func (f *validateFlags) cares(plan *validatePlan) func(name string) bool {
	own, known := map[string]bool{}, map[string]bool{}
	note := func(set map[string]bool, name string) {
		if full, err := filepath.Abs(name); err == nil {
			set[full] = true
		}
	}
	for _, o := range plan.outputs {
		note(own, o.file)
	}
	if f.newBaseline != "" {
		note(own, f.newBaseline)
	}
	for _, t := range plan.targets {
		note(known, t.path)
	}
	for _, name := range append([]string{f.config, f.spec, inputs.ConfigName, plan.spec, plan.known}, plan.args...) {
		if name != "" {
			note(known, name)
		}
	}
	return func(name string) bool {
		full, err := filepath.Abs(name)
		if err != nil || own[full] {
			return false
		}
		if known[full] || inputs.IsPayload(name) {
			return true
		}
		for _, arg := range plan.args {
			pattern, err := filepath.Abs(arg)
			if err != nil {
				continue
			}
			if ok, err := doublestar.PathMatch(pattern, full); ok && err == nil {
				return true
			}
		}
		info, err := os.Stat(name)
		return err == nil && info.IsDir()
	}
}

// waitForChange waits for a change and then until nothing changes any more. It is false when the context ended.
func waitForChange(ctx context.Context, w *fsnotify.Watcher, cares func(name string) bool) bool {
	timer := time.NewTimer(time.Hour)
	timer.Stop()
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return false
		case e, ok := <-w.Events:
			if !ok {
				return false
			}
			if e.Op != fsnotify.Chmod && cares(e.Name) {
				timer.Reset(settle)
			}
		case err, ok := <-w.Errors:
			if !ok && err == nil {
				return false
			}
			timer.Reset(settle) // events were lost, so something has changed
		case <-timer.C:
			return true
		}
	}
}
