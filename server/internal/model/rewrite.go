package model

import (
	"slices"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

// rewrite returns o with some of its declared members changed by value, or o itself when value changes none: documents
// are shared, and nearly all of them stay as they are.
func (t *Type) rewrite(o jsondoc.Object, wanted func(*Property) bool, value func(*Property, any) (any, bool)) jsondoc.Object {
	if t == nil {
		return o
	}
	actual, out, own := t.Of(o), o, false
	for i := range o {
		p, ok := actual.Property(o[i].Name)
		if !ok || !wanted(p) {
			continue
		}
		v, changed := value(p, o[i].Value)
		if !changed {
			continue
		}
		if !own {
			out, own = slices.Clone(o), true
		}
		out[i].Value = v
	}
	return out
}

// rewriteItems is rewrite for an array.
func rewriteItems(a jsondoc.Array, value func(any) (any, bool)) (any, bool) {
	var out jsondoc.Array
	for i := range a {
		v, changed := value(a[i])
		if !changed {
			continue
		}
		if out == nil {
			out = slices.Clone(a)
		}
		out[i] = v
	}
	return out, out != nil
}

// changed reports whether an object was rewritten.
func changed(was, is jsondoc.Object) (any, bool) {
	if len(was) == 0 || &was[0] == &is[0] {
		return nil, false
	}
	return is, true
}
