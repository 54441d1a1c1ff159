package compile

import (
	"slices"
	"strings"
)

// maxNames bounds lists of names that are kept free of repetitions; the longest of Graph has some 800.
const maxNames = 10_000

func appendNew(list []string, more ...string) []string {
	for _, s := range more {
		if len(list) < maxNames && !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	return list
}

func lastSegment(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }

func without(all, some []string) []string {
	var out []string
	for _, v := range all {
		if !slices.ContainsFunc(some, func(s string) bool { return strings.EqualFold(s, v) }) {
			out = append(out, v)
		}
	}
	return out
}

func shareMember(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool {
		return !strings.EqualFold(x, sentinel) && slices.ContainsFunc(b, func(y string) bool { return strings.EqualFold(x, y) })
	})
}
