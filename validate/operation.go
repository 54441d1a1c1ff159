package validate

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// An Operation is a method on a path of the contract.
type Operation struct {
	Method       string `json:"method"`
	PathTemplate string `json:"path"`
	OperationID  string `json:"operationId,omitempty"`
	Deprecated   bool   `json:"deprecated,omitempty"`
}

// Operations returns the operations of the contract, sorted by path and then method.
func (v *Validator) Operations() []Operation {
	out := make([]Operation, len(v.operations))
	for i, op := range v.operations {
		out[i] = op.Operation
	}
	return out
}

// operation is an operation prepared for checking.
type operation struct {
	Operation
	segments  []segment
	params    []*parameter
	body      *body
	responses map[string]*response
	statuses  []string // keys of responses, sorted
	order     int      // among all operations

	queries  []*parameter // of params
	byStatus map[int]*response
	byClass  [10]*response // 1XX to 5XX
}

// A segment of a path is a literal or a parameter.
type segment struct {
	text    string
	isParam bool
}

type body struct {
	required bool
	content  []*media
}

type response struct {
	content []*media
	headers []*parameter
}

// media is a declared media type, in lower case.
type media struct {
	name   string
	schema *schema // nil if none is declared
}

func (m *media) isJSON() bool {
	return strings.HasSuffix(m.name, "/json") || strings.HasSuffix(m.name, "+json")
}

// operations prepares the operations of the document, sorted by path and method.
func (p *preparer) operations(doc *openapi3.T) ([]*operation, error) {
	var out []*operation
	paths := doc.Paths.Map()
	for _, path := range keysOf(paths) {
		item := paths[path]
		if item == nil {
			continue
		}
		ops := item.Operations()
		for _, method := range keysOf(ops) {
			op, err := p.operation(path, method, item, ops[method])
			if err != nil {
				return nil, fmt.Errorf("%w (%s %s)", err, method, path)
			}
			out = append(out, op)
		}
	}
	return out, nil
}

func (p *preparer) operation(path, method string, item *openapi3.PathItem, in *openapi3.Operation) (*operation, error) {
	op := &operation{
		Operation: Operation{Method: method, PathTemplate: path, OperationID: in.OperationID, Deprecated: in.Deprecated},
		responses: map[string]*response{},
	}
	for _, s := range strings.Split(strings.Trim(path, "/"), "/") {
		name, isParam := strings.CutPrefix(s, "{")
		op.segments = append(op.segments, segment{text: strings.TrimSuffix(name, "}"), isParam: isParam})
	}
	for _, refs := range []openapi3.Parameters{in.Parameters, item.Parameters} {
		for _, ref := range refs {
			if ref == nil || ref.Value == nil {
				return nil, fmt.Errorf("validate: a parameter is not resolved")
			}
			if op.parameter(ref.Value.In, ref.Value.Name) != nil {
				continue // the operation's own wins
			}
			prm, err := p.parameter(ref.Value)
			if err != nil {
				return nil, err
			}
			op.params = append(op.params, prm)
		}
	}
	if ref := in.RequestBody; ref != nil {
		if ref.Value == nil {
			return nil, fmt.Errorf("validate: the request body is not resolved")
		}
		content, err := p.content(ref.Value.Content)
		if err != nil {
			return nil, err
		}
		op.body = &body{required: ref.Value.Required, content: content}
	}
	return op, p.responses(op, in)
}

func (p *preparer) responses(op *operation, in *openapi3.Operation) error {
	responses := in.Responses.Map()
	op.statuses = keysOf(responses)
	for _, status := range op.statuses {
		ref := responses[status]
		if ref == nil || ref.Value == nil {
			return fmt.Errorf("validate: the response %s is not resolved", status)
		}
		content, err := p.content(ref.Value.Content)
		if err != nil {
			return err
		}
		r := &response{content: content}
		for _, name := range keysOf(ref.Value.Headers) {
			h := ref.Value.Headers[name]
			if h == nil || h.Value == nil {
				return fmt.Errorf("validate: the header %s is not resolved", name)
			}
			head := h.Value.Parameter
			head.Name, head.In = name, openapi3.ParameterInHeader
			prm, err := p.parameter(&head)
			if err != nil {
				return err
			}
			r.headers = append(r.headers, prm)
		}
		op.responses[status] = r
	}
	return nil
}

func (p *preparer) content(in openapi3.Content) ([]*media, error) {
	var out []*media
	for _, name := range keysOf(in) {
		m := &media{name: strings.ToLower(name)}
		if mt := in[name]; mt != nil && mt.Schema != nil {
			var err error
			if m.schema, err = p.ref(mt.Schema); err != nil {
				return nil, err
			}
		}
		out = append(out, m)
	}
	return out, nil
}

// mediaNames lists the declared media types.
func mediaNames(content []*media) []string {
	out := make([]string, len(content))
	for i, m := range content {
		out[i] = m.name
	}
	return out
}

// response finds the declared response for a status: exact, then as a range such as 4XX, then the default.
func (o *operation) response(status int) *response {
	if r := o.byStatus[status]; r != nil {
		return r
	}
	if class := status / 100; class >= 0 && class < len(o.byClass) && o.byClass[class] != nil {
		return o.byClass[class]
	}
	return o.responses["default"]
}

func (o *operation) parameter(in, name string) *parameter {
	for _, p := range o.params {
		if string(p.in) == in && (p.name == name || p.in == InHeader && http.CanonicalHeaderKey(p.name) == http.CanonicalHeaderKey(name)) {
			return p
		}
	}
	return nil
}
