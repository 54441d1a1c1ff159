package wire

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
)

// Members are the members of an object that its type has no field for, as they were read or set. The zero value is
// empty and ready. A copy is independent of the original.
type Members struct {
	unlisted map[string]json.RawMessage
	spelled  map[string]spelling
	untyped  bool // the object did not name its type, which its field stands for
}

// spelling remembers how a member was written where writing its field would give other bytes.
type spelling struct {
	read  json.RawMessage
	plain string // what the field is written as while it has the value that was read; empty if it is left out
}

// Len is the number of members.
func (m Members) Len() int { return len(m.unlisted) }

// Names lists the members, sorted.
func (m Members) Names() []string { return slices.Sorted(maps.Keys(m.unlisted)) }

// Get returns the JSON of a member, and whether there is one of that name. The caller must not change the bytes.
func (m Members) Get(name string) (json.RawMessage, bool) {
	raw, ok := m.unlisted[name]
	return raw, ok
}

// Decode reads a member into the value that v points to. It is an error if there is no member of that name.
func (m Members) Decode(name string, v any) error {
	raw, ok := m.unlisted[name]
	if !ok {
		return fmt.Errorf("%s: no such member", name)
	}
	if err := json.Unmarshal(raw, v); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// Set adds or replaces a member. Writing the object fails if a field stands for the name.
func (m *Members) Set(name string, value any) error {
	raw, err := appendJSON(nil, value)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	m.unlisted = maps.Clone(m.unlisted)
	if m.unlisted == nil {
		m.unlisted = make(map[string]json.RawMessage)
	}
	m.unlisted[name] = raw
	return nil
}

// Delete takes a member out. To delete what is not there is no error.
func (m *Members) Delete(name string) {
	if _, ok := m.unlisted[name]; ok {
		m.unlisted = maps.Clone(m.unlisted)
		delete(m.unlisted, name)
	}
}

// Equal reports whether both hold the same members with the same JSON, white space aside. How the members that have
// fields were spelled does not count. Packages that compare values, such as go-cmp, call it.
func (m Members) Equal(other Members) bool {
	return maps.EqualFunc(m.unlisted, other.unlisted, func(a, b json.RawMessage) bool {
		return bytes.Equal(compact(a), compact(b))
	})
}

// MarshalJSON refuses: Members have no JSON of their own, they are written with the object they belong to.
func (Members) MarshalJSON() ([]byte, error) {
	return nil, errors.New("members are written with the object they belong to")
}

// compact takes the white space out; what is no JSON stays as it is.
func compact(raw []byte) []byte {
	var b bytes.Buffer
	if json.Compact(&b, raw) != nil {
		return raw
	}
	return b.Bytes()
}

// appendJSON writes a value as encoding/json does, but leaves the choice whether <, > and & are escaped to whoever
// writes the whole document.
func appendJSON(to []byte, v any) ([]byte, error) {
	b := bytes.NewBuffer(to)
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}
