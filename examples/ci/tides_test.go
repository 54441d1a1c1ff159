package ci_test

import (
	"encoding/json"
	"os"
	"testing"

	"example.org/ci/tides"
	_ "example.org/ci/tides/contract" // makes Validate work
)

func TestDay(t *testing.T) {
	body, err := os.ReadFile("payloads/day.json")
	if err != nil {
		t.Fatal(err)
	}
	var day tides.Day
	if err := json.Unmarshal(body, &day); err != nil {
		t.Fatal(err)
	}
	if err := day.Validate(); err != nil {
		t.Error(err)
	}
	flood := tides.TidePhase("flood")
	day.Tides[0].Phase = &flood
	if err := day.Validate(); err == nil {
		t.Error("a phase that the document does not list was let pass")
	}
}
