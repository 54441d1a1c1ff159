package codegen_test

import (
	"path/filepath"
	"testing"

	"github.com/graphcontract/graphcontract/internal/codegen"
)

// The committed packages are what the committed contract makes, to the byte.
func TestGeneratedPackagesMatchContract(t *testing.T) {
	root := filepath.Join("..", "..")
	files, err := codegen.Generate(read(t, filepath.Join(root, "openapi", "graph.yaml")), codegen.Options{
		ImportPath:   "github.com/graphcontract/graphcontract/gen",
		Parts:        codegen.Parts{Client: true, Server: true, Contract: true},
		ContractFrom: "github.com/graphcontract/graphcontract/openapi",
	})
	if err != nil {
		t.Fatal(err)
	}
	diff, err := codegen.Compare(filepath.Join(root, "gen"), files)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range diff {
		t.Errorf("gen/%s is not what openapi/graph.yaml makes; run go generate ./...", d.Name)
	}
}
