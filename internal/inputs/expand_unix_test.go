//go:build unix

package inputs_test

import (
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"testing"

	"github.com/graphcontract/graphcontract/internal/inputs"
)

// TestExpandOddFiles walks over links that lead in circles or nowhere, and over a pipe that nobody writes to.
func TestExpandOddFiles(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.MkdirAll("d/sub", 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("d/a.json", nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for name, to := range map[string]string{"d/sub/up": "..", "d/link.json": "a.json", "d/nowhere.json": "none.json", "d/self.json": "self.json"} {
		if err := os.Symlink(to, name); err != nil {
			t.Fatal(err)
		}
	}
	if err := syscall.Mkfifo("d/pipe.json", 0o600); err != nil {
		t.Fatal(err)
	}
	got, err := inputs.Expand([]string{"d"})
	want := []string{"d/a.json", "d/link.json", "d/nowhere.json", "d/self.json"} // who opens the last two fails, and says so
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("directory: %v, %v", got, err)
	}
	got, err = inputs.Expand([]string{"d/[ap]*.json", "d/pipe.json"})
	if err != nil || !slices.Equal(got, []string{filepath.Join("d", "a.json"), "d/pipe.json"}) {
		t.Errorf("pattern and pipe: %v, %v", got, err)
	}
}
