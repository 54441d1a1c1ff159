package compile

import (
	"strings"

	"github.com/graphcontract/graphcontract/internal/loosejson"
)

// settleKeys finds the types whose key the client chooses: the page that creates one requires the key in the table of the
// request body, or sends it in its example. Tables that list all properties of a type prove nothing. Such a type states
// the key itself, as one that can be written, whatever its base says.
func (m *model) settleKeys() {
	w := walker{m}
	for _, o := range m.ops {
		if o.method != "POST" || o.bodyKind == bodyParameters {
			continue
		}
		t := m.types[m.created(o, w)]
		if t == nil || t.stub {
			continue
		}
		key := t.key
		if key == "" {
			key = "id"
		}
		if pr := m.findProp(strings.ToLower(t.name), key); pr == nil || pr.primitive != "String" || pr.ref.collection || !sendsKey(o, pr.name) {
			continue
		} else if own := t.prop(key); own != nil {
			own.readOnly, own.sent = false, true
		} else {
			t.add(&schemaProp{property: &property{name: pr.name, ref: typeRef{name: "String"}, sent: true, pos: t.pos}, primitive: "String", owner: t, page: t.page})
		}
	}
}

// created gives the type that a call creates, in lower case, "" if it is not known.
func (m *model) created(o *opFacts, w walker) string {
	refs := []typeRef{o.bodyType}
	if o.bodyExample != nil {
		refs = append(refs, typeRef{name: cleanType(o.bodyExample.meta["@odata.type"])})
	}
	for _, ref := range refs {
		if n, k := m.resolve(ref, o.page); ref.name != "" && k == kindStructured {
			return strings.ToLower(n)
		}
	}
	if way, ok := w.path(o.path); ok && way.many {
		return way.low
	}
	return ""
}

// sendsKey tells whether the page of a call says that the body holds the key.
func sendsKey(o *opFacts, key string) bool {
	for _, pr := range o.body {
		if strings.EqualFold(pr.name, key) {
			if pr.readOnly || pr.required {
				return pr.required
			}
		}
	}
	if o.bodyExample == nil {
		return false
	}
	v, ok := o.bodyExample.value.Get(key)
	return ok && v.Kind == loosejson.String && v.Str != "" && !strings.HasPrefix(strings.ToLower(v.Str), "string")
}
