package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"graphcontract": main,
		"curl":          curl,
		"jq":            jq,
	})
}

func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		Setup:               copyPages,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       os.Getenv("UPDATE") == "1",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"serve":     serve,
			"interrupt": interrupt,
			"exits":     exits,
			"compress":  compress,
			"truncate":  truncate,
		},
	})
}

// copyPages gives every script the made-up reference pages of testdata, as lamps.
func copyPages(env *testscript.Env) error {
	env.Setenv("GORACE", "atexit_sleep_ms=20") // or every program that a script starts ends a second late under -race
	return os.CopyFS(filepath.Join(env.WorkDir, "lamps"), os.DirFS(filepath.Join("testdata", "lamps")))
}
