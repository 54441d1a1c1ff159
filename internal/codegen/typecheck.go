package codegen

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"path"
	"strconv"
	"strings"
)

// compileFiles checks generated packages with the type checker. Other packages are not read, so that what comes from
// them passes; names declared twice or not at all, and types that contain themselves, do not.
func compileFiles(files map[string][]byte, opts Options) error {
	byDir := make(map[string][]string)
	for _, name := range sortedKeys(files) {
		if strings.HasSuffix(name, ".go") {
			byDir[path.Dir(name)] = append(byDir[path.Dir(name)], name)
		}
	}
	known := make(importer)
	for _, dir := range sortedKeys(byDir) { // the models are in ".", which comes first
		fset := token.NewFileSet()
		var parsed []*ast.File
		for _, name := range byDir[dir] {
			f, err := parser.ParseFile(fset, name, files[name], parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			nameImports(f)
			parsed = append(parsed, f)
		}
		var first error
		conf := types.Config{Importer: known, Error: func(err error) {
			var e types.Error
			if first == nil && errors.As(err, &e) && !needsOthers(e.Msg) {
				first = refusedGo(parsed, e)
			}
		}}
		pkg, _ := conf.Check(dir, fset, parsed, nil)
		if first != nil {
			return first
		}
		if dir == "." && opts.ImportPath != "" {
			known[opts.ImportPath] = pkg
		}
	}
	return nil
}

// needsOthers recognises the errors that may be due to packages not being read.
func needsOthers(msg string) bool {
	return strings.HasPrefix(msg, "could not import ") || strings.Contains(msg, "has no field or method") ||
		strings.Contains(msg, "missing method") || strings.HasPrefix(msg, "cannot use ")
}

// importer knows the packages that were checked before.
type importer map[string]*types.Package

var errNotRead = errors.New("not read")

func (i importer) Import(path string) (*types.Package, error) {
	if pkg := i[path]; pkg != nil {
		return pkg, nil
	}
	return nil, errNotRead // the checker then takes everything in it for good
}

// nameImports writes out the names of packages whose path ends in a version, which the checker would guess wrongly.
func nameImports(f *ast.File) {
	for _, s := range f.Imports {
		p, err := strconv.Unquote(s.Path.Value)
		if err != nil || s.Name != nil || !majorVersion.MatchString(path.Base(p)) {
			continue
		}
		s.Name = ast.NewIdent(path.Base(path.Dir(p)))
	}
}

// refusedGo turns an error of the type checker into a refusal that names the declaration it is in.
func refusedGo(files []*ast.File, e types.Error) error {
	where := ""
	for _, f := range files {
		for _, d := range f.Decls {
			if d.Pos() > e.Pos || e.Pos >= d.End() {
				continue
			}
			switch d := d.(type) {
			case *ast.FuncDecl:
				where = d.Name.Name
				if r := receiver(d); r != "" {
					where = r + "." + where
				}
			case *ast.GenDecl:
				for _, s := range d.Specs {
					if t, ok := s.(*ast.TypeSpec); ok && t.Pos() <= e.Pos && e.Pos < t.End() {
						where = t.Name.Name
					}
				}
			}
		}
	}
	remedy := "change it with --overlay, or leave out what uses it with --exclude"
	if strings.Contains(e.Msg, "redeclared") {
		remedy = "give x-go-name to the component, or leave the operation out"
	}
	return RefusedError{{Where: goPrefix + where, What: "what oapi-codegen makes of it does not compile: " + e.Msg + "; " + remedy}}
}
