package main

import (
	"fmt"
	"io"
	"os"

	"github.com/mattn/go-isatty"
)

// progress gives a function that shows how far the work is, or nil when nobody watches, and one that clears the line.
func progress(w io.Writer, what string) (show func(done, total int), erase func()) {
	f, ok := w.(*os.File)
	if !ok || !isatty.IsTerminal(f.Fd()) {
		return nil, func() {}
	}
	last := -1
	show = func(done, total int) {
		if total == 0 || done*100/total == last {
			return
		}
		last = done * 100 / total
		_, _ = fmt.Fprintf(w, "\r%s: %d of %d", what, done, total)
	}
	return show, func() {
		if last >= 0 {
			_, _ = fmt.Fprint(w, "\r\x1b[K")
		}
	}
}
