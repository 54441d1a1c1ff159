package program

import (
	"bytes"
	"encoding/json"
	"math"
	"reflect"
	"strconv"
)

// A numberTest is the code for a number.
type numberTest struct {
	integer bool // no fraction
	inexact bool // somebody reads it as a double, so a double must keep all digits
	low     limit
	high    limit

	// The same bounds for short integers: lowInt <= n <= highInt.
	lowInt, highInt int64
	simple          bool // short integers need nothing but these
	free            bool // nor do fractions between two of them

	// Bounds that are compared as doubles, as kin-openapi does.
	floats []floatBound

	steps     []decimal // of which the number must be a multiple
	enums     [][]value // each holds one of these
	allDigits bool      // even short integers are compared by all their digits
}

// A value is a number of an enum. OpenAPI 3.0 compares them as doubles, 3.1 by all digits that the document still has.
type value struct {
	float float64
	exact decimal
	newer bool
}

type floatBound struct {
	value     float64
	upper     bool
	exclusive bool
}

func (b floatBound) holds(f float64) bool {
	switch {
	case b.upper && b.exclusive:
		return f < b.value
	case b.upper:
		return f <= b.value
	case b.exclusive:
		return f > b.value
	}
	return f >= b.value
}

const (
	// exactLimit is the highest bound a float64 surely stands for exactly as written.
	exactLimit = 1 << 53
	// shortInteger is the highest integer that goes the short way: every double up to it is exact.
	shortInteger = 999_999_999_999_999
)

// numberTest merges the tests of the schemas for a number. strict adds the rule that no digits get lost.
func (c *compiler) numberTest(list []*Schema, strict bool) (*numberTest, outcome) {
	double := ranges["double"]
	t := &numberTest{low: limit{decimal: double[0]}, high: limit{decimal: double[1]}}
	for _, s := range list {
		if r, ok := ranges[s.Range]; ok {
			t.above(limit{decimal: r[0]})
			t.below(limit{decimal: r[1]})
		}
		t.integer = t.integer || s.integer
		t.inexact = t.inexact || strict && !s.integer
		t.bounds(s)
		if s.MultipleOf != nil {
			t.steps = append(t.steps, decimalOf(*s.MultipleOf))
		}
		if !t.enumOf(s) {
			return nil, never
		}
	}
	t.lowInt, t.highInt = ceil(t.low), floor(t.high)
	t.allDigits = len(t.steps) > 0 || len(t.enums) > 0
	t.simple = len(t.floats) == 0 && !t.allDigits
	t.free = t.simple && !t.integer
	return t, fine
}

func (t *numberTest) bounds(s *Schema) {
	for _, b := range []struct {
		value *float64
		floatBound
	}{
		{s.Min, floatBound{exclusive: s.ExclusiveMin}},
		{s.Max, floatBound{upper: true, exclusive: s.ExclusiveMax}},
	} {
		if b.value == nil {
			continue
		}
		b.floatBound.value = *b.value
		exact := math.Abs(*b.value) <= exactLimit
		if exact {
			l := limit{decimal: decimalOf(*b.value), exclusive: b.exclusive}
			if b.upper {
				t.below(l)
			} else {
				t.above(l)
			}
		}
		if b.exclusive && !s.Newer || !exact {
			t.floats = append(t.floats, b.floatBound)
		}
	}
}

func (t *numberTest) above(l limit) {
	if c := l.compare(t.low.decimal); c > 0 || c == 0 && l.exclusive {
		t.low = l
	}
}

func (t *numberTest) below(l limit) {
	if c := l.compare(t.high.decimal); c < 0 || c == 0 && l.exclusive {
		t.high = l
	}
}

// enumOf adds the enum and the constant of a schema. It reports false if one of them lets no number pass.
func (t *numberTest) enumOf(s *Schema) bool {
	var lists [][]any
	if s.Enum != nil {
		lists = append(lists, s.Enum)
	}
	if s.Const != nil {
		lists = append(lists, []any{s.Const})
	}
	for _, values := range lists {
		var list []value
		for _, v := range values {
			if f, ok := float(v); ok {
				_, double := v.(float64)
				rounded := double && math.Abs(f) >= exactLimit
				list = append(list, value{float: f, exact: exactly(v, f), newer: s.Newer && !rounded})
			}
		}
		if len(list) == 0 {
			return false
		}
		t.enums = append(t.enums, list)
	}
	return true
}

// exactly is a number of a document with all its digits.
func exactly(v any, f float64) decimal {
	text, err := json.Marshal(v)
	if err != nil {
		return decimalOf(f)
	}
	var buf [maxDigits]byte
	d, ok := parseDecimal(text, &buf)
	if !ok {
		return decimalOf(f)
	}
	d.digits = bytes.Clone(d.digits)
	return d
}

// float reads a number of a document as kin-openapi compares it.
func float(v any) (float64, bool) {
	switch v := v.(type) {
	case json.Number:
		f, err := v.Float64()
		return f, err == nil
	case bool, string, nil:
		return 0, false
	}
	switch r := reflect.ValueOf(v); {
	case r.CanFloat():
		return r.Float(), true
	case r.CanInt():
		return float64(r.Int()), true
	case r.CanUint():
		return float64(r.Uint()), true
	}
	return 0, false
}

// ceil is the lowest short integer within the limit, floor the highest.
func ceil(l limit) int64 {
	n, whole := l.truncated()
	if whole && l.exclusive || !whole && !l.neg {
		n++
	}
	return max(n, -shortInteger)
}

func floor(l limit) int64 {
	n, whole := l.truncated()
	if whole && l.exclusive || !whole && l.neg {
		n--
	}
	return min(n, shortInteger)
}

// truncated is the number without its fraction, cut to one more than short integers reach. whole says that nothing
// was left out.
func (d decimal) truncated() (n int64, whole bool) {
	const beyond = shortInteger + 1
	switch {
	case d.exp <= 0:
		return 0, len(d.digits) == 0
	case d.exp > 16:
		n = beyond
	default:
		for i := range d.exp {
			n *= 10
			if i < len(d.digits) {
				n += int64(d.digits[i] - '0')
			}
		}
		n = min(n, beyond)
	}
	if d.neg {
		n = -n
	}
	return n, len(d.digits) <= d.exp
}

// short tries an integer of few digits.
func (t *numberTest) short(n int64) bool {
	if n < t.lowInt || n > t.highInt {
		return false
	}
	if t.simple {
		return true
	}
	return t.asFloat(float64(n))
}

// fraction reads what follows the n digits of v, from the point at d[i]. It returns the end of the number if a double
// keeps it and it stands between two integers that both are within the bounds, and 0 otherwise.
func (t *numberTest) fraction(d []byte, i, n int, v int64, neg bool) int {
	low, high := v, v+1
	if neg {
		low, high = -high, -low
	}
	end := digits(d, i+1)
	if few := end - i - 1; few == 0 || n+few > 15 || low < t.lowInt || high > t.highInt || end < len(d) && d[end]|0x20 == 'e' {
		return 0
	}
	return end
}

// asFloat tries what is compared as doubles.
func (t *numberTest) asFloat(f float64) bool {
	for _, b := range t.floats {
		if !b.holds(f) {
			return false
		}
	}
	return true
}

// listed reports whether each enum holds the number.
func (t *numberTest) listed(d decimal, f float64) bool {
	for _, list := range t.enums {
		found := false
		for i := range list {
			found = found || list[i].newer && list[i].exact.compare(d) == 0 || !list[i].newer && list[i].float == f
		}
		if !found {
			return false
		}
	}
	return true
}

// long tries a number by all its digits. It reports unknown for numbers that are too long.
func (t *numberTest) long(text []byte) Verdict {
	var buf [maxDigits]byte
	d, ok := parseDecimal(text, &buf)
	if !ok {
		return Unknown
	}
	if t.integer && !d.isInteger() {
		return Dirty
	}
	if c := d.compare(t.low.decimal); c < 0 || c == 0 && t.low.exclusive {
		return Dirty
	}
	if c := d.compare(t.high.decimal); c > 0 || c == 0 && t.high.exclusive {
		return Dirty
	}
	for i := range t.steps {
		if !d.isMultiple(t.steps[i]) {
			return Dirty
		}
	}
	plain := len(d.digits) <= 15 && d.exp > -290 && d.exp < 300 // a double keeps fifteen digits
	if len(t.floats) == 0 && len(t.enums) == 0 && (!t.inexact || plain) {
		return Clean
	}
	if len(text) > maxDigits {
		return Unknown
	}
	f, err := strconv.ParseFloat(string(text), 64)
	if err != nil {
		return Dirty
	}
	if t.inexact && !plain {
		var form, digits [maxDigits]byte
		e, _ := parseDecimal(strconv.AppendFloat(form[:0], f, 'e', -1, 64), &digits)
		if e.compare(d) != 0 {
			return Dirty
		}
	}
	if !t.asFloat(f) || !t.listed(d, f) {
		return Dirty
	}
	return Clean
}
