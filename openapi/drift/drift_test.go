package drift_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/openapi/drift"
)

// loaded is a document that was found valid before, or is valid if another one is.
func loaded(t *testing.T, data []byte) *openapi3.T {
	t.Helper()
	doc, err := openapi3.NewLoader().LoadFromData(data)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func parse(t *testing.T, data []byte) *openapi3.T {
	t.Helper()
	doc := loaded(t, data)
	if err := doc.Validate(context.Background()); err != nil {
		t.Fatal(err)
	}
	return doc
}

func library(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "library.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// edited applies pairs of old and new text. Each old text must be there exactly once, so that a case cannot go stale.
func edited(t *testing.T, text string, edits []string) string {
	t.Helper()
	for i := 0; i+1 < len(edits); i += 2 {
		if n := strings.Count(text, edits[i]); n != 1 {
			t.Fatalf("the text to replace is there %d times: %s", n, edits[i])
		}
		text = strings.Replace(text, edits[i], edits[i+1], 1)
	}
	return text
}

// lines are the changes without their reasons, which have a test of their own.
func lines(changes []drift.Change) []string {
	out := []string{}
	for i := range changes {
		c := changes[i]
		c.Reason = ""
		out = append(out, c.String())
	}
	return out
}

func TestPlantedChangesAreToldAndNoOthers(t *testing.T) {
	const g = "microsoft.graph."
	base := library(t)
	unchanged := parse(t, []byte(base)) // comparing leaves it alone, which has a test of its own
	seen := map[drift.Subject]bool{}
	for _, test := range planted {
		t.Run(test.name, func(t *testing.T) {
			before, after := unchanged, parse(t, []byte(edited(t, base, test.edits)))
			if test.back {
				before, after = after, before
			}
			changes := drift.Compare(before, after, test.opts)
			got := lines(changes)
			want := append([]string{}, test.want...)
			for i := range want {
				want[i] = strings.ReplaceAll(want[i], "@.", g)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("changes (-want +got):\n%s", diff)
			}
			for _, c := range slices.Concat(changes, drift.Compare(after, before, test.opts)) {
				if c.Reason == "" || c.Where == "" || c.Kind == drift.Changed && (c.Aspect == "" || c.Before == c.After) {
					t.Errorf("incomplete: %+v", c)
				}
				seen[c.Subject] = true
			}
		})
	}
	for _, s := range []drift.Subject{
		drift.Service, drift.Type, drift.Member, drift.Enum, drift.EnumMember, drift.Union, drift.Operation, drift.Parameter,
		drift.Request, drift.RequestMember, drift.Response, drift.ResponseMember, drift.Permission,
	} {
		if !seen[s] {
			t.Errorf("no case changes a %s", s)
		}
	}
}

func TestNothingMovesBetweenADocumentAndItself(t *testing.T) {
	for name, data := range map[string][]byte{"library": []byte(library(t)), "embedded": openapi.Bytes()} {
		t.Run(name, func(t *testing.T) {
			a := loaded(t, data)
			if got := drift.Compare(a, a, drift.Options{Prose: true}); len(got) > 0 {
				t.Errorf("%d changes, the first is %v", len(got), got[0].String())
			}
			// JSON has its keys sorted, which puts them in another order everywhere.
			sorted, err := a.MarshalJSON()
			if err != nil {
				t.Fatal(err)
			}
			if got := drift.Compare(a, loaded(t, sorted), drift.Options{Prose: true}); len(got) > 0 {
				t.Errorf("keys in another order: %d changes, the first is %v", len(got), got[0].String())
			}
		})
	}
}

func TestCompareLeavesTheDocumentsAlone(t *testing.T) {
	base := library(t)
	before, after := parse(t, []byte(base)), parse(t, []byte(strings.ReplaceAll(base, "int32", "int64")))
	was, err := before.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	first := drift.Compare(before, after, drift.Options{})
	if diff := cmp.Diff(first, drift.Compare(before, after, drift.Options{})); diff != "" {
		t.Errorf("a second run differs:\n%s", diff)
	}
	is, err := before.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(was, is) {
		t.Error("the document is another one afterwards")
	}
}

func TestCompareTakesAnyDocument(t *testing.T) {
	empty := &openapi3.T{}
	full := parse(t, []byte(library(t)))
	if got := drift.Compare(nil, empty, drift.Options{}); len(got) != 0 {
		t.Errorf("nothing against nothing: %v", lines(got))
	}
	for _, c := range drift.Compare(empty, full, drift.Options{}) {
		if c.Kind == drift.Removed {
			t.Errorf("nothing was there to remove: %s", c.String())
		}
	}
	for _, c := range drift.Compare(full, empty, drift.Options{Present: true}) {
		if c.Subject != drift.Service {
			t.Errorf("nothing is present to compare: %s", c.String())
		}
	}
}

func TestBreakingKeepsWhatBreaksSomebody(t *testing.T) {
	changes := []drift.Change{{Name: "a"}, {Name: "b", BreaksReaders: true}, {Name: "c", BreaksWriters: true}}
	got := drift.Breaking(changes)
	if len(got) != 2 || got[0].Name != "b" || got[1].Name != "c" || changes[1].Name != "b" {
		t.Errorf("Breaking gives %v of %v", got, changes)
	}
}
