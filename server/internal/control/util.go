package control

import (
	"maps"
	"net/url"
	"slices"
)

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// queryOf gives the options of a record's query, the first of each name.
func queryOf(r *Record) map[string]string {
	out := map[string]string{}
	values, _ := url.ParseQuery(r.Query) // what can be read of it is better than nothing
	for name, v := range values {
		out[name] = v[0]
	}
	return out
}
