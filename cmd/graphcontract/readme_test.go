package main

import (
	"bytes"
	"go/format"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// readme is where README.md lies, and where its commands are meant to be run.
var readme = filepath.Join("..", "..", "README.md")

// notRun are the programs of README.md that are not run here: they would run this test, or fetch from the network.
var notRun = []string{"make", "go"}

// TestReadme runs the commands of README.md with sh at the root of the repository, against a server of its own, and
// compares what they print. Refresh it with UPDATE=1.
func TestReadme(t *testing.T) {
	text, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	program, err := exec.LookPath("graphcontract")
	if err != nil {
		t.Fatal(err)
	}
	p, url, err := startServer(program, ".", os.Environ(), []string{"--quiet"})
	if err != nil {
		t.Fatal(err)
	}
	defer p.kill()
	address := strings.TrimSuffix(strings.TrimPrefix(url, "http://"), "/beta")

	ran := 0
	updated := consoleBlock.ReplaceAllStringFunc(string(text), func(block string) string {
		var out strings.Builder
		out.WriteString("```console\n")
		for _, c := range commands(consoleBlock.FindStringSubmatch(block)[1]) {
			name, _, _ := strings.Cut(c.line, " ")
			got := c.output
			if !slices.Contains(notRun, name) {
				ran++
				got = runShell(t, c.line, address)
				if diff := cmp.Diff(c.output, got); diff != "" && os.Getenv("UPDATE") != "1" {
					t.Errorf("README.md: $ %s\n%s", c.line, diff)
				}
			}
			out.WriteString("$ " + c.line + "\n" + got)
		}
		return out.String() + "```\n"
	})
	if ran < 3 {
		t.Errorf("README.md has %d commands that can be run; the test does not find them", ran)
	}
	if os.Getenv("UPDATE") == "1" {
		if err := os.WriteFile(readme, []byte(updated), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

var consoleBlock = regexp.MustCompile("(?ms)^```console\n(.*?)^```\n")

// command is a line after a prompt, lines that continue it included, and what stands below it.
type command struct{ line, output string }

func commands(block string) []command {
	var out []command
	open := false
	for line := range strings.Lines(block) {
		typed, isCommand := strings.CutPrefix(line, "$ ")
		switch {
		case isCommand:
			out = append(out, command{line: strings.TrimSuffix(typed, "\n")})
			open = strings.HasSuffix(typed, "\\\n")
		case open:
			out[len(out)-1].line += "\n" + strings.TrimSuffix(line, "\n")
			open = strings.HasSuffix(line, "\\\n")
		case len(out) > 0:
			out[len(out)-1].output += line
		}
	}
	return out
}

// runShell runs the line as a reader would, with the address of README.md led to the server of the test, and gives both
// streams. Identifiers and times are replaced by those of README.md.
func runShell(t *testing.T, line, address string) string {
	t.Helper()
	line = strings.ReplaceAll(line, "bin/graphcontract", "graphcontract")
	cmd := exec.Command("sh", "-c", strings.ReplaceAll(line, "127.0.0.1:8080", address))
	cmd.Dir = filepath.Dir(readme)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Errorf("README.md: $ %s: %v", line, err)
	}
	got := strings.ReplaceAll(string(out), address, "127.0.0.1:8080")
	got = anyID.ReplaceAllString(got, "9f1c7d0e-52a4-4c0b-8b8e-6a3d2f40c1b7")
	return anyTime.ReplaceAllString(got, "2026-11-22T09:30:00Z")
}

var (
	anyID   = regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`)
	anyTime = regexp.MustCompile(`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ`)
)

// TestReadmeTargets finds the targets of README.md in the Makefile.
func TestReadmeTargets(t *testing.T) {
	text, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	makefile, err := os.ReadFile(filepath.Join(filepath.Dir(readme), "Makefile"))
	if err != nil {
		t.Fatal(err)
	}
	targets := regexp.MustCompile("(?m)(?:^\\$ |`)make ([a-z-]+)").FindAllStringSubmatch(string(text), -1)
	if len(targets) < 2 {
		t.Fatalf("README.md names %d targets; run and test at least were expected", len(targets))
	}
	for _, m := range targets {
		if !bytes.Contains(makefile, []byte("\n"+m[1]+":")) {
			t.Errorf("README.md says make %s, which the Makefile does not have", m[1])
		}
	}
}

// TestReadmeSnippets holds the Go of README.md to the examples beside this file, which are compiled and run. Blocks that
// are a file of the reader are what TestGenerateReadme writes.
func TestReadmeSnippets(t *testing.T) {
	text, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	examples, err := os.ReadFile("example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	blocks := regexp.MustCompile("(?ms)(?:[^`]:|[^:])\n\n^```go\n(.*?)^```\n").FindAllStringSubmatch(string(text), -1)
	if len(blocks) == 0 {
		t.Fatal("README.md has no Go")
	}
	for _, m := range blocks {
		src, err := format.Source([]byte("package p\n\nfunc _() {\n" + m[1] + "}\n"))
		if err != nil {
			t.Errorf("README.md: %v:\n%s", err, m[1])
			continue
		}
		body := bytes.TrimSuffix(bytes.TrimPrefix(src, []byte("package p\n\nfunc _() {\n")), []byte("}\n"))
		if !bytes.Contains(examples, body) {
			t.Errorf("README.md shows Go that example_test.go does not have:\n%s", body)
		}
	}
}
