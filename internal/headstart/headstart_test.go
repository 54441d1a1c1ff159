package headstart

import (
	"os"
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

// TestHeadStart follows the order: a head start from the beginning, and none after the first collection.
func TestHeadStart(t *testing.T) {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		t.Skip("the environment says how the collector works")
	}
	if got := current(); got != percent {
		t.Errorf("at first the collector is set to %d percent, want %d", got, percent)
	}
	After(150)
	if got := current(); got != percent {
		t.Errorf("the head start ended before the first collection: %d percent", got)
	}
	runtime.GC()
	for deadline := time.Now().Add(10 * time.Second); current() == percent && time.Now().Before(deadline); {
		time.Sleep(time.Millisecond)
	}
	if got := current(); got != 150 {
		t.Errorf("after the first collection it is set to %d percent, want 150", got)
	}
	After(100)
	Settle()
	if got := current(); got != 100 {
		t.Errorf("it is set to %d percent, want 100", got)
	}
}

func current() int {
	now := debug.SetGCPercent(100)
	debug.SetGCPercent(now)
	return now
}
