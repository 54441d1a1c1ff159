package validate

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
)

// Explain says what is wrong with the options themselves, whatever the payload: a type or an operation that the
// contract does not have, or options that exclude each other. It is empty if payloads can be checked with them, and
// if they leave the type to the payload.
func (v *Validator) Explain(opts PayloadOptions) Findings {
	c := v.collector()
	if opts.Type != "" || opts.Operation != "" {
		v.payloadType(nil, opts, c)
	}
	return c.findings(nil)
}

// TakesArray reports whether payloads of a type are arrays, rather than several payloads in one.
func (v *Validator) TakesArray(opts PayloadOptions) bool {
	if opts.Type == "" && opts.Operation == "" {
		return false
	}
	s := v.payloadType(nil, opts, v.collector())
	return s != nil && s.takes(kindArray) && !s.takes(kindObject)
}

// operationBody finds the JSON schema of the body that an operation takes or answers.
func (v *Validator) operationBody(opts PayloadOptions, c *collector) *schema {
	op := v.operationNamed(opts.Operation, c)
	if op == nil {
		return nil
	}
	unchecked := func(code Code, format string, args ...any) *schema {
		c.add(Finding{Code: code, In: InBody, Offset: noPlace, Message: fmt.Sprintf(format, args...)})
		return nil
	}
	var content []*media
	what := "request"
	if opts.Direction == AsRequest {
		if op.body != nil {
			content = op.body.content
		}
	} else {
		status := opts.Status
		if status == 0 {
			status = op.success()
		}
		what = fmt.Sprintf("response %d", status)
		r := op.response(status)
		if r == nil {
			return unchecked(CodeStatusUndeclared, "%s %s does not declare status %d; it declares %s", op.Method, op.PathTemplate, status, joinWords(op.statuses, "and"))
		}
		content = r.content
	}
	if len(content) == 0 {
		return unchecked(CodeBodyUnexpected, "the %s of %s %s has no body", what, op.Method, op.PathTemplate)
	}
	for _, m := range content {
		if m.schema != nil && (m.isJSON() || m.name == "*/*" || m.name == "application/*") {
			return m.schema
		}
	}
	return unchecked(CodeUnchecked, "the %s of %s %s has no JSON schema, so nothing was checked", what, op.Method, op.PathTemplate)
}

// success is the lowest status of success that the operation declares, 200 if it names none.
func (o *operation) success() int {
	for status := 200; status < 300; status++ {
		if o.responses[fmt.Sprint(status)] != nil {
			return status
		}
	}
	return http.StatusOK
}

// operationNamed finds an operation by its identifier, or by its method and path. The path is the template, or one
// that fits it, with or without the base path.
func (v *Validator) operationNamed(name string, c *collector) *operation {
	for _, op := range v.operations {
		if op.OperationID == name {
			return op
		}
	}
	method, path, ok := strings.Cut(strings.TrimSpace(name), " ")
	path = strings.TrimSpace(path)
	if !ok || !strings.HasPrefix(path, "/") {
		c.add(Finding{
			Code: CodePathUnknown, In: InPath, Offset: noPlace, Found: clip(name), Suggestion: v.nearestOperation(name),
			Message: fmt.Sprintf("%q names no operation; want an operationId, or a method and a path%s", clip(name), didYouMean(v.nearestOperation(name))),
		})
		return nil
	}
	var best *operation
	var methods, paths []string
	for _, op := range v.operations {
		paths = append(paths, op.PathTemplate)
		exact := strings.EqualFold(op.PathTemplate, path)
		if !exact && !v.fits(op, path) {
			continue
		}
		methods = append(methods, op.Method)
		if strings.EqualFold(op.Method, method) && (best == nil || exact || op.before(best)) {
			best = op
			if exact {
				break
			}
		}
	}
	switch {
	case best != nil:
	case len(methods) > 0:
		slices.Sort(methods)
		methods = slices.Compact(methods)
		c.add(Finding{
			Code: CodeMethodUnknown, In: InPath, Offset: noPlace, Found: clip(method), Allowed: methods,
			Message: fmt.Sprintf("the path %s has no method %s; want %s", clip(path), clip(method), joinWords(methods, "or")),
		})
	default:
		near := nearest(path, slices.Compact(paths))
		c.add(Finding{
			Code: CodePathUnknown, In: InPath, Offset: noPlace, Found: clip(path), Suggestion: near,
			Message: fmt.Sprintf("the contract has no path %s%s", clip(path), didYouMean(near)),
		})
	}
	return best
}

// fits reports whether a path, with or without the base path, is one of the operation.
func (v *Validator) fits(op *operation, path string) bool {
	for _, base := range append([]string{""}, v.basePaths...) {
		rest, ok := cutBase(path, base)
		if !ok {
			continue
		}
		if segments, err := splitPath(rest, nil); err == nil {
			if _, ok := op.match(segments); ok {
				return true
			}
		}
	}
	return false
}

func (v *Validator) nearestOperation(name string) string {
	var ids []string
	for _, op := range v.operations {
		ids = append(ids, op.OperationID)
	}
	return nearest(name, ids)
}
