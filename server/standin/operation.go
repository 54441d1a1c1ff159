package standin

import (
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/model"
	"github.com/graphcontract/graphcontract/server/internal/odata"
	"github.com/graphcontract/graphcontract/server/standin/internal/sample"
	"github.com/graphcontract/graphcontract/validate"
)

// An operation is a method of a path.
type operation struct {
	node    *node
	method  string
	in      *openapi3.Operation
	match   *validate.Match // of a request without headers
	success payload
	created *payload // of 201, where that is not the success
	takes   string   // media type of the request body, JSON if that is one; "" for none
	sent    *openapi3.SchemaRef
	sends   map[string]sample.Member // members of sent
	query   map[string]bool          // declared options
	does    behavior

	typ        *model.Type
	navigation []string
	context    bool // answers carry @odata.context
	stateful   bool // answers are made from the state
	fixed      *answer
	envelope   jsondoc.Object // of a list: the other members that it needs
	problem    *Finding
	narrow     atomic.Bool // the state holds something that its answers cannot show in full
}

// payload is a declared answer.
type payload struct {
	status   int
	response *openapi3.Response
	media    string // as declared, "" for no body
	json     bool
	content  *openapi3.MediaType
	schema   *openapi3.SchemaRef // nil if none is declared
	list     *list
}

// list is how a schema holds a list.
type list struct {
	member string // that is the list, "" when the body is
	items  *openapi3.SchemaRef
}

func isJSON(media string) bool {
	plain, _, _ := strings.Cut(strings.ToLower(media), ";")
	plain = strings.TrimSpace(plain)
	return strings.HasSuffix(plain, "/json") || strings.HasSuffix(plain, "+json")
}

// readOperations prepares the operations of a path.
func (s *Server) readOperations(n *node) error {
	for method, in := range n.item.Operations() {
		op := &operation{node: n, method: method, in: in, query: map[string]bool{}, context: s.graph}
		params := map[string]string{}
		for _, name := range n.template.Params {
			params[name] = "1"
		}
		r := &http.Request{Method: method, URL: &url.URL{}, Header: http.Header{}}
		match, findings := s.validator.Match(n.shadowed(r, method, params))
		if match == nil {
			return fmt.Errorf("%s %s cannot be found again: %v", method, n.template.Path, findings)
		}
		op.match = match
		for _, list := range []openapi3.Parameters{n.item.Parameters, in.Parameters} {
			for _, p := range list {
				if p != nil && p.Value != nil && p.Value.In == openapi3.ParameterInQuery {
					op.query[p.Value.Name] = true
				}
			}
		}
		op.readBodies(method == http.MethodGet && s.hasItems(n))
		n.ops[method] = op
		if op.success.json && op.success.schema != nil {
			ref := op.success.schema
			if op.success.list != nil {
				ref = op.success.list.items
				op.readEnvelope()
			}
			op.typ = s.types.Type(ref)
			members := sample.Members(ref)
			for _, name := range slices.Sorted(maps.Keys(members)) {
				if members[name].Navigates {
					op.navigation = append(op.navigation, name)
				}
			}
		}
	}
	return nil
}

// readEnvelope makes what holds the list in an answer.
func (op *operation) readEnvelope() {
	v, err := sample.Value(op.success.schema, sample.Wish{})
	if o, ok := v.(jsondoc.Object); ok && err == nil {
		op.envelope = o
	}
}

// readBodies chooses the success of an operation and finds the body it takes.
func (op *operation) readBodies(hasItems bool) {
	if ref := op.in.RequestBody; ref != nil && ref.Value != nil {
		op.takes, _ = preferred(ref.Value.Content)
		if media := ref.Value.Content[op.takes]; media != nil {
			if op.sent = media.Schema; op.sent != nil && isJSON(op.takes) {
				op.sends = sample.Members(op.sent)
			}
		}
	}
	statuses := op.in.Responses.Map()
	status, key := successOf(op.method, slices.Sorted(maps.Keys(statuses)))
	if key == "" {
		return
	}
	op.success = readPayload(status, statuses[key], hasItems)
	if ref := statuses["201"]; ref != nil && status != http.StatusCreated {
		p := readPayload(http.StatusCreated, ref, hasItems)
		op.created = &p
	}
}

// successOf chooses the status of the usual answer: what the method asks for, or the lowest that is no error.
func successOf(method string, keys []string) (status int, key string) {
	usual := map[string][]int{
		http.MethodPost: {201, 200, 202, 204}, http.MethodDelete: {204, 200, 202}, http.MethodPatch: {200, 204}, http.MethodPut: {200, 204, 201},
	}[method]
	if usual == nil {
		usual = []int{200}
	}
	for _, n := range usual {
		if slices.Contains(keys, strconv.Itoa(n)) {
			return n, strconv.Itoa(n)
		}
	}
	for _, k := range keys {
		if n, err := strconv.Atoi(k); err == nil && n >= 200 && n < 400 {
			return n, k
		}
	}
	for _, k := range keys {
		if strings.EqualFold(k, "2XX") || k == "default" {
			return usual[0], k
		}
	}
	return 0, ""
}

func readPayload(status int, ref *openapi3.ResponseRef, hasItems bool) payload {
	out := payload{status: status}
	if ref == nil || ref.Value == nil {
		return out
	}
	out.response = ref.Value
	if out.media, out.content = preferred(ref.Value.Content); out.content == nil {
		return out
	}
	out.json, out.schema = isJSON(out.media), out.content.Schema
	if !out.json || out.schema == nil {
		return out
	}
	if items := sample.Items(out.schema); items != nil {
		out.list = &list{"", items}
		return out
	}
	names, items := sample.Lists(out.schema)
	switch {
	case slices.Contains(names, "value"):
		out.list = &list{"value", items["value"]}
	case len(names) == 1 && hasItems:
		out.list = &list{names[0], items[names[0]]}
	}
	return out
}

// preferred is the media type that is spoken: JSON if there is one.
func preferred(content openapi3.Content) (string, *openapi3.MediaType) {
	names := slices.Sorted(maps.Keys(content))
	for _, fits := range []func(string) bool{
		func(m string) bool { return strings.EqualFold(m, contentType) }, isJSON, func(string) bool { return true },
	} {
		for _, name := range names {
			if fits(name) && content[name] != nil {
				return name, content[name]
			}
		}
	}
	return "", nil
}

// resource is what query options are applied to.
func (s *Server) resource(op *operation) odata.Resource {
	r := odata.Resource{Type: op.typ, Collection: op.success.list != nil, Navigation: op.navigation}
	if r.Type == nil {
		r.Type = &model.Type{Name: op.in.OperationID}
	}
	if op.query["$top"] {
		r.PageSize = s.opts.PageSize
	}
	return r
}
