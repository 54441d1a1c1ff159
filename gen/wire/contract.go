package wire

import (
	"errors"
	"fmt"
	"sync/atomic"
)

// Direction says which way a value goes: members that only answers carry have no place in a request.
type Direction int

// The directions.
const (
	AsResponse Direction = iota
	AsRequest
)

// Check holds JSON against the schema of that name. The error lists what is wrong.
type Check func(schema string, body []byte, as Direction) error

// Contract ties the models of a package to a check, without their linking one. The zero value has none. It may be
// used by several goroutines.
type Contract struct {
	check atomic.Pointer[Check]
}

// ErrNoContract says that the program links no contract that models could be held against.
var ErrNoContract = errors.New("no contract is linked")

// Use sets the check. The package contract that is generated beside the models does so when it is imported.
func (c *Contract) Use(check Check) { c.check.Store(&check) }

// Validate writes a model and checks the result, as part of an answer unless as says otherwise.
func (c *Contract) Validate(model any, schema string, as []Direction) error {
	return c.validate(model, schema, append([]Direction{AsResponse}, as...))
}

// ValidateRequest is Validate for models that go in requests only.
func (c *Contract) ValidateRequest(model any, schema string, as []Direction) error {
	return c.validate(model, schema, append([]Direction{AsRequest}, as...))
}

func (c *Contract) validate(model any, schema string, as []Direction) error {
	check := c.check.Load()
	if check == nil || *check == nil {
		return fmt.Errorf("validate %s: %w; import the package contract generated beside the models, or hand a check to UseContract", schema, ErrNoContract)
	}
	body, err := appendJSON(nil, model)
	if err != nil {
		return fmt.Errorf("validate %s: %w", schema, err)
	}
	return (*check)(schema, body, as[len(as)-1])
}
