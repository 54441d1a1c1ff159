package validate

import (
	"fmt"
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/validate/internal/program"
)

// PayloadOptions says what a payload is. The zero value is a response that names its own type.
type PayloadOptions struct {
	// Type is the type to check against: a qualified name, or what follows its last dot as long as that is
	// unambiguous; "XUpdate" and "XCollectionResponse" are types too, and "Collection(X)" is the latter. For a
	// type that others derive from, the payload says which of them it is. Empty means what @odata.type says
	// at the top of the payload, or else @odata.context.
	Type string
	// Operation is the operation whose body the payload is: "PATCH /policies/authenticationMethodsPolicy", with the
	// path as the contract or a request has it, or an operationId. Direction says which body, and Status which
	// response: 0 means the success. Type and Operation exclude each other.
	Operation string
	Status    int
	Direction Direction
	// Update says that the payload is the body of a PATCH: X is read as XUpdate. It counts for requests only.
	Update bool
	// IncludeUnknownEnumMembers says that the request carried Prefer: include-unknown-enum-members.
	IncludeUnknownEnumMembers bool
}

// Payload checks a JSON value on its own. It returns the name of the component it was checked against, "" if
// none could be found; that is a finding, as a payload that was not checked does not pass.
func (v *Validator) Payload(data []byte, opts PayloadOptions) (typeName string, fs Findings) {
	var guide *program.Guide
	quick := v.quickType(data, &opts)
	if quick != nil {
		var clean bool
		if clean, guide = v.look(data, quick, opts.Direction, opts.IncludeUnknownEnumMembers); clean {
			return quick.nameFor(opts), nil
		}
	}
	c := v.collector()
	root, ok := scan(data, c, guide)
	if guide != nil {
		guide.Done()
	}
	s := quick
	if root == nil || !root.clean {
		s = v.payloadType(root, opts, c)
	}
	if guide != nil && s != quick { // the payload names two types
		c = v.collector()
		root, ok = scan(data, c, nil)
		s = v.payloadType(root, opts, c)
	}
	if s == nil {
		return "", c.findings(data)
	}
	if ok {
		w := &walker{c: c, dir: opts.Direction, later: opts.IncludeUnknownEnumMembers, in: InBody}
		w.visit(root, []*schema{s})
	}
	return s.nameFor(opts), c.findings(data)
}

// nameFor is the name of the component, or of the operation if the schema has none.
func (s *schema) nameFor(opts PayloadOptions) string {
	if s.component == "" {
		return opts.Operation
	}
	return s.component
}

// payloadType finds the schema of a payload, or adds the finding that says why there is none. root is nil when
// the payload could not be read.
func (v *Validator) payloadType(root *node, opts PayloadOptions, c *collector) *schema {
	if opts.Operation != "" {
		if opts.Type != "" {
			c.add(Finding{
				Code: CodeUnchecked, In: InBody, Offset: noPlace,
				Message: "a type and an operation are named, so nothing was checked; name one of them",
			})
			return nil
		}
		return v.operationBody(opts, c)
	}
	if opts.Type != "" {
		return v.form(v.typeNamed(opts.Type, Finding{In: InBody, Offset: noPlace}, c), opts, c)
	}
	if root == nil {
		return nil
	}
	if t := root.member(discriminatorName); root.kind == kindObject && t != nil && t.kind == kindString {
		at := Finding{In: InBody, Offset: t.start, Pointer: "/" + discriminatorName, Name: discriminatorName}
		return v.form(v.typeNamed(t.text, at, c), opts, c)
	}
	if t := root.member(contextName); root.kind == kindObject && t != nil && t.kind == kindString {
		if s := v.contextType(t.text); s != nil {
			return v.form(s, opts, c)
		}
		c.add(Finding{
			Code: CodeUnchecked, In: InBody, Offset: t.start, Pointer: "/" + contextName, Name: contextName, Found: clip(t.text),
			Message: fmt.Sprintf("found the context %q, which leads to no type of the contract, so nothing was checked; name the type", clip(t.text)),
		})
		return nil
	}
	c.add(Finding{
		Code: CodeUnchecked, In: InBody, Offset: root.start,
		Message: fmt.Sprintf("found %s that does not say its type, so nothing was checked; name the type, or add %q", root.kind.article(), discriminatorName),
	})
	return nil
}

// typeKey is the name of the component that a type name means, or the short form of it.
func typeKey(name string) string {
	name = strings.TrimPrefix(name, "#")
	if item, ok := strings.CutPrefix(name, "Collection("); ok && strings.HasSuffix(item, ")") {
		return strings.TrimSuffix(item, ")") + "CollectionResponse"
	}
	return name
}

// named finds a type by name. If there is none, the candidates are those that a short name may mean.
func (v *Validator) named(name string) (s *schema, candidates []string) {
	key := typeKey(name)
	if s = v.types[key]; s != nil && !strings.HasPrefix(key, instancePrefix) {
		return s, nil
	}
	if candidates = v.short[key]; len(candidates) == 1 {
		return v.types[candidates[0]], nil
	}
	return nil, candidates
}

// typeNamed is named with a finding if there is no such type. at carries the place of a finding that says there is none.
func (v *Validator) typeNamed(name string, at Finding, c *collector) *schema {
	s, candidates := v.named(name)
	if s != nil {
		return s
	}
	at.Code, at.Found = CodeTypeUnknown, clip(name)
	if len(candidates) > 1 {
		at.Allowed = slices.Clone(candidates)
		at.Message = fmt.Sprintf("the type name %q may mean %s, so nothing was checked; write one of them out", clip(name), listed(candidates))
		c.add(at)
		return nil
	}
	at.Suggestion = v.suggestType(typeKey(name))
	if strings.HasPrefix(name, "#") && at.Suggestion != "" {
		at.Suggestion = "#" + at.Suggestion
	}
	at.Message = fmt.Sprintf("the contract has no type %q, so nothing was checked%s", clip(name), didYouMean(at.Suggestion))
	c.add(at)
	return nil
}

// suggestType finds the type that looks most like name: among the short names for a short one.
func (v *Validator) suggestType(name string) string {
	if strings.Contains(name, ".") {
		if s := nearest(name, v.names); s != "" {
			return s
		}
		name = shortName(name) // right name, wrong namespace
	}
	if s := nearest(name, v.shortNames); s != "" {
		if full := v.short[s]; len(full) == 1 {
			return full[0]
		}
		return s
	}
	return ""
}

// form takes the form of a type that the options ask for: its update body, or the union of a base type.
func (v *Validator) form(s *schema, opts PayloadOptions, c *collector) *schema {
	if s == nil {
		return nil
	}
	name := s.component
	if opts.Direction == AsRequest && opts.Update && s.full == nil && !strings.HasSuffix(name, "UpdateUnion") {
		for _, suffix := range []string{"UpdateUnion", "Update"} {
			if u := v.types[name+suffix]; u != nil {
				return u
			}
		}
		c.add(Finding{
			Code: CodeUnchecked, In: InBody, Offset: noPlace, Schema: name, DocURL: s.docURL,
			Message: fmt.Sprintf("the contract has no update body for the type %q, so nothing was checked", name),
		})
		return nil
	}
	if u := v.types[name+"Union"]; u != nil {
		return u
	}
	return s
}
