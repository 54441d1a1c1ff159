package drift

import (
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/openapi/internal/terms"
)

func (c *comparer) operations() {
	told := map[string]bool{} // bodies that several operations share
	for _, key := range keysOf(c.before.Operations, c.after.Operations) {
		b, a := c.before.Operations[key], c.after.Operations[key]
		switch {
		case b == nil:
			c.add(Change{Kind: Added, Subject: Operation, Where: a.Where(), After: a.ID}, harmless("nobody calls it yet"))
		case a == nil:
			if !c.opts.Present {
				c.add(Change{Kind: Removed, Subject: Operation, Where: b.Where(), Before: b.ID}, both("calls fail"))
			}
		default:
			c.operation(b, a, told)
		}
	}
}

// caller is the effect on those who call an operation: readers call GET, writers call the rest.
func caller(method, reason string) effect {
	if method == "GET" || method == "HEAD" {
		return readersAre(reason)
	}
	return writersAre(reason)
}

func (c *comparer) operation(b, a *terms.Operation, told map[string]bool) {
	ch := Change{Kind: Changed, Subject: Operation, Where: a.Where()}
	if b.ID != a.ID {
		ch := ch
		ch.Aspect, ch.Before, ch.After = "operationId", orNone(b.ID), orNone(a.ID)
		c.add(ch, harmless("generated code gets another name, the call is the same"))
	}
	c.toggle(ch, "deprecated", b.Deprecated, a.Deprecated, harmless("it still works, for a time"), harmless("it will stay"))
	c.prose(ch, "summary", b.Summary, a.Summary)
	c.prose(ch, "description", b.Description, a.Description)
	for _, key := range keysOf(b.Parameters, a.Parameters) {
		c.parameter(a, b.Parameters[key], a.Parameters[key])
	}
	c.request(a, b.Body, a.Body, told)
	for _, code := range keysOf(b.Answers, a.Answers) {
		c.answer(a, code, b.Answers[code], a.Answers[code])
	}
	for _, scheme := range keysOf(b.Permissions, a.Permissions) {
		c.permissions(a, scheme, b.Permissions[scheme], a.Permissions[scheme], len(b.Permissions) == 0)
	}
}

func (c *comparer) parameter(op *terms.Operation, b, a *terms.Parameter) {
	ch := Change{Subject: Parameter, Where: op.Where()}
	switch {
	case b == nil:
		ch.Kind, ch.Name, ch.After = Added, a.Name, a.In+" "+a.Declared()
		e := harmless("it can be left out")
		if a.Required {
			e = caller(op.Method, "calls without it are refused")
		}
		c.add(ch, e)
	case a == nil:
		ch.Kind, ch.Name, ch.Before = Removed, b.Name, b.In+" "+b.Declared()
		c.add(ch, caller(op.Method, "calls with it are refused, or it has no effect"))
	default:
		ch.Name = a.Name
		c.toggle(ch, "required", b.Required, a.Required, caller(op.Method, "calls without it are refused"), harmless("it can be left out"))
		first := len(c.changes)
		c.value(ch, &b.Value, &a.Value)
		for i := range c.changes[first:] {
			sentBy(op.Method, &c.changes[first+i])
		}
	}
}

// sentBy corrects the effect of a change of something that callers send and never receive.
func sentBy(method string, ch *Change) {
	if !ch.BreaksWriters {
		ch.BreaksReaders = false
		return
	}
	e := caller(method, ch.Reason)
	ch.BreaksReaders, ch.BreaksWriters = e.readers, e.writers
}

// request compares bodies. What a change of the type explains is not told again.
func (c *comparer) request(op *terms.Operation, b, a *terms.Body, told map[string]bool) {
	ch := Change{Subject: Request, Where: op.Where()}
	switch {
	case b == nil && a == nil:
		return
	case b == nil:
		ch.Kind, ch.After = Added, bodyType(a)
		e := harmless("it can be left out")
		if a.Required {
			e = writersAre("calls without a body are refused")
		}
		c.add(ch, e)
		return
	case a == nil:
		ch.Kind, ch.Before = Removed, bodyType(b)
		c.add(ch, writersAre("the call takes no body"))
		return
	}
	ch.Kind = Changed
	if b.Media != a.Media {
		ch := ch
		ch.Aspect, ch.Before, ch.After = "media type", orNone(b.Media), orNone(a.Media)
		c.add(ch, writersAre("bodies of the old media type are refused"))
	}
	c.toggle(ch, "required", b.Required, a.Required, writersAre("calls without a body are refused"), harmless("it can be left out"))
	if b.Declared != a.Declared {
		ch.Aspect, ch.Before, ch.After = "type", bodyType(b), bodyType(a)
		c.add(ch, writersAre("bodies of the old type are refused"))
		return
	}
	c.bodyMembers(op, b, a, told)
	for _, v := range keysOf(b.Variants, a.Variants) {
		if vb, va := b.Variants[v], a.Variants[v]; vb != nil && va != nil {
			c.bodyMembers(op, vb, va, told)
		}
	}
}

func bodyType(b *terms.Body) string {
	if b.Declared == "" {
		return "an object of its own"
	}
	return b.Declared
}

// bodyMembers compares the members that two bodies take.
func (c *comparer) bodyMembers(op *terms.Operation, b, a *terms.Body, told map[string]bool) {
	if shared := b.Component + " " + a.Component; b.Component != "" && a.Component != "" && b.Members != nil && a.Members != nil {
		if told[shared] {
			return
		}
		told[shared] = true
	}
	before, after := c.before.BodyMembers(b), c.after.BodyMembers(a)
	typeBefore, typeAfter := c.before.Flat(b.Of), c.after.Flat(a.Of)
	for _, n := range keysOf(before, after) {
		mb, ma := before[n], after[n]
		if keyOnly(c.before, b, mb, n) || keyOnly(c.after, a, ma, n) {
			continue
		}
		ch := Change{Subject: RequestMember, Where: op.Where(), Name: n}
		switch {
		case mb == nil:
			if explained(typeBefore[n], typeAfter[n]) && !ma.Required {
				continue
			}
			ch.Kind, ch.After = Added, ma.Declared()
			e := harmless("it can be left out")
			if ma.Required {
				e = writersAre("bodies without it are refused")
			}
			c.add(ch, e)
		case ma == nil:
			if explained(typeBefore[n], typeAfter[n]) {
				continue
			}
			ch.Kind, ch.Before = Removed, mb.Declared()
			c.add(ch, writersAre("bodies with it are refused"))
		case typeBefore[n] != nil && typeAfter[n] != nil:
			// The member itself is compared where its type declares it.
			if typeBefore[n].Required != typeAfter[n].Required {
				continue
			}
			c.toggle(ch, "required", mb.Required, ma.Required, writersAre("bodies without it are refused"), harmless("it can be left out"))
		default:
			first := len(c.changes)
			c.member(ch, mb, ma)
			for i := range c.changes[first:] {
				sentBy("POST", &c.changes[first+i])
			}
		}
	}
}

// keyOnly tells whether a body takes a member only because it is the key: it may be repeated, never set.
func keyOnly(c *terms.Contract, b *terms.Body, m *terms.Member, name string) bool {
	t := c.Flat(b.Of)[name]
	return m != nil && !m.Required && t != nil && t.ReadOnly && slices.Contains(c.KeyOf(b.Of), name)
}

// explained tells whether a member comes into bodies or leaves them because the type gained or lost it, or because it
// can or cannot be set any more.
func explained(b, a *terms.Member) bool {
	return (b == nil) != (a == nil) || b != nil && a != nil && b.ReadOnly != a.ReadOnly
}

func (c *comparer) answer(op *terms.Operation, code string, b, a *terms.Answer) {
	ch := Change{Subject: Response, Where: op.Where(), Name: code}
	switch {
	case b == nil:
		ch.Kind, ch.After = Added, orNone(answerType(a))
		c.add(ch, caller(op.Method, "callers do not expect this status"))
		return
	case a == nil:
		ch.Kind, ch.Before = Removed, orNone(answerType(b))
		c.add(ch, caller(op.Method, "callers wait for this status"))
		return
	}
	ch.Kind = Changed
	switch before, after := answerType(b), answerType(a); {
	case before != after:
		ch := ch
		ch.Aspect, ch.Before, ch.After = "type", orNone(before), orNone(after)
		e := caller(op.Method, "answers are of another type")
		if before == "" {
			e = harmless("callers can ignore the body")
		}
		c.add(ch, e)
	case b.Media != a.Media:
		ch := ch
		ch.Aspect, ch.Before, ch.After = "media type", orNone(b.Media), orNone(a.Media)
		c.add(ch, caller(op.Method, "answers are of another media type"))
	}
	for _, h := range b.Headers {
		if !containsFold(a.Headers, h) {
			ch := ch
			ch.Aspect, ch.Before, ch.After = "header", h, "none"
			c.add(ch, caller(op.Method, "answers no longer carry it"))
		}
	}
	for _, h := range a.Headers {
		if !containsFold(b.Headers, h) {
			ch := ch
			ch.Aspect, ch.Before, ch.After = "header", "none", h
			c.add(ch, harmless("callers can ignore it"))
		}
	}
	if b.Members != nil && a.Members != nil {
		c.answerMembers(op, b, a)
	}
}

// answerMembers compares answers that are no type. Nobody sends them, so no change of theirs hurts what is sent.
func (c *comparer) answerMembers(op *terms.Operation, b, a *terms.Answer) {
	for _, n := range keysOf(b.Members, a.Members) {
		mb, ma := b.Members[n], a.Members[n]
		ch := Change{Subject: ResponseMember, Where: op.Where(), Name: n}
		switch {
		case mb == nil:
			ch.Kind, ch.After = Added, ma.Declared()
			c.add(ch, harmless("callers ignore members that they do not know"))
		case ma == nil:
			ch.Kind, ch.Before = Removed, mb.Declared()
			c.add(ch, caller(op.Method, "answers no longer carry it"))
		default:
			first := len(c.changes)
			c.member(ch, mb, ma)
			for i := range c.changes[first:] {
				got := &c.changes[first+i]
				e := harmless("answers stay within what they could be")
				if got.BreaksReaders {
					e = caller(op.Method, got.Reason)
				}
				got.BreaksReaders, got.BreaksWriters, got.Reason = e.readers, e.writers, e.reason
			}
		}
	}
}

func answerType(a *terms.Answer) string {
	switch {
	case a.Declared != "":
		return a.Declared
	case a.Members != nil:
		return "an object of its own"
	}
	return a.Media
}

func containsFold(list []string, s string) bool {
	return slices.ContainsFunc(list, func(o string) bool { return strings.EqualFold(o, s) })
}

// permissions compares the alternatives of one scheme. The operation was open if no scheme was named for it.
func (c *comparer) permissions(op *terms.Operation, scheme string, b, a []string, open bool) {
	ch := Change{Subject: Permission, Where: op.Where(), Name: scheme}
	switch {
	case b == nil:
		ch.Kind, ch.After = Added, scopes(a)
		e := harmless("more callers are let in")
		if open {
			e = caller(op.Method, "callers without a permission were let in, or the permission was not known")
		}
		c.add(ch, e)
		return
	case a == nil:
		ch.Kind, ch.Before = Removed, scopes(b)
		c.add(ch, caller(op.Method, "callers of this kind are no longer let in"))
		return
	}
	for _, s := range b {
		if !slices.Contains(a, s) {
			ch := ch
			ch.Kind, ch.Before = Removed, scopes([]string{s})
			if s == b[0] {
				ch.Before += " (least privileged)"
			}
			c.add(ch, caller(op.Method, "callers that hold only this permission are refused"))
		}
	}
	for i, s := range a {
		if !slices.Contains(b, s) {
			ch := ch
			ch.Kind, ch.After = Added, scopes([]string{s})
			if i == 0 {
				ch.After += " (least privileged)"
			}
			c.add(ch, harmless("it suffices in addition"))
		}
	}
	common := func(list, other []string) []string {
		return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return !slices.Contains(other, s) })
	}
	if before, after := common(b, a), common(a, b); !slices.Equal(before, after) {
		ch.Kind, ch.Aspect, ch.Before, ch.After = Changed, "order", scopes(before), scopes(after)
		c.add(ch, harmless("each still suffices; the first is the one to ask for"))
	}
}

func scopes(list []string) string {
	out := slices.Clone(list)
	for i := range out {
		if out[i] == "" {
			out[i] = "no scope"
		}
	}
	return strings.Join(out, ", ")
}
