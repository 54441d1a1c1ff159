package validate

import (
	"slices"
	"strconv"
	"strings"
)

// keys tells values apart: equal values have equal keys. It gives each array and each object a number once, so that
// comparing the items of nested arrays costs the size of the body, not as often as they nest.
type keys struct {
	numbers map[string]int // of what arrays and objects hold, by their keys
	done    map[*node]string
}

// of is the key of a value; numbers are equal however they are written, and objects in whatever order.
func (k *keys) of(n *node) string {
	if n.kind != kindArray && n.kind != kindObject {
		return n.scalarKey()
	}
	if key, ok := k.done[n]; ok {
		return key
	}
	if k.done == nil {
		k.numbers, k.done = map[string]int{}, map[*node]string{}
	}
	text := n.keyWith(k.of)
	number, ok := k.numbers[text]
	if !ok {
		number = len(k.numbers)
		k.numbers[text] = number
	}
	key := "#" + strconv.Itoa(number)
	k.done[n] = key
	return key
}

// key is equal for equal values, those of the document too.
func (n *node) key() string {
	if n.kind != kindArray && n.kind != kindObject {
		return n.scalarKey()
	}
	return n.keyWith((*node).key)
}

func (n *node) scalarKey() string {
	switch n.kind {
	case kindNumber:
		return parseDecimal(n.text).key()
	case kindString:
		return strconv.Quote(n.text)
	case kindBool:
		return strconv.FormatBool(n.truth)
	}
	return "null"
}

// keyWith is the key of an array or object by those of its items or members, of which the last of a name counts.
func (n *node) keyWith(of func(*node) string) string {
	var b strings.Builder
	if n.kind == kindArray {
		b.WriteByte('[')
		for i := range n.kids {
			b.WriteString(of(&n.kids[i].value))
			b.WriteByte(',')
		}
		b.WriteByte(']')
		return b.String()
	}
	order := make([]*kid, 0, len(n.kids))
	for i := range n.kids {
		order = append(order, &n.kids[i])
	}
	slices.SortStableFunc(order, func(a, b *kid) int { return strings.Compare(a.name, b.name) })
	b.WriteByte('{')
	for i, k := range order {
		if i+1 < len(order) && order[i+1].name == k.name {
			continue
		}
		b.WriteString(strconv.Quote(k.name))
		b.WriteByte(':')
		b.WriteString(of(&k.value))
		b.WriteByte(',')
	}
	b.WriteByte('}')
	return b.String()
}
