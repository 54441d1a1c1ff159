package codegen_test

import (
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/graphcontract/graphcontract/internal/codegen"
)

var root = filepath.Join("..", "..")

// generateGraph generates from the committed contract once for all tests.
var generateGraph = sync.OnceValues(func() (generated, error) {
	spec, err := readFile(filepath.Join(root, "openapi", "graph.yaml"))
	if err != nil {
		return generated{}, err
	}
	before := processorTime()
	files, plain, err := codegen.GeneratePlain(spec, codegen.Options{
		ImportPath:   "github.com/graphcontract/graphcontract/gen",
		Parts:        codegen.Parts{Client: true, Server: true, Contract: true},
		ContractFrom: "github.com/graphcontract/graphcontract/openapi",
	})
	return generated{files, plain, processorTime() - before}, err
})

// generated is what Generate gave, how large oapi-codegen alone makes each package, and the processor time of it all.
type generated struct {
	files map[string][]byte
	plain map[string]int
	cpu   time.Duration
}

func graph(t *testing.T) generated {
	t.Helper()
	g, err := generateGraph()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// The committed packages are what the committed contract makes, to the byte.
func TestGeneratedPackagesMatchContract(t *testing.T) {
	diff, err := codegen.Compare(filepath.Join(root, "gen"), graph(t).files)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range diff {
		t.Errorf("gen/%s is not what openapi/graph.yaml makes; run go generate ./...", d.Name)
	}
}

// What the generator adds (interfaces, enums that know their members, lossless coding, Validate) may make the output
// a tenth larger than what oapi-codegen makes by itself, not more.
func TestOutputIsNoLargerThanATenth(t *testing.T) {
	g := graph(t)
	got := make(map[string]int)
	for name, src := range g.files {
		pkg, _, below := strings.Cut(name, "/")
		if !below {
			pkg = "gen"
		}
		if pkg != "contract" {
			got[pkg] += len(src)
		}
	}
	if len(got) != 3 || len(g.plain) != 3 {
		t.Fatalf("sizes of %v were measured against %v, want three packages", got, g.plain)
	}
	for pkg, size := range got {
		t.Logf("%s: %d bytes, oapi-codegen alone %d", pkg, size, g.plain[pkg])
		if size*10 > g.plain[pkg]*11 {
			t.Errorf("%s: %d bytes are more than a tenth above the %d of oapi-codegen", pkg, size, g.plain[pkg])
		}
	}
}
