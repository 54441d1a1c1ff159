package middleware

import (
	"bufio"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/textproto"
	"strings"
	"time"

	"github.com/graphcontract/graphcontract/validate"
)

// ErrTooLarge ends a response under [Enforce] that is larger than Options.MaxResponseBytes.
var ErrTooLarge = errors.New("middleware: the response is larger than the limit of what is held for the check")

// held keeps a response back.
type held struct {
	under    http.ResponseWriter
	header   http.Header // that the handler changes
	sent     http.Header // as it was with the status
	status   int         // 0 until it was written
	body     []byte
	limit    int
	tooLarge bool
}

func (b *held) Header() http.Header { return b.header }

func (b *held) WriteHeader(status int) {
	if status < 100 || status > 999 {
		panic(fmt.Sprintf("invalid WriteHeader code %v", status)) // as net/http says it
	}
	if b.status == 0 && !isInterim(status) {
		b.status, b.sent = status, b.header.Clone()
	}
}

func (b *held) Write(p []byte) (int, error) {
	b.WriteHeader(http.StatusOK)
	switch {
	case b.status == http.StatusNoContent || b.status == http.StatusNotModified || b.status < 200:
		return 0, http.ErrBodyNotAllowed
	case b.tooLarge || len(b.body)+len(p) > b.limit:
		b.tooLarge, b.body = true, nil
		return 0, ErrTooLarge
	}
	b.body = append(b.body, p...)
	return len(p), nil
}

// FlushError is what http.ResponseController calls.
func (b *held) FlushError() error {
	return fmt.Errorf("middleware: the response is held until it was checked and cannot be flushed: %w", http.ErrNotSupported)
}

// Hijack is there to say why it fails.
func (b *held) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	return nil, nil, fmt.Errorf("middleware: the response is held until it was checked and its connection cannot be taken over: %w", http.ErrNotSupported)
}

// The other methods of http.ResponseController are about the connection and not about the response. There is no
// Unwrap, which would lead past the check.

func (b *held) SetReadDeadline(t time.Time) error {
	return http.NewResponseController(b.under).SetReadDeadline(t)
}

func (b *held) SetWriteDeadline(t time.Time) error {
	return http.NewResponseController(b.under).SetWriteDeadline(t)
}

func (b *held) EnableFullDuplex() error {
	return http.NewResponseController(b.under).EnableFullDuplex()
}

func (b *held) check(v *validate.Validator, match *validate.Match) (int, validate.Findings) {
	b.WriteHeader(http.StatusOK)
	if b.tooLarge {
		return b.status, validate.Findings{*tooLarge("response", b.limit)}
	}
	return b.status, check(v, match, b.status, b.sent, b.body, b.limit)
}

// send lets the response go.
func (b *held) send() {
	h := b.under.Header()
	clear(h)
	for name, values := range b.sent {
		h[name] = values
	}
	b.under.WriteHeader(b.status)
	if len(b.body) > 0 {
		_, _ = b.under.Write(b.body) // the handler that could be told has returned
	}
	for name, values := range b.header { // trailers
		if strings.HasPrefix(name, http.TrailerPrefix) || b.announced(name) {
			h[name] = values
		}
	}
}

// announced reports whether the header Trailer names a field.
func (b *held) announced(name string) bool {
	for _, line := range b.sent.Values("Trailer") {
		for _, n := range strings.Split(line, ",") {
			if textproto.CanonicalMIMEHeaderKey(strings.TrimSpace(n)) == name {
				return true
			}
		}
	}
	return false
}
