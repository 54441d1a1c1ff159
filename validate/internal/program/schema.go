package program

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// kinds is a set of JSON kinds. True and false are apart, as an enum may hold one of them.
type kinds uint8

const (
	kNull kinds = 1 << iota
	kTrue
	kFalse
	kNumber
	kString
	kArray
	kObject

	kBool = kTrue | kFalse
	kAll  = kNull | kBool | kNumber | kString | kArray | kObject
)

const (
	componentPrefix = "#/components/schemas/"
	instancePrefix  = "instance."   // begins the component of a base type that is used as a type of its own
	typeMember      = "@odata.type" // names the type of a value
)

// bodySuffixes end the names of components that are request bodies of a type.
var bodySuffixes = []string{"Update", "CreateRequest"}

// A schema is a schema of the document with its references followed. It lives during compilation only.
type schema struct {
	id        int
	in        *openapi3.Schema
	component string // name of the component, "" for an inline schema
	typeName  string // qualified name of the type the component stands for
	types     kinds  // what the type keyword allows; kAll without one
	integer   bool   // numbers must be integers
	uncovered kinds  // kinds about which the schema says something the compiler does not know

	props               map[string]*schema
	names               []string // of props, sorted
	extras              extras
	more                *schema
	items               *schema
	allOf, oneOf, anyOf []*schema
	not                 *schema
	disc                *discriminator
	enum                []any
	sentinel            string
	after               []string
	flags               bool

	derived map[string]*schema
	newer   *newer // keywords of OpenAPI 3.1, nil if there are none
}

// extras says what a schema does with members it does not declare.
type extras uint8

const (
	extrasUnsaid extras = iota
	extrasOpen
	extrasClosed
)

type discriminator struct {
	property string
	variants map[string]*schema
}

func (s *schema) shaped() bool {
	return len(s.props) > 0 || s.extras != extrasUnsaid || s.more != nil || s.newer.shaped()
}

// permits reports whether the type keyword allows one of the kinds.
func (s *schema) permits(k kinds) bool { return s.types&k != 0 }

func (s *schema) exempts(name string, dir Direction) bool {
	if p := s.props[name]; p != nil && p.otherSide(dir) {
		return true
	}
	return slices.ContainsFunc(s.allOf, func(a *schema) bool { return a.exempts(name, dir) })
}

// otherSide reports whether only the other side of the exchange sends a value of this schema.
func (s *schema) otherSide(dir Direction) bool {
	if dir == Request && s.in.ReadOnly || dir == Response && s.in.WriteOnly {
		return true
	}
	return slices.ContainsFunc(s.allOf, func(a *schema) bool { return a.otherSide(dir) })
}

// sameValue are the schemas that look at the same value as s.
func (s *schema) sameValue() []*schema {
	out := slices.Concat(s.allOf, s.oneOf, s.anyOf)
	if s.not != nil {
		out = append(out, s.not)
	}
	if s.disc != nil {
		for _, v := range slices.Sorted(maps.Keys(s.disc.variants)) {
			if u := s.disc.variants[v]; len(s.oneOf)+len(s.anyOf) > 0 {
				out = append(out, u)
			}
		}
	}
	return append(out, s.newer.sameValue()...)
}

// A reader makes schemas of a document, each once.
type reader struct {
	doc        *openapi3.T
	components openapi3.Schemas
	names      map[*openapi3.Schema]string
	done       map[*openapi3.Schema]*schema
	list       []*schema
	v31        bool
}

func newReader(doc *openapi3.T) *reader {
	r := &reader{
		doc: doc, components: openapi3.Schemas{}, names: map[*openapi3.Schema]string{},
		done: map[*openapi3.Schema]*schema{}, v31: !strings.HasPrefix(doc.OpenAPI, "3.0."),
	}
	if doc.Components != nil {
		r.components = doc.Components.Schemas
	}
	for _, name := range slices.Sorted(maps.Keys(r.components)) {
		if ref := r.components[name]; ref != nil && ref.Value != nil && ref.Ref == "" {
			r.names[ref.Value] = name
		}
	}
	return r
}

var errNull = errors.New("program: the document has a schema that is null")

// resolve finds the schema behind a reference.
func (r *reader) resolve(ref *openapi3.SchemaRef) (*openapi3.Schema, error) {
	if ref == nil {
		return nil, errNull
	}
	if name, ok := strings.CutPrefix(ref.Ref, componentPrefix); ok && !strings.Contains(name, "/") {
		if c := r.components[name]; c != nil && c.Value != nil {
			return c.Value, nil
		}
	}
	if ref.Value == nil {
		return nil, fmt.Errorf("program: the reference %q is not resolved", ref.Ref)
	}
	return ref.Value, nil
}

func (r *reader) ref(ref *openapi3.SchemaRef) (*schema, error) {
	in, err := r.resolve(ref)
	if err != nil {
		return nil, err
	}
	return r.read(in)
}

// maybe reads a reference that may be absent.
func (r *reader) maybe(ref *openapi3.SchemaRef) (*schema, error) {
	if ref == nil {
		return nil, nil
	}
	return r.ref(ref)
}

func (r *reader) refs(refs openapi3.SchemaRefs) ([]*schema, error) {
	var out []*schema
	for _, ref := range refs {
		s, err := r.ref(ref)
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

// read is safe on schemas that refer to themselves: a schema is recorded before its parts are read.
func (r *reader) read(in *openapi3.Schema) (*schema, error) {
	if s, ok := r.done[in]; ok {
		return s, nil
	}
	s := &schema{id: len(r.list), in: in, component: r.names[in], types: kAll, enum: in.Enum}
	r.done[in] = s
	r.list = append(r.list, s)
	s.typeName = r.typeName(s.component)
	s.typesOf()
	s.enumOf()
	if err := r.parts(s); err != nil {
		return nil, err
	}
	var err error
	if s.newer, err = r.newer(s); err != nil {
		return nil, err
	}
	s.disc, err = r.discriminator(s)
	return s, err
}

func (s *schema) typesOf() {
	if list := s.in.Type.Slice(); len(list) > 0 {
		s.types = 0
		for _, t := range list {
			s.types |= map[string]kinds{
				openapi3.TypeBoolean: kBool, openapi3.TypeInteger: kNumber, openapi3.TypeNumber: kNumber, openapi3.TypeString: kString,
				openapi3.TypeArray: kArray, openapi3.TypeObject: kObject, openapi3.TypeNull: kNull,
			}[t]
		}
		s.integer = slices.Contains(list, openapi3.TypeInteger) && !slices.Contains(list, openapi3.TypeNumber)
	}
}

func (s *schema) enumOf() {
	ext, _ := s.in.Extensions["x-graph-evolvable-enum"].(map[string]any)
	s.sentinel, _ = ext["sentinel"].(string)
	flags, _ := s.in.Extensions["x-ms-enum-flags"].(map[string]any)
	s.flags, _ = flags["isFlags"].(bool)
	after, _ := ext["afterSentinel"].([]any)
	for _, a := range after {
		if m, ok := a.(string); ok {
			s.after = append(s.after, m)
		}
	}
}

// typeName is the type a component stands for: request bodies and instances are forms of a type.
func (r *reader) typeName(component string) string {
	name := strings.TrimPrefix(component, instancePrefix)
	for _, suffix := range bodySuffixes {
		if t, ok := strings.CutSuffix(name, suffix); ok && r.components[t] != nil {
			return t
		}
	}
	return name
}

func (r *reader) parts(s *schema) (err error) {
	in := s.in
	if s.allOf, err = r.refs(in.AllOf); err != nil {
		return err
	}
	if s.oneOf, err = r.refs(in.OneOf); err != nil {
		return err
	}
	if s.anyOf, err = r.refs(in.AnyOf); err != nil {
		return err
	}
	if s.not, err = r.maybe(in.Not); err != nil {
		return err
	}
	if s.items, err = r.maybe(in.Items); err != nil {
		return err
	}
	s.names = slices.Sorted(maps.Keys(in.Properties))
	s.props = make(map[string]*schema, len(s.names))
	for _, name := range s.names {
		if s.props[name], err = r.ref(in.Properties[name]); err != nil {
			return err
		}
	}
	open, _ := in.Extensions["x-open-type"].(bool)
	switch more := in.AdditionalProperties; {
	case more.Schema != nil:
		s.more, err = r.ref(more.Schema)
	case more.Has != nil && !*more.Has:
		s.extras = extrasClosed
	case more.Has != nil || open:
		s.extras = extrasOpen
	}
	return err
}

func (r *reader) discriminator(s *schema) (*discriminator, error) {
	in := s.in.Discriminator
	if in == nil {
		return nil, nil
	}
	d := &discriminator{property: in.PropertyName, variants: map[string]*schema{}}
	union := slices.Concat(s.oneOf, s.anyOf)
	for _, value := range slices.Sorted(maps.Keys(in.Mapping)) {
		name := in.Mapping[value].Ref
		if !strings.Contains(name, "/") {
			name = componentPrefix + name
		}
		v, err := r.ref(&openapi3.SchemaRef{Ref: name})
		if err != nil {
			return nil, fmt.Errorf("program: a discriminator maps %q to nothing: %w", value, err)
		}
		if len(union) == 0 || slices.Contains(union, v) {
			d.variants[value] = v
		}
	}
	if len(in.Mapping) == 0 {
		for _, v := range union {
			if v.component != "" {
				d.variants[v.component] = v
				d.variants["#"+v.component] = v
			}
		}
		if len(d.variants) == 0 {
			return nil, nil
		}
	}
	return d, nil
}

// link tells every named schema which types derive from it.
func (r *reader) link() {
	for _, name := range slices.Sorted(maps.Keys(r.components)) {
		s := r.done[r.components[name].Value]
		if s == nil || s.component == "" || s.component != name {
			continue
		}
		s.register(s.typeName, s)
	}
}

func (s *schema) register(typeName string, derived *schema) {
	for _, base := range s.allOf {
		if base.component != "" && base.typeName != typeName {
			if base.derived == nil {
				base.derived = map[string]*schema{}
			}
			if _, taken := base.derived[typeName]; !taken {
				base.derived[typeName] = derived
			}
		}
		base.register(typeName, derived)
	}
}

// guard refuses schemas that look at the same value again and again.
func (r *reader) guard() error {
	const open, closed = 1, 2
	state := make([]uint8, len(r.list))
	var walk func(s *schema) error
	walk = func(s *schema) error {
		switch state[s.id] {
		case open:
			return fmt.Errorf("program: the schema %q refers to itself without an end", s.component)
		case closed:
			return nil
		}
		state[s.id] = open
		for _, next := range s.sameValue() {
			if err := walk(next); err != nil {
				return err
			}
		}
		state[s.id] = closed
		return nil
	}
	for _, s := range r.list {
		if err := walk(s); err != nil {
			return err
		}
	}
	return nil
}

// null reports whether a schema takes null.
func (r *reader) null(s *schema) bool {
	if r.v31 {
		return r.null31(s)
	}
	if s.in.Nullable {
		return true
	}
	if len(s.allOf)+len(s.oneOf)+len(s.anyOf) == 0 {
		return false
	}
	return r.nullParts(s)
}

// nullParts asks the parts of a schema about null.
func (r *reader) nullParts(s *schema) bool {
	fits := 0
	for _, o := range s.oneOf {
		if r.null(o) {
			fits++
		}
	}
	return !slices.ContainsFunc(s.allOf, func(a *schema) bool { return !r.null(a) }) &&
		(len(s.oneOf) == 0 || fits == 1) &&
		(len(s.anyOf) == 0 || slices.ContainsFunc(s.anyOf, r.null)) &&
		(s.not == nil || !r.null(s.not))
}
