package jsondoc

import (
	"slices"
	"strings"
)

// Merge returns doc changed by patch in the way a PATCH changes an entity: a member that was sent replaces
// the stored one, a nested object is merged with the stored object, an array replaces the stored array as a
// whole, and null is stored as null. What was not sent stays as it is, in its place.
//
// Annotations (members with an @ in the name) steer a request and are no part of the resource, so those of
// the patch are left out at every level.
func Merge(doc, patch Object) Object {
	out := make(Object, len(doc), len(doc)+len(patch))
	copy(out, doc)
	for _, m := range patch {
		if isAnnotation(m.Name) {
			continue
		}
		i := slices.IndexFunc(out, func(o Member) bool { return o.Name == m.Name })
		if i < 0 {
			out = append(out, Member{m.Name, Plain(m.Value)})
			continue
		}
		old, isOld := out[i].Value.(Object)
		sent, isSent := m.Value.(Object)
		if isOld && isSent {
			out[i].Value = Merge(old, sent)
		} else {
			out[i].Value = Plain(m.Value)
		}
	}
	return out
}

// Plain returns v without the annotations of its objects, at any depth.
func Plain(v any) any {
	switch v := v.(type) {
	case Object:
		out := make(Object, 0, len(v))
		for _, m := range v {
			if !isAnnotation(m.Name) {
				out = append(out, Member{m.Name, Plain(m.Value)})
			}
		}
		return out
	case Array:
		out := make(Array, len(v))
		for i := range v {
			out[i] = Plain(v[i])
		}
		return out
	default:
		return v
	}
}

func isAnnotation(name string) bool { return strings.Contains(name, "@") }
