package diag_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/internal/diag"
)

func TestListSortsAndPrints(t *testing.T) {
	var l diag.List
	if err := l.Err(); err != nil {
		t.Fatalf("an empty list must be a nil error, got %v", err)
	}
	l.Addf(diag.Pos{File: "b.md", Line: 2, Col: 1}, diag.LinkBroken, "link to %q", "x.md")
	l.Addf(diag.Pos{File: "a.md", Line: 10, Col: 3}, diag.RowShape, "2 cells, want 3")
	l.Addf(diag.Pos{File: "a.md", Line: 9}, diag.RowShape, "1 cell, want 3")
	l.Addf(diag.Pos{File: "a.md", Line: 9}, diag.RowShape, "1 cell, want 3")
	l.Sort()

	var out bytes.Buffer
	if err := l.Print(&out); err != nil {
		t.Fatal(err)
	}
	want := "a.md:9: 1 cell, want 3 [table-row-shape]\n" +
		"a.md:10:3: 2 cells, want 3 [table-row-shape]\n" +
		"b.md:2:1: link to \"x.md\" [link-broken]\n"
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Error(diff)
	}
	var got diag.List
	if err := l.Err(); !errors.As(err, &got) || len(got) != 3 {
		t.Errorf("Err() = %v, want the list of three", err)
	}
}

func TestRulesAreSortedAndComplete(t *testing.T) {
	rules := diag.Rules()
	codes := make([]string, len(rules))
	for i, r := range rules {
		codes[i] = string(r.Code)
		if r.Summary == "" || r.Remedy == "" {
			t.Errorf("%s: summary and remedy must both be there", r.Code)
		}
		if got, ok := r.Code.Rule(); !ok || got != r {
			t.Errorf("%s is not found by its own code", r.Code)
		}
	}
	if !slices.IsSorted(codes) || len(slices.Compact(slices.Clone(codes))) != len(codes) {
		t.Errorf("rules must be sorted by code, each once: %v", codes)
	}
	if _, ok := diag.Code("no-such-code").Rule(); ok {
		t.Error("an unknown code must not be found")
	}
}
