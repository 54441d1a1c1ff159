package program

import (
	"regexp/syntax"
	"slices"
	"unicode/utf16"
)

// maxWords is how many texts an expression may match to be taken as an enum.
const maxWords = 64

// language lists what an anchored expression matches, nil if that is not a short list.
func language(expr string) []string {
	re, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return nil
	}
	re = re.Simplify()
	if re.Op != syntax.OpConcat || len(re.Sub) < 2 || re.Sub[0].Op != syntax.OpBeginText || re.Sub[len(re.Sub)-1].Op != syntax.OpEndText {
		return nil
	}
	body := *re
	body.Sub = re.Sub[1 : len(re.Sub)-1]
	words, ok := wordsOf(&body)
	if !ok {
		return nil
	}
	seen := map[string]bool{}
	out := []string{}
	for _, w := range words {
		if !seen[w] {
			seen[w] = true
			out = append(out, w)
		}
	}
	return out
}

func wordsOf(re *syntax.Regexp) ([]string, bool) {
	switch re.Op {
	case syntax.OpEmptyMatch:
		return []string{""}, true
	case syntax.OpLiteral:
		if slices.ContainsFunc(re.Rune, utf16.IsSurrogate) {
			return nil, true // no text has one
		}
		return []string{string(re.Rune)}, re.Flags&syntax.FoldCase == 0
	case syntax.OpCharClass:
		var out []string
		for i := 0; i+1 < len(re.Rune); i += 2 {
			for r := re.Rune[i]; r <= re.Rune[i+1]; r++ {
				if utf16.IsSurrogate(r) {
					continue
				}
				if out = append(out, string(r)); len(out) > maxWords {
					return nil, false
				}
			}
		}
		return out, true
	case syntax.OpCapture:
		return wordsOf(re.Sub[0])
	case syntax.OpQuest:
		out, ok := wordsOf(re.Sub[0])
		return append(out, ""), ok
	case syntax.OpAlternate:
		var out []string
		for _, s := range re.Sub {
			more, ok := wordsOf(s)
			if !ok || len(out)+len(more) > maxWords {
				return nil, false
			}
			out = append(out, more...)
		}
		return out, true
	case syntax.OpConcat:
		out := []string{""}
		for _, s := range re.Sub {
			tails, ok := wordsOf(s)
			if !ok || len(out)*len(tails) > maxWords {
				return nil, false
			}
			var next []string
			for _, head := range out {
				for _, tail := range tails {
					next = append(next, head+tail)
				}
			}
			out = next
		}
		return out, true
	}
	return nil, false
}
