package wire

import (
	"fmt"
	"reflect"
	"strings"
	"sync"
)

// plan says how the objects of a Go type are read and written. It is made once for each type.
type plan struct {
	fields  []field // in the order of the type, which is the order of writing
	byName  map[string]*field
	members int // index of the field of type Members; -1 if there is none
	open    int // index of the map that takes members of any name; -1 if there is none
}

// field is a member that a field stands for.
type field struct {
	name                string
	index               int
	tag                 string // value the member must have: its type names itself with it
	omitEmpty, omitZero bool
	exact               bool // reading and writing gives the same JSON, see mayLose
}

// Names of struct tags and fields that generated models use.
const (
	tagJSON  = "json"
	tagWire  = "wire"
	openName = "AdditionalProperties"
)

var plans sync.Map // reflect.Type -> *plan

var (
	membersType  = reflect.TypeFor[Members]()
	nullableType = reflect.TypeFor[interface{ IsSpecified() bool }]()
	zeroerType   = reflect.TypeFor[interface{ IsZero() bool }]()
	modelType    = reflect.TypeFor[interface{ keepsJSON() }]()
)

func planOf(t reflect.Type) (*plan, error) {
	if p, ok := plans.Load(t); ok {
		return p.(*plan), nil
	}
	if t.Kind() != reflect.Struct {
		return nil, fmt.Errorf("wire: %s is no model", t)
	}
	p := &plan{byName: make(map[string]*field), members: -1, open: -1}
	for i := range t.NumField() {
		f := t.Field(i)
		name, options, _ := strings.Cut(f.Tag.Get(tagJSON), ",")
		switch {
		case f.Type == membersType:
			p.members = i
		case name == "-" && f.Name == openName && f.Type.Kind() == reflect.Map:
			p.open = i
		case name == "" || name == "-" || !f.IsExported():
		default:
			options = "," + options + ","
			p.fields = append(p.fields, field{
				name:      name,
				index:     i,
				tag:       f.Tag.Get(tagWire),
				omitEmpty: strings.Contains(options, ",omitempty,"),
				omitZero:  strings.Contains(options, ",omitzero,"),
				exact:     isExact(f.Type),
			})
		}
	}
	for i := range p.fields {
		p.byName[p.fields[i].name] = &p.fields[i]
	}
	made, _ := plans.LoadOrStore(t, p)
	return made.(*plan), nil
}

// isExact reports whether values of the type keep every JSON they can be read from, once whole numbers are spelled as Go
// spells them and mayLose finds nothing. Models keep theirs by themselves.
func isExact(t reflect.Type) bool {
	switch {
	case t.Implements(modelType), t.Kind() == reflect.Struct && hasMembers(t):
		return true
	case t.Implements(nullableType) && t.Kind() == reflect.Map: // nullable.Nullable, a map from bool
		return isExact(t.Elem())
	case reflect.PointerTo(t).Implements(unmarshalerType), reflect.PointerTo(t).Implements(textUnmarshalerType):
		return false
	}
	switch t.Kind() {
	case reflect.String, reflect.Bool,
		reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return true
	case reflect.Pointer:
		return isExact(t.Elem())
	case reflect.Slice:
		return t.Elem().Kind() != reflect.Uint8 && isExact(t.Elem()) // bytes are base64
	default:
		return false
	}
}

func hasMembers(t reflect.Type) bool {
	for i := range t.NumField() {
		if t.Field(i).Type == membersType {
			return true
		}
	}
	return false
}
