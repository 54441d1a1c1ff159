package store_test

import (
	"context"
	"encoding/json"
	"errors"
	"strconv"
	"sync"
	"testing"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/store"
)

func body(n string) jsondoc.Object { return jsondoc.Object{{Name: "n", Value: json.Number(n)}} }

func filled(t *testing.T, ids ...string) *store.Memory {
	t.Helper()
	m := store.NewMemory()
	update(t, m, func(w store.Writer) error {
		for i, id := range ids {
			if err := w.Put("c", id, body(strconv.Itoa(i))); err != nil {
				return err
			}
		}
		return nil
	})
	return m
}

func update(t *testing.T, m store.Store, change func(store.Writer) error) {
	t.Helper()
	if err := m.Update(context.Background(), change); err != nil {
		t.Fatal(err)
	}
}

func ids(t *testing.T, m store.Store) (out []string) {
	t.Helper()
	err := m.View(context.Background(), func(r store.Reader) error {
		docs, err := r.List("c")
		for _, d := range docs {
			out = append(out, d.ID)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func get(t *testing.T, m store.Store, id string) (d store.Document, err error) {
	t.Helper()
	err = m.View(context.Background(), func(r store.Reader) error {
		var err error
		d, err = r.Get("c", id)
		return err
	})
	return d, err
}

func TestIDsIgnoreCaseAndKeepTheirSpelling(t *testing.T) {
	m := filled(t, "Fido2", "Sms")
	update(t, m, func(w store.Writer) error { return w.Put("c", "FIDO2", body("9")) })
	d, err := get(t, m, "fido2")
	if err != nil || d.ID != "Fido2" || d.Body[0].Value != json.Number("9") {
		t.Fatalf("got %+v, %v", d, err)
	}
	if got := ids(t, m); len(got) != 2 || got[0] != "Fido2" || got[1] != "Sms" {
		t.Fatalf("order: %v", got)
	}
}

func TestDelete(t *testing.T) {
	m := filled(t, "a", "b", "c")
	update(t, m, func(w store.Writer) error { return w.Delete("c", "B") })
	if _, err := get(t, m, "b"); !errors.Is(err, store.ErrNotFound) {
		t.Fatalf("deleted document: %v", err)
	}
	if d, err := get(t, m, "c"); err != nil || d.ID != "c" {
		t.Fatalf("the one behind it: %+v, %v", d, err)
	}
	err := m.Update(context.Background(), func(w store.Writer) error { return w.Delete("c", "b") })
	if !errors.Is(err, store.ErrNotFound) {
		t.Fatalf("second delete: %v", err)
	}
}

func TestRefusedUpdateLeavesNothing(t *testing.T) {
	m := filled(t, "a", "b")
	before, _ := get(t, m, "a")
	refused := errors.New("refused")
	err := m.Update(context.Background(), func(w store.Writer) error {
		for _, change := range []error{w.Put("c", "a", body("7")), w.Put("c", "z", body("8")), w.Delete("c", "b"), w.Put("d", "a", body("1"))} {
			if change != nil {
				return change
			}
		}
		if d, err := w.Get("c", "a"); err != nil || d.Body[0].Value != json.Number("7") {
			t.Errorf("an update does not see its own change: %+v, %v", d, err)
		}
		return refused
	})
	if !errors.Is(err, refused) {
		t.Fatal(err)
	}
	after, _ := get(t, m, "a")
	if got := ids(t, m); len(got) != 2 || after.Revision != before.Revision || after.Body[0].Value != before.Body[0].Value {
		t.Fatalf("something stayed: %v %+v", got, after)
	}
}

func TestViewKeepsItsState(t *testing.T) {
	m := filled(t, "a")
	err := m.View(context.Background(), func(r store.Reader) error {
		update(t, m, func(w store.Writer) error { return w.Put("c", "a", body("5")) })
		d, err := r.Get("c", "a")
		if d.Body[0].Value != json.Number("0") {
			t.Errorf("the view moved on: %+v", d)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if d, _ := get(t, m, "a"); d.Body[0].Value != json.Number("5") {
		t.Errorf("the update is lost: %+v", d)
	}
}

func TestRevisionsAreNeverGivenTwice(t *testing.T) {
	m := filled(t, "a")
	first, _ := get(t, m, "a")
	update(t, m, func(w store.Writer) error { return w.Delete("c", "a") })
	update(t, m, func(w store.Writer) error { return w.Put("c", "a", body("0")) })
	if again, _ := get(t, m, "a"); again.Revision <= first.Revision {
		t.Fatalf("revision %d after %d", again.Revision, first.Revision)
	}
}

func TestParallelUpdatesLoseNothing(t *testing.T) {
	m := filled(t, "a")
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 50 {
				err := m.Update(context.Background(), func(w store.Writer) error {
					d, err := w.Get("c", "a")
					if err != nil {
						return err
					}
					n, err := strconv.Atoi(string(d.Body[0].Value.(json.Number)))
					if err != nil {
						return err
					}
					return w.Put("c", "a", body(strconv.Itoa(n+1)))
				})
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	if d, _ := get(t, m, "a"); d.Body[0].Value != json.Number("400") {
		t.Fatalf("got %v, want 400", d.Body[0].Value)
	}
}

func TestCancelledContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	m := filled(t)
	if err := m.View(ctx, func(store.Reader) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("View: %v", err)
	}
	if err := m.Update(ctx, func(store.Writer) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("Update: %v", err)
	}
}
