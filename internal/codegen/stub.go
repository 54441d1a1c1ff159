package codegen

import (
	"fmt"
	"go/ast"
	"go/token"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// rawResponse is the name of the type writeRawResponse adds.
const rawResponse = "RawResponse"

// generateClient makes the client package.
func generateClient(doc *openapi3.T, opts Options, m *models) ([]byte, error) {
	src, err := runClient(doc, opts)
	if err != nil {
		return nil, err
	}
	f, err := parseGo(src)
	if err != nil {
		return nil, err
	}
	if err := checkNames(f, m); err != nil {
		return nil, err
	}
	dropDotImport(f, m.declared)
	return render(f.apply())
}

// generateStub makes the stub package. Its response types are defined as
//
//	type GetThing200JSONResponse Thing
//
// and a type defined like that loses the methods of Thing, its JSON coding among
// them; so each one whose model codes itself gets a method that hands over.
func generateStub(doc *openapi3.T, opts Options, m *models) ([]byte, error) {
	src, err := runStub(doc, opts)
	if err != nil {
		return nil, err
	}
	f, err := parseGo(src)
	if err != nil {
		return nil, err
	}
	if err := checkNames(f, m); err != nil {
		return nil, err
	}
	dropDotImport(f, m.declared)
	anything := openResponses(f)
	src = f.apply()
	codes := make(map[string]bool) // types that have MarshalJSON already
	for _, d := range f.ast.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok && fn.Name.Name == "MarshalJSON" {
			codes[receiver(fn)] = true
		}
	}
	var b strings.Builder
	b.Write(src)
	for _, t := range typeSpecs(f.ast) {
		model, ok := t.Type.(*ast.Ident)
		if !ok || t.Assign.IsValid() || codes[t.Name.Name] {
			continue
		}
		if s := m.byName[model.Name]; s == nil || s.Loose {
			continue
		}
		fmt.Fprintf(&b, `
// MarshalJSON writes the response as its model does.
func (response %[1]s) MarshalJSON() ([]byte, error) { return %[2]s(response).MarshalJSON() }
`, t.Name.Name, model.Name)
	}
	for _, name := range anything {
		fmt.Fprintf(&b, `
// MarshalJSON writes the value alone.
func (response %s) MarshalJSON() ([]byte, error) { return json.Marshal(response.Value) }
`, name)
	}
	writeRawResponse(&b, f)
	return render([]byte(b.String()))
}

// openResponses gives the responses that can be any JSON a struct, since an interface cannot have methods.
func openResponses(f *goFile) []string {
	var out []string
	for _, t := range typeSpecs(f.ast) {
		face, ok := t.Type.(*ast.InterfaceType)
		if ok && !t.Assign.IsValid() && len(face.Methods.List) == 0 && strings.HasSuffix(t.Name.Name, "Response") {
			f.replace(face, "struct{ Value any }")
			out = append(out, t.Name.Name)
		}
	}
	return out
}

// writeRawResponse adds a response that fits every operation. A server whose
// answers do not fit a model (a $select leaves members out, a fault is injected)
// can still implement the strict interface with it.
func writeRawResponse(b *strings.Builder, f *goFile) {
	b.WriteString(`
// RawResponse answers any operation with a status, header and body of the
// caller's own making. Nothing about it is checked.
type RawResponse struct {
	Status int         // 0 means 200
	Header http.Header // may be nil
	Body   []byte      // no body when empty
}

func (response RawResponse) write(w http.ResponseWriter) error {
	for name, values := range response.Header {
		w.Header()[http.CanonicalHeaderKey(name)] = values
	}
	if response.Status == 0 {
		response.Status = http.StatusOK
	}
	w.WriteHeader(response.Status)
	if len(response.Body) == 0 {
		return nil
	}
	_, err := w.Write(response.Body)
	return err
}
`)
	for _, t := range typeSpecs(f.ast) {
		face, ok := t.Type.(*ast.InterfaceType)
		if !ok || !strings.HasSuffix(t.Name.Name, "ResponseObject") {
			continue
		}
		for _, method := range face.Methods.List {
			for _, name := range method.Names {
				fmt.Fprintf(b, "\n// %[1]s writes the response.\nfunc (response RawResponse) %[1]s(w http.ResponseWriter) error { return response.write(w) }\n", name.Name)
			}
		}
	}
}

// checkNames finds names that the models package and a package over it both
// declare. The dot import would not compile, and the message of the compiler would
// not lead back to the contract.
func checkNames(f *goFile, m *models) error {
	clash := new(clashError)
	check := func(name string) {
		if isExported(name) && m.declared[name] {
			clash.names = append(clash.names, name)
			clash.text += fmt.Sprintf("codegen: package %s needs the name %s, which a schema has; change its %s\n", f.ast.Name.Name, name, extGoName)
		}
	}
	for _, d := range f.ast.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil {
			check(fn.Name.Name)
		}
	}
	for _, t := range typeSpecs(f.ast) {
		check(t.Name.Name)
	}
	check(rawResponse)
	return clash.orNil()
}

func typeSpecs(f *ast.File) []*ast.TypeSpec {
	var out []*ast.TypeSpec
	for _, d := range f.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.TYPE {
			continue
		}
		for _, s := range g.Specs {
			if t, ok := s.(*ast.TypeSpec); ok {
				out = append(out, t)
			}
		}
	}
	return out
}
