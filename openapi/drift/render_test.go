package drift_test

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/openapi/drift"
)

// moved is an edit of every kind, for the renderers.
func moved(t *testing.T) []drift.Change {
	t.Helper()
	base := library(t)
	edits := []string{
		"https://library.example/beta", "https://library.example/v1.0",
		"[free, lent, lost, unknownFutureValue,", "[free, Lent, stolen, unknownFutureValue,",
		"        name: {type: string}\n        code: {type: string, pattern: '^[A-Z]{2}$'}\n", "        name: {type: string, pattern: '^(a|`b`)$'}\n        length: {type: integer, format: int32}\n",
		"{name: $filter, in: query,", "{name: $filter, in: query, required: true,",
		"        - delegated: [Item.Lend]\n", "",
		"        until: {type: string, format: date}\n", "",
	}
	return drift.Compare(parse(t, []byte(base)), parse(t, []byte(edited(t, base, edits))), drift.Options{})
}

func TestRenderers(t *testing.T) {
	changes := moved(t)
	for file, render := range map[string]func(io.Writer, []drift.Change) error{
		"moved.txt": drift.Text, "moved.json": drift.JSON, "moved.md": drift.Markdown,
	} {
		t.Run(file, func(t *testing.T) {
			var got bytes.Buffer
			if err := render(&got, changes); err != nil {
				t.Fatal(err)
			}
			path := filepath.Join("testdata", file)
			if os.Getenv("UPDATE") == "1" {
				if err := os.WriteFile(path, got.Bytes(), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got.String()); diff != "" {
				t.Errorf("%s (-want +got); refresh with UPDATE=1 if it is right:\n%s", path, diff)
			}
		})
	}
}

func TestRenderersOfNothing(t *testing.T) {
	var text, md, js bytes.Buffer
	for _, err := range []error{drift.Text(&text, nil), drift.Markdown(&md, nil), drift.JSON(&js, nil)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	if text.String() != "nothing moved\n" {
		t.Errorf("text: %q", text.String())
	}
	if !strings.Contains(md.String(), "Nothing moved.") || strings.Contains(md.String(), "|") {
		t.Errorf("markdown: %q", md.String())
	}
	var report struct{ Changes []drift.Change }
	if err := json.Unmarshal(js.Bytes(), &report); err != nil || report.Changes == nil || len(report.Changes) > 0 {
		t.Errorf("json: %v, %s", err, js.String())
	}
}

// full refuses what is written to it.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

func TestRenderersTellThatTheyCouldNotWrite(t *testing.T) {
	changes := moved(t)
	for name, render := range map[string]func(io.Writer, []drift.Change) error{"text": drift.Text, "json": drift.JSON, "markdown": drift.Markdown} {
		if render(full{}, changes) == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
