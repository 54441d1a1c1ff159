// Package decode turns the JSON form of the contract into the document that kin-openapi works with.
//
// The loader of kin-openapi decodes every object once for its members and once more for what may be extensions, level
// by level, which takes most of the time until a process can answer. The contract is known and needs none of what the
// loader does for documents of other people: its references lead to its own components, and it says nothing twice. So one
// pass is enough. Whatever this package does not know is an error, and the tests of package openapi hold its result against
// that of the loader.
package decode

import (
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"strings"
	"sync"

	"github.com/getkin/kin-openapi/openapi3"
)

// Document decodes an OpenAPI 3.0 document whose references all lead to its own components.
func Document(data []byte) (*openapi3.T, error) {
	var tree map[string]any
	if err := json.Unmarshal(data, &tree); err != nil {
		return nil, err
	}
	doc := &openapi3.T{}
	r := &reader{}
	if err := r.object(reflect.ValueOf(doc).Elem(), tree); err != nil {
		return nil, err
	}
	return doc, r.resolve(doc)
}

// reader fills the structs of kin-openapi by the names that their fields have in JSON.
type reader struct {
	references []reflect.Value // structs such as openapi3.SchemaRef that name a component
}

// fields are the fields of a struct by their names in JSON.
type fields map[string]int

var known sync.Map // reflect.Type: fields

func fieldsOf(t reflect.Type) fields {
	if f, ok := known.Load(t); ok {
		return f.(fields)
	}
	f := fields{}
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if name != "" && name != "-" {
			f[name] = i
		}
	}
	known.Store(t, f)
	return f
}

var (
	typeTypes     = reflect.TypeFor[openapi3.Types]()
	typeBool      = reflect.TypeFor[openapi3.BoolSchema]()
	typeMapping   = reflect.TypeFor[openapi3.MappingRef]()
	typePaths     = reflect.TypeFor[openapi3.Paths]()
	typeResponses = reflect.TypeFor[openapi3.Responses]()
)

// set decodes src, which encoding/json made, into dst.
func (r *reader) set(dst reflect.Value, src any) error {
	switch dst.Type() {
	case typeTypes:
		name, ok := src.(string)
		if !ok {
			return mismatch(dst, src)
		}
		dst.Set(reflect.ValueOf(openapi3.Types{name}))
		return nil
	case typeMapping:
		ref, ok := src.(string)
		if !ok {
			return mismatch(dst, src)
		}
		dst.FieldByName("Ref").SetString(ref)
		return nil
	case typeBool:
		if _, ok := src.(bool); ok {
			return r.set(dst.FieldByName("Has"), src)
		}
		return r.set(dst.FieldByName("Schema"), src)
	case typePaths:
		return entries(r, dst, src, func(path string, item *openapi3.PathItem) {
			dst.Addr().Interface().(*openapi3.Paths).Set(path, item)
		})
	case typeResponses:
		return entries(r, dst, src, func(status string, response *openapi3.ResponseRef) {
			dst.Addr().Interface().(*openapi3.Responses).Set(status, response)
		})
	}
	switch dst.Kind() {
	case reflect.Pointer:
		dst.Set(reflect.New(dst.Type().Elem()))
		return r.set(dst.Elem(), src)
	case reflect.Interface:
		dst.Set(reflect.ValueOf(src))
		return nil
	case reflect.String:
		if s, ok := src.(string); ok {
			dst.SetString(s)
			return nil
		}
	case reflect.Bool:
		if b, ok := src.(bool); ok {
			dst.SetBool(b)
			return nil
		}
	case reflect.Float64:
		if n, ok := src.(float64); ok {
			dst.SetFloat(n)
			return nil
		}
	case reflect.Uint64: // a length, which is small
		if n, ok := src.(float64); ok && n >= 0 && n < 1<<53 && n == math.Trunc(n) {
			dst.SetUint(uint64(n))
			return nil
		}
	case reflect.Slice:
		if list, ok := src.([]any); ok {
			dst.Set(reflect.MakeSlice(dst.Type(), len(list), len(list)))
			for i, item := range list {
				if err := r.set(dst.Index(i), item); err != nil {
					return fmt.Errorf("/%d%w", i, err)
				}
			}
			return nil
		}
	case reflect.Map:
		if object, ok := src.(map[string]any); ok {
			dst.Set(reflect.MakeMapWithSize(dst.Type(), len(object)))
			for name, member := range object {
				value := reflect.New(dst.Type().Elem()).Elem()
				if err := r.set(value, member); err != nil {
					return fmt.Errorf("/%s%w", name, err)
				}
				dst.SetMapIndex(reflect.ValueOf(name), value)
			}
			return nil
		}
	case reflect.Struct:
		if object, ok := src.(map[string]any); ok {
			return r.object(dst, object)
		}
	}
	return mismatch(dst, src)
}

// object decodes into a struct. A struct with the fields Ref and Value holds a reference or what could be referred to.
func (r *reader) object(dst reflect.Value, object map[string]any) error {
	if value := dst.FieldByName("Value"); value.IsValid() && dst.FieldByName("Ref").IsValid() {
		ref, ok := object["$ref"]
		if !ok {
			return r.set(value, object)
		}
		if len(object) > 1 {
			return fmt.Errorf(": a reference with members beside it")
		}
		r.references = append(r.references, dst)
		return r.set(dst.FieldByName("Ref"), ref)
	}
	if t := dst.Type(); t.NumField() == 1 && t.Field(0).Anonymous { // openapi3.Header is a Parameter
		return r.object(dst.Field(0), object)
	}
	f := fieldsOf(dst.Type())
	var extensions map[string]any
	for name, member := range object {
		if i, ok := f[name]; ok {
			if err := r.set(dst.Field(i), member); err != nil {
				return fmt.Errorf("/%s%w", name, err)
			}
			continue
		}
		if !strings.HasPrefix(name, "x-") {
			return fmt.Errorf("/%s: unknown member of %s", name, dst.Type())
		}
		if extensions == nil {
			extensions = map[string]any{}
		}
		extensions[name] = member
	}
	if extensions != nil {
		dst.FieldByName("Extensions").Set(reflect.ValueOf(extensions))
	}
	return nil
}

// entries decodes an object whose members are all of one type into a struct that hides its map.
func entries[V any](r *reader, dst reflect.Value, src any, set func(string, *V)) error {
	object, ok := src.(map[string]any)
	if !ok {
		return mismatch(dst, src)
	}
	dst.FieldByName("Extensions").Set(reflect.ValueOf(map[string]any{})) // as the loader leaves it
	for name, member := range object {
		value := new(V)
		if err := r.set(reflect.ValueOf(value).Elem(), member); err != nil {
			return fmt.Errorf("/%s%w", name, err)
		}
		set(name, value)
	}
	return nil
}

func mismatch(dst reflect.Value, src any) error {
	return fmt.Errorf(": %T does not fit %s", src, dst.Type())
}

// resolve gives every reference what it refers to.
func (r *reader) resolve(doc *openapi3.T) error {
	if doc.Components == nil {
		doc.Components = &openapi3.Components{}
	}
	components := reflect.ValueOf(doc.Components).Elem()
	kinds := fieldsOf(components.Type())
	for _, from := range r.references {
		// A component that only refers to another one is followed to its end; more steps than components are a circle.
		for at, steps := from, 0; ; steps++ {
			ref := at.FieldByName("Ref").String()
			kind, name, _ := strings.Cut(strings.TrimPrefix(ref, "#/components/"), "/")
			i, ok := kinds[kind]
			if !ok || steps > len(r.references) {
				return fmt.Errorf("%s does not lead to a component", ref)
			}
			to := components.Field(i).MapIndex(reflect.ValueOf(name))
			if !to.IsValid() || to.Type().Elem() != from.Type() {
				return fmt.Errorf("%s does not lead to a component", ref)
			}
			if at = to.Elem(); at.FieldByName("Ref").String() == "" {
				from.FieldByName("Value").Set(at.FieldByName("Value"))
				break
			}
		}
	}
	return nil
}
