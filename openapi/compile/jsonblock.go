package compile

import (
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/loosejson"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

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
