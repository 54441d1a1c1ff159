package server

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server/internal/coverage"
	"github.com/graphcontract/graphcontract/validate"
)

// Contract is what servers need to know of a contract. Reading it takes longer than anything else of a start, and
// nothing changes it afterwards, so that any number of servers can have the same one.
type Contract struct {
	validator   *validate.Validator
	permissions permissions
	resources   resources
	readHeaders []string // see readCache
	metadata    func(base string) ([]byte, error)
	goals       *coverage.Goals
}

// maxBytes is the largest body that is checked; a larger one does not pass. Requests have met a limit of the server's
// options before.
const maxBytes = 1 << 30

// Prepare reads the contract in doc, which must not be changed afterwards. It is an error if the contract cannot be
// used or lacks an operation of the two areas.
func Prepare(doc *openapi3.T) (*Contract, error) { return prepare(doc, false) }

// PrepareValid is Prepare for a document that is known to keep the rules of OpenAPI, as the one does that package openapi
// loads. It takes half the time, since they are not looked at again.
func PrepareValid(doc *openapi3.T) (*Contract, error) { return prepare(doc, true) }

func prepare(doc *openapi3.T, valid bool) (*Contract, error) {
	if doc == nil {
		return nil, errors.New("server: no contract")
	}
	c, err := newContract(doc, valid)
	if err != nil {
		return nil, fmt.Errorf("server: contract: %w", err)
	}
	return c, nil
}

func newContract(doc *openapi3.T, valid bool) (*Contract, error) {
	c := &Contract{}
	check := func() (err error) {
		c.validator, err = validate.New(doc, validate.Options{
			BasePaths:  []string{basePath, stablePath},
			MaxBytes:   maxBytes,
			KnownValid: valid,
			Modes:      map[validate.Code]validate.Mode{validate.CodeMemberUnknown: validate.Enforce},
		})
		return err
	}
	if !valid {
		// What was not examined yet is not followed by anything else.
		if err := check(); err != nil {
			return nil, err
		}
		return c, c.read(doc)
	}
	checked := make(chan error, 1)
	go func() { checked <- check() }()
	err := c.read(doc)
	return c, errors.Join(<-checked, err)
}

// read prepares what package validate does not know of.
func (c *Contract) read(doc *openapi3.T) (err error) {
	c.metadata, c.readHeaders = newMetadata(doc), readHeaders(doc)
	if c.permissions, err = newPermissions(doc); err != nil {
		return err
	}
	if c.resources, err = newResources(doc); err != nil {
		return err
	}
	c.goals, err = coverage.NewGoals(doc)
	return err
}

// readHeaders are the canonical names of the headers that the answer to a read may depend on.
func readHeaders(doc *openapi3.T) (names []string) {
	seen := map[string]bool{http.CanonicalHeaderKey(clientRequestID): true} // it changes no answer but its own header
	for _, item := range doc.Paths.Map() {
		if item.Get == nil {
			continue
		}
		for _, p := range append(append(openapi3.Parameters{}, item.Parameters...), item.Get.Parameters...) {
			if p.Value == nil || p.Value.In != openapi3.ParameterInHeader {
				continue
			}
			if name := http.CanonicalHeaderKey(p.Value.Name); !seen[name] {
				seen[name] = true
				names = append(names, name)
			}
		}
	}
	return names
}
