package server

import (
	"net/http"

	"github.com/graphcontract/graphcontract/server/internal/wire"
)

// readBody returns the body of r, unpacked.
func readBody(r *http.Request, limit int64) ([]byte, *fault) {
	body, err := wire.ReadBody(r, limit)
	if err != nil {
		return nil, &fault{status: err.Status, code: err.Code, target: err.Target, message: err.Message}
	}
	return body, nil
}

func unreadable(message string) *fault {
	return &fault{status: http.StatusBadRequest, code: gateway.badRequest(), message: message}
}
