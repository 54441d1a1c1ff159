package compile

import (
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

// valuesTitle is the title of a page that lists several enumerations: "Fleet enum values".
var valuesTitle = lazily(`(?i)\b(?:values|members|types)$`)

// readResource collects the types and enumerations of a resource page.
func readResource(p *page, found *diag.List) ([]*typeFacts, []*enumFacts) {
	r := &resourceReader{p: p, found: found}
	r.enumSections()
	if m := titleMark.FindStringSubmatch(p.title); m != nil && strings.HasPrefix(strings.ToLower(m[2]), "enum") && !valuesTitle.MatchString(p.title) {
		r.enumPage(m[1], false)
		return r.types, r.enums
	}
	if name := r.untitledEnum(); name != "" {
		r.enumPage(name, true)
		return r.types, r.enums
	}
	r.structured()
	r.ownSections()
	return r.types, r.enums
}

type resourceReader struct {
	p     *page
	found *diag.List
	types []*typeFacts
	enums []*enumFacts
}

// structured reads the entity and complex types of the page.
func (r *resourceReader) structured() {
	p := r.p
	type block struct {
		m    meta
		json *jsonBlock
	}
	var blocks []block
	read := func(bl *block, b markdown.Block) {
		if j, ok := r.readJSON(b); ok {
			bl.json = &j
		}
	}
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
				read(&bl, p.Blocks[j])
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
	if m := titleMark.FindStringSubmatch(p.title); m != nil && isQualified(m[1]) {
		t.title = m[1]
	} else if w, _, _ := strings.Cut(p.title, " "); isQualified(w) && (strings.EqualFold(w, p.title) || strings.Contains(p.title, "(deprecated)")) {
		t.title = w
	}
	for i, bl := range blocks {
		name := typeOf(bl.m)
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
	if !t.annotated && p.Restored {
		for _, b := range p.Blocks {
			if b.Kind == markdown.Code && b.Lang == "json" {
				var bl block
				read(&bl, b)
				blocks = append(blocks, bl)
				break
			}
		}
		t.annotated = len(blocks) > 0
		if len(blocks) > 0 && blocks[0].json != nil {
			t.name = blocks[0].json.typeName()
		}
	}
	var shown *jsonBlock
	if len(blocks) > 0 {
		shown = blocks[0].json
	}
	r.tables(t, shown)
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
		if name := typeOf(bl.m); name != "" && !strings.EqualFold(name, t.name) {
			continue
		}
		r.jsonMembers(t, *bl.json)
		r.missing(t, *bl.json, bl.m)
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
