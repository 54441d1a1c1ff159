package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestGenerateFromPages generates packages from the reference pages that GRAPHCONTRACT_DOCS names, vets them in a module
// of their own, and sends the examples of the pages through them. GRAPHCONTRACT_AREAS holds patterns separated by
// spaces; each gives a package. Without it there is one package of all pages.
func TestGenerateFromPages(t *testing.T) {
	dir := os.Getenv("GRAPHCONTRACT_DOCS")
	if dir == "" || testing.Short() {
		t.Skip("takes pages from GRAPHCONTRACT_DOCS, and minutes to build what they give")
	}
	areas := strings.Fields(os.Getenv("GRAPHCONTRACT_AREAS"))
	if len(areas) == 0 {
		areas = []string{""}
	}
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	_, requirements, _ := strings.Cut(string(mod), "\n\nrequire")
	sum, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		t.Fatal(err)
	}
	roundTrip, err := os.ReadFile(filepath.Join(root, "gen", "client", "roundtrip_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	app := t.TempDir()
	put := func(name, content string) {
		t.Helper()
		name = filepath.Join(app, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	const module = "github.com/graphcontract/graphcontract"
	put("go.mod", "module example.org/app\n\ngo 1.26\n\nrequire "+module+" v0.0.0\n\nreplace "+module+" => "+root+"\n\nrequire"+requirements)
	put("go.sum", string(sum))
	for i, area := range areas {
		pkg := fmt.Sprintf("area%d", i)
		args := []string{"generate", dir, "-o", filepath.Join(app, pkg), "--client", "--server", "--contract"}
		if area != "" {
			args = append(args, "--include", area)
		}
		var stdout, stderr bytes.Buffer
		if code := run(t.Context(), args, nil, &stdout, &stderr); code != exitClean {
			t.Fatalf("%s: exit code %d\n%s%s", area, code, &stdout, &stderr)
		}
		test := string(roundTrip)
		for _, part := range []string{"client", "contract"} {
			test = strings.ReplaceAll(test, `"`+module+`/gen/`+part+`"`, `"example.org/app/`+pkg+`/`+part+`"`)
		}
		put(pkg+"/client/roundtrip_test.go", test)
	}
	tried := 0
	for _, args := range [][]string{{"vet", "./..."}, {"test", "-v", "-run", "RoundTrip", "./..."}} {
		cmd := exec.CommandContext(t.Context(), "go", args...)
		cmd.Dir = app
		cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod -buildvcs=false", "GOPROXY=off", "GOSUMDB=off", "GOWORK=off")
		out, err := cmd.CombinedOutput()
		for line := range strings.Lines(string(out)) {
			var examples, invalid, went int
			if _, result, ok := strings.Cut(line, ".go:"); ok {
				if n, _ := fmt.Sscanf(result[strings.Index(result, " ")+1:], "%d examples, %d of them break the contract, %d went", &examples, &invalid, &went); n == 3 {
					tried += went
				}
			}
			if strings.Contains(line, "went through Go") || strings.Contains(line, "breaks the contract") || err != nil && !strings.Contains(line, "=== RUN") && !strings.Contains(line, "--- PASS") {
				t.Log(strings.TrimSuffix(line, "\n"))
			}
		}
		if err != nil {
			t.Fatalf("go %s: %v", strings.Join(args, " "), err)
		}
	}
	if tried == 0 {
		t.Error("no example of the pages was tried")
	}
}
