package codegen

import "github.com/getkin/kin-openapi/openapi3"

// readDirections finds the types that only requests carry: they are held against the contract as what they are.
func (c *contract) readDirections(doc *openapi3.T) {
	requests, answers := make(map[string]bool), make(map[string]bool)
	for _, path := range doc.Paths.InMatchingOrder() {
		for _, op := range doc.Paths.Value(path).Operations() {
			if op.RequestBody != nil && op.RequestBody.Value != nil {
				reachContent(op.RequestBody.Value.Content, requests)
			}
			for _, answer := range op.Responses.Map() {
				if answer.Value != nil {
					reachContent(answer.Value.Content, answers)
				}
			}
		}
	}
	c.requests = make(map[string]bool)
	for key := range requests {
		if name := c.goNames[key]; name != "" && !answers[key] {
			c.requests[name] = true
		}
	}
}

func reachContent(content openapi3.Content, seen map[string]bool) {
	for _, media := range content {
		if media != nil {
			reach(media.Schema, seen, make(map[*openapi3.Schema]bool))
		}
	}
}

// reach notes all components that a schema leads to.
func reach(ref *openapi3.SchemaRef, seen map[string]bool, inline map[*openapi3.Schema]bool) {
	if ref == nil || ref.Value == nil {
		return
	}
	if ref.Ref != "" {
		key := componentKey(ref.Ref)
		if seen[key] {
			return
		}
		seen[key] = true
	} else if inline[ref.Value] {
		return
	}
	s := ref.Value
	inline[s] = true
	for _, list := range []openapi3.SchemaRefs{s.AllOf, s.OneOf, s.AnyOf, {s.Items, s.Not, s.AdditionalProperties.Schema}} {
		for _, part := range list {
			reach(part, seen, inline)
		}
	}
	for _, p := range s.Properties {
		reach(p, seen, inline)
	}
}
