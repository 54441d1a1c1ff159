// Package check ties generated models to package validate: it makes of a contract the function that their Validate
// methods call. The package contract that is generated beside models uses it; programs that make their contract
// otherwise can, too:
//
//	models.UseContract(check.New(openapi.Bytes).Check)
package check

import (
	"fmt"
	"strings"
	"sync"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/gen/wire"
	"github.com/graphcontract/graphcontract/validate"
)

// Checker holds values against a contract. It may be used by several goroutines.
type Checker struct {
	validator func() (*validate.Validator, error)
}

// New makes a checker of the contract that document gives, OpenAPI 3.0 as YAML or JSON. The contract is read when the
// first value is checked.
func New(document func() []byte) *Checker {
	return &Checker{sync.OnceValues(func() (*validate.Validator, error) {
		doc, err := Load(document())
		if err != nil {
			return nil, err
		}
		return validate.New(doc, validate.Options{})
	})}
}

// Load parses a contract. References to other files are not followed.
func Load(document []byte) (*openapi3.T, error) {
	doc, err := openapi3.NewLoader().LoadFromData(document)
	if err != nil {
		return nil, fmt.Errorf("load the contract: %w", err)
	}
	return doc, nil
}

// Validator is what the checker checks with.
func (c *Checker) Validator() (*validate.Validator, error) { return c.validator() }

// Check holds a body against the schema of that name. What breaks the contract is an [*Error]; warnings are none.
func (c *Checker) Check(schema string, body []byte, as wire.Direction) error {
	v, err := c.validator()
	if err != nil {
		return err
	}
	direction := validate.AsResponse
	if as == wire.AsRequest {
		direction = validate.AsRequest
	}
	_, found := v.Payload(body, validate.PayloadOptions{Type: schema, Direction: direction, IncludeUnknownEnumMembers: true})
	if found.OK() {
		return nil
	}
	return &Error{Schema: schema, Findings: found}
}

// Error says that a value breaks the contract.
type Error struct {
	Schema   string            // name of the schema in the contract
	Findings validate.Findings // warnings as well
}

// Error lists what is wrong, a line each.
func (e *Error) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s breaks the contract:", e.Schema)
	for _, f := range e.Findings {
		if f.Severity == validate.Error {
			fmt.Fprintf(&b, "\n\t%s: %s [%s]", f.Pointer, f.Message, f.Code)
		}
	}
	return b.String()
}
