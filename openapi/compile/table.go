package compile

import (
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

// tables reads every property and relationship table of the page. shown is the JSON representation, nil if there is
// none.
func (r *resourceReader) tables(t *typeFacts, shown *jsonBlock) {
	sectionName := ""
	for _, b := range r.p.Blocks {
		if b.Kind == markdown.Heading && !isTab(b.Text) {
			sectionName = strings.ToLower(plain(b.Text))
		}
		if b.Kind != markdown.Table || len(b.Table.Header) < 2 || (valuesHeading.MatchString(sectionName) || listedEnum(sectionName) != "") && memberTable(b.Table) {
			continue
		}
		first := strings.ToLower(plain(b.Table.Header[0].Raw))
		nav := slices.Contains(relationHeaders, first)
		if !nav && !slices.Contains(propertyHeaders, first) {
			continue
		}
		if header(b.Table, "return type") >= 0 || methodSection.MatchString(sectionName) {
			continue
		}
		typeCol := typeColumn(b.Table)
		if typeCol < 0 {
			continue
		}
		nav = nav || strings.HasPrefix(sectionName, "relationship") || strings.HasPrefix(sectionName, "navigation")
		var rows []*property
		for _, row := range b.Table.Rows {
			if pr := readRow(b.Table, row, typeCol, r.found); pr != nil {
				pr.navigation = nav
				rows = append(rows, pr)
			}
		}
		if !nav && foreign(t, rows, shown) {
			continue
		}
		for _, pr := range rows {
			t.add(pr)
		}
	}
}

var methodSection = lazily(`^(?:methods|tasks|actions|functions|operations)\b|\bmethods$|instance annotation`)

// foreign tells whether a further property table is about something else, such as the keys of a string that holds
// JSON: the JSON representation has properties of the tables before, and none of this one.
func foreign(t *typeFacts, rows []*property, shown *jsonBlock) bool {
	if shown == nil || !slices.ContainsFunc(t.props, func(pr *property) bool { return shown.has(pr.name) }) {
		return false
	}
	return !slices.ContainsFunc(rows, func(pr *property) bool { return shown.has(pr.name) })
}

func readRow(t *markdown.TableData, row markdown.Row, typeCol int, found *diag.List) *property {
	name, deprecated := nameCell(row.Cells[0].Raw)
	if name == "" {
		return nil
	}
	if !slices.ContainsFunc(row.Cells[1:], func(c markdown.Cell) bool { return plain(c.Raw) != "" }) {
		return nil // a group row
	}
	if len(row.Cells) != len(t.Header) {
		found.Addf(row.Pos, diag.RowShape, "the row of %s has %d cells under %d headings: escape a | within a cell as \\|, and fill all cells", name, len(row.Cells), len(t.Header))
	}
	pr := &property{name: name, deprecated: deprecated, pos: row.Cells[0].Pos}
	if typeCol >= len(row.Cells) {
		return pr
	}
	ref, ok := typeCell(row.Cells[typeCol].Raw)
	if pr.badType = !ok && plain(row.Cells[typeCol].Raw) != ""; pr.badType {
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

// describe takes from a description what is a fact. Most descriptions hold none, so plain searches come before patterns.
func describe(pr *property, desc string) {
	low := strings.ToLower(desc)
	pr.values, pr.gated = valuesIn(desc, low)
	pr.flags = saysFlags(desc, low)
	if strings.Contains(low, "inherit") {
		if m := inheritedFrom.find(desc); m != nil {
			pr.inherited = "-"
			if name := group(desc, m, 1); name != "" && !isNoise[strings.ToLower(name)] {
				pr.inherited, pr.inheritedLink = strings.TrimRight(name, "."), group(desc, m, 2)
			}
		}
	}
	pr.readOnly = strings.Contains(low, "only") && readOnlyRe.in(desc) && !notReadOnly.in(desc)
	pr.required = strings.Contains(desc, "Required") && requiredRe.in(desc)
	if strings.Contains(low, "deprecated") && !pr.deprecated {
		low := strings.ToLower(plain(desc))
		pr.deprecated = strings.HasPrefix(low, "deprecated") || strings.Contains(low, "(deprecated)") || strings.Contains(low, "is deprecated and")
	}
}

// add adds a property; a second row of the same name only fills what the first left open.
func (t *typeFacts) add(pr *property) {
	if have := t.prop(pr.name); have != nil {
		if have.ref.name == "" {
			have.ref = pr.ref
		}
		have.values = appendNew(have.values, pr.values...)
		have.flags = have.flags || pr.flags
		have.gated = appendNew(have.gated, pr.gated...)
		return
	}
	if t.byName == nil {
		t.byName = map[string]*property{}
	}
	t.byName[strings.ToLower(pr.name)] = pr
	t.props = append(t.props, pr)
}

func (t *typeFacts) prop(name string) *property { return t.byName[strings.ToLower(name)] }
