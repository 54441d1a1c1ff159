package standin

import (
	"fmt"
	"slices"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/validate"
)

// A contract may take a member in one operation that the answer of another does not have: a list of the base of what a
// POST creates, or pages that disagree. The state keeps what the contract took. An answer then leaves out what its own
// schema refuses, and a list what it cannot show at all.

// aboutMembers are the rules that a member breaks on its own, whatever stands beside it.
var aboutMembers = []validate.Code{
	validate.CodeMemberUnknown, validate.CodeMemberName, validate.CodeMemberWriteOnly, validate.CodeValueType,
	validate.CodeTypeMismatch, validate.CodeVariantNone, validate.CodeVariantMissing, validate.CodeVariantUnknown,
}

// narrowed is a document as an operation can show it, and whether it can.
func (s *Server) narrowed(op *operation, doc jsondoc.Object) (jsondoc.Object, bool) {
	if op.typ != nil {
		doc = op.typ.Mask(doc)
	}
	for range maxMends {
		fs := s.compareDoc(op, doc)
		if fs.OK() {
			return doc, true
		}
		fs = slices.DeleteFunc(fs, func(f validate.Finding) bool { return !slices.Contains(aboutMembers, f.Code) })
		smaller, ok := without(doc, fs)
		if !ok {
			return doc, false
		}
		doc = smaller
	}
	return doc, false
}

// fits makes sure that a document can be read before it is stored. What cannot be shown as one resource is refused.
func (s *Server) fits(x *exchange, op *operation, doc jsondoc.Object) error {
	if !op.stateful || op.success.schema == nil {
		return nil
	}
	masked := doc
	if op.typ != nil {
		masked = op.typ.Mask(doc)
	}
	fs := s.compareDoc(op, masked)
	if fs.OK() {
		return nil
	}
	_, ok := s.narrowed(op, doc)
	if !ok && op.success.list == nil {
		f := s.refusal(op.node, fs)
		f.message = "the resource as a whole would break the contract: " + f.message
		return f
	}
	op.narrow.Store(true)
	left := "leaves out what its type does not have"
	if !ok {
		left = "does not show it"
	}
	s.opts.Logger.Warn("the contract disagrees with itself", "request-id", x.requestID, "operationId", x.operationID(),
		"finding", fmt.Sprintf("%s %s %s: %s", op.method, op.node.template.Path, left, op.node.unshadowed(unfitted(fs).message)))
	return nil
}

// showing are the documents as an operation shows them.
func (s *Server) showing(op *operation, docs []jsondoc.Object) []jsondoc.Object {
	if !op.narrow.Load() {
		return docs
	}
	out := make([]jsondoc.Object, 0, len(docs))
	for _, doc := range docs {
		if shown, ok := s.narrowed(op, doc); ok {
			out = append(out, shown)
		}
	}
	return out
}
