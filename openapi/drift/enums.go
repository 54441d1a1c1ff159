package drift

import (
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/openapi/internal/terms"
)

func (c *comparer) enums() {
	for _, name := range keysOf(c.before.Enums, c.after.Enums) {
		b, a := c.before.Enums[name], c.after.Enums[name]
		switch {
		case b == nil && c.before.Types[name] != nil, a == nil && c.after.Types[name] != nil:
			// told with the types
		case b == nil:
			c.add(Change{Kind: Added, Subject: Enum, Where: name, After: short(a.Members)}, harmless("nothing referred to it before"))
		case a == nil:
			if !c.opts.Present {
				c.add(Change{Kind: Removed, Subject: Enum, Where: name, Before: short(b.Members)}, both("its values are no longer described"))
			}
		case c.opts.Present && (len(a.Members) == 0 || a.Page == "" && b.Page != ""):
		default:
			c.enum(b, a)
		}
	}
}

func (c *comparer) enum(b, a *terms.Enum) {
	ch := Change{Subject: Enum, Where: a.Name}
	if b.Sentinel != a.Sentinel {
		ch := ch
		ch.Kind, ch.Aspect, ch.Before, ch.After = Changed, "sentinel", orNone(b.Sentinel), orNone(a.Sentinel)
		c.add(ch, sentinelEffect(b, a))
	}
	c.toggle(ch, "flags", b.Flags, a.Flags,
		readersAre("a value can hold several members"),
		writersAre("a value with several members is refused"))
	c.toggle(ch, "deprecated", b.Deprecated, a.Deprecated, harmless("it still works, for a time"), harmless("it will stay"))
	c.prose(ch, "description", b.Description, a.Description)
	c.enumMembers(b, a)
}

func sentinelEffect(b, a *terms.Enum) effect {
	switch {
	case b.Sentinel == "":
		return readersAre("the enumeration evolves now: answers can hold " + a.Sentinel + " and later members")
	case a.Sentinel != "":
		return readersAre("another word stands for members that a reader does not ask for")
	case b.Evolved()+1 < len(b.Members):
		return readersAre("members that had to be asked for come without")
	}
	return harmless("the enumeration no longer evolves")
}

func (c *comparer) enumMembers(b, a *terms.Enum) {
	kept := map[string]bool{} // members that are the same in both
	respelled := map[string]string{}
	for _, m := range b.Members {
		if slices.Contains(a.Members, m) {
			kept[m] = true
			continue
		}
		if i := slices.IndexFunc(a.Members, func(o string) bool { return strings.EqualFold(o, m) }); i >= 0 && !slices.Contains(b.Members, a.Members[i]) {
			respelled[a.Members[i]] = m
			c.add(Change{Kind: Changed, Subject: EnumMember, Where: a.Name, Name: m, Aspect: "spelling", Before: m, After: a.Members[i]},
				both("values are compared with regard to letter case"))
			continue
		}
		if m == b.Sentinel && b.Sentinel != a.Sentinel {
			continue // told with the enumeration
		}
		c.add(Change{Kind: Removed, Subject: EnumMember, Where: a.Name, Name: m}, writersAre("it is refused where it was sent or filtered by"))
	}
	for i, m := range a.Members {
		if kept[m] || respelled[m] != "" || m == a.Sentinel && b.Sentinel != a.Sentinel {
			continue
		}
		ch := Change{Kind: Added, Subject: EnumMember, Where: a.Name, Name: m}
		switch {
		case i > a.Evolved():
			ch.After = "after " + a.Sentinel
			c.add(ch, harmless("it comes only to readers who ask for it"))
		case a.Sentinel != "":
			ch.After = "before " + a.Sentinel
			c.add(ch, readersAre("it comes to readers who did not ask for members they do not know"))
		default:
			c.add(ch, readersAre("the enumeration has no sentinel, so readers may count on knowing all members"))
		}
	}
	c.enumOrder(b, a, kept)
}

// enumOrder tells members that crossed the sentinel, and whether the others stand in another order.
func (c *comparer) enumOrder(b, a *terms.Enum, kept map[string]bool) {
	crossed := map[string]bool{}
	if b.Sentinel == a.Sentinel && b.Sentinel != "" {
		for _, m := range b.Members {
			late, lateNow := slices.Index(b.Members, m) > b.Evolved(), slices.Index(a.Members, m) > a.Evolved()
			if !kept[m] || late == lateNow {
				continue
			}
			crossed[m] = true
			ch := Change{Kind: Changed, Subject: EnumMember, Where: a.Name, Name: m, Aspect: "place", Before: "before " + b.Sentinel, After: "after " + b.Sentinel}
			e := readersAre("readers who do not ask for it get " + b.Sentinel + " instead")
			if late {
				ch.Before, ch.After = ch.After, ch.Before
				e = readersAre("it comes to readers who did not ask for members they do not know")
			}
			c.add(ch, e)
		}
	}
	order := func(e *terms.Enum) []string {
		return slices.DeleteFunc(slices.Clone(e.Members), func(m string) bool {
			return !kept[m] || crossed[m] || m == b.Sentinel || m == a.Sentinel
		})
	}
	if before, after := order(b), order(a); !slices.Equal(before, after) {
		c.add(Change{Kind: Changed, Subject: Enum, Where: a.Name, Aspect: "order", Before: short(before), After: short(after)},
			harmless("values are sent by name"))
	}
}

// unions tells where a value can be of another set of types although the types themselves say nothing of it: what
// follows from an added, removed, abstract or moved type is told with the type.
func (c *comparer) unions() {
	for _, base := range keysOf(c.before.Unions, c.after.Unions) {
		b, inBefore := c.before.Unions[base]
		a, inAfter := c.after.Unions[base]
		if inBefore != inAfter {
			c.unionItself(base, b, a, inAfter)
			continue
		}
		for _, v := range b {
			if !slices.Contains(a, v) && c.sameType(v) {
				c.add(Change{Kind: Removed, Subject: Union, Where: base, Name: v}, writersAre("it is refused where a "+terms.Last(base)+" is sent"))
			}
		}
		for _, v := range a {
			if !slices.Contains(b, v) && c.sameType(v) {
				c.add(Change{Kind: Added, Subject: Union, Where: base, Name: v}, readersAre("answers can hold a type that readers did not meet before"))
			}
		}
	}
}

// sameType tells whether a type is on both sides and as concrete and as derived as before.
func (c *comparer) sameType(name string) bool {
	b, a := c.before.Types[name], c.after.Types[name]
	return b != nil && a != nil && b.Abstract == a.Abstract && slices.Equal(c.before.Ancestors(name), c.after.Ancestors(name))
}

// unionItself tells that values declared as a type have become polymorphic, or no longer are. It is no change if
// nothing was declared as the type on one of the sides, or if the derived types themselves came or went.
func (c *comparer) unionItself(base string, b, a []string, appeared bool) {
	if !c.before.Referred[base] || !c.after.Referred[base] || c.before.Types[base] == nil || c.after.Types[base] == nil {
		return
	}
	if slices.ContainsFunc(slices.Concat(b, a), func(v string) bool { return !c.sameType(v) }) {
		return
	}
	if appeared {
		c.add(Change{Kind: Added, Subject: Union, Where: base, After: short(lastNames(a))},
			both("values can be of derived types and must name theirs"))
		return
	}
	c.add(Change{Kind: Removed, Subject: Union, Where: base, Before: short(lastNames(b))},
		both("values are no longer told apart by their type"))
}

func lastNames(names []string) []string {
	var out []string
	for _, n := range names {
		out = append(out, terms.Last(n))
	}
	return out
}
