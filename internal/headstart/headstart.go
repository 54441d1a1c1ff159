// Package headstart keeps the garbage collector away while a process starts.
//
// What a start allocates stays in use: tables of packages, the contract, and what is prepared from it. Collecting in
// between finds next to nothing and takes nearly half of the processor time of the start. A command imports this
// package, which does its part while the packages of others are still being initialized, and ends the head start when
// the real work begins.
//
// A process whose environment sets GOGC or GOMEMLIMIT is left alone.
package headstart

import (
	"os"
	"runtime/debug"
	"sync"
)

// percent lets the heap grow to 32 MB before the first collection: the runtime begins at 4 MB for 100 percent.
const percent = 800

var settled sync.Once

func init() {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		settled.Do(func() {})
		return
	}
	debug.SetGCPercent(percent)
}

// End lets the collector work as it does by default. Only the first call has an effect.
func End() { settled.Do(func() { debug.SetGCPercent(100) }) }

// Settle is End for a process that will wait now: it gives memory that only the start needed back to the system.
func Settle() {
	settled.Do(func() {
		debug.SetGCPercent(100)
		debug.FreeOSMemory()
	})
}
