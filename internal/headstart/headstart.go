// Package headstart keeps the garbage collector away while a process starts.
//
// What a start allocates stays in use: tables of packages, the contract, and what is prepared from it. Collecting in
// between finds next to nothing and takes nearly half of the processor time of the start. A command that imports this
// package gets a larger heap until the first collection, from when on the collector works as ever. It begins while the
// packages of others are still being initialized.
//
// A process whose environment sets GOGC or GOMEMLIMIT is left alone.
package headstart

import (
	"os"
	"runtime"
	"runtime/debug"
	"sync"
)

// percent lets the heap grow to 20 MB before the first collection: the runtime begins at 4 MB for 100 percent.
const percent = 500

var state struct {
	sync.Mutex
	leading bool // the head start goes on
	alone   bool // the environment says how the collector works
	after   int  // the percentage from the end of the head start on
}

// mark is large enough to be collected by itself.
type mark struct{ _ [64]byte }

func init() {
	state.after = 100
	state.alone = os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != ""
	if !state.alone {
		state.leading = true
		debug.SetGCPercent(percent)
		runtime.AddCleanup(new(mark), func(int) { end() }, 0)
	}
}

// end is the end of the head start.
func end() {
	state.Lock()
	defer state.Unlock()
	if state.leading {
		state.leading = false
		debug.SetGCPercent(state.after)
	}
}

// After sets how much the heap may grow between collections from the end of the head start on, in percent. Without it
// that is what the runtime begins with.
func After(percent int) {
	state.Lock()
	defer state.Unlock()
	state.after = percent
	if !state.leading && !state.alone {
		debug.SetGCPercent(percent)
	}
}

// Settle ends the head start of a process that will wait now: what only the start needed is given back to the system.
func Settle() {
	end()
	debug.FreeOSMemory()
}
