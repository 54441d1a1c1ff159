package wire

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
)

// Marshal writes a model, or what a pointer to one points to, as a JSON object: first the members that fields stand
// for, in their order, then all others, sorted by name. A nil pointer is null.
func Marshal(v any) ([]byte, error) {
	rv := reflect.ValueOf(v)
	if rv.Kind() == reflect.Pointer {
		if rv.IsNil() {
			return []byte("null"), nil
		}
		rv = rv.Elem()
	}
	if !rv.IsValid() {
		return []byte("null"), nil
	}
	p, err := planOf(rv.Type())
	if err != nil {
		return nil, err
	}
	var kept Members
	if p.members >= 0 {
		kept = rv.Field(p.members).Interface().(Members)
	}
	w := writer{b: []byte{'{'}}
	for i := range p.fields {
		f := &p.fields[i]
		if f.tag != "" && f.omitEmpty && kept.untyped && isEmpty(rv.Field(f.index)) {
			continue
		}
		if err := w.member(f.name, kept, func(b []byte) ([]byte, error) { return f.append(b, rv.Field(f.index)) }); err != nil {
			return nil, err
		}
	}
	if err := w.open(p, rv, kept); err != nil {
		return nil, err
	}
	for _, name := range kept.Names() {
		if p.byName[name] != nil {
			return nil, fmt.Errorf("%s: is among the unlisted members, but a field stands for it", name)
		}
		if err := w.member(name, Members{}, func(b []byte) ([]byte, error) { return append(b, kept.unlisted[name]...), nil }); err != nil {
			return nil, err
		}
	}
	return append(w.b, '}'), nil
}

// named gives the model that v points to the name of its type again if it was read without; all else comes back as
// it is.
func named(v any) any {
	rv := reflect.ValueOf(v)
	if rv.Kind() != reflect.Pointer || rv.IsNil() || rv.Elem().Kind() != reflect.Struct {
		return v
	}
	p, err := planOf(rv.Elem().Type())
	if err != nil || p.members < 0 {
		return v
	}
	kept := rv.Elem().Field(p.members).Interface().(Members)
	if !kept.untyped {
		return v
	}
	kept.untyped = false
	twin := reflect.New(rv.Elem().Type())
	twin.Elem().Set(rv.Elem())
	twin.Elem().Field(p.members).Set(reflect.ValueOf(kept))
	return twin.Interface()
}

// writer appends members to an object.
type writer struct {
	b []byte
}

// member writes one member; value writes nothing to leave it out.
func (w *writer) member(name string, kept Members, value func([]byte) ([]byte, error)) error {
	start := len(w.b)
	if start > 1 {
		w.b = append(w.b, ',')
	}
	var err error
	if w.b, err = appendJSON(w.b, name); err != nil {
		return err
	}
	w.b = append(w.b, ':')
	at := len(w.b)
	if w.b, err = value(w.b); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if s, ok := kept.spelled[name]; ok && string(w.b[at:]) == s.plain {
		w.b = append(w.b[:at], s.read...)
	}
	if len(w.b) == at {
		w.b = w.b[:start]
	}
	return nil
}

// open writes the members of any name that the type has a map for.
func (w *writer) open(p *plan, rv reflect.Value, kept Members) error {
	if p.open < 0 {
		return nil
	}
	byName := make(map[string]reflect.Value)
	for it := rv.Field(p.open).MapRange(); it.Next(); {
		byName[it.Key().String()] = it.Value()
	}
	for _, name := range slices.Sorted(maps.Keys(byName)) {
		if p.byName[name] != nil {
			return fmt.Errorf("%s: is among the additional properties, but a field stands for it", name)
		}
		if _, twice := kept.unlisted[name]; twice {
			return fmt.Errorf("%s: is among the additional properties and the unlisted members", name)
		}
		if err := w.member(name, kept, func(b []byte) ([]byte, error) { return appendJSON(b, byName[name].Interface()) }); err != nil {
			return err
		}
	}
	return nil
}

// append writes the value of a field, or nothing if the member is to be left out.
func (f *field) append(b []byte, v reflect.Value) ([]byte, error) {
	if f.tag != "" {
		return f.appendTag(b, v)
	}
	if f.omitEmpty && isEmpty(v) || f.omitZero && isZero(v) {
		return b, nil
	}
	switch nullable, ok := v.Interface().(interface{ IsSpecified() bool }); {
	case ok && v.Kind() == reflect.Map:
		if !nullable.IsSpecified() {
			return nil, errors.New("required, but neither null nor set")
		}
	case v.Kind() == reflect.Slice && v.IsNil() && v.Type().Elem().Kind() != reflect.Uint8:
		return append(b, "[]"...), nil
	case v.Kind() == reflect.Map && v.IsNil():
		return append(b, "{}"...), nil
	}
	return appendJSON(b, v.Interface())
}

// appendTag writes a discriminator.
func (f *field) appendTag(b []byte, v reflect.Value) ([]byte, error) {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return appendJSON(b, f.tag)
		}
		v = v.Elem()
	}
	if v.Kind() != reflect.String {
		return nil, fmt.Errorf("is a %s, must be a string", v.Type())
	}
	if got := v.String(); got != "" && got != f.tag {
		return nil, fmt.Errorf("is %q, must be %q or empty", got, f.tag)
	}
	return appendJSON(b, f.tag)
}

// isEmpty is what omitempty of encoding/json goes by.
func isEmpty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Struct:
		return false
	default:
		return v.IsZero()
	}
}

// isZero is what omitzero of encoding/json goes by.
func isZero(v reflect.Value) bool {
	if v.Type().Implements(zeroerType) && !(v.Kind() == reflect.Pointer && v.IsNil()) {
		return v.Interface().(interface{ IsZero() bool }).IsZero()
	}
	return v.IsZero()
}
