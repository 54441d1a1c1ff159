//go:build unix

package codegen_test

import (
	"syscall"
	"testing"
	"time"
)

// processorTime is what the process has used, of its own and of the system.
func processorTime() time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		panic(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// Generating both areas takes less than two seconds of processor time; the race detector takes ten times as long.
func TestGeneratingIsFast(t *testing.T) {
	limit := 2 * time.Second
	if raceEnabled {
		limit *= 10
	}
	used := graph(t).cpu
	t.Logf("%v of processor time", used)
	if used <= 0 || used > limit {
		t.Errorf("generating took %v of processor time, want at most %v", used, limit)
	}
}
