package odata

import (
	"fmt"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"

	"github.com/graphcontract/graphcontract/server/internal/model"
)

// Error says what is wrong with a query option.
type Error struct {
	Option  string // "$filter"
	Message string // lower case, without the name of the option
}

func (e *Error) Error() string { return fmt.Sprintf("query option %s: %s", e.Option, e.Message) }

// unknownProperty explains that t has no property called name, and which one may have been meant.
func unknownProperty(t *model.Type, name string) string {
	if owner := declaredBelow(t, name); owner != "" {
		return fmt.Sprintf("%q is a property of the derived type %s: write %s/%s", name, owner, owner, name)
	}
	msg := fmt.Sprintf("%s has no property %q", t.Name, name)
	if near := nearest(name, t.Names()); near != "" {
		msg += fmt.Sprintf(": did you mean %q?", near)
	}
	return msg
}

// declaredBelow names the first derived type, in order of names, that declares the property.
func declaredBelow(t *model.Type, name string) string {
	var owners []string
	for qualified, d := range t.Derived {
		if _, ok := d.Property(name); ok {
			owners = append(owners, qualified)
		}
	}
	if len(owners) == 0 {
		return ""
	}
	return slices.Min(owners)
}

// longestWord is where looking for the nearest name ends: a comparison costs the product of the lengths.
const longestWord = 128

// nearest returns the candidate most like word, or "" when none is like it.
func nearest(word string, candidates []string) string {
	if len(word) > longestWord {
		return ""
	}
	best, bound := "", min(len(word)/2, 3)+1
	for _, c := range candidates {
		if d := levenshtein.ComputeDistance(strings.ToLower(word), strings.ToLower(c)); d < bound || d == 0 {
			best, bound = c, d
		}
	}
	return best
}
