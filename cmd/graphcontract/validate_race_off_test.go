//go:build !race

package main

import "github.com/graphcontract/graphcontract/validate"

const (
	hostileBytes = 1 << 30
	hostileLimit = validate.DefaultMaxBytes
	hostileDepth = 100_000
	raceDetector = false
)
