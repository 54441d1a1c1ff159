package wire

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

// Union is the JSON of a value whose type the value itself names. Generated unions embed it and add Value, which
// decodes. The zero value holds nothing.
type Union struct {
	raw json.RawMessage
}

// keepsJSON marks types that write what they read.
func (Union) keepsJSON() {}

// IsZero reports whether the union holds no value.
func (u Union) IsZero() bool { return len(u.raw) == 0 }

// Raw is the value as it was read or set. The caller must not change it.
func (u Union) Raw() json.RawMessage { return u.raw }

// Equal reports whether both hold the same JSON, white space aside.
func (u Union) Equal(other Union) bool { return bytes.Equal(compact(u.raw), compact(other.raw)) }

// MarshalJSON writes the value as it was read, unknown members included. A union without a value is an error.
func (u Union) MarshalJSON() ([]byte, error) {
	if len(u.raw) == 0 {
		return nil, errNoValue
	}
	return u.raw, nil
}

// UnmarshalJSON keeps the value as it is; decoding it is left to Value. null leaves the union as it was.
func (u *Union) UnmarshalJSON(data []byte) error {
	raw, err := object(data)
	if err != nil {
		return err
	}
	if raw != nil {
		u.raw = raw
	}
	return nil
}

// Decode reads what the union holds into the value that v points to, whatever the type is.
func (u Union) Decode(v any) error {
	if len(u.raw) == 0 {
		return errNoValue
	}
	return json.Unmarshal(u.raw, v)
}

// NameIn is what a member of the value says, the discriminator. That there is none is an error.
func (u Union) NameIn(property string) (string, error) {
	if len(u.raw) == 0 {
		return "", errNoValue
	}
	return nameOf(u.raw, property, "")
}

// NameOr is NameIn for values that need not have the member: those without it are of the type called fallback.
func (u Union) NameOr(property, fallback string) (string, error) {
	if len(u.raw) == 0 {
		return "", errNoValue
	}
	return nameOf(u.raw, property, fallback)
}

var errNoValue = errors.New("holds no value")

// Wrap makes a union of a variant, which must not be nil, not even inside an interface. The union keeps a copy. It
// says which type it is, even if v was read without that.
func Wrap(v any) (Union, error) {
	raw, err := appendJSON(nil, named(v))
	if err != nil {
		return Union{}, err
	}
	if raw, err = object(raw); err == nil && raw == nil {
		err = fmt.Errorf("no value in %T", v)
	}
	return Union{raw}, err
}

// Value decodes a union into the variant that pick makes for its discriminator.
func Value[V any](u Union, property string, pick func(name string) V) (V, error) {
	var none V
	name, err := u.NameIn(property)
	if err != nil {
		return none, err
	}
	return decode(u, name, pick)
}

// ValueOr is Value for a union whose values need not say their type: those without the discriminator are of the type
// called fallback.
func ValueOr[V any](u Union, property, fallback string, pick func(name string) V) (V, error) {
	name, err := u.NameOr(property, fallback)
	if err != nil {
		var none V
		return none, err
	}
	return decode(u, name, pick)
}

func decode[V any](u Union, name string, pick func(name string) V) (V, error) {
	v := pick(name)
	if err := json.Unmarshal(u.raw, v); err != nil {
		var none V
		return none, fmt.Errorf("%s: %w", name, err)
	}
	return v, nil
}

// ReadUnknown takes a value of a type that the contract does not list: its discriminator and a copy of its JSON. null
// gives neither.
func ReadUnknown(data []byte, property string) (name string, raw json.RawMessage, err error) {
	if raw, err = object(data); err != nil || raw == nil {
		return "", nil, err
	}
	if name, err = nameOf(raw, property, ""); err != nil {
		return "", nil, err
	}
	return name, raw, nil
}

// WriteUnknown gives back what ReadUnknown took. That raw has another discriminator than name is an error.
func WriteUnknown(raw json.RawMessage, property, name string) ([]byte, error) {
	if len(raw) == 0 {
		return nil, errNoValue
	}
	got, err := nameOf(raw, property, "")
	if err != nil {
		return nil, err
	}
	if got != name {
		return nil, fmt.Errorf("the Type is %q, but Raw says %q", name, got)
	}
	return raw, nil
}

// nameOf is what a member of an object says, or the fallback if there is no such member and a fallback.
func nameOf(raw []byte, property, fallback string) (string, error) {
	var members map[string]json.RawMessage
	if err := json.Unmarshal(raw, &members); err != nil {
		return "", err
	}
	name := fallback
	if found, ok := members[property]; ok {
		name = ""
		if err := json.Unmarshal(found, &name); err != nil {
			return "", fmt.Errorf("%s: %w", property, err)
		}
	}
	if name == "" {
		return "", fmt.Errorf("the value has no %s", property)
	}
	return name, nil
}

// object copies a JSON object; null gives nil.
func object(data []byte) (json.RawMessage, error) {
	data = bytes.TrimSpace(data)
	switch {
	case bytes.Equal(data, []byte("null")):
		return nil, nil
	case len(data) == 0 || data[0] != '{':
		return nil, errors.New("want a JSON object")
	}
	return bytes.Clone(data), nil
}
