package server

import (
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/google/uuid"
)

// Mode says what becomes of an answer that breaks the contract.
type Mode int

const (
	// Enforce replaces the answer with a 500 whose error has the code contractViolation. It is the default.
	Enforce Mode = iota
	// Warn sends the answer with a header that names the first finding, see [ViolationHeader].
	Warn
	// Off does not check answers.
	Off
)

// ParseMode reads enforce, warn or off.
func ParseMode(s string) (Mode, error) {
	for _, m := range []Mode{Enforce, Warn, Off} {
		if m.String() == s {
			return m, nil
		}
	}
	return 0, fmt.Errorf("mode %q is none of enforce, warn, off", s)
}

func (m Mode) String() string {
	switch m {
	case Enforce:
		return "enforce"
	case Warn:
		return "warn"
	case Off:
		return "off"
	default:
		return fmt.Sprintf("Mode(%d)", int(m))
	}
}

// Defaults of [Options].
const (
	DefaultMaxBodyBytes = 4 << 20
	DefaultPageSize     = 10
	DefaultUser         = "securityadmin@contoso.com"

	DefaultMaxNamespaces = 1000
)

// Options configure a [Server]. The zero value is a server with a fresh state that enforces the contract.
type Options struct {
	Responses    Mode         // what to do with answers that break the contract
	Logger       *slog.Logger // gets one line for each exchange; nil discards
	MaxBodyBytes int64        // of a request body, sent and unpacked; 0 means DefaultMaxBodyBytes
	PageSize     int          // of the partner security lists; 0 means DefaultPageSize
	User         string       // principal name that changes of alerts are booked on; "" means DefaultUser
	RequireAuth  bool         // refuse requests without a token of this server that allows the operation

	Seed          []byte // what each namespace begins with, see [Server.Seed]; nil means a new tenant
	StateFile     string // SQLite file that keeps the state; "" keeps it in memory
	MaxNamespaces int    // that are held at once; 0 means DefaultMaxNamespaces

	// NamespaceHeader is the header that names the state a request is about; "" means [NamespaceHeader]. Another one
	// suits clients that send something of the kind already.
	NamespaceHeader string

	Control *ControlOptions // nil means that nothing is served under /_contract, and nothing is recorded

	Now   func() time.Time // nil means time.Now
	NewID func() string    // makes ids of requests and of external methods; nil means random GUIDs
}

func (o Options) withDefaults() (Options, error) {
	if o.Responses.String() == fmt.Sprintf("Mode(%d)", int(o.Responses)) {
		return o, fmt.Errorf("options: %v is no mode", o.Responses)
	}
	if o.MaxBodyBytes < 0 || o.PageSize < 0 || o.MaxNamespaces < 0 {
		return o, fmt.Errorf("options: a negative limit: MaxBodyBytes %d, PageSize %d, MaxNamespaces %d", o.MaxBodyBytes, o.PageSize, o.MaxNamespaces)
	}
	if o.NamespaceHeader == "" {
		o.NamespaceHeader = NamespaceHeader
	}
	o.NamespaceHeader = http.CanonicalHeaderKey(o.NamespaceHeader)
	if strings.ContainsFunc(o.NamespaceHeader, func(c rune) bool { return c <= ' ' || c >= 0x7f || strings.ContainsRune(`"(),/:;<=>?@[\]{}`, c) }) {
		return o, fmt.Errorf("options: %q is no name of a header", o.NamespaceHeader)
	}
	if o.MaxNamespaces == 0 {
		o.MaxNamespaces = DefaultMaxNamespaces
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	if o.MaxBodyBytes == 0 {
		o.MaxBodyBytes = DefaultMaxBodyBytes
	}
	if o.PageSize == 0 {
		o.PageSize = DefaultPageSize
	}
	if o.User == "" {
		o.User = DefaultUser
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.NewID == nil {
		o.NewID = uuid.NewString
	}
	return o, nil
}
