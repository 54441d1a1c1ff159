// Code generated from the contract by graphcontract. DO NOT EDIT.

package tides

import (
	"slices"
	"time"

	"github.com/graphcontract/graphcontract/gen/wire"
)

// Day defines model for Day.
type Day struct {
	Tides []Tide `json:"tides"`

	Unlisted wire.Members `json:"-"`
}

// Tide defines model for Tide.
type Tide struct {
	At     time.Time  `json:"at"`
	Height float64    `json:"height"`
	Phase  *TidePhase `json:"phase,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// TidePhase defines model for TidePhase.
type TidePhase string

// contract is what Validate holds values against.
var contract wire.Contract

// UseContract sets what the Validate methods of this package hold values against. To import the
// package contract below this one does it.
func UseContract(check wire.Check) { contract.Use(check) }

func (v *Day) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v Day) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v Day) Validate(as ...wire.Direction) error { return contract.Validate(v, "Day", as) }

func (v *Tide) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v Tide) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v Tide) Validate(as ...wire.Direction) error { return contract.Validate(v, "Tide", as) }

// Members of TidePhase.
const (
	TidePhaseHigh TidePhase = "high"
	TidePhaseLow  TidePhase = "low"
)

// TidePhaseValues lists the members in their order.
func TidePhaseValues() []TidePhase {
	return []TidePhase{
		TidePhaseHigh,
		TidePhaseLow,
	}
}

// Valid reports whether the contract lists e.
func (e TidePhase) Valid() bool { return slices.Contains(TidePhaseValues(), e) }

func (e TidePhase) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (TidePhase) IsSentinel() bool { return false }

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (TidePhase) AfterSentinel() bool { return false }
