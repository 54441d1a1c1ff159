package server

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

// maxBatch is the number of requests in one $batch.
const maxBatch = 20

// inherited are the headers of a $batch that its items have, too, unless they have their own, as they have that of
// the namespace.
var inherited = []string{"Authorization", clientRequestID}

// batchItem is one request of a $batch.
type batchItem struct {
	id, method, url string
	header          http.Header
	body            []byte
	dependsOn       []int // indexes of items
	status          int   // of the answer; 0 before there is one
	answer          jsondoc.Object
}

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
	if !isJSON(x.request.Header.Get("Content-Type")) {
		return &fault{status: http.StatusUnsupportedMediaType, code: codeMediaType, target: "Content-Type",
			message: fmt.Sprintf("found the content type %q; want %s", x.request.Header.Get("Content-Type"), contentType)}
	}
	items, err := readBatch(body)
	if err != nil {
		return err
	}
	answers := make(jsondoc.Array, len(items))
	for _, i := range inOrder(items) {
		if err := x.request.Context().Err(); err != nil {
			return err
		}
		s.answerItem(x, items, i)
	}
	for i := range items {
		answers[i] = items[i].answer
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

func isJSON(contentType string) bool {
	media, _, _ := strings.Cut(contentType, ";")
	return strings.EqualFold(strings.TrimSpace(media), "application/json")
}

// inOrder lists the indexes of items so that each comes after those it depends on. There are no circles.
func inOrder(items []batchItem) []int {
	var (
		order []int
		seen  = make([]bool, len(items))
		visit func(int)
	)
	visit = func(i int) {
		if seen[i] {
			return
		}
		seen[i] = true
		for _, j := range items[i].dependsOn {
			visit(j)
		}
		order = append(order, i)
	}
	for i := range items {
		visit(i)
	}
	return order
}

// answerItem answers one item, unless one that it depends on failed.
func (s *Server) answerItem(whole *exchange, items []batchItem, i int) {
	item := &items[i]
	r, err := item.request(whole, s.opts.NamespaceHeader)
	x, out := s.begin(r, item.id), newBuffer()
	s.run(x, out, func(x *exchange, out *buffer) error {
		x.base = whole.base
		if err != nil {
			return err
		}
		for _, j := range item.dependsOn {
			if items[j].status >= http.StatusBadRequest {
				return &fault{status: http.StatusFailedDependency, code: "FailedDependency",
					message: fmt.Sprintf("request %q, which this one depends on, failed with status %d", items[j].id, items[j].status)}
			}
		}
		return s.answerOperation(x, out)
	})
	if out.drop { // one connection carries all items
		out.reset()
		s.fail(out, x, &fault{status: http.StatusServiceUnavailable, code: "serviceNotAvailable", message: "the connection was cut"})
	}
	item.status, item.answer = out.status, s.shownItem(x, out)
	s.log(x, out)
}

// request is the item as a request to the same version of the service. It is never nil, so that a bad item has an
// exchange as well.
func (item *batchItem) request(whole *exchange, namespaceHeader string) (*http.Request, error) {
	outer := whole.original
	r := (&http.Request{Method: item.method, Host: outer.Host, TLS: outer.TLS, RemoteAddr: outer.RemoteAddr, Proto: outer.Proto,
		ProtoMajor: outer.ProtoMajor, ProtoMinor: outer.ProtoMinor, Header: item.header, URL: &url.URL{Path: whole.base},
		ContentLength: int64(len(item.body)), Body: http.NoBody}).WithContext(outer.Context())
	if len(item.body) > 0 {
		r.Body = readCloser{bytes.NewReader(item.body)}
	}
	for _, name := range append(inherited[:len(inherited):len(inherited)], namespaceHeader) {
		if values := outer.Header.Values(name); len(r.Header.Values(name)) == 0 && len(values) > 0 {
			r.Header[http.CanonicalHeaderKey(name)] = values
		}
	}
	relative, err := url.Parse("/" + strings.TrimPrefix(item.url, "/"))
	if err != nil || strings.HasPrefix(item.url, "//") || relative.Fragment != "" || strings.Contains(item.url, "://") {
		return r, &fault{status: http.StatusBadRequest, code: gateway.badRequest(), target: "url",
			message: fmt.Sprintf("request %q: want a url relative to %s, such as /policies/authenticationMethodsPolicy", item.id, whole.base)}
	}
	base := whole.base
	if rest := unversioned(relative.Path); len(rest) < len(relative.Path) && rest[0] == '/' {
		base = "" // the older JavaScript client strips nothing but the host
	}
	r.URL = &url.URL{Path: base + relative.Path, RawQuery: relative.RawQuery}
	if relative.RawPath != "" {
		r.URL.RawPath = base + relative.RawPath
	}
	r.RequestURI = r.URL.RequestURI()
	return r, nil
}

type readCloser struct{ *bytes.Reader }

func (readCloser) Close() error { return nil }

// shownItem is the answer to an item as a part of the answer to the $batch: JSON as it is, everything else as Base64.
func (s *Server) shownItem(x *exchange, out *buffer) jsondoc.Object {
	h := out.Header().Clone()
	stamp(h, x)
	var headers jsondoc.Object
	for _, name := range sortedKeys(h) {
		if name == "Content-Type" && len(out.body) == 0 {
			continue
		}
		headers = append(headers, jsondoc.Member{Name: wireName(name), Value: strings.Join(h[name], ", ")})
	}
	answer := jsondoc.Object{
		{Name: "id", Value: x.batch},
		{Name: "status", Value: jsonNumber(out.status)},
		{Name: "headers", Value: headers},
	}
	if len(out.body) == 0 || x.head {
		return answer
	}
	if isJSON(h.Get("Content-Type")) {
		if v, err := jsondoc.Decode(out.body); err == nil {
			return append(answer, jsondoc.Member{Name: "body", Value: v})
		}
	}
	return append(answer, jsondoc.Member{Name: "body", Value: base64.StdEncoding.EncodeToString(out.body)})
}

// wireName is a header as the service spells it.
func wireName(canonical string) string {
	switch canonical {
	case "Request-Id", "Client-Request-Id":
		return strings.ToLower(canonical)
	case "Odata-Version":
		return "OData-Version"
	case "Etag":
		return "ETag"
	}
	return canonical
}

func jsonNumber(n int) json.Number { return json.Number(strconv.Itoa(n)) }
