package validate

import (
	"fmt"
	"slices"
)

// number checks what kin-openapi cannot, because it reads numbers as float64: whether a number is an integer,
// fits its type, and keeps its bounds, with all its digits. It reports whether kin-openapi should look further.
func (w *walker) number(s *schema, n *node) bool {
	d := parseDecimal(n.text)
	if s.wantsInteger() && !d.isInteger() {
		f := w.at(s, n, CodeValueType)
		f.Allowed = slices.Clone(s.types)
		f.Message = fmt.Sprintf("found the number %s, which has a fraction; want %s", clip(n.text), typesText(s))
		w.c.add(f)
		return false
	}
	format := s.format
	if _, ok := ranges[format]; !ok {
		format = "double"
	}
	r := ranges[format]
	fits := d.compare(r[0]) >= 0 && d.compare(r[1]) <= 0
	if !fits {
		f := w.at(s, n, CodeNumberRange)
		f.Allowed = slices.Clone(rangeText[format])
		f.Message = fmt.Sprintf("found the number %s, which does not fit %s; want a number %s", clip(n.text), formatNames[format], joinWords(f.Allowed, "and"))
		w.c.add(f)
	}
	w.outOfBounds(s, n, d)
	if s.offStep(d) {
		f := w.at(s, n, CodeValueMultiple)
		f.Allowed = []string{"a multiple of " + formatFloat(*s.multipleOf)}
		f.Message = fmt.Sprintf("found the number %s; want %s", clip(n.text), f.Allowed[0])
		w.c.add(f)
	}
	if fits && !s.wantsInteger() && !survivesDouble(n.text, d) {
		f := w.at(s, n, CodeNumberInexact)
		f.Message = fmt.Sprintf("the number %s has more digits than a reader keeps who uses doubles", clip(n.text))
		w.c.add(f)
	}
	double := ranges["double"] // what no double holds kin-openapi cannot look at
	return d.compare(double[0]) >= 0 && d.compare(double[1]) <= 0
}

func (w *walker) outOfBounds(s *schema, n *node, d decimal) {
	if !s.bounds.outside(d) {
		return
	}
	f := w.at(s, n, CodeValueRange)
	w.rangeFinding(s, n, &f)
	w.c.add(f)
}

// offStep reports whether d is no multiple of what the schema asks for.
func (s *schema) offStep(d decimal) bool {
	return s.multipleOf != nil && !d.isMultiple(decimalOf(*s.multipleOf))
}
