package odata

import (
	"fmt"
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/model"
)

var (
	comparisonOps  = []string{"eq", "ne", "gt", "ge", "lt", "le"}
	textConditions = []string{"startswith", "endswith", "contains"}
	textFunctions  = []string{"tolower", "toupper", "trim", "length"}
	constants      = []string{"true", "false", "null"}
)

// parser reads conditions by recursive descent; from loosest to tightest: or, and, not, comparison.
type parser struct {
	tokens []token
	next   int
	depth  int
	root   *model.Type
	types  map[string]*model.Property // what the variables of any and all stand for
}

func (p *parser) peek() token { return p.tokens[p.next] }

func (p *parser) take() token {
	t := p.tokens[p.next]
	if t.kind != endToken {
		p.next++
	}
	return t
}

// word takes the next token if it is that keyword, in any case.
func (p *parser) word(keyword string) bool {
	if t := p.peek(); t.kind == wordToken && strings.EqualFold(t.text, keyword) {
		p.next++
		return true
	}
	return false
}

func (p *parser) punct(c string) bool {
	if t := p.peek(); t.kind == punctToken && t.text == c {
		p.next++
		return true
	}
	return false
}

func (p *parser) want(c string) error {
	if !p.punct(c) {
		return p.unexpected(fmt.Sprintf("%q", c))
	}
	return nil
}

func (p *parser) unexpected(wanted string) error {
	t := p.peek()
	if t.kind == endToken {
		return fmt.Errorf("ends where %s is wanted", wanted)
	}
	return fmt.Errorf("unexpected %q at position %d, where %s is wanted", t.text, t.at+1, wanted)
}

func (p *parser) condition() (condition, error) {
	p.depth++
	defer func() { p.depth-- }()
	if p.depth > MaxFilterDepth {
		return nil, fmt.Errorf("nested deeper than %d levels", MaxFilterDepth)
	}
	left, err := p.conjunction()
	for err == nil && p.word("or") {
		var right condition
		right, err = p.conjunction()
		left = or{left, right}
	}
	return left, err
}

func (p *parser) conjunction() (condition, error) {
	left, err := p.negation()
	for err == nil && p.word("and") {
		var right condition
		right, err = p.negation()
		left = and{left, right}
	}
	return left, err
}

// negation reads not and what it binds: one bracket, function or property. OData lets not bind tighter than
// eq, which hardly anyone means, so a comparison behind it must stand in brackets.
func (p *parser) negation() (condition, error) {
	if !p.word("not") {
		return p.relation()
	}
	at := p.peek()
	if at.kind == wordToken && strings.EqualFold(at.text, "not") {
		return nil, p.unexpected("a condition")
	}
	inner, err := p.relation()
	if err != nil {
		return nil, err
	}
	bracket := at.kind == punctToken && at.text == "("
	if _, bare := inner.(comparison); bare && !bracket {
		return nil, fmt.Errorf("put the comparison behind not in brackets, at position %d", at.at+1)
	}
	return not{inner}, nil
}

func (p *parser) relation() (condition, error) {
	if p.punct("(") {
		inner, err := p.condition()
		if err == nil {
			err = p.want(")")
		}
		if err != nil {
			return nil, err
		}
		return p.compared(inner)
	}
	if t := p.peek(); t.kind == wordToken && slices.Contains(textConditions, strings.ToLower(t.text)) && p.call() {
		inner, err := p.textual()
		if err != nil {
			return nil, err
		}
		return p.compared(inner)
	}
	if t := p.peek(); t.kind == wordToken && p.call() {
		if path, quantifier, ok := cutLast(t.text); ok && (strings.EqualFold(quantifier, "any") || strings.EqualFold(quantifier, "all")) {
			return p.lambda(path, strings.EqualFold(quantifier, "all"))
		}
	}
	return p.comparison()
}

// call reports whether the token behind the next one opens a bracket.
func (p *parser) call() bool {
	t := p.tokens[min(p.next+1, len(p.tokens)-1)]
	return t.kind == punctToken && t.text == "("
}

// compared reads an optional "eq true" behind a condition.
func (p *parser) compared(inner condition) (condition, error) {
	equal := p.word("eq")
	if !equal && !p.word("ne") {
		return inner, nil
	}
	truth := p.word("true")
	if !truth && !p.word("false") {
		return nil, p.unexpected("true or false")
	}
	return same{inner, truth == equal}, nil
}

func (p *parser) textual() (condition, error) {
	name := strings.ToLower(p.take().text)
	if err := p.want("("); err != nil {
		return nil, err
	}
	left, err := p.textOperand(name)
	if err == nil {
		err = p.want(",")
	}
	if err != nil {
		return nil, err
	}
	right, err := p.textOperand(name)
	if err == nil {
		err = p.want(")")
	}
	return textual{name, left, right}, err
}

func (p *parser) textOperand(function string) (operand, error) {
	at := p.peek()
	e, err := p.operand()
	if err != nil {
		return nil, err
	}
	if e.kind != model.String && e.kind != model.GUID {
		return nil, fmt.Errorf("%s works on strings, not on %q at position %d", function, at.text, at.at+1)
	}
	return e.operand, nil
}

func (p *parser) lambda(path string, all bool) (condition, error) {
	at := p.take().at
	subject, prop, err := p.path(path, at)
	if err != nil {
		return nil, err
	}
	if !prop.Collection {
		return nil, fmt.Errorf("any and all need a collection, and %q at position %d is none", path, at+1)
	}
	if err := p.want("("); err != nil {
		return nil, err
	}
	if !all && p.punct(")") {
		return lambda{subject: subject}, nil
	}
	t := p.take()
	if t.kind != wordToken || strings.ContainsAny(t.text, "/.$") {
		p.next--
		return nil, p.unexpected("a variable")
	}
	if _, taken := p.types[t.text]; taken {
		return nil, fmt.Errorf("the variable %q at position %d is in use already", t.text, t.at+1)
	}
	if err := p.want(":"); err != nil {
		return nil, err
	}
	item := *prop
	item.Collection = false
	p.types[t.text] = &item
	inner, err := p.condition()
	delete(p.types, t.text)
	if err == nil {
		err = p.want(")")
	}
	return lambda{all, subject, t.text, inner}, err
}

func cutLast(path string) (before, last string, ok bool) {
	i := strings.LastIndexByte(path, '/')
	if i < 0 {
		return "", path, false
	}
	return path[:i], path[i+1:], true
}
