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
		if err := f.watchDirectories(w, args, plan); err != nil {
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
		if !waitForChange(ctx, w, f.ownFiles()) {
			return nil
		}
		for {
			if plan, err = f.plan(args); err == nil {
				break
			}
			say(s.err, "graphcontract: %v", err)
			if !waitForChange(ctx, w, f.ownFiles()) {
				return nil
			}
		}
	}
}

// watchDirectories watches the directories of all files: a file itself may be replaced by another one.
func (f *validateFlags) watchDirectories(w *fsnotify.Watcher, args []string, plan *validatePlan) error {
	dirs := map[string]bool{}
	for _, t := range plan.targets {
		dirs[filepath.Dir(t.path)] = true
	}
	for _, name := range []string{f.config, f.spec, inputs.ConfigName} {
		if _, err := os.Stat(name); name != "" && err == nil {
			dirs[filepath.Dir(name)] = true
		}
	}
	for _, arg := range args {
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

// ownFiles are what a run writes itself, which is no reason for another.
func (f *validateFlags) ownFiles() map[string]bool {
	own := map[string]bool{}
	outputs, err := readOutputs(f.outputs)
	if err != nil {
		return own
	}
	for _, o := range outputs {
		if full, err := filepath.Abs(o.file); err == nil {
			own[full] = true
		}
	}
	return own
}

// waitForChange waits for a change and then until nothing changes any more. It is false when the context ended.
func waitForChange(ctx context.Context, w *fsnotify.Watcher, own map[string]bool) bool {
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
			full, err := filepath.Abs(e.Name)
			if err != nil || own[full] || e.Op == fsnotify.Chmod || strings.HasSuffix(e.Name, ".tmp") {
				continue
			}
			timer.Reset(settle)
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
