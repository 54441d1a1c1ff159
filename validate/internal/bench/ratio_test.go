package bench

import (
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestRatios prints how candidates compare. All of a case run in short turns, so that what else the machine does
// meets all of them alike; medians of the turns are shown. "make peers" runs it.
func TestRatios(t *testing.T) {
	if os.Getenv("GRAPHCONTRACT_RATIOS") == "" {
		t.Skip("GRAPHCONTRACT_RATIOS is not set")
	}
	modules, err := ajvModules()
	if err != nil {
		t.Logf("ajv is left out: %v", err)
	}
	const (
		turns   = 31
		few     = 5               // turns of a candidate that is so slow
		patient = 2 * time.Second // that these take longer than this
	)
	const columns = "%-26s %-16s %14v %9.2f× %14v\n"
	_, _ = fmt.Fprintf(t.Output(), "%-26s %-16s %14s %10s %14s\n", "case", "candidate", "median", "ratio", "fastest")
	for _, c := range cases(t, modules) {
		if only := os.Getenv("GRAPHCONTRACT_CASE"); only != "" && !strings.HasPrefix(c.name, only) {
			continue
		}
		times, spent := make([][]float64, len(c.tasks)), make([]time.Duration, len(c.tasks))
		for range turns {
			for i, task := range c.tasks {
				if len(times[i]) >= few && spent[i] > patient {
					continue
				}
				start := time.Now()
				times[i] = append(times[i], turn(t, task))
				spent[i] += time.Since(start)
			}
		}
		var first float64
		for i, task := range c.tasks {
			slices.Sort(times[i])
			median := times[i][len(times[i])/2]
			if i == 0 {
				first = median
			}
			_, _ = fmt.Fprintf(t.Output(), columns, c.name, task.name, round(median), median/first, round(times[i][0]))
		}
	}
}

func round(ns float64) time.Duration { return time.Duration(ns).Round(max(1, time.Duration(ns/1000))) }

// turn runs a task for some milliseconds and returns nanoseconds for one run.
func turn(t *testing.T, task task) float64 {
	if task.timed != nil {
		ns, err := task.timed()
		if err != nil {
			t.Fatalf("%s: %v", task.name, err)
		}
		return ns
	}
	const least = 8 * time.Millisecond
	runtime.GC() // what others left behind is not collected in the time of this one
	start, n := time.Now(), 0
	for n == 0 || time.Since(start) < least {
		if err := task.run(); err != nil {
			t.Fatalf("%s: %v", task.name, err)
		}
		n++
	}
	return float64(time.Since(start).Nanoseconds()) / float64(n)
}
