package standin

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/standin/internal/route"
	"github.com/graphcontract/graphcontract/server/standin/internal/sample"
	"github.com/graphcontract/graphcontract/validate"
)

// walk calls every operation once, those that remove something last, and reports what is not answered by what the
// contract accepts. It returns how often each status came.
func walk(t *testing.T, s *Server) map[int]int {
	t.Helper()
	statuses := map[int]int{}
	order := slices.Clone(s.operations)
	slices.SortStableFunc(order, func(a, b *operation) int { return rank(a) - rank(b) })
	for _, op := range order {
		requests, why := s.requests(op)
		if len(requests) == 0 {
			if op.problem == nil {
				t.Errorf("%s %s: no request was found: %s", op.method, op.node.template.Path, why)
			}
			continue
		}
		var (
			w *httptest.ResponseRecorder
			r *http.Request
		)
		for _, r = range requests { // a contract may take more types than it can show
			w = httptest.NewRecorder()
			if s.ServeHTTP(w, r); w.Code < 400 {
				break
			}
		}
		statuses[w.Code]++
		if op.problem != nil {
			if w.Code != http.StatusNotImplemented && w.Code != http.StatusBadRequest {
				t.Errorf("%s %s: %d for an operation that cannot be answered", op.method, r.URL, w.Code)
			}
			continue
		}
		if w.Code != op.success.status && (op.created == nil || w.Code != op.created.status) {
			t.Errorf("%s %s (%s): status %d, want %d: %s", op.method, r.URL, op.node.template.Path, w.Code, op.success.status, w.Body)
			continue
		}
		fs := op.answerFindings(s.validator.Response(op.match, w.Code, w.Header(), w.Body.Bytes()), w.Code)
		if !fs.OK() {
			t.Errorf("%s %s: %v", op.method, r.URL, fs)
		}
	}
	return statuses
}

// rank puts what removes at the end, what is deepest first.
func rank(op *operation) int {
	switch op.does {
	case doDelete, doUnlink, doDeleteRaw, doClear:
		return 1000 - len(op.node.template.Segments)
	default:
		return 0
	}
}

// requests makes requests that the contract accepts, to things that are there.
func (s *Server) requests(op *operation) (out []*http.Request, why string) {
	params := map[string]string{}
	for i, segment := range op.node.template.Segments {
		for _, name := range segment.Names() {
			params[name] = s.someKey(op, i, name)
		}
	}
	var b strings.Builder
	for _, segment := range op.node.template.Segments {
		text := segment.Text
		if segment.Kind == route.Param {
			text = "{" + text + "}"
		}
		for name, value := range params {
			text = strings.ReplaceAll(text, "{"+name+"}", url.PathEscape(value))
		}
		b.WriteString("/" + text)
	}
	query, header := url.Values{}, http.Header{}
	for _, list := range []openapi3.Parameters{op.node.item.Parameters, op.in.Parameters} {
		for _, p := range list {
			if !p.Value.Required || p.Value.In == openapi3.ParameterInPath {
				continue
			}
			text := headerSample(p.Value.Schema)
			switch p.Value.In {
			case openapi3.ParameterInQuery:
				query.Set(p.Value.Name, text)
			case openapi3.ParameterInHeader:
				header.Set(p.Value.Name, text)
			}
		}
	}
	target := cmp.Or(op.node.bases[0]+b.String(), "/")
	if len(query) > 0 {
		target += "?" + query.Encode()
	}
	for _, body := range s.bodies(op) {
		r := httptest.NewRequest(op.method, target, bytes.NewReader(body))
		r.Header = header.Clone()
		if len(body) > 0 {
			_, media := sample.Media(op.takes)
			r.Header.Set("Content-Type", media)
		}
		_, fs := s.validator.Request(op.node.shadowed(r, op.method, params), body)
		if op.freeBody(r.Header.Get("Content-Type")) {
			fs = slices.DeleteFunc(fs, func(f validate.Finding) bool { return f.Code == validate.CodeUnchecked })
		}
		if fs.OK() {
			out = append(out, r)
			continue
		}
		why = fmt.Sprintf("%v for %s", fs, body)
	}
	return out, why
}

// someKey is the key of something that is there.
func (s *Server) someKey(op *operation, i int, name string) string {
	p := s.byShape[op.node.template.Shape(i+1)]
	if op.node.kind == kindRefItem && i == len(op.node.template.Segments)-2 && p == nil {
		p = op.node
	}
	if p != nil && p.coll != nil && len(p.coll.seeds) > 0 {
		first := p.coll.seeds[0]
		if p.property != "" {
			v, _ := first.doc.Get(p.property)
			return keyText(v)
		}
		if p.kind == kindItem || p.kind == kindRefItem {
			return first.id
		}
	}
	if ref := op.parameter(name); ref != nil {
		return headerSample(ref)
	}
	return "1"
}

// bodies are bodies to try, none first where the contract allows that.
func (s *Server) bodies(op *operation) [][]byte {
	if op.takes == "" {
		return [][]byte{nil}
	}
	var out [][]byte
	if !isJSON(op.takes) {
		body, _ := sample.Media(op.takes)
		if !op.in.RequestBody.Value.Required {
			return [][]byte{nil, body}
		}
		return [][]byte{body}
	}
	if op.sent == nil {
		return [][]byte{[]byte("{}")}
	}
	if op.does == doLink {
		out = append(out, []byte(`{"@odata.id":"https://contoso.com/things/4711"}`))
	}
	for branch := range min(sample.Branches(op.sent), maxBranches) {
		for _, w := range wishes(branch) {
			w.Request = true
			v, err := sample.Value(op.sent, w)
			if err != nil {
				continue
			}
			if o, ok := v.(jsondoc.Object); ok && op.does == doCreate && op.node.coll.key != "" {
				v = o.Without(op.node.coll.key)
				if text, err := jsondoc.Encode(v); err == nil {
					out = append(out, text)
				}
				if op.node.coll.members[op.node.coll.key].Is(openapi3.TypeString) {
					v = o.With(op.node.coll.key, "walker")
				} else {
					v = o.With(op.node.coll.key, json.Number("4711"))
				}
			}
			text, err := jsondoc.Encode(v)
			if err == nil {
				out = append(out, text)
			}
		}
	}
	return append(out, nil)
}
