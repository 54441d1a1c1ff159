// Package decode turns the JSON form of the contract into the document that kin-openapi works with.
//
// The loader of kin-openapi decodes every object once for its members and once more for what may be extensions, level
// by level, which takes most of the time until a process can answer. The contract is known and needs none of what the
// loader does for documents of other people: its references lead to its own components, and it says nothing twice. So one
// pass over its text is enough, which sets the fields as it meets them. Whatever this package does not know is an error,
// and the tests of package openapi hold its result against that of the loader.
package decode

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"strings"
	"sync"

	"github.com/getkin/kin-openapi/openapi3"
)

// Document decodes an OpenAPI 3.0 document whose references all lead to its own components. The document keeps parts of
// the text.
func Document(text string) (*openapi3.T, error) {
	doc := &openapi3.T{}
	r := &reader{scanner: scanner{text: text}}
	if err := r.document(doc); err != nil {
		return nil, err
	}
	if c := r.peek(); c != 0 {
		return nil, r.unexpected("the end")
	}
	return doc, r.resolve(doc)
}

// document decodes the components, which are half of a document, beside all the rest.
func (r *reader) document(doc *openapi3.T) error {
	top := reflect.ValueOf(doc).Elem()
	var side *reader
	failed := make(chan error, 1)
	extensions, err := r.fields(top, func(name string) (done bool, err error) {
		switch {
		case name != "components" || r.peek() != '{' && side == nil:
			return false, nil
		case side != nil:
			return true, errors.New(": stands twice")
		}
		side = &reader{scanner: r.scanner}
		if err := r.skip(); err != nil {
			return true, err
		}
		go func() { failed <- side.set(reflect.ValueOf(&doc.Components).Elem()) }()
		return true, nil
	})
	doc.Extensions = extensions
	if side == nil || err != nil {
		return err
	}
	if err := <-failed; err != nil {
		return fmt.Errorf("/components%w", err)
	}
	r.references = append(r.references, side.references...)
	return nil
}

// reader fills the structs of kin-openapi by the names that their fields have in JSON.
type reader struct {
	scanner
	references []reflect.Value // structs such as openapi3.SchemaRef that name a component
}

// shape is what the reader has to know about a type of struct.
type shape struct {
	fields map[string]int // by their names in JSON
	ref    int            // the fields Ref and Value of what holds a reference or what could be referred to, else -1
	value  int
	more   int // the field Extensions, else -1
}

var known sync.Map // reflect.Type: *shape

func shapeOf(t reflect.Type) *shape {
	if s, ok := known.Load(t); ok {
		return s.(*shape)
	}
	s := &shape{fields: map[string]int{}, ref: -1, value: -1, more: -1}
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name != "" && name != "-" {
			s.fields[name] = i
		}
		switch f.Name {
		case "Ref":
			s.ref = i
		case "Value":
			s.value = i
		case "Extensions":
			s.more = i
		}
	}
	known.Store(t, s)
	return s
}

// set decodes the next value into what to points to. The types that make up most of a document come first.
func (r *reader) set(to reflect.Value) (err error) {
	switch to := to.Addr().Interface().(type) {
	case *string:
		*to, err = r.string()
		return err
	case *bool:
		*to, err = r.bool()
		return err
	case *float64:
		*to, err = r.number()
		return err
	case *uint64:
		return r.length(to)
	case *any:
		*to, err = r.any()
		return err
	case *[]string:
		*to = []string{}
		return r.items(func() error {
			s, err := r.string()
			*to = append(*to, s)
			return err
		})
	case *openapi3.Types:
		name, err := r.string()
		*to = openapi3.Types{name}
		return err
	case *openapi3.Schemas:
		*to = openapi3.Schemas{}
		return members(r, func(name string, s *openapi3.SchemaRef) { (*to)[name] = s })
	case *openapi3.MappingRef:
		to.Ref, err = r.string()
		return err
	case *openapi3.BoolSchema:
		if c := r.peek(); c == 't' || c == 'f' {
			return r.set(reflect.ValueOf(&to.Has).Elem())
		}
		return r.set(reflect.ValueOf(&to.Schema).Elem())
	case *openapi3.Paths:
		to.Extensions = map[string]any{} // as the loader leaves it
		return members(r, to.Set)
	case *openapi3.Responses:
		to.Extensions = map[string]any{}
		return members(r, to.Set)
	}
	return r.other(to)
}

// other decodes the next value into a type that is told by its kind.
func (r *reader) other(to reflect.Value) error {
	t := to.Type()
	switch to.Kind() {
	case reflect.Pointer:
		to.Set(reflect.New(t.Elem()))
		return r.set(to.Elem())
	case reflect.Slice:
		list := reflect.MakeSlice(t, 0, 0)
		err := r.items(func() error {
			list = reflect.Append(list, reflect.Zero(t.Elem()))
			return r.set(list.Index(list.Len() - 1))
		})
		to.Set(list)
		return err
	case reflect.Map:
		to.Set(reflect.MakeMap(t))
		return r.members(func(name string) error {
			value := reflect.New(t.Elem()).Elem()
			err := r.set(value)
			to.SetMapIndex(reflect.ValueOf(name), value)
			return err
		})
	case reflect.Struct:
		return r.object(to)
	}
	return fmt.Errorf(": nothing is known about %s", t)
}

// length decodes a number that is small and whole.
func (r *reader) length(to *uint64) error {
	n, err := r.number()
	if err == nil && (n < 0 || n >= 1<<53 || n != math.Trunc(n)) {
		err = fmt.Errorf(": %v is no length", n)
	}
	if err == nil {
		*to = uint64(n)
	}
	return err
}

// object decodes into a struct.
func (r *reader) object(to reflect.Value) error {
	s := shapeOf(to.Type())
	if s.ref >= 0 && s.value >= 0 {
		if !r.refers() {
			return r.set(to.Field(s.value))
		}
		r.references = append(r.references, to)
		return r.members(func(name string) error {
			if name != "$ref" {
				return fmt.Errorf(": a reference with members beside it")
			}
			return r.set(to.Field(s.ref))
		})
	}
	if t := to.Type(); t.NumField() == 1 && t.Field(0).Anonymous { // openapi3.Header is a Parameter
		return r.object(to.Field(0))
	}
	extensions, err := r.fields(to, nil)
	if extensions != nil {
		to.Field(s.more).Set(reflect.ValueOf(extensions))
	}
	return err
}

// fields decodes the members of a struct, and returns those that are extensions. first, if there is one, may take a member.
func (r *reader) fields(to reflect.Value, first func(name string) (done bool, err error)) (extensions map[string]any, err error) {
	s := shapeOf(to.Type())
	err = r.members(func(name string) error {
		if first != nil {
			if done, err := first(name); done || err != nil {
				return err
			}
		}
		if i, ok := s.fields[name]; ok {
			return r.set(to.Field(i))
		}
		if !strings.HasPrefix(name, "x-") || s.more < 0 {
			return fmt.Errorf(": unknown member of %s", to.Type())
		}
		if extensions == nil {
			extensions = map[string]any{}
		}
		value, err := r.any()
		extensions[name] = value
		return err
	})
	return extensions, err
}

// members decodes an object whose members are all of one type.
func members[V any](r *reader, set func(string, *V)) error {
	return r.members(func(name string) error {
		value := new(V)
		set(name, value)
		return r.set(reflect.ValueOf(value).Elem())
	})
}

// resolve gives every reference what it refers to.
func (r *reader) resolve(doc *openapi3.T) error {
	if doc.Components == nil {
		doc.Components = &openapi3.Components{}
	}
	components := reflect.ValueOf(doc.Components).Elem()
	kinds := shapeOf(components.Type()).fields
	for _, from := range r.references {
		s := shapeOf(from.Type())
		// A component that only refers to another one is followed to its end; more steps than components are a circle.
		for at, steps := from, 0; ; steps++ {
			ref := at.Field(s.ref).String()
			kind, name, _ := strings.Cut(strings.TrimPrefix(ref, "#/components/"), "/")
			i, ok := kinds[kind]
			if !ok || steps > len(r.references) {
				return fmt.Errorf("%s does not lead to a component", ref)
			}
			to := components.Field(i).MapIndex(reflect.ValueOf(name))
			if !to.IsValid() || to.Type().Elem() != from.Type() {
				return fmt.Errorf("%s does not lead to a component", ref)
			}
			if at = to.Elem(); at.Field(s.ref).String() == "" {
				from.Field(s.value).Set(at.Field(s.value))
				break
			}
		}
	}
	return nil
}
