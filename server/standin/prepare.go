package standin

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/standin/internal/sample"
	"github.com/graphcontract/graphcontract/validate"
)

// What samples say where an answer names its place.
const (
	sampleOrigin  = "https://standin.example"
	sampleContext = sampleOrigin + "/$metadata#sample"
)

// prepare decides how an operation is answered, and finds out whether it can be.
func (s *Server) prepare(op *operation) {
	if op.success.response == nil {
		s.finding(op, validate.CodeStatusUndeclared, "the contract declares no answer but errors; declare a status from 200 to 399")
		return
	}
	if f := s.unreadable(op); f != nil {
		s.finding(op, f.Code, fmt.Sprintf("a body of type %s cannot be checked: %s", op.takes, op.node.unshadowed(f.Message)))
		return
	}
	if !op.success.json {
		s.prepareRaw(op)
		return
	}
	if op.does == doUpsert && !has(op.sends, op.node.coll.key) {
		op.does = doCall // there is no telling which item it is about
	}
	op.stateful = op.does != doCall && s.canShow(op)
	if op.stateful {
		return
	}
	v, err := s.sampleOf(op)
	if err != nil {
		code := validate.CodeUnchecked
		var unfit *unfitError
		if errors.As(err, &unfit) {
			code = unfit.code
		}
		s.finding(op, code, "no sample of the answer was found: "+op.node.unshadowed(err.Error()))
		return
	}
	op.fixed = &answer{status: op.success.status, value: v, hasValue: true}
}

// unreadable is the finding for a request body that package validate does not read, or nil. Where a request may come
// without a body, only one that has it is refused.
func (s *Server) unreadable(op *operation) *validate.Finding {
	if op.takes == "" || isJSON(op.takes) || op.sent == nil || !op.in.RequestBody.Value.Required {
		return nil
	}
	params := map[string]string{}
	for _, name := range op.node.template.Params {
		params[name] = "1"
	}
	body, media := sample.Media(op.takes)
	r := &http.Request{Method: op.method, URL: &url.URL{}, Header: http.Header{"Content-Type": {media}}}
	_, fs := s.validator.Request(op.node.shadowed(r, op.method, params), body)
	for i := range fs {
		if fs[i].Code == validate.CodeUnchecked && fs[i].In == validate.InBody {
			return &fs[i]
		}
	}
	return nil
}

// prepareRaw is prepare for an answer that is not JSON, or none.
func (s *Server) prepareRaw(op *operation) {
	op.stateful = op.does != doCall
	op.fixed = &answer{status: op.success.status}
	if op.success.media == "" {
		return
	}
	if op.does == doCount {
		op.fixed.raw, op.fixed.contentType = []byte("0"), op.success.media
	} else {
		op.fixed.raw, op.fixed.contentType = sample.Media(op.success.media)
	}
	if fs := s.prove(op, op.fixed); !fs.OK() && op.success.schema != nil {
		if v, err := sample.Value(op.success.schema, sample.Wish{}); err == nil {
			if text, ok := v.(string); ok {
				op.fixed.raw = []byte(text)
			} else if text, ok := v.(json.Number); ok {
				op.fixed.raw = []byte(text)
			}
		}
	}
	if fs := s.prove(op, op.fixed); !fs.OK() {
		unfit := unfitted(fs)
		s.finding(op, unfit.code, fmt.Sprintf("no body of type %s was found: %s", op.success.media, op.node.unshadowed(unfit.message)))
		op.fixed = nil
	}
}

// canShow reports whether what the state holds is a valid answer of an operation.
func (s *Server) canShow(op *operation) bool {
	switch op.does {
	case doList, doCreate, doUpsert, doRead, doPatch, doPut, doDelete, doClear:
	case doEcho:
		v, err := s.sampleOf(op)
		op.node.seed = v
		return err == nil
	case doLinks:
		return op.success.list != nil && s.prove(op, op.shown(linkTo(sampleOrigin+"/sample"))).OK()
	case doCount:
		return s.prove(op, &answer{status: op.success.status, value: json.Number("0"), hasValue: true}).OK()
	default:
		return false
	}
	if op.success.schema == nil {
		return true
	}
	if op.node.kind == kindSingle {
		return s.canShowSingle(op)
	}
	seeds := op.node.coll.seeds
	if op.does == doList {
		if op.node.kind == kindCast && !op.node.isDelta() {
			return s.prove(op, op.shown()).OK()
		}
		if len(seeds) == 0 {
			return false
		}
		docs := make([]jsondoc.Object, len(seeds))
		for i := range seeds {
			docs[i] = seeds[i].doc
		}
		return s.prove(op, op.shown(docs...)).OK()
	}
	if len(seeds) == 0 || op.success.list != nil {
		return false
	}
	return s.proveDoc(op, seeds[0].doc).OK()
}

// canShowSingle makes the sample that a path with one resource begins with.
func (s *Server) canShowSingle(op *operation) bool {
	n := op.node
	if !n.seeded {
		n.seeded = true
		for _, method := range []string{http.MethodGet, http.MethodPatch, http.MethodPut, http.MethodPost} {
			reader := n.ops[method]
			if reader == nil || !reader.success.json || reader.does == doCall {
				continue
			}
			if v, err := s.sampleOf(reader); err == nil {
				n.seed, n.members = v, sample.Members(reader.success.schema)
				break
			}
		}
	}
	return n.seed != nil && s.prove(op, &answer{status: op.success.status, value: n.seed, hasValue: true}).OK()
}

// unfitError says why a value is no answer of an operation.
type unfitError struct {
	code    validate.Code
	message string
}

func (e *unfitError) Error() string { return e.message }

func unfitted(fs validate.Findings) *unfitError {
	for i := range fs {
		if fs[i].Severity == validate.Error {
			f := fs[i]
			message := f.Message
			if f.Pointer != "" {
				message = f.Pointer + ": " + message
			}
			return &unfitError{f.Code, message}
		}
	}
	return &unfitError{validate.CodeUnchecked, "nothing was checked"}
}

// sampleOf makes a valid answer of an operation: an example of the contract, or else a value for its schema.
func (s *Server) sampleOf(op *operation) (any, error) {
	var last error
	accept := func(v any) bool {
		fs := s.prove(op, &answer{status: op.success.status, value: v, hasValue: true})
		if !fs.OK() {
			last = unfitted(fs)
		}
		return fs.OK()
	}
	for _, e := range op.success.examples() {
		if v, err := sample.Plain(e); err == nil && accept(v) {
			return v, nil
		}
	}
	if op.success.schema == nil {
		v := jsondoc.Object{}
		if accept(v) {
			return v, nil
		}
		return nil, last
	}
	for branch := range min(sample.Branches(op.success.schema), maxBranches) {
		for _, w := range wishes(branch) {
			v, err := sample.Value(op.success.schema, w)
			if err != nil {
				last = err
				continue
			}
			if v, ok := s.mended(op, v, accept); ok {
				return v, nil
			}
		}
	}
	return nil, last
}

// wishes are the proposals that are tried, the richest first.
func wishes(branch int) []sample.Wish {
	return []sample.Wish{
		{Examples: true, Full: true, Branch: branch}, {Full: true, Branch: branch}, {Examples: true, Branch: branch}, {Branch: branch},
	}
}

// maxMends bounds how many members are taken out of a proposal.
const maxMends = 40

// mended takes members out of a proposal that the contract finds wrong, as long as that helps.
func (s *Server) mended(op *operation, v any, accept func(any) bool) (any, bool) {
	for range maxMends {
		if accept(v) {
			return v, true
		}
		fs := s.prove(op, &answer{status: op.success.status, value: v, hasValue: true})
		changed := false
		for i := range fs {
			if fs[i].Severity == validate.Error && fs[i].In == validate.InBody && fs[i].Pointer != "" {
				if v, changed = sample.WithoutAt(v, tokens(fs[i].Pointer)); changed {
					break
				}
			}
		}
		if !changed {
			return nil, false
		}
	}
	return nil, false
}

// tokens are the parts of a JSON Pointer.
func tokens(pointer string) []string {
	parts := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
	for i := range parts {
		parts[i] = strings.NewReplacer("~1", "/", "~0", "~").Replace(parts[i])
	}
	return parts
}

// propose makes an object for a schema that is accepted after it was adjusted, or nil.
func (s *Server) propose(ref *openapi3.SchemaRef, branch int, adjust func(jsondoc.Object) jsondoc.Object, accept func(jsondoc.Object) validate.Findings) jsondoc.Object {
	for _, w := range wishes(branch) {
		v, err := sample.Value(ref, w)
		o, ok := v.(jsondoc.Object)
		if err != nil || !ok {
			continue
		}
		for _, o := range []jsondoc.Object{adjust(o), o} {
			for range maxMends {
				fs := accept(o)
				if fs.OK() {
					return o
				}
				smaller, ok := without(o, fs)
				if !ok {
					break
				}
				o = smaller
			}
		}
	}
	return nil
}

// without takes the member out that the first finding is about.
func without(o jsondoc.Object, fs validate.Findings) (jsondoc.Object, bool) {
	for i := range fs {
		if fs[i].Severity != validate.Error || fs[i].In != validate.InBody || fs[i].Pointer == "" {
			continue
		}
		if v, ok := sample.WithoutAt(o, tokens(fs[i].Pointer)); ok {
			if smaller, ok := v.(jsondoc.Object); ok {
				return smaller, true
			}
		}
	}
	return o, false
}

// examples are the documented examples of an answer.
func (p payload) examples() []any {
	if p.content == nil {
		return nil
	}
	var out []any
	if p.content.Example != nil {
		out = append(out, p.content.Example)
	}
	for _, name := range slices.Sorted(maps.Keys(p.content.Examples)) {
		if e := p.content.Examples[name]; e != nil && e.Value != nil && e.Value.Value != nil {
			out = append(out, e.Value.Value)
		}
	}
	return out
}
