// Code generated from the contract by graphcontract. DO NOT EDIT.

package kennel

import (
	"github.com/graphcontract/graphcontract/gen/wire"
)

// Dog defines model for Dog.
type Dog struct {
	Arrival *wire.Date `json:"arrival,omitempty"`
	Kind    string     `json:"kind" wire:"dog"`
	Name    string     `json:"name"`
	Number  *int64     `json:"number,omitempty"`
	Temper  *DogTemper `json:"temper,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// DogTemper defines model for DogTemper.
type DogTemper string

// GuestUnion: An animal that stays here.
type GuestUnion struct{ wire.Union }

// Problem defines model for Problem.
type Problem struct {
	Message string `json:"message"`

	Unlisted wire.Members `json:"-"`
}

// Tortoise defines model for Tortoise.
type Tortoise struct {
	Arrival *wire.Date `json:"arrival,omitempty"`
	Asleep  *bool      `json:"asleep,omitempty"`
	Kind    string     `json:"kind" wire:"tortoise"`
	Name    string     `json:"name"`
	Number  *int64     `json:"number,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ListGuestsParams defines parameters for ListGuests.
type ListGuestsParams struct {
	Limit *int32 `form:"limit,omitempty" json:"limit,omitempty"`
}

// AdmitGuestJSONRequestBody defines body for AdmitGuest for application/json ContentType.
type AdmitGuestJSONRequestBody = GuestUnion
