package headstart

import (
	"os"
	"runtime/debug"
	"testing"
)

// TestHeadStart holds the order: a head start from the beginning, and none after the end of it.
func TestHeadStart(t *testing.T) {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		t.Skip("the environment says how the collector works")
	}
	if got := set(t, percent); got != percent {
		t.Errorf("at first the collector is set to %d percent, want %d", got, percent)
	}
	End()
	if got := set(t, 100); got != 100 {
		t.Errorf("after the end it is set to %d percent, want 100", got)
	}
	set(t, 50)
	Settle()
	if got := set(t, 100); got != 50 {
		t.Errorf("a second end set it to %d percent", got)
	}
}

// set returns what was set before.
func set(t *testing.T, percent int) int {
	t.Helper()
	return debug.SetGCPercent(percent)
}
