package compile

import (
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/loosejson"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

// jsonBlock is a JSON representation that could be read.
type jsonBlock struct {
	block   markdown.Block
	off     int // of the value in the text of the block
	members []loosejson.Member
}

// readJSON reads a JSON representation; ok is false if it holds no object.
func (r *resourceReader) readJSON(b markdown.Block) (out jsonBlock, ok bool) {
	i := strings.IndexAny(b.Text, "{[")
	if i < 0 {
		return out, false
	}
	v, problems, err := loosejson.Parse(b.Text[i:])
	if err != nil {
		r.found.Addf(place(b, i+stoppedAt(err)), diag.ExampleUnreadable, "the JSON representation cannot be read: %v", err)
		return out, false
	}
	tellProblems(problems, r.found, diag.ExampleSyntax, func(off int) diag.Pos { return place(b, i+off) })
	v = unwrap(v)
	return jsonBlock{b, i, v.Members}, v.Kind == loosejson.Object
}

// unwrap takes the envelope of an answer off, which some pages show instead of the bare resource.
func unwrap(v loosejson.Value) loosejson.Value {
	if v.Kind == loosejson.Object {
		inner, ok := v.Get("value")
		for _, m := range v.Members {
			if m.Name != "value" && isIdentifier(m.Name) {
				return v
			}
		}
		if ok && (inner.Kind == loosejson.Object || inner.Kind == loosejson.Array && len(inner.Items) > 0 && inner.Items[0].Kind == loosejson.Object) {
			v = inner
		}
	}
	if v.Kind == loosejson.Array && len(v.Items) > 0 {
		v = v.Items[0]
	}
	return v
}

// typeName is the type that the representation says it shows, "" if it does not.
func (j jsonBlock) typeName() string {
	for _, m := range j.members {
		if name := cleanType(m.Value.Str); m.Name == "@odata.type" && isQualified(name) {
			return name
		}
	}
	return ""
}

func (j jsonBlock) has(name string) bool {
	return slices.ContainsFunc(j.members, func(m loosejson.Member) bool { return strings.EqualFold(m.Name, name) })
}

// jsonMembers adds the members that only the JSON representation has, and compares those that the table has too.
func (r *resourceReader) jsonMembers(t *typeFacts, j jsonBlock) {
	hadTable := len(t.props) > 0
	for _, m := range j.members {
		name := m.Name
		if !isIdentifier(name) {
			continue
		}
		ref, ok := jsonType(m.Value)
		have := t.prop(name)
		pos := place(j.block, j.off+m.Off)
		switch {
		case have == nil:
			if hadTable {
				r.found.Addf(pos, diag.TableJSON, "%s stands in the JSON representation and in no table", name)
			}
			if ok {
				t.add(&property{name: name, ref: ref, jsonOnly: true, pos: pos})
			}
		case ok && m.Value.Kind == loosejson.String && ref.name == "String" && family(have.ref.name) == "model":
			have.asString = true
		case have.ref.name == "" && ok:
			have.ref = ref
		case ok && ref.collection == have.ref.collection && family(ref.name) == "model" && strings.EqualFold(have.ref.name, "string"):
			// The table is the vaguer of the two: an enumeration is a string.
			have.shownAs = ref.name
		case ok && !agree(have.ref, ref, m.Value):
			r.found.Addf(pos, diag.TableJSON, "%s is %s in the table and %s in the JSON representation", name, have.ref, ref)
		}
	}
}

// missing reports rows of the table that the JSON representation leaves out, unless the annotation says that it may.
func (r *resourceReader) missing(t *typeFacts, j jsonBlock, m meta) {
	if r.p.Restored || m.flag("truncated") || len(j.members) == 0 {
		return
	}
	optional := m.list("optionalProperties")
	for _, pr := range t.props {
		if pr.jsonOnly || pr.navigation || pr.inherited != "" || pr.deprecated || j.has(pr.name) || slices.Contains(optional, pr.name) {
			continue
		}
		r.found.Addf(pr.pos, diag.TableJSON, "%s stands in the table and not in the JSON representation: add it there, or to optionalProperties", pr.name)
	}
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
