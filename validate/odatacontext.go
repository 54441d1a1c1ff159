package validate

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// contextName is the member that says which part of the service a payload is.
const contextName = "@odata.context"

// contextType finds the type a context URL leads to. What follows the # is a type name, Collection(a type name),
// or a path of the service that may end in a list of selected members and in /$entity. Pages shorten the path, so
// the end of a path is enough if only one type answers to it.
func (v *Validator) contextType(context string) *schema {
	_, fragment, ok := strings.Cut(context, "$metadata#")
	if !ok {
		return nil
	}
	if decoded, err := url.PathUnescape(fragment); err == nil {
		fragment = decoded
	}
	if item, ok := strings.CutPrefix(fragment, "Collection("); ok {
		return v.types[strings.TrimSuffix(item, ")")+"CollectionResponse"]
	}
	fragment, entity := strings.CutSuffix(fragment, "/$entity")
	path := splitContext(fragment)
	if len(path) == 0 {
		return nil
	}
	if s := v.types[path[len(path)-1]]; s != nil { // a type, or a path that ends in the type of the entity
		return s
	}
	var found *schema
	for _, op := range v.operations {
		if op.Method != http.MethodGet || !op.endsWith(path) {
			continue
		}
		s := op.answer()
		if s == nil {
			continue
		}
		if items := s.collected(); entity && items != nil {
			s = items
		}
		if found != nil && found != s {
			return nil
		}
		found = s
	}
	if found == nil || found.component == "" {
		return nil
	}
	return found
}

// splitContext cuts a context path into segments: a key in parentheses is a segment, selected members are not.
func splitContext(fragment string) []string {
	var out []string
	for _, seg := range strings.Split(fragment, "/") {
		name, args, hasArgs := strings.Cut(seg, "(")
		if name != "" {
			out = append(out, name)
		}
		if hasArgs && strings.HasPrefix(args, "'") {
			out = append(out, strings.Trim(args, "')"))
		}
	}
	return out
}

// endsWith reports whether the path of the operation ends in the segments.
func (o *operation) endsWith(path []string) bool {
	skip := len(o.segments) - len(path)
	if skip < 0 {
		return false
	}
	for i, seg := range o.segments[skip:] {
		if !seg.isParam && !strings.EqualFold(seg.text, path[i]) {
			return false
		}
	}
	return !o.segments[len(o.segments)-1].isParam || len(path) > 1
}

// answer is the JSON schema of the operation's plain success.
func (o *operation) answer() *schema {
	r := o.responses["200"]
	if r == nil {
		return nil
	}
	for _, m := range r.content {
		if m.isJSON() {
			return m.schema
		}
	}
	return nil
}

// collected is the item type of a collection response, nil for other types.
func (s *schema) collected() *schema {
	value := s.props["value"]
	if value == nil {
		return nil
	}
	if value.items != nil && value.permits(kindArray) && len(value.types) == 1 && value.types[0] == openapi3.TypeArray {
		return value.items
	}
	return nil
}
