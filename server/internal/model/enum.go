package model

import (
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

// evolvableExtension carries the sentinel of an enumeration that may grow and the members declared after it.
const evolvableExtension = "x-graph-evolvable-enum"

func (b *Builder) enum(ref *openapi3.SchemaRef) *EnumType {
	name := strings.TrimPrefix(ref.Ref, refPrefix)
	if e, ok := b.enums[name]; ok && name != "" {
		return e
	}
	e := &EnumType{Name: name}
	for _, v := range ref.Value.Enum {
		if s, ok := v.(string); ok {
			e.Members = append(e.Members, s)
		}
	}
	if ext, ok := ref.Value.Extensions[evolvableExtension].(map[string]any); ok {
		e.Sentinel, _ = ext["sentinel"].(string)
		hidden, _ := ext["afterSentinel"].([]any)
		for _, v := range hidden {
			if s, ok := v.(string); ok {
				e.Hidden = append(e.Hidden, s)
			}
		}
	}
	if name != "" {
		b.enums[name] = e
	}
	return e
}

// Finish must be called when all types have been asked for: it marks those whose values may hold hidden
// enumeration members, so that [Type.Mask] can leave all others alone.
func (b *Builder) Finish() {
	all := map[*Type]bool{}
	for _, t := range b.types {
		collect(t, all)
	}
	for changed := true; changed; {
		changed = false
		for t := range all {
			if !t.hiding && t.hides() {
				t.hiding, changed = true, true
			}
		}
	}
}

func collect(t *Type, seen map[*Type]bool) {
	if t == nil || seen[t] {
		return
	}
	seen[t] = true
	collect(t.Base, seen)
	for _, d := range t.Derived {
		collect(d, seen)
	}
	for _, p := range t.Properties {
		collect(p.Type, seen)
	}
}

func (t *Type) hides() bool {
	if t.Base != nil && t.Base.hiding {
		return true
	}
	for _, d := range t.Derived {
		if d.hiding {
			return true
		}
	}
	for _, p := range t.Properties {
		if p.Enum != nil && len(p.Enum.Hidden) > 0 || p.Type != nil && p.Type.hiding {
			return true
		}
	}
	return false
}

// Mask returns o with the hidden members of its enumerations replaced by their sentinels, or o itself if it has none.
func (t *Type) Mask(o jsondoc.Object) jsondoc.Object {
	if t == nil || !t.hiding {
		return o
	}
	return t.rewrite(o, func(p *Property) bool { return p.Type != nil || p.Enum != nil }, (*Property).mask)
}

// Hides reports whether Mask changes o.
func (t *Type) Hides(o jsondoc.Object) bool {
	_, hides := changed(o, t.Mask(o))
	return hides
}

func (p *Property) mask(v any) (any, bool) {
	switch x := v.(type) {
	case jsondoc.Array:
		return rewriteItems(x, p.mask)
	case jsondoc.Object:
		return changed(x, p.Type.Mask(x))
	case string:
		if p.Enum != nil && slices.Contains(p.Enum.Hidden, x) {
			return p.Enum.Sentinel, true
		}
	}
	return v, false
}
