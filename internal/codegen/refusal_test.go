package codegen

import "testing"

// A refusal that names a Go type is led to what the type was made of.
func TestLocate(t *testing.T) {
	known := places{
		"Thing":      {Line: 7, Col: 5, Where: "components.schemas.thing"},
		"ThingOwner": {Line: 9, Col: 5, Where: "components.schemas.thing_owner"},
		"SetColors":  {Line: 20, Col: 7, Where: "operation setColors"},
	}
	for _, tt := range []struct {
		refusal Refusal
		line    int
		text    string
	}{
		{Refusal{What: "oapi-codegen: error converting Schema ThingOwnerParent to Go type"}, 9, "components.schemas.thing_owner: oapi-codegen: error converting Schema ThingOwnerParent to Go type"},
		{Refusal{Where: "Go SetColorsFormdataBody", What: "declared twice"}, 20, "operation setColors: Go SetColorsFormdataBody: declared twice"},
		{Refusal{What: "Nothing of the kind"}, 0, "Nothing of the kind"},
		{Refusal{Line: 3, Where: "paths", What: "Thing is known already"}, 3, "paths: Thing is known already"},
	} {
		got := known.locate(RefusedError{tt.refusal})[0]
		if got.Line != tt.line || got.String() != tt.text {
			t.Errorf("line %d, %q, want line %d, %q", got.Line, got, tt.line, tt.text)
		}
	}
}
