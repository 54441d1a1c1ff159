//go:build race

package validate

// raceDetector says that the tests run many times slower. It watches goroutines, and those that make up bodies have
// one each.
const raceDetector = true
