package compile

import (
	"testing"
	"testing/fstest"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// TestMissingDescriptions tells an overlay that describes the contract, and forgot something, from one that is about
// other things.
func TestMissingDescriptions(t *testing.T) {
	pages := fstest.MapFS{"resources/jar.md": {Data: []byte("# jar resource type\n\n|Property|Type|\n|--|--|\n|size|Int32|\n|lid|String|\n")}}
	const jar = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n  - target: $.components.schemas['microsoft.graph.jar']\n    update: "
	for overlay, want := range map[string]int{
		"":                            0,
		jar + "{x-open-type: true}":   0,
		jar + "{description: A jar.}": 0,
		jar + "{description: A jar., properties: {size: {description: In liters.}}}":                                           1,
		jar + "{description: A jar., properties: {size: {description: In liters.}, lid: {description: What closes the jar.}}}": 0,
	} {
		res, err := Compile(t.Context(), []Source{{FS: pages}}, Options{Overlay: []byte(overlay)})
		if overlay == "" {
			res, err = Compile(t.Context(), []Source{{FS: pages}}, Options{})
		}
		if err != nil {
			t.Fatal(err)
		}
		got := 0
		for _, f := range res.Findings {
			if f.Code == diag.DescriptionAbsent {
				got++
			}
		}
		if got != want {
			t.Errorf("%d findings on descriptions, want %d, with\n%s", got, want, overlay)
		}
	}
}
