package drift

import (
	"maps"
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/openapi/internal/terms"
)

func (c *comparer) types() {
	for _, name := range keysOf(c.before.Types, c.after.Types) {
		b, a := c.before.Types[name], c.after.Types[name]
		switch {
		case (b == nil || a == nil) && terms.ErrorType(name):
		case b == nil && c.before.Enums[name] != nil:
			c.add(Change{Kind: Changed, Subject: Type, Where: name, Aspect: "kind", Before: "enumeration", After: "structured type"},
				both("a text became an object"))
		case a == nil && c.after.Enums[name] != nil:
			c.add(Change{Kind: Changed, Subject: Type, Where: name, Aspect: "kind", Before: "structured type", After: "enumeration"},
				both("an object became a text"))
		case b == nil:
			c.addType(a)
		case a == nil:
			if !c.opts.Present {
				c.add(Change{Kind: Removed, Subject: Type, Where: name}, both("values of the type are no longer described"))
			}
		case c.opts.Present && (a.Stub || a.Page == "" && b.Page != ""):
		default:
			c.typ(b, a)
		}
	}
}

func (c *comparer) addType(a *terms.Type) {
	e := harmless("nothing referred to it before")
	for _, base := range c.after.Ancestors(a.Name) {
		if !a.Abstract && slices.Contains(c.after.Unions[base], a.Name) && c.before.Referred[base] {
			e = readersAre("answers declared as " + terms.Last(base) + " can hold a type that readers do not know")
		}
	}
	c.add(Change{Kind: Added, Subject: Type, Where: a.Name, After: a.Base}, e)
}

func (c *comparer) typ(b, a *terms.Type) {
	ch := Change{Subject: Type, Where: a.Name}
	if b.Base != a.Base {
		ch := ch
		ch.Kind, ch.Aspect, ch.Before, ch.After = Changed, "base", orNone(b.Base), orNone(a.Base)
		c.add(ch, c.baseEffect(b, a))
	}
	c.toggle(ch, "abstract", b.Abstract, a.Abstract,
		both("values of exactly this type are gone, only derived types are left"),
		readersAre("there can be values of exactly this type"))
	c.toggle(ch, "open", b.Open, a.Open,
		harmless("readers ignore members that they do not know"),
		writersAre("members that are not declared are refused"))
	c.toggle(ch, "described", !b.Stub, !a.Stub,
		harmless("only its name was known"),
		both("its members are no longer described"))
	c.toggle(ch, "deprecated", b.Deprecated, a.Deprecated, harmless("it still works, for a time"), harmless("it will stay"))
	if !slices.Equal(b.Key, a.Key) {
		ch := ch
		ch.Kind, ch.Aspect, ch.Before, ch.After = Changed, "key", orNone(strings.Join(b.Key, ", ")), orNone(strings.Join(a.Key, ", "))
		if !slices.Equal(c.before.KeyOf(b.Name), c.after.KeyOf(a.Name)) {
			c.add(ch, both("objects are addressed by another member"))
		}
	}
	c.prose(ch, "description", b.Description, a.Description)
	if !a.Stub && !b.Stub {
		c.members(b, a)
	}
}

// baseEffect looks at what the type no longer inherits and at the unions that it has left. A type put between does
// neither.
func (c *comparer) baseEffect(b, a *terms.Type) effect {
	after := c.after.Flat(a.Name)
	var lost []string
	for _, n := range slices.Sorted(maps.Keys(c.before.Flat(b.Name))) {
		if after[n] == nil {
			lost = append(lost, n)
		}
	}
	if len(lost) > 0 {
		return both("it no longer has " + short(lost))
	}
	for _, base := range c.before.Ancestors(b.Name) {
		if slices.Contains(c.before.Unions[base], b.Name) && !slices.Contains(c.after.Unions[base], a.Name) {
			return both("it is no longer taken for a " + terms.Last(base))
		}
	}
	return harmless("it keeps all members")
}

// members compares what two versions of a type declare. What one of them inherits instead counts as the same.
func (c *comparer) members(b, a *terms.Type) {
	flatBefore, flatAfter := c.before.Flat(b.Name), c.after.Flat(a.Name)
	for _, n := range keysOf(b.Members, a.Members) {
		mb, ma := b.Members[n], a.Members[n]
		if mb == nil {
			mb = flatBefore[n]
		}
		if ma == nil {
			ma = flatAfter[n]
		}
		ch := Change{Subject: Member, Where: a.Name, Name: n}
		switch {
		case mb == nil:
			c.addMember(ch, a.Name, ma)
		case ma == nil:
			ch.Kind, ch.Before = Removed, mb.Declared()
			c.add(ch, c.memberGone(a.Name, mb))
		default:
			c.member(ch, mb, ma)
		}
	}
}

func (c *comparer) addMember(ch Change, typ string, m *terms.Member) {
	ch.Kind, ch.After = Added, m.Declared()
	e := harmless("readers ignore members that they do not know")
	if m.Required && !m.ReadOnly {
		e = writersAre("it is required in every " + terms.Last(typ) + " that is sent")
	}
	c.add(ch, e)
}

// memberGone looks whether the types derived from the one that lost a member declare it now, each for itself.
func (c *comparer) memberGone(typ string, m *terms.Member) effect {
	kept := 0
	for _, d := range c.after.Descendants(typ) {
		t := c.after.Types[d]
		if t.Abstract || c.before.Types[d] == nil {
			continue
		}
		if c.after.Flat(d)[m.Name] == nil {
			kept = -1
			break
		}
		kept++
	}
	if t := c.after.Types[typ]; kept > 0 && t != nil && t.Abstract {
		return harmless("each type that had it declares it itself")
	}
	if m.ReadOnly {
		return readersAre("answers no longer carry it")
	}
	return both("answers no longer carry it, requests must not")
}

// member compares two versions of a member of a type or of a body.
func (c *comparer) member(ch Change, b, a *terms.Member) {
	c.value(ch, &b.Value, &a.Value)
	c.toggle(ch, "required", b.Required, a.Required,
		unlessReadOnly(writersAre("requests without it are refused"), a.ReadOnly),
		readersAre("answers can lack it"))
	c.toggle(ch, "relationship", b.Navigation, a.Navigation,
		readersAre("answers carry it only if it is expanded"),
		harmless("answers carry it without being asked"))
}

// unlessReadOnly spares writers what they never send.
func unlessReadOnly(e effect, readOnly bool) effect {
	if readOnly {
		e.writers = false
		if !e.readers {
			e.reason = "it is read-only, nobody sends it"
		}
	}
	return e
}
