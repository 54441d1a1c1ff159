package codegen

import (
	"bytes"
	"cmp"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// header opens every generated file. It names no version and no time: the go.mod
// file pins the one, and the other would break the drift test.
const header = headerLine + "\n\n"

const headerLine = "// Code generated from the contract by graphcontract. DO NOT EDIT."

// yamlHeader opens the contract that is generated beside models.
const yamlHeader = "# Code generated from the contract by graphcontract. DO NOT EDIT.\n"

// goFile is Go source that is changed by byte ranges. Printing a changed syntax
// tree would move comments around.
type goFile struct {
	src   []byte
	fset  *token.FileSet
	ast   *ast.File
	edits []edit
}

type edit struct {
	start, end int
	text       string
}

func parseGo(src []byte) (*goFile, error) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "", src, parser.ParseComments)
	if err != nil {
		return nil, fmt.Errorf("codegen: generated source does not parse: %w", err)
	}
	return &goFile{src: src, fset: fset, ast: f}, nil
}

func (f *goFile) offset(p token.Pos) int { return f.fset.Position(p).Offset }

// text returns the source of a node.
func (f *goFile) text(n ast.Node) string {
	return string(f.src[f.offset(n.Pos()):f.offset(n.End())])
}

// replace notes that the source of a node becomes text.
func (f *goFile) replace(n ast.Node, text string) {
	f.edits = append(f.edits, edit{f.offset(n.Pos()), f.offset(n.End()), text})
}

// insert notes that text comes in at a place.
func (f *goFile) insert(at token.Pos, text string) {
	f.edits = append(f.edits, edit{f.offset(at), f.offset(at), text})
}

// remove notes that a declaration goes, with the comment in front of it.
func (f *goFile) remove(d ast.Decl) {
	start := d.Pos()
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Doc != nil {
			start = d.Doc.Pos()
		}
	case *ast.GenDecl:
		if d.Doc != nil {
			start = d.Doc.Pos()
		}
	}
	f.edits = append(f.edits, edit{f.offset(start), f.offset(d.End()), ""})
}

// apply returns the source with all edits done. Edits never overlap.
func (f *goFile) apply() []byte {
	slices.SortStableFunc(f.edits, func(a, b edit) int { return cmp.Compare(a.start, b.start) })
	var b bytes.Buffer
	last := 0
	for _, e := range f.edits {
		b.Write(f.src[last:e.start])
		b.WriteString(e.text)
		last = e.end
	}
	b.Write(f.src[last:])
	return b.Bytes()
}

// render finishes a file: own header, only the imports in use, gofmt.
func render(src []byte) ([]byte, error) {
	f, err := parseGo(src)
	if err != nil {
		return nil, err
	}
	used := usedPackages(f.ast)
	var imports []string
	end := f.offset(f.ast.Name.End()) // of what the new front replaces
	for _, d := range f.ast.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.IMPORT {
			continue
		}
		end = f.offset(g.End())
		for _, s := range g.Specs {
			line, name, err := importLine(s.(*ast.ImportSpec))
			if err != nil {
				return nil, err
			}
			if name == "." || name == "_" || used[name] {
				imports = append(imports, line)
			}
		}
	}
	front := header
	if f.ast.Doc != nil && !strings.HasPrefix(f.ast.Doc.Text(), "Package "+f.ast.Name.Name+" provides primitives") {
		front += f.text(f.ast.Doc) + "\n"
	}
	front += "package " + f.ast.Name.Name + "\n\n" + importBlock(imports)
	f.edits = append(f.edits, edit{0, end, front})
	f.editComments(end)
	out, err := format.Source(blankLines.ReplaceAll(f.apply(), []byte("\n\n")))
	if err != nil {
		return nil, fmt.Errorf("codegen: format generated source: %w", err)
	}
	return out, nil
}

// blankLines matches the gaps that removed declarations leave.
var blankLines = regexp.MustCompile(`\n[ \t]*\n(?:[ \t]*\n)+`)

// usedPackages collects the names in front of a dot that no declaration of the
// file explains; those are package names.
func usedPackages(f *ast.File) map[string]bool {
	used := make(map[string]bool)
	ast.Inspect(f, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok {
			if id, ok := sel.X.(*ast.Ident); ok && id.Obj == nil {
				used[id.Name] = true
			}
		}
		return true
	})
	return used
}

var majorVersion = regexp.MustCompile(`^v[0-9]+$`)

// importLine returns the line of an import and the name it has in the file.
func importLine(s *ast.ImportSpec) (line, name string, err error) {
	p, err := strconv.Unquote(s.Path.Value)
	if err != nil {
		return "", "", fmt.Errorf("codegen: import %s: %w", s.Path.Value, err)
	}
	if s.Name != nil {
		return s.Name.Name + " " + s.Path.Value, s.Name.Name, nil
	}
	name = path.Base(p)
	if majorVersion.MatchString(name) {
		name = path.Base(path.Dir(p))
	}
	return s.Path.Value, name, nil
}

// dropDotImport takes the dot import out of a file that uses none of the names.
func dropDotImport(f *goFile, names map[string]bool) {
	used := false
	ast.Inspect(f.ast, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		used = used || ok && names[id.Name]
		return !used
	})
	for _, s := range f.ast.Imports {
		if !used && s.Name != nil && s.Name.Name == "." {
			f.replace(s, "")
		}
	}
}

// joinFiles makes one file of several of the same package.
func joinFiles(files map[string][]byte, into string, names ...string) error {
	var imports, bodies strings.Builder
	for _, name := range names {
		f, err := parseGo(files[name])
		if err != nil {
			return err
		}
		end := f.offset(f.ast.Name.End())
		if imports.Len() == 0 {
			imports.WriteString("package " + f.ast.Name.Name + "\n")
		}
		for _, d := range f.ast.Decls {
			if g, ok := d.(*ast.GenDecl); ok && g.Tok == token.IMPORT {
				imports.WriteString(f.text(g) + "\n")
				end = f.offset(g.End())
			}
		}
		bodies.WriteString("\n" + string(f.src[end:]))
	}
	src, err := render([]byte(imports.String() + bodies.String()))
	if err != nil {
		return err
	}
	for _, name := range names {
		delete(files, name)
	}
	files[into] = src
	return nil
}

// importBlock groups the standard library before everything else.
func importBlock(lines []string) string {
	if len(lines) == 0 {
		return ""
	}
	var std, other []string
	for _, line := range lines {
		p := line[strings.IndexByte(line, '"')+1:]
		if first, _, _ := strings.Cut(p, "/"); strings.Contains(first, ".") {
			other = append(other, line)
		} else {
			std = append(std, line)
		}
	}
	byPath := func(a, b string) int {
		return cmp.Compare(a[strings.IndexByte(a, '"'):], b[strings.IndexByte(b, '"'):])
	}
	slices.SortFunc(std, byPath)
	slices.SortFunc(other, byPath)
	groups := []string{strings.Join(slices.Compact(std), "\n"), strings.Join(slices.Compact(other), "\n")}
	return "import (\n" + strings.TrimSpace(strings.Join(groups, "\n\n")) + "\n)\n"
}
