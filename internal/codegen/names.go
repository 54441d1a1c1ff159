package codegen

import (
	"cmp"
	"go/token"
	"maps"
	"slices"
)

// sortedKeys returns the keys of m in order, so that no output depends on the
// order of a map.
func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	return slices.Sorted(maps.Keys(m))
}

// isIdentifier reports whether s may stand as a name in Go source.
func isIdentifier(s string) bool {
	return token.IsIdentifier(s) && s != "_"
}

// isExported reports whether s is a Go name that other packages see.
func isExported(s string) bool {
	return isIdentifier(s) && token.IsExported(s)
}
