package store_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/server/internal/store"
)

func openFile(t *testing.T, path string) *store.File {
	t.Helper()
	f, err := store.OpenFile(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	return f
}

func space(t *testing.T, f *store.File, name string) (*store.Memory, bool) {
	t.Helper()
	m, found, err := f.Namespace(context.Background(), name)
	if err != nil {
		t.Fatal(err)
	}
	return m, found
}

func TestAFileComesBackAsItWas(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sta te%?#.db")
	f := openFile(t, path)
	m, found := space(t, f, "a")
	if found {
		t.Error("a new file has a namespace")
	}
	for _, id := range []string{"Zulu", "Alpha", "Mike"} {
		update(t, m, func(w store.Writer) error { return w.Put("c", id, body("1")) })
	}
	update(t, m, func(w store.Writer) error {
		return errors.Join(w.Put("c", "ZULU", body("9007199254740993")), w.Delete("c", "alpha"), w.Put("c", "Alpha", body("3")))
	})
	if err := m.Update(context.Background(), func(w store.Writer) error {
		return errors.Join(w.Put("c", "lost", body("1")), errors.New("no"))
	}); err == nil {
		t.Error("a refused update was taken")
	}
	version := m.Version()
	other, _ := space(t, f, "b")
	update(t, other, func(w store.Writer) error { return w.Put("c", "Other", body("1")) })
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	if err := m.Update(context.Background(), func(w store.Writer) error { return w.Put("c", "late", body("1")) }); err == nil {
		t.Error("a closed file was written to")
	}
	if got := ids(t, m); len(got) != 3 {
		t.Errorf("what could not be written is seen: %v", got)
	}

	f = openFile(t, path)
	m, found = space(t, f, "a")
	if got := ids(t, m); !found || !slices.Equal(got, []string{"Zulu", "Mike", "Alpha"}) {
		t.Errorf("found %v: %v", found, got)
	}
	if d, err := get(t, m, "zulu"); err != nil || fmt.Sprint(d.Body[0].Value) != "9007199254740993" {
		t.Errorf("%+v %v", d, err)
	}
	if m.Version() != version {
		t.Errorf("version %d, want %d", m.Version(), version)
	}
	if err := f.Drop(context.Background(), "a"); err != nil {
		t.Fatal(err)
	}
	names, err := f.Names(context.Background())
	if err != nil || !slices.Equal(names, []string{"b"}) {
		t.Errorf("%v %v", names, err)
	}
}

func TestFilesThatCannotBeUsed(t *testing.T) {
	dir := t.TempDir()
	taken := filepath.Join(dir, "taken.db")
	openFile(t, taken)
	text := filepath.Join(dir, "text.db")
	if err := os.WriteFile(text, []byte(strings.Repeat("no database\n", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	newer := filepath.Join(dir, "newer.db")
	db, err := sql.Open("sqlite", newer)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec("PRAGMA user_version = 99"); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{taken, text, newer, filepath.Join(dir, "none", "state.db"), dir} {
		f, err := store.OpenFile(context.Background(), path)
		if err == nil {
			t.Errorf("%s was opened", path)
			_ = f.Close()
		} else if !strings.Contains(err.Error(), path) {
			t.Errorf("%v does not name %s", err, path)
		}
	}
}
