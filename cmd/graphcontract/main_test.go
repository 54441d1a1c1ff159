package main

import (
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(ordinaryPrograms{m}, map[string]func(){
		"graphcontract": main,
		"curl":          curl,
		"jq":            jq,
	})
}

// ordinaryPrograms lets tests start the command as users build it. Under the race detector a start costs three times as
// much, and the scripts start hundreds of programs, most of which have nothing to race. Those that have are in raced.
type ordinaryPrograms struct{ m *testing.M }

// instrumented is the path with the programs that testscript puts there, which are this test binary.
var instrumented string

func (o ordinaryPrograms) Run() int {
	instrumented = os.Getenv("PATH")
	if !raceDetector {
		return o.m.Run()
	}
	dir, err := os.MkdirTemp("", "graphcontract-programs")
	if err != nil {
		log.Print(err)
		return 1
	}
	defer func() {
		if err := os.RemoveAll(dir); err != nil {
			log.Print(err)
		}
	}()
	program := filepath.Join(dir, "program.test")
	if out, err := exec.Command("go", "test", "-c", "-race=false", "-o", program, ".").CombinedOutput(); err != nil {
		log.Printf("go test -c: %v\n%s", err, out)
		return 1
	}
	for _, name := range []string{"graphcontract", "curl", "jq"} {
		if runtime.GOOS == "windows" {
			name += ".exe"
		}
		if err := os.Link(program, filepath.Join(dir, name)); err != nil {
			log.Print(err)
			return 1
		}
	}
	if err := os.Setenv("PATH", dir+string(filepath.ListSeparator)+instrumented); err != nil {
		log.Print(err)
		return 1
	}
	return o.m.Run()
}

// raced are the scripts whose programs do several things at once. They run under the race detector if the tests do.
var raced = []string{"serve-control", "serve-ready", "serve-standin", "validate-har", "validate-ndjson"}

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
	if slices.Contains(raced, strings.TrimPrefix(filepath.Base(env.WorkDir), "script-")) {
		env.Setenv("PATH", instrumented)
		env.Setenv("GORACE", "atexit_sleep_ms=20") // instead of a second at the end of each program
	}
	return os.CopyFS(filepath.Join(env.WorkDir, "lamps"), os.DirFS(filepath.Join("testdata", "lamps")))
}
