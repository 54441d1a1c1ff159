package codegen

import (
	"errors"
	"fmt"
	"go/ast"
	"go/token"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// models is the Go of the models package, read back.
type models struct {
	contract *contract
	file     *goFile
	structs  []*structType          // in the order of the file
	byName   map[string]*structType // of the same
	consts   map[string][]constant  // enum type -> members, as oapi-codegen names them
	declared map[string]bool        // everything at package level
}

// structType is a model that is an object.
type structType struct {
	Name    string
	Fields  []field
	Variant *variant // set for a type that names itself
	Loose   bool     // holds one of several types that nothing tells apart; oapi-codegen wrote its coding
	body    *ast.StructType
}

// field is a member of an object.
type field struct {
	Go       string
	Wire     string
	Type     string // Go type as written
	Required bool
	tag      *ast.BasicLit
}

// Container reports whether the field is a slice or a map, which are absent when they are nil.
func (f field) Container() bool {
	return strings.HasPrefix(f.Type, "[]") || strings.HasPrefix(f.Type, "map[")
}

func (s *structType) field(wire string) (field, bool) {
	i := slices.IndexFunc(s.Fields, func(f field) bool { return f.Wire == wire })
	if i < 0 {
		return field{}, false
	}
	return s.Fields[i], true
}

type constant struct {
	Name, Value string
}

// newModels reads what oapi-codegen made and notes what must change in it.
func newModels(src []byte, c *contract) (*models, error) {
	f, err := parseGo(src)
	if err != nil {
		return nil, err
	}
	m := &models{
		contract: c,
		file:     f,
		byName:   make(map[string]*structType),
		consts:   make(map[string][]constant),
		declared: make(map[string]bool),
	}
	components := make(map[string]bool)
	for _, name := range c.goNames {
		components[name] = true
	}
	unions := make(map[string]bool)
	for _, u := range c.unions {
		unions[u.Name] = true
	}
	enums := make(map[string]bool)
	for _, e := range c.enums {
		enums[e.Name] = true
	}

	var errs []error
	for _, d := range f.ast.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok {
			continue
		}
		if g.Tok == token.CONST && m.readConsts(g, enums) {
			f.remove(g) // written anew by enums
		}
		if g.Tok == token.TYPE {
			errs = append(errs, m.readTypes(g, components, unions))
		}
	}
	for _, d := range f.ast.Decls {
		fn, ok := d.(*ast.FuncDecl)
		if !ok {
			continue
		}
		recv := receiver(fn)
		if unions[recv] || enums[recv] {
			f.remove(fn) // written anew by unions and enums
		}
		if s := m.byName[recv]; s != nil {
			m.editMethod(s, fn)
		}
	}
	for _, key := range sortedKeys(c.goNames) {
		if name := c.goNames[key]; !m.declared[name] {
			errs = append(errs, fmt.Errorf("components.schemas[%s]: oapi-codegen made no type %s of it", key, name))
		}
	}
	m.completeConsts()
	errs = append(errs, m.checkConsts(), m.readVariants(), m.declareOurs())
	if err := errors.Join(errs...); err != nil {
		return nil, fmt.Errorf("codegen: the contract cannot be made into Go: %w", err)
	}
	for _, s := range m.structs {
		m.editStruct(s)
	}
	return m, nil
}

// editMethod takes out the methods of an object that other files, or package wire, do better.
func (m *models) editMethod(s *structType, fn *ast.FuncDecl) {
	switch name := fn.Name.Name; {
	case !s.Loose && (name == "MarshalJSON" || name == "UnmarshalJSON"):
		m.file.remove(fn)
	case s.Loose && strings.HasPrefix(name, "Merge"):
		m.file.remove(fn) // would pull in the runtime of oapi-codegen, and net/http with it
	}
}

// unlistedFields are the names that the field for members without a field may have; the first that is free is taken.
var unlistedFields = []string{"Unlisted", "UnlistedMembers", "GraphcontractUnlisted"}

// editStruct gives an object the field for members without a field, and its discriminator the tag that package wire
// goes by.
func (m *models) editStruct(s *structType) {
	if s.Loose {
		return
	}
	for _, name := range unlistedFields {
		if !slices.ContainsFunc(s.Fields, func(f field) bool { return f.Go == name }) {
			m.file.insert(s.body.Fields.Closing, "\n"+name+" wire.Members `json:\"-\"`\n")
			break
		}
	}
	for _, f := range s.Fields {
		tag := f.tag.Value
		// omitempty drops an empty list, which then cannot be told from an absent one:
		// a list could never be cleared. omitzero drops nil only.
		if !f.Required && f.Container() {
			tag = strings.ReplaceAll(tag, ",omitempty", ",omitzero")
		}
		if s.Variant != nil && f.Wire == s.Variant.Property {
			tag = strings.TrimSuffix(tag, "`") + " wire:" + strconv.Quote(s.Variant.Wire) + "`"
		}
		if tag != f.tag.Value {
			m.file.replace(f.tag, tag)
		}
	}
}

// source returns the models without what the other files write better.
func (m *models) source(Options) ([]byte, error) {
	return render(m.file.apply())
}

// readConsts takes the constants of an enum out of the file. It reports whether
// the block is one.
func (m *models) readConsts(d *ast.GenDecl, enums map[string]bool) bool {
	found := false
	for _, s := range d.Specs {
		v, ok := s.(*ast.ValueSpec)
		if !ok || len(v.Names) != 1 || len(v.Values) != 1 {
			continue
		}
		typ, ok := v.Type.(*ast.Ident)
		lit, isLit := v.Values[0].(*ast.BasicLit)
		if !ok || !isLit || !enums[typ.Name] {
			continue
		}
		value, err := strconv.Unquote(lit.Value)
		if err != nil {
			continue
		}
		found = true
		m.declared[v.Names[0].Name] = true
		m.consts[typ.Name] = append(m.consts[typ.Name], constant{v.Names[0].Name, value})
	}
	return found
}

// completeConsts names the members that oapi-codegen lost because it had given their name to another.
func (m *models) completeConsts() {
	for _, e := range m.contract.enums {
		for _, member := range e.Members {
			if slices.ContainsFunc(m.consts[e.Name], func(c constant) bool { return c.Value == member.Value }) {
				continue
			}
			base := e.Name + exportedName(member.Value)
			name := base
			for i := 2; m.declared[name]; i++ {
				name = base + strconv.Itoa(i)
			}
			m.declared[name] = true
			m.consts[e.Name] = append(m.consts[e.Name], constant{name, member.Value})
		}
	}
}

// checkConsts finds members of enums whose Go name is that of a type as well.
func (m *models) checkConsts() error {
	enumOf := make(map[string]string)
	for _, enum := range sortedKeys(m.consts) {
		for _, c := range m.consts[enum] {
			enumOf[c.Name] = enum
		}
	}
	clash := new(clashError)
	for _, t := range typeSpecs(m.file.ast) {
		if enum, ok := enumOf[t.Name.Name]; ok {
			clash.names = append(clash.names, t.Name.Name)
			clash.text += fmt.Sprintf("%s is the name of a type and of a member of the enum %s; change the %s of one\n", t.Name.Name, enum, extGoName)
		}
	}
	return clash.orNil()
}

// readTypes collects the objects and mends the tags of their fields.
func (m *models) readTypes(d *ast.GenDecl, components, unions map[string]bool) error {
	var errs []error
	for _, spec := range d.Specs {
		t, ok := spec.(*ast.TypeSpec)
		if !ok {
			continue
		}
		m.declared[t.Name.Name] = true
		body, ok := t.Type.(*ast.StructType)
		if !ok || !components[t.Name.Name] {
			continue
		}
		if unions[t.Name.Name] {
			m.file.replace(body, "struct{ wire.Union }")
			continue
		}
		s := &structType{Name: t.Name.Name, body: body}
		for _, astField := range body.Fields.List {
			if astField.Tag == nil && len(astField.Names) == 1 && astField.Names[0].Name == "union" {
				s.Loose = true
				continue
			}
			if len(astField.Names) != 1 || astField.Tag == nil {
				errs = append(errs, fmt.Errorf("%s: field %s has no name or no tag", s.Name, m.file.text(astField.Type)))
				continue
			}
			fl, err := m.readField(astField)
			if err != nil {
				errs = append(errs, fmt.Errorf("%s: %w", s.Name, err))
				continue
			}
			if fl.Wire != "-" {
				s.Fields = append(s.Fields, fl)
			}
		}
		m.structs = append(m.structs, s)
		m.byName[s.Name] = s
	}
	return errors.Join(errs...)
}

func (m *models) readField(astField *ast.Field) (field, error) {
	f := field{Go: astField.Names[0].Name, Type: m.file.text(astField.Type), tag: astField.Tag}
	tag, err := strconv.Unquote(astField.Tag.Value)
	if err != nil {
		return f, fmt.Errorf("%s: tag: %w", f.Go, err)
	}
	name, options, _ := strings.Cut(reflect.StructTag(tag).Get("json"), ",")
	f.Wire = name
	f.Required = !strings.Contains(options, "omit")
	if strings.Contains(f.Type, "struct {") {
		return f, fmt.Errorf("%s: objects inside objects must be components of their own", f.Go)
	}
	return f, nil
}

// readVariants ties the concrete types to their discriminator values.
func (m *models) readVariants() error {
	var errs []error
	tie := func(owner string, v variant) {
		s := m.byName[v.Go]
		if s == nil {
			errs = append(errs, &variantError{owner, fmt.Sprintf("%s: variant %s is no object", owner, v.Go)})
			return
		}
		f, ok := s.field(v.Property)
		if typ := strings.TrimPrefix(f.Type, "*"); !ok || typ != "string" && m.consts[typ] == nil {
			errs = append(errs, &variantError{owner, fmt.Sprintf("%s: variant %s has no string member %q", owner, v.Go, v.Property)})
			return
		}
		s.Variant = &v
	}
	for _, u := range m.contract.unions {
		for _, v := range u.Variants {
			tie(u.Name, v)
		}
	}
	for _, v := range m.contract.typed {
		tie(v.Go, v)
	}
	return errors.Join(errs...)
}

// declareOurs reserves the names the other files add to the package.
func (m *models) declareOurs() error {
	clash := new(clashError)
	declare := func(owner, name string) {
		if m.declared[name] {
			clash.names = append(clash.names, name)
			clash.text += fmt.Sprintf("%s: needs the name %s, which is taken; change the %s of one\n", owner, name, extGoName)
		}
		m.declared[name] = true
	}
	if len(m.structs) > 0 {
		declare("package", "UseContract")
		declare("package", "contract")
	}
	for _, u := range m.contract.unions {
		declare(u.Name, u.Interface())
		declare(u.Name, u.Unknown())
		declare(u.Name, "New"+u.Name)
	}
	for _, e := range m.contract.enums {
		declare(e.Name, e.Name+"Values")
		if e.Flags {
			declare(e.Name, "Join"+e.Name)
		}
	}
	return clash.orNil()
}

// receiver is the name of the type a method belongs to, empty for a function.
func receiver(d *ast.FuncDecl) string {
	if d.Recv == nil || len(d.Recv.List) != 1 {
		return ""
	}
	t := d.Recv.List[0].Type
	if star, ok := t.(*ast.StarExpr); ok {
		t = star.X
	}
	id, ok := t.(*ast.Ident)
	if !ok {
		return ""
	}
	return id.Name
}
