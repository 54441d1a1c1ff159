package program

import (
	"bytes"
	"cmp"
	"math"
	"math/bits"
	"strconv"
)

// A decimal is a number read exactly: 0.d1d2d3… times ten to the power exp. The digits have no zeros at either
// end; zero has none.
type decimal struct {
	neg    bool
	digits []byte
	exp    int
}

// maxExponent is where exponents are cut: far beyond every number that can be compared with.
const maxExponent = 1 << 30

// maxDigits is how many digits are compared; longer numbers are left to others.
const maxDigits = 64

// parseDecimal reads a number in the form JSON has, its digits into buf. ok is false if there are too many.
func parseDecimal(text []byte, buf *[maxDigits]byte) (d decimal, ok bool) {
	if len(text) > 0 && text[0] == '-' {
		d.neg = true
		text = text[1:]
	}
	n, zeros, point := 0, 0, 0
	seenPoint, started := false, false
	i := 0
	for ; i < len(text); i++ {
		c := text[i]
		if c == '.' {
			seenPoint = true
			continue
		}
		if c < '0' || c > '9' {
			break
		}
		if !seenPoint {
			point++
		}
		if c == '0' {
			zeros++ // written when a digit follows
			continue
		}
		if !started {
			started = true
			point -= zeros
			zeros = 0
		}
		if n+zeros+1 > maxDigits {
			return decimal{}, false
		}
		for ; zeros > 0; zeros-- {
			buf[n] = '0'
			n++
		}
		buf[n] = c
		n++
	}
	if !started {
		return decimal{}, true
	}
	d.digits = buf[:n]
	d.exp = point + exponent(text[i:])
	return d, true
}

// exponent reads what follows the digits: nothing, or e and a number.
func exponent(text []byte) int {
	if len(text) == 0 {
		return 0
	}
	text = text[1:]
	neg := false
	if text[0] == '-' || text[0] == '+' {
		neg = text[0] == '-'
		text = text[1:]
	}
	e := 0
	for _, c := range text {
		if e = e*10 + int(c-'0'); e > maxExponent {
			e = maxExponent
			break
		}
	}
	if neg {
		return -e
	}
	return e
}

// decimalOf reads a float64 by its shortest form.
func decimalOf(f float64) decimal {
	var buf [maxDigits]byte
	d, _ := parseDecimal(strconv.AppendFloat(nil, f, 'e', -1, 64), &buf) // at most 17 digits
	d.digits = bytes.Clone(d.digits)
	return d
}

func (d decimal) isInteger() bool { return len(d.digits) == 0 || d.exp >= len(d.digits) }

func (d decimal) sign() int {
	switch {
	case len(d.digits) == 0:
		return 0
	case d.neg:
		return -1
	}
	return 1
}

func (d decimal) compare(e decimal) int {
	if c := cmp.Compare(d.sign(), e.sign()); c != 0 || len(d.digits) == 0 {
		return c
	}
	c := cmp.Compare(d.exp, e.exp)
	if c == 0 {
		c = bytes.Compare(d.digits, e.digits) // as fractions: 12 before 123
	}
	return c * d.sign()
}

// A limit is a bound of a number.
type limit struct {
	decimal
	exclusive bool
}

func fixedDecimal(s string) decimal {
	var buf [maxDigits]byte
	d, _ := parseDecimal([]byte(s), &buf)
	d.digits = bytes.Clone(d.digits)
	return d
}

// ranges are the numbers that fit the formats.
var ranges = map[string][2]decimal{
	"int32":  {fixedDecimal("-2147483648"), fixedDecimal("2147483647")},
	"int64":  {fixedDecimal("-9223372036854775808"), fixedDecimal("9223372036854775807")},
	"float":  {decimalOf(-math.MaxFloat32), decimalOf(math.MaxFloat32)},
	"double": {decimalOf(-math.MaxFloat64), decimalOf(math.MaxFloat64)},
}

// isMultiple reports whether d is a multiple of step, with all digits of both.
func (d decimal) isMultiple(step decimal) bool {
	if len(d.digits) == 0 || len(step.digits) == 0 {
		return len(d.digits) == 0
	}
	// d is D times ten to dExp, step is S times ten to sExp, D and S integers that do not end in zero.
	dExp, sExp := d.exp-len(d.digits), step.exp-len(step.digits)
	if dExp < sExp {
		return false // D would have to end in zeros
	}
	var s uint64
	for _, c := range step.digits { // 17 at most: it was a double
		s = s*10 + uint64(c-'0')
	}
	var rest uint64
	for _, c := range d.digits {
		rest = (mulMod(rest, 10, s) + uint64(c-'0')) % s
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

// mulMod is a times b modulo m, for a and b below m or small.
func mulMod(a, b, m uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	_, rest := bits.Div64(hi%m, lo, m)
	return rest
}
