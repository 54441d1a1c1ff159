package compile

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// speller gives every path segment one spelling and every parameter a name.
type speller struct {
	segments map[string]string // lower-case prefix to the spelling used most
	params   map[string]string
}

// spelling is what the path of an operation is written as, and what it has in common with the same call on other pages.
type spelling struct{ path, key string }

// spellings are those of all operations.
func spellings(ops []*opFacts) []spelling {
	sp := newSpeller(ops)
	out := make([]spelling, len(ops))
	inBatches(len(ops), func(i int) {
		path := sp.path(ops[i].path)
		out[i] = spelling{path: path, key: ops[i].method + " " + anonymous(path)}
	})
	return out
}

func newSpeller(ops []*opFacts) *speller {
	counts := map[string]map[string]int{}
	params := map[string]map[string]int{}
	var order []string
	for _, o := range ops {
		segs := strings.Split(strings.Trim(o.path, "/"), "/")
		prefix := ""
		for i, s := range segs {
			prefix += "/" + anonymous(s)
			if strings.Contains(s, "{") {
				if strings.HasPrefix(s, "{") && strings.IndexAny(s[1:], "{}") == len(s)-2 && strings.HasSuffix(s, "}") {
					if params[prefix] == nil {
						params[prefix] = map[string]int{}
					}
					params[prefix][keyName(s[1:len(s)-1], segs, i)]++
				}
				continue
			}
			if counts[prefix] == nil {
				counts[prefix] = map[string]int{}
				order = append(order, prefix)
			}
			counts[prefix][s]++
		}
	}
	sp := &speller{segments: map[string]string{}, params: map[string]string{}}
	for _, p := range order {
		sp.segments[p] = mostUsed(counts[p])
	}
	for p, c := range params {
		sp.params[p] = mostUsed(c)
	}
	return sp
}

// keyName names a key parameter: {id} after requirements becomes requirementId, anything telling stays.
func keyName(name string, segs []string, i int) string {
	generic := strings.EqualFold(name, "id") || strings.EqualFold(name, "key") || strings.EqualFold(name, "id-or-name")
	if generic && i > 0 && isIdentifier(segs[i-1]) {
		return lowerFirst(singularCamel(segs[i-1])) + "Id"
	}
	return name
}

func singularCamel(s string) string {
	low := strings.ToLower(s)
	one := singular(low)
	if strings.HasPrefix(low, one) {
		return s[:len(one)]
	}
	return s[:len(one)-1] + one[len(one)-1:]
}

func lowerFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}

// mostUsed picks the spelling used most; between equals the one with more capitals, then the alphabet decides.
func mostUsed(c map[string]int) string {
	keys := make([]string, 0, len(c))
	for k := range c {
		keys = append(keys, k)
	}
	capitals := func(s string) int {
		n := 0
		for _, r := range s {
			if r >= 'A' && r <= 'Z' {
				n++
			}
		}
		return n
	}
	slices.SortFunc(keys, func(a, b string) int {
		return cmp.Or(cmp.Compare(c[b], c[a]), cmp.Compare(capitals(b), capitals(a)), strings.Compare(a, b))
	})
	return keys[0]
}

func (sp *speller) path(path string) string {
	segs := strings.Split(strings.Trim(path, "/"), "/")
	used := map[string]int{}
	prefix := ""
	for i, s := range segs {
		prefix += "/" + anonymous(s)
		if !strings.Contains(s, "{") {
			segs[i] = sp.segments[prefix]
			continue
		}
		if named := sp.params[prefix]; named != "" && strings.HasPrefix(s, "{") && strings.HasSuffix(s, "}") && strings.Count(s, "{") == 1 {
			segs[i] = "{" + named + "}"
		}
		segs[i] = braces(segs[i], func(n string) string {
			used[n]++
			if used[n] > 1 {
				n += strconv.Itoa(min(used[n], 9))
			}
			return "{" + n + "}"
		})
	}
	return "/" + strings.Join(segs, "/")
}
