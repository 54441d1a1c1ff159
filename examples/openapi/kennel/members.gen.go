// Code generated from the contract by graphcontract. DO NOT EDIT.

package kennel

import (
	"github.com/graphcontract/graphcontract/gen/wire"
)

// contract is what Validate holds values against.
var contract wire.Contract

// UseContract sets what the Validate methods of this package hold values against. To import the
// package contract below this one does it.
func UseContract(check wire.Check) { contract.Use(check) }

func (v *Dog) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v Dog) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v Dog) Validate(as ...wire.Direction) error { return contract.Validate(v, "Dog", as) }

func (v *Problem) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v Problem) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v Problem) Validate(as ...wire.Direction) error { return contract.Validate(v, "Problem", as) }

func (v *Tortoise) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v Tortoise) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v Tortoise) Validate(as ...wire.Direction) error { return contract.Validate(v, "Tortoise", as) }

// Validate holds v against the contract.
func (v GuestUnion) Validate(as ...wire.Direction) error { return contract.Validate(v, "Guest", as) }
