package compile

import (
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/loosejson"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

var (
	statusWord  = anchor("\\b([23]\\d\\d)\\b\\s*(?:`)?\\s*(?:OK|Ok|Created|Accepted|No\\s+[Cc]ontent|NO CONTENT|Found|Partial|Multi|See Other|Moved)?", 0, "2", "3")
	returnsType = anchor(`(?i)(?:returns?|response\s+code|and|with|including|containing|contains)\s+(?:\S+\s+){0,8}?(?:an?\s+|the\s+)?(?:updated\s+|new\s+|created\s+|single\s+)?((?:collection|list|array|set)\s+of\s+)?(?:\w+\s+){0,4}?[*`+"`"+`]*(\[[^\]]+\](?:\([^)]*\)(?:\[\])?|\[\]))([^.]{0,60})`, 1, "return", "response", "and", "with", "including", "contain")
	plainType   = lazily(`(?i)\b(?:an?|the|updated|new|of)\s+((?:collection|list|array)\s+of\s+)?((?:microsoft\.graph\.[\w.]+)|[a-z]+[A-Z][A-Za-z0-9]*|entity|group|user|event|message|site|drive|list|team|channel|identity)\s+(collection|objects?|resources?|entit)`)
	reasonRe    = lazily(`^HTTP/\d(?:\.\d)?\s+(\d{3})`)
)

// responses reads the Response section and the response examples.
func (r *opReader) responses(o *opFacts) {
	var prose []response
	for _, s := range r.sectionsNamed(func(h string) bool {
		return h == "response" || h == "responses" || h == "return value" || h == "returns"
	}) {
		if r.p.Restored && len(prose) > 0 {
			break
		}
		for _, b := range s.own() {
			if b.Kind != markdown.Paragraph && b.Kind != markdown.Item {
				continue
			}
			prose = append(prose, proseResponses(b)...)
		}
		if len(prose) > 0 {
			break
		}
	}
	var shown []response
	for i, b := range r.p.Blocks {
		if b.Kind != markdown.Code || !r.isResponseBlock(i) {
			continue
		}
		head, body, off := splitHTTP(b.Text)
		code := ""
		for _, l := range strings.Split(head, "\n") {
			if m := reasonRe.FindStringSubmatch(strings.TrimSpace(l)); m != nil {
				code = m[1]
				break
			}
		}
		if code == "" || code[0] != '2' && code[0] != '3' {
			continue
		}
		meta := r.metaBefore(i)
		resp := response{code: code, pos: b.Pos, example: r.parseExample(b, body, off)}
		resp.isText = strings.Contains(strings.ToLower(head), "content-type: text/plain") || strings.EqualFold(meta["@odata.type"], "stream") || strings.EqualFold(meta["@odata.type"], "microsoft.graph.stream")
		if t := meta["@odata.type"]; t != "" {
			resp.ref.name = cleanType(t)
			resp.ref.collection = strings.HasPrefix(strings.ToLower(strings.TrimPrefix(t, "#")), "collection(")
		}
		if strings.EqualFold(meta["isCollection"], "true") {
			resp.ref.collection = true
		}
		if resp.example != nil {
			resp.example.meta = meta
			if v, ok := resp.example.value.Get("value"); ok && v.Kind == loosejson.Array {
				resp.ref.collection = true
			} else if resp.ref.name == "" {
				resp.ref.name = contextType(resp.example.value)
			}
		}
		shown = append(shown, resp)
	}
	o.status = mergeResponses(prose, shown)
}

var successful = lazily(`(?i)^(?:if|when|upon|on)\s+(?:\w+\s+){0,3}?success|\bsuccessful`)

// proseResponses reads the success codes of a paragraph and the type it says is answered. The type may stand in the
// sentence after the code; a sentence on success that names a type and no code leaves the code open.
func proseResponses(b markdown.Block) []response {
	var out []response
	for _, sent := range sentences(b.Text) {
		ref := answered(sent)
		var codes []string
		statusWord.each(sent, func(m []int) bool {
			codes = append(codes, group(sent, m, 1))
			return true
		})
		if len(codes) == 0 {
			switch {
			case ref.name == "":
			case len(out) > 0 && out[len(out)-1].ref.name == "" && out[len(out)-1].code != "204" && strings.Contains(sent, "respon"):
				out[len(out)-1].ref = ref
			case len(out) == 0 && successful.MatchString(strings.TrimSpace(sent)):
				out = append(out, response{ref: ref, pos: b.Pos})
			}
			continue
		}
		for _, c := range codes {
			if !slices.ContainsFunc(out, func(h response) bool { return h.code == c }) {
				out = append(out, response{code: c, ref: ref, pos: b.Pos})
			}
		}
	}
	return out
}

var (
	manyBefore  = lazily("(?i)\\b(?:collection|list|array|set)\\s+of\\s+(?:[\\w-]+\\s+){0,3}[*`]*$|\\bone\\s+or\\s+more\\s+(?:[\\w-]+\\s+)?[*`]*$")
	manyBehind  = lazily("(?i)^[*`]*\\s*(?:collection|objects|resources|entities|instances|items|\\(s\\))")
	markedType  = lazily("(?i)(?:`|\\*\\*)((?:microsoft\\.graph\\.)?[a-z][\\w.]*)(?:`|\\*\\*)(\\s+(?:object|resource|entity|entities|collection|objects|resources)\\b)?")
	valueType   = lazily("(?i)\\b(?:and|with|returns?|containing)\\s+(?:an?\\s+|the\\s+)?(collection\\s+of\\s+|list\\s+of\\s+|array\\s+of\\s+)?[*`]*(?:edm\\.)?(strings?|booleans?|int32|int64|int16|integers?|double|guids?|stream|datetimeoffset|duration)[*`]*(\\s+(?:collection|objects?\\s+collection))?(?:\\s+(?:value|object|type|result)s?)?(?:\\s+(?:in|as)\\s+(?:the|its)\\s+(?:response\\s+)?(?:body|response)\\b|\\s*$|\\s*[.,;])")
	noTypeWords = map[string]bool{"ok": true, "created": true, "accepted": true, "content": true, "true": true, "false": true, "null": true, "value": true, "location": true, "get": true, "post": true, "patch": true, "put": true, "delete": true, "error": true}
)

// answered finds the type that a sentence says is in the answer.
func answered(sent string) typeRef {
	if strings.Contains(sent, "[") {
		if m := returnsType.find(sent); m != nil {
			t, ok := typeCell(sent[m[4]:m[5]])
			if !ok || strings.Contains(t.link, "errors") {
				return typeRef{}
			}
			tail := strings.ToLower(sent[m[6]:m[7]])
			// "[vans](van.md)"
			slug, low := linkSlug(t.link), strings.ToLower(lastSegment(t.name))
			plural := singular(low) != low && strings.HasSuffix(slug, singular(low)) && !strings.HasSuffix(slug, low)
			t.collection = t.collection || m[2] >= 0 || plural || manyBefore.MatchString(sent[max(m[4]-lookBack, 0):m[4]]) ||
				manyBehind.MatchString(sent[m[6]:m[7]]) || strings.Contains(tail, "objects") || strings.Contains(tail, " collection")
			return t
		}
	}
	low := strings.ToLower(sent)
	if mayAnswer(low) {
		if m := valueType.FindStringSubmatch(sent); m != nil {
			return typeRef{name: m[2], collection: m[1] != "" || m[3] != ""}
		}
	}
	if !strings.Contains(low, "object") && !strings.Contains(low, "collection") && !strings.Contains(low, "resource") && !strings.Contains(low, "entit") {
		return typeRef{}
	}
	if m := plainType.FindStringSubmatch(plain(sent)); m != nil {
		return typeRef{name: m[2], collection: m[1] != "" || strings.EqualFold(m[3], "collection") || strings.EqualFold(m[3], "objects")}
	}
	return markedAnswer(sent)
}

// mayAnswer is a cheap look for a primitive type that a call can answer.
func mayAnswer(low string) bool {
	return slices.ContainsFunc([]string{"string", "boolean", "int", "double", "guid", "stream", "datetimeoffset", "duration"}, func(w string) bool { return strings.Contains(low, w) })
}

// markedAnswer finds a type that is marked as code or bold and not linked: a name with a capital inside, or one that
// the sentence calls an object.
func markedAnswer(sent string) typeRef {
	for _, m := range markedType.FindAllStringSubmatchIndex(sent, 10) {
		name := strings.TrimRight(sent[m[2]:m[3]], ".")
		object := m[4] >= 0
		if noTypeWords[strings.ToLower(name)] || !isQualified(name) || !object && strings.ToLower(name[1:]) == name[1:] {
			continue
		}
		return typeRef{name: name, collection: manyBefore.MatchString(sent[max(m[0]-lookBack, 0):m[2]]) || object && manyBehind.MatchString(strings.TrimSpace(sent[m[4]:m[5]]))}
	}
	return typeRef{}
}

var contextFragment = lazily(`\$metadata#(?:Collection\()?([\w.]+)`)

// contextType reads a type out of @odata.context or @odata.type of an example.
func contextType(v loosejson.Value) string {
	if t, ok := v.Get("@odata.type"); ok && strings.Contains(t.Str, ".") {
		return cleanType(t.Str)
	}
	if c, ok := v.Get("@odata.context"); ok {
		if m := contextFragment.FindStringSubmatch(c.Str); m != nil && strings.HasPrefix(m[1], "microsoft.graph.") {
			return m[1]
		}
	}
	return ""
}

// mergeResponses unites what the prose says and what the examples show. The status line of an example is what was
// seen on the wire, so it settles the code; the annotation of an example settles the type.
func mergeResponses(prose, shown []response) []response {
	if len(shown) == 0 {
		return prose
	}
	var out []response
	for _, s := range shown {
		i := slices.IndexFunc(out, func(h response) bool { return h.code == s.code })
		if i >= 0 {
			if out[i].example == nil {
				out[i].example = s.example
			}
			if out[i].ref.name == "" {
				out[i].ref = s.ref
			}
			continue
		}
		for _, p := range prose {
			if p.code == s.code || len(prose) == 1 {
				if s.ref.name == "" {
					coll := s.ref.collection
					s.ref = p.ref
					if s.example != nil && s.example.value.Kind == loosejson.Object {
						if v, ok := s.example.value.Get("value"); ok && v.Kind != loosejson.Array {
							s.ref.collection = false
						}
					}
					s.ref.collection = s.ref.collection || coll
				} else if strings.EqualFold(lastSegment(s.ref.name), lastSegment(p.ref.name)) {
					if s.ref.link == "" {
						s.ref.link = p.ref.link
					}
				} else if p.ref.name != "" {
					s.alts = append(s.alts, p.ref)
				}
			}
		}
		out = append(out, s)
	}
	for _, p := range prose {
		conflict := len(prose) == 1 && len(shown) > 0
		if !conflict && !slices.ContainsFunc(out, func(h response) bool { return h.code == p.code }) {
			out = append(out, p)
		}
	}
	return out
}
