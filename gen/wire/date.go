package wire

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

// Date is a day without time of day, YYYY-MM-DD on the wire.
type Date struct {
	time.Time
}

// String is the date on the wire.
func (d Date) String() string { return d.Format(time.DateOnly) }

// MarshalText writes the date.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads a date.
func (d *Date) UnmarshalText(text []byte) error {
	t, err := time.Parse(time.DateOnly, string(text))
	if err != nil {
		return fmt.Errorf("want a date as YYYY-MM-DD: %w", err)
	}
	d.Time = t
	return nil
}

// MarshalJSON writes the date as a string.
func (d Date) MarshalJSON() ([]byte, error) { return json.Marshal(d.String()) }

// UnmarshalJSON reads the date from a string. null leaves it as it is.
func (d *Date) UnmarshalJSON(data []byte) error {
	var text *string
	if err := json.Unmarshal(data, &text); err != nil || text == nil {
		return err
	}
	return d.UnmarshalText([]byte(*text))
}

// Bytes are bytes in base64 on the wire. Both alphabets are read, with and without padding; the usual one with padding
// is written.
type Bytes []byte

var plainAlphabet = strings.NewReplacer("-", "+", "_", "/")

// MarshalText writes the bytes.
func (b Bytes) MarshalText() ([]byte, error) {
	return base64.StdEncoding.AppendEncode(nil, b), nil
}

// UnmarshalText reads the bytes.
func (b *Bytes) UnmarshalText(text []byte) error {
	plain := strings.TrimRight(plainAlphabet.Replace(string(text)), "=")
	raw, err := base64.RawStdEncoding.DecodeString(plain)
	if err != nil {
		return fmt.Errorf("want base64: %w", err)
	}
	*b = raw
	return nil
}
