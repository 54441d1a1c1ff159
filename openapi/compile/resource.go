package compile

import (
	"regexp"
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/loosejson"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

var (
	valuesHeading = regexp.MustCompile(`(?i)^(?:the\s+)?([A-Za-z_][\w.]*)\s+(?:(?:enum(?:eration)?|property|member)\s+)?(?:values|members|enum(?:eration)?(?:\s+type)?)\b`)
	inheritsFrom  = regexp.MustCompile(`(?i)\b(?:inherits?(?:\s+\w+){0,3}\s+from|derive[sd]?\s+from|deriving\s+from|inherited\s+from|extends|subtype\s+of|sub-type\s+of|base\s+type(?:\s+(?:is|of))?:?)\s+(?:the\s+|an?\s+)?(?:abstract\s+)?(?:base\s+)?(?:type\s+)?[*` + "`" + `]*\[?[*` + "`" + `]*([A-Za-z_][\w.]*)`)
	inheritedFrom = regexp.MustCompile(`(?i)\binherit(?:ed|s|ance)?\s+from\s+(?:the\s+)?[*` + "`" + `]*\[?[*` + "`" + `]*([A-Za-z_][\w.]*)?`)
	derivedIntro  = regexp.MustCompile(`(?i)(?:derived\s+(?:types?|from)|are\s+derived|derive\s+from|inherit(?:s|ed)?\s+from\s+(?:this|it)|following\s+(?:types|resources)\s+(?:inherit|derive|extend)|sub-?types|base\s+(?:type|class)\s+(?:for|of)|is\s+the\s+(?:abstract\s+)?base)`)
	readOnlyRe    = regexp.MustCompile(`(?i)\bread-?\s?only\b`)
	notReadOnly   = regexp.MustCompile(`(?i)\b(?:not|n't)\s+read-?\s?only\b`)
	requiredRe    = regexp.MustCompile(`(?:^|[.;(*\s])Required\b(?:[.;)*]|\s*$)`)
)

// isNoise lists the first words of "Inherits from the …" sentences that name no type.
var isNoise = map[string]bool{"this": true, "that": true, "it": true, "a": true, "the": true, "which": true, "its": true, "another": true, "other": true, "an": true, "following": true, "abstract": true, "base": true, "one": true, "these": true, "all": true, "for": true, "is": true, "of": true, "and": true}

// readResource collects the types and enumerations of a resource page.
func readResource(p *page, found *diag.List) ([]*typeFacts, []*enumFacts) {
	r := &resourceReader{p: p, found: found}
	r.enumSections()
	if m := titleMark.FindStringSubmatch(p.title); m != nil && strings.HasPrefix(strings.ToLower(m[2]), "enum") {
		r.enumPage(m[1])
		return r.types, r.enums
	}
	r.structured()
	return r.types, r.enums
}

type resourceReader struct {
	p     *page
	found *diag.List
	types []*typeFacts
	enums []*enumFacts
}

// header gives the column of the first header cell that matches, -1 if none does.
func header(t *markdown.TableData, names ...string) int {
	for i, c := range t.Header {
		h := strings.ToLower(plain(c.Raw))
		if slices.Contains(names, h) {
			return i
		}
	}
	return -1
}

var (
	propertyHeaders = []string{"property", "property name", "properties", "name", "attribute", "field", "parameter"}
	relationHeaders = []string{"relationship", "relationship name", "relationships", "navigation property", "relation"}
	typeHeaders     = []string{"type", "data type", "datatype", "property type", "value type", "type/values"}
	textHeaders     = []string{"description", "descriptions", "details", "notes", "comment", "meaning"}
	memberHeaders   = []string{"member", "members", "member name", "value", "values", "name", "enum value", "enumeration value", "enum member", "enumeration member", "possible values"}
)

func memberTable(t *markdown.TableData) bool {
	return len(t.Header) > 0 && header(t, typeHeaders...) < 0 && slices.Contains(memberHeaders, strings.ToLower(plain(t.Header[0].Raw)))
}

// tableMembers reads the members of an enumeration from a table. The members behind unknownFutureValue are gated only
// if the text around the table says so.
func tableMembers(t *markdown.TableData) []string {
	var out []string
	for _, row := range t.Rows {
		s := strings.Trim(plain(hint.ReplaceAllString(row.Cells[0].Raw, "")), ` .,:;'"`)
		if enumMember.MatchString(s) && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// enumSections reads the "X values" sections, which stand on resource pages and on pages that hold nothing else.
func (r *resourceReader) enumSections() {
	for _, s := range r.p.sections() {
		m := valuesHeading.FindStringSubmatch(s.heading)
		if m == nil || s.level < 2 {
			continue
		}
		e := &enumFacts{name: m[1], ns: r.p.ns, page: r.p, pos: s.pos}
		for _, b := range s.own() {
			switch {
			case b.Kind == markdown.Table && memberTable(b.Table):
				e.members = appendNew(e.members, tableMembers(b.Table)...)
			case b.Kind == markdown.Item && len(e.members) == 0:
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
		if len(e.members) > 0 {
			r.enums = append(r.enums, e)
		}
	}
}

// enumPage reads a page whose title names an enumeration.
func (r *resourceReader) enumPage(name string) {
	e := &enumFacts{name: name, ns: r.p.ns, page: r.p}
	for _, b := range r.p.Blocks {
		switch {
		case b.Kind == markdown.Heading && e.pos.Line == 0:
			e.pos = b.Pos
		case b.Kind == markdown.Table && len(b.Table.Header) > 0 && header(b.Table, typeHeaders...) < 0:
			if slices.Contains(memberHeaders, strings.ToLower(plain(b.Table.Header[0].Raw))) {
				e.members = appendNew(e.members, tableMembers(b.Table)...)
			}
		case b.Kind == markdown.Comment:
			if m, ok := annotation(b, &diag.List{}); ok && m.str("@odata.type") != "" {
				e.name = cleanType(m.str("@odata.type"))
			}
		}
	}
	if len(e.members) == 0 {
		for _, b := range r.p.Blocks {
			if b.Kind == markdown.Item {
				e.members = appendNew(e.members, listItems(b.Text)...)
			}
		}
	}
	if len(e.members) == 0 {
		r.found.Addf(e.pos, diag.EnumNoMembers, "%s: the page lists no members", e.name)
	}
	r.enums = append(r.enums, e)
}

// cleanType takes what surrounds the name in an @odata.type annotation off.
func cleanType(s string) string {
	s = strings.TrimPrefix(strings.TrimSpace(s), "#")
	if strings.HasPrefix(strings.ToLower(s), "collection(") {
		s = strings.TrimSuffix(s[len("collection("):], ")")
	}
	return strings.TrimPrefix(strings.Trim(s, "# "), "#")
}

func baseOf(m meta) string {
	b := cleanType(m.str("baseType"))
	if strings.EqualFold(b, "null") {
		return ""
	}
	return b
}

// structured reads the entity and complex types of the page.
func (r *resourceReader) structured() {
	p := r.p
	type block struct {
		m    meta
		json *markdown.Block
	}
	var blocks []block
	for i, b := range p.Blocks {
		if b.Kind != markdown.Comment {
			continue
		}
		m, ok := annotation(b, r.found)
		if !ok || !strings.EqualFold(m.str("blockType"), "resource") {
			continue
		}
		bl := block{m: m}
		for j := i + 1; j < len(p.Blocks); j++ {
			if p.Blocks[j].Kind == markdown.Code {
				bl.json = &p.Blocks[j]
				break
			}
			if p.Blocks[j].Kind == markdown.Heading && !isTab(p.Blocks[j].Text) {
				break
			}
		}
		blocks = append(blocks, bl)
	}

	t := &typeFacts{page: p, pos: diag.Pos{File: p.File, Line: 1}}
	for _, b := range p.Blocks {
		if b.Kind == markdown.Heading {
			t.pos = b.Pos
			break
		}
	}
	if m := titleMark.FindStringSubmatch(p.title); m != nil && qualified.MatchString(m[1]) {
		t.title = m[1]
	} else if w, _, _ := strings.Cut(p.title, " "); qualified.MatchString(w) && (strings.EqualFold(w, p.title) || strings.Contains(p.title, "(deprecated)")) {
		t.title = w
	}
	for i, bl := range blocks {
		name := cleanType(bl.m.str("@odata.type"))
		if name == "" {
			name = cleanType(bl.m.str("@type"))
		}
		if i == 0 {
			t.annotated = true
			t.name = name
			t.base = baseOf(bl.m)
			t.key = bl.m.str("keyProperty")
			t.open = bl.m.flag("openType")
			t.abstract = bl.m.flag("abstract") || bl.m.flag("isAbstract")
		} else if name != "" && !strings.EqualFold(name, t.name) {
			extra := &typeFacts{name: name, page: p, pos: bl.m.pos, annotated: true, base: baseOf(bl.m), key: bl.m.str("keyProperty"), open: bl.m.flag("openType")}
			if bl.json != nil {
				r.jsonMembers(extra, *bl.json)
			}
			r.qualify(extra)
			r.types = append(r.types, extra)
			continue
		}
	}
	r.tables(t)
	if !t.annotated && p.Restored {
		for i := range p.Blocks {
			if b := &p.Blocks[i]; b.Kind == markdown.Code && b.Lang == "json" {
				blocks = append(blocks, block{json: b})
				break
			}
		}
		t.annotated = len(blocks) > 0
	}
	if len(t.props) == 0 && !t.annotated {
		return // conceptual
	}
	if t.name == "" && t.title == "" {
		return
	}
	r.inheritance(t)
	for _, bl := range blocks {
		if bl.json == nil {
			continue
		}
		if name := cleanType(bl.m.str("@odata.type")); name != "" && !strings.EqualFold(name, t.name) {
			continue
		}
		r.jsonMembers(t, *bl.json)
	}
	r.qualify(t)
	r.types = append(r.types, t)
}

// qualify gives the type its qualified name. Where title and annotation disagree the annotation wins; whether another
// page owns the name is settled when all pages are known.
func (r *resourceReader) qualify(t *typeFacts) {
	if t.name == "" {
		t.name = t.title
	}
	if !strings.Contains(t.name, ".") {
		t.name = r.p.ns + "." + t.name
	}
	if strings.HasPrefix(strings.ToLower(t.name), "microsoft.graph.") {
		t.name = "microsoft.graph." + t.name[len("microsoft.graph."):]
	} else if strings.HasPrefix(strings.ToLower(t.name), "graph.") {
		t.name = "microsoft." + t.name
	}
}

// tables reads every property and relationship table of the page.
func (r *resourceReader) tables(t *typeFacts) {
	sectionName := ""
	for _, b := range r.p.Blocks {
		if b.Kind == markdown.Heading && !isTab(b.Text) {
			sectionName = strings.ToLower(plain(b.Text))
		}
		if b.Kind != markdown.Table || len(b.Table.Header) < 2 {
			continue
		}
		if valuesHeading.MatchString(sectionName) && memberTable(b.Table) {
			continue
		}
		first := strings.ToLower(plain(b.Table.Header[0].Raw))
		nav := slices.Contains(relationHeaders, first)
		if !nav && !slices.Contains(propertyHeaders, first) {
			continue
		}
		if header(b.Table, "return type") >= 0 || strings.Contains(sectionName, "method") || strings.Contains(sectionName, "instance annotation") {
			continue
		}
		typeCol := header(b.Table, typeHeaders...)
		if typeCol < 0 {
			continue
		}
		nav = nav || strings.HasPrefix(sectionName, "relationship") || strings.HasPrefix(sectionName, "navigation")
		for _, row := range b.Table.Rows {
			if pr := r.row(b.Table, row, typeCol); pr != nil {
				pr.navigation = nav
				t.add(pr)
			}
		}
	}
}

// row reads one row of a property table, nil if it is none.
func (r *resourceReader) row(t *markdown.TableData, row markdown.Row, typeCol int) *property {
	return readRow(t, row, typeCol, r.found)
}

func readRow(t *markdown.TableData, row markdown.Row, typeCol int, found *diag.List) *property {
	name, deprecated := nameCell(row.Cells[0].Raw)
	if name == "" {
		return nil
	}
	rest := ""
	for _, c := range row.Cells[1:] {
		rest += plain(c.Raw)
	}
	if rest == "" {
		return nil // a group row
	}
	if len(row.Cells) != len(t.Header) {
		found.Addf(row.Pos, diag.RowShape, "%s: %d cells under %d headings", name, len(row.Cells), len(t.Header))
	}
	pr := &property{name: name, deprecated: deprecated, pos: row.Cells[0].Pos}
	if typeCol >= len(row.Cells) {
		return pr
	}
	ref, ok := typeCell(row.Cells[typeCol].Raw)
	if !ok && plain(row.Cells[typeCol].Raw) != "" {
		found.Addf(row.Cells[typeCol].Pos, diag.TypeUnknown, "%s: %q names no type", name, plain(row.Cells[typeCol].Raw))
	}
	pr.ref = ref
	var text []string
	for i, c := range row.Cells {
		if i > 0 && i != typeCol {
			text = append(text, c.Raw)
		}
	}
	describe(pr, strings.Join(text, " "))
	return pr
}

// describe takes from a description what is a fact.
func describe(pr *property, desc string) {
	pr.values, pr.gated = valueList(desc)
	if m := inheritedFrom.FindStringSubmatch(desc); m != nil {
		pr.inherited = "-"
		if m[1] != "" && !isNoise[strings.ToLower(m[1])] {
			pr.inherited = m[1]
		}
	}
	pr.readOnly = readOnlyRe.MatchString(desc) && !notReadOnly.MatchString(desc)
	pr.required = requiredRe.MatchString(desc)
	if strings.Contains(strings.ToLower(desc), "deprecated") && !pr.deprecated {
		low := strings.ToLower(plain(desc))
		pr.deprecated = strings.HasPrefix(low, "deprecated") || strings.Contains(low, "(deprecated)") || strings.Contains(low, "is deprecated and")
	}
}

// add adds a property; a second row of the same name only fills what the first left open.
func (t *typeFacts) add(pr *property) {
	for _, have := range t.props {
		if have.name == pr.name {
			if have.ref.name == "" {
				have.ref = pr.ref
			}
			have.values = appendNew(have.values, pr.values...)
			have.gated = appendNew(have.gated, pr.gated...)
			return
		}
	}
	t.props = append(t.props, pr)
}

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

func isPageLink(link string) bool {
	return strings.Contains(link, ".md") && !strings.Contains(link, "://")
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

// jsonMembers adds the members that only the JSON representation has.
func (r *resourceReader) jsonMembers(t *typeFacts, b markdown.Block) {
	text := b.Text
	i := strings.IndexAny(text, "{[")
	if i < 0 {
		return
	}
	v, problems, err := loosejson.Parse(text[i:])
	if err != nil {
		r.found.Addf(b.Pos, diag.ExampleUnreadable, "the JSON representation cannot be read: %v", err)
		return
	}
	for _, pr := range problems {
		r.found.Addf(place(b, i+pr.Off), diag.ExampleSyntax, "%s", pr.Msg)
	}
	if v.Kind == loosejson.Array && len(v.Items) > 0 {
		v = v.Items[0]
	}
	if v.Kind != loosejson.Object {
		return
	}
	hadTable := len(t.props) > 0
	inJSON := map[string]bool{}
	for _, m := range v.Members {
		name := m.Name
		if !identifier.MatchString(name) {
			continue
		}
		inJSON[name] = true
		ref, ok := jsonType(m.Value)
		have := t.prop(name)
		pos := place(b, i+m.Off)
		switch {
		case have == nil:
			if hadTable {
				r.found.Addf(pos, diag.TableJSON, "%s stands in the JSON representation and in no table", name)
			}
			if ok {
				t.props = append(t.props, &property{name: name, ref: ref, jsonOnly: true, pos: pos})
			}
		case have.ref.name == "" && ok:
			have.ref = ref
		case ok && ref.name != "" && have.ref.collection != ref.collection && m.Value.Kind != loosejson.String:
			r.found.Addf(pos, diag.TableJSON, "%s is %s in the table and %s in the JSON representation", name, shape(have.ref), shape(ref))
		}
	}
}

func shape(t typeRef) string {
	if t.collection {
		return "a collection"
	}
	return "a single value"
}

func (t *typeFacts) prop(name string) *property {
	for _, p := range t.props {
		if strings.EqualFold(p.name, name) {
			return p
		}
	}
	return nil
}

// jsonType reads the type that a JSON representation gives a member.
func jsonType(v loosejson.Value) (typeRef, bool) {
	switch v.Kind {
	case loosejson.Array:
		if len(v.Items) == 0 {
			return typeRef{collection: true, name: "Json"}, true
		}
		ref, ok := jsonType(v.Items[0])
		ref.collection = true
		return ref, ok
	case loosejson.Object:
		for _, key := range []string{"@odata.type", "@type"} {
			if t, ok := v.Get(key); ok && t.Str != "" {
				s := t.Str
				coll := strings.HasPrefix(strings.ToLower(strings.TrimPrefix(s, "#")), "collection(")
				return typeRef{name: cleanType(s), collection: coll}, true
			}
		}
		return typeRef{name: "Json"}, true
	case loosejson.Bool:
		return typeRef{name: "Boolean"}, true
	case loosejson.Number:
		if strings.ContainsAny(v.Str, ".eE") {
			return typeRef{name: "Double"}, true
		}
		return typeRef{name: "Int32"}, true
	case loosejson.String, loosejson.Bare:
		s := strings.ToLower(v.Str)
		switch {
		case strings.Contains(s, "timestamp"), strings.Contains(s, "datetime"):
			return typeRef{name: "DateTimeOffset"}, true
		case strings.HasPrefix(s, "string"), strings.HasPrefix(s, "{"), s == "":
			return typeRef{name: "String"}, true
		}
		ref, ok := typeCell(v.Str)
		if !ok {
			return typeRef{name: "String"}, true
		}
		if _, prim := primitive(ref.name); prim || strings.HasPrefix(ref.name, "microsoft.graph.") {
			return ref, true
		}
		return typeRef{name: "String", collection: ref.collection}, true
	}
	return typeRef{}, false
}

func appendNew(list []string, more ...string) []string {
	for _, s := range more {
		if !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	return list
}

func lastSegment(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }
