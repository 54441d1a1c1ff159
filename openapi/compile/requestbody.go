package compile

import (
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/markdown"
)

var bodyHeadings = []string{"parameters", "body", "request parameters", "body parameters", "action parameters", "input parameters", "post body", "payload"}

// body reads the request body section.
func (r *opReader) body(o *opFacts) {
	secs := r.sectionsNamed(func(h string) bool {
		return strings.HasPrefix(h, "request body") || slices.Contains(bodyHeadings, h) || strings.HasPrefix(h, "function parameters")
	})
	for _, s := range secs {
		for _, b := range s.blocks {
			switch b.Kind {
			case markdown.Paragraph, markdown.Item:
				if o.bodyType.name == "" {
					o.bodyType = representationOf(b.Text)
				}
			case markdown.Table:
				t := b.Table
				if len(t.Header) < 2 {
					continue
				}
				first := strings.ToLower(plain(t.Header[0].Raw))
				typeCol := typeColumn(t)
				if typeCol < 0 {
					continue
				}
				if !slices.Contains(propertyHeaders, first) && !slices.Contains(relationHeaders, first) && !strings.HasPrefix(first, "parameter") {
					continue
				}
				kind := bodyProperties
				if strings.HasPrefix(first, "parameter") || first == "name" {
					kind = bodyParameters
				}
				if o.bodyKind == bodyNone {
					o.bodyKind = kind
				}
				for _, row := range t.Rows {
					if pr := readRow(t, row, typeCol, r.found); pr != nil && !slices.ContainsFunc(o.body, func(h *property) bool { return h.name == pr.name }) {
						o.body = append(o.body, pr)
					}
				}
			}
		}
	}
	for i, b := range r.p.Blocks {
		if b.Kind != markdown.Code || !r.isRequestBlock(i) {
			continue
		}
		_, body, off := splitHTTP(b.Text)
		if ex := r.parseExample(b, body, off); ex != nil {
			ex.meta = r.metaBefore(i)
			o.bodyExample = ex
			break
		}
	}
}

var representation = lazily(`(?i)(?:json\s+(?:representation|object|body)|representation|an?\s+(?:new\s+)?(?:updated\s+)?|properties|fields)\s+(?:of\s+)?(?:the\s+|an?\s+)?(?:\w+\s+){0,3}?[*` + "`" + `]*(\[[^\]]+\]\([^)]*\)(?:\[\])?|[a-z]+[A-Z][A-Za-z]+|microsoft\.graph\.[\w.]+)`)

// representationOf finds the type in "supply a JSON representation of the [x](x.md) object".
func representationOf(text string) typeRef {
	for _, sent := range sentences(text) {
		low := strings.ToLower(sent)
		if !strings.Contains(low, "representation") && !strings.Contains(low, "json") && !strings.Contains(low, "object") {
			continue
		}
		if m := representation.FindStringSubmatch(sent); m != nil {
			if ref, ok := typeCell(m[1]); ok && (ref.link == "" || strings.Contains(ref.link, "resources/") || !strings.Contains(ref.link, "/")) {
				if _, prim := primitive(ref.name); !prim {
					ref.collection = strings.Contains(low, "collection of")
					return ref
				}
			}
		}
	}
	return typeRef{}
}
