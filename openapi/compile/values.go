package compile

import (
	"regexp"
	"slices"
	"strings"
)

var (
	valuesPhrase = regexp.MustCompile(`(?i)(?:(?:possible|allowed|valid|supported|accepted|available|permitted|potential|expected)\s+(?:string\s+|enum\s+)?(?:member\s+)?values?(?:\s+for\s+[^:.]*?)?\s*(?:are|is|include|includes|can be|:)|\bvalues?\s+(?:are|can be|is one of|must be one of|include)\b|\b(?:is|are|be|as)?\s*(?:either\s+)?one of(?:\s+the following(?:\s+values)?)?\s*:?|\bpossible values\b)`)
	canBe        = regexp.MustCompile("(?i)\\b(?:can|could|may|must)\\s+be\\s+(?:either\\s+)?(?:set to\\s+)?(?:the\\s+)?(`[^`]+`(?:\\s*(?:\\([^)]*\\))?\\s*(?:,|or|and|,\\s*or)\\s*`[^`]+`)+)")
	gatedPhrase  = regexp.MustCompile("(?i)prefer:?\\s*`?\\s*include-unknown-enum-members")
	listTag      = regexp.MustCompile(`(?i)<\s*/?\s*(?:li|ul|br|ol)\b[^>]*>`)
	codeSpan     = regexp.MustCompile("`([^`]+)`|\\*\\*([^*]+)\\*\\*")
	enumMember   = regexp.MustCompile(`^[A-Za-z0-9_][A-Za-z0-9_.$-]*$`)
)

// valueList reads the members of an enumeration that a description names. gated are those that the service shows only
// when the Prefer header asks for them; they are part of values too, behind the others.
func valueList(desc string) (values, gated []string) {
	text := desc
	if loc := gatedPhrase.FindStringIndex(desc); loc != nil {
		// "Use the Prefer header … to get the following values: `x`, `y`."
		text = desc[:sentenceStart(desc, loc[0])]
		rest := desc[loc[1]:]
		if i := strings.IndexByte(rest, ':'); i >= 0 {
			gated = tokens(sentence(rest[i+1:]), false)
		}
	}
	for _, loc := range valuesPhrase.FindAllStringIndex(text, -1) {
		rest := text[loc[1]:]
		rest = strings.TrimLeft(rest, ": \t")
		var got []string
		if head := strings.TrimSpace(rest); listTag.MatchString(rest) && (listTag.FindStringIndex(head) != nil) && listIsClose(head) {
			got = listItems(head)
		} else {
			got = tokens(sentence(rest), true)
		}
		if len(got) > 1 || len(got) == 1 && strings.Contains(strings.ToLower(text[loc[0]:loc[1]]), "possible value") {
			values = got
			break
		}
	}
	if values == nil {
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

// listIsClose tells whether a list begins before the sentence is over.
func listIsClose(s string) bool {
	loc := listTag.FindStringIndex(s)
	return loc != nil && loc[0] <= max(len(sentence(s)), 1)
}

// listItems takes the first name of every item of an HTML list or of lines parted by breaks.
func listItems(s string) []string {
	var out []string
	for _, item := range listTag.Split(s, -1) {
		item = strings.TrimLeft(strings.TrimSpace(item), "-*• ")
		if item == "" {
			continue
		}
		name := ""
		if m := codeSpan.FindStringSubmatchIndex(item); m != nil && m[0] <= 2 {
			name = codeSpan.FindStringSubmatch(item)[0]
			// several in one item: "`a`, `b`"
			if more := tokens(sentence(item), false); len(more) > 1 && !strings.ContainsAny(plain(item)[:min(len(plain(item)), len(name)+2)], "-:–") && strings.Count(item, "`") > 2 && strings.Contains(item, "`, `") {
				out = append(out, more...)
				continue
			}
		} else {
			name, _, _ = strings.Cut(item, " ")
		}
		name = strings.Trim(plain(name), `.,;:'"`)
		if enumMember.MatchString(name) && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}

var separators = regexp.MustCompile(`(?i)\s*(?:,|;|\||\bor\b|\band\b|/)\s*`)

// tokens takes the names in code marks; without any, bare words parted by commas, if bare is set.
func tokens(s string, bare bool) []string {
	var out []string
	add := func(t string) {
		t = strings.Trim(plain(t), ` .,;:'"“”()`)
		if enumMember.MatchString(t) && !slices.Contains(out, t) {
			out = append(out, t)
		}
	}
	if ms := codeSpan.FindAllStringSubmatch(s, -1); ms != nil {
		for _, m := range ms {
			for _, part := range strings.Split(m[1]+m[2], ",") {
				add(part)
			}
		}
		return out
	}
	if !bare {
		return nil
	}
	parts := separators.Split(plain(hint.ReplaceAllString(s, "")), -1)
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
