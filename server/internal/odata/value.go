package odata

import (
	"cmp"
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"github.com/graphcontract/graphcontract/server/internal/model"
)

// compare orders two values of one kind. ok is false when one of them is null or not of that kind: then no
// comparison holds.
func compare(kind model.Kind, a, b any) (order int, ok bool) {
	switch kind {
	case model.Bool:
		x, isX := a.(bool)
		y, isY := b.(bool)
		return cmp.Compare(rank(x), rank(y)), isX && isY
	case model.Number:
		x, isX := a.(json.Number)
		y, isY := b.(json.Number)
		if !isX || !isY {
			return 0, false
		}
		return compareNumbers(x, y)
	case model.DateTime:
		x, isX := asTime(a)
		y, isY := asTime(b)
		return x.Compare(y), isX && isY
	case model.String, model.GUID, model.Enum:
		x, isX := a.(string)
		y, isY := b.(string)
		if kind == model.Enum { // members are identifiers: fido2 is not Fido2
			return cmp.Compare(x, y), isX && isY
		}
		return cmp.Compare(strings.ToLower(x), strings.ToLower(y)), isX && isY
	default:
		return 0, false
	}
}

func rank(b bool) int {
	if b {
		return 1
	}
	return 0
}

// compareNumbers compares integers exactly and everything else as binary64.
func compareNumbers(a, b json.Number) (int, bool) {
	x, errX := strconv.ParseInt(a.String(), 10, 64)
	y, errY := strconv.ParseInt(b.String(), 10, 64)
	if errX == nil && errY == nil {
		return cmp.Compare(x, y), true
	}
	f, errF := a.Float64()
	g, errG := b.Float64()
	return cmp.Compare(f, g), errF == nil && errG == nil
}

func asTime(v any) (time.Time, bool) {
	switch v := v.(type) {
	case time.Time:
		return v, true
	case string:
		t, err := time.Parse(time.RFC3339Nano, v)
		return t, err == nil
	default:
		return time.Time{}, false
	}
}

// parseTime reads a date-time literal; one without a time means the midnight that begins that day in UTC.
func parseTime(s string) (time.Time, error) {
	for _, layout := range []string{time.DateOnly, "2006-01-02T15:04Z07:00"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	return time.Parse(time.RFC3339Nano, strings.ToUpper(s))
}
