package validate

import (
	"bytes"
	"strings"
)

// quickType finds the schema of a payload without a word about why there is none: nil leaves that to payloadType,
// which answers the same otherwise.
func (v *Validator) quickType(data []byte, opts *PayloadOptions) *schema {
	switch {
	case opts.Operation != "" && opts.Type != "":
		return nil
	case opts.Operation != "":
		return v.quickOperation(opts)
	case opts.Type != "":
		s := v.table.find(opts.Type)
		if s == nil {
			s, _ = v.named(opts.Type)
		}
		return v.quickForm(s, opts)
	}
	name, there := v.set.Text(data, discriminatorName)
	switch {
	case name != nil:
		s := v.types[string(bytes.TrimPrefix(name, []byte("#")))]
		if s == nil {
			s, _ = v.named(string(name))
		}
		return v.quickForm(s, opts)
	case there:
		return nil
	}
	context, _ := v.set.Text(data, contextName)
	if context == nil {
		return nil
	}
	return v.quickForm(v.quickContext(string(context)), opts)
}

// quickForm takes the form of a type that the options ask for.
func (v *Validator) quickForm(s *schema, opts *PayloadOptions) *schema {
	switch {
	case s == nil || strings.HasPrefix(s.component, instancePrefix):
		return nil
	case opts.Direction == AsRequest && opts.Update && s.full == nil && !strings.HasSuffix(s.component, "UpdateUnion"):
		return s.update
	case s.union != nil:
		return s.union
	}
	return s
}

// A bodyKey is what says of which body of an operation a payload is.
type bodyKey struct {
	operation string
	status    int
	dir       Direction
}

// quickOperation is operationBody, which goes through all operations, for payloads that come one after the other.
func (v *Validator) quickOperation(opts *PayloadOptions) *schema {
	key := bodyKey{opts.Operation, opts.Status, opts.Direction}
	s, known := v.bodies.get(key)
	if !known {
		if s = v.operationBody(*opts, v.collector()); s != nil && len(key.operation) <= longestCached {
			v.bodies.put(key, s)
		}
	}
	return s
}

// quickContext is contextType, which goes through all operations as well.
func (v *Validator) quickContext(context string) *schema {
	s, known := v.contexts.get(context)
	if !known {
		if s = v.contextType(context); s != nil && len(context) <= longestCached {
			v.contexts.put(context, s)
		}
	}
	return s
}
