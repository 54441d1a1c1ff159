package wire

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
)

var (
	unmarshalerType     = reflect.TypeFor[json.Unmarshaler]()
	textUnmarshalerType = reflect.TypeFor[encoding.TextUnmarshaler]()
)

// Unmarshal reads a JSON object into the model that v points to. Fields whose members are absent stay as they are;
// what Members held before is replaced. null alone changes nothing. A model that names its type refuses another name
// before any field changes.
func Unmarshal(data []byte, v any) error {
	rv := reflect.ValueOf(v)
	if rv.Kind() != reflect.Pointer || rv.IsNil() {
		return fmt.Errorf("wire: cannot read into %T", v)
	}
	rv = rv.Elem()
	p, err := planOf(rv.Type())
	if err != nil {
		return err
	}
	var object map[string]json.RawMessage
	if err := json.Unmarshal(data, &object); err != nil {
		return err
	}
	if object == nil {
		return nil
	}
	if err := p.checkTags(object); err != nil {
		return err
	}
	var kept Members
	for name, raw := range object {
		f := p.byName[name]
		switch {
		case f != nil:
			err = f.read(rv.Field(f.index), raw, &kept)
		case p.open >= 0:
			err = p.readOpen(rv.Field(p.open), name, raw, &kept)
		default:
			if kept.unlisted == nil {
				kept.unlisted = make(map[string]json.RawMessage)
			}
			kept.unlisted[name] = raw
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	kept.untyped = p.untyped(object)
	if p.members >= 0 {
		rv.Field(p.members).Set(reflect.ValueOf(kept))
	}
	return nil
}

// checkTags finds a discriminator of another type.
func (p *plan) checkTags(object map[string]json.RawMessage) error {
	for i := range p.fields {
		f := &p.fields[i]
		raw, ok := object[f.name]
		if f.tag == "" || !ok {
			continue
		}
		var got string
		if err := json.Unmarshal(raw, &got); err != nil {
			return fmt.Errorf("%s: %w", f.name, err)
		}
		if got != f.tag {
			return fmt.Errorf("%s: found %q, want %q", f.name, got, f.tag)
		}
	}
	return nil
}

// untyped reports whether an object leaves out a discriminator that it may leave out.
func (p *plan) untyped(object map[string]json.RawMessage) bool {
	for i := range p.fields {
		if f := &p.fields[i]; f.tag != "" && f.omitEmpty && object[f.name] == nil {
			return true
		}
	}
	return false
}

func (f *field) read(to reflect.Value, raw json.RawMessage, kept *Members) error {
	changed, err := unmarshal(raw, to.Addr().Interface())
	if err != nil {
		return err
	}
	if f.exact && !changed && !mayLose(raw) {
		return nil
	}
	if plain, err := f.append(nil, to); err == nil { // otherwise writing will tell
		kept.spell(f.name, raw, plain)
	}
	return nil
}

// mayLose finds what even an exact type loses in Go, outside of objects: a null among the elements of a list, half of a
// surrogate pair in a string. Objects are models, which see to that themselves, or maps, which are never exact.
func mayLose(raw []byte) bool {
	depth := 0
	for i := 0; i < len(raw); i++ {
		switch raw[i] {
		case '{':
			depth++
		case '}':
			depth--
		case 'n':
			if depth == 0 {
				return true
			}
		case '"':
			end := stringEnd(raw, i)
			if text := raw[i:end]; depth == 0 && (bytes.Contains(text, []byte(`\ud`)) || bytes.Contains(text, []byte(`\uD`))) {
				return true
			}
			i = end - 1
		}
	}
	return false
}

// readOpen reads a member of any name into the map for these.
func (p *plan) readOpen(to reflect.Value, name string, raw json.RawMessage, kept *Members) error {
	if to.IsNil() {
		to.Set(reflect.MakeMap(to.Type()))
	}
	value := reflect.New(to.Type().Elem())
	if _, err := unmarshal(raw, value.Interface()); err != nil {
		return err
	}
	to.SetMapIndex(reflect.ValueOf(name).Convert(to.Type().Key()), value.Elem())
	if plain, err := appendJSON(nil, value.Interface()); err == nil {
		kept.spell(name, raw, plain)
	}
	return nil
}

// spell remembers how a member was written, if that is not how its field is.
func (m *Members) spell(name string, raw, plain []byte) {
	if bytes.Equal(compact(raw), plain) {
		return
	}
	if m.spelled == nil {
		m.spelled = make(map[string]spelling)
	}
	m.spelled[name] = spelling{read: raw, plain: string(plain)}
}

// unmarshal reads raw, also where whole numbers are spelled 1.0 or 1e3, which JSON does not tell from 1 and 1000. It
// reports whether it had to respell them.
func unmarshal(raw []byte, v any) (respelled bool, err error) {
	err = json.Unmarshal(raw, v)
	var mismatch *json.UnmarshalTypeError
	if err == nil || !errors.As(err, &mismatch) {
		return false, err
	}
	whole, ok := wholeNumbers(raw)
	if !ok {
		return false, err
	}
	return true, json.Unmarshal(whole, v)
}
