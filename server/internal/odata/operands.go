package odata

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/model"
)

// typed is an operand with what is known of its values.
type typed struct {
	operand
	kind model.Kind
	enum *model.EnumType
	null bool // the literal null, which goes with every kind
	text string
	at   int
	lit  bool
}

func (p *parser) comparison() (condition, error) {
	left, err := p.operand()
	if err != nil {
		return nil, err
	}
	if p.word("in") {
		return p.membership(left)
	}
	t := p.peek()
	op := strings.ToLower(t.text)
	if t.kind != wordToken || !slices.Contains(comparisonOps, op) {
		if left.kind == model.Bool && !left.lit {
			return isTrue{left.operand}, nil
		}
		return nil, p.unexpected("one of " + strings.Join(comparisonOps, " ") + " in")
	}
	p.take()
	right, err := p.operand()
	if err != nil {
		return nil, err
	}
	return compareTyped(op, left, right)
}

// membership reads the list behind in, as one comparison or the next.
func (p *parser) membership(left typed) (condition, error) {
	if err := p.want("("); err != nil {
		return nil, err
	}
	var list condition
	for {
		right, err := p.operand()
		if err != nil {
			return nil, err
		}
		if !right.lit {
			return nil, fmt.Errorf("the list behind in holds literals, and %q at position %d is none", right.text, right.at+1)
		}
		one, err := compareTyped("eq", left, right)
		if err != nil {
			return nil, err
		}
		if list == nil {
			list = one
		} else {
			list = or{list, one}
		}
		if !p.punct(",") {
			return list, p.want(")")
		}
	}
}

// compareTyped checks that two operands can be compared and reads literals as the kind of the other side.
func compareTyped(op string, left, right typed) (condition, error) {
	if left.null || right.null {
		if op != "eq" && op != "ne" {
			return nil, fmt.Errorf("null goes with eq and ne, not with %s", op)
		}
		return comparison{op, left.kind, left.operand, right.operand}, nil
	}
	if left.lit && !right.lit {
		l, err := fitted(left, right)
		if err != nil {
			return nil, err
		}
		left = l
	} else if right.lit {
		r, err := fitted(right, left)
		if err != nil {
			return nil, err
		}
		right = r
	}
	if left.kind != right.kind {
		return nil, fmt.Errorf("%q and %q are of different kinds", left.text, right.text)
	}
	if ordered := op != "eq" && op != "ne"; ordered && (left.kind == model.Enum || left.kind == model.Bool || left.kind == model.GUID) {
		return nil, fmt.Errorf("%q is compared with eq and ne only, not with %s", left.text, op)
	}
	return comparison{op, left.kind, left.operand, right.operand}, nil
}

// fitted reads a literal as a value of the kind of other.
func fitted(lit, other typed) (typed, error) {
	switch {
	case other.kind == model.Enum && lit.kind == model.String:
		member, _ := lit.value(nil).(string)
		if other.enum != nil && !slices.Contains(other.enum.Members, member) {
			return lit, noMember(other, member)
		}
		lit.kind = model.Enum
	case other.kind == model.GUID && lit.kind == model.String && guidPattern.FindString(lit.value(nil).(string)) == lit.value(nil).(string):
		lit.kind = model.GUID
	case other.kind == model.String && (lit.kind == model.GUID || lit.kind == model.DateTime):
		return lit, fmt.Errorf("%q is a string: write '%s' in quotes", other.text, lit.text)
	case other.kind != lit.kind:
		return lit, fmt.Errorf("%q does not compare with %s, the literal at position %d", other.text, lit.text, lit.at+1)
	}
	return lit, nil
}

// noMember explains that an enumeration lacks a member. The sentinel is not offered: it stands for what
// cannot be named.
func noMember(of typed, member string) error {
	offered := slices.DeleteFunc(slices.Clone(of.enum.Members), func(m string) bool { return m == of.enum.Sentinel })
	msg := fmt.Sprintf("%q has no member %q: allowed are %s", of.text, member, strings.Join(offered, ", "))
	if near := nearest(member, offered); near != "" {
		msg += fmt.Sprintf(" (did you mean %q?)", near)
	}
	return errors.New(msg)
}

func (p *parser) operand() (typed, error) {
	t := p.take()
	lit := typed{text: t.text, at: t.at, lit: true}
	switch t.kind {
	case stringToken:
		lit.kind, lit.operand = model.String, literal{t.text}
		return lit, nil
	case numberToken:
		lit.kind, lit.operand = model.Number, literal{json.Number(t.text)}
		return lit, nil
	case guidToken:
		lit.kind, lit.operand = model.GUID, literal{t.text}
		return lit, nil
	case dateToken:
		when, err := parseTime(t.text)
		if err != nil {
			return lit, fmt.Errorf("%q at position %d is no date", t.text, t.at+1)
		}
		lit.kind, lit.operand = model.DateTime, literal{when}
		return lit, nil
	case wordToken:
		return p.named(t)
	default:
		if t.kind != endToken {
			p.next--
		}
		return lit, p.unexpected("a property or literal")
	}
}

// named reads what begins with a word: a constant, a function or a path.
func (p *parser) named(t token) (typed, error) {
	out := typed{text: t.text, at: t.at}
	folded := strings.ToLower(t.text)
	if slices.Contains(constants, folded) {
		out.lit = true
		switch folded {
		case "null":
			out.null, out.operand = true, literal{nil}
		default:
			out.kind, out.operand = model.Bool, literal{folded == "true"}
		}
		return out, nil
	}
	if next := p.peek(); next.kind == punctToken && next.text == "(" {
		return p.function(t, folded)
	}
	if next := p.peek(); next.kind == stringToken && strings.Contains(t.text, ".") { // ns.enumType'member'
		p.take()
		return typed{text: next.text, at: next.at, lit: true, kind: model.String, operand: literal{next.text}}, nil
	}
	path, prop, err := p.path(t.text, t.at)
	if err != nil {
		return out, err
	}
	if prop.Collection {
		return out, fmt.Errorf("%q at position %d is a collection: use any or all", t.text, t.at+1)
	}
	if prop.Kind == model.Complex || prop.Kind == model.Other {
		return out, fmt.Errorf("%q at position %d has no single value to compare", t.text, t.at+1)
	}
	out.operand, out.kind, out.enum = path, prop.Kind, prop.Enum
	return out, nil
}

func (p *parser) function(t token, name string) (typed, error) {
	out := typed{text: t.text, at: t.at, kind: model.String}
	if !slices.Contains(textFunctions, name) {
		return out, fmt.Errorf("the function %q at position %d is not supported: use one of %s", t.text, t.at+1,
			strings.Join(append(slices.Clone(textConditions), textFunctions...), " "))
	}
	p.depth++
	defer func() { p.depth-- }()
	if p.depth > MaxFilterDepth {
		return out, fmt.Errorf("nested deeper than %d levels", MaxFilterDepth)
	}
	if err := p.want("("); err != nil {
		return out, err
	}
	arg, err := p.textOperand(name)
	if err != nil {
		return out, err
	}
	if name == "length" {
		out.kind = model.Number
	}
	out.operand = function{name, arg}
	return out, p.want(")")
}

// path resolves member names from a variable or the document itself; a name with a dot is a type cast.
func (p *parser) path(text string, at int) (property, *model.Property, error) {
	segments := strings.Split(text, "/")
	out, current := property{}, &model.Property{Kind: model.Complex, Type: p.root}
	if v, ok := p.types[segments[0]]; ok {
		out.variable, current = segments[0], v
		segments = segments[1:]
	} else if segments[0] == "$it" {
		segments = segments[1:]
	}
	for _, name := range segments {
		if current.Collection || current.Type == nil {
			return out, nil, fmt.Errorf("%q at position %d goes on behind something that has no properties", text, at+1)
		}
		if strings.Contains(name, ".") {
			t := current.Type.Derived[name]
			if t == nil {
				return out, nil, fmt.Errorf("%q at position %d is no type derived from %s", name, at+1, current.Type.Name)
			}
			out.path = append(out.path, step{name, true})
			current = &model.Property{Kind: model.Complex, Type: t}
			continue
		}
		next, ok := current.Type.Property(name)
		if !ok {
			return out, nil, fmt.Errorf("%s (position %d)", unknownProperty(current.Type, name), at+1)
		}
		out.path = append(out.path, step{name, false})
		current = next
	}
	return out, current, nil
}
