// Package openapi shows how a client and a server are made from an OpenAPI document: kennel.yaml becomes package kennel
// with packages client, stub and contract below it.
package openapi

//go:generate go tool graphcontract generate --spec kennel.yaml -o kennel --client --server --contract

import (
	"context"
	"sync"

	"example.org/openapi/kennel"
	"example.org/openapi/kennel/stub"
)

// Kennel keeps its guests in memory. It does not compile if it lacks an operation of the document.
type Kennel struct {
	Places int

	mu     sync.Mutex
	guests []kennel.GuestUnion
}

var _ stub.StrictServerInterface = (*Kennel)(nil)

// ListGuests implements GET /guests.
func (k *Kennel) ListGuests(_ context.Context, request stub.ListGuestsRequestObject) (stub.ListGuestsResponseObject, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	n := len(k.guests)
	if limit := request.Params.Limit; limit != nil {
		n = min(n, int(*limit))
	}
	return stub.ListGuests200JSONResponse(k.guests[:n:n]), nil
}

// AdmitGuest implements POST /guests.
func (k *Kennel) AdmitGuest(_ context.Context, request stub.AdmitGuestRequestObject) (stub.AdmitGuestResponseObject, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if len(k.guests) >= k.Places {
		return stub.AdmitGuest409JSONResponse{Message: "every place is taken"}, nil
	}
	v, err := request.Body.Value()
	if err != nil {
		return nil, err
	}
	number := int64(len(k.guests) + 1)
	switch v := v.(type) {
	case *kennel.Dog:
		v.Number = &number
	case *kennel.Tortoise:
		v.Number = &number
	}
	guest, err := kennel.NewGuestUnion(v)
	if err != nil {
		return nil, err
	}
	k.guests = append(k.guests, guest)
	return stub.AdmitGuest201JSONResponse(guest), nil
}
