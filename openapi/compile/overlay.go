package compile

import (
	"fmt"

	"github.com/speakeasy-api/openapi/overlay"
	"gopkg.in/yaml.v3"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// applyOverlay applies an Overlay 1.0 document. An action that matches nothing is a finding: either its target is
// misspelt, or newer pages have made it needless.
func applyOverlay(doc *yaml.Node, src []byte, found *diag.List) (*yaml.Node, error) {
	if len(src) == 0 {
		return doc, nil
	}
	var o overlay.Overlay
	if err := yaml.Unmarshal(src, &o); err != nil {
		return nil, fmt.Errorf("overlay: %w", err)
	}
	if err := o.Validate(); err != nil {
		return nil, fmt.Errorf("overlay: %w", err)
	}
	lines := actionLines(src)
	root := &yaml.Node{Kind: yaml.DocumentNode, Content: []*yaml.Node{clone(doc)}} // the library changes scalars in place
	// One action at a time, so that each is seen to match.
	for i, a := range o.Actions {
		pos := diag.Pos{File: "overlay.yaml"}
		if i < len(lines) {
			pos.Line = lines[i]
		}
		one := o
		one.Actions = []overlay.Action{a}
		warnings, err := one.ApplyToStrict(root)
		switch {
		case err != nil:
			found.Addf(pos, diag.OverlayUnmatched, "%s matches nothing", a.Target)
		case len(warnings) > 0:
			found.Addf(pos, diag.OverlayUnmatched, "%s changes nothing: the document says so already", a.Target)
		}
	}
	return root.Content[0], nil
}

func actionLines(src []byte) []int {
	var n yaml.Node
	if yaml.Unmarshal(src, &n) != nil || len(n.Content) == 0 {
		return nil
	}
	var out []int
	if a := get(n.Content[0], "actions"); a != nil {
		for _, c := range a.Content {
			out = append(out, c.Line)
		}
	}
	return out
}
