//go:build unix

package inputs_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
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

// TestExpandLockedDirectory goes on behind a directory that may not be read, and says that there is one.
func TestExpandLockedDirectory(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("nothing is locked for the superuser")
	}
	t.Chdir(t.TempDir())
	for _, name := range []string{"d/a.json", "d/locked/b.json", "d/z.json"} {
		if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Chmod("d/locked", 0); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod("d/locked", 0o700) //nolint:errcheck // so that it can be removed
	for _, arg := range []string{"d", "d/**/*.json"} {
		got, err := inputs.Expand([]string{arg})
		if err == nil || !strings.Contains(err.Error(), "locked") || !slices.Equal(got, []string{"d/a.json", "d/z.json"}) {
			t.Errorf("%s: %v, %v", arg, got, err)
		}
	}
}
