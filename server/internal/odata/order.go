package odata

import (
	"fmt"
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/model"
)

// orderTerm is one item of an $orderby.
type orderTerm struct {
	by         property
	kind       model.Kind
	descending bool
}

func parseOrderBy(src string, t *model.Type) ([]orderTerm, error) {
	var out []orderTerm
	for _, item := range strings.Split(src, ",") {
		fields := strings.Fields(item)
		if len(fields) == 0 || len(fields) > 2 {
			return nil, &Error{"$orderby", fmt.Sprintf("%q is no property with an optional asc or desc", item)}
		}
		term := orderTerm{}
		if len(fields) == 2 {
			switch strings.ToLower(fields[1]) {
			case "asc":
			case "desc":
				term.descending = true
			default:
				return nil, &Error{"$orderby", fmt.Sprintf("%q is neither asc nor desc", fields[1])}
			}
		}
		path, prop, err := (&parser{root: t}).path(fields[0], strings.Index(src, fields[0]))
		if err != nil {
			return nil, &Error{"$orderby", err.Error()}
		}
		if prop.Collection || prop.Kind == model.Complex || prop.Kind == model.Other {
			return nil, &Error{"$orderby", fmt.Sprintf("%q has no single value to sort by", fields[0])}
		}
		term.by, term.kind = path, prop.Kind
		out = append(out, term)
	}
	return out, nil
}

// sortDocs returns docs in the order of the terms; null comes before every value, equal documents keep their order.
func sortDocs(docs []jsondoc.Object, terms []orderTerm) []jsondoc.Object {
	if len(terms) == 0 {
		return docs
	}
	out := slices.Clone(docs)
	slices.SortStableFunc(out, func(a, b jsondoc.Object) int {
		for _, t := range terms {
			if c := t.compare(a, b); c != 0 {
				return c
			}
		}
		return 0
	})
	return out
}

func (t orderTerm) compare(a, b jsondoc.Object) int {
	x, y := t.by.value(&scope{value: a}), t.by.value(&scope{value: b})
	c := 0
	switch {
	case x == nil && y == nil:
	case x == nil:
		c = -1
	case y == nil:
		c = 1
	default:
		c, _ = compare(t.kind, x, y)
	}
	if t.descending {
		return -c
	}
	return c
}
