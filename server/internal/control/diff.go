package control

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/big"
	"slices"
	"strings"
)

// A Difference is a place where a body is not as claimed.
type Difference struct {
	Pointer string `json:"pointer"` // RFC 6901
	Message string `json:"message"`
}

// decodeJSON reads one JSON value and keeps the digits of its numbers.
func decodeJSON(data []byte) (any, error) {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	var v any
	if err := dec.Decode(&v); err != nil {
		return nil, err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("there is more behind the JSON value")
	}
	return v, nil
}

// maxDifferences is how many differences are told of one body.
const maxDifferences = 20

type differ struct {
	exact bool
	out   []Difference
}

// compare tells where got is not want. Unless exact, an object may have members that want does not name; lists
// have the same length in both cases, since a list without an item is another list.
func compare(want, got any, exact bool) []Difference {
	d := &differ{exact: exact}
	d.value("", want, got)
	return d.out
}

func (d *differ) add(pointer, format string, args ...any) {
	if len(d.out) < maxDifferences {
		d.out = append(d.out, Difference{pointer, fmt.Sprintf(format, args...)})
	}
}

func (d *differ) value(at string, want, got any) {
	switch want := want.(type) {
	case map[string]any:
		if got, ok := got.(map[string]any); ok {
			d.object(at, want, got)
			return
		}
	case []any:
		if got, ok := got.([]any); ok {
			d.list(at, want, got)
			return
		}
	case json.Number:
		if got, ok := got.(json.Number); ok && sameNumber(want, got) {
			return
		}
	default:
		if want == got && !isContainer(got) {
			return
		}
	}
	d.add(at, "is %s, want %s", short(got), short(want))
}

func isContainer(v any) bool {
	switch v.(type) {
	case map[string]any, []any:
		return true
	}
	return false
}

func (d *differ) object(at string, want, got map[string]any) {
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if v, ok := got[name]; ok {
			d.value(at+"/"+escape(name), want[name], v)
		} else {
			d.add(at+"/"+escape(name), "is missing, want %s", short(want[name]))
		}
	}
	if !d.exact {
		return
	}
	for _, name := range slices.Sorted(maps.Keys(got)) {
		if _, ok := want[name]; !ok {
			d.add(at+"/"+escape(name), "is %s, want no such member", short(got[name]))
		}
	}
}

func (d *differ) list(at string, want, got []any) {
	if len(want) != len(got) {
		d.add(at, "has %d items, want %d", len(got), len(want))
		return
	}
	for i := range want {
		d.value(fmt.Sprintf("%s/%d", at, i), want[i], got[i])
	}
}

func escape(name string) string {
	return strings.ReplaceAll(strings.ReplaceAll(name, "~", "~0"), "/", "~1")
}

// longestNumber bounds the work of comparing numbers such as 1e999999999 by value.
const longestNumber = 40

func sameNumber(a, b json.Number) bool {
	if a == b {
		return true
	}
	if len(a) > longestNumber || len(b) > longestNumber || hugeExponent(a) || hugeExponent(b) {
		return false
	}
	x, ok := new(big.Rat).SetString(a.String())
	y, also := new(big.Rat).SetString(b.String())
	return ok && also && x.Cmp(y) == 0
}

func hugeExponent(n json.Number) bool {
	_, exp, ok := strings.Cut(strings.ToLower(n.String()), "e")
	return ok && len(strings.TrimLeft(exp, "+-0")) > 3
}

// short writes a value in few characters.
func short(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		return "?"
	}
	const most = 120
	if len(text) > most {
		return strings.ToValidUTF8(string(text[:most]), "") + "…"
	}
	return string(text)
}
