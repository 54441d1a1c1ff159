package server

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/graphcontract/graphcontract/server/internal/batch"
	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

// inherited are the headers of a $batch that its items have, too, unless they have their own, as they have that of
// the namespace.
var inherited = []string{"Authorization", clientRequestID}

// answerBatch answers a $batch: each item is an exchange of its own, with everything that belongs to one.
func (s *Server) answerBatch(x *exchange, out *buffer) error {
	x.base = baseOf(x.original.URL.Path)
	if err := s.identify(x); err != nil {
		return err
	}
	if x.original.Method != http.MethodPost {
		return &fault{status: http.StatusMethodNotAllowed, code: codeMethodNotAllowed, header: http.Header{"Allow": {http.MethodPost}},
			message: fmt.Sprintf("%s is not allowed for a $batch", x.original.Method)}
	}
	body, f := readBody(x.request, s.opts.MaxBodyBytes)
	if f != nil {
		return f
	}
	x.body = body
	if s.plane.arrange(x, out) {
		return nil
	}
	if !batch.IsJSON(x.request.Header.Get("Content-Type")) {
		return &fault{status: http.StatusUnsupportedMediaType, code: codeMediaType, target: "Content-Type",
			message: fmt.Sprintf("found the content type %q; want %s", x.request.Header.Get("Content-Type"), contentType)}
	}
	items, err := batch.Read(body)
	if err != nil {
		return badBatch(err)
	}
	answers := make(jsondoc.Array, len(items))
	for _, i := range batch.Order(items) {
		if err := x.request.Context().Err(); err != nil {
			return err
		}
		answers[i] = s.answerItem(x, items, i)
	}
	text, err := jsondoc.Encode(jsondoc.Object{{Name: "responses", Value: answers}})
	if err != nil {
		return err
	}
	out.Header().Set("Content-Type", contentType)
	out.WriteHeader(http.StatusOK)
	_, err = out.Write(text)
	return err
}

// answerItem answers one item, unless one that it depends on failed.
func (s *Server) answerItem(whole *exchange, items []batch.Item, i int) jsondoc.Object {
	item := &items[i]
	r, err := item.Request(whole.original, whole.base, isVersioned, append(inherited[:len(inherited):len(inherited)], s.opts.NamespaceHeader)...)
	x, out := s.begin(r, item.ID), newBuffer()
	s.run(x, out, func(x *exchange, out *buffer) error {
		x.base = whole.base
		if err != nil {
			return badBatch(err)
		}
		if failed := batch.Failed(items, i); failed != nil {
			return &fault{status: http.StatusFailedDependency, code: "FailedDependency",
				message: fmt.Sprintf("request %q, which this one depends on, failed with status %d", failed.ID, failed.Status)}
		}
		return s.answerOperation(x, out)
	})
	if out.drop { // one connection carries all items
		out.reset()
		s.fail(out, x, &fault{status: http.StatusServiceUnavailable, code: "serviceNotAvailable", message: "the connection was cut"})
	}
	item.Status = out.status
	s.log(x, out)
	return s.shownItem(x, out)
}

// badBatch is the fault for what package batch refuses.
func badBatch(err error) error {
	var refused *batch.Error
	if !errors.As(err, &refused) {
		return err
	}
	return &fault{status: http.StatusBadRequest, code: gateway.badRequest(), target: refused.Target, message: refused.Message}
}

// isVersioned reports whether a path begins with a version of the service.
func isVersioned(path string) bool {
	rest := unversioned(path)
	return len(rest) < len(path) && rest[0] == '/'
}

// shownItem is the answer to an item as a part of the answer to the $batch: JSON as it is, everything else as Base64.
func (s *Server) shownItem(x *exchange, out *buffer) jsondoc.Object {
	h := out.Header().Clone()
	stamp(h, x)
	body := out.body
	if x.head {
		body = nil
	}
	return batch.Answer(x.batch, out.status, h, body)
}
