package compile

import (
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/markdown"
)

// isNoise lists the first words of "Inherits from the …" sentences that name no type.
var isNoise = map[string]bool{"this": true, "that": true, "it": true, "a": true, "the": true, "which": true, "its": true, "another": true, "other": true, "an": true, "following": true, "abstract": true, "base": true, "one": true, "these": true, "all": true, "for": true, "is": true, "of": true, "and": true}

var (
	inheritsFrom = anchor(`(?i)\b(?:inherits?(?:\s+\w+){0,3}\s+from|derive[sd]?\s+from|deriving\s+from|inherited\s+from|extends|sub-?type\s+of|sub-?class\s+of|base\s+type(?:\s+is|:))\s+(?:the\s+|an?\s+)?(?:abstract\s+)?(?:base\s+)?(?:type\s+)?[*`+"`"+`]*\[?[*`+"`"+`]*([A-Za-z_][\w.]*)`, 0, "inherit", "deriv", "extends", "sub", "base")
	derivedIntro = anchor(`(?i)(?:derived\s+types?|types?\s+(?:that\s+)?derived?\b|are\s+derived|derive\s+from|inherit(?:s|ed)?\s+from\s+(?:this|it)|following\s+(?:types|resources)\s+(?:inherit|derive|extend)|sub-?types|base\s+(?:type|class)\s+(?:for|of)|is\s+the\s+(?:abstract\s+)?base)`, 4, "deriv", "inherit", "extend", "sub", "base")
	inheritVerb  = anchor(`(?i)\b(?:inherit(?:s|ed|ing)?|deriv(?:es?|ed|ing)|sub-?type|sub-?class|specializ(?:es|ation)|base\s+(?:type|class)\s*(?:is\b|:))`, 0, "inherit", "deriv", "sub", "specializ", "base")
	typeMention  = lazily("\\[[*`]*([A-Za-z_][\\w.]*)[*`]*(?:\\s+\\w+)?\\](?:\\(([^)]*)\\)|\\[\\])|[*`]([A-Za-z_][\\w.]*)[*`]|\\b((?:microsoft\\.graph\\.[\\w.]*)?[a-z][a-z0-9]*[A-Z][A-Za-z0-9]*)\\b|\\bfrom\\s+(?:the\\s+)?([a-z][a-z]+)(?:\\s+(?:resource|type|object|entity|class)\\b|\\s*[.,;:)]|\\s*$)")
)

// inheritance finds the base type in prose and the derived types that the page lists.
func (r *resourceReader) inheritance(t *typeFacts) {
	listing := false // the items ahead derive from this type
	above := false   // the item ahead is what this type derives from
	for _, b := range r.p.Blocks {
		if b.Kind == markdown.Item && above && t.base == "" {
			if ref, ok := typeCell(b.Text); ok && ref.link != "" {
				t.base = ref.name
			}
		}
		above = b.Kind == markdown.Paragraph && mayInherit(b.Text) && baseAhead.in(b.Text)
		switch b.Kind {
		case markdown.Heading:
			if !isTab(b.Text) && b.Level > 1 {
				listing = mayInherit(b.Text) && derivedIntro.in(b.Text)
			}
		case markdown.Paragraph:
			about := mayInherit(b.Text)
			if about {
				b.Text = ownBase(b.Text, t)
				r.baseInProse(t, b.Text)
			}
			if about && derivedIntro.in(b.Text) {
				listing = true
				if !strings.Contains(b.Text, ":") || strings.Count(b.Text, "](") > 1 {
					t.derived = append(t.derived, inlineDerived(b.Text, t)...)
				}
			} else if !strings.HasSuffix(strings.TrimSpace(b.Text), ":") {
				listing = false
			}
		case markdown.Item:
			if listing {
				t.derived = append(t.derived, derivedItem(b.Text)...)
			} else if mayInherit(b.Text) {
				r.baseInProse(t, b.Text)
			}
		case markdown.Table:
			if listing && header(b.Table, propertyHeaders...) != 0 && header(b.Table, relationHeaders...) != 0 && header(b.Table, "method") != 0 {
				for _, row := range b.Table.Rows {
					if ref, ok := typeCell(row.Cells[0].Raw); ok && ref.link != "" {
						t.derived = append(t.derived, ref)
					}
				}
			}
			listing = false
		}
	}
}

var (
	baseAhead  = anchor(`(?i)\b(?:(?:inherits?|derives?|derived)(?:\s+\w+){0,3}\s+from|extends|base\s+type)\s*:\s*$`, 0, "inherit", "deriv", "extends", "base")
	baseOfThis = anchor("(?i)\\bbase\\s+(type|class)\\s+(?:of|for)\\s+(?:an?\\s+|the\\s+)?[*`\\[]*(this|[A-Za-z_][\\w.]*)[*`\\]]*(?:\\([^()]*\\))?(?:\\s+(?:resource|type|object|entity)){0,2}\\s+is\\b", 0, "base")
)

// ownBase rewrites "the base type of x is", on the page of x, as "the base type is": what follows is no derived type.
func ownBase(text string, t *typeFacts) string {
	whole := text
	for _, m := range baseOfThis.all(text, 5) {
		if name := lastSegment(group(whole, m, 2)); strings.EqualFold(name, "this") || strings.EqualFold(name, t.title) || strings.EqualFold(name, lastSegment(t.name)) {
			text = strings.Replace(text, group(whole, m, 0), "base "+group(whole, m, 1)+" is", 1)
		}
	}
	return text
}

// mayInherit is a cheap look for the words that the patterns on inheritance need.
func mayInherit(text string) bool {
	low := strings.ToLower(text)
	if slices.ContainsFunc([]string{"inherit", "deriv", "extend", "subtype", "sub-type", "subclass", "sub-class", "specializ"}, func(w string) bool { return strings.Contains(low, w) }) {
		return true
	}
	for rest := low; ; {
		before, after, ok := strings.Cut(rest, "base")
		if !ok {
			return false
		}
		next := strings.TrimLeft(after, blank)
		before = strings.TrimRight(before, blank)
		if strings.HasPrefix(next, "type") || strings.HasPrefix(next, "class") || strings.HasSuffix(before, "the") || strings.HasSuffix(before, "abstract") {
			return true
		}
		rest = after
	}
}

// baseInProse collects what sentences name as the base type. A name right after the verb is taken at its word; any
// other in the rest of the sentence is a hint that counts if it turns out to be a type.
func (r *resourceReader) baseInProse(t *typeFacts, text string) {
	if t.base == "" {
		for _, m := range inheritsFrom.all(text, 10) {
			name := strings.TrimRight(group(text, m, 1), ".")
			if !isNoise[strings.ToLower(name)] && !strings.EqualFold(lastSegment(name), t.title) && isTypeName(name, text) {
				t.base = name
				break
			}
		}
	}
	if !inheritVerb.in(text) {
		return
	}
	for _, sent := range sentences(text) {
		loc := inheritVerb.find(sent)
		if loc == nil || derivedIntro.in(sent) {
			continue
		}
		for _, m := range typeMention.FindAllStringSubmatch(sent[loc[0]:], -1) {
			ref := typeRef{name: strings.TrimRight(m[1]+m[3]+m[4]+m[5], "."), link: m[2]}
			if strings.EqualFold(lastSegment(ref.name), t.title) {
				break // what follows derives from this type
			}
			if ref.name != "" && !isNoise[strings.ToLower(ref.name)] {
				t.baseHints = append(t.baseHints, ref)
			}
		}
	}
}

var camelWord = lazily(`\b[a-z]+[a-z0-9]*[A-Z][A-Za-z0-9]*\b`)

// derivedItem reads the derived types that an item of a list names: the one it links, or, where links are lost, the
// words that can be nothing but type names.
func derivedItem(text string) []typeRef {
	if l, ok := firstLink(text); ok {
		if ref, ok := typeCell(text[l.from:l.to]); ok {
			return []typeRef{ref}
		}
		return nil
	}
	s := strings.TrimRight(plain(text), ".,:; ")
	if isQualified(s) {
		return []typeRef{{name: s}}
	}
	var out []typeRef
	for _, c := range camelWord.FindAllString(s, -1) {
		out = append(out, typeRef{name: c})
	}
	return out
}

var linkedBase = lazily(`(?i)(?:base\s+(?:type|class)\s+(?:for|of)|derived\s+types?\b|inherited\s+by|is\s+the\s+(?:abstract\s+)?base)`)

// inlineDerived reads derived types that a sentence links: "the base type for [a](a.md) and [b](b.md)".
func inlineDerived(text string, t *typeFacts) []typeRef {
	loc := linkedBase.FindStringIndex(text)
	if loc == nil {
		return nil
	}
	var out []typeRef
	sent := sentence(text[loc[1]:])
	eachLink(sent, func(l link) bool {
		if ref, ok := typeCell(sent[l.from:l.to]); ok && !strings.EqualFold(ref.name, t.title) && ref.link != "" && isPageLink(ref.link) {
			out = append(out, ref)
		}
		return true
	})
	return out
}

// isTypeName tells a type from a plain word: it is qualified, has a capital inside, or is marked up as a link or code.
func isTypeName(name, text string) bool {
	if strings.Contains(name, ".") || strings.ToLower(name) != name {
		return true
	}
	for _, q := range []string{"[" + name + "]", "`" + name + "`", "**" + name + "**", "[**" + name} {
		if strings.Contains(text, q) {
			return true
		}
	}
	return name == "entity"
}
