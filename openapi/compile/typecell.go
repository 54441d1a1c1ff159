package compile

import "strings"

// nameCell reads the first cell of a property row. Anything that is not one identifier is no property.
func nameCell(raw string) (name string, deprecated bool) {
	s := plain(raw)
	if isIdentifier(s) {
		return s, false
	}
	if i := strings.IndexByte(s, '('); i > 0 {
		deprecated = strings.Contains(strings.ToLower(s[i:]), "deprecated")
		s = strings.TrimSpace(s[:i])
	}
	if s = nameMarks.ReplaceAllString(s, ""); isIdentifier(s) {
		return s, deprecated
	}
	first, rest, _ := strings.Cut(s, " ")
	if loc := lineBreak.FindStringIndex(raw); loc != nil && plain(raw[:loc[0]]) == first {
		rest = "" // a line of its own is a remark
	}
	if first = nameMarks.ReplaceAllString(first, ""); !isIdentifier(first) {
		return "", false
	}
	for _, w := range strings.Fields(strings.ToLower(rest)) {
		if !nameRemarks[strings.Trim(w, ".,;:-[]*")] {
			return "", false
		}
		deprecated = deprecated || strings.HasPrefix(w, "deprecated")
	}
	return first, deprecated
}

var (
	// nameMarks is what stands around a name: quotes, a colon, the mark of a footnote.
	nameMarks = lazily(`^["'“”‘’]+|(?:["'“”‘’:,;*†‡¹²³⁴]|\\\*)+$`)
	lineBreak = lazily(`(?i)<br\b[^>]*>`)
)

// nameRemarks lists the words that a cell may hold behind the name.
var nameRemarks = map[string]bool{"": true, "deprecated": true, "preview": true, "beta": true, "new": true, "required": true, "optional": true, "key": true, "read-only": true, "readonly": true, "nullable": true, "obsolete": true}

var (
	collectionOf  = lazily(`(?i)^(?:a\s+)?(?:collection|array|list)\s*(?:\(\s*(.*?)\s*\)|(?:of|<)\s*(.*?)>?)$`)
	collectionEnd = lazily(`(?i)^(.*?)[\s-]+(?:(?:objects?|resources?|types?)\s+)?\(?(?:collection|array|list)s?\)?\.?$`)
	typeWords     = lazily(`(?i)\s+(?:objects?|resources?|singleton|resource type|complex type|enum(?:eration)?|types?|facet|reference)\.?$`)
	leadingWords  = lazily(`(?i)^(?:(?:an?|the|nullable|optional)\s+)+`)
	afterLink     = lazily(`\)([a-z])`)
	shortcutLink  = lazily(`^\[([^\]\[]+)\](.*)$`)
)

// noType lists what stands in type cells and names no type.
var noType = map[string]bool{"none": true, "null": true, "not": true, "see": true, "n": true, "na": true, "void": true, "same": true, "varies": true, "various": true, "tbd": true}

// typeCell reads a type cell. ok is false when no type name is in it.
func typeCell(raw string) (ref typeRef, ok bool) {
	if ref, ok := simpleCell(raw); ok {
		return ref, true
	}
	return wordyCell(raw)
}

// simpleCell reads the cells that hold a name or a link, and perhaps the word collection, as nearly all do. It takes
// none that wordyCell would read in another way.
func simpleCell(raw string) (ref typeRef, ok bool) {
	s, many := strings.CutSuffix(strings.Trim(raw, " "), " collection")
	ref.name, ref.collection = s, many
	if strings.HasPrefix(s, "[") {
		l, ok := firstLink(s)
		if !ok || l.from > 0 || l.to < len(s) {
			return ref, false
		}
		ref.name, ref.link = l.text, l.target
	}
	if !isQualified(ref.name) || ref.name[0] == '#' {
		return ref, false
	}
	ref.name = withoutEdm(ref.name)
	low := strings.ToLower(ref.name)
	if item, ok := primitiveCollection(low); ok {
		ref.name, ref.collection = ref.name[:len(item)], true
		return ref, true
	}
	if strings.HasPrefix(low, "collection") || strings.HasPrefix(low, "array") || strings.HasPrefix(low, "list") || ref.link == "" && noType[low] {
		return ref, false
	}
	return ref, true
}

func wordyCell(raw string) (ref typeRef, ok bool) {
	raw = afterLink.ReplaceAllString(raw, ") $1")
	linked := ""
	if l, ok := firstLink(raw); ok {
		ref.link = l.target
		linked = plain(l.text)
	}
	s := plain(raw)
	if m := shortcutLink.FindStringSubmatch(s); m != nil {
		s = m[1] + m[2] // a reference link without its target
	}
	s = leadingWords.ReplaceAllString(strings.TrimRight(s, ".,; "), "")
	if name, ok := cutHint(s); ok && !collectionOf.MatchString(s) && !collectionEnd.MatchString(s) && !strings.HasPrefix(strings.ToLower(s), "collection(") {
		s = name
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
	s = leadingWords.ReplaceAllString(s, "")
	s, _ = cutHint(s)
	s = typeWords.ReplaceAllString(s, "")
	s = strings.TrimRight(s, ".,; ")
	if !isQualified(s) {
		if s = firstName(s, linked); s == "" {
			return typeRef{}, false
		}
	}
	s = strings.TrimPrefix(s, "#")
	if ref.link == "" && noType[strings.ToLower(s)] {
		return typeRef{}, false
	}
	ref.name = withoutEdm(s)
	if item, ok := primitiveCollection(strings.ToLower(ref.name)); ok {
		ref.name, ref.collection = ref.name[:len(item)], true
	}
	if p, ok := primitive(ref.name); ok && p == "Json" && anyCollection[strings.ToLower(ref.name)] {
		ref.collection = true
	}
	return ref, true
}

// firstName finds the type in a cell that goes on after the name: what is linked, or a first word that cannot be one
// of a sentence.
func firstName(s, linked string) string {
	first, _, _ := strings.Cut(s, " ")
	first = strings.TrimRight(first, ".,;:")
	if !isQualified(first) {
		first = ""
	}
	if _, prim := primitive(withoutEdm(first)); prim || strings.Contains(first, ".") || first != "" && strings.ToLower(first[1:]) != first[1:] {
		return first
	}
	if isQualified(linked) {
		return linked
	}
	return ""
}

// withoutEdm takes the namespace off the name of a primitive type.
func withoutEdm(s string) string {
	if len(s) > 4 && strings.EqualFold(s[:4], "Edm.") {
		return s[4:]
	}
	return s
}

// primitives maps the names that pages use, in lower case, to the primitive types of OData.
var primitives = map[string]string{
	"string": "String", "boolean": "Boolean", "bool": "Boolean",
	"int16": "Int16", "int32": "Int32", "int64": "Int64", "int": "Int32", "integer": "Int32", "long": "Int64",
	"byte": "Byte", "sbyte": "SByte", "single": "Single", "float": "Single", "double": "Double", "decimal": "Decimal", "number": "Double",
	"datetimeoffset": "DateTimeOffset", "datetime": "DateTimeOffset", "timestamp": "DateTimeOffset", "date": "Date",
	"timeofday": "TimeOfDay", "time": "TimeOfDay", "duration": "Duration", "guid": "Guid", "uuid": "Guid",
	"binary": "Binary", "stream": "Stream", "url": "String", "uri": "String", "json": "Json", "object": "Json", "untyped": "Json",
	"any": "Json", "complex": "Json", "dictionary": "Json", "collection": "Json", "array": "Json",
	"strings": "String", "integers": "Int32", "booleans": "Boolean", "guids": "Guid", "urls": "String", "uris": "String",
	"enum": "String", "enumeration": "String", "text": "String", "base64": "Binary", "bytes": "Binary",
}

// primitiveCollection tells names like stringCollection, given in lower case: the items are of a primitive type.
func primitiveCollection(low string) (item string, ok bool) {
	if item, ok = strings.CutSuffix(low, "collection"); !ok || item == "" {
		return "", false
	}
	_, ok = primitive(item)
	return item, ok
}

// anyCollection lists the words for a collection whose items the cell does not name.
var anyCollection = map[string]bool{"collection": true, "array": true}

func primitive(name string) (string, bool) {
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		return "", false
	}
	p, ok := primitives[strings.ToLower(name)]
	return p, ok
}
