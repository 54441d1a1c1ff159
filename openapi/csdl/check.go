package csdl

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/openapi/internal/terms"
)

// CheckOptions steer [Check]. The zero value reports everything but null.
type CheckOptions struct {
	// Nullable reports members that can be null on one side only. The pages say nothing about null, so a contract
	// assumes it nearly everywhere.
	Nullable bool
	// Partial says that the contract covers a part of the service on purpose. Types that only the metadata has are
	// reported only where a value of the contract could be of them: if they derive from a type that it refers to.
	Partial bool
}

// Check tells where the contract and the metadata disagree, in the order of the metadata. Types in namespaces that the
// metadata does not cover, and types of which the contract knows only the name, are left aside.
func Check(doc *openapi3.T, md *Metadata, opts CheckOptions) []Disagreement {
	if md == nil {
		return nil
	}
	c := &checker{c: terms.Read(doc), md: md, opts: opts}
	c.types()
	sortDisagreements(c.out)
	return c.out
}

type checker struct {
	c    *terms.Contract
	md   *Metadata
	opts CheckOptions
	out  []Disagreement
}

func (c *checker) add(code diag.Code, pos diag.Pos, where, member, contract, metadata, message string) {
	what := where
	if member != "" {
		what += "." + member
	}
	c.out = append(c.out, Disagreement{
		Code: code, Pos: pos, Where: where, Member: member, Contract: contract, Metadata: metadata, Message: what + ": " + message,
	})
}

// differ reports two statements about the same thing.
func (c *checker) differ(code diag.Code, pos diag.Pos, where, member, what, contract, metadata string) {
	c.add(code, pos, where, member, contract, metadata, fmt.Sprintf("%s is %s in the contract and %s in the metadata", what, contract, metadata))
}

// types pairs the names of both sides, first as they are spelled, then without regard to letter case.
func (c *checker) types() {
	inContract, inMetadata := map[string]bool{}, map[string]bool{}
	for n, t := range c.c.Types {
		if _, covered := c.md.schemaOf(n); covered && !t.Stub && !terms.ErrorType(n) {
			inContract[n] = true
		}
	}
	for n := range c.c.Enums {
		if _, covered := c.md.schemaOf(n); covered {
			inContract[n] = true
		}
	}
	for n := range c.md.Types {
		inMetadata[n] = true
	}
	for n := range c.md.Enums {
		inMetadata[n] = true
	}
	respelled := map[string]string{} // metadata -> contract
	folded := map[string]string{}
	for _, n := range slices.Sorted(maps.Keys(inContract)) {
		folded[strings.ToLower(n)] = n
	}
	for _, n := range slices.Sorted(maps.Keys(inMetadata)) {
		if other := folded[strings.ToLower(n)]; other != "" && !inContract[n] && !inMetadata[other] {
			respelled[n] = other
			c.differ(diag.CSDLTypeSpelling, c.posOf(n), n, "", "the name", other, n)
		}
	}
	for n := range inMetadata {
		switch {
		case inContract[n]:
			c.pair(n, n)
		case respelled[n] != "":
			c.pair(respelled[n], n)
		case c.c.Types[n] != nil: // only its name is known
		default:
			c.typeMissing(n)
		}
	}
	taken := slices.Collect(maps.Values(respelled))
	for n := range inContract {
		if !inMetadata[n] && !slices.Contains(taken, n) {
			s, _ := c.md.schemaOf(n)
			c.add(diag.CSDLTypeExtra, s.Pos, n, "", "declared", "", "the metadata has no such type"+nearest(n, maps.Keys(inMetadata)))
		}
	}
}

func (c *checker) posOf(name string) diag.Pos {
	if t := c.md.Types[name]; t != nil {
		return t.Pos
	}
	return c.md.Enums[name].Pos
}

func (c *checker) typeMissing(n string) {
	if c.opts.Partial {
		chain, _ := c.md.chain(n)
		if !slices.ContainsFunc(chain, func(t *Type) bool { return c.c.Referred[t.Base] && t.Base != n }) {
			return
		}
	}
	what := "structured type"
	if c.md.Enums[n] != nil {
		what = "enumeration"
	}
	c.add(diag.CSDLTypeMissing, c.posOf(n), n, "", "", what, "the contract has no such type")
}

func (c *checker) pair(inContract, inMetadata string) {
	ct, ce := c.c.Types[inContract], c.c.Enums[inContract]
	mt, me := c.md.Types[inMetadata], c.md.Enums[inMetadata]
	switch {
	case ct != nil && mt != nil:
		c.structured(ct, mt)
	case ce != nil && me != nil:
		c.enum(ce, me)
	case ct != nil:
		c.differ(diag.CSDLKind, me.Pos, inContract, "", "it", "a structured type", "an enumeration")
	default:
		c.differ(diag.CSDLKind, mt.Pos, inContract, "", "it", "an enumeration", "a structured type")
	}
}

func (c *checker) structured(ct *terms.Type, mt *Type) {
	if !strings.EqualFold(ct.Base, mt.Base) {
		c.differ(diag.CSDLBase, mt.Pos, ct.Name, "", "the base", orNone(ct.Base), orNone(mt.Base))
	}
	if ct.Abstract != mt.Abstract {
		c.differ(diag.CSDLAbstract, mt.Pos, ct.Name, "", "the type", not(ct.Abstract, "abstract"), not(mt.Abstract, "abstract"))
	}
	if ct.Open != mt.Open {
		c.differ(diag.CSDLOpen, mt.Pos, ct.Name, "", "the type", not(ct.Open, "open"), not(mt.Open, "open"))
	}
	// A page that names no key says nothing about it.
	if a, b := c.c.KeyOf(ct.Name), c.md.key(mt.Name); len(a) > 0 && !slices.Equal(a, b) {
		if _, whole := c.md.chain(mt.Name); whole || len(b) > 0 {
			c.differ(diag.CSDLKey, mt.Pos, ct.Name, "", "the key", strings.Join(a, ", "), orNone(strings.Join(b, ", ")))
		}
	}
	c.members(ct, mt)
}

// members compares each member where the metadata declares it, or where only the contract does.
func (c *checker) members(ct *terms.Type, mt *Type) {
	contract := c.c.Flat(ct.Name)
	metadata, whole := c.md.flat(mt.Name)
	var missing []*Member
	for _, m := range mt.Members {
		if cm := contract[m.Name]; cm != nil {
			c.member(ct.Name, cm, m)
		} else {
			missing = append(missing, m)
		}
	}
	inherited := c.c.Flat(ct.Base)
	var extra []string
	for _, n := range slices.Sorted(maps.Keys(ct.Members)) {
		// A member that the contract states again counts where it is stated first. One that a base in another document
		// may declare is none of ours.
		if metadata[n] == nil && inherited[n] == nil && whole {
			extra = append(extra, n)
		}
	}
	for _, m := range missing {
		if n := twin(m.Name, extra); n != "" {
			extra = slices.DeleteFunc(extra, func(o string) bool { return o == n })
			c.differ(diag.CSDLMemberSpelling, m.Pos, ct.Name, n, "the name", n, m.Name)
			c.member(ct.Name, contract[n], m)
			continue
		}
		c.add(diag.CSDLMemberMissing, m.Pos, ct.Name, m.Name, "", m.Declared(), "the contract has no such member; the metadata declares it as "+m.Declared())
	}
	for _, n := range extra {
		c.add(diag.CSDLMemberExtra, mt.Pos, ct.Name, n, contract[n].Declared(), "",
			"the metadata has no such member; the contract declares it as "+contract[n].Declared())
	}
}

func (c *checker) member(where string, cm *terms.Member, m *Member) {
	if cm.Collection != m.Collection || !sameType(cm.Type, m.Type) {
		c.differ(diag.CSDLMemberType, m.Pos, where, cm.Name, "the type", cm.Declared(), m.Declared())
	}
	if cm.Navigation != m.Navigation {
		c.differ(diag.CSDLRelationship, m.Pos, where, cm.Name, "it", kind(cm.Navigation), kind(m.Navigation))
	}
	if c.opts.Nullable && !cm.Collection && !m.Collection && cm.Nullable != m.Nullable {
		c.differ(diag.CSDLNullable, m.Pos, where, cm.Name, "it", not(cm.Nullable, "nullable"), not(m.Nullable, "nullable"))
	}
}

// sameType compares names of types. OpenAPI has one form for two of the primitives, and none for those that take
// anything.
func sameType(contract, metadata string) bool {
	switch metadata {
	case "Stream":
		return contract == "Binary"
	case "Untyped", "ComplexType", "EntityType", "PrimitiveType":
		return contract == "any" || contract == "object"
	}
	return strings.EqualFold(contract, metadata) // another spelling of a type is told with the type
}

func (c *checker) enum(ce *terms.Enum, me *Enum) {
	if ce.Flags != me.Flags {
		c.differ(diag.CSDLFlags, me.Pos, ce.Name, "", "it", not(ce.Flags, "a set of flags"), not(me.Flags, "a set of flags"))
	}
	if len(ce.Members) == 0 {
		return // no page lists them, which is a finding of its own
	}
	var names, missing, extra, common []string
	pos := map[string]diag.Pos{}
	for _, m := range me.Members {
		names = append(names, m.Name)
		pos[m.Name] = m.Pos
		if slices.Contains(ce.Members, m.Name) {
			common = append(common, m.Name)
		} else {
			missing = append(missing, m.Name)
		}
	}
	for _, m := range ce.Members {
		if !slices.Contains(names, m) {
			extra = append(extra, m)
		}
	}
	for _, m := range missing {
		if n := twin(m, extra); n != "" {
			extra = slices.DeleteFunc(extra, func(o string) bool { return o == n })
			c.differ(diag.CSDLEnumSpelling, pos[m], ce.Name, n, "the name", n, m)
			continue
		}
		c.add(diag.CSDLEnumMissing, pos[m], ce.Name, m, "", m, "the contract has no such member")
	}
	for _, m := range extra {
		c.add(diag.CSDLEnumExtra, me.Pos, ce.Name, m, m, "", "the metadata has no such member"+nearest(m, slices.Values(names)))
	}
	order := slices.DeleteFunc(slices.Clone(ce.Members), func(m string) bool { return !slices.Contains(common, m) })
	if !slices.Equal(order, common) {
		c.differ(diag.CSDLEnumOrder, me.Pos, ce.Name, "", "the order", strings.Join(order, ", "), strings.Join(common, ", "))
	}
}

// twin finds the name that most likely is the same one, misspelled on one side: it differs in letter case only, or in at
// most two letters of a name that is long enough for this to be no accident. Names that begin otherwise (include and
// exclude) or have other digits are two names.
func twin(name string, others []string) string {
	best, least := "", 3
	low := strings.ToLower(name)
	for _, o := range others {
		other := strings.ToLower(o)
		if other == low {
			return o
		}
		if len(low) < 6 || len(low) > maxCompared || len(other) > maxCompared || len(other) == 0 ||
			low[0] != other[0] || digits(low) != digits(other) {
			continue
		}
		if d := levenshtein.ComputeDistance(other, low); d < least {
			best, least = o, d
		}
	}
	return best
}

func digits(s string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, s)
}

// maxCompared is the length up to which names are searched for their likes; the time grows with its square.
const maxCompared = 200

// nearest names the candidate that a name was perhaps meant to be.
func nearest(name string, candidates func(func(string) bool)) string {
	if n := twin(name, slices.Sorted(candidates)); n != "" {
		return "; the nearest name is " + n
	}
	return ""
}

func kind(navigation bool) string {
	if navigation {
		return "a relationship"
	}
	return "a property"
}

func not(v bool, what string) string {
	if v {
		return what
	}
	return "not " + what
}

func orNone(s string) string {
	if s == "" {
		return "none"
	}
	return s
}
