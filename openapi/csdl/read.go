package csdl

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// The limits of [Read] unless [ReadOptions] says otherwise. The metadata of all of Graph beta has about 10 MB and six
// levels.
const (
	DefaultMaxBytes = 128 << 20
	DefaultMaxDepth = 64
)

// ReadOptions steer [Read]. The zero value has the default limits.
type ReadOptions struct {
	Name     string // of the file, for positions
	MaxBytes int64
	MaxDepth int // of nested elements
}

// Read reads a metadata document. It knows no document types, hence no entities but the five of XML, and follows no
// reference to another document. Elements and attributes it does not know, annotations above all, are skipped.
func Read(r io.Reader, opts ReadOptions) (*Metadata, error) {
	if opts.MaxBytes <= 0 {
		opts.MaxBytes = DefaultMaxBytes
	}
	if opts.MaxDepth <= 0 {
		opts.MaxDepth = DefaultMaxDepth
	}
	src := &limited{r: r, left: opts.MaxBytes}
	d := &decoder{
		xml: xml.NewDecoder(src), opts: opts,
		md:      &Metadata{Types: map[string]*Type{}, Enums: map[string]*Enum{}},
		aliases: map[string]string{}, defined: map[string]string{},
	}
	if err := d.run(); err != nil {
		if src.over {
			return nil, fmt.Errorf("%s: larger than %d bytes", opts.Name, opts.MaxBytes)
		}
		return nil, err
	}
	d.resolve()
	return d.md, nil
}

// limited fails where a plain LimitReader would pretend that the document ends.
type limited struct {
	r    io.Reader
	left int64
	over bool
}

var errTooLarge = errors.New("the document is too large")

func (l *limited) Read(p []byte) (int, error) {
	if l.left <= 0 {
		// One more byte tells a document of exactly the limit from one above it.
		var one [1]byte
		n, err := l.r.Read(one[:])
		if n == 0 {
			return 0, err
		}
		l.over = true
		return 0, errTooLarge
	}
	if int64(len(p)) > l.left {
		p = p[:l.left]
	}
	n, err := l.r.Read(p)
	l.left -= int64(n)
	return n, err
}

type decoder struct {
	xml     *xml.Decoder
	opts    ReadOptions
	md      *Metadata
	aliases map[string]string // alias -> namespace
	defined map[string]string // type definition -> underlying type

	stack  []string // names of the open elements
	schema Schema
	typ    *Type
	enum   *Enum
	op     *Operation
	box    *Container
}

func (d *decoder) run() error {
	root := false
	for {
		line, col := d.xml.InputPos() // of the token that follows
		pos := diag.Pos{File: d.opts.Name, Line: line, Col: col}
		tok, err := d.xml.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return fmt.Errorf("%s: not well-formed: %w", pos, err)
		}
		switch tok := tok.(type) {
		case xml.Directive:
			return fmt.Errorf("%s: a document type is not accepted", pos)
		case xml.StartElement:
			if len(d.stack) == 0 {
				if root || tok.Name.Local != "Edmx" && tok.Name.Local != "Schema" {
					return fmt.Errorf("%s: the element %q is not the root of a metadata document; want Edmx", pos, tok.Name.Local)
				}
				root = true
			}
			if len(d.stack) >= d.opts.MaxDepth {
				return fmt.Errorf("%s: elements are nested deeper than %d", pos, d.opts.MaxDepth)
			}
			if err := d.start(tok, pos); err != nil {
				return err
			}
			d.stack = append(d.stack, tok.Name.Local)
		case xml.EndElement:
			d.stack = d.stack[:len(d.stack)-1] // the decoder has matched the names
			d.end(tok.Name.Local)
		}
	}
	if !root {
		return fmt.Errorf("%s: the document is empty", d.opts.Name)
	}
	if len(d.md.Schemas) == 0 {
		return fmt.Errorf("%s: the document has no schema", d.opts.Name)
	}
	return nil
}

func (d *decoder) parent() string {
	if len(d.stack) == 0 {
		return ""
	}
	return d.stack[len(d.stack)-1]
}

func (d *decoder) end(name string) {
	switch name {
	case "EntityType", "ComplexType":
		d.typ = nil
	case "EnumType":
		d.enum = nil
	case "Action", "Function":
		d.op = nil
	case "EntityContainer":
		d.box = nil
	}
}

// attrs are the attributes of an element that belong to no namespace of their own.
type attrs map[string]string

func attributes(e xml.StartElement) attrs {
	out := attrs{}
	for _, a := range e.Attr {
		if a.Name.Space == "" {
			out[a.Name.Local] = a.Value
		}
	}
	return out
}

func (a attrs) yes(name string) bool { return a[name] == "true" || a[name] == "1" }

// start takes an element in. What counts is where it stands; the same names mean nothing within annotations.
func (d *decoder) start(e xml.StartElement, pos diag.Pos) error {
	a := attributes(e)
	name := e.Name.Local
	switch d.parent() {
	case "", "DataServices":
		if name == "Schema" {
			return d.startSchema(a, pos)
		}
	case "Schema":
		return d.startDeclaration(name, a, pos)
	case "EntityType", "ComplexType":
		if d.typ != nil && (name == "Property" || name == "NavigationProperty") {
			return d.member(name, a, pos)
		}
	case "Key":
		if d.typ != nil && name == "PropertyRef" {
			d.typ.Key = append(d.typ.Key, a["Name"])
		}
	case "EnumType":
		if d.enum != nil && name == "Member" {
			if a["Name"] == "" {
				return fmt.Errorf("%s: a member of %s has no name", pos, d.enum.Name)
			}
			d.enum.Members = append(d.enum.Members, EnumMember{a["Name"], a["Value"], pos})
		}
	case "Action", "Function":
		d.parameter(name, a, pos)
	case "EntityContainer":
		d.root(name, a, pos)
	}
	return nil
}

func (d *decoder) startSchema(a attrs, pos diag.Pos) error {
	ns := a["Namespace"]
	if ns == "" {
		return fmt.Errorf("%s: a schema has no namespace", pos)
	}
	d.schema = Schema{Namespace: ns, Alias: a["Alias"], Pos: pos}
	d.md.Schemas = append(d.md.Schemas, d.schema)
	if alias := a["Alias"]; alias != "" {
		if other, ok := d.aliases[alias]; ok && other != ns {
			return fmt.Errorf("%s: the alias %q stands for two namespaces, %s and %s", pos, alias, other, ns)
		}
		d.aliases[alias] = ns
	}
	return nil
}

func (d *decoder) startDeclaration(element string, a attrs, pos diag.Pos) error {
	name := d.schema.Namespace + "." + a["Name"]
	switch element {
	case "EntityType", "ComplexType", "EnumType", "TypeDefinition", "Action", "Function", "EntityContainer":
		if a["Name"] == "" {
			return fmt.Errorf("%s: the %s has no name", pos, element)
		}
	default:
		return nil
	}
	switch element {
	case "EntityType", "ComplexType":
		d.typ = &Type{
			Name: name, Entity: element == "EntityType", Base: a["BaseType"],
			Abstract: a.yes("Abstract"), Open: a.yes("OpenType"), Pos: pos,
		}
		if d.taken(name) {
			return fmt.Errorf("%s: %s is declared twice", pos, name)
		}
		d.md.Types[name] = d.typ
	case "EnumType":
		d.enum = &Enum{Name: name, Flags: a.yes("IsFlags"), Pos: pos}
		if d.taken(name) {
			return fmt.Errorf("%s: %s is declared twice", pos, name)
		}
		d.md.Enums[name] = d.enum
	case "TypeDefinition":
		d.defined[name] = a["UnderlyingType"]
	case "Action", "Function":
		d.op = &Operation{Name: name, Function: element == "Function", Bound: a.yes("IsBound"), Pos: pos}
		d.md.Operations = append(d.md.Operations, d.op)
	case "EntityContainer":
		d.box = &Container{Name: name}
		d.md.Containers = append(d.md.Containers, d.box)
	}
	return nil
}

func (d *decoder) taken(name string) bool {
	return d.md.Types[name] != nil || d.md.Enums[name] != nil
}

func (d *decoder) member(element string, a attrs, pos diag.Pos) error {
	if a["Name"] == "" || a["Type"] == "" {
		return fmt.Errorf("%s: a member of %s has no name or no type", pos, d.typ.Name)
	}
	m := value(a, pos)
	m.Navigation = element == "NavigationProperty"
	d.typ.Members = append(d.typ.Members, m)
	return nil
}

// value reads what says of which type a value is. Without the attribute Nullable it may be null.
func value(a attrs, pos diag.Pos) *Member {
	m := &Member{Name: a["Name"], Type: a["Type"], Nullable: a["Nullable"] != "false" && a["Nullable"] != "0", Pos: pos}
	if inner, ok := strings.CutPrefix(m.Type, "Collection("); ok && strings.HasSuffix(inner, ")") {
		m.Type, m.Collection = strings.TrimSuffix(inner, ")"), true
	}
	return m
}

func (d *decoder) parameter(element string, a attrs, pos diag.Pos) {
	switch {
	case d.op == nil:
	case element == "Parameter":
		d.op.Parameters = append(d.op.Parameters, value(a, pos))
	case element == "ReturnType":
		d.op.Returns = value(a, pos)
	}
}

func (d *decoder) root(element string, a attrs, pos diag.Pos) {
	switch {
	case d.box == nil:
	case element == "EntitySet":
		d.box.Sets = append(d.box.Sets, Root{a["Name"], a["EntityType"], pos})
	case element == "Singleton":
		d.box.Singletons = append(d.box.Singletons, Root{a["Name"], a["Type"], pos})
	}
}

// resolve gives names their final form. An alias may be used before it is declared, so this waits for the end.
func (d *decoder) resolve() {
	for _, t := range d.md.Types {
		t.Base = d.name(t.Base)
		d.names(t.Members)
	}
	for _, op := range d.md.Operations {
		d.names(op.Parameters)
		if op.Returns != nil {
			op.Returns.Type = d.name(op.Returns.Type)
		}
	}
	for _, c := range d.md.Containers {
		for i := range c.Sets {
			c.Sets[i].Type = d.name(c.Sets[i].Type)
		}
		for i := range c.Singletons {
			c.Singletons[i].Type = d.name(c.Singletons[i].Type)
		}
	}
}

func (d *decoder) names(members []*Member) {
	for _, m := range members {
		m.Type = d.name(m.Type)
	}
}

func (d *decoder) name(s string) string {
	i := strings.LastIndexByte(s, '.')
	if i < 0 {
		return s
	}
	if ns, ok := d.aliases[s[:i]]; ok {
		s = ns + s[i:]
	}
	if u, ok := d.defined[s]; ok {
		s = u
	}
	return strings.TrimPrefix(s, "Edm.")
}
