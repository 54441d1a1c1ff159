package validate

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
)

// longestWord is where comparing words ends: the distance costs the product of the lengths.
const longestWord = 256

// nearest returns the word that looks most like got, or "" if none comes close. Case does not count, and up to a
// third of the last part of the longer name may differ: what stands before the last dot or slash is much alike in
// all names. Of equally near words the first wins.
func nearest(got string, words []string) string {
	found, _ := nearestOf(got, words)
	return found
}

// nearestOf is nearest and tells how much it compared: letters of got by letters of the words.
func nearestOf(got string, words []string) (found string, compared int) {
	if got == "" || len(got) > longestWord {
		return "", 0
	}
	low := strings.ToLower(got)
	long, last := utf8.RuneCountInString(got), lastPart(got)
	best := 0
	for _, w := range words {
		compared++
		if len(w) > longestWord {
			continue
		}
		most := max(last, lastPart(w)) / 3
		if n := utf8.RuneCountInString(w); max(n-long, long-n) > most {
			continue // the distance is not less than that
		}
		lowWord := strings.ToLower(w)
		compared += len(low) * len(lowWord)
		d := levenshtein.ComputeDistance(low, lowWord)
		if d == 2 && swapped(low, lowWord) {
			d = 1
		}
		if d > most {
			continue
		}
		if found == "" || d < best {
			best, found = d, w
		}
	}
	return found, compared
}

// lastPart counts the runes after the last dot or slash.
func lastPart(s string) int { return utf8.RuneCountInString(s[strings.LastIndexAny(s, "./")+1:]) }

// swapped reports whether two words have the same letters in another order, as a slip of the fingers leaves them.
func swapped(a, b string) bool {
	x, y := []byte(a), []byte(b)
	slices.Sort(x)
	slices.Sort(y)
	return slices.Equal(x, y)
}

// didYouMean ends a message with the nearest word.
func didYouMean(suggestion string) string {
	if suggestion == "" {
		return ""
	}
	return "; did you mean \"" + suggestion + "\"?"
}
