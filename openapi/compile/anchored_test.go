package compile

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// TestAnchoredPatternsFindAll holds anchored patterns to what the patterns find without the search for anchors.
func TestAnchoredPatternsFindAll(t *testing.T) {
	for _, c := range []struct {
		what   string
		a      *anchored
		pieces string // parted by bars
	}{
		{"valuesPhrase", valuesPhrase, "Possible|allowed|valid|string|member|value|values|Values|for x|are|is|include|can be|one of|either|the following|:|.|;"},
		{"notOneOf", notOneOf, "can|cannot|can't|can’t|must|not|NOT|never|;|.|be"},
		{"inheritsFrom", inheritsFrom, "Inherits|inherit|derived|derive|deriving|extends|sub-|sub|type|class|of|from|is|the|an|abstract|base|[van](van.md)|`van`|:"},
		{"derivedIntro", derivedIntro, "Inherits|inherit|derived|derive|extend|Sub|sub-|type|types|class|of|for|from|is|the|abstract|base|this|following|resources|that|are|:"},
		{"inheritVerb", inheritVerb, "Inherits|inherited|derives|sub|sub-|type|class|specializes|base|is|:|x"},
		{"baseAhead", baseAhead, "Inherits from|derived from|extends|base type|the|:|:|:"},
		{"baseOfThis", baseOfThis, "base type of|base|class for|the|this|van|is|entity|x"},
		{"optionName", optionName, "$|$select|$Filter|$top|select|`|,|$skiptoken|x"},
		{"supports", supports, "Supports|support|supported|x|,"},
		{"noOptions", noOptions, "doesn't|doesn’t|do|does|not|support|supported|currently|none|None|x|."},
		{"someOptions", someOptions, "Supports|support|some|[|odata|OData|query|parameters|of|the"},
		{"inheritedFrom", inheritedFrom, "Inherited|inherit|inheritance|from|the|[van](van.md)|`van`|.|x"},
		{"readOnlyRe", readOnlyRe, "Read-only|read only|readonly|read|only|.|x"},
		{"notReadOnly", notReadOnly, "not|n't|isn't|Read-only|read only|x"},
		{"requiredRe", requiredRe, "Required|required|.|;|(|)|*|x|Required."},
		{"mostToLeast", mostToLeast, "most|Most|to|least|x"},
		{"scopeName", scopeName, "User|.|Read|Read.All|,|-|User.Read|9"},
		{"statusWord", statusWord, "2|200|204|3|`|OK|No Content|1|x|."},
		{"returnsType", returnsType, "returns|response code|and|with|the|collection of|[van](van.md)|[van][]|x|.|standard"},
	} {
		r := rand.New(rand.NewPCG(11, 12))
		pieces := strings.Split(c.pieces, "|")
		hits := 0
		for range 1500 {
			var b strings.Builder
			for range r.IntN(12) {
				b.WriteString(pieces[r.IntN(len(pieces))])
				b.WriteString([]string{"", " ", " ", "  ", "\n"}[r.IntN(5)])
			}
			s := b.String()
			want := c.a.re().FindAllStringSubmatchIndex(s, -1)
			if got := c.a.all(s, len(s)+1); !slices.EqualFunc(got, want, slices.Equal[[]int]) {
				t.Fatalf("%s in %q: %v, want %v", c.what, s, got, want)
			}
			if len(want) > 0 {
				hits++
			}
		}
		if hits < 20 {
			t.Errorf("%s: only %d strings match, which shows little", c.what, hits)
		}
	}
}
