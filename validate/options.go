package validate

import (
	"fmt"
	"slices"
	"strings"
)

// Mode says what becomes of an adjustable rule.
type Mode int

// The modes. Default keeps the severity of the registry.
const (
	Default Mode = iota
	Off
	Warn
	Enforce
)

// The limits that hold when [Options] does not say otherwise.
const (
	DefaultMaxBytes    = 32 << 20
	DefaultMaxDepth    = 100
	DefaultMaxValues   = 1_000_000
	DefaultMaxFindings = 1000

	// highestMaxDepth keeps the recursion of the reader within the stack.
	highestMaxDepth = 10_000
)

// Options changes how a [Validator] works. The zero value checks everything within the default limits.
type Options struct {
	// BasePaths are what request paths start with, such as "/beta". Nil means the paths of the document's
	// servers; an empty string in the list accepts paths without a prefix.
	BasePaths []string

	MaxBytes    int // size of a body in bytes; 0 means DefaultMaxBytes
	MaxDepth    int // nesting of objects and arrays; 0 means DefaultMaxDepth
	MaxValues   int // JSON values in a body; 0 means DefaultMaxValues
	MaxFindings int // findings of a check; 0 means DefaultMaxFindings

	// AssertFormats checks the formats of strings that OData does not have too: hostname, uri-reference, iri,
	// json-pointer, regex and their like. Without it they only describe a value.
	AssertFormats bool

	// KnownValid says that the document is known to keep the rules of OpenAPI, as one does that a program carries and
	// its tests have checked: New then does not ask kin-openapi about it, which takes most of its time. References,
	// circles and all else that checking relies on are looked at as ever. It is not for documents of others.
	KnownValid bool

	// Modes sets adjustable rules off, or to a warning or an error. New refuses a code that is not adjustable.
	Modes map[Code]Mode
}

// withDefaults checks o and fills in the limits.
func (o Options) withDefaults() (Options, error) {
	for _, l := range []struct {
		name string
		p    *int
		def  int
	}{
		{"MaxBytes", &o.MaxBytes, DefaultMaxBytes},
		{"MaxDepth", &o.MaxDepth, DefaultMaxDepth},
		{"MaxValues", &o.MaxValues, DefaultMaxValues},
		{"MaxFindings", &o.MaxFindings, DefaultMaxFindings},
	} {
		switch {
		case *l.p < 0:
			return o, fmt.Errorf("validate: option %s is %d; want 0 or more", l.name, *l.p)
		case *l.p == 0:
			*l.p = l.def
		}
	}
	if o.MaxDepth > highestMaxDepth {
		return o, fmt.Errorf("validate: option MaxDepth is %d; want at most %d", o.MaxDepth, highestMaxDepth)
	}
	for _, p := range o.BasePaths {
		if p != "" && (!strings.HasPrefix(p, "/") || strings.HasSuffix(p, "/")) {
			return o, fmt.Errorf("validate: base path %q; want it to begin with a slash and not to end with one", p)
		}
	}
	codes := make([]Code, 0, len(o.Modes))
	for c := range o.Modes {
		codes = append(codes, c)
	}
	slices.Sort(codes)
	modes := make(map[Code]Mode, len(codes))
	for _, c := range codes {
		r, ok := Lookup(c)
		m := o.Modes[c]
		switch {
		case !ok:
			return o, fmt.Errorf("validate: option Modes names the unknown code %q", c)
		case m < Default || m > Enforce:
			return o, fmt.Errorf("validate: option Modes gives %q the unknown mode %d", c, m)
		case !r.Adjustable && m != Default:
			return o, fmt.Errorf("validate: rule %q belongs to the schema and cannot be adjusted", c)
		}
		modes[c] = m
	}
	o.Modes = modes
	return o, nil
}
