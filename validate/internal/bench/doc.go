// Package bench measures the validator beside other libraries, all in one process and on the same payloads.
//
// It is a module of its own, so that the other libraries do not become dependencies of the product. "make peers" prints
// the table of docs/ENGINE.md, CASE=small a part of it. All candidates run in short turns, and medians are shown as
// ratios: on a machine that does other work too, single numbers say little. ajv is measured if there is Node.js and
// "npm ci" was run in clients, or GRAPHCONTRACT_AJV names another node_modules directory with ajv and ajv-formats in it.
//
// The same cases are ordinary benchmarks, with time and allocations for each candidate:
//
//	cd validate/internal/bench && go test -run '^$' -bench . -count 6 | tee new.txt && benchstat new.txt
package bench
