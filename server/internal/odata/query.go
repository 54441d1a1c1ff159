package odata

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/model"
)

// Resource is what a query is applied to.
type Resource struct {
	Type       *model.Type
	Collection bool
	Navigation []string // relationships that are given only with $expand
	Expanded   []string // relationships that are always given, so that $expand of them changes nothing
	PageSize   int      // the server's own page size; 0 gives everything at once
}

// Query is a checked set of query options. The zero value asks for everything.
type Query struct {
	Select  *Selection
	Expand  []expansion
	Filter  Filter
	OrderBy []orderTerm
	Top     *int
	Skip    int
	Count   bool
	token   *Token
	print   uint32 // of the options that decide which documents stand where
}

// Options are the names this package reads.
var Options = []string{"$select", "$expand", "$filter", "$orderby", "$top", "$skip", "$count", "$skiptoken"}

// Everything is the query without options.
func Everything() *Query { return &Query{print: fingerprint(nil)} }

// Parse reads the options in values, by their names with $, for a resource. An error is an [*Error].
func Parse(values map[string]string, r Resource) (*Query, error) { return parse(values, r, 0) }

func parse(values map[string]string, r Resource, depth int) (*Query, error) {
	q := &Query{}
	names := make([]string, 0, len(values))
	for name := range values {
		names = append(names, name)
	}
	slices.Sort(names) // the first error must not depend on chance
	for _, name := range names {
		if err := q.read(name, values[name], r, depth); err != nil {
			return nil, err
		}
	}
	q.print = fingerprint(values)
	if q.token != nil && q.token.Print != q.print {
		return nil, &Error{"$skiptoken", "belongs to another $filter or $orderby"}
	}
	return q, nil
}

func (q *Query) read(name, value string, r Resource, depth int) (err error) {
	if len(value) > MaxOptionBytes {
		return &Error{name, fmt.Sprintf("longer than %d bytes", MaxOptionBytes)}
	}
	if value == "" && name != "$filter" {
		return &Error{name, "has no value"}
	}
	switch name {
	case "$select":
		q.Select, err = parseSelect(value, r.Type)
	case "$expand":
		q.Expand, err = parseExpand(value, r, depth)
	case "$filter":
		q.Filter, err = ParseFilter(value, r.Type)
	case "$orderby":
		q.OrderBy, err = parseOrderBy(value, r.Type)
	case "$top":
		var n int
		n, err = parseSize(name, value)
		q.Top = &n
	case "$skip":
		q.Skip, err = parseSize(name, value)
	case "$count":
		q.Count = value == "true"
		if value != "true" && value != "false" {
			err = &Error{name, fmt.Sprintf("%q is neither true nor false", value)}
		}
	case "$skiptoken":
		q.token, err = parseToken(value)
	default:
		msg := "is not supported"
		if near := nearest(name, Options); near != "" {
			msg += fmt.Sprintf(": did you mean %s?", near)
		}
		err = &Error{name, msg}
	}
	return err
}

func parseSize(option, value string) (int, error) {
	n, err := strconv.ParseInt(value, 10, 32)
	if err != nil || n < 0 || value[0] == '+' {
		return 0, &Error{option, fmt.Sprintf("%q is no whole number from 0 to 2147483647", value)}
	}
	return int(n), nil
}

func fingerprint(values map[string]string) uint32 {
	h := fnv.New32a()
	for _, name := range []string{"$filter", "$orderby"} {
		_, _ = h.Write([]byte(values[name] + "\x00")) // a hash takes everything
	}
	return h.Sum32()
}

// Page is one page of a collection.
type Page struct {
	Items []jsondoc.Object
	Count *json.Number // of all that match, on the first page when it was asked for
	Next  *Token       // nil on the last page
}

// Apply filters, sorts, cuts and shapes the documents of a collection.
func (q *Query) Apply(docs []jsondoc.Object, r Resource) Page {
	var matching []jsondoc.Object
	for _, d := range docs {
		if q.Filter.Match(d) {
			matching = append(matching, d)
		}
	}
	matching = sortDocs(matching, q.OrderBy)

	size, offset := r.PageSize, q.Skip
	if q.Top != nil && (size == 0 || *q.Top < size) {
		size = *q.Top
	}
	if q.token != nil {
		offset = q.token.Offset
	}
	var page Page
	if q.Count && q.token == nil {
		n := json.Number(strconv.Itoa(len(matching)))
		page.Count = &n
	}
	offset = min(offset, len(matching))
	end := len(matching)
	if (size > 0 || q.Top != nil) && size < end-offset {
		end = offset + size
		if size > 0 {
			page.Next = &Token{Offset: end, Print: q.print}
		}
	}
	for _, d := range matching[offset:end] {
		page.Items = append(page.Items, q.Shape(d, r))
	}
	return page
}

// Shape returns doc as $select and $expand want it.
func (q *Query) Shape(doc jsondoc.Object, r Resource) jsondoc.Object {
	if len(r.Navigation) > 0 || len(q.Expand) > 0 {
		doc = q.expand(doc, r)
	}
	if q.Select == nil || q.Select.all {
		return doc
	}
	kept := q.Select.Keep(doc)
	for _, e := range q.Expand { // what was expanded is shown even if it was not selected
		if v, ok := doc.Get(e.name); ok && !q.Select.has(e.name) {
			kept = append(kept, jsondoc.Member{Name: e.name, Value: v})
		}
	}
	return kept
}

// IsPlain reports whether documents are shown as they are.
func (q *Query) IsPlain() bool { return q.Select == nil && len(q.Expand) == 0 }

// Shaped describes $select and $expand in the form the context of an answer shows: "(id,score)", or "".
func (q *Query) Shaped() string {
	var parts []string
	if q.Select != nil {
		parts = append(parts, q.Select.texts...)
	}
	for _, e := range q.Expand {
		nested := e.query.Shaped()
		if nested == "" {
			nested = "()"
		}
		parts = append(parts, e.name+nested)
	}
	if len(parts) == 0 {
		return ""
	}
	return "(" + strings.Join(parts, ",") + ")"
}
