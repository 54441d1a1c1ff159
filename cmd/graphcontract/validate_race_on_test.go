//go:build race

package main

// The race detector makes every byte cost some twenty times as much. The same bounds hold for smaller inputs.
const (
	hostileBytes = 16 << 20
	hostileLimit = 1 << 19 // of a payload, as --max-bytes sets it
	hostileDepth = 20_000
	raceDetector = true
)
