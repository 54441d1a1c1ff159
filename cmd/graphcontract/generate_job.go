package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/codegen"
	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/openapi/compile"
)

// The parts of a generated package.
const (
	partModels   = "models"
	partClient   = "client"
	partServer   = "server"
	partContract = "contract"
)

// generateJob is one package to generate.
type generateJob struct {
	Package    string   `yaml:"package"`
	Output     string   `yaml:"output"`
	Pages      []string `yaml:"pages"`
	Spec       string   `yaml:"spec"`
	Overlay    string   `yaml:"overlay"`
	Include    []string `yaml:"include"`
	Exclude    []string `yaml:"exclude"`
	Parts      []string `yaml:"parts"`
	ImportPath string   `yaml:"importPath"`
	Service    string   `yaml:"versionOfService"`

	dir, file string // of the models; file is empty for a directory of files
}

// complete checks the job and works out what is not said.
func (j *generateJob) complete() error {
	switch {
	case j.Output == "":
		return errors.New("no output is named")
	case j.Spec != "" && len(j.Pages) > 0:
		return errors.New("pages and an OpenAPI document exclude each other")
	case j.Service != "" && j.Service != "beta" && j.Service != "v1.0":
		return fmt.Errorf("the version of the service is %q; want beta or v1.0", j.Service)
	}
	for _, part := range j.Parts {
		if !slices.Contains([]string{partModels, partClient, partServer, partContract}, part) {
			return fmt.Errorf("there is no part %q; the parts are models, client, server and contract", part)
		}
	}
	if err := j.selection().Check(); err != nil {
		return err
	}
	j.dir = filepath.Clean(j.Output)
	if filepath.Ext(j.dir) == ".go" {
		j.dir, j.file = filepath.Split(j.dir)
		j.dir = filepath.Clean(j.dir)
		if strings.HasSuffix(j.file, "_test.go") || strings.ContainsAny(j.file[:1], "._") {
			return fmt.Errorf("go leaves the file %q out of the package", j.file)
		}
	}
	return j.name()
}

// name finds the name and the import path of the models package.
func (j *generateJob) name() error {
	full, err := filepath.Abs(j.dir)
	if err != nil {
		return err
	}
	if j.ImportPath == "" {
		if j.ImportPath, err = importPath(full); err != nil {
			return err
		}
	}
	given, err := packageIn(j.dir)
	if err != nil {
		return err
	}
	switch {
	case j.Package == "" && given != "":
		j.Package = given
	case j.Package == "":
		j.Package = strings.ToLower(strings.Map(letterOrDigit, filepath.Base(full)))
	case given != "" && given != j.Package:
		return fmt.Errorf("%s holds package %s already, not %s", j.dir, given, j.Package)
	}
	if j.ImportPath == "" && slices.ContainsFunc(j.Parts, func(p string) bool { return p != partModels }) {
		return fmt.Errorf("no go.mod above %s tells the import path of the models, which the other parts need; name it with --import-path", j.dir)
	}
	return nil
}

func letterOrDigit(r rune) rune {
	if r == '_' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
		return r
	}
	return -1
}

func (j *generateJob) selection() compile.Selection {
	return compile.Selection{Include: j.Include, Exclude: j.Exclude}
}

// generate makes the files of the job, or says what in the source cannot be made into Go.
func (j *generateJob) generate(ctx context.Context, s *streams) (map[string][]byte, diag.List, error) {
	contract, asGiven, err := j.contract(ctx, s)
	if err != nil {
		return nil, nil, err
	}
	files, err := codegen.GenerateDocument(contract, codegen.Options{
		ImportPath: j.ImportPath,
		Package:    j.Package,
		SingleFile: j.file,
		Parts: codegen.Parts{
			Client:   slices.Contains(j.Parts, partClient),
			Server:   slices.Contains(j.Parts, partServer),
			Contract: slices.Contains(j.Parts, partContract),
		},
	})
	if ctx.Err() != nil {
		return nil, nil, context.Cause(ctx)
	}
	var refused codegen.RefusedError
	if errors.As(err, &refused) {
		var found diag.List
		r, pos := refused.First(), diag.Pos{File: j.source()}
		if asGiven {
			pos.Line, pos.Col = r.Line, r.Col
		}
		found.Addf(pos, diag.DocumentUnsupported, "%s", r)
		return nil, found, nil
	}
	return files, nil, err
}

// source is what findings about the source are printed with.
func (j *generateJob) source() string {
	switch {
	case j.Spec != "":
		return filepath.ToSlash(j.Spec)
	case len(j.Pages) > 0:
		return "compiled from " + strings.Join(j.Pages, " ")
	default:
		return "the built-in contract"
	}
}

// contract is the document to generate from, cut down to the selection, and whether it is a file as it was given, so
// that lines in it are lines of the file.
func (j *generateJob) contract(ctx context.Context, s *streams) (document []byte, asGiven bool, err error) {
	var overlay []byte
	if j.Overlay != "" {
		if overlay, err = readOverlay(j.Overlay); err != nil {
			return nil, false, err
		}
	}
	if len(j.Pages) > 0 {
		document, err = j.compile(ctx, s, overlay)
		return document, false, err
	}
	document = openapi.Bytes()
	if j.Spec != "" {
		if document, err = readLimited(j.Spec, maxSpec); err != nil {
			return nil, false, err
		}
	}
	part, found, err := compile.Amend(document, overlay, j.selection())
	if err != nil {
		return nil, false, fmt.Errorf("%s: %w", j.source(), err)
	}
	nameFiles(found, j.Overlay)
	return part, j.Spec != "" && bytes.Equal(part, document), found.Print(s.err)
}

func (j *generateJob) compile(ctx context.Context, s *streams, overlay []byte) ([]byte, error) {
	sources, err := pageSources(j.Pages)
	if err != nil {
		return nil, err
	}
	service := j.Service
	if service == "" {
		service = "beta"
	}
	show, erase := progress(s.err, "reading pages")
	res, err := compilePages(ctx, sources, compile.Options{Version: service, Overlay: overlay, Selection: j.selection(), Progress: show})
	erase()
	if err != nil {
		return nil, err
	}
	if n := len(res.Findings); n > 0 {
		say(s.err, "%s compiled: %s, which 'graphcontract lint' lists", plural(res.Pages, "page"), plural(n, "finding"))
	}
	return res.YAML, nil
}

func (j *generateJob) write(files map[string][]byte) error { return codegen.Write(j.dir, files) }

// neededModules are the modules that generated code may import.
var neededModules = []string{
	"github.com/graphcontract/graphcontract", "github.com/getkin/kin-openapi", "github.com/google/uuid", "github.com/labstack/echo/v4",
	"github.com/oapi-codegen/nullable", "github.com/oapi-codegen/runtime",
}

// remindOfModules says what the module of the output does not require yet.
func (j *generateJob) remindOfModules(s *streams, files map[string][]byte) {
	full, err := filepath.Abs(j.dir)
	if err != nil {
		return
	}
	root, _ := moduleRoot(full)
	mod, err := os.ReadFile(filepath.Join(root, "go.mod")) // #nosec G304 -- of the user's module
	if root == "" || err != nil {
		return
	}
	var lacking []string
	for _, module := range neededModules {
		imported := false
		for name, src := range files {
			imported = imported || path.Ext(name) == ".go" && bytes.Contains(src, []byte(`"`+module))
		}
		if imported && !bytes.Contains(mod, []byte(module)) {
			lacking = append(lacking, module)
		}
	}
	if len(lacking) > 0 {
		say(s.err, "%s does not require %s yet; run 'go mod tidy'", filepath.Join(root, "go.mod"), strings.Join(lacking, ", "))
	}
}
