package compile

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/graphcontract/graphcontract/internal/loosejson"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

// A value of an enumeration of flags holds several members, joined by commas (OData CSDL JSON 4.01, 10.3). Pages seldom
// say so in words; examples and the numbers of the members show it.

var flagsPhrase = lazily(`(?i)\bflag(?:s|ged)?[\s-]+enum|\bmulti-?\s?valued?\s+enum|\bbit(?:wise|[\s-]?mask|[\s-]?field|[\s-]?flags?)\b|\bcomma[\s-]separated\b|\bcombination\s+of\s+(?:these|the\s+following|the\s+values|one|any|multiple|several)\b|\bvalues?\s+(?:can|may)\s+be\s+combined\b`)

// saysFlags tells whether a description says that a value can hold several members. low is the same in lower case.
func saysFlags(desc, low string) bool {
	for _, w := range []string{"flag", "multi", "bit", "comma", "combin"} {
		if strings.Contains(low, w) {
			return flagsPhrase.MatchString(desc)
		}
	}
	return false
}

// minFlags is how many powers of two the numbers of members have to hold to be those of flags.
const minFlags = 4

// flagNumbers tells from a table of members whether their numbers are powers of two.
func flagNumbers(t *markdown.TableData) bool {
	col := header(t, "value", "values")
	if col < 0 {
		return false
	}
	powers := map[int]bool{}
	all := 0
	var sums []int
	for _, row := range t.Rows {
		if col >= len(row.Cells) {
			return false
		}
		n, err := strconv.Atoi(plain(row.Cells[col].Raw))
		switch {
		case err != nil || n < 0:
			return false
		case n > 0 && n&(n-1) == 0:
			powers[n] = true
			all |= n
		case n > 0:
			sums = append(sums, n)
		}
	}
	// a member for several flags at once is made of those that have members
	return len(powers) >= minFlags && !slices.ContainsFunc(sums, func(n int) bool { return n&^all != 0 || n < 1<<(minFlags-1) })
}

// settleFlags marks the enumerations of flags: those that rows say it of, and those of which the examples of calls hold
// several members in one string.
func (m *model) settleFlags() {
	joined := map[string][][]string{} // by name of the member, in lower case
	for _, o := range m.ops {
		if o.bodyExample != nil {
			collectJoined(o.bodyExample.value, joined, 0)
		}
		for _, s := range o.status {
			if s.example != nil {
				collectJoined(s.example.value, joined, 0)
			}
		}
	}
	for _, low := range m.order {
		t := m.types[low]
		if t == nil {
			continue
		}
		for _, pr := range t.props {
			if pr.ref.collection {
				continue
			}
			members := pr.values
			e := m.enums[strings.ToLower(pr.named)]
			if e != nil {
				members = e.members
			}
			if len(members) == 0 {
				continue
			}
			if pr.flags = pr.flags || slices.ContainsFunc(joined[strings.ToLower(pr.name)], func(parts []string) bool {
				return len(without(parts, members)) == 0
			}); pr.flags && e != nil {
				e.flags = true
			}
		}
	}
}

// collectJoined collects the strings of an example that hold several words joined by commas.
func collectJoined(v loosejson.Value, out map[string][][]string, depth int) {
	if depth > maxExampleDepth {
		return
	}
	for _, it := range v.Items {
		collectJoined(it, out, depth+1)
	}
	for _, m := range v.Members {
		if m.Value.Kind == loosejson.String && strings.Contains(m.Value.Str, ",") && len(m.Value.Str) < maxJoined {
			parts := strings.Split(m.Value.Str, ",")
			for i := range parts {
				parts[i] = strings.TrimSpace(parts[i])
			}
			if !slices.ContainsFunc(parts, func(p string) bool { return !isMember(p) }) {
				low := strings.ToLower(m.Name)
				out[low] = append(out[low], parts)
			}
			continue
		}
		collectJoined(m.Value, out, depth+1)
	}
}

// maxJoined bounds a string that is looked at for members, in bytes.
const maxJoined = 500

// flagsPattern is what a string has to be that holds one or more of the members.
func flagsPattern(members []string) *yaml.Node {
	quoted := make([]string, len(members))
	for i, m := range members {
		quoted[i] = regexp.QuoteMeta(m)
	}
	alt := "(" + strings.Join(quoted, "|") + ")"
	return scalar("^" + alt + "(, ?" + alt + ")*$")
}
