package standin

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/openapi"
)

func load(t testing.TB, file string) *openapi3.T {
	t.Helper()
	doc, err := openapi3.NewLoader().LoadFromFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func start(t testing.TB, doc *openapi3.T, opts Options) *Server {
	t.Helper()
	s, err := New(doc, opts)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Every operation of our own documents is answered by what the contract accepts, but for those that nothing could be
// made for, which are named.
func TestEveryOperationIsAnswered(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		file   string
		unmade []string
	}{
		{"pets.yaml", []string{"getNever", "getXML", "upload"}},
		{"tools.yaml", nil},
		{"workshop.yaml", nil},
	} {
		s := start(t, load(t, filepath.Join("testdata", tc.file)), Options{})
		walk(t, s)
		var unmade []string
		for _, op := range s.operations {
			if op.problem != nil {
				unmade = append(unmade, op.in.OperationID)
				t.Logf("%s: %v", tc.file, *op.problem)
			}
		}
		if slices.Sort(unmade); !slices.Equal(unmade, tc.unmade) || len(s.Findings()) != len(unmade) {
			t.Errorf("%s: nothing was made for %q, want %q", tc.file, unmade, tc.unmade)
		}
	}
}

// The built-in contract has unions, enumerations that may grow, and types that refer to each other.
func TestBuiltInContract(t *testing.T) {
	t.Parallel()
	doc, err := openapi.Load()
	if err != nil {
		t.Fatal(err)
	}
	s := start(t, doc, Options{})
	walk(t, s)
	for _, f := range s.Findings() {
		t.Errorf("%v", f)
	}
}

// STANDIN_CONTRACTS names files with contracts, as in /tmp/*.yaml: of each, every operation is called.
func TestContractsOfUsers(t *testing.T) {
	pattern := os.Getenv("STANDIN_CONTRACTS")
	if pattern == "" {
		t.Skip("STANDIN_CONTRACTS names no contracts")
	}
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: no files: %v", pattern, err)
	}
	for _, file := range files {
		s := start(t, load(t, file), Options{})
		for _, f := range s.Findings() {
			t.Logf("%s: %v", file, f)
		}
		statuses := walk(t, s)
		t.Logf("%s: %d operations, %d without a sample, statuses %v", file, s.Operations(), len(s.Findings()), statuses)
	}
}
