package main

import (
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// The scripts of generate have a directory of their own, as some of them build modules.
func TestGenerateScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/generate",
		Setup: func(e *testscript.Env) error {
			// The race detector would sleep for a second at the end of each program.
			e.Setenv("GORACE", "atexit_sleep_ms=20")
			return copyPages(e)
		},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       os.Getenv("UPDATE") == "1",
		Cmds:                map[string]func(*testscript.TestScript, bool, []string){"exits": exits},
	})
}
