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
	followGuide(t, guide, regexp.MustCompile(`(?s)^.*$`), 10, 4)
}

// TestGenerateReadme does the same with the section of README.md.
func TestGenerateReadme(t *testing.T) {
	followGuide(t, readme, regexp.MustCompile(`(?ms)^## Generate Go$.*?^## `), 6, 2)
}

// followGuide does what a section of a document says. It has that many commands and files at least.
func followGuide(t *testing.T, document string, section *regexp.Regexp, commandsAtLeast, filesAtLeast int) {
	if testing.Short() {
		t.Skip("builds the program and vets packages in a module of their own, which takes a minute without a warm cache")
	}
	text, err := os.ReadFile(document) // #nosec G304 -- a document of this repository
	if err != nil {
		t.Fatal(err)
	}
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	app := t.TempDir()
	ran, files := 0, 0
	step := func(block string) string {
		m := guideBlock.FindStringSubmatch(block)
		name, kind, content := m[1], m[2], m[3]
		if kind != "console" {
			if name == "" {
				t.Errorf("%s: no file is named for\n%s", document, content)
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
				t.Errorf("%s: $ %s\n%s", document, c.line, diff)
			}
			out.WriteString("$ " + c.line + "\n" + got)
		}
		return strings.TrimSuffix(block, content+"```\n") + out.String() + "```\n"
	}
	updated := section.ReplaceAllStringFunc(string(text), func(part string) string { return guideBlock.ReplaceAllStringFunc(part, step) })
	if ran < commandsAtLeast || files < filesAtLeast {
		t.Errorf("%s has %d commands and %d files; the test does not find them", document, ran, files)
	}
	if os.Getenv("UPDATE") == "1" {
		putFile(t, document, updated)
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
	cmd := exec.CommandContext(t.Context(), "sh", "-c", line) // #nosec G204 -- the line is one of a document
	cmd.Dir = app
	cmd.Env = append(os.Environ(), "GOTOOLCHAIN=local", "GOPROXY=off", "GOSUMDB=off", "GOFLAGS=-mod=mod -buildvcs=false", "GOWORK=off")
	out, err := cmd.CombinedOutput()
	if err != nil && !strings.Contains(line, "grep -c") {
		t.Errorf("$ %s: %v\n%s", line, err, out)
	}
	var kept strings.Builder
	for printed := range strings.Lines(string(out)) {
		if !strings.HasPrefix(printed, "go: added ") && !strings.HasPrefix(printed, "go: finding ") {
			kept.WriteString(anyDuration.ReplaceAllString(printed, "0.020s"))
		}
	}
	return kept.String()
}
