package program

import (
	"encoding/json"
	"math"
	"reflect"
	"strconv"

	"github.com/getkin/kin-openapi/openapi3"
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

	// Bounds that are compared as doubles, as kin-openapi does.
	floats   []floatBound
	multiple []float64
	enum     []float64
	hasEnum  bool
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
func (c *compiler) numberTest(list []*schema, strict bool) (*numberTest, outcome) {
	double := ranges["double"]
	t := &numberTest{low: limit{decimal: double[0]}, high: limit{decimal: double[1]}}
	for _, s := range list {
		if r, ok := ranges[s.in.Format]; ok {
			t.above(limit{decimal: r[0]})
			t.below(limit{decimal: r[1]})
		} else if openapi3.SchemaNumberFormats[s.in.Format] != nil || openapi3.SchemaIntegerFormats[s.in.Format] != nil {
			return nil, cannot
		}
		t.integer = t.integer || s.integer
		t.inexact = t.inexact || strict && !s.integer
		t.bounds(s.in)
		if m := s.in.MultipleOf; m != nil {
			t.multiple = append(t.multiple, *m)
		}
		if len(s.enum) > 0 {
			t.enumOf(s.enum)
		}
	}
	if t.hasEnum && len(t.enum) == 0 {
		return nil, never
	}
	t.lowInt, t.highInt = ceil(t.low), floor(t.high)
	t.simple = len(t.floats) == 0 && len(t.multiple) == 0 && !t.hasEnum
	return t, fine
}

func (t *numberTest) bounds(in *openapi3.Schema) {
	lowExclusive := in.ExclusiveMin.Bool != nil && *in.ExclusiveMin.Bool
	highExclusive := in.ExclusiveMax.Bool != nil && *in.ExclusiveMax.Bool
	for _, b := range []struct {
		value *float64
		floatBound
	}{
		{in.Min, floatBound{exclusive: lowExclusive}},
		{in.Max, floatBound{upper: true, exclusive: highExclusive}},
		{in.ExclusiveMin.Value, floatBound{exclusive: true}},
		{in.ExclusiveMax.Value, floatBound{upper: true, exclusive: true}},
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
		if b.exclusive || !exact {
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

// enumOf meets an enum with those before it.
func (t *numberTest) enumOf(enum []any) {
	var values []float64
	for _, e := range enum {
		f, ok := float(e)
		if !ok {
			continue
		}
		if !t.hasEnum || contains(t.enum, f) {
			values = append(values, f)
		}
	}
	t.enum, t.hasEnum = values, true
}

func contains(list []float64, f float64) bool {
	for _, v := range list {
		if v == f {
			return true
		}
	}
	return false
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

// sameJSON compares two values of a document.
func sameJSON(a, b any) bool {
	if x, ok := float(a); ok {
		y, ok := float(b)
		return ok && x == y
	}
	return reflect.DeepEqual(a, b)
}

// ceil is the lowest short integer within the limit, floor the highest.
func ceil(l limit) int64 {
	n := int64(-shortInteger)
	for step := int64(1 << 50); step > 0; step >>= 1 {
		// Bisection from below: n is raised while the number before the new one is still outside.
		if m := n + step; m-1 <= shortInteger && !l.under(m-1) {
			n = m
		}
	}
	return n
}

func floor(l limit) int64 {
	n := int64(shortInteger)
	for step := int64(1 << 50); step > 0; step >>= 1 {
		if m := n - step; m+1 >= -shortInteger && !l.over(m+1) {
			n = m
		}
	}
	return n
}

// under reports whether n keeps a lower limit, over whether it keeps an upper one.
func (l limit) under(n int64) bool {
	c := fixedDecimal(strconv.FormatInt(n, 10)).compare(l.decimal)
	return c > 0 || c == 0 && !l.exclusive
}

func (l limit) over(n int64) bool {
	c := fixedDecimal(strconv.FormatInt(n, 10)).compare(l.decimal)
	return c < 0 || c == 0 && !l.exclusive
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

// asFloat tries what is compared as doubles.
func (t *numberTest) asFloat(f float64) bool {
	for _, b := range t.floats {
		if !b.holds(f) {
			return false
		}
	}
	for _, m := range t.multiple {
		if !isMultiple(f, m) {
			return false
		}
	}
	return !t.hasEnum || contains(t.enum, f)
}

// isMultiple answers as kin-openapi does, and asks it where the answer is not plain.
func isMultiple(f, of float64) bool {
	if of > 0 && math.Abs(f) <= exactLimit {
		q := math.Round(f / of)
		if gap := math.FMA(-q, of, f); gap == 0 && math.Abs(q) <= exactLimit && (q != 0 || f == 0) {
			return true // the product is f to the last bit
		}
		if f == math.Trunc(f) && of == math.Trunc(of) && math.Abs(f) < 1<<49 && of < 1<<49 {
			return int64(f)%int64(of) == 0
		}
	}
	return (&openapi3.Schema{MultipleOf: &of}).VisitJSONNumber(f) == nil
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
	plain := len(d.digits) <= 15 && d.exp > -290 && d.exp < 300 // a double keeps fifteen digits
	if t.simple && (!t.inexact || plain) {
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
	if !t.asFloat(f) {
		return Dirty
	}
	return Clean
}
