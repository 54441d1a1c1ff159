package compile

import (
	"slices"
	"strings"
)

var (
	valuesPhrase = anchor(`(?i)(?:(?:possible|allowed|valid|supported|accepted|available|permitted|potential|expected)\s+(?:string\s+|enum\s+)?(?:member\s+)?values?(?:\s+for\s+[^:.]*?)?\s*(?:are|is|include|includes|can be|:)|\bvalues?\s+(?:are|can be|is one of|must be one of|include)\b|\b(?:is|are|be|as)?\s*(?:either\s+)?one of(?:\s+the following(?:\s+values)?)?\s*:?|\bpossible values\b|(?:^|[.;]\s+)values?\s*:)`, 4, "value", "one of")
	notOneOf     = anchor(`(?i)(?:\b(?:cannot|can't|can’t|must\s+not|not|n't|n’t|never)\b[^.;:]*)$`, 1, "not", "n't", "n’t", "never")
	remark       = lazily("(`[^`]+`)\\s*\\([^()]*\\)")
	noMember     = lazily(`(?i)\b(?:is|are|equals|equal\s+to|set\s+to|than|property|with|as|from|when|if|unless)\s*$`)
	canBe        = lazily("(?i)\\b(?:can|could|may|must)\\s+be\\s+(?:either\\s+)?(?:set to\\s+)?(?:the\\s+)?(`[^`]+`(?:\\s*(?:\\([^)]*\\))?\\s*(?:,|or|and|,\\s*or)\\s*`[^`]+`)+)")
	markedPhrase = lazily(`(?i)(?:^|[.;:]\s*)(?:either\s+|(?:the\s+)?(?:possible\s+|available\s+|supported\s+)?options\s+(?:are|include)\s*:?\s*)`)
	gatedPhrase  = lazily("(?i)prefer:?\\s*`?\\s*include-unknown-enum-members")
	listTag      = lazily(`(?i)<\s*/?\s*(?:li|ul|br|ol)\b[^>]*>`)
	afterItems   = lazily(`(?is)(<\s*/\s*li\s*>)(?:[^<]|<\s*/?\s*(?:ul|ol|br|p)\b[^>]*>)*$`)
	codeSpan     = lazily("`([^`]+)`|\\*\\*([^*]+)\\*\\*")
	tickSpan     = lazily("`[^`]+`")
)

const (
	maxPhrases = 10  // that introduce values in one description
	lookBack   = 200 // bytes in which a negation before a list is looked for
)

// valueList reads the members of an enumeration that a description names. gated are those that the service shows only
// when the Prefer header asks for them; they are part of values too, behind the others.
func valueList(desc string) (values, gated []string) { return valuesIn(desc, strings.ToLower(desc)) }

// valuesIn is valueList for a description of which the caller has the lower case.
func valuesIn(desc, low string) (values, gated []string) {
	listed := strings.Contains(low, "value") || strings.Contains(low, "one of")
	other := strings.Contains(low, "either `") || strings.Contains(low, "options ")
	if !listed && !other && !strings.Contains(low, " be ") && !strings.Contains(low, "prefer") {
		return nil, nil
	}
	text := desc
	if loc := findIf(gatedPhrase, desc, strings.Contains(low, "prefer")); loc != nil {
		// "Use the Prefer header … to get the following values: `x`, `y`."
		text = desc[:sentenceStart(desc, loc[0])]
		rest := desc[loc[1]:]
		if i := strings.IndexByte(rest, ':'); i >= 0 {
			gated = tokens(sentence(rest[i+1:]), false)
		}
	}
	var phrases [][]int
	if listed && mayList(low) {
		phrases = valuesPhrase.all(text, maxPhrases)
	}
	for _, loc := range phrases {
		if notOneOf.in(text[max(sentenceStart(text, loc[0]), loc[0]-lookBack):loc[0]]) {
			continue
		}
		rest := text[loc[1]:]
		rest = strings.TrimLeft(rest, ": \t")
		got := defined(rest)
		if head := strings.TrimSpace(rest); listTag.MatchString(rest) && (listTag.FindStringIndex(head) != nil) && listIsClose(head) {
			got = listItems(head)
		} else if got == nil {
			got = tokens(sentence(rest), true)
		}
		possible := strings.Contains(strings.ToLower(text[loc[0]:loc[1]]), "possible value")
		switch {
		case values != nil && possible:
			values = appendNew(values, got...) // one list for each case
		case values == nil && (len(got) > 1 || len(got) == 1 && possible):
			values = got
		}
	}
	if values == nil && other {
		if loc := markedPhrase.FindStringIndex(text); loc != nil {
			values = tokens(sentence(text[loc[1]:]), false)
		}
		if len(values) < 2 {
			values = nil
		}
	}
	if values == nil && strings.Contains(text, "`") && mayBe(low) {
		if m := canBe.FindStringSubmatch(text); m != nil {
			values = tokens(m[1], false)
		}
	}
	if values == nil {
		return nil, nil
	}
	for _, g := range gated {
		if !slices.Contains(values, g) {
			values = append(values, g)
		}
	}
	return values, gated
}

var (
	definition  = lazily("^`[^`]+`\\s*(?:[:–—]|-\\s)")
	afterMember = lazily(`^\s*(?:[:–—]|-\s)`)
	afterComma  = lazily(`(?i)[,;|](?:\s*(?:or|and))?\s*$`)
	onlyOr      = lazily(`(?i)^\s*(?:/|or|and)\s*$`)
)

// defined reads a list that says of each member what it means: "`a`: one thing. `b`: another, not `c`." Members open a
// sentence or follow a comma; other names belong to what is said of them. It gives nil for any other text.
func defined(s string) []string {
	if !strings.HasPrefix(s, "`") || !definition.MatchString(s) {
		return nil
	}
	var out []string
	meant := 0
	end := len(sentence(s))
	last := 0
	for _, m := range tickSpan.FindAllStringIndex(s, -1) {
		between, explained := s[last:m[0]], afterMember.MatchString(s[m[1]:])
		opens := m[0] == 0 || strings.HasSuffix(strings.TrimRight(between, blank), ".")
		switch {
		case opens && explained, m[0] < end && (afterComma.MatchString(between) || onlyOr.MatchString(between)):
			if t := strings.Trim(plain(s[m[0]:m[1]]), " .,"); isMember(t) {
				out = appendNew(out, t)
			}
			if explained {
				meant++
			}
		case opens && m[0] > end:
			// a sentence on something else ends the list
			if meant < 2 {
				return nil
			}
			return out
		}
		last = m[1]
	}
	if meant < 2 {
		return nil
	}
	return out
}

// mayList is a cheap look for what valuesPhrase needs: "one of", a word that says which values are meant, or a verb or a
// colon behind "value" or "values".
func mayList(low string) bool {
	if strings.Contains(low, "one of") {
		return true
	}
	for rest := low; ; {
		before, after, ok := strings.Cut(rest, "value")
		if !ok {
			return false
		}
		rest = after
		next := strings.TrimLeft(strings.TrimPrefix(after, "s"), blank)
		for _, w := range []string{"are", "can be", "is one of", "must be one of", "include", ":"} {
			if strings.HasPrefix(next, w) {
				return true
			}
		}
		before = strings.TrimRight(before, blank)
		for _, w := range []string{"member", "string", "enum"} {
			before = strings.TrimRight(strings.TrimSuffix(before, w), blank)
		}
		for _, w := range []string{"possible", "allowed", "valid", "supported", "accepted", "available", "permitted", "potential", "expected"} {
			if strings.HasSuffix(before, w) {
				return true
			}
		}
	}
}

// mayBe is a cheap look for what canBe needs: "can be" or its like, and a code mark or a few words behind it.
func mayBe(low string) bool {
	for rest := low; ; {
		i := strings.Index(rest, "be")
		if i < 0 {
			return false
		}
		before, after := strings.TrimRight(rest[:i], blank), strings.TrimLeft(rest[i+2:], blank)
		for _, verb := range []string{"can", "could", "may", "must"} {
			if strings.HasSuffix(before, verb) && slices.ContainsFunc([]string{"`", "either", "set", "the"}, func(w string) bool { return strings.HasPrefix(after, w) }) {
				return true
			}
		}
		rest = rest[i+2:]
	}
}

// findIf looks for a pattern if a cheaper search says that it can be there.
func findIf(re pattern, s string, maybe bool) []int {
	if !maybe {
		return nil
	}
	return re.FindStringIndex(s)
}

// listIsClose tells whether a list begins before the sentence is over.
func listIsClose(s string) bool {
	loc := listTag.FindStringIndex(s)
	return loc != nil && loc[0] <= max(len(sentence(s)), 1)
}

var (
	markedItem = lazily("^(?:`[^`]+`|\\*\\*[^*]+\\*\\*)(?:\\s*(?:,|\\bor\\b|\\band\\b|/)\\s*(?:`[^`]+`|\\*\\*[^*]+\\*\\*))*")
	bullet     = lazily(`^(?:[-•]|\*\s)\s*`)
	bareItem   = lazily(`^["'“‘]?([A-Za-z0-9_][A-Za-z0-9_.$-]*?)["'”’]?\s*(?:$|[-–—:(,;.=])`)
)

// listItems takes the names that the items of a list begin with. Items are parted by tags; without any, s is one item.
func listItems(s string) []string {
	var items, out []string
	marked := false
	for _, item := range listTag.Split(afterItems.ReplaceAllString(s, "$1"), -1) {
		if item = bullet.ReplaceAllString(strings.TrimSpace(item), ""); item == "" {
			continue
		}
		items = append(items, item)
		marked = marked || markedItem.MatchString(item)
	}
	for _, item := range items {
		switch m := markedItem.FindString(item); {
		case m != "":
			out = appendNew(out, tokens(m, false)...)
		case marked:
			// a sentence between names: "or any of `a`, `b`"
			out = appendNew(out, tokens(item, false)...)
		default:
			if b := bareItem.FindStringSubmatch(item); b != nil {
				out = appendNew(out, strings.TrimRight(b[1], ".-"))
			}
		}
	}
	return out
}

var separators = lazily(`(?i)\s*(?:,|;|\||\bor\b|\band\b|/)\s*`)

// tokens takes the names in code marks; without any, bare words parted by commas, if bare is set.
func tokens(s string, bare bool) []string {
	var out []string
	add := func(t string) {
		t = strings.Trim(plain(t), ` .,;:'"“”()`)
		if isMember(t) && t != "null" {
			out = appendNew(out, t)
		}
	}
	spans := codeSpan
	if strings.Count(s, "`") > 1 {
		spans = tickSpan // bold words between them are properties and remarks
		s = remark.ReplaceAllString(s, "$1")
	}
	if ms := spans.FindAllStringSubmatchIndex(s, -1); ms != nil {
		last := 0
		for _, m := range ms {
			// "`a` when **source** is `b`": the second is no member
			if !noMember.MatchString(s[last:m[0]]) || last == 0 {
				for _, part := range strings.Split(strings.Trim(s[m[0]:m[1]], "`*"), ",") {
					add(part)
				}
			}
			last = m[1]
		}
		return out
	}
	if !bare {
		return nil
	}
	s, _ = cutHint(s)
	parts := separators.Split(plain(s), -1)
	for _, p := range parts {
		p = strings.Trim(p, ` .:'"“”`)
		if p == "" {
			continue
		}
		if strings.Contains(p, " ") {
			// "a (default)", "b - meaning": one word and a remark; anything else is prose.
			w, rest, _ := strings.Cut(p, " ")
			if !strings.HasPrefix(rest, "(") && !strings.HasPrefix(rest, "-") {
				return nil
			}
			p = w
		}
		add(p)
	}
	if len(out) < 2 {
		return nil
	}
	return out
}
