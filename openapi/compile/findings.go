package compile

import "github.com/graphcontract/graphcontract/internal/diag"

// Names for the types of findings, so that other modules can write them down.
type (
	// Finding is a problem of a page, with its place and a code that never changes.
	Finding = diag.Diagnostic
	// Findings are in the order of their places once they are sorted.
	Findings = diag.List
	// Pos is a place in a page: a file, and a line and column from 1; 0 means the file as a whole.
	Pos = diag.Pos
	// Code tells findings of one kind, and is the same in all releases.
	Code = diag.Code
)
