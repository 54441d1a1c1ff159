package server

import (
	"net/http"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server/internal/coverage"
	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/model"
	"github.com/graphcontract/graphcontract/server/internal/store"
	"github.com/graphcontract/graphcontract/validate"
)

// A composed answer is a resource with a list of parts that are documents of their own, as the policy has its
// configurations. Most requests change none of the parts, so their text is used again, and is not checked again:
// a list that says nothing about its items but their type is right when each item is.

// Marks of a document.
const (
	markPlain  = 1 << iota // it has no enumeration members that are hidden from some clients
	markProven             // its text was compared with the contract, as an item of the list, and found good
)

// composition is how an answer was put together.
type composition struct {
	whole  []byte           // the answer
	short  []byte           // the same with an empty list
	member string           // that is the list
	parts  []store.Document // the items
	plain  bool             // the items are the texts of the parts
}

// composed answers with a resource and its parts in full.
func (x *exchange) composed(status int, r resource, doc store.Document, parts []store.Document) (answer, error) {
	short, err := x.withoutParts(r, doc)
	if err != nil {
		return answer{}, err
	}
	c := &composition{short: short, member: r.parts, parts: parts, plain: true}
	size := len(short)
	for i := range parts {
		size += len(parts[i].Text) + 1
	}
	c.whole = append(make([]byte, 0, size), short[:len(short)-len("]}")]...)
	for i := range parts {
		if i > 0 {
			c.whole = append(c.whole, ',')
		}
		if plain(r.partType, parts[i]) || x.showAll {
			c.whole = append(c.whole, parts[i].Text...)
			c.plain = c.plain && plain(r.partType, parts[i])
			continue
		}
		c.plain = false
		text, err := jsondoc.Encode(r.partType.Mask(parts[i].Body))
		if err != nil {
			return answer{}, err
		}
		c.whole = append(c.whole, text...)
	}
	c.whole = append(c.whole, "]}"...)
	x.composition, x.out.ready = c, c.whole
	return answer{Status: status, Header: http.Header{"Content-Type": jsonContent, "ETag": {etag(doc)}}, Body: c.whole}, nil
}

// withoutParts is the text of a document under its context, with an empty list of parts at its end.
func (x *exchange) withoutParts(r resource, doc store.Document) ([]byte, error) {
	url := x.contextURL(r.context + r.single)
	_, hasContext := doc.Body.Get(contextMember)
	_, hasParts := doc.Body.Get(r.parts)
	if hasContext || hasParts || !x.showAll && !plain(r.Type, doc) {
		body := x.shown(r, doc.Body).Without(r.parts).WithFirst(contextMember, url)
		return jsondoc.Encode(append(body, jsondoc.Member{Name: r.parts, Value: jsondoc.Array{}}))
	}
	out := make([]byte, 0, len(contextMember)+len(url)+len(doc.Text)+len(r.parts)+16)
	out = append(append(append(out, `{"`...), contextMember...), `":`...)
	out, err := jsondoc.AppendString(out, url)
	if err != nil {
		return nil, err
	}
	out = append(append(out, ','), doc.Text[1:len(doc.Text)-1]...) // it has an id at least
	return append(append(append(out, `,"`...), r.parts...), `":[]}`...), nil
}

const contextMember = "@odata.context"

// plain reports whether a document looks the same to all clients.
func plain(t *model.Type, d store.Document) bool {
	if d.Marks.Load()&markPlain != 0 {
		return true
	}
	if t.Hides(d.Body) {
		return false
	}
	d.Marks.Or(markPlain)
	return true
}

// answerFindingsOf compares an answer with the contract, without what was compared before.
func (s *Server) answerFindingsOf(x *exchange, out *buffer) validate.Findings {
	c := x.composition
	if !c.is(out.body) || !s.resources.freeList {
		return s.contract.validator.Response(x.match, out.status, out.header, out.body)
	}
	if c.proven() && s.contract.validator.Response(x.match, out.status, out.header, c.short).OK() {
		return nil
	}
	fs := s.contract.validator.Response(x.match, out.status, out.header, out.body)
	if fs.OK() {
		for i := range c.parts {
			c.parts[i].Marks.Or(markProven)
		}
	}
	return fs
}

func (c *composition) proven() bool {
	for i := range c.parts {
		if c.parts[i].Marks.Load()&(markProven|markPlain) != markProven|markPlain {
			return false
		}
	}
	return true
}

// isFreeList reports whether the member called name of what an operation answers with is a list of which the
// contract says nothing but the type of its items.
func isFreeList(doc *openapi3.T, operationID, name string) bool {
	op := byID(doc)[operationID]
	if op == nil || op.Responses == nil {
		return false
	}
	ok := op.Responses.Status(http.StatusOK)
	if ok == nil || ok.Value == nil || ok.Value.Content.Get(contentType) == nil {
		return false
	}
	list := member(ok.Value.Content.Get(contentType).Schema, name, 0)
	if list == nil || list.Items == nil || !list.Type.Is(openapi3.TypeArray) {
		return false
	}
	return list.MinItems == 0 && list.MaxItems == nil && !list.UniqueItems && list.Not == nil &&
		len(list.AllOf)+len(list.AnyOf)+len(list.OneOf)+len(list.Enum) == 0
}

// member is the schema of a member, which may stand in a part of an allOf.
func member(ref *openapi3.SchemaRef, name string, depth int) *openapi3.Schema {
	if ref == nil || ref.Value == nil || depth > 16 {
		return nil
	}
	if p := ref.Value.Properties[name]; p != nil {
		return p.Value
	}
	for _, part := range ref.Value.AllOf {
		if found := member(part, name, depth+1); found != nil {
			return found
		}
	}
	return nil
}

// is reports whether an answer is the very one that was put together, of texts that are the same for all clients.
func (c *composition) is(body []byte) bool {
	return c != nil && c.plain && len(body) == len(c.whole) && &body[0] == &c.whole[0]
}

// list is the composition as coverage wants to know it.
func (c *composition) list() *coverage.List {
	out := &coverage.List{Member: c.member, Rest: c.short, Items: make([][]byte, len(c.parts))}
	for i := range c.parts {
		out.Items[i] = c.parts[i].Text
	}
	return out
}
