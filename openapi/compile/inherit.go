package compile

import (
	"regexp"
	"strings"

	"github.com/graphcontract/graphcontract/internal/markdown"
)

// isNoise lists the first words of "Inherits from the …" sentences that name no type.
var isNoise = map[string]bool{"this": true, "that": true, "it": true, "a": true, "the": true, "which": true, "its": true, "another": true, "other": true, "an": true, "following": true, "abstract": true, "base": true, "one": true, "these": true, "all": true, "for": true, "is": true, "of": true, "and": true}

// inheritance finds the base type in prose and the derived types that the page lists.
func (r *resourceReader) inheritance(t *typeFacts) {
	listing := false
	for _, b := range r.p.Blocks {
		switch b.Kind {
		case markdown.Heading:
			if !isTab(b.Text) && b.Level > 1 {
				listing = derivedIntro.MatchString(b.Text)
			}
		case markdown.Paragraph:
			if t.base == "" {
				if m := inheritsFrom.FindAllStringSubmatch(b.Text, -1); m != nil {
					for _, mm := range m {
						name := strings.TrimRight(mm[1], ".")
						if !isNoise[strings.ToLower(name)] && !strings.EqualFold(lastSegment(name), t.title) && isTypeName(name, b.Text) {
							t.base = name
							break
						}
					}
				}
			}
			if derivedIntro.MatchString(b.Text) {
				listing = true
				if !strings.Contains(b.Text, ":") || strings.Count(b.Text, "](") > 1 {
					t.derived = append(t.derived, inlineDerived(b.Text, t)...)
				}
			} else if !strings.HasSuffix(strings.TrimSpace(b.Text), ":") {
				listing = false
			}
		case markdown.Item:
			if listing {
				if m := linkRe.FindStringSubmatch(b.Text); m != nil {
					if ref, ok := typeCell(m[0]); ok {
						t.derived = append(t.derived, ref)
					}
				} else if w, _, _ := strings.Cut(plain(b.Text), " "); identifier.MatchString(strings.TrimRight(w, ".,:;")) {
					t.derived = append(t.derived, typeRef{name: strings.TrimRight(w, ".,:;")})
				}
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

var linkedBase = regexp.MustCompile(`(?i)(?:base\s+(?:type|class)\s+(?:for|of)|derived\s+types?\b|inherited\s+by|is\s+the\s+(?:abstract\s+)?base)`)

// inlineDerived reads derived types that a sentence links: "the base type for [a](a.md) and [b](b.md)".
func inlineDerived(text string, t *typeFacts) []typeRef {
	loc := linkedBase.FindStringIndex(text)
	if loc == nil {
		return nil
	}
	var out []typeRef
	for _, m := range linkRe.FindAllString(sentence(text[loc[1]:]), -1) {
		if ref, ok := typeCell(m); ok && !strings.EqualFold(ref.name, t.title) && ref.link != "" && isPageLink(ref.link) {
			out = append(out, ref)
		}
	}
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
