package codegen

import (
	"go/ast"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// commentWidth is where long comments are broken. Descriptions of a contract come
// as one line each, some of them several screens wide.
const commentWidth = 100

// editComments breaks the long comments behind start and mends how oapi-codegen
// begins them: it puts the Go name in front of a description that is a sentence
// already ("ID Key of the entity").
func (f *goFile) editComments(start int) {
	lead := make(map[*ast.Comment]string) // first comment of a doc -> text it becomes
	begin := func(doc *ast.CommentGroup, name, replacement string) {
		if doc == nil {
			return
		}
		first := doc.List[0]
		rest, ok := strings.CutPrefix(first.Text, "// "+name+" ")
		if r, _ := utf8.DecodeRuneInString(rest); ok && !unicode.IsLower(r) {
			lead[first] = "// " + replacement + rest
		}
	}
	ast.Inspect(f.ast, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GenDecl:
			for _, s := range n.Specs {
				if t, ok := s.(*ast.TypeSpec); ok {
					begin(n.Doc, t.Name.Name, t.Name.Name+": ")
				}
			}
		case *ast.FuncDecl:
			begin(n.Doc, n.Name.Name, n.Name.Name+": ")
		case *ast.InterfaceType:
			for _, m := range n.Methods.List {
				for _, name := range m.Names {
					begin(m.Doc, name.Name, name.Name+": ")
				}
			}
		case *ast.StructType:
			for _, m := range n.Fields.List {
				for _, name := range m.Names {
					begin(m.Doc, name.Name, "")
				}
			}
		}
		return true
	})
	for _, group := range f.ast.Comments {
		for i, c := range group.List {
			if f.offset(c.Pos()) < start {
				continue
			}
			text, ok := lead[c]
			if !ok {
				text = c.Text
			}
			text = f.wrap(c, text)
			if strings.HasPrefix(text, "// Deprecated: ") && i > 0 && group.List[i-1].Text != "//" {
				text = "//\n" + text // tools want a paragraph of its own
			}
			if text != c.Text {
				f.replace(c, text)
			}
		}
	}
}

// wrap breaks the text of a line comment that stands on a line of its own. gofmt
// puts the indentation in afterwards.
func (f *goFile) wrap(c *ast.Comment, text string) string {
	indent, alone := f.indentation(f.offset(c.Pos()))
	if !alone || !strings.HasPrefix(text, "// ") || indent+len(text) <= commentWidth {
		return text
	}
	var lines []string
	line := "//"
	for _, word := range strings.Fields(text[len("//"):]) {
		if line != "//" && !listMarker.MatchString(word) && indent+utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > commentWidth {
			lines = append(lines, line)
			line = "//"
		}
		line += " " + word
	}
	return strings.Join(append(lines, line), "\n")
}

// listMarker matches the words that would make a list or a heading of the rest of a
// paragraph, were they at the beginning of a line.
var listMarker = regexp.MustCompile(`^([-+*#•]+|[0-9]+[.)])$`)

// indentation is the width of the white space in front of an offset, tabs counted
// as four, and whether there is nothing else on the line.
func (f *goFile) indentation(offset int) (width int, alone bool) {
	for i := offset - 1; i >= 0; i-- {
		switch f.src[i] {
		case '\n':
			return width, true
		case '\t':
			width += 4
		case ' ':
			width++
		default:
			return 0, false
		}
	}
	return width, true
}
