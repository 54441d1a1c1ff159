package codegen

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What the generator adds (interfaces, enums that know their members, lossless coding, Validate) may make the output
// a tenth larger than what oapi-codegen makes by itself, not more.
func TestOutputIsNoLargerThanATenth(t *testing.T) {
	spec, err := os.ReadFile(filepath.Join("..", "..", "openapi", "graph.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	opts := Options{ImportPath: "example.org/gen", Package: "gen", Parts: Parts{Client: true, Server: true}}
	files, err := Generate(spec, opts)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := load(spec)
	if err != nil {
		t.Fatal(err)
	}
	plain := make(map[string]int)
	for name, run := range map[string]func() ([]byte, error){
		"models": func() ([]byte, error) { return runModels(doc, opts) },
		"client": func() ([]byte, error) { return runClient(spec, opts) },
		"stub":   func() ([]byte, error) { return runStub(spec, opts) },
	} {
		src, err := run()
		if err != nil {
			t.Fatal(err)
		}
		plain[name] = len(src)
	}
	got := make(map[string]int)
	for name, src := range files {
		part, _, below := strings.Cut(name, "/")
		if !below {
			part = "models"
		}
		got[part] += len(src)
	}
	for part, size := range got {
		t.Logf("%s: %d bytes, oapi-codegen alone %d", part, size, plain[part])
		if size*10 > plain[part]*11 {
			t.Errorf("%s: %d bytes are more than a tenth above the %d of oapi-codegen", part, size, plain[part])
		}
	}
}
