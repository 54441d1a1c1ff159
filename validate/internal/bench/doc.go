// Package bench measures the validator beside other libraries, all in one process and on the same payloads.
//
// It is a module of its own, so that the other libraries do not become dependencies of the product. The benchmarks
// are ordinary ones:
//
//	cd validate/internal/bench && go test -run '^$' -bench . -count 6 | tee new.txt && benchstat new.txt
//
// On a machine that does other work too, single numbers say little. The table runs all candidates in short turns,
// takes medians and shows ratios:
//
//	GRAPHCONTRACT_RATIOS=1 go test -run TestRatios -v -timeout 30m
//
// GRAPHCONTRACT_CASE chooses cases by how their names begin. With node and a directory of modules that has ajv and
// ajv-formats in it, GRAPHCONTRACT_AJV=that/node_modules adds a row for ajv.
package bench
