package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
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

// TestModuleScript runs the scripts that use the program from another module, as its users do. They take what modules
// they need from the cache of the machine, never from the network.
func TestModuleScript(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program and vets packages in modules of their own, which takes a minute without a warm cache")
	}
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("go", "env", "GOMODCACHE", "GOCACHE", "GOVERSION").Output()
	if err != nil {
		t.Skipf("the go command does not work here: %v", err)
	}
	env := strings.Split(strings.TrimSpace(string(out)), "\n")
	testscript.Run(t, testscript.Params{
		Dir: "testdata/module",
		Setup: func(e *testscript.Env) error {
			e.Vars = append(e.Vars,
				"REPO="+root, "GOMODCACHE="+env[0], "GOCACHE="+env[1], "GOTOOLCHAIN=local",
				"GOPROXY=off", "GOSUMDB=off", "GOFLAGS=-mod=mod -buildvcs=false", "GOWORK=off",
			)
			return copyPages(e)
		},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
	})
}
