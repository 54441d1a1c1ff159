package compile

import (
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

var (
	valuesHeading = lazily(`(?i)^(?:the\s+)?([A-Za-z_][\w.]*)\s+(?:(?:enum(?:eration)?|property|member)\s+)?(?:values|members|enum(?:eration)?(?:\s+type)?)\b`)
	valuesOf      = lazily(`(?i)^(?:the\s+)?(?:(?:possible|allowed|valid|supported|available)\s+)?(?:values|members)\s+(?:of|for)\s+(?:the\s+)?([A-Za-z_][\w.]*)(?:\s+(?:enum(?:eration)?|property|type))*$|^enum(?:eration)?(?:\s+type)?\s*:?\s+([A-Za-z_][\w.]*)$`)
	inheritedFrom = anchor(`(?i)\binherit(?:ed|s|ance)?\s+from\s+(?:the\s+)?[*`+"`"+`]*\[?[*`+"`"+`]*([A-Za-z_][\w.]*)?(?:[^\]()\n]{0,40}\]\(([^)]*)\))?`, 0, "inherit")
	readOnlyRe    = anchor(`(?i)\bread-?\s?only\b`, 0, "read")
	notReadOnly   = anchor(`(?i)\b(?:not|n't)\s+read-?\s?only\b`, 0, "not", "n't")
	requiredRe    = anchor(`(?:^|[.;(*\s])Required\b(?:[.;)*]|\s*$)`, 1, "required")
)

// tableMembers reads the members of an enumeration from a table: the first column, or the one headed as members where
// the first holds the numbers.
func tableMembers(t *markdown.TableData) []string {
	col := 0
	if named := header(t, "member", "member name", "name"); named > 0 && !slices.ContainsFunc(t.Rows, func(r markdown.Row) bool { return !isNumber(plain(r.Cells[0].Raw)) }) {
		col = named
	}
	var out []string
	for _, row := range t.Rows {
		if col >= len(row.Cells) {
			continue
		}
		name, _ := cutHint(row.Cells[col].Raw)
		s := strings.Trim(plain(name), ` .,:;'"`)
		if isMember(s) {
			out = appendNew(out, s)
		}
	}
	return out
}

// genericHeading lists the words of headings like "Property values" that name no enumeration.
var genericHeading = map[string]bool{
	"property": true, "properties": true, "possible": true, "allowed": true, "supported": true, "valid": true, "enumeration": true,
	"enum": true, "enums": true, "return": true, "the": true, "default": true, "other": true, "example": true, "these": true,
	"string": true, "attribute": true, "field": true, "parameter": true, "available": true, "accepted": true, "known": true,
}

// namesOnly tells whether the first column of a table holds nothing but names, which makes it a list of members under
// a heading that says so.
func namesOnly(t *markdown.TableData) bool {
	if len(t.Rows) == 0 || typeColumn(t) > 0 {
		return false
	}
	return !slices.ContainsFunc(t.Rows, func(row markdown.Row) bool { return !isMember(plain(row.Cells[0].Raw)) })
}

// listedEnum gives the name that a heading like "X values" or "Values of X" announces the members of, "" for any other.
func listedEnum(heading string) string {
	if m := valuesHeading.FindStringSubmatch(heading); m != nil && !genericHeading[strings.ToLower(m[1])] {
		return m[1]
	}
	low := strings.ToLower(heading)
	if !strings.Contains(low, "values ") && !strings.Contains(low, "members ") && !strings.HasPrefix(low, "enum") {
		return ""
	}
	if m := valuesOf.FindStringSubmatch(heading); m != nil {
		if w := strings.ToLower(m[1] + m[2]); !genericHeading[w] && !isNoise[w] && w != "each" && w != "type" && w != "types" && w != "values" && w != "members" {
			return m[1] + m[2]
		}
	}
	return ""
}

// enumSections reads the "X values" sections, which stand on resource pages and on pages that hold nothing else.
func (r *resourceReader) enumSections() {
	for _, s := range r.p.sections() {
		name := listedEnum(s.heading)
		if name == "" || s.level == 1 && titleMark.MatchString(s.heading) {
			continue
		}
		e := &enumFacts{name: name, ns: r.p.ns, page: r.p, pos: s.pos}
		tabled := false
		for _, b := range s.own() {
			switch {
			case b.Kind == markdown.Table && (memberTable(b.Table) || namesOnly(b.Table)):
				e.members = appendNew(e.members, tableMembers(b.Table)...)
				e.flags = e.flags || flagNumbers(b.Table)
				tabled = true
			case b.Kind == markdown.Item && !tabled:
				e.members = appendNew(e.members, listItems(b.Text)...)
			case b.Kind == markdown.Paragraph:
				if v, g := valueList(b.Text); len(v) > 0 {
					e.members, e.gated = appendNew(e.members, v...), appendNew(e.gated, g...)
				} else if gatedPhrase.MatchString(b.Text) {
					_, tail, _ := strings.Cut(b.Text, ":")
					e.gated = appendNew(e.gated, tokens(tail, false)...)
				}
			}
		}
		if len(e.members) > 0 && (tabled || s.level > 1) {
			r.enums = append(r.enums, e)
		}
	}
}

// untitledEnum names the enumeration of a page that is one by its front matter and its one member table, while its
// title does not say which. The name is taken from the file then, whose letter case is lost.
func (r *resourceReader) untitledEnum() string {
	if !strings.EqualFold(r.p.Front["doc_type"], "enumPageType") || len(r.enums) > 0 {
		return ""
	}
	members := 0
	for _, b := range r.p.Blocks {
		if b.Kind == markdown.Table && memberTable(b.Table) {
			members++
		} else if b.Kind == markdown.Table || b.Kind == markdown.Code {
			return ""
		}
	}
	if members != 1 {
		return ""
	}
	if isIdentifier(r.p.title) && strings.EqualFold(r.p.title, r.p.slug) {
		return r.p.title
	}
	return r.p.slug[strings.LastIndexByte(r.p.slug, '-')+1:]
}

// enumPage reads a page that is about one enumeration. guessed says that the letter case of its name is not known.
func (r *resourceReader) enumPage(name string, guessed bool) {
	e := &enumFacts{name: name, ns: r.p.ns, page: r.p, guessed: guessed}
	for _, b := range r.p.Blocks {
		switch {
		case b.Kind == markdown.Heading && e.pos.Line == 0:
			e.pos = b.Pos
		case b.Kind == markdown.Table && len(b.Table.Header) > 0 && header(b.Table, typeHeaders...) < 0:
			if slices.Contains(memberHeaders, strings.ToLower(plain(b.Table.Header[0].Raw))) {
				e.members = appendNew(e.members, tableMembers(b.Table)...)
				e.flags = e.flags || flagNumbers(b.Table)
			}
		case b.Kind == markdown.Comment:
			if m, ok := annotation(b, &diag.List{}); ok && typeOf(m) != "" {
				e.name = typeOf(m)
			}
		}
	}
	r.otherLists(e)
	if len(e.members) == 0 {
		r.found.Addf(e.pos, diag.EnumNoMembers, "%s: the page lists no members", e.name)
	}
	r.enums = append(r.enums, e)
}

// otherLists reads the members of a page on one enumeration that has no table of members: from a table headed in another
// way, a list, or a sentence.
func (r *resourceReader) otherLists(e *enumFacts) {
	for _, want := range []markdown.Kind{markdown.Table, markdown.Item, markdown.Paragraph} {
		if len(e.members) > 0 {
			return
		}
		for _, b := range r.p.Blocks {
			switch {
			case b.Kind != want:
			case want == markdown.Table && namesOnly(b.Table):
				e.members = appendNew(e.members, tableMembers(b.Table)...)
				e.flags = e.flags || flagNumbers(b.Table)
			case want == markdown.Item:
				e.members = appendNew(e.members, listItems(b.Text)...)
			case want == markdown.Paragraph:
				v, g := valueList(b.Text)
				e.members, e.gated = appendNew(e.members, v...), appendNew(e.gated, g...)
			}
		}
	}
}

// ownSections settles what "X values" sections mean where X is a property of the page and not its type: the members
// of the type that the property has, or inline values of a property that is a plain string.
func (r *resourceReader) ownSections() {
	r.enums = slices.DeleteFunc(r.enums, func(e *enumFacts) bool {
		var owner *property
		for _, t := range r.types {
			for _, pr := range t.props {
				if strings.EqualFold(lastSegment(pr.ref.name), e.name) {
					return false
				}
				if strings.EqualFold(pr.name, e.name) && owner == nil {
					owner = pr
				}
			}
		}
		if owner == nil || owner.ref.name == "" {
			return false
		}
		if prim, ok := primitive(owner.ref.name); !ok {
			e.name = owner.ref.name
			return false
		} else if prim != "String" {
			return false
		}
		if len(owner.values) == 0 || shareMember(owner.values, e.members) {
			owner.values = appendNew(owner.values, e.members...)
		}
		return true
	})
}
