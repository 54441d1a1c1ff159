package codegen

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// Extensions of the contract the generator reads.
const (
	extGoName   = "x-go-name"
	extGoType   = "x-go-type"
	extMSEnum   = "x-ms-enum"
	extFlags    = "x-ms-enum-flags"
	extEvolving = "x-graph-evolvable-enum"
	extDefault  = "x-graph-default-type"

	extDeprecated = "x-deprecated-reason"
)

// contract is what the post-generator must know beyond the Go of oapi-codegen.
type contract struct {
	goNames map[string]string // component key -> Go type
	keys    map[string]string // Go type -> component key
	// requests holds the Go types that only requests carry.
	requests map[string]bool
	unions   []union
	enums    []enum
	typed    []variant // in no union, but always of the type a member names
}

// union is a oneOf with a discriminator.
type union struct {
	Name     string // Go type, ends in Union
	Stem     string // Name without that ending
	Property string // discriminator, "@odata.type"
	Default  string // value that counts where the member is absent; empty if it may not be
	Variants []variant
}

// DefaultGo is the Go type of values without the discriminator.
func (u union) DefaultGo() string {
	for _, v := range u.Variants {
		if v.Wire == u.Default {
			return v.Go
		}
	}
	return ""
}

// Interface is the name of the sealed interface.
func (u union) Interface() string { return u.Stem + "Variant" }

// Unknown is the name of the variant that keeps what the contract does not list.
func (u union) Unknown() string { return "Unknown" + u.Stem }

// variant is a type whose name stands in a member of each value.
type variant struct {
	Go       string // Go type
	Property string // the member, "@odata.type"
	Wire     string // its value
}

// enum is a component of strings with a closed list of members.
type enum struct {
	Name     string
	Members  []enumMember // in the order of the contract
	Evolving bool         // has a sentinel
	Flags    bool         // a value can join several members by commas
}

type enumMember struct {
	Value         string
	Doc           string
	Sentinel      bool
	AfterSentinel bool
}

// readContract collects unions and enums and checks everything the generator
// relies on. All problems are reported at once.
func readContract(doc *openapi3.T) (*contract, error) {
	c := &contract{goNames: make(map[string]string), keys: make(map[string]string)}
	var errs []error
	fail := func(key, format string, args ...any) {
		errs = append(errs, fmt.Errorf("components.schemas[%s]: %s", key, fmt.Sprintf(format, args...)))
	}

	owner := make(map[string]string)
	for _, key := range sortedKeys(doc.Components.Schemas) {
		ref := doc.Components.Schemas[key]
		if ref == nil || ref.Value == nil || ref.Ref != "" {
			fail(key, "must be a schema of its own, not a reference")
			continue
		}
		name, _ := ref.Value.Extensions[extGoName].(string)
		switch other := owner[name]; {
		case !isExported(name):
			fail(key, "%s must be an exported Go name, found %q", extGoName, name)
		case other != "":
			fail(key, "%s %q is taken by %s", extGoName, name, other)
		default:
			owner[name] = key
			c.goNames[key], c.keys[name] = name, key
		}
	}
	for _, key := range sortedKeys(c.goNames) {
		s := doc.Components.Schemas[key].Value
		if isUnion(s) {
			u, err := c.readUnion(key, s)
			if err != nil {
				fail(key, "%v", err)
			}
			c.unions = append(c.unions, u)
		}
		if isEnum(s) {
			e, err := c.readEnum(key, s)
			if err != nil {
				fail(key, "%v", err)
			}
			c.enums = append(c.enums, e)
		}
	}
	if err := checkWires(c.unions); err != nil {
		errs = append(errs, err)
	}
	c.readTyped(doc)
	c.readDirections(doc)
	if len(errs) > 0 {
		return nil, fmt.Errorf("codegen: the contract cannot be made into Go: %w", errors.Join(errs...))
	}
	return c, nil
}

func isUnion(s *openapi3.Schema) bool {
	return len(s.OneOf) > 0 && s.Discriminator != nil
}

func isEnum(s *openapi3.Schema) bool {
	return s.Type.Is("string") && len(s.Enum) > 0
}

func (c *contract) readUnion(key string, s *openapi3.Schema) (union, error) {
	u := union{Name: c.goNames[key], Property: s.Discriminator.PropertyName}
	stem, ok := strings.CutSuffix(u.Name, "Union")
	if !ok || stem == "" {
		return u, fmt.Errorf("%s of a union must end in Union, found %q", extGoName, u.Name)
	}
	u.Stem = stem

	wires := make(map[string][]string) // component key -> discriminator values
	for _, wire := range sortedKeys(s.Discriminator.Mapping) {
		target := componentKey(s.Discriminator.Mapping[wire].Ref)
		wires[target] = append(wires[target], wire)
	}
	var errs []error
	for i, member := range s.OneOf {
		if member.Ref == "" {
			errs = append(errs, fmt.Errorf("oneOf[%d]: must be a reference to a component", i))
			continue
		}
		target := componentKey(member.Ref)
		if n := len(wires[target]); n != 1 {
			errs = append(errs, fmt.Errorf("oneOf[%d]: %s has %d discriminator values, wants one", i, target, n))
			continue
		}
		u.Variants = append(u.Variants, variant{Go: c.goNames[target], Property: u.Property, Wire: wires[target][0]})
		delete(wires, target)
	}
	for _, target := range sortedKeys(wires) {
		errs = append(errs, fmt.Errorf("discriminator maps to %s, which is not in oneOf", target))
	}
	if said, ok := s.Extensions[extDefault]; ok {
		if u.Default, _ = said.(string); u.DefaultGo() == "" {
			errs = append(errs, fmt.Errorf("%s is %q, which the discriminator does not map to a variant", extDefault, said))
		}
	}
	return u, errors.Join(errs...)
}

// checkWires makes sure that a type means the same in every union it is in: its
// JSON coding knows one discriminator value only.
func checkWires(unions []union) error {
	var errs []error
	seen := make(map[string]string)
	for _, u := range unions {
		for _, v := range u.Variants {
			tag := v.Property + "=" + v.Wire
			if other, ok := seen[v.Go]; ok && other != tag {
				errs = append(errs, fmt.Errorf("%s is %s in one union and %s in %s", v.Go, other, tag, u.Name))
			}
			seen[v.Go] = tag
		}
	}
	return errors.Join(errs...)
}

// readTyped finds the types outside of unions that must name themselves, such as
// the body that creates one kind of thing. The member is one that discriminates
// some union, required, with one allowed value.
func (c *contract) readTyped(doc *openapi3.T) {
	properties := make(map[string]bool)
	variants := make(map[string]bool)
	for _, u := range c.unions {
		properties[u.Property] = true
		for _, v := range u.Variants {
			variants[v.Go] = true
		}
	}
	for _, key := range sortedKeys(c.goNames) {
		for _, property := range sortedKeys(properties) {
			wire, required := constantMember(doc.Components.Schemas[key].Value, property)
			if name := c.goNames[key]; required && wire != "" && !variants[name] {
				c.typed = append(c.typed, variant{Go: name, Property: property, Wire: wire})
			}
		}
	}
}

// constantMember looks a member up in a schema and its bases: the only value it can
// have, empty if there are more, and whether it is required.
func constantMember(s *openapi3.Schema, name string) (value string, required bool) {
	for _, part := range s.AllOf {
		if part.Value == nil {
			continue
		}
		v, r := constantMember(part.Value, name)
		if v != "" {
			value = v
		}
		required = required || r
	}
	if p := s.Properties[name]; p != nil && p.Value != nil && len(p.Value.Enum) == 1 {
		if v, ok := p.Value.Enum[0].(string); ok {
			value = v
		}
	}
	return value, required || slices.Contains(s.Required, name)
}

func (c *contract) readEnum(key string, s *openapi3.Schema) (enum, error) {
	e := enum{Name: c.goNames[key]}
	docs := memberDocs(s.Extensions[extMSEnum])
	evolving, _ := s.Extensions[extEvolving].(map[string]any)
	sentinel, _ := evolving["sentinel"].(string)
	after, err := stringList(evolving["afterSentinel"])
	if err != nil {
		return e, fmt.Errorf("%s.afterSentinel: %w", extEvolving, err)
	}
	e.Evolving = sentinel != ""
	flags, _ := s.Extensions[extFlags].(map[string]any)
	e.Flags, _ = flags["isFlags"].(bool)

	var errs []error
	if s.Extensions[extEvolving] != nil && sentinel == "" {
		errs = append(errs, fmt.Errorf("%s has no sentinel", extEvolving))
	}
	known := make(map[string]bool)
	for i, raw := range s.Enum {
		if raw == nil && s.Nullable {
			continue // null is no member, but the absence of one
		}
		value, ok := raw.(string)
		if !ok || known[value] {
			errs = append(errs, fmt.Errorf("enum[%d]: must be a string of its own, found %v", i, raw))
			continue
		}
		known[value] = true
		e.Members = append(e.Members, enumMember{
			Value:         value,
			Doc:           docs[value],
			Sentinel:      value == sentinel,
			AfterSentinel: slices.Contains(after, value),
		})
	}
	for _, value := range append(after, sentinel) {
		if value != "" && !known[value] {
			errs = append(errs, fmt.Errorf("%s names %q, which is no member", extEvolving, value))
		}
	}
	return e, errors.Join(errs...)
}

// memberDocs reads the descriptions of enum members; what has another shape than
// x-ms-enum is documentation we do not know and stays out.
func memberDocs(ext any) map[string]string {
	docs := make(map[string]string)
	m, _ := ext.(map[string]any)
	values, _ := m["values"].([]any)
	for _, v := range values {
		entry, _ := v.(map[string]any)
		value, _ := entry["value"].(string)
		text, _ := entry["description"].(string)
		docs[value] = strings.Join(strings.Fields(text), " ")
	}
	return docs
}

func stringList(v any) ([]string, error) {
	if v == nil {
		return nil, nil
	}
	list, ok := v.([]any)
	if !ok {
		return nil, fmt.Errorf("must be a list of strings, found %T", v)
	}
	var out []string
	for i, raw := range list {
		s, ok := raw.(string)
		if !ok {
			return nil, fmt.Errorf("[%d] must be a string, found %T", i, raw)
		}
		out = append(out, s)
	}
	return out, nil
}
