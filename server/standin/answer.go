package standin

import (
	"encoding/json"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/standin/internal/sample"
	"github.com/graphcontract/graphcontract/validate"
)

const (
	contentType   = "application/json"
	contextMember = "@odata.context"
)

// answer is what an operation says, before it is written.
type answer struct {
	status      int
	header      http.Header
	value       any // the body, as package jsondoc holds values
	hasValue    bool
	raw         []byte // a body that is not JSON
	contentType string // of raw
	shaped      string // how the query shaped it, for the context
}

// body writes an answer. context is the address of its description, "" for none.
func (a *answer) body(op *operation, context string) (body []byte, media string, err error) {
	if !a.hasValue {
		return a.raw, a.contentType, nil
	}
	v := a.value
	if o, ok := v.(jsondoc.Object); ok && context != "" && op.context {
		v = o.WithFirst(contextMember, context)
	}
	body, err = jsondoc.Encode(v)
	return body, op.jsonType(), err
}

// jsonType is the media type of JSON answers.
func (op *operation) jsonType() string {
	if op.success.json && !strings.Contains(op.success.media, "*") {
		return op.success.media
	}
	return contentType
}

// shown is the answer with documents of the state.
func (op *operation) shown(docs ...jsondoc.Object) *answer {
	out := &answer{status: op.success.status, hasValue: true}
	if op.success.list == nil {
		if len(docs) > 0 {
			out.value = docs[0]
		} else {
			out.value = jsondoc.Object{}
		}
		return out
	}
	items := make(jsondoc.Array, len(docs))
	for i := range docs {
		items[i] = docs[i]
	}
	out.value = op.listed(items, len(docs))
	return out
}

// totals are names of the member that counts the items of a list.
var totals = []string{"total", "count", "totalcount", "totalitems", "size"}

// listed puts items into what holds them in an answer.
func (op *operation) listed(items jsondoc.Array, total int) any {
	if op.success.list.member == "" {
		return items
	}
	out := slices.Clone(op.envelope)
	for i := range out {
		if _, number := out[i].Value.(json.Number); number && slices.Contains(totals, folded(out[i].Name)) {
			out[i].Value = json.Number(strconv.Itoa(total))
		}
	}
	return out.With(op.success.list.member, items)
}

// proveDoc is prove for an answer with one document. Pointers of findings begin at the document.
func (s *Server) proveDoc(op *operation, o jsondoc.Object) validate.Findings {
	return op.alone(s.prove(op, op.shown(o)))
}

// compareDoc is compare for an answer with one document.
func (s *Server) compareDoc(op *operation, o jsondoc.Object) validate.Findings {
	return op.alone(s.compare(op, op.shown(o)))
}

// alone makes findings about the only item of a list findings about the item.
func (op *operation) alone(fs validate.Findings) validate.Findings {
	if op.success.list == nil {
		return fs
	}
	prefix := "/0"
	if op.success.list.member != "" {
		prefix = "/" + op.success.list.member + prefix
	}
	for i := range fs {
		fs[i].Pointer = strings.TrimPrefix(fs[i].Pointer, prefix)
	}
	return fs
}

// prove is for the time before anything is served. An operation whose answers may not carry the context is told so
// here.
func (s *Server) prove(op *operation, a *answer) validate.Findings {
	fs := s.compare(op, a)
	if op.context && !fs.OK() {
		op.context = false
		if plain := s.compare(op, a); plain.OK() {
			return plain
		}
		op.context = true
	}
	return fs
}

// compare compares an answer with the contract, as it would be sent.
func (s *Server) compare(op *operation, a *answer) validate.Findings {
	body, media, err := a.body(op, sampleContext)
	if err != nil {
		return validate.Findings{{Code: validate.CodeUnchecked, Severity: validate.Error, Message: err.Error()}}
	}
	header := http.Header{}
	if media != "" && len(body) > 0 {
		header.Set("Content-Type", media)
	}
	s.addHeaders(op, a.status, header)
	return op.answerFindings(s.validator.Response(op.match, a.status, header, body), a.status)
}

// answerFindings leaves out that a body has no schema: then the contract takes any.
func (op *operation) answerFindings(fs validate.Findings, status int) validate.Findings {
	p := op.success
	if op.created != nil && status == op.created.status {
		p = *op.created
	}
	if status != p.status || p.schema != nil || p.media == "" {
		return fs
	}
	return slices.DeleteFunc(fs, func(f validate.Finding) bool { return f.Code == validate.CodeUnchecked && f.In == validate.InBody })
}

// addHeaders adds the headers that the contract requires of an answer and that it does not have.
func (s *Server) addHeaders(op *operation, status int, header http.Header) {
	p := op.success
	if op.created != nil && status == op.created.status {
		p = *op.created
	}
	if p.response == nil || status != p.status {
		return
	}
	for name, h := range p.response.Headers {
		if h == nil || h.Value == nil || !h.Value.Required || header.Get(name) != "" || strings.EqualFold(name, "Content-Type") {
			continue
		}
		header.Set(name, headerSample(h.Value.Schema))
	}
}

func headerSample(ref *openapi3.SchemaRef) string {
	v, err := sample.Value(ref, sample.Wish{Examples: true})
	if err != nil {
		return "sample"
	}
	if list, ok := v.(jsondoc.Array); ok {
		texts := make([]string, len(list))
		for i := range list {
			texts[i] = keyText(list[i])
		}
		return strings.Join(texts, ",")
	}
	if text := keyText(v); text != "" {
		return text
	}
	return "sample"
}
