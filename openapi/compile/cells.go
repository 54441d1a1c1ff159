package compile

import (
	"regexp"
	"slices"
	"strings"
)

var (
	linkRe     = regexp.MustCompile(`\[([^\]\[]*)\](?:\(([^)]*)\)|\[\])`)
	htmlTag    = regexp.MustCompile(`(?i)</?(?:br|li|ul|ol|p|b|i|em|strong|sup|a|span|div)\b[^>]*>`)
	identifier = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)
	qualified  = regexp.MustCompile(`^#?[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$`)
	hint       = regexp.MustCompile(`\s*\([^()]*\)\s*$`)
)

// plain takes the markup off a piece of Markdown: links keep their text, code and emphasis marks and tags go.
func plain(s string) string {
	for range 2 {
		s = linkRe.ReplaceAllString(s, "$1")
	}
	s = htmlTag.ReplaceAllString(s, " ")
	s = strings.NewReplacer("`", "", "**", "", "\\_", "_", "&nbsp;", " ", "\u00a0", " ").Replace(s)
	s = strings.Trim(s, " \t*")
	return strings.Join(strings.Fields(s), " ")
}

// nameCell reads the first cell of a property row. Anything that is not one identifier is no property.
func nameCell(raw string) (name string, deprecated bool) {
	s := plain(raw)
	if i := strings.IndexByte(s, '('); i > 0 {
		deprecated = strings.Contains(strings.ToLower(s[i:]), "deprecated")
		s = strings.TrimSpace(s[:i])
	}
	s = strings.TrimSuffix(s, ":")
	if !identifier.MatchString(s) {
		return "", false
	}
	return s, deprecated
}

var (
	collectionOf  = regexp.MustCompile(`(?i)^(?:a\s+)?(?:collection|array|list)\s*(?:\(\s*(.*?)\s*\)|(?:of|<)\s*(.*?)>?)$`)
	collectionEnd = regexp.MustCompile(`(?i)^(.*?)[\s-]+(?:(?:objects?|resources?|types?)\s+)?(?:collection|array|list)s?\.?$`)
	typeWords     = regexp.MustCompile(`(?i)\s+(?:objects?|resources?|singleton|resource type|complex type|enum(?:eration)?|types?|facet|reference)\.?$`)
)

// typeCell reads a type cell. ok is false when no type name is in it.
func typeCell(raw string) (ref typeRef, ok bool) {
	if m := linkRe.FindStringSubmatch(raw); m != nil {
		ref.link = m[2]
	}
	s := plain(raw)
	s = strings.TrimRight(s, ".,; ")
	if h := hint.FindString(s); h != "" && !collectionOf.MatchString(s) && !strings.HasPrefix(strings.ToLower(s), "collection(") {
		s = strings.TrimSuffix(s, h)
	}
	switch {
	case strings.HasSuffix(s, "[]"):
		ref.collection, s = true, strings.TrimSuffix(s, "[]")
	default:
		if m := collectionOf.FindStringSubmatch(s); m != nil {
			ref.collection, s = true, m[1]+m[2]
		} else if m := collectionEnd.FindStringSubmatch(s); m != nil {
			ref.collection, s = true, m[1]
		}
	}
	s = typeWords.ReplaceAllString(s, "")
	s = strings.TrimRight(s, ".,; ")
	if !qualified.MatchString(s) {
		// A remark follows the name: take the first word if the rest is prose.
		first, _, _ := strings.Cut(s, " ")
		first = strings.TrimRight(first, ".,;:")
		if !qualified.MatchString(first) {
			return typeRef{}, false
		}
		s = first
	}
	s = strings.TrimPrefix(s, "#")
	if len(s) > 4 && strings.EqualFold(s[:4], "Edm.") {
		s = s[4:]
	}
	ref.name = s
	return ref, true
}

// primitives maps the names that pages use, in lower case, to the primitive types of OData.
var primitives = map[string]string{
	"string": "String", "boolean": "Boolean", "bool": "Boolean",
	"int16": "Int16", "int32": "Int32", "int64": "Int64", "int": "Int32", "integer": "Int32", "long": "Int64",
	"byte": "Byte", "sbyte": "SByte", "single": "Single", "float": "Single", "double": "Double", "decimal": "Decimal", "number": "Double",
	"datetimeoffset": "DateTimeOffset", "datetime": "DateTimeOffset", "timestamp": "DateTimeOffset", "date": "Date",
	"timeofday": "TimeOfDay", "time": "TimeOfDay", "duration": "Duration", "guid": "Guid", "uuid": "Guid",
	"binary": "Binary", "stream": "Stream", "url": "String", "uri": "String", "json": "Json", "object": "Json", "untyped": "Json",
}

func primitive(name string) (string, bool) {
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		return "", false
	}
	p, ok := primitives[strings.ToLower(name)]
	return p, ok
}

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

// sentenceStart returns where the sentence that holds the offset begins.
func sentenceStart(s string, off int) int {
	if i := strings.LastIndex(s[:off], ". "); i >= 0 {
		return i + 1
	}
	return 0
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

// sentence cuts s after its first sentence; a period inside code marks does not count.
func sentence(s string) string {
	code := false
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '`':
			code = !code
		case '.':
			if code && strings.Contains(s[i:], "`") {
				continue
			}
			if i+1 == len(s) || s[i+1] == ' ' || s[i+1] == '<' || s[i+1] == '\n' {
				return s[:i]
			}
		}
	}
	return s
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
