package codegen_test

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v3"

	"github.com/graphcontract/graphcontract/internal/codegen"
)

var everything = codegen.Options{ImportPath: "example.org/thing", Parts: codegen.Parts{Client: true, Server: true, Contract: true}}

// A case is a document in testdata/documents that nobody made for the generator. Its first line says whether it is
// taken or refused, with the line and a part of the message; the lines after it, what the Go must have or lack.
func TestDocuments(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "documents", "*.yaml"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases found: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".yaml"), func(t *testing.T) {
			spec := read(t, file)
			generated, err := codegen.GenerateDocument(spec, everything)
			var all strings.Builder
			for name, src := range generated {
				if strings.HasSuffix(name, ".go") {
					all.Write(src)
				}
			}
			text := strings.Join(strings.Fields(all.String()), " ")
			for line := range strings.Lines(string(spec)) {
				what, wanted, ok := strings.Cut(strings.TrimPrefix(strings.TrimSpace(line), "# "), ": ")
				if !ok || !strings.HasPrefix(line, "# ") {
					break
				}
				wanted = strings.Join(strings.Fields(wanted), " ")
				switch what {
				case "taken":
					if err != nil {
						t.Fatal(err)
					}
				case "refused":
					checkRefusal(t, err, wanted)
				case "has":
					if !strings.Contains(text, wanted) {
						t.Errorf("the Go has no %q", wanted)
					}
				case "lacks":
					if strings.Contains(text, wanted) {
						t.Errorf("the Go has %q", wanted)
					}
				default:
					t.Fatalf("unknown claim %q", what)
				}
			}
			if t.Failed() {
				t.Logf("%s", generated["models.gen.go"])
			}
			if err == nil {
				checkNormalIsStable(t, spec)
			}
		})
	}
}

func checkRefusal(t *testing.T, err error, wanted string) {
	t.Helper()
	var refused codegen.RefusedError
	if !errors.As(err, &refused) {
		t.Fatalf("err = %v, want a refusal", err)
	}
	if len(refused) != 1 {
		t.Errorf("%d refusals, want one: %v", len(refused), err)
	}
	line, part, _ := strings.Cut(wanted, ": ")
	if got := fmt.Sprint(refused[0].Line); got != line || !strings.Contains(refused[0].String(), part) {
		t.Errorf("refused at line %s with %q, want %q", got, refused[0], wanted)
	}
}

// What was normalized is what Generate wants, and JSON is taken as YAML is.
func checkNormalIsStable(t *testing.T, spec []byte) {
	t.Helper()
	once, err := codegen.Normalize(spec)
	if err != nil {
		t.Fatal(err)
	}
	twice, err := codegen.Normalize(once)
	if err != nil {
		t.Fatal(err)
	}
	if string(once) != string(twice) && !strings.Contains(string(once), "schemas: {}") {
		t.Errorf("the second run gives another document:\n%s", twice)
	}
	asJSON, err := codegen.AsJSON(spec)
	if err != nil {
		t.Fatal(err)
	}
	fromJSON, err := codegen.Normalize(asJSON)
	if err != nil {
		t.Fatalf("as JSON: %v", err)
	}
	if diff := cmp.Diff(decode(t, once), decode(t, fromJSON)); diff != "" {
		t.Errorf("as JSON it is another document (-YAML +JSON):\n%s", diff)
	}
}

func decode(t *testing.T, doc []byte) any {
	t.Helper()
	var value any
	if err := yaml.Unmarshal(doc, &value); err != nil {
		t.Fatal(err)
	}
	return value
}

func FuzzNormalize(f *testing.F) {
	files, err := filepath.Glob(filepath.Join("testdata", "documents", "*.yaml"))
	if err != nil || len(files) == 0 {
		f.Fatalf("no seeds found: %v", err)
	}
	for _, file := range files {
		f.Add(read(f, file))
	}
	f.Fuzz(func(t *testing.T, spec []byte) {
		once, err := codegen.Normalize(spec)
		if err != nil {
			if once != nil {
				t.Error("a document beside an error")
			}
			return
		}
		if _, err := codegen.Normalize(once); err != nil {
			t.Errorf("what was normalized is refused: %v\n%s", err, once)
		}
	})
}
