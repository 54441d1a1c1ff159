package standin

import (
	"fmt"
	"log/slog"
	"time"

	"github.com/google/uuid"

	"github.com/graphcontract/graphcontract/server"
)

// Defaults of [Options].
const (
	DefaultMaxBodyBytes = server.DefaultMaxBodyBytes
	DefaultMaxDocuments = 100_000
)

// maxAnswerBytes is the largest answer that is checked; a larger one does not pass.
const maxAnswerBytes = 64 << 20

// Options configure a [Server]. The zero value enforces the contract.
type Options struct {
	Responses    server.Mode  // what to do with answers that break the contract
	Logger       *slog.Logger // gets one line for each exchange; nil discards
	MaxBodyBytes int64        // of a request body, sent and unpacked; 0 means DefaultMaxBodyBytes
	MaxDocuments int          // that clients may add or change, collections included; 0 means DefaultMaxDocuments
	PageSize     int          // items on a page of lists that declare $top; 0 gives everything at once

	Now   func() time.Time // nil means time.Now
	NewID func() string    // makes ids of requests and of what is created; nil means random GUIDs
}

func (o Options) withDefaults() (Options, error) {
	if _, err := server.ParseMode(o.Responses.String()); err != nil {
		return o, fmt.Errorf("options: %w", err)
	}
	if o.MaxBodyBytes < 0 || o.MaxDocuments < 0 || o.PageSize < 0 {
		return o, fmt.Errorf("options: a negative limit: MaxBodyBytes %d, MaxDocuments %d, PageSize %d", o.MaxBodyBytes, o.MaxDocuments, o.PageSize)
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	if o.MaxBodyBytes == 0 {
		o.MaxBodyBytes = DefaultMaxBodyBytes
	}
	if o.MaxDocuments == 0 {
		o.MaxDocuments = DefaultMaxDocuments
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.NewID == nil {
		o.NewID = uuid.NewString
	}
	return o, nil
}
