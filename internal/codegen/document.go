package codegen

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// maxRenames bounds how often names are given anew before giving up.
const maxRenames = 16

// GenerateDocument is [Generate] for any OpenAPI document: it is normalized first, and the result is compiled as far as
// that goes without other modules, so that what oapi-codegen cannot take is a [RefusedError] and not a surprise in the
// caller's build.
func GenerateDocument(spec []byte, opts Options) (map[string][]byte, error) {
	var no hints
	for range maxRenames {
		shaped, places, err := normalize(spec, no)
		var refused RefusedError
		if errors.As(err, &refused) {
			return nil, refused.point(spec)
		}
		if err != nil {
			return nil, err
		}
		files, err := Generate(shaped, opts)
		if bytes.Equal(shaped, spec) {
			return files, err
		}
		if no.learn(err) {
			continue
		}
		if err != nil {
			return nil, places.locate(refusedBy(err)).point(spec)
		}
		if err := compileFiles(files, opts); err != nil {
			return nil, places.locate(refusedBy(err)).point(spec)
		}
		return files, nil
	}
	return nil, fmt.Errorf("codegen: no free Go names were found in %d tries; give x-go-name to the components", maxRenames)
}

// hints are what earlier tries found out.
type hints struct {
	taken []string // Go names that must not be given
	loose []string // Go names of unions that cannot be sealed
}

// learn takes the hint that an error holds, and reports whether it is a new one.
func (h *hints) learn(err error) bool {
	var clash *clashError
	if errors.As(err, &clash) && !slices.Contains(h.taken, clash.names[0]) {
		h.taken = append(h.taken, clash.names...)
		return true
	}
	var variant *variantError
	if errors.As(err, &variant) && !slices.Contains(h.loose, variant.union) {
		h.loose = append(h.loose, variant.union)
		return true
	}
	return false
}

// variantError says that a union has a variant without a Go type of its own.
type variantError struct {
	union, text string
}

func (e *variantError) Error() string { return e.text }

// refusedBy makes one refusal of an error of a later step.
func refusedBy(err error) RefusedError {
	var refused RefusedError
	if errors.As(err, &refused) {
		return refused
	}
	return RefusedError{{What: err.Error()}}
}

// clashError says that generated code needs names that schemas have.
type clashError struct {
	names []string
	text  string
}

func (e *clashError) Error() string { return e.text }

// orNil is the error, if there are any names.
func (e *clashError) orNil() error {
	if len(e.names) == 0 {
		return nil
	}
	e.text = strings.TrimSuffix(e.text, "\n")
	return e
}
