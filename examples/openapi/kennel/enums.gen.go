// Code generated from the contract by graphcontract. DO NOT EDIT.

package kennel

import (
	"slices"
)

// Members of DogTemper.
const (
	DogTemperCalm   DogTemper = "calm"
	DogTemperLively DogTemper = "lively"
	DogTemperWild   DogTemper = "wild"
)

// DogTemperValues lists the members in their order.
func DogTemperValues() []DogTemper {
	return []DogTemper{
		DogTemperCalm,
		DogTemperLively,
		DogTemperWild,
	}
}

// Valid reports whether the contract lists e.
func (e DogTemper) Valid() bool { return slices.Contains(DogTemperValues(), e) }

func (e DogTemper) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (DogTemper) IsSentinel() bool { return false }

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (DogTemper) AfterSentinel() bool { return false }
