package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The files that tell how to run the server name flags and variables that there are, and the document names all
// flags.
func TestServerDocsNameTheFlags(t *testing.T) {
	root := filepath.Join("..", "..")
	for _, name := range []string{"Containerfile", "compose.yaml", filepath.Join("docs", "SERVER.md")} {
		text, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range regexp.MustCompile(`GRAPHCONTRACT_([A-Z_]+)`).FindAllStringSubmatch(string(text), -1) {
			flag := strings.ReplaceAll(strings.ToLower(m[1]), "_", "-")
			if flag != "image" && !slices.Contains(settings, flag) {
				t.Errorf("%s: %s sets no flag", name, m[0])
			}
		}
		for _, line := range strings.Split(string(text), "\n") {
			_, args, ok := strings.Cut(line, "graphcontract serve")
			if !ok {
				continue
			}
			for _, m := range regexp.MustCompile(`--([a-z-]+)`).FindAllStringSubmatch(args, -1) {
				if m[1] != "help" && !strings.HasPrefix(m[1], "health-") && !slices.Contains(settings, m[1]) {
					t.Errorf("%s: there is no flag %s", name, m[0])
				}
			}
		}
		if filepath.Ext(name) == ".md" {
			for _, flag := range settings {
				if flag != "spec" && !strings.Contains(string(text), "--"+flag) {
					t.Errorf("%s does not tell about --%s", name, flag)
				}
			}
		}
	}
}
