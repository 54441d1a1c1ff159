package drift

import (
	"slices"
	"strconv"
	"strings"

	"github.com/graphcontract/graphcontract/openapi/internal/terms"
)

// value compares what a member, parameter or answer can hold.
func (c *comparer) value(ch Change, b, a *terms.Value) {
	readOnly := b.ReadOnly && a.ReadOnly
	ch.Kind = Changed
	report := func(aspect, before, after string, e effect) {
		ch := ch
		ch.Aspect, ch.Before, ch.After = aspect, before, after
		c.add(ch, unlessReadOnly(e, readOnly))
	}
	switch {
	case b.Collection != a.Collection && b.Type == a.Type:
		report("collection", b.Declared(), a.Declared(), both("one value and a list are written differently"))
	case b.Declared() != a.Declared():
		report("type", b.Declared(), a.Declared(), both("values are of another type"))
	}
	c.toggle(ch, "nullable", b.Nullable, a.Nullable,
		readersAre("answers can hold null"),
		unlessReadOnly(writersAre("null is refused"), readOnly))
	c.toggle(ch, "read-only", b.ReadOnly, a.ReadOnly,
		writersAre("requests that set it are refused or have no effect"), harmless("it can be set"))
	c.toggle(ch, "write-only", b.WriteOnly, a.WriteOnly, readersAre("answers no longer carry it"), harmless("answers can carry it"))
	c.toggle(ch, "deprecated", b.Deprecated, a.Deprecated, harmless("it still works, for a time"), harmless("it will stay"))
	switch before, after := listed(b), listed(a); {
	case len(before) > 1 || len(after) > 1:
		if !sameSet(before, after) {
			report("values", orNone(short(before)), orNone(short(after)), valuesEffect(before, after))
		}
	case b.Constant != a.Constant:
		report("constant", orNone(b.Constant), orNone(a.Constant), valuesEffect(before, after))
	}
	if !sameSet(b.Known, a.Known) {
		report("known values", orNone(short(b.Known)), orNone(short(a.Known)), harmless("the list is open"))
	}
	for _, k := range keysOf(b.Limits, a.Limits) {
		if before, after := b.Limits[k], a.Limits[k]; before != after {
			report(k, orNone(before), orNone(after), limitEffect(k, before, after))
		}
	}
	ch.Kind = Changed
	c.prose(ch, "description", b.Description, a.Description)
}

func sameSet(b, a []string) bool {
	b, a = slices.Clone(b), slices.Clone(a)
	slices.Sort(b)
	slices.Sort(a)
	return slices.Equal(b, a)
}

// listed gives the values that are possible, nil if all are.
func listed(v *terms.Value) []string {
	if v.Constant != "" {
		return []string{v.Constant}
	}
	return v.Values
}

// valuesEffect compares lists of values. No list means that every value is possible.
func valuesEffect(b, a []string) effect {
	contains := func(list, other []string) bool {
		return len(list) == 0 || len(other) > 0 && !slices.ContainsFunc(other, func(v string) bool { return !slices.Contains(list, v) })
	}
	narrower, wider := !contains(a, b), !contains(b, a)
	switch {
	case narrower && wider:
		return both("some values are refused, others can come")
	case narrower:
		return writersAre("other values are refused")
	default:
		return readersAre("other values can come")
	}
}

// limitEffect tells whether a limit has become narrower or wider.
func limitEffect(keyword, before, after string) effect {
	narrower, wider := writersAre("values that were right are refused"), readersAre("values can come that could not before")
	switch {
	case strings.HasSuffix(keyword, "nullable"):
		if after == "" {
			return writersAre("null is refused")
		}
		return readersAre("answers can hold null")
	case before == "":
		return narrower
	case after == "":
		return wider
	}
	b, errB := strconv.ParseFloat(before, 64)
	a, errA := strconv.ParseFloat(after, 64)
	k := strings.ToLower(strings.TrimPrefix(keyword, "items."))
	switch {
	case errA != nil || errB != nil || k == "multipleof":
		return both("other values are right")
	case strings.Contains(k, "min") == (a > b):
		return narrower
	}
	return wider
}
