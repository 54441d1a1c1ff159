package sample

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"

	"github.com/getkin/kin-openapi/openapi3"
)

// number makes a small number within the bounds.
func (m *maker) number(s *shape) (any, error) {
	integer := s.is(openapi3.TypeInteger) && !s.is(openapi3.TypeNumber)
	least, most, step := math.Inf(-1), math.Inf(1), 0.0
	above, below := false, false // the bounds themselves are out
	for _, in := range s.parts {
		if in.Min != nil && *in.Min >= least {
			least, above = *in.Min, in.ExclusiveMin.IsTrue()
		}
		if in.Max != nil && *in.Max <= most {
			most, below = *in.Max, in.ExclusiveMax.IsTrue()
		}
		if v := in.ExclusiveMin.Value; v != nil && *v >= least {
			least, above = *v, true
		}
		if v := in.ExclusiveMax.Value; v != nil && *v <= most {
			most, below = *v, true
		}
		if in.MultipleOf != nil && *in.MultipleOf > step {
			step = *in.MultipleOf
		}
	}
	if step == 0 && (integer || most-least >= 2 || math.IsInf(most-least, 1)) {
		step = 1
	}
	if step == 0 { // a narrow range
		return numeral((least+most)/2, integer)
	}
	ok := func(v float64) bool {
		return (v > least || v == least && !above) && (v < most || v == most && !below)
	}
	start := math.Ceil(max(least, math.Min(1, most)) / step)
	for i := range 1000 {
		up, down := (start+float64(m.wish.Number+i))*step, (start-float64(i))*step
		switch {
		case ok(up):
			return numeral(up, integer)
		case ok(down):
			return numeral(down, integer)
		}
	}
	return nil, fmt.Errorf("no multiple of %v between %v and %v", step, least, most)
}

func numeral(v float64, integer bool) (any, error) {
	if math.IsInf(v, 0) || math.IsNaN(v) {
		return nil, fmt.Errorf("%v is no JSON number", v)
	}
	if integer && v == math.Trunc(v) && math.Abs(v) < 1<<53 {
		return json.Number(strconv.FormatInt(int64(v), 10)), nil
	}
	return json.Number(strconv.FormatFloat(v, 'f', -1, 64)), nil
}
