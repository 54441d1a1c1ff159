package wire

import (
	"bytes"
	"encoding/json"
	"math/big"
)

// maxExponent bounds how long a whole number can become when its exponent is written out; no Go integer has more
// digits.
const maxExponent = 30

// wholeNumbers respells the numbers that have a fraction or an exponent and yet are whole, such as 1.0 and 1e3. It
// reports whether there were any.
func wholeNumbers(raw []byte) ([]byte, bool) {
	var out []byte
	found := false
	for i := 0; i < len(raw); {
		switch c := raw[i]; {
		case c == '"':
			end := stringEnd(raw, i)
			out = append(out, raw[i:end]...)
			i = end
		case c == '-' || c >= '0' && c <= '9':
			end := i
			for end < len(raw) && bytes.IndexByte([]byte("+-.eE0123456789"), raw[end]) >= 0 {
				end++
			}
			whole, ok := wholeNumber(raw[i:end])
			found = found || ok
			out = append(out, whole...)
			i = end
		default:
			out = append(out, c)
			i++
		}
	}
	return out, found
}

// stringEnd is the offset behind the string that begins at i. raw is valid JSON.
func stringEnd(raw []byte, i int) int {
	for i++; i < len(raw); i++ {
		switch raw[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(raw)
}

func wholeNumber(number []byte) ([]byte, bool) {
	if !bytes.ContainsAny(number, ".eE") {
		return number, false
	}
	if e := bytes.IndexAny(number, "eE"); e >= 0 {
		exponent, err := json.Number(bytes.TrimPrefix(number[e+1:], []byte("+"))).Int64()
		if err != nil || exponent > maxExponent || exponent < -maxExponent {
			return number, false
		}
	}
	r, ok := new(big.Rat).SetString(string(number))
	if !ok || !r.IsInt() {
		return number, false
	}
	return []byte(r.Num().String()), true
}
