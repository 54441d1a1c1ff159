package validate

import (
	"cmp"
	"math"
	"math/bits"
	"strconv"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// A decimal is a number of JSON read exactly: 0.d1d2d3… times ten to the power exp. Nothing is computed with it
// but order, so a huge exponent costs nothing.
type decimal struct {
	neg    bool
	digits string // without zeros at either end; "" is zero
	exp    int
}

// maxExponent is where exponents are cut: far beyond every number that can be compared with.
const maxExponent = 1 << 30

// parseDecimal reads a number in the form JSON has.
func parseDecimal(s string) decimal {
	var d decimal
	s, d.neg = strings.CutPrefix(s, "-")
	exp := 0
	if i := strings.IndexAny(s, "eE"); i >= 0 {
		e, err := strconv.Atoi(s[i+1:])
		if err != nil { // too long for an int: as far out as we go
			e = maxExponent
			if strings.HasPrefix(s[i+1:], "-") {
				e = -maxExponent
			}
		}
		exp = max(-maxExponent, min(maxExponent, e))
		s = s[:i]
	}
	whole, frac, _ := strings.Cut(s, ".")
	digits := whole + frac
	trimmed := strings.TrimLeft(digits, "0")
	d.exp = exp + len(whole) - (len(digits) - len(trimmed))
	d.digits = strings.TrimRight(trimmed, "0")
	if d.digits == "" {
		return decimal{}
	}
	return d
}

// decimalOf reads a float64 by its shortest form, which is what stood in the document for every bound in use.
func decimalOf(f float64) decimal { return parseDecimal(strconv.FormatFloat(f, 'e', -1, 64)) }

// isInteger reports whether d has no fraction: 1.0 and 1e2 are integers.
func (d decimal) isInteger() bool { return d.digits == "" || d.exp >= len(d.digits) }

// compare orders two decimals.
func (d decimal) compare(e decimal) int {
	if c := cmp.Compare(d.sign(), e.sign()); c != 0 || d.digits == "" {
		return c
	}
	c := cmp.Compare(d.exp, e.exp)
	if c == 0 {
		c = strings.Compare(d.digits, e.digits) // as fractions: "12" < "123"
	}
	return c * d.sign()
}

func (d decimal) sign() int {
	switch {
	case d.digits == "":
		return 0
	case d.neg:
		return -1
	}
	return 1
}

// key is equal for equal numbers.
func (d decimal) key() string {
	return strconv.FormatBool(d.neg) + d.digits + "e" + strconv.Itoa(d.exp)
}

// ranges are the numbers that fit the formats.
var ranges = map[string][2]decimal{
	"int32":  {parseDecimal("-2147483648"), parseDecimal("2147483647")},
	"int64":  {parseDecimal("-9223372036854775808"), parseDecimal("9223372036854775807")},
	"float":  {decimalOf(-math.MaxFloat32), decimalOf(math.MaxFloat32)},
	"double": {decimalOf(-math.MaxFloat64), decimalOf(math.MaxFloat64)},
}

// rangeText shows the range of a format.
var rangeText = map[string][]string{
	"int32":  {">= -2147483648", "<= 2147483647"},
	"int64":  {">= -9223372036854775808", "<= 9223372036854775807"},
	"float":  {">= -3.4028234663852886e+38", "<= 3.4028234663852886e+38"},
	"double": {">= -1.7976931348623157e+308", "<= 1.7976931348623157e+308"},
}

// formatNames are the names OData has for the formats.
var formatNames = map[string]string{"int32": "Int32", "int64": "Int64", "float": "Single", "double": "Double"}

// bounds are the minimum and maximum of a schema.
type bounds struct {
	min, max                   *float64
	exclusiveMin, exclusiveMax bool
	rounded                    bool // compare with bounds beyond 2^53 too, as doubles do; kin-openapi does it otherwise
}

func boundsOf(in *openapi3.Schema) bounds {
	b := bounds{min: clone(in.Min), max: clone(in.Max)}
	b.exclusiveMin = in.ExclusiveMin.Bool != nil && *in.ExclusiveMin.Bool
	b.exclusiveMax = in.ExclusiveMax.Bool != nil && *in.ExclusiveMax.Bool
	return b
}

func clone[T any](p *T) *T {
	if p == nil {
		return nil
	}
	v := *p
	return &v
}

// texts shows the bounds, as in ">= 8" and "<= 48".
func (b bounds) texts() []string {
	var out []string
	if b.min != nil {
		op := ">= "
		if b.exclusiveMin {
			op = "> "
		}
		out = append(out, op+formatFloat(*b.min))
	}
	if b.max != nil {
		op := "<= "
		if b.exclusiveMax {
			op = "< "
		}
		out = append(out, op+formatFloat(*b.max))
	}
	return out
}

// formatFloat writes a bound the way people do: without an exponent as long as it is a plain integer.
func formatFloat(f float64) string {
	if f == math.Trunc(f) && math.Abs(f) < 1e15 {
		return strconv.FormatFloat(f, 'f', -1, 64)
	}
	return strconv.FormatFloat(f, 'g', -1, 64)
}

// exactLimit is the highest bound a float64 surely stands for exactly as written: 2^53. A bound beyond it was
// rounded when the document was read, so comparing with all digits would refuse what the document allows.
const exactLimit = 1 << 53

// outside reports whether d breaks a bound, compared with all its digits.
func (b bounds) outside(d decimal) bool {
	if b.min != nil && math.Abs(*b.min) <= exactLimit {
		if c := d.compare(decimalOf(*b.min)); c < 0 || c == 0 && b.exclusiveMin {
			return true
		}
	}
	if b.max != nil && math.Abs(*b.max) <= exactLimit {
		if c := d.compare(decimalOf(*b.max)); c > 0 || c == 0 && b.exclusiveMax {
			return true
		}
	}
	return b.rounded && b.outsideRounded(d)
}

// outsideRounded compares with the bounds that outside leaves out.
func (b bounds) outsideRounded(d decimal) bool {
	f, err := strconv.ParseFloat(d.text(), 64)
	if err != nil {
		return false // no double holds it, which is reported as such
	}
	if b.min != nil && math.Abs(*b.min) > exactLimit && (f < *b.min || f == *b.min && b.exclusiveMin) {
		return true
	}
	return b.max != nil && math.Abs(*b.max) > exactLimit && (f > *b.max || f == *b.max && b.exclusiveMax)
}

// text writes d as a number.
func (d decimal) text() string {
	sign := ""
	if d.neg {
		sign = "-"
	}
	return sign + "0." + d.digits + "0e" + strconv.Itoa(d.exp)
}

// isMultiple reports whether d is a multiple of step, with all digits of both. It goes through the digits once,
// so that a number of any length costs its length.
func (d decimal) isMultiple(step decimal) bool {
	if d.digits == "" || step.digits == "" {
		return d.digits == ""
	}
	// d is D times ten to dExp, step is S times ten to sExp, D and S integers that do not end in zero.
	dExp, sExp := d.exp-len(d.digits), step.exp-len(step.digits)
	s, err := strconv.ParseUint(step.digits, 10, 64)
	if err != nil || dExp < sExp {
		return false // a double has 17 digits, and D would have to end in zeros
	}
	var rest uint64
	for i := range len(d.digits) {
		rest = mulMod(rest, 10, s) + uint64(d.digits[i]-'0')
		rest %= s
	}
	factor, power := uint64(1)%s, uint64(10)%s
	for e := dExp - sExp; e > 0; e >>= 1 {
		if e&1 == 1 {
			factor = mulMod(factor, power, s)
		}
		power = mulMod(power, power, s)
	}
	return mulMod(rest, factor, s) == 0
}

// mulMod is a times b modulo m, for a below m.
func mulMod(a, b, m uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	_, rest := bits.Div64(hi%m, lo, m)
	return rest
}

// survivesDouble reports whether a reader that keeps numbers as float64 gets all digits of the number.
func survivesDouble(text string, d decimal) bool {
	f, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return false
	}
	return decimalOf(f).compare(d) == 0
}
