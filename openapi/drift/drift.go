// Package drift compares two contracts and tells what moved between them, for better or worse.
//
// The comparison is in the terms of the service and not of OpenAPI: types, members, enumerations, unions, operations,
// parameters, bodies, answers and permissions. What a compiler derives from them (bodies of PATCH, pages of
// collections, discriminators) is looked through, so that a change is told once, where it was made. The order of keys,
// the letter case of paths and the names of path parameters mean nothing to the service and are no change; neither are
// descriptions and examples, unless [Options] asks for them.
//
// # What breaks whom
//
// A reader is a program that calls GET and decodes answers; a writer sends bodies and calls the other methods. A change
// breaks readers if a program that was right about the old contract can fail on an answer that the new one allows, and
// writers if a request that was right before can be refused:
//
//   - An enumeration with a sentinel evolves: readers must expect members they do not know, and the service sends those
//     that stand after the sentinel only to those who ask for them with Prefer: include-unknown-enum-members. A member
//     added after the sentinel therefore breaks nobody. One added before it is sent to everybody, so it breaks readers
//     that list all cases. A member that is gone breaks writers, who sent it or filtered by it.
//   - A member of a type that is gone breaks readers, and writers too unless it was read-only. A new one breaks nobody,
//     unless a body requires it, which breaks writers.
//   - What narrows a value (a range, a pattern, no more null) breaks writers; what widens it breaks readers. A
//     read-only value cannot break writers.
//   - A permission that no longer suffices breaks the callers that hold only that one. One that suffices in addition
//     breaks nobody, nor does another order of the same ones, although a new program should ask for another one.
package drift

import (
	"cmp"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/openapi/internal/terms"
)

// Kind says how something moved.
type Kind string

// The kinds of change.
const (
	Added   Kind = "added"
	Removed Kind = "removed"
	Changed Kind = "changed"
)

// Subject says what moved.
type Subject string

// The subjects, in the order in which changes are listed.
const (
	Service        Subject = "service"
	Type           Subject = "type"
	Member         Subject = "member"
	Enum           Subject = "enum"
	EnumMember     Subject = "enumMember"
	Union          Subject = "union"
	Operation      Subject = "operation"
	Parameter      Subject = "parameter"
	Request        Subject = "request"
	RequestMember  Subject = "requestMember"
	Response       Subject = "response"
	ResponseMember Subject = "responseMember"
	Permission     Subject = "permission"
)

var subjects = []Subject{
	Service, Type, Member, Enum, EnumMember, Union,
	Operation, Parameter, Request, RequestMember, Response, ResponseMember, Permission,
}

// Change is one thing that moved.
type Change struct {
	Kind    Kind    `json:"kind"`
	Subject Subject `json:"subject"`
	Where   string  `json:"where"`            // qualified name of a type, or METHOD path
	Name    string  `json:"name,omitempty"`   // of the member, parameter, status code or scope
	Aspect  string  `json:"aspect,omitempty"` // what of it changed: type, nullable, ...
	Before  string  `json:"before,omitempty"`
	After   string  `json:"after,omitempty"`

	BreaksReaders bool   `json:"breaksReaders"`
	BreaksWriters bool   `json:"breaksWriters"`
	Reason        string `json:"reason"` // why it breaks them, or why not
}

// Breaks tells whether the change breaks anybody.
func (c *Change) Breaks() bool { return c.BreaksReaders || c.BreaksWriters }

// Options steer a comparison. The zero value compares everything but prose.
type Options struct {
	// Prose tells changes of descriptions and summaries as well.
	Prose bool
	// Present leaves out what the second document does not have at all: types, enumerations and operations. It is for
	// a document compiled from a part of the pages. A type counts as absent as well if only its name is known, or if it
	// has lost its reference page: then what is said of it comes from an overlay and not from pages.
	Present bool
}

// Compare tells what moved from one document to the other, sorted. Neither document is changed.
func Compare(before, after *openapi3.T, opts Options) []Change {
	c := &comparer{before: terms.Read(before), after: terms.Read(after), opts: opts}
	c.service()
	c.types()
	c.enums()
	c.unions()
	c.operations()
	slices.SortFunc(c.changes, compareChanges)
	return slices.Compact(c.changes)
}

// Breaking gives the changes that break somebody.
func Breaking(changes []Change) []Change {
	return slices.DeleteFunc(slices.Clone(changes), func(c Change) bool { return !c.Breaks() })
}

func compareChanges(a, b Change) int {
	return cmp.Or(
		cmp.Compare(slices.Index(subjects, groupOf(a.Subject)), slices.Index(subjects, groupOf(b.Subject))),
		whereOrder(a.Where, b.Where),
		cmp.Compare(slices.Index(subjects, a.Subject), slices.Index(subjects, b.Subject)),
		strings.Compare(a.Name, b.Name),
		strings.Compare(string(a.Kind), string(b.Kind)),
		strings.Compare(a.Aspect, b.Aspect),
		strings.Compare(a.Before, b.Before),
		strings.Compare(a.After, b.After),
	)
}

// groupOf puts what belongs to one type or one operation together.
func groupOf(s Subject) Subject {
	switch s {
	case Member, Enum, EnumMember, Union:
		return Type
	case Parameter, Request, RequestMember, Response, ResponseMember, Permission:
		return Operation
	}
	return s
}

// whereOrder sorts operations by path before method.
func whereOrder(a, b string) int {
	am, ap, _ := strings.Cut(a, " ")
	bm, bp, _ := strings.Cut(b, " ")
	return cmp.Or(strings.Compare(ap, bp), strings.Compare(am, bm))
}

type comparer struct {
	before, after *terms.Contract
	opts          Options
	changes       []Change
}

// effect says whom a change breaks, and why.
type effect struct {
	readers, writers bool
	reason           string
}

func (c *comparer) add(ch Change, e effect) {
	ch.BreaksReaders, ch.BreaksWriters, ch.Reason = e.readers, e.writers, e.reason
	c.changes = append(c.changes, ch)
}

// harmless is the effect of what breaks nobody.
func harmless(reason string) effect { return effect{reason: reason} }

// readersAre marks an effect on readers, writersAre one on writers, both one on either.
func readersAre(reason string) effect { return effect{readers: true, reason: reason} }
func writersAre(reason string) effect { return effect{writers: true, reason: reason} }
func both(reason string) effect       { return effect{readers: true, writers: true, reason: reason} }

func (c *comparer) service() {
	if c.before.Server != c.after.Server {
		c.add(Change{Kind: Changed, Subject: Service, Where: "servers", Aspect: "address", Before: c.before.Server, After: c.after.Server},
			both("programs call the old address"))
	}
}

// prose compares a description, if that was asked for.
func (c *comparer) prose(ch Change, aspect, before, after string) {
	if !c.opts.Prose || strings.Join(strings.Fields(before), " ") == strings.Join(strings.Fields(after), " ") {
		return
	}
	ch.Kind, ch.Aspect, ch.Before, ch.After = Changed, aspect, before, after
	c.add(ch, harmless("prose only"))
}

// toggle compares something that is on or off.
func (c *comparer) toggle(ch Change, aspect string, before, after bool, on, off effect) {
	if before == after {
		return
	}
	ch.Kind, ch.Aspect, ch.Before, ch.After = Changed, aspect, yesNo(before), yesNo(after)
	if after {
		c.add(ch, on)
	} else {
		c.add(ch, off)
	}
}

func yesNo(v bool) string {
	if v {
		return "yes"
	}
	return "no"
}

// keysOf gives the keys of both maps, sorted, each once.
func keysOf[V any](a, b map[string]V) []string {
	var out []string
	for k := range a {
		out = append(out, k)
	}
	for k := range b {
		if _, twice := a[k]; !twice {
			out = append(out, k)
		}
	}
	slices.Sort(out)
	return out
}

// short names a list in one line.
func short(list []string) string {
	const most = 12
	if len(list) > most {
		return strings.Join(list[:most], ", ") + ", ..."
	}
	return strings.Join(list, ", ")
}

func orNone(s string) string { return cmp.Or(s, "none") }
