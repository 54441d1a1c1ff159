// Code generated from the contract by graphcontract. DO NOT EDIT.

package kennel

import (
	"encoding/json"
	"fmt"

	"github.com/graphcontract/graphcontract/gen/wire"
)

// GuestVariant is what GuestUnion holds: a pointer to one of
//
//   - [Dog]
//   - [Tortoise]
//   - [UnknownGuest], for a type the contract does not list
//
// The set is sealed: no type outside this package can join it.
type GuestVariant interface {
	// DiscriminatorValue is the kind of the value on the wire.
	DiscriminatorValue() string
	isGuestVariant()
}

// Value decodes what the union holds. Its type follows from kind; a type that the contract does not
// list comes as *UnknownGuest. A value without kind is an error.
func (t GuestUnion) Value() (GuestVariant, error) {
	v, err := wire.Value(t.Union, "kind", func(name string) GuestVariant {
		switch name {
		case "dog":
			return new(Dog)
		case "tortoise":
			return new(Tortoise)
		}
		return new(UnknownGuest)
	})
	if err != nil {
		return nil, fmt.Errorf("GuestUnion: %w", err)
	}
	return v, nil
}

// NewGuestUnion wraps v, with its kind set. The union keeps a copy.
func NewGuestUnion(v GuestVariant) (GuestUnion, error) {
	u, err := wire.Wrap(v)
	if err != nil {
		return GuestUnion{}, fmt.Errorf("GuestUnion: %w", err)
	}
	return GuestUnion{u}, nil
}

// Discriminator is the kind of the value, which need not be one that the contract lists.
func (t GuestUnion) Discriminator() (string, error) { return t.NameIn("kind") }

// UnknownGuest is a value of a type that the contract does not list. It survives a round trip
// without loss.
type UnknownGuest struct {
	Type string          // kind of the value
	Raw  json.RawMessage // the whole value, a JSON object with that kind
}

func (*UnknownGuest) isGuestVariant() {}

// DiscriminatorValue is the kind of the value.
func (v *UnknownGuest) DiscriminatorValue() string { return v.Type }

// MarshalJSON writes Raw. It is an error if Raw is of another type than Type says.
func (v UnknownGuest) MarshalJSON() ([]byte, error) { return wire.WriteUnknown(v.Raw, "kind", v.Type) }

// UnmarshalJSON keeps any object that has kind.
func (v *UnknownGuest) UnmarshalJSON(b []byte) error {
	name, raw, err := wire.ReadUnknown(b, "kind")
	if raw != nil {
		v.Type, v.Raw = name, raw
	}
	return err
}

// DiscriminatorValue is "dog".
func (*Dog) DiscriminatorValue() string { return "dog" }

func (*Dog) isGuestVariant() {}

// DiscriminatorValue is "tortoise".
func (*Tortoise) DiscriminatorValue() string { return "tortoise" }

func (*Tortoise) isGuestVariant() {}
