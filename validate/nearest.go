package validate

import (
	"strings"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
)

// longestWord is where comparing words ends: the distance costs the product of the lengths.
const longestWord = 256

// nearest returns the word that looks most like got, or "" if none comes close: case does not count, and a third
// of the longer word may differ. Of equally near words the first wins.
func nearest(got string, words []string) string {
	if got == "" || len(got) > longestWord {
		return ""
	}
	low := strings.ToLower(got)
	best, found := 0, ""
	for _, w := range words {
		if len(w) > longestWord {
			continue
		}
		longer := max(utf8.RuneCountInString(got), utf8.RuneCountInString(w))
		d := levenshtein.ComputeDistance(low, strings.ToLower(w))
		if d > longer/3 {
			continue
		}
		if found == "" || d < best {
			best, found = d, w
		}
	}
	return found
}

// didYouMean ends a message with the nearest word.
func didYouMean(suggestion string) string {
	if suggestion == "" {
		return ""
	}
	return "; did you mean \"" + suggestion + "\"?"
}
