package standin

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server"
	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/wire"
	"github.com/graphcontract/graphcontract/server/standin/internal/sample"
)

// An error has the form that the contract gives it: the error object of OData, any other object with room for a
// message, or else a problem document (RFC 9457).

const problemType = "application/problem+json"

// refuse writes a fault. One that breaks the contract leaves all the same, with a header that says so: the client
// still has to learn what was wrong.
func (s *Server) refuse(x *exchange, f *fault) *written {
	out := s.write(x, f)
	if x.match == nil || s.opts.Responses == server.Off || len(out.body) == 0 || x.op.declared(f.status) == nil {
		return out // a status that the operation does not declare is the server's own
	}
	if fs := s.validator.Response(x.match, out.status, out.header, out.body); !fs.OK() {
		unfit := unfitted(fs)
		s.opts.Logger.Warn("the error breaks the contract", "request-id", x.requestID, "operationId", x.operationID(), "finding", unfit.message)
		out.header.Set(server.ViolationHeader, strconv.Itoa(fs.Errors())+"; "+string(unfit.code))
	}
	return out
}

// write writes a fault.
func (s *Server) write(x *exchange, f *fault) *written {
	out := &written{status: f.status, header: http.Header{}}
	for name, values := range f.header {
		out.header[name] = values
	}
	if f.status == http.StatusNoContent {
		return out
	}
	if s.graph {
		return out.with(odataError(x, f), contentType)
	}
	if x.op != nil && x.match != nil {
		if media, schema := jsonOf(x.op.declared(f.status)); schema != nil && media != problemType {
			if s.writeDeclared(x, f, out, media, schema) {
				return out
			}
		}
	}
	return out.with(problem(x, f), problemType)
}

func (w *written) with(v jsondoc.Object, media string) *written {
	body, err := jsondoc.Encode(v)
	if err != nil { // there are only strings and numbers in it
		body = nil
	}
	w.body = body
	w.header.Set("Content-Type", media)
	return w
}

// odataError is the error object of OData.
func odataError(x *exchange, f *fault) jsondoc.Object {
	e := wire.Error{Code: f.code, Message: f.message, Target: f.target, Details: f.details}
	return e.Body(wire.Exchange{Began: x.began, RequestID: x.requestID, ClientRequestID: x.clientRequestID})
}

// problem is a problem document.
func problem(x *exchange, f *fault) jsondoc.Object {
	out := jsondoc.Object{
		{Name: "type", Value: "about:blank"},
		{Name: "title", Value: http.StatusText(f.status)},
		{Name: "status", Value: json.Number(strconv.Itoa(f.status))},
		{Name: "detail", Value: f.message},
		{Name: "instance", Value: x.request.URL.EscapedPath()},
		{Name: "code", Value: f.code},
		{Name: "requestId", Value: x.requestID},
	}
	if len(f.details) > 0 {
		out = append(out, jsondoc.Member{Name: "errors", Value: wire.Details(f.details, "pointer")})
	}
	return out
}

// declared is what the contract says of a status.
func (op *operation) declared(status int) *openapi3.Response {
	for _, key := range []string{strconv.Itoa(status), fmt.Sprintf("%dXX", status/100), fmt.Sprintf("%dxx", status/100), "default"} {
		if ref := op.in.Responses.Value(key); ref != nil && ref.Value != nil {
			return ref.Value
		}
	}
	return nil
}

func jsonOf(r *openapi3.Response) (string, *openapi3.SchemaRef) {
	if r == nil {
		return "", nil
	}
	media, content := preferred(r.Content)
	if content == nil || !isJSON(media) {
		return "", nil
	}
	return media, content.Schema
}

// messages are the names of the members that errors have, and what stands in them.
func messages(f *fault) map[string]any {
	status := json.Number(strconv.Itoa(f.status))
	return map[string]any{
		"message": f.message, "detail": f.message, "error": f.message, "description": f.message, "errormessage": f.message,
		"title": http.StatusText(f.status), "reason": http.StatusText(f.status), "status": status, "code": status, "statuscode": status,
		"errorcode": f.code, "type": f.code,
	}
}

// writeDeclared writes a fault in the form that the contract declares, and reports whether it could.
func (s *Server) writeDeclared(x *exchange, f *fault, out *written, media string, schema *openapi3.SchemaRef) bool {
	v, err := sample.Value(schema, sample.Wish{})
	o, ok := v.(jsondoc.Object)
	if err != nil || !ok {
		return false
	}
	good := func(o jsondoc.Object) bool {
		try := &written{status: f.status, header: out.header.Clone()}
		try.with(o, media)
		return s.validator.Response(x.match, f.status, try.header, try.body).OK()
	}
	if !good(o) {
		return false
	}
	members := sample.Members(schema)
	for _, name := range sortedNames(members) {
		said, ok := messages(f)[folded(name)]
		if !ok {
			continue
		}
		for _, v := range []any{said, f.code} {
			if with := o.With(name, v); good(with) {
				o = with
				break
			}
		}
	}
	out.with(o, media)
	return true
}
