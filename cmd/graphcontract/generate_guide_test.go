package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// guide tells users how to generate.
var guide = filepath.Join("..", "..", "docs", "GENERATE.md")

const (
	tool       = "github.com/graphcontract/graphcontract/cmd/graphcontract"
	repository = "github.com/graphcontract/graphcontract"
)

// guideBlock is a block of code, and the name of its file if the line above ends with one.
var guideBlock = regexp.MustCompile("(?m)(?:`([\\w/.-]+)`:\n\n)?^```(console|go|yaml)\n((?s:.*?))^```\n")

// TestGenerateGuide does what docs/GENERATE.md says, in an empty module outside of the repository: it writes the files
// that are shown, runs the commands, and compares what they print. Only the release that is fetched is replaced by this
// repository, and the modules that it needs come from the cache of the machine. UPDATE=1 refreshes the output.
func TestGenerateGuide(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program and vets packages in a module of their own, which takes a minute without a warm cache")
	}
	text, err := os.ReadFile(guide)
	if err != nil {
		t.Fatal(err)
	}
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	app := t.TempDir()
	ran, files := 0, 0
	updated := guideBlock.ReplaceAllStringFunc(string(text), func(block string) string {
		m := guideBlock.FindStringSubmatch(block)
		name, kind, content := m[1], m[2], m[3]
		if kind != "console" {
			if name == "" {
				t.Errorf("docs/GENERATE.md: no file is named for\n%s", content)
				return block
			}
			files++
			putFile(t, filepath.Join(app, name), content)
			return block
		}
		var out strings.Builder
		for _, c := range commands(content) {
			ran++
			got := runGuide(t, app, root, c.line)
			if diff := cmp.Diff(anyDuration.ReplaceAllString(c.output, "0.020s"), got); diff != "" && os.Getenv("UPDATE") != "1" {
				t.Errorf("docs/GENERATE.md: $ %s\n%s", c.line, diff)
			}
			out.WriteString("$ " + c.line + "\n" + got)
		}
		return strings.TrimSuffix(block, content+"```\n") + out.String() + "```\n"
	})
	if ran < 10 || files < 4 {
		t.Errorf("docs/GENERATE.md has %d commands and %d files; the test does not find them", ran, files)
	}
	if os.Getenv("UPDATE") == "1" {
		putFile(t, guide, updated)
	}
}

var anyDuration = regexp.MustCompile(`\d+\.\d+s|\(cached\)`)

func putFile(t *testing.T, name, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o750); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

// runGuide runs a line as a reader would, and gives both streams. What the go command says of modules that it adds
// depends on their releases, and is left out.
func runGuide(t *testing.T, app, root, line string) string {
	t.Helper()
	if line == "go get -tool "+tool+"@latest" {
		line = "go mod edit -replace " + repository + "='" + root + "' -require " + repository + "@v0.0.0 && go get -tool " + tool
	}
	line = strings.ReplaceAll(line, tool+"@latest", tool)
	cmd := exec.CommandContext(t.Context(), "sh", "-c", line) // #nosec G204 -- the line is one of docs/GENERATE.md
	cmd.Dir = app
	cmd.Env = append(os.Environ(), "GOTOOLCHAIN=local", "GOPROXY=off", "GOSUMDB=off", "GOFLAGS=-mod=mod -buildvcs=false", "GOWORK=off")
	out, err := cmd.CombinedOutput()
	if err != nil && !strings.Contains(line, "grep -c") {
		t.Errorf("docs/GENERATE.md: $ %s: %v\n%s", line, err, out)
	}
	var kept strings.Builder
	for printed := range strings.Lines(string(out)) {
		if !strings.HasPrefix(printed, "go: added ") && !strings.HasPrefix(printed, "go: finding ") {
			kept.WriteString(anyDuration.ReplaceAllString(printed, "0.020s"))
		}
	}
	return kept.String()
}
