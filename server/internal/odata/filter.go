package odata

import (
	"fmt"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/model"
)

// Limits of the options. What is longer or deeper is refused before it is looked at.
const (
	MaxOptionBytes = 8 << 10
	MaxFilterDepth = 32
)

// Filter is a condition on documents of one type. The zero value lets every document pass.
type Filter struct{ root condition }

// Match reports whether doc meets the condition.
func (f Filter) Match(doc jsondoc.Object) bool {
	return f.root == nil || f.root.holds(&scope{value: doc})
}

// ParseFilter reads a filter on documents of type t. An error is an [*Error].
func ParseFilter(src string, t *model.Type) (Filter, error) {
	if len(src) > MaxOptionBytes {
		return Filter{}, &Error{"$filter", fmt.Sprintf("longer than %d bytes", MaxOptionBytes)}
	}
	tokens, err := scan(src)
	if err != nil {
		return Filter{}, &Error{"$filter", err.Error()}
	}
	p := &parser{tokens: tokens, types: map[string]*model.Property{}, root: t}
	root, err := p.condition()
	if err == nil && p.peek().kind != endToken {
		err = p.unexpected("an operator such as and, or")
	}
	if err != nil {
		return Filter{}, &Error{"$filter", err.Error()}
	}
	return Filter{root}, nil
}
