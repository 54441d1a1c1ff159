package compile

import "testing"

// TestPatternsCompile compiles what the program compiles only when it needs it.
func TestPatternsCompile(t *testing.T) {
	if len(patterns) < 50 {
		t.Errorf("only %d patterns", len(patterns))
	}
	for _, p := range patterns {
		p.re() // panics on a bad one
	}
}
