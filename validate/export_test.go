package validate

import "sync"

// SeenCodes gathers the codes that the tests produced, of both test packages.
var SeenCodes sync.Map

// Graph is the contract and its validator, shared by all tests.
var Graph = graph

// KinPointers are the places kin-openapi's error names, by JSON Pointer; a missing member counts for its object.
func KinPointers(err error) []string {
	var out []string
	for _, e := range leaves(err) {
		path := e.JSONPointer()
		if e.SchemaField == "required" {
			path = path[:len(path)-1]
		}
		out = append(out, joinPointer(path))
	}
	return out
}
