package odata

import (
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/model"
)

// scope gives values to the variables of a filter; "" is the document that is being tested.
type scope struct {
	name  string
	value any
	outer *scope
}

func (s *scope) lookup(name string) any {
	for ; s != nil; s = s.outer {
		if s.name == name {
			return s.value
		}
	}
	return nil
}

// condition is a part of a filter that holds or does not.
type condition interface{ holds(s *scope) bool }

// operand is a part of a filter that has a value.
type operand interface{ value(s *scope) any }

type (
	and  struct{ left, right condition }
	or   struct{ left, right condition }
	not  struct{ inner condition }
	same struct { // a condition compared with true or false
		inner condition
		want  bool
	}
	comparison struct {
		op          string
		kind        model.Kind
		left, right operand
	}
	isTrue  struct{ operand operand } // a Boolean property on its own
	textual struct {                  // startswith, endswith, contains
		name        string
		left, right operand
	}
	lambda struct {
		all      bool
		subject  operand
		variable string
		inner    condition // nil in any()
	}
)

func (e and) holds(s *scope) bool    { return e.left.holds(s) && e.right.holds(s) }
func (e or) holds(s *scope) bool     { return e.left.holds(s) || e.right.holds(s) }
func (e not) holds(s *scope) bool    { return !e.inner.holds(s) }
func (e same) holds(s *scope) bool   { return e.inner.holds(s) == e.want }
func (e isTrue) holds(s *scope) bool { return e.operand.value(s) == true }

func (e comparison) holds(s *scope) bool {
	a, b := e.left.value(s), e.right.value(s)
	if a == nil || b == nil { // null equals null, and nothing else compares with it
		return e.op == "eq" && a == nil && b == nil || e.op == "ne" && (a != nil || b != nil)
	}
	order, ok := compare(e.kind, a, b)
	if !ok {
		return false
	}
	switch e.op {
	case "eq":
		return order == 0
	case "ne":
		return order != 0
	case "gt":
		return order > 0
	case "ge":
		return order >= 0
	case "lt":
		return order < 0
	default:
		return order <= 0
	}
}

func (e textual) holds(s *scope) bool {
	text, isText := e.left.value(s).(string)
	part, isPart := e.right.value(s).(string)
	if !isText || !isPart {
		return false
	}
	text, part = strings.ToLower(text), strings.ToLower(part)
	switch e.name {
	case "startswith":
		return strings.HasPrefix(text, part)
	case "endswith":
		return strings.HasSuffix(text, part)
	default:
		return strings.Contains(text, part)
	}
}

func (e lambda) holds(s *scope) bool {
	items, _ := e.subject.value(s).(jsondoc.Array)
	if e.inner == nil {
		return len(items) > 0
	}
	for _, item := range items {
		if e.inner.holds(&scope{e.variable, item, s}) != e.all {
			return !e.all
		}
	}
	return e.all
}

type (
	literal  struct{ v any }
	property struct { // a path of members from a variable
		variable string
		path     []step
	}
	// step is a member name, or a cast that lets only values of that type pass.
	step struct {
		name string
		cast bool
	}
	function struct { // tolower, toupper, trim, length
		name string
		arg  operand
	}
)

func (e literal) value(*scope) any { return e.v }

func (e property) value(s *scope) any {
	v := s.lookup(e.variable)
	for _, step := range e.path {
		o, ok := v.(jsondoc.Object)
		if !ok {
			return nil
		}
		if step.cast {
			if strings.TrimPrefix(o.Text(model.TypeMember), "#") != step.name {
				return nil
			}
			continue
		}
		v, _ = o.Get(step.name)
	}
	return v
}

func (e function) value(s *scope) any {
	text, ok := e.arg.value(s).(string)
	if !ok {
		return nil
	}
	switch e.name {
	case "tolower":
		return strings.ToLower(text)
	case "toupper":
		return strings.ToUpper(text)
	case "trim":
		return strings.TrimSpace(text)
	default:
		return json.Number(strconv.Itoa(utf8.RuneCountInString(text)))
	}
}
