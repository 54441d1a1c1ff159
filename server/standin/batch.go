package standin

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/batch"
	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

const batchPath = "/$batch"

// batch answers a $batch, or returns nil for any other request. Contracts do not name it: each service of Graph has
// it. One that does is taken at its word.
func (s *Server) batch(x *exchange) *written {
	path := strings.TrimSuffix(x.request.URL.Path, "/")
	i := slices.IndexFunc(s.bases, func(base string) bool { return strings.EqualFold(path, base+batchPath) })
	if !s.graph || i < 0 || len(s.table.Find(batchPath)) > 0 {
		return nil
	}
	out, err := s.answerBatch(x, s.bases[i])
	if err != nil {
		return s.write(x, faultOf(err))
	}
	return out
}

func (s *Server) answerBatch(x *exchange, base string) (*written, error) {
	if x.method != http.MethodPost {
		return nil, notAllowed(x, []string{http.MethodPost})
	}
	body, f := readBody(x.request, s.opts.MaxBodyBytes)
	if f != nil {
		return nil, f
	}
	if media := x.request.Header.Get("Content-Type"); !batch.IsJSON(media) {
		return nil, &fault{status: http.StatusUnsupportedMediaType, code: codeMediaType, target: "Content-Type",
			message: fmt.Sprintf("found the content type %q; want %s", media, contentType)}
	}
	items, err := batch.Read(body)
	if err != nil {
		return nil, badBatch(err)
	}
	answers := make(jsondoc.Array, len(items))
	for _, i := range batch.Order(items) {
		if err := x.request.Context().Err(); err != nil {
			return nil, err
		}
		answers[i] = s.answerItem(x, base, items, i)
	}
	out := &written{status: http.StatusOK, header: http.Header{}}
	return out.with(jsondoc.Object{{Name: "responses", Value: answers}}, contentType), nil
}

// answerItem answers one item, unless one that it depends on failed.
func (s *Server) answerItem(whole *exchange, base string, items []batch.Item, i int) jsondoc.Object {
	item := &items[i]
	r, err := item.Request(whole.request, base, s.versioned, "Authorization", "client-request-id")
	x := s.begin(r)
	var out *written
	if failed := batch.Failed(items, i); err != nil {
		out = s.write(x, faultOf(badBatch(err)))
	} else if failed != nil {
		out = s.write(x, &fault{status: http.StatusFailedDependency, code: "FailedDependency",
			message: fmt.Sprintf("request %q, which this one depends on, failed with status %d", failed.ID, failed.Status)})
	} else {
		out = s.guarded(x)
	}
	item.Status = out.status
	s.log(x, out)
	s.stamp(out.header, x)
	if r.Method == http.MethodHead {
		out.body = nil
	}
	return batch.Answer(item.ID, out.status, out.header, out.body)
}

// versioned reports whether a path begins with what those of the contract do.
func (s *Server) versioned(path string) bool {
	return slices.ContainsFunc(s.bases, func(base string) bool {
		return base != "" && len(path) > len(base) && path[len(base)] == '/' && strings.EqualFold(path[:len(base)], base)
	})
}

// badBatch is the fault for what package batch refuses.
func badBatch(err error) error {
	var refused *batch.Error
	if !errors.As(err, &refused) {
		return err
	}
	return &fault{status: http.StatusBadRequest, code: codeBadRequest, target: refused.Target, message: refused.Message}
}
