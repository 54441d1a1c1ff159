package server

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/graphcontract/graphcontract/validate"
)

// exchange is a request on its way, with what every step needs to know of it.
type exchange struct {
	original        *http.Request // as the client sent it
	request         *http.Request // as the router gets it
	began           time.Time
	requestID       string
	clientRequestID string
	body            []byte // unpacked
	match           *validate.Match
	area            area
	origin          string // scheme and host that the client used: "https://host"
	showAll         bool   // the client asked for enumeration members declared late
	findings        int    // of the request and the answer
}

type exchangeKey struct{}

func withExchange(ctx context.Context, x *exchange) context.Context {
	return context.WithValue(ctx, exchangeKey{}, x)
}

var errNoExchange = errors.New("a handler was called outside of the server")

func exchangeFrom(ctx context.Context) (*exchange, error) {
	x, ok := ctx.Value(exchangeKey{}).(*exchange)
	if !ok {
		return nil, errNoExchange
	}
	return x, nil
}

// timestamp writes a time as the service does: in UTC, to the second.
func timestamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }
